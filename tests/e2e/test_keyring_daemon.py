"""The vault and a real Secret Service, each in a process of its own."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.harness import require_tools
from tests.e2e.secret_service import SecretService

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux' own")

LOCKED = {"trouble": "locked"}
NO_KEYRING = {"trouble": "no keyring"}
NOT_STORED = {"trouble": "not stored"}
TOO_LONG = {"trouble": "too long"}


@pytest.fixture
def secret_service() -> Iterator[SecretService]:
    """A running, unlocked keyring daemon."""
    require_tools("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
    # Not in pytest's own folder: the path of a socket has a limit of some hundred characters.
    with tempfile.TemporaryDirectory(prefix="desk-", ignore_cleanup_errors=True) as folder:
        service = SecretService(Path(folder))
        try:
            service.start()
            yield service
        finally:
            service.close()


class HttpClient:
    """A running program with a vault."""

    def __init__(self, env: dict[str, str], limit_s: float) -> None:
        program = Path(__file__).with_name("vault_client.py")
        self.process = subprocess.Popen(
            [sys.executable, str(program), str(limit_s)],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, method: str, *arguments: str) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps([method, *arguments]), file=self.process.stdin, flush=True)
        return json.loads(self.process.stdout.readline())

    def leave(self) -> int:
        """Lets it come to its end; gives the exit code."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(timeout=10)

    def close(self) -> None:
        with self.process:
            self.process.kill()


@pytest.fixture
def client() -> Iterator[Callable[..., HttpClient]]:
    """Starts programs with a vault."""
    clients: list[HttpClient] = []

    def start(env: dict[str, str], limit_s: float = 30) -> HttpClient:
        clients.append(HttpClient(env, limit_s))
        return clients[-1]

    yield start
    for started in clients:
        started.close()


Start = Callable[..., HttpClient]


def test_a_secret_is_found_again_by_the_next_run(secret_service: SecretService, client: Start) -> None:
    first = client(secret_service.env)
    assert first.ask("keyring_name") == "Secret Service"
    assert first.ask("read", "a") == NOT_STORED
    assert first.ask("where", "a") is None
    assert first.ask("write", "a", "first") == "in keyring"
    assert first.ask("write", "a", "second") == "in keyring"
    assert first.ask("write", "b", "of another profile") == "in keyring"
    assert first.leave() == 0

    second = client(secret_service.env)
    assert second.ask("where", "a") == "in keyring"
    assert second.ask("read", "a") == "second"
    assert second.ask("forget", "a") is None
    assert second.ask("read", "a") == NOT_STORED
    assert second.ask("forget", "a") is None
    assert second.ask("read", "b") == "of another profile"


def test_a_locked_keyring_whose_prompt_nobody_answers(secret_service: SecretService, client: Start) -> None:
    program = client(secret_service.env)
    program.ask("write", "a", "kept")
    secret_service.lock()
    assert program.ask("read", "a") == LOCKED
    assert program.ask("where", "a") == LOCKED
    assert program.ask("write", "a", "another") == LOCKED
    assert program.ask("forget", "a") == LOCKED
    assert program.ask("keyring_name") == "Secret Service"
    secret_service.kill()
    secret_service.start()
    assert program.ask("read", "a") == "kept"


def test_a_keyring_that_ends_while_the_program_runs(secret_service: SecretService, client: Start) -> None:
    program = client(secret_service.env)
    program.ask("write", "a", "kept")
    secret_service.kill()
    assert program.ask("read", "a") == NO_KEYRING
    assert program.ask("forget", "b") is None
    assert program.ask("write", "a", "for now") == "for this run"
    assert program.ask("where", "a") == "for this run"
    assert program.ask("read", "a") == "for now"
    secret_service.start()
    assert program.ask("read", "a") == "for now"
    assert client(secret_service.env).ask("read", "a") == "kept"


def test_a_keyring_that_hangs_and_comes_back(secret_service: SecretService, client: Start) -> None:
    program = client(secret_service.env, limit_s=0.5)
    patient = client(secret_service.env)
    patient.ask("write", "a", "kept")
    secret_service.stop()
    for call in (["read", "a"], ["where", "a"], ["write", "a", "another"], ["forget", "b"], ["read", "a"]):
        assert program.ask(*call) == TOO_LONG
    assert program.leave() == 0, "calls that hang do not hold the exit up"
    secret_service.go_on()
    assert patient.ask("read", "a") in ("kept", "another")


def test_without_a_session_bus(tmp_path: Path, client: Start) -> None:
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    for address in ({}, {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'nobody'}"}):
        program = client(env | address)
        assert program.ask("keyring_name") is None
        assert program.ask("read", "a") == NO_KEYRING
        assert program.ask("write", "a", "for now") == "for this run"
        assert program.ask("read", "a") == "for now"
        assert program.leave() == 0
    assert "for now" not in "".join(found.read_text() for found in tmp_path.rglob("*") if found.is_file())
