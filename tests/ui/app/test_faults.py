"""Every fault of the table, through the real window: one dialog with the right title, in time, and nothing is left."""

import asyncio
import gc
import time
import tracemalloc
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass
from pathlib import Path

import pytest

from contactdesk.model.failure import FailureKind as Kind
from contactdesk.model.profile import Profile
from tests.http.certificates import Certificates
from tests.http.fault_server import FaultServer, closed_port
from tests.http.faults import SECRET, Fault, answers_to_read, faults, responses
from tests.ui.desk import TIMEOUT_S, Desk, RunDesk, write_profiles
from tests.ui.resource_usage import Holdings, open_files

DEADLINE_S = 10.0
"""Of a profile whose server ends it by itself, which on a busy machine may take a while."""
SILENCE_S = 0.3
"""Of one whose server will never answer."""
SLACK_S = 0.5
MEMORY = 20 * 1024 * 1024
KEPT_ALIVE = 5

IDS = {"wethod": "1", "clemta": "64b8f1a2e4b0c8d9f0123456"}
ALL = [("wethod", fault) for fault in faults()] + [("clemta", fault) for fault in answers_to_read()]
A_FAILURE = Fault("a failure", Kind.NOT_THE_API, responses("404 Not Found"))
IN_ONE_RUN = 24
RUNS = [ALL[start : start + IN_ONE_RUN] for start in range(0, len(ALL), IN_ONE_RUN)]

TITLES = {
    Kind.NOT_AUTHORISED: "The token was not accepted",
    Kind.TOO_MANY_REQUESTS: "Too many requests",
    Kind.SERVER_PROBLEM: "The service has a problem",
    Kind.REDIRECTED: "Redirected to another address",
    Kind.CONNECTION_REFUSED: "The connection was refused",
    Kind.CONNECTION_LOST: "The connection was lost",
    Kind.TIMED_OUT: "No response in time",
    Kind.CERTIFICATE_NOT_TRUSTED: "The certificate is not trusted",
    Kind.CERTIFICATE_EXPIRED: "The certificate has expired",
    Kind.CERTIFICATE_OTHER_HOST: "The certificate is for another host",
    Kind.TLS_REFUSED: "No secure connection",
    Kind.PROXY_REFUSED: "The proxy refused the request",
    Kind.UNEXPECTED_STATUS: "An unexpected response",
    Kind.NOT_THE_API: "Another server responded",
    Kind.EMPTY_RESPONSE: "The response is empty",
    Kind.HTML_RESPONSE: "A web page came instead of a contact",
    Kind.NOT_JSON: "The response is unreadable",
    Kind.CUT_OFF: "The response was cut off",
    Kind.TOO_LARGE: "The response is too large",
    Kind.TOO_DEEP: "The response is nested too deeply",
    Kind.NO_CONTACT_INSIDE: "The response has no contact",
    Kind.SAYS_FAILED: "The service reported a failure",
}


@dataclass
class Case:
    """One fault, the server that has it, and the profile that leads there."""

    fault: Fault
    server: FaultServer | None
    port: int
    profile: Profile


@pytest.fixture(scope="module")
def certificates() -> Certificates:
    return Certificates()


@pytest.mark.parametrize("run", RUNS, ids=lambda run: f"{run[0][0]} from {run[0][1].name}")
def test_each_fault_is_one_dialog_in_time_and_leaves_nothing(
    run: list[tuple[str, Fault]],
    run_desk: RunDesk,
    certificates: Certificates,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    context = certificates.client_context()
    monkeypatch.setattr("contactdesk.apis.http_client.tls_context", lambda _ca_file: context)
    wrong: list[str] = []

    async def scenario(desk: Desk) -> None:
        for case in cases:
            desk.services.vault.keep_for_this_run(case.profile.id, SECRET)
        # The dialog is built when it is needed, and kept.
        with cases[0].server or nullcontext():
            desk.window.bar.choose(cases[0].profile.id)
            await ask(desk, cases[0])
            await desk.close_failure()
        for case in cases[1:]:
            with monkeypatch.context() as environment:
                if case.fault.is_proxy:
                    environment.setenv("https_proxy", f"http://127.0.0.1:{case.port}")
                wrong.extend(f"{case.fault.name}: {what}" for what in await take(desk, case))

    sockets = open_files("socket")
    with ExitStack() as listening:
        rows = [(run[0][0], A_FAILURE), *run]
        cases = [make(f"{number}", *row, certificates, listening) for number, row in enumerate(rows)]
        write_profiles(tmp_path / "data", *(case.profile for case in cases))
        run_desk(scenario)
    assert not wrong
    gc.collect()
    assert open_files("socket") <= sockets


def make(name: str, api: str, fault: Fault, certificates: Certificates, listening: ExitStack) -> Case:
    server = None
    if fault.behave:
        context = certificates.server_context(fault.certificate) if fault.certificate else None
        server = FaultServer(fault.behave, context, with_tls=bool(context) and fault.speaks_tls)
        listening.callback(server.close)
    port = server.port if server else listening.enter_context(closed_port())
    deadline_s = SILENCE_S if fault.kind is Kind.TIMED_OUT else DEADLINE_S
    base_url = fault.base_url.format(port=port)
    return Case(fault, server, port, Profile(name, name, api, base_url, "acme", "2024-06-15", timeout_s=deadline_s))


async def take(desk: Desk, case: Case) -> list[str]:
    """Lets the fault happen; what is wrong with what the window made of it."""
    kind = case.fault.kind
    desk.window.bar.choose(case.profile.id)
    await desk.until(lambda: not desk.is_busy())
    before = Holdings.now()
    with case.server or nullcontext():
        tracemalloc.start()
        elapsed_s = await ask(desk, case)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        for _again in range(2):
            # Watching the memory takes time, and so may whatever else the machine does: late is what is late each time.
            if elapsed_s >= case.profile.timeout_s + SLACK_S:
                if desk.dialogs():
                    await desk.close_failure()
                elapsed_s = await ask(desk, case)
        dialogs = len(desk.dialogs())
        wrong = [f"{dialogs} dialogs"] if dialogs != (kind is not None) else []
        if kind and (title := desk.text("failureTitle").replace("API key", "token")) != TITLES[kind]:
            wrong.append(title)
        if elapsed_s >= case.profile.timeout_s + SLACK_S:
            wrong.append(f"{elapsed_s:.2f} s")
        if peak >= MEMORY:
            wrong.append(f"{peak:,} bytes")
        if dialogs:
            await desk.close_failure()
    await desk.until(lambda: not desk.is_busy())
    if desk.dialogs():
        wrong.append("a second dialog")
    if kind:
        # What a contact needs is built when it is needed, and kept.
        wrong += await left(before)
    return wrong


async def ask(desk: Desk, case: Case) -> float:
    """One lookup to its end; its seconds."""
    started = time.monotonic()
    desk.start_looking_up(IDS[case.profile.api])
    await desk.until(lambda: not desk.is_busy())
    return time.monotonic() - started


async def left(before: Holdings) -> list[str]:
    """What stays for good; a kept connection is meant to."""
    ends = time.monotonic() + TIMEOUT_S
    while (more := Holdings.now().more_than(before, files=KEPT_ALIVE)) and time.monotonic() < ends:  # noqa: ASYNC110
        # No timer may run while they are counted.
        await asyncio.sleep(0.02)
    return more
