"""A later start hands its request to the first instance with the same data folder, or goes on alone."""

import asyncio
import json
import os
import signal
import socket
import stat
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication

from contactdesk.app import single_instance
from contactdesk.app.event_loop import EventLoop
from contactdesk.app.single_instance import (
    ActivationReply,
    ActivationRequest,
    SingleInstance,
    activation_request,
    joins,
)
from contactdesk.options import Options
from contactdesk.system.paths import Paths
from contactdesk.system.threads import Tasks, in_background
from tests.program import Process, run, wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these tests use POSIX sockets, signals and owners")

Result = TypeVar("Result")
ACCEPTED = ActivationReply()
REQUEST = ActivationRequest(profile="Acme “☂”", lookup="42\n\x00", show="settings", activation="token")
NOBODY = 65534
TIMEOUT_S = 60
LONG_NAME = "n" * 100

LATER_START = """
import json, os, sys
from pathlib import Path
from PySide6 import QtNetwork
from contactdesk.app import single_instance
from contactdesk.system.paths import Paths

class Socket(QtNetwork.QLocalSocket):
    def waitForConnected(self, limit_ms):
        is_connected = super().waitForConnected(limit_ms)
        print("connected" if is_connected else "refused", file=sys.stderr, flush=True)
        return is_connected

    def waitForReadyRead(self, limit_ms):
        return super().waitForReadyRead(min(limit_ms, silence_ms))

QtNetwork.QLocalSocket = Socket
folder, request = Path(sys.argv[1]), json.loads(sys.argv[2])
single_instance.REPLY_TIMEOUT_MS, silence_ms = int(sys.argv[3]), int(sys.argv[4])
print("started", flush=True)
instance = single_instance.SingleInstance(Paths(folder, folder))
print(json.dumps(instance.hand_over(single_instance.ActivationRequest(*request))), flush=True)
os._exit(0)
"""
KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from contactdesk.app.single_instance import ActivationRequest, SingleInstance
from contactdesk.system.paths import Paths
app = QCoreApplication([])
instance = SingleInstance(Paths(Path(sys.argv[1]), Path(sys.argv[1])))
instance.hand_over(ActivationRequest())
instance.serve(None, None)
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder with a path that is short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="data-") as name:
        yield Path(name)


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The session's folder for sockets."""
    with tempfile.TemporaryDirectory(prefix="run-") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        yield Path(name)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[asyncio.Runner]:
    with asyncio.Runner(loop_factory=lambda: EventLoop(qapp)) as runner:
        yield runner


def instance_in(folder: Path) -> SingleInstance:
    return SingleInstance(Paths(folder, folder))


def runtime_folder(runtime: Path) -> Path:
    return runtime / f"contactdesk-{os.getuid()}"


class Window:
    """Records the requests, and gives the same reply to each."""

    def __init__(self, reply: ActivationReply = ACCEPTED) -> None:
        self.requests: list[ActivationRequest] = []
        self._reply = reply

    async def handle(self, request: ActivationRequest) -> ActivationReply:
        self.requests.append(request)
        return self._reply


class LaterStart(Process):
    """A process that hands a request over.

    Args:
        folder: the data folder.
        request: what it asks.
        timeout_ms: the time in which it connects and has its reply.
        silence_ms: the time, at most, that it waits for anything from an instance that it has connected to.
    """

    def __init__(
        self, folder: Path, request: ActivationRequest = REQUEST, *, timeout_ms: int = 30_000, silence_ms: int = 30_000
    ) -> None:
        limits = (str(timeout_ms), str(silence_ms))
        super().__init__([sys.executable, "-c", LATER_START, folder, json.dumps(request), *limits])
        assert self.read_line() == "started"

    def wait_for(self, outcome: str) -> None:
        """Wait until an attempt to connect is ``connected`` or ``refused``."""
        wait_until(lambda: outcome in self.output, f"the later start is {outcome}")

    def reply(self) -> ActivationReply | None:
        """Return the reply of the first instance, once there is one."""
        reply = json.loads(self.read_line())
        return ActivationReply(*reply) if reply else None


async def reply_to(folder: Path, request: ActivationRequest = REQUEST) -> ActivationReply | None:
    def start() -> ActivationReply | None:
        with LaterStart(folder, request) as later:
            return later.reply()

    return await in_background(start)


def beside_first(runner: asyncio.Runner, folder: Path, window: Window, work: Callable[[], Awaitable[Result]]) -> Result:
    """Return the result of a coroutine function that runs while the first instance answers."""

    async def run() -> Result:
        errors: list[BaseException] = []
        tasks = Tasks(errors.append)
        first = instance_in(folder)
        assert first.hand_over(ActivationRequest()) is None
        first.serve(window.handle, tasks)
        try:
            return await work()
        finally:
            first.close()
            await tasks.cancel_all(TIMEOUT_S)
            assert errors == []

    return runner.run(run())


@pytest.mark.parametrize("reply", [ACCEPTED, ActivationReply(2, "there is no “☂”\n")])
def test_request_and_reply_arrive_unchanged(runner: asyncio.Runner, folder: Path, reply: ActivationReply) -> None:
    window = Window(reply)
    assert beside_first(runner, folder, window, lambda: reply_to(folder)) == reply
    assert window.requests == [REQUEST]
    assert [*folder.iterdir()] == []


def test_only_the_same_folder_is_the_same_instance(runner: asyncio.Runner, folder: Path) -> None:
    link, other = folder / "link", folder / "other"
    link.symlink_to(folder)
    assert beside_first(runner, folder, Window(), lambda: reply_to(link)) == ACCEPTED
    assert beside_first(runner, folder, Window(), lambda: reply_to(other)) is None


def receive(there: socket.socket, request: bytes | None) -> bytes:
    """Return the reply to anything at all; ``None`` sends nothing."""
    there.settimeout(TIMEOUT_S)
    assert there.recv(6) == b"hello\n"
    if request is not None:
        there.sendall(request)
        if not request.endswith(b"\n"):
            there.shutdown(socket.SHUT_WR)
    return there.recv(100)


def send(folder: Path, request: bytes | None) -> bytes:
    (path,) = folder.glob("*.sock")
    with socket.socket(socket.AF_UNIX) as there:
        there.connect(str(path))
        return receive(there, request)


@pytest.mark.parametrize(
    "request_line",
    [
        b"",
        b"\n",
        b"[]\n",
        b"\xff\xfe\n",
        b'{"lookup": 5}\n',
        b'{"lookup": ["42"]}\n',
        b'{"dance": "please"}\n',
        b"[" * 60_000 + b"\n",
        b'{"lookup": "' + b"4" * 70_000 + b'"}\n',
    ],
    ids=lambda line: repr(line[:12]),
)
def test_malformed_request_is_ignored(runner: asyncio.Runner, folder: Path, request_line: bytes) -> None:
    window = Window()

    async def ask() -> None:
        assert await in_background(send, folder, request_line) == b""
        assert json.loads(await in_background(send, folder, b'{"lookup": "42"}\n'))["code"] == 0

    beside_first(runner, folder, window, ask)
    assert window.requests == [ActivationRequest(lookup="42")]


def test_silent_client_is_dropped(runner: asyncio.Runner, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "REPLY_TIMEOUT_MS", 100)
    assert beside_first(runner, folder, Window(), lambda: in_background(send, folder, None)) == b""


def test_client_that_leaves_before_the_reply_is_dropped(runner: asyncio.Runner, folder: Path) -> None:
    def leave() -> None:
        (path,) = folder.glob("*.sock")
        with socket.socket(socket.AF_UNIX) as there:
            there.connect(str(path))
            there.sendall(b'{"lookup": "42"}\n')

    async def ask() -> None:
        await in_background(leave)
        assert await reply_to(folder) == ACCEPTED

    beside_first(runner, folder, Window(), ask)


@pytest.mark.parametrize("reply", [b"", b"no\n", b"[]\n", b'{"code": "0", "words": ""}\n', b"\xff\n"])
def test_malformed_reply_is_ignored(folder: Path, reply: bytes) -> None:
    first = instance_in(folder)
    assert first.hand_over(ActivationRequest()) is None
    (lock,) = folder.glob("*.lock")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(lock.with_suffix(".sock")))
        listener.listen()
        listener.settimeout(TIMEOUT_S)
        with LaterStart(folder) as later:
            there, _address = listener.accept()
            with there:
                there.sendall(b"hello\n")
                there.recv(65_536)
                there.sendall(reply)
            assert later.reply() is None
    first.close()


def test_hung_instance_receives_no_late_request(runner: asyncio.Runner, folder: Path) -> None:
    window = Window()

    async def ask() -> None:
        with LaterStart(folder, silence_ms=100) as later:
            # Both calls block the event loop.
            later.wait_for("connected")
            assert later.reply() is None
        assert await reply_to(folder, ActivationRequest(lookup="42")) == ACCEPTED

    beside_first(runner, folder, window, ask)
    assert window.requests == [ActivationRequest(lookup="42")]


def test_instance_that_does_not_listen_is_not_joined(folder: Path) -> None:
    first = instance_in(folder)
    first.hand_over(ActivationRequest())
    with LaterStart(folder, timeout_ms=200) as later:
        assert later.reply() is None
    first.close()
    assert [*folder.iterdir()] == []


def test_start_during_an_end_becomes_the_first_instance(folder: Path) -> None:
    first = instance_in(folder)
    first.hand_over(ActivationRequest())
    with LaterStart(folder) as later:
        later.wait_for("refused")
        first.close()
        assert later.reply() is None
    assert len([*folder.glob("*.lock")]) == 1


def test_start_during_a_start_is_answered_when_that_is_ready(runner: asyncio.Runner, folder: Path) -> None:
    first, window = instance_in(folder), Window()
    first.hand_over(ActivationRequest())

    async def run(later: LaterStart) -> None:
        first.serve(window.handle, Tasks(lambda _error: None))
        assert await in_background(later.reply) == ACCEPTED
        first.close()

    with LaterStart(folder) as later:
        later.wait_for("refused")
        runner.run(run(later))
    assert window.requests == [REQUEST]


def leave_files_of_killed_instance(folder: Path) -> Path:
    """Return the lock file of an instance that was killed while it listened."""
    assert run([sys.executable, "-c", KILLED, folder]).returncode == -signal.SIGKILL
    (lock,) = folder.glob("*.lock")
    assert lock.with_suffix(".sock").exists()
    return lock


@pytest.mark.parametrize("is_process_id_in_use", [False, True])
def test_files_of_killed_instance_are_replaced(
    runner: asyncio.Runner, folder: Path, is_process_id_in_use: bool
) -> None:
    lock = leave_files_of_killed_instance(folder)
    if is_process_id_in_use:
        _process_id, rest = lock.read_text(encoding="utf-8").split("\n", 1)
        lock.write_text(f"{os.getpid()}\n{rest}", encoding="utf-8")
    assert beside_first(runner, folder, Window(), lambda: reply_to(folder)) == ACCEPTED
    assert [*folder.iterdir()] == []


@pytest.mark.parametrize(
    ("name", "mode", "is_in_data_folder"),
    [("data", 0o700, True), ("data", 0o755, False), (LONG_NAME, 0o700, False)],
    ids=["private", "readable by others", "long path"],
)
def test_files_are_in_a_private_folder_with_a_short_path(
    runner: asyncio.Runner, folder: Path, runtime: Path, name: str, mode: int, is_in_data_folder: bool
) -> None:
    data = folder / name
    data.mkdir()
    data.chmod(mode)

    async def look() -> None:
        used = data if is_in_data_folder else runtime_folder(runtime)
        assert sorted(path.suffix for path in used.iterdir()) == [".lock", ".sock"]
        (path,) = used.glob("*.sock")
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
        assert await reply_to(data) == ACCEPTED

    beside_first(runner, data, Window(), look)


@pytest.fixture
def shared_folder(folder: Path) -> Path:
    """A data folder that others may read, so that its socket is elsewhere."""
    folder.chmod(0o755)
    return folder


UNTRUSTED = ["everybody's", "a group's", "another's", "a link", "a file"]


def make_untrusted(path: Path, kind: str, elsewhere: Path) -> None:
    if kind == "another's" and os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    match kind:
        case "a link":
            path.symlink_to(elsewhere)
        case "a file":
            path.write_bytes(b"")
        case _:
            path.mkdir(mode=0o700)
    match kind:
        case "everybody's":
            path.chmod(0o777)
        case "a group's":
            path.chmod(0o720)
        case "another's":
            os.chown(path, NOBODY, NOBODY)


@pytest.mark.parametrize("kind", UNTRUSTED)
def test_folder_that_another_user_may_control_is_not_used(
    shared_folder: Path, runtime: Path, tmp_path: Path, kind: str
) -> None:
    first = instance_in(shared_folder)
    first.hand_over(REQUEST)
    (lock,) = runtime_folder(runtime).iterdir()
    first.close()
    runtime_folder(runtime).rmdir()
    make_untrusted(runtime_folder(runtime), kind, tmp_path)
    with ExitStack() as cleanup:
        if lock.parent.is_dir():
            other_user = QLockFile(str(lock))
            assert other_user.tryLock(0)
            cleanup.callback(other_user.unlock)
            listener = cleanup.enter_context(socket.socket(socket.AF_UNIX))
            listener.bind(str(lock.with_suffix(".sock")))
            listener.listen()
            listener.setblocking(False)
        for _start in range(2):
            assert instance_in(shared_folder).hand_over(REQUEST) is None
        if lock.parent.is_dir():
            with pytest.raises(BlockingIOError):
                listener.accept()


@pytest.mark.parametrize("kind", [*UNTRUSTED, "missing", "not set"])
def test_session_folder_that_is_not_private_is_not_used(
    shared_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    session = tmp_path / "session"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    if kind == "not set":
        monkeypatch.delenv("XDG_RUNTIME_DIR")
    elif kind != "missing":
        make_untrusted(session, kind, shared_folder)
    with tempfile.TemporaryDirectory(prefix="tmp-") as temporary:
        monkeypatch.setenv("TMPDIR", temporary)
        first = instance_in(shared_folder)
        assert first.hand_over(REQUEST) is None
        assert len([*runtime_folder(Path(temporary)).glob("*.lock")]) == 1
        first.close()
    assert not session.is_dir() or not runtime_folder(session).exists()


def test_runtime_folder_is_private_whatever_the_umask(shared_folder: Path, runtime: Path) -> None:
    before = os.umask(0)
    try:
        first = instance_in(shared_folder)
        first.hand_over(ActivationRequest())
        first.close()
    finally:
        os.umask(before)
    assert stat.S_IMODE(runtime_folder(runtime).stat().st_mode) == 0o700


@pytest.mark.logs("contactdesk.app.single_instance")
def test_instances_without_a_usable_socket_are_on_their_own(
    qapp: QApplication, shared_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long_path = tmp_path / LONG_NAME
    long_path.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long_path))
    for _start in range(2):
        instance = instance_in(shared_folder)
        assert instance.hand_over(REQUEST) is None
        instance.serve(Window().handle, Tasks(lambda _error: None))


@pytest.mark.logs("contactdesk.app.single_instance")
def test_instances_without_qtnetwork_are_on_their_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", None)
    first = instance_in(folder)
    assert first.hand_over(REQUEST) is None
    assert instance_in(folder).hand_over(REQUEST) is None
    first.serve(Window().handle, Tasks(lambda _error: None))
    assert [*folder.iterdir()] == []


def test_folder_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for _start in range(2):
        assert instance_in(tmp_path / "file" / "data").hand_over(REQUEST) is None


def test_which_runs_join(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = Options(lookup="42", profile="Acme", show="settings")
    assert joins(plain)
    assert joins(Options())
    alone = [
        plain._replace(demo=True),
        plain._replace(screenshot=Path("a.png")),
        plain._replace(quit_when="painted"),
    ]
    assert not any(map(joins, alone))
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token")
    assert activation_request(plain) == ActivationRequest("Acme", "42", "settings", "token")
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    assert activation_request(Options()) == ActivationRequest()
