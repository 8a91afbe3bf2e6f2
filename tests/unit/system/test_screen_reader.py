"""Whether the accessibility bus has somebody who listens to announcements; a bus that cannot tell is no obstacle."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from contactdesk.system.screen_reader import speaks_announcements
from tests.program import require_tools

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux' own")


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus without any service."""
    from tests.e2e.session_bus import SessionBus

    require_tools("dbus-daemon")
    with tempfile.TemporaryDirectory(prefix="desk-") as folder, closing(SessionBus(Path(folder))) as bus:
        yield bus.env["DBUS_SESSION_BUS_ADDRESS"]


@pytest.mark.parametrize("address", ["disabled:", "unix:path=/nowhere/bus"])
def test_bus_that_nobody_can_reach_gets_announcements(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AT_SPI_BUS_ADDRESS", address)
    assert speaks_announcements()


@pytest.mark.parametrize("name", ["AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"])
def test_bus_that_answers_with_an_error_gets_announcements(
    name: str, bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AT_SPI_BUS_ADDRESS", raising=False)
    monkeypatch.setenv(name, bus)
    assert speaks_announcements()
