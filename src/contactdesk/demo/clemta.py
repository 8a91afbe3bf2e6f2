"""Answers as Clemta's "Get Contact by ID" does."""

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
    """``GET /contacts/{contact_id}``: the contact in an envelope, and the requests left in each answer's headers."""

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
        """As every demo API, until the requests of this minute are used up."""
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
        """The ID in small letters; hex digits mean the same in both."""
        return contact_id.lower()

    def refuse_caller(self, headers: Headers) -> Response | None:
        """401 for a key that is missing, and another 401 for a wrong one."""
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
        """400 for whatever is not 24 hex digits."""
        if re.fullmatch(r"[0-9a-f]{24}", contact_id):
            return None
        return Response(
            '{"success": false, "message": "Invalid request data",'
            ' "error": {"code": "INVALID_REQUEST", "details": "Invalid contact ID format"}}',
            400,
        )

    def envelope(self, contact: str) -> str:
        """The contact as ``data``."""
        return f'{{"success": true, "message": "Contact retrieved successfully", "data": {contact}}}'

    def _count(self, minute: int) -> int:
        """How many requests this one makes in its minute."""
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
