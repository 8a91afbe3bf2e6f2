"""Lookups through proxies that others wrote: tinyproxy, and microsocks for SOCKS 5."""

import asyncio
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

import pytest

from contactdesk.apis.http_client import HttpClient
from contactdesk.model.contact import Contact
from contactdesk.model.failure import Failure, FailureKind, LookupFailed
from contactdesk.storage.vault import Vault
from tests.factories import CONTACT_IDS, profile
from tests.http.certificates import Certificates
from tests.http.fault_server import FaultServer, closed_port
from tests.http.faults import BOTH, SECRET, ok
from tests.http.lookups import lookup_service
from tests.program import Process, require_tools, wait_until

# Linux connects to this computer under this address, which is not one of the loopback: those have no proxy.
HOST = "0.0.0.0"
AGENT = "agent:agents-password@"
Start = Callable[..., int]


@pytest.fixture(autouse=True)
def no_other_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "http_proxy", "https_proxy", "all_proxy", "no_proxy":
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def target(certificates: Certificates) -> Iterator[int]:
    """The port of a service."""
    with FaultServer(ok(BOTH), certificates.server_context("any address")) as server:
        yield server.port


@pytest.fixture
def port() -> Iterator[int]:
    """The port of the proxy. It is held with the option that the proxies set as well, so no other program gets it."""
    with socket.socket() as holder:
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        holder.bind(("127.0.0.1", 0))
        yield holder.getsockname()[1]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a proxy by its port and command, and return its port when it listens."""
    with ExitStack() as running:

        def begin(port: int, *command: str) -> int:
            proxy = running.enter_context(Process(command, log=tmp_path / "proxy.log"))
            wait_until(lambda: listens(port), f"{command[0]} listens", lambda: proxy.output)
            return port

        yield begin


@pytest.fixture
def tinyproxy(port: int, start: Start, tmp_path: Path) -> Start:
    """Start tinyproxy with further lines of its settings, and return its port."""
    require_tools("tinyproxy")

    def begin(*lines: str) -> int:
        refused = tmp_path / "refused"
        refused.write_text("refused\\.example\n", encoding="utf-8")
        settings = tmp_path / "tinyproxy.conf"
        head = [f"Port {port}", "Listen 127.0.0.1", "Timeout 60", "MaxClients 10", f'Filter "{refused}"']
        settings.write_text("\n".join([*head, *lines, ""]), encoding="utf-8")
        return start(port, "tinyproxy", "-d", "-c", str(settings))

    return begin


@pytest.fixture
def microsocks(port: int, start: Start) -> Start:
    """Start microsocks with further options, and return its port."""
    require_tools("microsocks")

    def begin(*options: str) -> int:
        return start(port, "microsocks", "-i", "127.0.0.1", "-p", str(port), *options)

    return begin


def listens(port: int) -> bool:
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


def look_up(url: str, certificates: Certificates) -> Contact | Failure:
    chosen = profile("wethod", url, timeout_s=20.0)

    async def main() -> Contact | Failure:
        vault = Vault()
        vault.keep_for_this_run(chosen.id, SECRET)
        async with lookup_service(vault, HttpClient(certificates.client_context())) as service:
            try:
                return await service.new(chosen, CONTACT_IDS["wethod"]).run()
            except LookupFailed as error:
                return error.failure

    return asyncio.run(main())


def assert_found(outcome: Contact | Failure) -> None:
    assert isinstance(outcome, Contact), outcome
    assert outcome.name == "Client name Client surname"


def assert_failed(outcome: Contact | Failure, kind: FailureKind, answer: str, tries: int = 1) -> None:
    assert isinstance(outcome, Failure)
    assert outcome.proxy
    assert (outcome.kind, outcome.proxy.answer, outcome.tries) == (kind, answer, tries)
    assert "agents-password" not in str(asdict(outcome))
    assert "wrong-password" not in str(asdict(outcome))


PASSWORD = "BasicAuth agent agents-password"


@pytest.mark.parametrize(("line", "user"), [("", ""), (PASSWORD, AGENT)])
def test_tinyproxy_forwards(
    line: str,
    user: str,
    tinyproxy: Start,
    target: int,
    certificates: Certificates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{user}127.0.0.1:{tinyproxy(line)}")
    assert_found(look_up(f"https://{HOST}:{target}", certificates))


@pytest.mark.parametrize(
    ("user", "answer"),
    [("", "407 Proxy Authentication Required"), ("agent:wrong-password@", "401 Unauthorized")],
)
def test_tinyproxy_requires_a_password(
    user: str,
    answer: str,
    tinyproxy: Start,
    target: int,
    certificates: Certificates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{user}127.0.0.1:{tinyproxy(PASSWORD)}")
    assert_failed(look_up(f"https://{HOST}:{target}", certificates), FailureKind.PROXY_SIGN_IN, answer)


def test_tinyproxy_refuses_a_host(
    tinyproxy: Start, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{tinyproxy()}")
    outcome = look_up("https://refused.example", certificates)
    assert_failed(outcome, FailureKind.PROXY_REFUSED, "403 Filtered")


def test_tinyproxy_does_not_reach_the_server(
    tinyproxy: Start, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{tinyproxy()}")
    with closed_port() as port:
        outcome = look_up(f"https://{HOST}:{port}", certificates)
    assert_failed(outcome, FailureKind.PROXY_CANNOT_REACH, "500 Unable to connect", tries=3)


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize(("options", "user"), [((), ""), (("-u", "agent", "-P", "agents-password"), AGENT)])
def test_microsocks_forwards(
    scheme: str,
    variable: str,
    options: tuple[str, ...],
    user: str,
    microsocks: Start,
    target: int,
    certificates: Certificates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(variable, f"{scheme}://{user}127.0.0.1:{microsocks(*options)}")
    assert_found(look_up(f"https://{HOST}:{target}", certificates))


@pytest.mark.parametrize(
    ("user", "answer"), [("", "NO ACCEPTABLE METHODS"), ("agent:wrong-password@", "Invalid username/password")]
)
def test_microsocks_requires_a_password(
    user: str,
    answer: str,
    microsocks: Start,
    target: int,
    certificates: Certificates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    port = microsocks("-u", "agent", "-P", "agents-password")
    monkeypatch.setenv("HTTPS_PROXY", f"socks5://{user}127.0.0.1:{port}")
    assert_failed(look_up(f"https://{HOST}:{target}", certificates), FailureKind.PROXY_SIGN_IN, answer)


def test_microsocks_does_not_reach_the_server(
    microsocks: Start, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{microsocks()}")
    with closed_port() as port:
        outcome = look_up(f"https://{HOST}:{port}", certificates)
    assert_failed(outcome, FailureKind.PROXY_CANNOT_REACH, "Connection refused", tries=3)


def test_microsocks_is_no_http_proxy(
    microsocks: Start, target: int, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{microsocks()}")
    outcome = look_up(f"https://{HOST}:{target}", certificates)
    assert_failed(outcome, FailureKind.NOT_A_PROXY, "")
