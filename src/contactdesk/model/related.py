"""Details that belong to a contact but need a request of their own: for Wethod, the client."""

from dataclasses import dataclass, replace
from enum import StrEnum

from contactdesk.model.contact import Contact, Field, Section
from contactdesk.model.lossless_json import JsonObject
from contactdesk.model.service_notice import ServiceNotice

SECTION = "billing"
"""The key of the contact's section that the details fill."""


@dataclass(frozen=True, slots=True)
class RelatedDetails:
    """Holds the details as their service sent them.

    Attributes:
        key: names them in an export, e.g. ``client``.
        name: the company's name; empty where none was sent.
        section: the fields, with the key ``SECTION``.
        others: what was sent but is not documented.
        source: the object exactly as received.
        is_deleted: whether the service marks them as deleted.
        notice: the notice of the service in the same response, if any.
    """

    key: str
    name: str
    section: Section
    others: tuple[Field, ...]
    source: JsonObject
    is_deleted: bool = False
    notice: ServiceNotice | None = None


class RelatedState(StrEnum):
    """Names the state of a contact's details."""

    OFF = "off"
    """The profile is set not to load them."""
    NONE = "none"
    """The contact names none."""
    UNUSABLE = "unusable"
    """The contact names details that cannot be requested."""
    WAITING = "waiting"
    FOUND = "found"
    FAILED = "failed"
    STOPPED = "stopped"
    """The user cancelled the request."""
    OLDER = "older"
    """The contact is an older one, whose details are loaded only when the user retries."""


@dataclass(frozen=True, slots=True)
class Related:
    """Holds the state of a contact's details, and the details once they are found."""

    state: RelatedState
    details: RelatedDetails | None = None


def with_details(contact: Contact, details: RelatedDetails | None) -> Contact:
    """Return a contact whose section and other fields also hold its details; its ``source`` is unchanged."""
    if details is None:
        return contact
    sections = tuple(details.section if each.key == SECTION else each for each in contact.sections)
    return replace(contact, sections=sections, others=contact.others + details.others)
