"""The watch of the desktop's preference ends quietly, whatever a bus sends."""

import sys
import threading
from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

import pytest

from contactdesk.system.desktop_scheme import DesktopScheme

TIMEOUT_S = 20.0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the portal")
def test_signal_without_a_value_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    from jeepney import HeaderFields, MessageType

    class Bus:
        outgoing_serial = iter([1])

        def send(self, *_message: object, **_serial: object) -> None:
            """Take it."""

        def receive(self) -> Any:
            fields = {HeaderFields.member: "SettingChanged"}
            header = SimpleNamespace(message_type=MessageType.signal, fields=fields)
            return SimpleNamespace(header=header, body=("org.freedesktop.appearance", "color-scheme"))

    errors: list[object] = []
    schemes: list[str] = []
    monkeypatch.setattr("jeepney.io.blocking.open_dbus_connection", lambda: nullcontext(Bus()))
    monkeypatch.setattr(threading, "excepthook", errors.append)
    before = set(threading.enumerate())
    DesktopScheme(schemes.append)
    for thread in set(threading.enumerate()) - before:
        thread.join(TIMEOUT_S)
        assert not thread.is_alive()
    assert (schemes, errors) == ([], [])
