"""Whether the desktop prefers light or dark, as the XDG desktop portal of Linux says.

Qt follows it only with a platform theme that few desktops load: neither KDE's nor a GNOME without GTK 3 for Qt.
"""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

# Importing jeepney takes 9 ms of CPU time, so that is left to the thread. It comes with keyring, on Linux only.
if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_NAMESPACE, _KEY = _SETTING = ("org.freedesktop.appearance", "color-scheme")
_SCHEMES = {1: "dark", 2: "light"}


class DesktopScheme:
    """Watches the preference on a daemon thread, since a bus or a portal may accept and be silent for ever.

    Args:
        on_change: called on that thread with ``light``, ``dark``, or an empty text for no preference: first with the
            preference that there is, then with each new one. It is not called without a session bus.
    """

    def __init__(self, on_change: Callable[[str], None]) -> None:
        self._on_change = on_change
        self._bus: DBusConnection | None = None
        self._is_closed = False
        threading.Thread(target=self._run, name="desktop scheme", daemon=True).start()

    def close(self) -> None:
        """End the thread, unless it still connects; then it ends on its own."""
        self._is_closed = True
        if self._bus:
            with suppress(OSError):
                # The thread closes the connection.
                self._bus.sock.shutdown(socket.SHUT_RDWR)

    def _run(self) -> None:
        from jeepney.io.blocking import open_dbus_connection

        # Whatever a bus does, the program goes on without the preference.
        with suppress(LookupError, ValueError, RuntimeError, OSError, EOFError), open_dbus_connection() as bus:
            self._bus = bus
            if not self._is_closed:
                self._watch(bus)

    def _watch(self, bus: "DBusConnection") -> None:
        from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call

        changes = MatchRule(type="signal", sender=_NAME, path=_PATH, interface=_INTERFACE, member="SettingChanged")
        changes.add_arg_condition(0, _NAMESPACE)
        # Before the first preference is read, so that no change is lost.
        bus.send(message_bus.AddMatch(changes))
        # Every version of the portal has Read, though the second one prefers ReadOne.
        serial = next(bus.outgoing_serial)
        bus.send(new_method_call(DBusAddress(_PATH, _NAME, _INTERFACE), "Read", "ss", _SETTING), serial=serial)
        while True:
            message = bus.receive()
            kind, fields = message.header.message_type, message.header.fields
            if kind is MessageType.signal:
                if fields.get(HeaderFields.member) == "SettingChanged" and tuple(message.body[:2]) == _SETTING:
                    self._on_change(_scheme(message.body[2]))
            elif fields.get(HeaderFields.reply_serial) == serial:
                # An error: there is no portal, or none with this setting.
                self._on_change(_scheme(message.body[0]) if kind is MessageType.method_return else "")


def _scheme(value: Any) -> str:
    # A variant is a pair of its signature and its value, and Read puts one into another.
    while isinstance(value, tuple) and len(value) == 2:
        value = value[1]
    return _SCHEMES.get(value, "") if isinstance(value, int) else ""
