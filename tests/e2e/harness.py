"""A desktop session for tests: a virtual screen, a keyboard, a session bus, a keyring and a screen reader's view."""

import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

from tests.e2e.secret_service import start_keyring
from tests.program import Command, Process, private_folders, require_tools, run, unavailable, wait_until

_PROBE = Path(__file__).with_name("at_spi_probe.py")
_SYSTEM_PYTHON = "/usr/bin/python3"
_WINDOW_MANAGER_SETTINGS = """<?xml version="1.0"?>
<JWM><Desktops width="1" height="1"/><FocusModel>click</FocusModel><Key mask="A" key="F4">close</Key></JWM>
"""


class Node(NamedTuple):
    """One widget, as assistive tools see it.

    Attributes:
        path: the dotted chain of object names.
        role: e.g. ``push button``.
        name: what a screen reader reads out.
        description: what it adds.
        text: the editable or selectable text inside.
        states: e.g. ``showing``, ``focused``, ``enabled``.
    """

    path: str
    role: str
    name: str
    description: str
    text: str
    states: list[str]

    @property
    def is_showing(self) -> bool:
        """Whether it is visible."""
        return "showing" in self.states

    @property
    def is_enabled(self) -> bool:
        """Whether it can be used."""
        return "enabled" in self.states

    @property
    def is_focused(self) -> bool:
        """Whether it has the focus."""
        return "focused" in self.states

    @property
    def is_active(self) -> bool:
        """Whether it is the window that the keyboard types into."""
        return "active" in self.states


class Desktop:
    """Everything that a desktop session gives a program; the real session is left alone.

    Attributes:
        env: the environment of a program in this session.
    """

    def __init__(self) -> None:
        require_tools("Xvfb", "jwm", "xdotool", "dbus-daemon", "dbus-send", "gnome-keyring-daemon")
        self._cleanup = ExitStack()
        # A short path: the name of a socket has at most 107 characters.
        self._home = Path(self._cleanup.enter_context(tempfile.TemporaryDirectory(prefix="desk-")))
        self.env = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", **private_folders(self._home)}
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    def _start(self) -> None:
        screen = self._spawn("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24")
        self.env["DISPLAY"] = f":{screen.read_line()}"
        bus = self._spawn("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.read_line()
        self.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        settings = self._home / "jwmrc"
        settings.write_text(_WINDOW_MANAGER_SETTINGS, encoding="utf-8")
        self._spawn("jwm", "-f", str(settings))
        self._cleanup.enter_context(start_keyring(self.env))
        wait_until(lambda: self._has_owner("org.freedesktop.secrets"), "the keyring daemon responds")
        self._probe = self._spawn(_SYSTEM_PYTHON, "-I", str(_PROBE))
        if self._probe.read_line() != "ready":
            unavailable(f"not installed: the accessibility bindings of {_SYSTEM_PYTHON} (gir1.2-atspi-2.0, python3-gi)")

    def _has_owner(self, service: str) -> bool:
        request = ["dbus-send", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
        method = "org.freedesktop.DBus.NameHasOwner"
        return "true" in run([*request, method, f"string:{service}"], env=self.env, check=True).stdout

    def _spawn(self, *command: str) -> Process:
        return self._cleanup.enter_context(Process(command, env=self.env))

    def close(self) -> None:
        """End everything that was started, the last first."""
        self._cleanup.close()

    def ask(self, **request: Any) -> Any:
        """Send one request to the accessibility probe."""
        return self._probe.ask(request)

    def listen(self, event: str) -> None:
        """Listen as a screen reader does to one event, such as ``object:announcement``, in place of the last one."""
        assert self.ask(action="listen", event=event)

    def heard(self) -> list[str]:
        """Return what was heard since; "!" stands before what interrupts."""
        return list(self.ask(action="heard"))

    def type(self, text: str) -> None:
        """Type on the keyboard; the keys may arrive later than what comes another way, such as ``Program.press``.

        Only ASCII: for any other character the keyboard is remapped for a moment, which programs may miss.
        """
        assert text.isascii(), f"the keyboard has no such key: {text}"
        run(["xdotool", "type", "--delay", "4", "--", text], env=self.env, check=True)

    def key(self, *keys: str) -> None:
        """Press keys one after the other, e.g. ``Return``, ``ctrl+s``."""
        run(["xdotool", "key", "--delay", "20", "--", *keys], env=self.env, check=True)


class Program(Process):
    """A program on the desktop, with folders of its own."""

    def __init__(self, desktop: Desktop, folder: Path, command: Command, env: Mapping[str, str]) -> None:
        self.desktop = desktop
        # The run-time folder holds the session's sockets.
        session = {"XDG_RUNTIME_DIR": desktop.env["XDG_RUNTIME_DIR"]}
        self.env = desktop.env | private_folders(folder) | dict(env) | session
        self._folder = folder
        super().__init__(command, env=self.env, cwd=folder, log=folder / "output.txt")

    def nodes(self, name: str = "") -> list[Node]:
        """Return the widgets of this object name, by default all."""
        response = self.desktop.ask(action="read", pid=self.process.pid, name=name)
        return [Node(**node) for node in response or []]

    def find(self, name: str) -> Node | None:
        """Return the visible widget of this object name."""
        return next((node for node in self.nodes(name) if node.is_showing), None)

    def focused(self) -> Node | None:
        """Return the widget that has the keyboard, if one has it."""
        node = self.desktop.ask(action="focused", pid=self.process.pid)
        return Node(**node) if node else None

    def wait_for(self, name: str, accept: Callable[[Node], bool] = lambda _node: True) -> Node:
        """Wait until a widget is visible and accepted, and return it."""
        found: list[Node] = []

        def look() -> bool:
            code = self.process.poll()
            assert code is None, f"the program ended with {code}:\n{self.output}{self._crash_log()}"
            node = self.find(name)
            found[:] = [node] if node else []
            return node is not None and accept(node)

        wait_until(look, f"{name} is as it should be", lambda: f"{found}\n{self._visible_nodes()}\n{self.output}")
        return found[0]

    def _crash_log(self) -> str:
        return "".join(path.read_text(encoding="utf-8") for path in self._folder.rglob("crash.log"))

    def wait_until_gone(self, name: str) -> None:
        """Wait until no widget of this name is visible."""
        wait_until(lambda: self.find(name) is None, f"{name} is gone", self._visible_nodes)

    def _visible_nodes(self) -> str:
        return "\n".join(f"{node.path}: {node.role} {node.name!r}" for node in self.nodes() if node.is_showing)

    def press(self, name: str) -> None:
        """Press a button as an assistive tool does, once it is enabled."""
        node = self.wait_for(name, lambda node: node.is_enabled)
        assert self._act("press", node), f"{name} cannot be pressed"

    def focus(self, name: str) -> None:
        """Give a widget the focus."""
        node = self.wait_for(name)
        assert self._act("focus", node), f"{name} takes no focus"
        self.wait_for(name, lambda node: node.is_focused)

    def _act(self, action: str, node: Node) -> bool:
        return bool(self.desktop.ask(action=action, pid=self.process.pid, path=node.path))

    def fill(self, name: str, text: str) -> None:
        """Replace the text of a field from the keyboard, and wait until it has arrived."""
        self.focus(name)
        self.desktop.key("ctrl+a", "BackSpace")
        self.desktop.type(text)
        # Assistive tools get one dot for each character of a secret.
        self.wait_for(
            name, lambda node: node.text == text or (node.role == "password text" and len(node.text) == len(text))
        )

    def look_up(self, contact_id: str) -> None:
        """Look up an ID by the keyboard alone, once the ID field has the focus."""
        self.wait_for("contactIdEdit", lambda node: node.is_focused)
        self.desktop.type(contact_id)
        self.desktop.key("Return")

    def save_secret(self, secret: str) -> None:
        """Save the profile that is open in the settings with this secret, and close them."""
        self.fill("profileSecretEdit", secret)
        self.press("saveProfileButton")
        self.press("closeSettingsButton")
        self.wait_until_gone("connectionDialog")

    def quit(self) -> int:
        """Quit by the keyboard once the main window has it, and return the exit code."""
        self.wait_for("mainWindow", lambda node: node.is_active)
        self.desktop.key("ctrl+q")
        return self.wait()


Start = Callable[..., Program]
"""The type of the fixture ``start``."""


def says(text: str) -> Callable[[Node], bool]:
    """Return a condition: the widget's name contains the text."""
    return lambda node: text in node.name
