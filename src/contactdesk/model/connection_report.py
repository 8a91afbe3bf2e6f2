"""The result of checking a connection, part by part."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from contactdesk.model.failure import Failure
from contactdesk.model.service_notice import ServiceNotice


class ConnectionPart(StrEnum):
    """Names a part of a connection that a lookup needs."""

    ADDRESS = "address"
    ENCRYPTION = "encryption"
    CREDENTIAL = "credential"
    PERMISSION = "permission"
    SETTINGS = "settings"


class Verdict(StrEnum):
    """Names the state of one part."""

    OK = "ok"
    FAILED = "failed"
    DOUBTFUL = "doubtful"
    """Perhaps wrong: the API does not document what its refusal means."""
    UNKNOWN = "unknown"


class Owner(NamedTuple):
    """Holds the owner of a secret; either text may be empty."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class ConnectionReport:
    """Holds the result of one check.

    Attributes:
        parts: each part that the API has, in the order of the screen.
        failure: why the check failed, or ``None`` where a lookup would work.
        owner: the owner of the secret, where the API gives it.
        notice: the notice of the service in the response about the owner, if any.
    """

    parts: tuple[tuple[ConnectionPart, Verdict], ...]
    failure: Failure | None = None
    owner: Owner | None = None
    notice: ServiceNotice | None = None
