"""How the runs of the program on one data folder find each other."""

import asyncio
import json
import os
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from contactdesk import instance as instance_module
from contactdesk.instance import Instance, Wish, joins, wish_of
from contactdesk.options import Options

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there, each run is for itself")

WISH = Wish(profile="Acme “☂”", lookup="42\n\x00", show="settings", activation="token")
NOBODY = 65534


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the session's sockets; with a short name, as these need."""
    with tempfile.TemporaryDirectory(prefix="run-") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        yield Path(name)


def place(runtime: Path) -> Path:
    return runtime / f"contactdesk-{os.getuid()}"


def met(data: Path, carry_out: Callable[[Wish], bool], deed: Callable[[], bool]) -> bool:
    """What a later start gets, while the first answers."""

    async def run() -> bool:
        first = Instance(data)
        assert not first.hand_over(Wish()), "the first has nobody to hand over to"
        await first.answer(carry_out)
        try:
            return await asyncio.to_thread(deed)
        finally:
            first.close()
            await asyncio.sleep(0)

    return asyncio.run(run())


@pytest.mark.parametrize("answer", [True, False])
def test_a_wish_arrives_as_it_was_uttered(runtime: Path, tmp_path: Path, answer: bool) -> None:
    heard: list[Wish] = []

    def carry_out(wish: Wish) -> bool:
        heard.append(wish)
        return answer

    assert met(tmp_path, carry_out, lambda: Instance(tmp_path).hand_over(WISH)) is answer
    assert heard == [WISH]
    assert list(place(runtime).glob("*.sock")) == []


def test_another_data_folder_is_another_place(runtime: Path, tmp_path: Path) -> None:
    def start_elsewhere() -> bool:
        elsewhere = Instance(tmp_path / "another")
        try:
            return elsewhere.hand_over(WISH)
        finally:
            elsewhere.close()

    assert not met(tmp_path, lambda _wish: True, start_elsewhere)


def test_one_folder_by_two_names_is_one_place(runtime: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    assert met(tmp_path, lambda _wish: True, lambda: Instance(tmp_path / "link").hand_over(WISH))


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
    heard: list[Wish] = []

    def ask() -> bool:
        assert said(runtime, line) == (b"no\n" if len(line) < 65_536 else b"")
        assert said(runtime, b'{"lookup": "42"}\n') == b"done\n", "and the next one is heard"
        return True

    def carry_out(wish: Wish) -> bool:
        heard.append(wish)
        return True

    assert met(tmp_path, carry_out, ask)
    assert heard == [Wish(lookup="42")]


def test_whoever_says_nothing_is_left(runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance_module, "ANSWER_LIMIT_S", 0.1)

    def ask() -> bool:
        (path,) = place(runtime).glob("*.sock")
        with socket.socket(socket.AF_UNIX) as there:
            there.settimeout(10)
            there.connect(str(path))
            assert there.recv(6) == b"hello\n"
            return there.recv(100) == b""

    assert met(tmp_path, lambda _wish: True, ask)


def test_a_hung_window_is_not_waited_for_and_hears_no_late_wish(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance_module, "ANSWER_LIMIT_S", 0.1)
    heard: list[Wish] = []

    def carry_out(wish: Wish) -> bool:
        heard.append(wish)
        return True

    async def run() -> None:
        first = Instance(tmp_path)
        first.hand_over(Wish())
        before = time.monotonic()
        assert not Instance(tmp_path).hand_over(WISH), "the loop stands still meanwhile"
        assert time.monotonic() - before < 5
        await first.answer(carry_out)
        assert await asyncio.to_thread(Instance(tmp_path).hand_over, Wish())
        first.close()

    asyncio.run(run())
    assert heard == [Wish()]


def test_what_a_dead_one_left_is_replaced(runtime: Path, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    first.hand_over(Wish())
    (path,) = place(runtime).glob("*.sock")
    first.close()
    path.write_bytes(b"")
    assert met(tmp_path, lambda _wish: True, lambda: Instance(tmp_path).hand_over(WISH))


def test_one_that_does_not_listen_any_more_is_not_joined(runtime: Path, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    first.hand_over(Wish())
    for path in place(runtime).glob("*.sock"):
        path.unlink()
    assert not Instance(tmp_path).hand_over(WISH)
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
    one, two = Instance(tmp_path), Instance(tmp_path)
    assert not one.hand_over(WISH)
    assert not two.hand_over(WISH)
    one.close()
    two.close()
    assert [*(tmp_path / "elsewhere").iterdir()] == []
    assert place(runtime).is_file() or [*place(runtime).iterdir()] == []


def test_the_place_is_the_users_alone(runtime: Path, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        first = Instance(tmp_path)
        first.hand_over(Wish())
        first.close()
    finally:
        os.umask(before)
    assert place(runtime).stat().st_mode & 0o777 == 0o700


def test_a_path_that_no_socket_can_have_hinders_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / ("n" * 200)
    deep.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    for _start in range(2):
        instance = Instance(tmp_path)
        assert not instance.hand_over(WISH)
        instance.close()


def test_which_runs_join(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = Options(lookup="42", profile="Acme", show="settings")
    assert joins(plain)
    assert joins(Options())
    alone = [
        replace(plain, demo=True),
        replace(plain, screenshot=Path("a.png")),
        replace(plain, quit_when="painted"),
    ]
    assert not any(map(joins, alone))
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token")
    assert wish_of(plain) == Wish("Acme", "42", "settings", "token")
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    assert wish_of(Options()) == Wish()
