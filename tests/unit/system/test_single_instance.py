"""How the runs of the program on one data folder find each other."""

import asyncio
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from contactdesk.options import Options
from contactdesk.system import single_instance as instance_module
from contactdesk.system.single_instance import (
    ActivationReply,
    ActivationRequest,
    SingleInstance,
    activation_request,
    joins,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there, each run is for itself")

Got = TypeVar("Got")
OVER = ActivationReply()
WISH = ActivationRequest(profile="Acme “☂”", lookup="42\n\x00", show="settings", activation="token")
NOBODY = 65534


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the session's sockets; with a short name, as these need."""
    with tempfile.TemporaryDirectory(prefix="run-") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        yield Path(name)


def place(runtime: Path) -> Path:
    return runtime / f"contactdesk-{os.getuid()}"


class Window:
    """Hears wishes, and gives the same reply to each."""

    def __init__(self, reply: ActivationReply = OVER) -> None:
        self.heard: list[ActivationRequest] = []
        self._reply = reply

    async def handle(self, request: ActivationRequest) -> ActivationReply:
        self.heard.append(request)
        return self._reply


def met(data: Path, window: Window, deed: Callable[[], Got]) -> Got:
    """What a later start gets, while the first answers."""

    async def run() -> Got:
        first = SingleInstance(data)
        assert not first.hand_over(ActivationRequest()), "the first has nobody to hand over to"
        await first.serve(window.handle)
        try:
            return await asyncio.to_thread(deed)
        finally:
            first.close()
            await asyncio.sleep(0)

    return asyncio.run(run())


@pytest.mark.parametrize("reply", [OVER, ActivationReply(2, "there is no “☂”\n")])
def test_a_wish_arrives_as_it_was_uttered_and_so_does_the_reply(
    runtime: Path, tmp_path: Path, reply: ActivationReply
) -> None:
    window = Window(reply)
    assert met(tmp_path, window, lambda: SingleInstance(tmp_path).hand_over(WISH)) == reply
    assert window.heard == [WISH]
    assert [*place(runtime).iterdir()] == [], "nothing is left behind"


def test_another_data_folder_is_another_place(runtime: Path, tmp_path: Path) -> None:
    def start_elsewhere() -> ActivationReply | None:
        elsewhere = SingleInstance(tmp_path / "another")
        try:
            return elsewhere.hand_over(WISH)
        finally:
            elsewhere.close()

    assert met(tmp_path, Window(), start_elsewhere) is None


def test_one_folder_by_two_names_is_one_place(runtime: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    assert met(tmp_path, Window(), lambda: SingleInstance(tmp_path / "link").hand_over(WISH)) == OVER


def said(runtime: Path, line: bytes) -> bytes:
    """What is answered to anything at all."""
    (path,) = place(runtime).glob("*.sock")
    with socket.socket(socket.AF_UNIX) as there:
        there.settimeout(10)
        there.connect(str(path))
        assert there.recv(6) == b"hello\n"
        there.sendall(line)
        there.shutdown(socket.SHUT_WR)
        return there.recv(100)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"[]\n",
        b"\xff\xfe\n",
        b'{"lookup": 5}\n',
        b'{"lookup": ["42"]}\n',
        b'{"dance": "please"}\n',
        b"[" * 60_000 + b"\n",
        json.dumps({"lookup": "4" * 70_000}).encode() + b"\n",
    ],
    ids=lambda line: repr(line[:12]),
)
def test_what_is_no_wish_is_left_alone(runtime: Path, tmp_path: Path, line: bytes) -> None:
    window = Window()

    def ask() -> None:
        assert said(runtime, line) == b""
        assert json.loads(said(runtime, b'{"lookup": "42"}\n'))["code"] == 0, "and the next one is heard"

    met(tmp_path, window, ask)
    assert window.heard == [ActivationRequest(lookup="42")]


@pytest.mark.parametrize("line", [b"", b"no\n", b"[]\n", b'{"code": "0", "words": ""}\n', b'{"code": 0}\n', b"\xff\n"])
def test_what_is_no_reply_ends_no_start(runtime: Path, tmp_path: Path, line: bytes) -> None:
    first = SingleInstance(tmp_path)
    assert not first.hand_over(ActivationRequest())

    def serve() -> None:
        for _asked in range(2):
            there, _address = listener.accept()
            with there:
                there.sendall(b"hello\n")
                there.recv(65_536)
                there.sendall(line)

    (path,) = place(runtime).glob("*.sock")
    path.unlink()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        assert SingleInstance(tmp_path).hand_over(WISH) is None
        thread.join(10)
    first.close()


def test_whoever_says_nothing_is_left(runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance_module, "REPLY_TIMEOUT_S", 0.1)

    def ask() -> bytes:
        (path,) = place(runtime).glob("*.sock")
        with socket.socket(socket.AF_UNIX) as there:
            there.settimeout(10)
            there.connect(str(path))
            assert there.recv(6) == b"hello\n"
            return there.recv(100)

    assert met(tmp_path, Window(), ask) == b""


def test_a_hung_window_is_not_waited_for_and_hears_no_late_wish(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance_module, "REPLY_TIMEOUT_S", 0.1)
    window = Window()

    async def run() -> None:
        first = SingleInstance(tmp_path)
        first.hand_over(ActivationRequest())
        before = time.monotonic()
        assert not SingleInstance(tmp_path).hand_over(WISH), "the loop stands still meanwhile"
        assert time.monotonic() - before < 5
        await first.serve(window.handle)
        assert await asyncio.to_thread(SingleInstance(tmp_path).hand_over, ActivationRequest()) == OVER
        first.close()

    asyncio.run(run())
    assert window.heard == [ActivationRequest()]


def test_what_a_dead_one_left_is_replaced(runtime: Path, tmp_path: Path) -> None:
    killed(tmp_path)
    assert len([*place(runtime).iterdir()]) == 2
    assert met(tmp_path, Window(), lambda: SingleInstance(tmp_path).hand_over(WISH)) == OVER


def killed(data: Path) -> None:
    """A run that ended without a farewell."""
    script = (
        "import os, sys, pathlib; from contactdesk.system.single_instance import ActivationRequest, SingleInstance;"
    )
    script += "SingleInstance(pathlib.Path(sys.argv[1])).hand_over(ActivationRequest()); os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", script, str(data)], check=False, timeout=60)


def test_what_the_dead_left_on_other_folders_is_swept_and_the_living_are_not(runtime: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        killed(tmp_path / name)
    living, ending = SingleInstance(tmp_path / "living"), SingleInstance(tmp_path / "ending")
    living.hand_over(ActivationRequest())
    kept = {path.name for path in place(runtime).iterdir()}
    ending.hand_over(ActivationRequest())
    ending.close()
    left = {path.name for path in place(runtime).iterdir()}
    assert len(left) == 2
    assert left < kept
    living.close()
    assert [*place(runtime).iterdir()] == []


def test_one_whose_files_were_cleaned_up_by_others_takes_nothing_from_its_successor(
    runtime: Path, tmp_path: Path
) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    first.hand_over(ActivationRequest())
    for path in place(runtime).iterdir():
        path.unlink()
    assert second.hand_over(ActivationRequest()) is None
    first.close()
    assert len([*place(runtime).iterdir()]) == 2
    second.close()


def test_a_start_at_the_moment_of_an_end_takes_the_place(runtime: Path, tmp_path: Path) -> None:
    """It finds the lock held and nobody listening; a moment later the lock is free."""
    first = SingleInstance(tmp_path)
    first.hand_over(ActivationRequest())
    (sock,) = place(runtime).glob("*.sock")
    sock.unlink()
    asked = threading.Event()

    def end() -> None:
        asked.wait(10)
        first.close()

    thread = threading.Thread(target=end)
    thread.start()
    second = SingleInstance(tmp_path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(instance_module, "_END_LIMIT_S", 10)
        patch.setattr(instance_module, "_ask", lambda _path, _wish: asked.set())
        assert second.hand_over(WISH) is None
    thread.join()
    assert sock.exists(), "the second listens now"
    second.close()


def test_one_that_does_not_listen_any_more_is_not_joined(runtime: Path, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.hand_over(ActivationRequest())
    for path in place(runtime).glob("*.sock"):
        path.unlink()
    assert not SingleInstance(tmp_path).hand_over(WISH)
    first.close()


@pytest.mark.parametrize("whose", ["everybody's", "a group's", "another's", "a link", "a file"])
def test_a_place_that_another_may_have_made_is_not_used(runtime: Path, tmp_path: Path, whose: str) -> None:
    if whose == "another's" and os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    match whose:
        case "a link":
            place(runtime).symlink_to(tmp_path / "elsewhere")
        case "a file":
            place(runtime).write_bytes(b"")
        case _:
            place(runtime).mkdir(mode=0o700)
    match whose:
        case "everybody's":
            place(runtime).chmod(0o777)
        case "a group's":
            place(runtime).chmod(0o720)
        case "another's":
            os.chown(place(runtime), NOBODY, NOBODY)
    one, two = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert not one.hand_over(WISH)
    assert not two.hand_over(WISH)
    one.close()
    two.close()
    assert [*(tmp_path / "elsewhere").iterdir()] == []
    assert place(runtime).is_file() or [*place(runtime).iterdir()] == []


def test_the_place_is_the_users_alone(runtime: Path, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        first = SingleInstance(tmp_path)
        first.hand_over(ActivationRequest())
        first.close()
    finally:
        os.umask(before)
    assert place(runtime).stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("whose", ["everybody's", "another's", "a link", "none", "not said"])
def test_a_session_folder_that_is_not_the_users_alone_is_passed_over(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whose: str
) -> None:
    if whose == "another's" and os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    with tempfile.TemporaryDirectory(prefix="tmp-") as usual:
        monkeypatch.setenv("TMPDIR", usual)
        match whose:
            case "everybody's":
                runtime.chmod(0o777)
            case "another's":
                os.chown(runtime, NOBODY, NOBODY)
            case "a link":
                (runtime / "link").symlink_to(usual)
                monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime / "link"))
            case "none":
                monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime / "none"))
            case _:
                monkeypatch.delenv("XDG_RUNTIME_DIR")
        assert met(tmp_path, Window(), lambda: SingleInstance(tmp_path).hand_over(WISH)) == OVER
        assert place(Path(usual)).is_dir()
        assert not place(runtime).exists()


def test_a_path_that_no_socket_can_have_hinders_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / ("n" * 200)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    for _start in range(2):
        instance = SingleInstance(tmp_path)
        assert not instance.hand_over(WISH)
        instance.close()


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
