"""What a test of a connection found, part by part."""

from dataclasses import dataclass
from enum import StrEnum

from contactdesk.model.failure import Failure


class ConnectionPart(StrEnum):
    """What must be in order for a lookup to work."""

    ADDRESS = "address"
    ENCRYPTION = "encryption"
    CREDENTIAL = "credential"
    PERMISSION = "permission"
    SETTINGS = "settings"


class Verdict(StrEnum):
    """What was found of one part."""

    OK = "ok"
    FAILED = "failed"
    DOUBTFUL = "doubtful"
    """Perhaps at fault: the API does not say of what it complains."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ConnectionReport:
    """The outcome of one test.

    Attributes:
        parts: each part that matters for the API, in the order in which people read them.
        failure: what ended the test, or ``None`` when a lookup would work.
    """

    parts: tuple[tuple[ConnectionPart, Verdict], ...]
    failure: Failure | None = None
