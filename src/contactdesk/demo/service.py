"""The demo service: a real HTTP server on the loopback that answers as both APIs do."""

import re
import threading
import time
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import NamedTuple, Self
from urllib.parse import unquote

from contactdesk.demo.clemta import DemoClemta
from contactdesk.demo.responses import NO_SUCH_PAGE, Headers, Response
from contactdesk.demo.server import DemoServer
from contactdesk.demo.wethod import DemoWethod

_POLL_S = 0.05
_CONTACT = re.compile(r"(/api)?/contacts/([^/]*)")


class RecordedRequest(NamedTuple):
    """One request as it arrived.

    Attributes:
        method: e.g. ``"GET"``.
        path: with the query, undecoded.
        headers: names in lower case.
    """

    method: str
    path: str
    headers: Headers


class DemoService:
    """Answers on one free port of 127.0.0.1: Wethod under ``/api/contacts/``, Clemta under ``/contacts/``.

    Args:
        requests_a_minute: how many requests Clemta takes before it answers 429.
        clock: Unix time in seconds; Clemta's minutes are counted by it.

    Attributes:
        requests: the latest requests, oldest first.
    """

    def __init__(self, requests_a_minute: int = 100, clock: Callable[[], float] = time.time) -> None:
        self.requests: deque[RecordedRequest] = deque(maxlen=1000)
        self._wethod = DemoWethod()
        self._clemta = DemoClemta(requests_a_minute, clock)
        self._server: DemoServer | None = None

    def start(self) -> None:
        """Listens from now on.

        Raises:
            OSError: no port can be had.
            RuntimeError: it has been started already.
        """
        if self._server:
            raise RuntimeError("the demo service is running")
        self._server = DemoServer(self._respond)
        threading.Thread(target=self._server.serve_forever, args=(_POLL_S,), name="demo", daemon=True).start()

    def stop(self) -> None:
        """Ends at once, with answers pending or not; stopping twice does no harm."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    @property
    def base_url(self) -> str:
        """The base URL of both APIs.

        Raises:
            RuntimeError: the service is not running.
        """
        if not self._server:
            raise RuntimeError("the demo service is not running")
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _respond(self, method: str, path: str, headers: Headers) -> Response:
        self.requests.append(RecordedRequest(method, path, headers))
        match = _CONTACT.fullmatch(path.partition("?")[0])
        if not match:
            return NO_SUCH_PAGE
        api = self._wethod if match[1] else self._clemta
        return api.respond(unquote(match[2]), headers)
