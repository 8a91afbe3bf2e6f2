"""What a lookup tells that its time limit cut short: how far it came, and what it had received."""

import asyncio
from collections.abc import Callable
from contextlib import ExitStack, suppress

import pytest

from contactdesk.apis.exchange import Request
from contactdesk.apis.http_client import HttpClient
from contactdesk.apis.progress import Progress
from contactdesk.apis.unfinished import unfinished
from contactdesk.model.failure import Failure, FailureKind, Stage
from contactdesk.system.clocks import Moment
from tests.http.certificates import Certificates
from tests.http.fault_server import Behaviour, FaultServer, Peer, closed_port, full_port
from tests.http.faults import BOTH, Fault, faults, message, send, sends_and_hangs, steps

GUARD_S = 60.0


async def cut_short(client: HttpClient, url: str, until: Callable[[Progress], bool]) -> Failure:
    """Return what is told of a request that is cancelled once its progress is so."""
    progress = Progress()
    sending = asyncio.create_task(client.send(Request(url, {}), progress=progress))
    async with asyncio.timeout(GUARD_S):
        while not until(progress):
            assert not sending.done()
            await asyncio.sleep(0.005)
    sending.cancel()
    with suppress(asyncio.CancelledError):
        await sending
    return unfinished(progress, 15.0)


@pytest.mark.parametrize("fault", [fault for fault in faults() if fault.stage], ids=lambda fault: fault.name)
def test_stage(fault: Fault, certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    context = certificates.server_context(fault.certificate) if fault.certificate else None
    with ExitStack() as running:
        if fault.behave:
            server = FaultServer(fault.behave, context, with_tls=bool(context) and fault.speaks_tls)
            port = running.enter_context(server).port
        else:
            port = running.enter_context(full_port() if fault.is_full else closed_port())
        if fault.proxy:
            monkeypatch.setenv("https_proxy", fault.proxy.format(port=port))
        url = fault.base_url.format(port=port)
        client = HttpClient(certificates.client_context())
        failure = asyncio.run(cut_short(client, url, lambda progress: progress.stage is fault.stage))
    assert (failure.kind, failure.stage, failure.limit_s) == (FailureKind.TIMED_OUT, fault.stage, 15.0)


def test_every_stage_is_in_the_table() -> None:
    assert {fault.stage for fault in faults()} == set(Stage)


@pytest.mark.parametrize(
    ("behave", "proxy", "kind", "technical"),
    [
        (
            sends_and_hangs(),
            "",
            FailureKind.TIMED_OUT,
            ("waited 15 s for: the first byte of the response", "connection: new"),
        ),
        (steps(send(b"SSH-2.0-x\r\n"), Peer.wait), "", FailureKind.NOT_THE_API, ("not HTTP: SSH-2.0-x",)),
        (
            steps(send(b"SSH-2.0-x\r\n"), Peer.wait),
            "http://127.0.0.1:{port}",
            FailureKind.NOT_A_PROXY,
            ("not HTTP: SSH-2.0-x",),
        ),
    ],
)
def test_what_was_received_decides(
    behave: Behaviour, proxy: str, kind: FailureKind, technical: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(behave) as server:
        monkeypatch.setenv("https_proxy", proxy.format(port=server.port))
        url = "https://api.example" if proxy else f"http://127.0.0.1:{server.port}"

        def is_far(progress: Progress) -> bool:
            is_sent = progress.stage in (Stage.REQUEST, Stage.RESPONSE, Stage.TUNNEL)
            return is_sent and bool(progress.received) == (kind is not FailureKind.TIMED_OUT)

        failure = asyncio.run(cut_short(HttpClient(), url, is_far))
    assert (failure.kind, failure.technical) == (kind, technical)


def test_kept_connection_tells_how_long_it_was_idle() -> None:
    total_s = 100.0

    def is_silent_later(peer: Peer) -> None:
        peer.request()
        peer.send(message("200 OK", BOTH))
        peer.wait()

    async def run(url: str) -> Failure:
        nonlocal total_s
        client = HttpClient(clock=lambda: Moment(total_s, total_s))
        await client.send(Request(url, {}))
        total_s += 20
        return await cut_short(client, url, lambda progress: progress.stage is Stage.REQUEST)

    with FaultServer(is_silent_later) as server:
        failure = asyncio.run(run(f"http://127.0.0.1:{server.port}"))
    assert (failure.stage, failure.idle_s) == (Stage.REQUEST, 20.0)
    assert failure.technical == (
        "waited 15 s for: the first byte of the response",
        "connection: kept, had been idle for 20 s",
    )


def test_second_try_counts_while_the_first_is_silent() -> None:
    first, second = Progress(), Progress()
    first.idle_s = 70.0
    first.second = second
    assert unfinished(first, 15.0).idle_s == 0.0
