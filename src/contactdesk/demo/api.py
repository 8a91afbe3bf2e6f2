"""What both halves of the demo service share: reserved IDs, the caller's headers, the contacts."""

import threading
from abc import ABC, abstractmethod
from collections import Counter
from dataclasses import replace

from contactdesk.demo.contacts import contacts
from contactdesk.demo.responses import Headers, Response
from contactdesk.demo.scenarios import RESERVED


class DemoApi(ABC):
    """Answers as one API does."""

    key: str
    not_found: Response

    def __init__(self) -> None:
        self._reserved = {scenario.id: scenario for scenario in RESERVED if scenario.api == self.key}
        self._asked: Counter[str] = Counter()
        self._lock = threading.Lock()

    def respond(self, contact_id: str, headers: Headers) -> Response:
        """The answer to one request.

        Args:
            contact_id: as it stands in the path, decoded.
            headers: as sent, names in lower case.
        """
        contact_id = self.plain_id(contact_id)
        reserved = self._reserved.get(contact_id)
        if reserved and reserved.is_about_access:
            return reserved.response
        refusal = self.refuse_caller(headers) or self.refuse_id(contact_id)
        if refusal:
            return refusal
        response = reserved.response if reserved and self._still_due(reserved.response, contact_id) else Response()
        return response if response.body is not None else self._with_contact(response, contact_id)

    @abstractmethod
    def plain_id(self, contact_id: str) -> str:
        """The ID as the data file writes it."""

    @abstractmethod
    def refuse_caller(self, headers: Headers) -> Response | None:
        """The refusal of a caller whose headers are not right."""

    @abstractmethod
    def refuse_id(self, contact_id: str) -> Response | None:
        """The refusal of an ID that cannot be one."""

    @abstractmethod
    def envelope(self, contact: str) -> str:
        """The body that carries a contact; both are JSON text."""

    def _with_contact(self, response: Response, contact_id: str) -> Response:
        contact = contacts(self.key).get(contact_id)
        return self.not_found if contact is None else replace(response, body=self.envelope(contact))

    def _still_due(self, response: Response, contact_id: str) -> bool:
        if not response.times:
            return True
        with self._lock:
            asked = self._asked[contact_id]
            self._asked[contact_id] += 1
        return asked % (response.times + 1) < response.times
