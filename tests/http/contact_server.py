"""A service on a real socket with contacts of its own, which counts how often each ID is asked for."""

import json
from collections import Counter
from collections.abc import Callable, Mapping

from contactdesk.model.profile import Profile
from tests import factories
from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import message


def error(status: str, key: str, words: str) -> bytes:
    """Return an error response in Wethod's form."""
    return message(status, json.dumps({"key": key, "message": words}).encode())


NOT_FOUND = error("404 Not Found", "not_found", "Contact not found.")
UNAUTHORISED = error("401 Unauthorized", "unauthorized", "The token has been revoked.")
NOT_JSON = message("200 OK", b"no JSON")

Response = bytes | Callable[[Peer], bytes]


class ContactServer(FaultServer):
    """Responds to Wethod's lookups: as told for an ID, else with a contact.

    Attributes:
        responses: the response to each ID, or what returns it; may be changed at any time.
        asked: how often each ID was asked for.
        secrets: the tokens that were received.
    """

    def __init__(self, responses: Mapping[str, Response] | None = None) -> None:
        super().__init__(self._respond)
        self.responses: dict[str, Response] = dict(responses or {})
        self.asked: Counter[str] = Counter()
        self.secrets: set[str] = set()

    def profile(self, **values: str) -> Profile:
        """Return a profile of the service; see ``factories.profile``."""
        return factories.profile(base_url=f"http://127.0.0.1:{self.port}", **values)

    def _respond(self, peer: Peer) -> None:
        # The client may leave in the middle of a request.
        while (head := peer.request().decode()).endswith("\r\n\r\n"):
            contact_id = head.split(" ")[1].rpartition("/")[2]
            self.asked[contact_id] += 1
            self.secrets |= {line.split()[-1] for line in head.splitlines() if line.startswith("Authorization")}
            response = self.responses.get(contact_id) or contact(contact_id)
            peer.send(response if isinstance(response, bytes) else response(peer))


def contact(contact_id: str) -> bytes:
    """Return the response with the contact of this ID."""
    return message("200 OK", f'{{"id": {contact_id}, "name": "Ada", "surname": "N. {contact_id}"}}'.encode())
