"""A contact: sections of fields, and beside them the JSON exactly as received."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import NamedTuple

from contactdesk.model.lossless_json import Json, JsonObject
from contactdesk.model.service_notice import ServiceNotice


class Kind(StrEnum):
    """Names how a value is shown and what can be done with it."""

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
    """Stands for the value of a field that the API did not send."""

    MISSING = "missing"


MISSING = Missing.MISSING


@dataclass(frozen=True, slots=True)
class Field:
    """Holds one value on the screen.

    Attributes:
        path: its place in the JSON, e.g. ``billing.tax_id``.
        label: its name for people, translated in the context ``Field``; its path where it is not documented.
        kind: how it is shown.
        value: the value as sent; ``MISSING`` where none was.
        expected: the documented type, in words ("text"), where the value departs from it; else empty. Translated in
            the context ``Expected``.
        time: the moment that a field of kind ``TIME`` means, a ``datetime`` with its time zone, or a date without a
            time, which is the same in every time zone.
        types: the classes of values of the documented type; empty for the usual ones of its kind.
        is_documented: whether the label is a text of the program, not a name from the response.
        calling_code: the country code that the API gives for a telephone number, as received; empty if it gives none.
        region: the ISO code of its country, likewise.
        is_notable: whether the value must not be overlooked, such as the status of a deactivated contact.
    """

    path: str
    label: str
    kind: Kind
    value: Json | Missing
    expected: str = ""
    time: date | None = None
    types: tuple[type, ...] = ()
    is_documented: bool = True
    calling_code: str = ""
    region: str = ""
    is_notable: bool = False

    @property
    def has_value(self) -> bool:
        """Whether there is anything in it to read."""
        if self.value is MISSING or self.value is None:
            return False
        if isinstance(self.value, str):
            return self.value != "" and not self.value.isspace()
        return self.value != [] or self.kind is not Kind.EMAILS


@dataclass(frozen=True, slots=True)
class Section:
    """Holds the fields that belong together: one pane.

    Attributes:
        key: names the pane: ``contact``, ``billing``.
        title: its heading for people, translated in the context ``Section``.
        fields: in the order of the screen; none where this API has no such data.
        address: the lines of the postal address, each with the paths of the fields in it.
    """

    key: str
    title: str
    fields: tuple[Field, ...]
    address: tuple[tuple[str, ...], ...] = ()


class ResponseInfo(NamedTuple):
    """Holds status, timing and limits of a response.

    Attributes:
        status: the HTTP status.
        reason: the reason phrase after the status.
        elapsed_s: seconds from sending to the last byte.
        received_at: the local time of the last byte, with its time zone.
        requests_left: how many more requests the API accepts, if its response has the number.
        requests_limit: out of how many.
        notice: what the service announces about itself, if anything.
        length: the bytes of the body.
    """

    status: int
    reason: str
    elapsed_s: float
    received_at: datetime
    requests_left: int | None = None
    requests_limit: int | None = None
    notice: ServiceNotice | None = None
    length: int = 0


@dataclass(frozen=True, slots=True)
class Contact:
    """Holds one contact as its API sent it.

    Attributes:
        api: the key of the API.
        name: the heading; empty where no name was sent.
        id: the ID in the response, in the characters received; empty where it has none.
        asked_id: the ID that was looked up.
        badges: fields shown beside the name: type, status.
        sections: the panes.
        others: what was sent but is not documented.
        source: the contact object exactly as received.
        response_info: how the response came; ``None`` where the contact was read again from a stored object.
        subtitle: the company or role, shown below the name; empty where none was sent.
    """

    api: str
    name: str
    id: str
    asked_id: str
    badges: tuple[Field, ...]
    sections: tuple[Section, ...]
    others: tuple[Field, ...]
    source: JsonObject
    response_info: ResponseInfo | None = None
    subtitle: str = ""

    @property
    def is_another(self) -> bool:
        """Whether the response carries another ID than the one asked for."""
        return bool(self.id) and plain_id(self.id) != plain_id(self.asked_id)


def plain_id(contact_id: str) -> str:
    """Return the ID without leading zeros of a number, and with hex digits in one case."""
    return (contact_id.lstrip("0") if contact_id.isdecimal() else contact_id).casefold()
