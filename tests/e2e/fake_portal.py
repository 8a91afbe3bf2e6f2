"""A process that behaves like the settings of the XDG desktop portal.

It starts with the preference that its argument names, and changes to each that standard input names: ``dark``,
``light`` or ``none``. ``silent`` as an argument never responds.
"""

import sys
import threading
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.blocking import open_dbus_connection

from tests.e2e.session_bus import Reply, SessionBus, serve_on
from tests.program import Process, wait_until

NAME = "org.freedesktop.portal.Desktop"
_SETTINGS = DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings")
_VALUES = {"none": 0, "dark": 1, "light": 2}


class FakePortal(Process):
    """The process, once its name is on the bus."""

    def __init__(self, bus: SessionBus, preference: str) -> None:
        super().__init__([sys.executable, __file__, preference], env=bus.env)
        wait_until(lambda: bus.has_owner(NAME), "the portal is there")

    def change(self, preference: str) -> None:
        """Change the preference."""
        self.write_line(preference)


def _main() -> None:
    preference = sys.argv[1]

    def respond(method: str, arguments: tuple[Any, ...]) -> Reply | None:
        if preference != "silent" and (method, arguments) == ("Read", ("org.freedesktop.appearance", "color-scheme")):
            return "v", (("v", ("u", _VALUES[preference])),)
        return None

    def follow() -> None:
        nonlocal preference
        for line in sys.stdin:
            preference = line.strip()
            body = ("org.freedesktop.appearance", "color-scheme", ("u", _VALUES[preference]))
            # Another setting is not the preference.
            bus.send(
                new_signal(_SETTINGS, "SettingChanged", "ssv", ("org.gnome.desktop.a11y", "contrast", ("b", True)))
            )
            bus.send(new_signal(_SETTINGS, "SettingChanged", "ssv", ("org.freedesktop.appearance", "a", ("u", 2))))
            bus.send(new_signal(_SETTINGS, "SettingChanged", "ssv", body))

    with open_dbus_connection() as bus:
        bus.send(message_bus.RequestName(NAME))
        threading.Thread(target=follow, daemon=True).start()
        serve_on(bus, respond, is_silent=preference == "silent")


if __name__ == "__main__":
    _main()
