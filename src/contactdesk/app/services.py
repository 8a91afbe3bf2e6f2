"""What a lookup needs. Importing and building it takes a while, so both are done on a thread, never on the UI thread.

Whatever a thread imports must know nothing of Qt: PySide builds each of its types when it is first asked for, and
crashes when two threads ask at once.
"""

from contactdesk.apis import registry  # noqa: F401 - the UI thread imports it next
from contactdesk.apis.http_client import HttpClient
from contactdesk.services.lookup import LookupService
from contactdesk.storage.profile_repository import ProfileRepository
from contactdesk.storage.profile_store import ProfileStore
from contactdesk.storage.vault import Vault
from contactdesk.system.paths import Paths


class Services:
    """The profiles, their secrets, and the way to the services.

    Args:
        places: where the profiles are.
    """

    def __init__(self, places: Paths) -> None:
        self.repository = ProfileRepository(ProfileStore(places.profiles_file))
        self.vault = Vault()
        self.client = HttpClient()
        self.lookup = LookupService(self.vault, self.client)
