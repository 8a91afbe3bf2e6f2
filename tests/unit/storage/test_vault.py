"""The vault with simulated keyrings, which fail in ways that a real one cannot be made to."""

import asyncio
import logging
import os
import sys
import threading
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import keyring.core
import keyring.errors
import pytest
from keyring.backends.chainer import ChainerBackend

from contactdesk.storage.vault import SecretLocation, Vault, VaultError, VaultErrorReason
from contactdesk.system.threads import in_background
from tests.program import run

SECRET = "canary-93f1"
ID = "0b6f3a52"
SYSTEM_RINGS = {
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet",
}


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, user: str) -> str | None:
        return self.held.get((service, user))

    def set_password(self, service: str, user: str, secret: str) -> None:
        self.held[service, user] = secret

    def delete_password(self, service: str, user: str) -> None:
        if self.held.pop((service, user), None) is None:
            raise keyring.errors.PasswordDeleteError("nothing there")


def ring(name: str = "keyring.backends.SecretService.Keyring", base: type[Ring] = Ring) -> Ring:
    """A keyring in memory that goes by the name of a real one."""
    module, _, kind = name.rpartition(".")
    made: Ring = type(kind, (base,), {"__module__": module, "__qualname__": kind})()
    return made


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[[object], None]:
    """Makes a keyring the chosen one."""
    return lambda chosen: monkeypatch.setattr(keyring, "get_keyring", lambda: chosen)


Use = Callable[[object], None]


def refused(call: Awaitable[Any]) -> VaultError:
    async def run() -> VaultError:
        with pytest.raises(VaultError) as caught:
            await call
        return caught.value

    return asyncio.run(run())


def finish(call: Awaitable[Any]) -> Any:
    async def run() -> Any:
        return await call

    return asyncio.run(run())


@pytest.mark.parametrize("name", SYSTEM_RINGS)
def test_system_keyrings_are_used(use: Use, name: str) -> None:
    chosen = ring(name)
    use(chosen)
    vault = Vault()
    assert finish(vault.keyring_name()) == SYSTEM_RINGS[name]
    assert not finish(vault.is_without_keyring())
    assert finish(vault.where(ID)) is None
    assert refused(vault.read(ID)).reason is VaultErrorReason.NOT_STORED
    assert finish(vault.write(ID, SECRET)) is SecretLocation.IN_KEYRING
    assert chosen.held == {("contactdesk", ID): SECRET}
    assert finish(vault.where(ID)) is SecretLocation.IN_KEYRING
    assert finish(vault.read(ID)) == SECRET
    finish(vault.forget(ID))
    finish(vault.forget(ID))
    assert chosen.held == {}


def is_no_keyring(vault: Vault) -> bool:
    """Return whether the vault finds no keyring and reports that; check that it keeps a secret for this run."""
    assert finish(vault.keyring_name()) is None
    assert finish(vault.is_without_keyring())
    assert refused(vault.read(ID)).reason is VaultErrorReason.NO_KEYRING
    assert finish(vault.where(ID)) is None
    assert finish(vault.write(ID, SECRET)) is SecretLocation.FOR_THIS_RUN
    assert finish(vault.where(ID)) is SecretLocation.FOR_THIS_RUN
    assert finish(vault.read(ID)) == SECRET
    finish(vault.forget(ID))
    return refused(vault.read(ID)).reason is VaultErrorReason.NO_KEYRING


@pytest.mark.parametrize(
    "name", ["keyrings.alt.file.PlaintextKeyring", "keyring.backends.null.Keyring", "somebody.SecretService.Keyring"]
)
@pytest.mark.parametrize("is_in_a_chain", [False, True])
def test_any_other_keyring_counts_as_none(
    use: Use, monkeypatch: pytest.MonkeyPatch, name: str, is_in_a_chain: bool
) -> None:
    chosen = ring(name)
    use(chain(monkeypatch, chosen) if is_in_a_chain else chosen)
    assert is_no_keyring(Vault())
    assert chosen.held == {}


@pytest.mark.parametrize(
    "named",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "no.such.module.Keyring",
        "keyring.backends.null.NoSuchKeyring",
        "keyring.backends.macOS.Keyring" if sys.platform == "linux" else "keyring.backends.SecretService.Keyring",
        "",
    ],
)
def test_unfit_configured_keyring_counts_as_none(monkeypatch: pytest.MonkeyPatch, named: str) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", named)
    monkeypatch.setattr(keyring, "get_keyring", keyring.core.load_env)
    assert is_no_keyring(Vault())


def chain(monkeypatch: pytest.MonkeyPatch, *members: Ring) -> object:
    """Return a keyring of the class that the keyring library chooses if there are several."""
    kind: Callable[[], object] = ChainerBackend
    monkeypatch.setattr(ChainerBackend, "backends", members)
    return kind()


def test_only_system_keyrings_of_a_chain_are_used(use: Use, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = ring("keyrings.alt.file.PlaintextKeyring")
    first, second = ring("keyring.backends.kwallet.DBusKeyringKWallet4"), ring()
    use(chain(monkeypatch, plain, first, second))
    vault = Vault()
    second.set_password("contactdesk", ID, "from the second")
    assert finish(vault.keyring_name()) == "KWallet"
    assert finish(vault.read(ID)) == "from the second"
    finish(vault.write(ID, SECRET))
    assert finish(vault.read(ID)) == SECRET
    finish(vault.forget(ID))
    assert (plain.held, first.held, second.held) == ({}, {}, {})


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def named(name: str) -> Exception:
    """An error of a module that this platform may lack."""
    module, _, kind = name.rpartition(".")
    error: Exception = type(kind, (Exception,), {"__module__": module, "__qualname__": kind})(SECRET)
    return error


ERRORS = [
    (keyring.errors.KeyringLocked(SECRET), VaultErrorReason.LOCKED),
    (named("secretstorage.exceptions.LockedException"), VaultErrorReason.LOCKED),
    (named("secretstorage.exceptions.PromptDismissedException"), VaultErrorReason.DISMISSED),
    (
        caused(keyring.errors.InitError(SECRET), named("secretstorage.exceptions.PromptDismissedException")),
        VaultErrorReason.DISMISSED,
    ),
    (caused(keyring.errors.KeyringLocked(SECRET), named("gi.repository.GLib.Error")), VaultErrorReason.LOCKED),
    (keyring.errors.NoKeyringError(SECRET), VaultErrorReason.NO_KEYRING),
    (keyring.errors.InitError(SECRET), VaultErrorReason.NO_KEYRING),
    (named("secretstorage.exceptions.SecretServiceNotAvailableException"), VaultErrorReason.NO_KEYRING),
    (ConnectionResetError(SECRET), VaultErrorReason.NO_KEYRING),
    (FileNotFoundError(SECRET), VaultErrorReason.NO_KEYRING),
    (TimeoutError(SECRET), VaultErrorReason.TOO_LONG),
    (keyring.errors.PasswordSetError(SECRET), VaultErrorReason.REFUSED),
    (keyring.errors.KeyringError(SECRET), VaultErrorReason.REFUSED),
    (named("secretstorage.exceptions.ItemNotFoundException"), VaultErrorReason.REFUSED),
    (named("jeepney.wrappers.DBusErrorResponse"), VaultErrorReason.REFUSED),
    (named("pywintypes.error"), VaultErrorReason.REFUSED),
    (UnicodeEncodeError("utf-8", SECRET, 0, 1, "surrogates not allowed"), VaultErrorReason.REFUSED),
]


@pytest.mark.parametrize(("error", "reason"), ERRORS, ids=lambda value: getattr(value, "value", type(value).__name__))
def test_each_error_has_a_reason_and_no_secret(
    use: Use, caplog: pytest.LogCaptureFixture, error: Exception, reason: VaultErrorReason
) -> None:
    class Failing(Ring):
        def get_password(self, service: str, user: str) -> str | None:
            raise error

        def set_password(self, service: str, user: str, secret: str) -> None:
            raise error

        def delete_password(self, service: str, user: str) -> None:
            raise error

    caplog.set_level(logging.DEBUG)
    use(ring(base=Failing))
    vault = Vault()
    caught = [refused(vault.read(ID))]
    if reason is VaultErrorReason.NO_KEYRING:
        assert finish(vault.write(ID, SECRET)) is SecretLocation.FOR_THIS_RUN
        finish(vault.forget(ID))
        assert finish(vault.where(ID)) is None
    else:
        caught += [refused(call) for call in (vault.write(ID, SECRET), vault.forget(ID), vault.where(ID))]
    for error_seen in caught:
        assert error_seen.reason is reason
        assert error_seen.__context__ is None
        assert SECRET not in "".join(traceback.format_exception(error_seen)) + repr(error_seen)
    assert SECRET not in caplog.text


def test_dismissed_prompt_is_not_a_successful_removal(use: Use) -> None:
    class Dismissed(Ring):
        def delete_password(self, service: str, user: str) -> None:
            raise keyring.errors.PasswordDeleteError("Cancelled by user")

    chosen = ring("keyring.backends.kwallet.DBusKeyringKWallet4", Dismissed)
    use(chosen)
    chosen.set_password("contactdesk", ID, SECRET)
    assert refused(Vault().forget(ID)).reason is VaultErrorReason.REFUSED


def test_write_without_effect_is_detected(use: Use) -> None:
    class Swallowing(Ring):
        def set_password(self, service: str, user: str, secret: str) -> None:
            pass

    use(ring("keyring.backends.kwallet.DBusKeyringKWallet4", Swallowing))
    assert refused(Vault().write(ID, SECRET)).reason is VaultErrorReason.REFUSED


def test_windows_holds_1280_characters(use: Use) -> None:
    chosen = ring("keyring.backends.Windows.WinVaultKeyring")
    use(chosen)
    vault = Vault()
    assert refused(vault.write(ID, "x" * 1281)).reason is VaultErrorReason.TOO_BIG
    assert chosen.held == {}
    assert finish(vault.write(ID, "x" * 1280)) is SecretLocation.IN_KEYRING


def test_secret_of_this_run_takes_precedence(use: Use) -> None:
    chosen = ring()
    use(chosen)
    chosen.set_password("contactdesk", ID, "old")
    vault = Vault()
    vault.keep_for_this_run(ID, SECRET)
    assert finish(vault.read(ID)) == SECRET
    assert SECRET not in repr(vault)
    assert chosen.held == {("contactdesk", ID): "old"}
    finish(vault.write(ID, "new"))
    assert finish(vault.read(ID)) == "new"
    vault.keep_for_this_run(ID, SECRET)
    finish(vault.forget(ID))
    assert refused(vault.read(ID)).reason is VaultErrorReason.NOT_STORED


class Hanging(Ring):
    """A keyring whose first call waits for a password."""

    def __init__(self) -> None:
        super().__init__()
        self.called = threading.Event()
        self.answered = threading.Event()

    def get_password(self, service: str, user: str) -> str | None:
        if not self.called.is_set():
            self.called.set()
            self.answered.wait()
        return SECRET


@pytest.fixture
def hanging(use: Use) -> Hanging:
    """A keyring in use that hangs at its first call."""
    chosen = ring(base=Hanging)
    assert isinstance(chosen, Hanging)
    use(chosen)
    return chosen


def test_wait_for_the_keyring_can_be_stopped_twice(hanging: Hanging) -> None:
    async def run() -> None:
        vault = Vault(limit_s=100)
        reading = asyncio.ensure_future(vault.read(ID))
        await in_background(hanging.called.wait)
        vault.stop_waiting()
        # The time has passed then, and the call has not ended yet.
        await asyncio.sleep(0)
        vault.stop_waiting()
        with pytest.raises(VaultError) as caught:
            await reading
        assert caught.value.reason is VaultErrorReason.TOO_LONG
        hanging.answered.set()

    finish(run())


def test_hanging_keyring_times_out_and_blocks_nothing(hanging: Hanging, monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        reading = asyncio.ensure_future(Vault(limit_s=100).read(ID))
        await in_background(hanging.called.wait)
        assert await Vault().read(ID) == SECRET, "a second call does not wait for the first"
        loop = asyncio.get_running_loop()
        past_the_limit = loop.time() + 100
        monkeypatch.setattr(loop, "time", lambda: past_the_limit)
        with pytest.raises(VaultError) as caught:
            await reading
        assert caught.value.reason is VaultErrorReason.TOO_LONG
        hanging.answered.set()

    finish(run())


def test_event_loop_runs_while_the_keyring_waits(hanging: Hanging) -> None:

    async def run() -> str:
        reading = asyncio.ensure_future(Vault().read(ID))
        await in_background(hanging.called.wait)
        assert not reading.done()
        hanging.answered.set()
        return await reading

    assert finish(run()) == SECRET


def test_keyring_is_found_without_reading_from_it(hanging: Hanging) -> None:
    assert not finish(Vault().is_without_keyring())
    assert not hanging.called.is_set()


def test_slow_keyring_is_not_reported_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    found = threading.Event()
    monkeypatch.setattr(keyring, "get_keyring", found.wait)
    assert not finish(Vault(limit_s=0.05).is_without_keyring())
    found.set()


@pytest.mark.parametrize(("platform", "is_replaced"), [("linux", True), ("darwin", False)])
def test_macos_libraries_are_loaded_on_macos_only(
    use: Use, monkeypatch: pytest.MonkeyPatch, platform: str, is_replaced: bool
) -> None:
    monkeypatch.delitem(sys.modules, "keyring.backends.macOS.api", raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    use(ring())
    finish(Vault().keyring_name())
    assert ("keyring.backends.macOS.api" in sys.modules) is is_replaced


def test_choosing_a_keyring_starts_no_process() -> None:
    code = """
import asyncio, subprocess, sys
from contactdesk.storage.vault import Vault
sys.addaudithook(lambda event, _args: event == "subprocess.Popen" and sys.exit("a process was started"))
asyncio.run(Vault().keyring_name())
assert "keyring.backends.SecretService" in sys.modules
"""
    env = {name: value for name, value in os.environ.items() if name != "PYTHON_KEYRING_BACKEND"}
    assert run([sys.executable, "-c", code], env=env).returncode == 0


def test_keyring_is_not_loaded_before_the_first_call() -> None:
    code = "import sys, contactdesk.storage.vault as v; v.Vault(); sys.exit('keyring' in sys.modules)"
    assert run([sys.executable, "-c", code]).returncode == 0
