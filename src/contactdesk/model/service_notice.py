"""What a service announces about its own future: dates and facts, never a sentence."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ServiceNotice:
    """Holds what a response says about the service itself. The sentences are in ``ui/main_window/notice_text.py``.

    Attributes:
        ends_at: when the service ends or ended, in UTC; ``None`` where no believable time was sent.
        is_deprecated: whether the service calls itself deprecated, now or from a certain time on.
        deprecated_at: since when, or from when on, in UTC; ``None`` where no time was sent.
        is_newer_api: whether the response is one of the vendor's newer API, to which secret or address may belong.
    """

    ends_at: datetime | None = None
    is_deprecated: bool = False
    deprecated_at: datetime | None = None
    is_newer_api: bool = False
