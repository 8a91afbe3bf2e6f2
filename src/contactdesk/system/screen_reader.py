"""Whether the screen reader of Linux speaks announcements: Orca does from version 47 on, and older ones ignore them."""

import os
from typing import Any

_TIMEOUT_S = 5.0


def speaks_announcements() -> bool:
    """Ask the accessibility bus (AT-SPI) whether anything listens to announcements. This blocks.

    Returns:
        ``True`` also where the bus does not answer, or answers with an error.
    """
    # Imported here: it comes with keyring, on Linux only, and takes 9 ms of CPU time.
    from jeepney import DBusAddress
    from jeepney.wrappers import DBusErrorResponse

    registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
    launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    try:
        address = os.environ.get("AT_SPI_BUS_ADDRESS") or _ask("SESSION", launcher, "GetAddress")
        listeners = _ask(address, registry, "GetRegisteredEvents")
        return any("announcement" in event.casefold() for _client, event in listeners)
    except (DBusErrorResponse, LookupError, ValueError, TypeError, RuntimeError, OSError, EOFError):
        return True


def _ask(bus: str, address: Any, method: str) -> Any:
    from jeepney import new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    with open_dbus_connection(bus) as connection:
        reply = connection.send_and_get_reply(new_method_call(address, method), timeout=_TIMEOUT_S)
        return unwrap_msg(reply)[0]
