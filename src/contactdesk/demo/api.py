"""The common part of both imitated APIs: reserved IDs, checks of the request, contacts."""

import threading
from abc import ABC, abstractmethod
from collections import Counter
from dataclasses import replace

from contactdesk.demo.contacts import contacts
from contactdesk.demo.responses import Headers, Response
from contactdesk.demo.scenarios import RESERVED


class DemoApi(ABC):
    """Imitates one API.

    Attributes:
        key: the API's key.
        not_found: the response to an unknown ID.
    """

    key: str
    not_found: Response

    def __init__(self) -> None:
        self._reserved = {scenario.id: scenario for scenario in RESERVED if scenario.api == self.key}
        self._asked: Counter[str] = Counter()
        self._lock = threading.Lock()

    def respond(self, contact_id: str, headers: Headers) -> Response:
        """Return the response to one request.

        Args:
            contact_id: the last segment of the path, decoded.
            headers: the request's headers, names in lower case.
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
        """Return the ID in the form of the data file."""

    @abstractmethod
    def refuse_caller(self, headers: Headers) -> Response | None:
        """Return the error response to wrong credentials or headers, if they are wrong."""

    @abstractmethod
    def refuse_id(self, contact_id: str) -> Response | None:
        """Return the error response to a malformed ID, if it is one."""

    @abstractmethod
    def envelope(self, contact: str) -> str:
        """Return the body of the response with this contact; both are JSON text."""

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
