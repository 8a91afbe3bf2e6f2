"""A response that comes through a socket gives the same as the response read directly."""

import asyncio
from collections.abc import Iterator
from dataclasses import asdict
from typing import Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contactdesk.apis.http_client import HttpClient
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure, LookupFailed
from contactdesk.services import lookup
from contactdesk.services.export import export_text
from contactdesk.services.lookup import LookupService
from contactdesk.storage.vault import Vault
from tests.factories import profile
from tests.fuzz import strategies
from tests.fuzz.test_fuzz_responses import outcome
from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import SECRET, message

_WITHOUT_BODY = (204, 304)


class Wire:
    """A running server, and a lookup service that keeps one connection to it open.

    Attributes:
        response: the bytes of the next response.
    """

    def __init__(self) -> None:
        self.response = b""
        self._server = FaultServer(self._serve)
        self._runner = asyncio.Runner()

    def __enter__(self) -> Self:
        self._server.__enter__()
        self._client = self._runner.run(_new_client())
        self._lookup = LookupService(Vault(), self._client)
        return self

    def __exit__(self, *_error: object) -> None:
        self._runner.run(self._client.close())
        self._runner.close()
        self._server.__exit__(None, None, None)

    def ask(self, api: str) -> Contact | Failure:
        chosen = profile(api, f"http://127.0.0.1:{self._server.port}")
        try:
            return self._runner.run(self._lookup.new(chosen, "1").run(SECRET))
        except LookupFailed as error:
            return error.failure

    def _serve(self, peer: Peer) -> None:
        while peer.request():
            peer.send(self.response)


async def _new_client() -> HttpClient:
    return HttpClient()


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    with pytest.MonkeyPatch.context() as patch, Wire() as wire:
        # Pauses between the tries would only make the test slow.
        patch.setattr(lookup, "_PAUSES_S", (0.0, 0.0))
        yield wire


@strategies.BOTH_APIS
@given(st.data(), st.one_of(st.just(200), st.integers(200, 599)))
def test_response_is_read_the_same_through_a_socket(wire: Wire, api: str, data: st.DataObject, status: int) -> None:
    body = b"" if status in _WITHOUT_BODY else data.draw(strategies.written(data.draw(strategies.bodies[api])))
    wire.response = message(f"{status} Words", body)
    got = wire.ask(api)
    expected = outcome(api, status, body)
    if isinstance(expected, Contact):
        assert isinstance(got, Contact)
        assert export_text(got) == export_text(expected)
        assert (got.sections, got.badges, got.others) == (expected.sections, expected.badges, expected.others)
    else:
        assert isinstance(got, Failure)
        assert (got.kind, got.status, got.message) == (expected.kind, status, expected.message)
        assert got.exchange
        assert SECRET not in str(asdict(got))
