"""The vault and a KWallet that the session bus starts when it is called."""

import asyncio
import json
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail

from contactdesk.storage.vault import Vault, VaultError, VaultErrorReason
from tests.e2e.session_bus import SessionBus
from tests.program import TIMEOUT_S, require_tools

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="KWallet is Linux' own")

SERVICE = Path(__file__).with_name("fake_kwallet.py")


class Wallet:
    """A wallet on a bus, which this process uses, too.

    Attributes:
        bus: the bus.
    """

    def __init__(self, folder: Path, name: str, command: list[str | Path]) -> None:
        self._file = folder / "state.json"
        self.set()
        self.bus = SessionBus(folder, {name: [*command, name, self._file]})
        self.name = name

    def set(self, *, enabled: bool = True, opens: bool = True, fails: bool = False, **entries: str | None) -> None:
        """Set how it responds, and what it holds."""
        held = {f"contactdesk/{key}": secret for key, secret in entries.items()}
        state = {"enabled": enabled, "opens": opens, "fails": fails, "entries": held, "asked": 0}
        self._file.write_text(json.dumps(state), encoding="utf-8")

    def __getitem__(self, name: str) -> Any:
        return json.loads(self._file.read_text(encoding="utf-8"))[name]


Start = Callable[..., Wallet]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Puts a wallet on a bus."""
    require_tools("dbus-daemon")
    wallets = []
    with tempfile.TemporaryDirectory(prefix="desk-", ignore_cleanup_errors=True) as folder:

        def put(name: str = "org.kde.kwalletd6", command: list[str | Path] | None = None) -> Wallet:
            wallet = Wallet(Path(folder), name, [sys.executable, SERVICE] if command is None else command)
            wallets.append(wallet)
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", wallet.bus.env["DBUS_SESSION_BUS_ADDRESS"])
            # What the keyring library finds on this bus, without a search that would last for the whole process.
            monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
            monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
            return wallet

        yield put
        for wallet in wallets:
            wallet.bus.close()


def finish(call: Awaitable[Any]) -> Any:
    async def run() -> Any:
        return await call

    return asyncio.run(run())


def reason(call: Awaitable[Any]) -> VaultErrorReason:
    with pytest.raises(VaultError) as caught:
        finish(call)
    return caught.value.reason


@pytest.mark.parametrize("name", ["org.kde.kwalletd6", "org.kde.kwalletd5"])
def test_kwallet_counts_before_it_runs(start: Start, name: str) -> None:
    wallet = start(name)
    vault = Vault(TIMEOUT_S)
    assert finish(vault.keyring_name()) == "KWallet"
    assert not finish(vault.is_without_keyring())
    assert not wallet.bus.has_owner(name), "looking for it does not start it"
    assert finish(vault.where("a")) is None
    assert reason(vault.read("a")) is VaultErrorReason.NOT_STORED
    assert wallet["asked"] == 0, "nothing opens, and no wallet is created, to find nothing"
    assert finish(vault.write("a", "canary-93f1")) == "in keyring"
    assert wallet["entries"] == {"contactdesk/a": "canary-93f1"}
    assert finish(Vault(TIMEOUT_S).read("a")) == "canary-93f1"
    finish(vault.forget("a"))
    finish(vault.forget("a"))
    assert wallet["entries"] == {}


def test_no_wallet_is_created_where_the_library_would(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    wallet = start("org.kde.kwalletd5")
    library_ring = type("DBusKeyring", (), {"__module__": "keyring.backends.kwallet"})
    monkeypatch.setattr(keyring, "get_keyring", library_ring)
    vault = Vault(TIMEOUT_S)
    assert finish(vault.keyring_name()) == "KWallet"
    assert finish(vault.where("a")) is None
    assert wallet["asked"] == 0
    assert finish(vault.write("a", "canary-93f1")) == "in keyring"
    assert wallet["entries"] == {"contactdesk/a": "canary-93f1"}


def test_wallet_that_is_not_opened_is_locked(start: Start) -> None:
    start().set(opens=False, a="canary-93f1")
    vault = Vault(TIMEOUT_S)
    for call in (vault.read("a"), vault.where("a"), vault.write("a", "another"), vault.forget("a")):
        assert reason(call) is VaultErrorReason.LOCKED


def test_entry_that_is_gone_after_all_is_not_stored(start: Start) -> None:
    start().set(a=None)
    assert reason(Vault(TIMEOUT_S).read("a")) is VaultErrorReason.NOT_STORED


@pytest.mark.parametrize("case", ["switched off", "cannot be started"])
def test_unusable_kwallet_counts_as_none(start: Start, case: str) -> None:
    wallet = start(command=["/no/such/kwalletd6"] if case == "cannot be started" else None)
    wallet.set(enabled=False)
    vault = Vault(TIMEOUT_S)
    assert reason(vault.read("a")) is VaultErrorReason.NO_KEYRING
    assert finish(vault.write("a", "canary-93f1")) == "for this run"
    assert finish(vault.read("a")) == "canary-93f1"


def test_kwallet_that_fails_refuses(start: Start) -> None:
    start().set(fails=True)
    assert reason(Vault(TIMEOUT_S).read("a")) is VaultErrorReason.REFUSED


def test_chosen_keyring_is_not_replaced_by_kwallet(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    start()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    assert finish(Vault(TIMEOUT_S).keyring_name()) is None
