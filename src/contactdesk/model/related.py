"""What belongs to a contact but comes with a response of its own: for Wethod, the client."""

from dataclasses import dataclass, replace
from enum import StrEnum

from contactdesk.model.contact import Contact, Field, Section
from contactdesk.model.lossless_json import JsonObject
from contactdesk.model.service_notice import ServiceNotice

SECTION = "billing"
"""The key of the pane of a contact that its details fill."""


@dataclass(frozen=True, slots=True)
class RelatedDetails:
    """Holds the details as their service sent them.

    Attributes:
        key: names them in an export, e.g. ``client``.
        name: the company's name; empty where none was sent.
        section: the fields, in the pane ``SECTION``.
        others: what was sent but is not documented.
        source: the object exactly as received.
        is_deleted: whether the service marks them as deleted.
        notice: what the service announced about itself with them, if anything.
    """

    key: str
    name: str
    section: Section
    others: tuple[Field, ...]
    source: JsonObject
    is_deleted: bool = False
    notice: ServiceNotice | None = None


class RelatedState(StrEnum):
    """Names how far the details of one contact are."""

    OFF = "off"
    """The profile does not ask for them."""
    NONE = "none"
    """The contact names none."""
    UNUSABLE = "unusable"
    """The contact names some that cannot be asked for."""
    WAITING = "waiting"
    FOUND = "found"
    FAILED = "failed"
    STOPPED = "stopped"
    """The user cancelled the request."""
    OLDER = "older"
    """The contact is an older one, whose details are asked for only on request."""


@dataclass(frozen=True, slots=True)
class Related:
    """Holds how far the details of one contact are, and the details once they are found."""

    state: RelatedState
    details: RelatedDetails | None = None


def with_details(contact: Contact, details: RelatedDetails | None) -> Contact:
    """Return a contact whose pane and other fields also hold its details; its ``source`` stays as it is."""
    if details is None:
        return contact
    sections = tuple(details.section if each.key == SECTION else each for each in contact.sections)
    return replace(contact, sections=sections, others=contact.others + details.others)
