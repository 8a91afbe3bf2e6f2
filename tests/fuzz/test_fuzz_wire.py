"""What a socket, the client and a lookup make of an answer is what its reading alone makes of it."""

import asyncio
from collections.abc import Iterator
from dataclasses import asdict
from typing import Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contactdesk.apis.base import Response
from contactdesk.apis.http_client import HttpClient
from contactdesk.apis.registry import APIS
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure, LookupFailed
from contactdesk.model.profile import Profile
from contactdesk.services import lookup
from contactdesk.services.export import export_text
from contactdesk.services.lookup import LookupService
from contactdesk.storage.vault import Vault
from tests.fuzz import strategies
from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import SECRET, message

_WITHOUT_BODY = (204, 304)


class Wire:
    """A running server, and a lookup that asks it over one connection that stays open.

    Attributes:
        answer: what the server says next.
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
        profile = Profile("p", "p", api, f"http://127.0.0.1:{self._server.port}", "acme", "2024-06-15")
        try:
            return self._runner.run(self._lookup.new(profile, "1").run(SECRET))
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
        # Nothing is won by waiting before a further try.
        patch.setattr(lookup, "_PAUSES_S", (0.0, 0.0))
        yield wire


@pytest.mark.parametrize("api", ["wethod", "clemta"])
@given(st.data(), st.one_of(st.just(200), st.integers(200, 599)))
def test_response_is_read_the_same_through_a_socket(wire: Wire, api: str, data: st.DataObject, status: int) -> None:
    body = b"" if status in _WITHOUT_BODY else data.draw(strategies.written(data.draw(strategies.bodies[api])))
    wire.response = message(f"{status} Words", body)
    got = wire.ask(api)
    expected = read(api, Response("", status, "", {}, body))
    if isinstance(expected, Contact):
        assert isinstance(got, Contact)
        assert export_text(got) == export_text(expected)
        assert (got.sections, got.badges, got.others) == (expected.sections, expected.badges, expected.others)
    else:
        assert isinstance(got, Failure)
        assert (got.kind, got.status, got.message) == (expected.kind, status, expected.message)
        assert got.exchange
        assert SECRET not in str(asdict(got))


def read(api: str, response: Response) -> Contact | Failure:
    try:
        return APIS[api].read(response, "1")
    except LookupFailed as error:
        return error.failure
