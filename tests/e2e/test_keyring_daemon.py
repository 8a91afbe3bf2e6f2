"""The vault and a real Secret Service, each in a process of its own."""

import asyncio
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import keyring
import pytest
import secretstorage
from jeepney.io.blocking import DBusConnection
from keyring.backends.SecretService import Keyring

from contactdesk.storage.vault import Vault, VaultError, VaultErrorReason
from tests.e2e.secret_service import SecretService
from tests.e2e.vault_client import VaultClient
from tests.program import TIMEOUT_S, files_with, require_tools

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux' own")

LOCKED = {"error": "locked"}
NO_KEYRING = {"error": "no keyring"}
NOT_STORED = {"error": "not stored"}
TOO_LONG = {"error": "too long"}


@pytest.fixture
def secret_service() -> Iterator[SecretService]:
    """A running, unlocked keyring daemon."""
    with _service() as service:
        service.start()
        yield service


@pytest.fixture
def empty_service() -> Iterator[SecretService]:
    """A running daemon without a keyring."""
    with _service() as service:
        service.start_empty()
        yield service


@contextmanager
def _service() -> Iterator[SecretService]:
    require_tools("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
    # Not in pytest's own folder: the path of a socket has a limit of some hundred characters.
    with tempfile.TemporaryDirectory(prefix="desk-", ignore_cleanup_errors=True) as folder:
        service = SecretService(Path(folder))
        try:
            yield service
        finally:
            service.close()


Start = Callable[..., VaultClient]


@pytest.fixture
def client() -> Iterator[Start]:
    """Starts programs with a vault."""
    with ExitStack() as stack:
        yield lambda env, limit_s=TIMEOUT_S: stack.enter_context(VaultClient(env, limit_s))


def test_the_next_run_reads_the_stored_secret(secret_service: SecretService, client: Start) -> None:
    first = client(secret_service.env)
    assert first.call("keyring_name") == "Secret Service"
    assert first.call("read", "a") == NOT_STORED
    assert first.call("where", "a") is None
    assert first.call("write", "a", "first") == "in keyring"
    assert first.call("write", "a", "second") == "in keyring"
    assert first.call("write", "b", "of another profile") == "in keyring"
    assert first.wait() == 0

    second = client(secret_service.env)
    assert second.call("where", "a") == "in keyring"
    assert second.call("read", "a") == "second"
    assert second.call("forget", "a") is None
    assert second.call("read", "a") == NOT_STORED
    assert second.call("forget", "a") is None
    assert second.call("read", "b") == "of another profile"


def test_reading_never_asks_to_create_a_keyring(
    empty_service: SecretService, client: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", empty_service.env["DBUS_SESSION_BUS_ADDRESS"])
    monkeypatch.setattr(keyring, "get_keyring", Keyring)

    async def run() -> None:
        vault = Vault(TIMEOUT_S)
        with pytest.raises(VaultError) as caught:
            await vault.read("a")
        assert caught.value.reason is VaultErrorReason.NOT_STORED
        assert await vault.where("a") is None
        await vault.forget("a")

    asyncio.run(run())
    assert not empty_service.asked()
    assert client(empty_service.env).call("write", "a", "canary-93f1") == {"error": "dismissed"}
    assert empty_service.asked(), "storing creates one"


@pytest.mark.parametrize("state", ["empty", "locked"])
def test_failed_calls_leave_no_connection_open(state: str, monkeypatch: pytest.MonkeyPatch) -> None:
    connections: list[DBusConnection] = []

    def connect() -> DBusConnection:
        connections.append(dbus_init())
        return connections[-1]

    async def run() -> None:
        vault = Vault(TIMEOUT_S)
        for call in (vault.write("a", "canary-93f1"), vault.read("a")):
            with pytest.raises(VaultError):
                await call

    dbus_init = secretstorage.dbus_init
    monkeypatch.setattr(secretstorage, "dbus_init", connect)
    monkeypatch.setattr(keyring, "get_keyring", Keyring)
    with _service() as service:
        if state == "empty":
            service.start_empty()
        else:
            service.start()
            service.lock()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.env["DBUS_SESSION_BUS_ADDRESS"])
        asyncio.run(run())
        assert {connection.sock.fileno() for connection in connections} == {-1}


def test_a_keyring_that_is_there_is_read(secret_service: SecretService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", secret_service.env["DBUS_SESSION_BUS_ADDRESS"])
    monkeypatch.setattr(keyring, "get_keyring", Keyring)

    async def run() -> None:
        vault = Vault(TIMEOUT_S)
        assert await vault.where("a") is None
        await vault.write("a", "canary-93f1")
        assert await vault.read("a") == "canary-93f1"
        await vault.forget("a")
        assert await vault.where("a") is None

    asyncio.run(run())


def test_a_locked_keyring_is_reported_as_locked(secret_service: SecretService, client: Start) -> None:
    program = client(secret_service.env)
    program.call("write", "a", "kept")
    secret_service.lock()
    assert program.call("read", "a") == LOCKED
    assert program.call("where", "a") == LOCKED
    assert program.call("write", "a", "another") == LOCKED
    assert program.call("forget", "a") == LOCKED
    assert program.call("keyring_name") == "Secret Service"
    secret_service.kill()
    secret_service.start()
    assert program.call("read", "a") == "kept"


def test_without_its_daemon_secrets_are_kept_for_this_run(secret_service: SecretService, client: Start) -> None:
    program = client(secret_service.env)
    program.call("write", "a", "kept")
    secret_service.kill()
    assert program.call("read", "a") == NO_KEYRING
    assert program.call("forget", "b") is None
    assert program.call("write", "a", "for now") == "for this run"
    assert program.call("where", "a") == "for this run"
    assert program.call("read", "a") == "for now"
    secret_service.start()
    assert program.call("read", "a") == "for now"
    assert client(secret_service.env).call("read", "a") == "kept"


def test_a_hanging_daemon_is_reported_and_holds_nothing_up(secret_service: SecretService, client: Start) -> None:
    program = client(secret_service.env, limit_s=0.5)
    patient = client(secret_service.env)
    patient.call("write", "a", "kept")
    secret_service.stop()
    for call in (["read", "a"], ["where", "a"], ["write", "a", "another"], ["forget", "b"], ["read", "a"]):
        assert program.call(*call) == TOO_LONG
    assert program.wait() == 0, "hanging calls do not delay the exit"
    secret_service.resume()
    assert patient.call("read", "a") in ("kept", "another")


def test_without_a_session_bus_nothing_is_stored(tmp_path: Path, client: Start) -> None:
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    for address in (None, f"unix:path={tmp_path / 'nobody'}", "disabled:"):
        program = client(env | ({"DBUS_SESSION_BUS_ADDRESS": address} if address else {}))
        assert program.call("keyring_name") is None
        assert program.call("read", "a") == NO_KEYRING
        assert program.call("write", "a", "for now") == "for this run"
        assert program.call("read", "a") == "for now"
        assert program.wait() == 0
    assert files_with("for now", tmp_path) == []
