"""Everything that a lookup needs. Importing and building it takes a while, so both happen on a thread.

Nothing that a thread imports may import Qt: PySide builds each of its types on first use, and crashes when two threads
use one at once.
"""

from contactdesk.apis import registry  # noqa: F401 - the UI thread imports it next
from contactdesk.apis.http_client import HttpClient
from contactdesk.services.lookup import LookupService
from contactdesk.services.related import RelatedService
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import ProfileStore
from contactdesk.storage.vault import Vault
from contactdesk.system.paths import Paths


class Services:
    """Holds the profiles, their secrets, and what sends requests.

    Args:
        places: where the profiles are.
    """

    def __init__(self, places: Paths) -> None:
        self.repository = ProfileRepository(ProfileStore(places.profiles_file))
        self.vault = Vault()
        self.client = HttpClient()
        self.lookup = LookupService(self.vault, self.client)
        self.related = RelatedService(self.lookup)
