"""One fault of each failure kind in the real window: one dialog with its title, and nothing is left behind.

``tests/http/test_faults.py`` takes every fault through the client.
"""

import gc
from collections.abc import Iterator
from contextlib import ExitStack, nullcontext, suppress
from pathlib import Path
from typing import NamedTuple

import pytest

from contactdesk.model.failure import FailureKind as Kind
from contactdesk.model.profile import Profile
from tests.factories import CONTACT_IDS, profile, write_profiles
from tests.http.certificates import Certificates
from tests.http.fault_server import FaultServer, closed_port
from tests.http.faults import SECRET, Fault, faults, find_no_invalid_proxy
from tests.ui.resource_usage import ResourceUsage, open_files
from tests.window_driver import RunWindow, WindowDriver

DEADLINE_S = 10.0
"""Of a profile whose server ends the exchange, which may take a while on a busy machine."""
SILENCE_S = 0.3
"""Of a profile whose server never answers."""
KEPT_ALIVE = 5

FAULTS = {fault.kind: fault for fault in reversed([*faults()]) if fault.kind}
"""The first of each failure kind."""

TITLES = {
    Kind.NOT_AUTHORISED: "The API key was not accepted",
    Kind.NO_PERMISSION: "Access to contacts was refused",
    Kind.TOO_MANY_REQUESTS: "Too many requests",
    Kind.SERVER_PROBLEM: "The service has a problem",
    Kind.REDIRECTED: "Redirected to another address",
    Kind.CONNECTION_REFUSED: "The connection was refused",
    Kind.CONNECTION_LOST: "The connection was lost",
    Kind.TIMED_OUT: "No response in time",
    Kind.CERTIFICATE_NOT_TRUSTED: "The certificate is not trusted",
    Kind.CERTIFICATE_EXPIRED: "The certificate has expired",
    Kind.CERTIFICATE_NOT_YET_VALID: "The certificate is not valid yet",
    Kind.CERTIFICATE_OTHER_HOST: "The certificate is for another host",
    Kind.TLS_REFUSED: "No secure connection",
    Kind.CLIENT_CERTIFICATE_WANTED: "A client certificate is required",
    Kind.PROXY_SIGN_IN: "The proxy requires a name and password",
    Kind.PROXY_REFUSED: "The proxy refused the request",
    Kind.PROXY_CANNOT_REACH: "The proxy cannot reach the server",
    Kind.PROXY_DOWN: "The proxy cannot be reached",
    Kind.PROXY_NOT_FOUND: "The proxy was not found",
    Kind.NOT_A_PROXY: "The proxy does not answer as a proxy",
    Kind.PROXY_UNUSABLE: "The proxy setting cannot be used",
    Kind.UNEXPECTED_STATUS: "An unexpected response",
    Kind.NOT_THE_API: "Another server responded",
    Kind.PASSWORD_WANTED: "A user name and password are required",
    Kind.BROKEN_HTTP: "The response breaks the rules of HTTP",
    Kind.EMPTY_RESPONSE: "The response is empty",
    Kind.HTML_RESPONSE: "A web page came instead of a contact",
    Kind.NOT_JSON: "The response is unreadable",
    Kind.BROKEN_JSON: "The response has an error",
    Kind.ENCODED: "The response is compressed",
    Kind.CUT_OFF: "The response was cut off",
    Kind.TOO_LARGE: "The response is too large",
    Kind.TOO_DEEP: "The response is nested too deeply",
    Kind.NO_CONTACT_INSIDE: "The response has no contact",
    Kind.SAYS_FAILED: "The service reported a failure",
}


class Case(NamedTuple):
    """A fault, its server and port, and the profile that leads there."""

    fault: Fault
    server: FaultServer | None
    port: int
    profile: Profile


@pytest.fixture
def cases() -> Iterator[list[Case]]:
    certificates = Certificates()
    with ExitStack() as stack:
        stack.enter_context(pytest.MonkeyPatch.context()).setattr(
            "contactdesk.apis.http_client.tls_context", lambda _ca_file: certificates.client_context()
        )
        yield [make_case(number, fault, certificates, stack) for number, fault in enumerate(FAULTS.values())]


def make_case(number: int, fault: Fault, certificates: Certificates, stack: ExitStack) -> Case:
    server = None
    if fault.behave:
        context = certificates.server_context(fault.certificate) if fault.certificate else None
        server = FaultServer(fault.behave, context, with_tls=bool(context) and fault.speaks_tls)
        stack.callback(server.close)
    port = server.port if server else stack.enter_context(closed_port())
    # The title names the secret as its API does.
    api = "clemta" if fault.kind is Kind.NOT_AUTHORISED else ("wethod", "clemta")[number % 2]
    timeout_s = SILENCE_S if fault.kind is Kind.TIMED_OUT else DEADLINE_S
    base_url = fault.base_url.format(port=port)
    return Case(fault, server, port, profile(api, base_url, id=fault.name, name=fault.name, timeout_s=timeout_s))


def test_every_failure_kind_of_the_table_has_a_title() -> None:
    assert FAULTS.keys() == TITLES.keys()


def test_each_failure_kind_is_one_dialog_and_leaves_nothing(
    run_desk: RunWindow, cases: list[Case], tmp_path: Path
) -> None:
    wrong: list[str] = []

    async def scenario(desk: WindowDriver) -> None:
        for case in cases:
            desk.keep_secret(case.profile.id, SECRET)
        # The first failure builds the dialog, which is kept.
        unreachable = next(case for case in cases if case.server is None)
        desk.window.bar.choose(unreachable.profile.id)
        await titles_of(desk, unreachable)
        for kind, case in zip(FAULTS, cases, strict=True):
            desk.window.bar.choose(case.profile.id)
            await desk.until_idle()
            before = ResourceUsage.now()
            titles = await titles_of(desk, case)
            if titles != [TITLES[kind]]:
                wrong.append(f"{case.fault.name}: {titles}")
            wrong.extend(f"{case.fault.name}: {what}" for what in await left_behind(desk, before))

    sockets = open_files("socket")
    write_profiles(tmp_path / "data", *(case.profile for case in cases))
    run_desk(scenario)
    assert not wrong
    gc.collect()
    assert open_files("socket") <= sockets


async def titles_of(desk: WindowDriver, case: Case) -> list[str]:
    """Let the fault happen; return the title of each dialog that opens."""
    with case.server or nullcontext(), pytest.MonkeyPatch.context() as environment:
        find_no_invalid_proxy(environment)
        if case.fault.proxy:
            environment.setenv("https_proxy", case.fault.proxy.format(port=case.port))
        await desk.fail(CONTACT_IDS[case.profile.api])
        await desk.until_idle()
        titles = [desk.text("failureTitle") for _dialog in desk.dialogs()]
        await desk.close_failure()
    await desk.until_idle()
    return titles + [f"then {dialog.objectName()}" for dialog in desk.dialogs()]


async def left_behind(desk: WindowDriver, before: ResourceUsage) -> list[str]:
    """Return what stays for good, apart from the connections that are kept alive."""

    def grown() -> list[str]:
        # The time limit of the wait is a timer.
        return ResourceUsage.now().more_than(before, timers=1, files=KEPT_ALIVE)

    with suppress(TimeoutError):
        await desk.until(lambda: not grown())
    return grown()
