"""A session bus of its own, and services in Python that a test puts on it."""

import os
import shlex
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from tests.program import Process, private_folders

_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <servicedir>{folder}/services</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class SessionBus:
    """A bus that starts only the services that it is given: no prompt opens on the real screen.

    Args:
        folder: an empty one with a short path; the name of a socket has at most 107 characters.
        services: the commands of the services that the bus starts when they are called, by their names on the bus.

    Attributes:
        env: the environment of a program that uses it; its home is empty.
    """

    def __init__(self, folder: Path, services: Mapping[str, Sequence[str | Path]] | None = None) -> None:
        (folder / "services").mkdir()
        for name, command in (services or {}).items():
            line = shlex.join(map(str, command))
            (folder / "services" / f"{name}.service").write_text(
                f"[D-BUS Service]\nName={name}\nExec={line}\n", encoding="utf-8"
            )
        configuration = folder / "bus.conf"
        configuration.write_text(_CONFIGURATION.format(folder=folder), encoding="utf-8")
        self._bus = Process(["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"])
        address = {"DBUS_SESSION_BUS_ADDRESS": self._bus.read_line()}
        self.env = os.environ | private_folders(folder) | address
        self.env.pop("PYTHON_KEYRING_BACKEND", None)

    def has_owner(self, name: str) -> bool:
        """Return whether a service of this name runs."""
        with open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            return bool(Proxy(message_bus, bus).NameHasOwner(name)[0])

    def close(self) -> None:
        """End the bus; services end when it does."""
        self._bus.close()


Reply = tuple[str, tuple[Any, ...]]
"""The signature and the values of a reply."""


def serve(name: str, respond: Callable[[str, tuple[Any, ...]], Reply | None]) -> None:
    """Take a name on the session bus, and respond to calls until the bus ends.

    Args:
        name: the name on the bus.
        respond: returns the reply to a method with these arguments, or ``None`` for an error.
    """
    with open_dbus_connection() as bus:
        # Its reply comes after the first call, which waiting for it would drop.
        bus.send(message_bus.RequestName(name))
        serve_on(bus, respond)


def serve_on(
    bus: DBusConnection, respond: Callable[[str, tuple[Any, ...]], Reply | None], *, is_silent: bool = False
) -> None:
    """Respond to calls on a connection until it ends, or to none if ``is_silent``; see ``serve``."""
    while True:
        try:
            call = bus.receive()
        except (OSError, EOFError):
            return
        if call.header.message_type is MessageType.method_call and not is_silent:
            reply = respond(call.header.fields[HeaderFields.member], call.body)
            if reply is None:
                bus.send(new_error(call, "org.freedesktop.DBus.Error.Failed"))
            else:
                bus.send(new_method_return(call, reply[0], reply[1]))
