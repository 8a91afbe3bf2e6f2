"""Imitate Clemta's "Get Contact by ID"."""

import re
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from contactdesk.demo.api import DemoApi
from contactdesk.demo.credentials import DEMO_KEY
from contactdesk.demo.responses import Headers, Response, clemta_error

_MINUTE_S = 60


class DemoClemta(DemoApi):
    """``GET /contacts/{contact_id}``: the contact in an envelope, the remaining requests in the headers."""

    key = "clemta"
    not_found = clemta_error(404, "CONTACT_NOT_FOUND", "Contact not found")

    def __init__(self, requests_a_minute: int, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._limit = requests_a_minute
        self._clock = clock
        self._minute = 0
        self._used = 0
        self._rate_lock = threading.Lock()

    def respond(self, contact_id: str, headers: Headers) -> Response:
        """Return the response, or 429 once the requests of this minute are used up."""
        now = self._clock()
        used = self._count(int(now // _MINUTE_S))
        reset = (int(now // _MINUTE_S) + 1) * _MINUTE_S
        response = super().respond(contact_id, headers) if used <= self._limit else self._rate_limited(reset - int(now))
        rate = {
            "X-RateLimit-Limit": str(self._limit),
            "X-RateLimit-Remaining": str(max(0, self._limit - used)),
            "X-RateLimit-Reset": str(reset),
            "X-RateLimit-Type": "api_key",
        }
        return replace(response, headers=tuple((rate | dict(response.headers)).items()))

    def plain_id(self, contact_id: str) -> str:
        """Return the ID in lower case; hex digits have no case."""
        return contact_id.lower()

    def refuse_caller(self, headers: Headers) -> Response | None:
        """Return one 401 for a missing key and another for a wrong one."""
        key = headers.get("x-api-key", "")
        if key == DEMO_KEY:
            return None
        if key:
            return clemta_error(401, "INVALID_API_KEY", "Invalid API key")
        return clemta_error(401, "API_KEY_REQUIRED", "API key is required")

    def refuse_id(self, contact_id: str) -> Response | None:
        """Return 400 for anything but 24 hex digits."""
        if re.fullmatch(r"[0-9a-f]{24}", contact_id):
            return None
        return clemta_error(400, "INVALID_REQUEST", "Invalid request data", details="Invalid contact ID format")

    def envelope(self, contact: str) -> str:
        """Return the contact as ``data``."""
        return f'{{"success": true, "message": "Contact retrieved successfully", "data": {contact}}}'

    def _count(self, minute: int) -> int:
        """Count a request and return how many there were in its minute."""
        with self._rate_lock:
            if minute != self._minute:
                self._minute, self._used = minute, 0
            self._used += 1
            return self._used

    @staticmethod
    def _rate_limited(seconds: int) -> Response:
        details = "Too many requests. Please try again later."
        limited = clemta_error(429, "RATE_LIMIT_EXCEEDED", "Rate limit exceeded", details=details)
        return replace(limited, headers=(("Retry-After", str(seconds)),))
