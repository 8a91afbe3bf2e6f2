"""What the panes show: sections of fields, and beside them the JSON exactly as received."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum
from typing import NamedTuple

from contactdesk.model.lossless_json import Json, JsonObject


class Kind(StrEnum):
    """How a value is shown and what can be done with it."""

    TEXT = "text"
    NUMBER = "number"
    NOTES = "notes"
    EMAIL = "email"
    EMAILS = "emails"
    PHONE = "phone"
    LINK = "link"
    TIME = "time"
    BADGE = "badge"


class Missing(Enum):
    """The one value of a field that the API did not send at all."""

    MISSING = "missing"


MISSING = Missing.MISSING


@dataclass(frozen=True, slots=True)
class Field:
    """One value on the screen.

    Attributes:
        path: where it stands in the JSON, e.g. ``billing.tax_id``.
        label: its name for people.
        kind: how it is shown.
        value: what was sent, untouched; ``MISSING`` where nothing was.
        expected: what the documentation promises, in words ("text"), where the value departs from it; else empty.
        time: the moment that a field of kind ``TIME`` means, with its time zone.
    """

    path: str
    label: str
    kind: Kind
    value: Json | Missing
    expected: str = ""
    time: datetime | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One pane: the fields that belong together.

    Attributes:
        key: names the pane: ``contact``, ``billing``.
        title: its heading for people.
        fields: in the order of the screen; none where this API has no such thing at all.
    """

    key: str
    title: str
    fields: tuple[Field, ...]


class ResponseInfo(NamedTuple):
    """How the answer came.

    Attributes:
        status: the HTTP status.
        reason: the words behind it.
        elapsed_s: seconds from sending to the last byte.
        received_at: the local time of the last byte, with its time zone.
        requests_left: how many more requests the API will take, where it tells.
        requests_limit: out of how many.
    """

    status: int
    reason: str
    elapsed_s: float
    received_at: datetime
    requests_left: int | None = None
    requests_limit: int | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact, as one API gave it.

    Attributes:
        api: the key of the API.
        name: the words in the heading; empty where none were sent.
        id: the ID as the answer has it, in the characters received; empty where it has none.
        asked_id: the ID that was looked up.
        badges: fields shown beside the name: type, status.
        sections: the panes.
        others: what was sent and is not documented.
        source: the contact object exactly as received.
        receipt: how the answer came.
    """

    api: str
    name: str
    id: str
    asked_id: str
    badges: tuple[Field, ...]
    sections: tuple[Section, ...]
    others: tuple[Field, ...]
    source: JsonObject
    response_info: ResponseInfo

    @property
    def is_another(self) -> bool:
        """Whether the answer carries an ID that is not the one asked for."""
        return bool(self.id) and _plain(self.id) != _plain(self.asked_id)


def _plain(contact_id: str) -> str:
    """The ID without what makes no difference: leading zeros of a number, the case of hex digits."""
    return (contact_id.lstrip("0") if contact_id.isdecimal() else contact_id).casefold()
