"""A service that answers for every ID, and one that takes a hundred requests in a window, as Clemta does."""

import json
import time
from email.utils import formatdate

from tests.benchmarks.responses import ORDINARY, responses

LIMIT = 100
WINDOW_S = 5
"""A minute, scaled down: the lists wait for the same reasons, and a run takes half a minute."""
STATISTICS = "/statistics"

_CONTACTS = [body for path, body in responses().items() if path.rpartition("/")[2] in ORDINARY and "/contacts/" in path]


def every_contact(path: str) -> bytes | None:
    """Return an ordinary contact for every ID of Wethod."""
    number = path.rpartition("/")[2]
    is_contact = path.startswith("/api/contacts/") and number.isdecimal()
    return _CONTACTS[int(number) % len(_CONTACTS)] if is_contact else None


class LimitedService:
    """Answers as Clemta does, with the limit in the headers."""

    def __init__(self) -> None:
        self._used: dict[int, int] = {}
        self._refused: dict[int, int] = {}

    def respond(self, path: str) -> bytes:
        """Return the response to a request."""
        if path == STATISTICS:
            return _message("200 OK", [], {"used": list(self._used.values()), "refused": list(self._refused.values())})
        now = time.time()
        window = int(now // WINDOW_S)
        self._refused.setdefault(window, 0)
        used = self._used[window] = self._used.get(window, 0) + 1
        reset = (window + 1) * WINDOW_S
        headers = [
            f"Date: {formatdate(now, usegmt=True)}",
            f"X-RateLimit-Limit: {LIMIT}",
            f"X-RateLimit-Remaining: {max(LIMIT - used, 0)}",
            f"X-RateLimit-Reset: {reset}",
        ]
        if used > LIMIT:
            self._refused[window] += 1
            error = {"code": "RATE_LIMIT_EXCEEDED"}
            headers.append(f"Retry-After: {WINDOW_S}")
            return _message("429 Too Many Requests", headers, {"success": False, "message": "", "error": error})
        return _message("200 OK", headers, {"success": True, "data": {"id": path.rpartition("/")[2], "full_name": "A"}})


def _message(status: str, headers: list[str], body: object) -> bytes:
    content = json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {len(content)}", *headers]
    return "".join(line + "\r\n" for line in lines).encode() + b"\r\n" + content
