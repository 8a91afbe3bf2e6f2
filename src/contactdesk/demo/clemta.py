"""Imitate Clemta's "Get Contact by ID"."""

import re
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from contactdesk.demo.api import DemoApi
from contactdesk.demo.credentials import DEMO_KEY
from contactdesk.demo.responses import Headers, Response

_MINUTE_S = 60


class DemoClemta(DemoApi):
    """``GET /contacts/{contact_id}``: the contact in an envelope, the remaining requests in the headers."""

    key = "clemta"
    not_found = Response(
        '{"success": false, "message": "Contact not found", "error": {"code": "CONTACT_NOT_FOUND"}}', 404
    )

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
            return Response(
                '{"success": false, "message": "Invalid API key", "error": {"code": "INVALID_API_KEY"}}', 401
            )
        return Response(
            '{"success": false, "message": "API key is required", "error": {"code": "API_KEY_REQUIRED"}}', 401
        )

    def refuse_id(self, contact_id: str) -> Response | None:
        """Return 400 for anything but 24 hex digits."""
        if re.fullmatch(r"[0-9a-f]{24}", contact_id):
            return None
        return Response(
            '{"success": false, "message": "Invalid request data",'
            ' "error": {"code": "INVALID_REQUEST", "details": "Invalid contact ID format"}}',
            400,
        )

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
        return Response(
            '{"success": false, "message": "Rate limit exceeded", "error": {"code": "RATE_LIMIT_EXCEEDED",'
            ' "details": "Too many requests. Please try again later."}}',
            429,
            headers=(("Retry-After", str(seconds)),),
        )
