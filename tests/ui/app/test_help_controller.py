"""Help › Copy diagnostics."""

from PySide6.QtCore import qVersion

from contactdesk import __version__
from tests.window_driver import WindowDriver


async def copy(desk: WindowDriver) -> str:
    action = desk.window.menus.copy_diagnostics
    assert action.isEnabled()
    action.trigger()
    await desk.until(lambda: desk.text("statusText") == "Diagnostics copied")
    return desk.clipboard()


async def test_diagnostics_are_copied(demo: WindowDriver) -> None:
    await demo.look_up("1")
    text = await copy(demo)
    assert f"Contact Desk: {__version__}\n" in text
    assert f"Qt {qVersion()} on offscreen" in text
    assert "Keyring: none that can be used\n" in text
    assert "Connections: Clemta 1, Wethod 1\n" in text
    for kept in ("Demo", "Client", "token", "127.0.0.1"):
        assert kept not in text
    assert demo.dialogs() == []


async def test_hanging_keyring_does_not_block_diagnostics(demo: WindowDriver, hanging_keyring: None) -> None:
    assert "Keyring: does not answer\n" in await copy(demo)
