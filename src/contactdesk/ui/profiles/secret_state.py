"""Where the secret of a profile is, as the connection settings show it."""

from enum import StrEnum


class SecretState(StrEnum):
    """Where the secret of a saved profile is."""

    NONE = "none"
    STORED = "stored"
    FOR_THIS_RUN = "for this run"
    UNKNOWN = "unknown"
    UNAVAILABLE = "unavailable"
