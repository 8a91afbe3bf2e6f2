"""Run the program so that it hangs in one place.

The arguments are that place and the data folder. It prints ``hangs`` once it does; a line on standard input closes the
window.
"""

import asyncio
import socket
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn
from unittest.mock import patch

from pydantic_core import SchemaValidator
from pydantic_core.core_schema import no_info_after_validator_function
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from contactdesk.app.session import Session
from contactdesk.cli import start
from contactdesk.ui.main_window.main_window import MainWindow
from tests.factories import CLEMTA_ID, profile, write_profiles

A_SECRET = "a-secret-of-the-tests"
run_session = Session.run
paint = MainWindow.paintEvent


def hang(*_arguments: object) -> Any:
    print("hangs", flush=True)
    threading.Event().wait()


async def read(_vault: object, _profile_id: str) -> str:
    return A_SECRET


def hang_inside_pydantic() -> None:
    """Take the GIL every millisecond inside pydantic's Rust code, which the interpreter cannot unwind at exit."""

    def never_return(_value: int) -> int:
        print("hangs", flush=True)
        while True:
            time.sleep(0.001)

    SchemaValidator(no_info_after_validator_function(never_return, {"type": "int"})).validate_python(1)


def serve_nothing() -> int:
    """Start a server that never responds, and return its port."""
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _address = server.accept()
        connection.recv(1)
        hang()

    threading.Thread(target=serve, daemon=True).start()
    return server.getsockname()[1]  # type: ignore[no-any-return]


async def until_visible(name: str) -> QWidget:
    while True:
        for widget in QApplication.allWidgets():
            if widget.objectName() == name and widget.isVisible():
                return widget
        await asyncio.sleep(0.005)


async def open_file_dialog(window: MainWindow) -> None:
    await until_visible("contactName")
    window.menus.export.trigger()
    await until_visible("exportDialog")


async def open_question(_window: MainWindow) -> None:
    QTest.keyClicks(await until_visible("profileNameEdit"), "changed")
    QTest.mouseClick(await until_visible("closeSettingsButton"), Qt.MouseButton.LeftButton)
    await until_visible("unsavedQuestion")


async def open_about(window: MainWindow) -> None:
    await until_visible("demoNotice")
    window.menus.about.trigger()
    await until_visible("aboutDialog")


async def check_connection(_window: MainWindow) -> None:
    QTest.mouseClick(await until_visible("testConnectionButton"), Qt.MouseButton.LeftButton)
    await asyncio.get_running_loop().create_future()


async def nothing(_window: MainWindow) -> None:
    await asyncio.get_running_loop().create_future()


def hang_at_first_paint(window: MainWindow, event: QPaintEvent) -> None:
    is_first = not window.was_painted
    paint(window, event)
    if is_first:
        print("hangs", flush=True)
        sys.stdin.readline()


def close_on_input(window: MainWindow, loop: asyncio.AbstractEventLoop) -> None:
    # The end of the input closes nothing: a test that waits for the program's end closes the input.
    if sys.stdin.readline():
        # Not by a function of Qt: PySide6 crashes when two threads at once use something of it for the first time.
        loop.call_soon_threadsafe(window.close)


@dataclass
class Case:
    """How to make the program hang.

    Attributes:
        act: leads to the hang; it does not return if something else prints ``hangs``.
        arguments: of the command line.
        base_url: of a saved profile; empty for none.
        replaced: the functions that hang, by the name of what they replace.
    """

    act: Callable[[MainWindow], Coroutine[Any, Any, object]] = nothing
    arguments: tuple[str, ...] = ()
    base_url: str = ""
    replaced: dict[str, Callable[..., object]] = field(default_factory=dict)


def case(where: str) -> Case:
    in_settings = ("--demo", "--show", "settings")
    if where in ("request", "handshake"):
        scheme = "https" if where == "handshake" else "http"
        return Case(base_url=f"{scheme}://127.0.0.1:{serve_nothing()}")
    if where == "connection test":
        return Case(check_connection, ("--show", "settings"), f"http://127.0.0.1:{serve_nothing()}")
    return {
        "nowhere": Case(lambda _window: until_visible("demoNotice")),
        "settings": Case(lambda _window: until_visible("connectionDialog"), in_settings),
        "question": Case(open_question, in_settings),
        "failure": Case(lambda _window: until_visible("failureDialog"), ("--demo", "--lookup", "404")),
        "file dialog": Case(open_file_dialog, ("--demo", "--lookup", "1")),
        "about": Case(open_about),
        "name lookup": Case(base_url="https://hangs.example", replaced={"socket.getaddrinfo": hang}),
        "keyring": Case(base_url="https://unused.example", replaced={"keyring.get_keyring": hang}),
        "engine": Case(replaced={"contactdesk.app.session.build_services": hang}),
        "preparation": Case(replaced={"contactdesk.app.startup._load_without_qt": hang_inside_pydantic}),
        "first paint": Case(
            replaced={"contactdesk.ui.main_window.main_window.MainWindow.paintEvent": hang_at_first_paint}
        ),
    }[where]


def run(where: str, data: Path) -> NoReturn:
    hanging = case(where)
    arguments = hanging.arguments or ("--demo",)
    if hanging.base_url:
        write_profiles(data, profile("clemta", hanging.base_url))
        arguments = hanging.arguments or ("--lookup", CLEMTA_ID)

    async def run_and_watch(session: Session) -> int:
        async def watch() -> None:
            await hanging.act(session.window)
            print("hangs", flush=True)

        loop = asyncio.get_running_loop()
        threading.Thread(target=close_on_input, args=(session.window, loop), daemon=True).start()
        watching = asyncio.ensure_future(watch())
        code = await run_session(session)
        watching.cancel()
        return code

    with ExitStack() as stack:
        if hanging.base_url and where != "keyring":
            stack.enter_context(patch("contactdesk.storage.vault.Vault.read", read))
        if where != "first paint":
            stack.enter_context(patch("contactdesk.app.session.Session.run", run_and_watch))
        for name, value in hanging.replaced.items():
            stack.enter_context(patch(name, value))
        start([*arguments, "--data-dir", str(data)])


if __name__ == "__main__":
    run(sys.argv[1], Path(sys.argv[2]))
