"""A desktop of the tests' own: a virtual screen, a keyboard, a session bus, a keyring, and eyes for what is shown."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

CLEMTA_EXAMPLE = "64b8f1a2e4b0c8d9f0123456"
TIMEOUT_S = 30.0
"""How long anything may take before the test fails; far above what it does take."""
COMMAND = Path(sys.executable).with_name("contactdesk")
_PROBE = Path(__file__).with_name("at_spi_probe.py")
_SYSTEM_PYTHON = "/usr/bin/python3"
_LOOK_AGAIN_S = 0.05
_WINDOW_MANAGER_SETTINGS = """<?xml version="1.0"?>
<JWM><Desktops width="1" height="1"/><FocusModel>click</FocusModel><Key mask="A" key="F4">close</Key></JWM>
"""


def unavailable(reason: str) -> None:
    """Skips the test, or fails it where the end-to-end tests are required to run."""
    if os.environ.get("CONTACTDESK_REQUIRE_E2E"):
        pytest.fail(reason)
    pytest.skip(reason)


def require_tools(*tools: str) -> None:
    """Ends the test by ``unavailable`` unless every tool is on the path."""
    if missing := [tool for tool in tools if shutil.which(tool) is None]:
        unavailable(f"not installed: {', '.join(missing)}")


@dataclass(frozen=True, slots=True)
class Node:
    """One widget, as assistive tools see it.

    Attributes:
        path: the dotted chain of object names.
        role: e.g. ``push button``.
        name: what a screen reader says.
        description: what it adds.
        text: the editable or selectable text inside.
        states: e.g. ``showing``, ``focused``, ``enabled``.
    """

    path: str
    role: str
    name: str
    description: str
    text: str
    states: tuple[str, ...]

    @property
    def is_showing(self) -> bool:
        """Whether a person can see it."""
        return "showing" in self.states

    @property
    def is_enabled(self) -> bool:
        """Whether it can be used."""
        return "enabled" in self.states

    @property
    def is_focused(self) -> bool:
        """Whether the keyboard goes there."""
        return "focused" in self.states


class Desktop:
    """Everything that a desktop session gives a program; nothing of the real one is touched."""

    def __init__(self) -> None:
        require_tools("Xvfb", "jwm", "xdotool", "dbus-daemon", "dbus-send", "gnome-keyring-daemon")
        self._cleanup = ExitStack()
        # A short path: the name of a socket has at most 107 characters.
        self._home = Path(self._cleanup.enter_context(tempfile.TemporaryDirectory(prefix="desk-")))
        self.env = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", **_folders(self._home)}
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    def _start(self) -> None:
        self.env["DISPLAY"] = ":" + self._first_line("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(
            "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"
        )
        self.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        settings = self._home / "jwmrc"
        settings.write_text(_WINDOW_MANAGER_SETTINGS)
        self._spawn("jwm", "-f", str(settings))
        keyring = self._spawn("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
        assert keyring.stdin is not None
        keyring.stdin.write("a password of the tests\n")
        keyring.stdin.close()
        eventually(lambda: self._owned("org.freedesktop.secrets"), "the keyring daemon answers")
        self._check_connection = self._spawn(_SYSTEM_PYTHON, "-I", str(_PROBE))
        if self._response(self._check_connection) != '"ready"':
            unavailable(f"not installed: the accessibility bindings of {_SYSTEM_PYTHON} (gir1.2-atspi-2.0, python3-gi)")

    def _owned(self, service: str) -> bool:
        request = [
            "dbus-send",
            "--print-reply",
            "--dest=org.freedesktop.DBus",
            "/",
            "org.freedesktop.DBus.NameHasOwner",
        ]
        done = subprocess.run(
            [*request, f"string:{service}"],
            env=self.env,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=True,
        )
        return "true" in done.stdout

    def _spawn(self, *command: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            command,
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        self._cleanup.callback(end, process)
        return process

    def _first_line(self, *command: str) -> str:
        return self._response(self._spawn(*command))

    @staticmethod
    def _response(process: "subprocess.Popen[str]") -> str:
        assert process.stdout is not None
        return process.stdout.readline().strip()

    def close(self) -> None:
        """Ends everything that was started, the last first."""
        self._cleanup.close()

    def ask(self, **request: Any) -> Any:
        """Sends one request to the accessibility probe."""
        assert self._check_connection.stdin is not None
        self._check_connection.stdin.write(json.dumps(request) + "\n")
        self._check_connection.stdin.flush()
        return json.loads(self._response(self._check_connection))

    def type(self, text: str) -> None:
        """Types on the keyboard; the keys may arrive later than what comes by another way, as ``press`` does.

        Only ASCII: for any other character the keyboard is remapped for a moment, which programs may miss.
        """
        assert text.isascii(), f"the keyboard has no such key: {text}"
        self._xdotool("type", "--delay", "4", "--", text)

    def key(self, *keys: str) -> None:
        """Presses keys one after the other, e.g. ``Return``, ``ctrl+s``."""
        self._xdotool("key", "--delay", "20", "--", *keys)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.env, check=True, timeout=TIMEOUT_S)

    def screenshot(self, path: Path) -> None:
        """Saves the whole screen as a picture."""
        script = (
            "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
            "sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))"
        )
        subprocess.run([sys.executable, "-c", script, str(path)], env=self.env, check=True, timeout=TIMEOUT_S)


class Program:
    """A program in a process of its own, on the desktop, with folders of its own."""

    def __init__(self, desktop: Desktop, folder: Path, command: Iterable[str | Path], env: Mapping[str, str]) -> None:
        self.desktop = desktop
        self.env = desktop.env | _folders(folder) | dict(env)
        # The run-time folder holds the session's sockets.
        self.env["XDG_RUNTIME_DIR"] = desktop.env["XDG_RUNTIME_DIR"]
        self._folder = folder
        self._log = folder / "output.txt"
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(
                [str(part) for part in command],
                env=self.env,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def output(self) -> str:
        """All that programs of this folder wrote to standard output and standard error."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def see(self) -> list[Node]:
        """Every widget that is there now."""
        response = self.desktop.ask(deed="see", pid=self.process.pid) or []
        return [Node(**{**node, "states": tuple(node["states"])}) for node in response]

    def find(self, name: str) -> Node | None:
        """The widget of this object name, if a person can see it."""
        return next((node for node in self.see() if node.is_showing and f".{node.path}".endswith(f".{name}")), None)

    def wait_for(self, name: str, accept: Callable[[Node], bool] = lambda _node: True) -> Node:
        """Waits until a widget is there and as it should be."""
        found: list[Node] = []

        def look() -> bool:
            code = self.process.poll()
            assert code is None, f"the program ended with {code}:\n{self.output}{self._crash()}"
            node = self.find(name)
            found[:] = [node] if node else []
            return node is not None and accept(node)

        eventually(look, f"{name} is as it should be", lambda: f"{found}\n{self._shown()}\n{self.output}")
        return found[0]

    def _crash(self) -> str:
        """Where it was when it crashed, if it did."""
        return "".join(path.read_text() for path in self._folder.rglob("crash.log"))

    def wait_until_gone(self, name: str) -> None:
        """Waits until no widget of this name can be seen."""
        eventually(lambda: self.find(name) is None, f"{name} is gone", self._shown)

    def _shown(self) -> str:
        return "\n".join(f"{node.path}: {node.role} {node.name!r}" for node in self.see() if node.is_showing)

    def press(self, name: str) -> None:
        """Presses a button as an assistive tool does, once it can be pressed."""
        node = self.wait_for(name, lambda node: node.is_enabled)
        assert self.desktop.ask(deed="press", pid=self.process.pid, path=node.path), f"{name} cannot be pressed"

    def focus(self, name: str) -> None:
        """Gives a widget the keyboard."""
        node = self.wait_for(name)
        assert self.desktop.ask(deed="focus", pid=self.process.pid, path=node.path), f"{name} takes no focus"
        self.wait_for(name, lambda node: node.is_focused)

    def fill(self, name: str, text: str) -> None:
        """Replaces what stands in a field, from the keyboard, and waits until it has arrived."""
        self.focus(name)
        self.desktop.key("ctrl+a", "BackSpace")
        self.desktop.type(text)
        # A secret is seen as so many dots.
        self.wait_for(
            name, lambda node: node.text == text or (node.role == "password text" and len(node.text) == len(text))
        )

    def look_up(self, contact_id: str) -> None:
        """Looks an ID up by the keyboard alone, which the ID's field has or is about to get."""
        self.wait_for("contactIdEdit", lambda node: node.is_focused)
        self.desktop.type(contact_id)
        self.desktop.key("Return")

    def save_secret(self, secret: str) -> None:
        """Saves the profile that is open in the settings, with this secret, and leaves them."""
        self.fill("profileSecretEdit", secret)
        self.press("saveProfileButton")
        self.press("closeSettingsButton")
        self.wait_until_gone("connectionDialog")

    def quit(self) -> int:
        """Quits by the keyboard; gives its exit code."""
        self.desktop.key("ctrl+q")
        return self.wait()

    def wait(self) -> int:
        """Waits until it has ended; gives its exit code."""
        return self.process.wait(TIMEOUT_S)

    def close(self) -> None:
        """Ends it by force, if it still runs."""
        end(self.process)


def end(process: "subprocess.Popen[Any]") -> None:
    """Ends a process, and what it started, with their pipes."""
    for request in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, request)
            process.wait(5)
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue
    process.wait(5)
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


Start = Callable[..., Program]
"""What the fixture ``start`` gives."""


def says(text: str) -> Callable[[Node], bool]:
    """Whether a screen reader says this of a widget, among other things."""
    return lambda node: text in node.name


def files_with(text: str, folder: Path) -> list[Path]:
    """The files below a folder that this stands in."""
    return [path for path in folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]


def eventually(holds: Callable[[], bool], what: str, detail: Callable[[], str] = lambda: "") -> None:
    """Looks again and again until something holds, or fails the test."""
    deadline = time.monotonic() + TIMEOUT_S
    while not holds():
        assert time.monotonic() < deadline, f"still not true that {what}\n{detail()}"
        time.sleep(_LOOK_AGAIN_S)


def _folders(home: Path) -> dict[str, str]:
    """A home and the folders that belong to it, made and private."""
    names = {
        "XDG_RUNTIME_DIR": "run",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
        "XDG_CACHE_HOME": "cache",
    }
    for name in names.values():
        (home / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    return {"HOME": str(home)} | {variable: str(home / name) for variable, name in names.items()}
