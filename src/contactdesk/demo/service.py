"""The demo service: an HTTP server on the loopback that imitates both APIs."""

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
from contactdesk.demo.wethod_clients import DemoWethodClients

_POLL_S = 0.05
_CONTACT = re.compile(r"(/api)?/contacts/([^/]*)")
_CLIENT = re.compile(r"/api/clients/([^/]*)")
_OWNER = "/api/persons/me"


class RecordedRequest(NamedTuple):
    """One received request.

    Attributes:
        method: e.g. ``"GET"``.
        path: with the query, undecoded.
        headers: names in lower case.
    """

    method: str
    path: str
    headers: Headers


class DemoService:
    """Serves both APIs on a free port of 127.0.0.1: Wethod at ``/api/``, Clemta at ``/contacts/``.

    Args:
        requests_a_minute: how many requests Clemta accepts before it responds 429.
        clock: Unix time in seconds, for Clemta's minutes.

    Attributes:
        requests: the latest requests, oldest first.
    """

    def __init__(self, requests_a_minute: int = 100, clock: Callable[[], float] = time.time) -> None:
        self.requests: deque[RecordedRequest] = deque(maxlen=1000)
        self._wethod = DemoWethod()
        self._clients = DemoWethodClients(self._wethod)
        self._clemta = DemoClemta(requests_a_minute, clock)
        self._server: DemoServer | None = None

    def start(self) -> None:
        """Start listening.

        Raises:
            OSError: there is no free port.
            RuntimeError: it is running already.
        """
        if self._server:
            raise RuntimeError("the demo service is running")
        self._server = DemoServer(self._respond)
        threading.Thread(target=self._server.serve_forever, args=(_POLL_S,), name="demo", daemon=True).start()

    def stop(self) -> None:
        """Stop at once, even with responses pending; do nothing the second time."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    @property
    def is_running(self) -> bool:
        """Whether it listens."""
        return self._server is not None

    @property
    def base_url(self) -> str:
        """Return the base URL of both APIs.

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
        place, _mark, query = path.partition("?")
        if place == _OWNER:
            return self._clients.respond_owner(headers)
        if match := _CLIENT.fullmatch(place):
            return self._clients.respond(unquote(match[1]), query, headers)
        match = _CONTACT.fullmatch(place)
        if not match:
            return NO_SUCH_PAGE
        api = self._wethod if match[1] else self._clemta
        return api.respond(unquote(match[2]), headers)
