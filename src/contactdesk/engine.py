"""What a lookup needs. Importing and building it takes a while, so both are done on a thread, never on the UI thread.

Whatever a thread imports must know nothing of Qt: PySide builds each of its types when it is first asked for, and
crashes when two threads ask at once.
"""

from contactdesk.apis import registry  # noqa: F401 - the UI thread imports it next
from contactdesk.apis.client import Client
from contactdesk.folders import Folders
from contactdesk.lookup import Lookup
from contactdesk.profiles.book import ProfileBook
from contactdesk.profiles.store import ProfileStore
from contactdesk.profiles.vault import Vault


class Engine:
    """The profiles, their secrets, and the way to the services.

    Args:
        places: where the profiles are.
    """

    def __init__(self, places: Folders) -> None:
        self.book = ProfileBook(ProfileStore(places.profiles_file))
        self.vault = Vault()
        self.client = Client()
        self.lookup = Lookup(self.vault, self.client)
