"""What both halves of the demo service share: reserved IDs, the caller's headers, the contacts."""

import threading
from abc import ABC, abstractmethod
from collections import Counter
from dataclasses import replace

from contactdesk.demo.contacts import contacts
from contactdesk.demo.responses import Answer, Headers
from contactdesk.demo.scenarios import RESERVED


class DemoApi(ABC):
    """Answers as one API does."""

    key: str
    not_found: Answer

    def __init__(self) -> None:
        self._reserved = {trial.id: trial for trial in RESERVED if trial.api == self.key}
        self._asked: Counter[str] = Counter()
        self._lock = threading.Lock()

    def answer(self, contact_id: str, headers: Headers) -> Answer:
        """The answer to one request.

        Args:
            contact_id: as it stands in the path, decoded.
            headers: as sent, names in lower case.
        """
        contact_id = self.plain_id(contact_id)
        reserved = self._reserved.get(contact_id)
        if reserved and reserved.is_about_access:
            return reserved.answer
        refusal = self.refuse_caller(headers) or self.refuse_id(contact_id)
        if refusal:
            return refusal
        answer = reserved.answer if reserved and self._still_due(reserved.answer, contact_id) else Answer()
        return answer if answer.body is not None else self._with_contact(answer, contact_id)

    @abstractmethod
    def plain_id(self, contact_id: str) -> str:
        """The ID as the data file writes it."""

    @abstractmethod
    def refuse_caller(self, headers: Headers) -> Answer | None:
        """The refusal of a caller whose headers are not right."""

    @abstractmethod
    def refuse_id(self, contact_id: str) -> Answer | None:
        """The refusal of an ID that cannot be one."""

    @abstractmethod
    def envelope(self, contact: str) -> str:
        """The body that carries a contact; both are JSON text."""

    def _with_contact(self, answer: Answer, contact_id: str) -> Answer:
        contact = contacts(self.key).get(contact_id)
        return self.not_found if contact is None else replace(answer, body=self.envelope(contact))

    def _still_due(self, answer: Answer, contact_id: str) -> bool:
        if not answer.times:
            return True
        with self._lock:
            asked = self._asked[contact_id]
            self._asked[contact_id] += 1
        return asked % (answer.times + 1) < answer.times
