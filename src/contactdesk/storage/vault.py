"""One secret per profile, in the operating system's keyring, or in memory if there is no keyring."""

import asyncio
import logging
import sys
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from contactdesk.storage.kwallet import KWallet, find_kwallet
from contactdesk.system.redaction import SECRETS
from contactdesk.system.threads import in_background

# Importing keyring takes 35 ms, so that is left to the thread of the first call.
if TYPE_CHECKING:
    from types import ModuleType

    from keyring.backend import KeyringBackend

    _Ring: TypeAlias = KeyringBackend | KWallet

T = TypeVar("T")

SERVICE = "contactdesk"
"""The service of every secret in the keyring; the user is the profile's id."""


class VaultErrorReason(StrEnum):
    """Why a call of the vault failed."""

    NOT_STORED = "not stored"
    NO_KEYRING = "no keyring"
    LOCKED = "locked"
    DISMISSED = "dismissed"
    REFUSED = "refused"
    TOO_LONG = "too long"
    TOO_BIG = "too big"


class VaultError(Exception):
    """A call of the vault failed. Neither its text nor a chained error contains the secret.

    Attributes:
        reason: why.
    """

    def __init__(self, reason: VaultErrorReason) -> None:
        super().__init__(reason)
        self.reason = reason


class SecretLocation(StrEnum):
    """Where a secret is stored."""

    IN_KEYRING = "in keyring"
    FOR_THIS_RUN = "for this run"


class Vault:
    """Stores one secret per profile.

    Every call of the keyring runs on its own thread, since a keyring may ask for a password and wait for ever. The
    result of a call that took too long is dropped.

    Args:
        limit_s: how long to wait for the keyring, in seconds.
    """

    def __init__(self, limit_s: float = 60.0) -> None:
        self._limit_s = limit_s
        self._for_this_run: dict[str, str] = {}
        self._waits: set[asyncio.Timeout] = set()

    async def keyring_name(self) -> str | None:
        """Return the name for people of the keyring, e.g. "Secret Service", or ``None`` if none can be used."""
        with suppress(VaultError):
            return await self._ask(_name)
        return None

    async def is_without_keyring(self) -> bool:
        """Return whether it is certain that no keyring can be used, without reading from one."""
        try:
            await self._ask(_name)
        except VaultError as error:
            return error.reason is VaultErrorReason.NO_KEYRING
        return False

    async def where(self, profile_id: str) -> SecretLocation | None:
        """Return where a profile's secret is stored, or ``None`` if it has none.

        Raises:
            VaultError: the keyring cannot be read.
        """
        if profile_id in self._for_this_run:
            return SecretLocation.FOR_THIS_RUN
        try:
            await self._ask(_read, profile_id)
        except VaultError as error:
            if error.reason in (VaultErrorReason.NOT_STORED, VaultErrorReason.NO_KEYRING):
                return None
            raise
        return SecretLocation.IN_KEYRING

    async def read(self, profile_id: str) -> str:
        """Return a profile's secret.

        Raises:
            VaultError: there is none, or the keyring cannot be read.
        """
        kept = self._for_this_run.get(profile_id)
        return await self._ask(_read, profile_id) if kept is None else kept

    async def write(self, profile_id: str, secret: str) -> SecretLocation:
        """Store a secret in the keyring, or for this run if there is no keyring.

        Raises:
            VaultError: there is a keyring, and it refuses the secret.
        """
        # First, since the error message of a keyring may contain the secret.
        SECRETS.add(secret)
        try:
            await self._ask(_write, profile_id, secret)
        except VaultError as error:
            if error.reason is not VaultErrorReason.NO_KEYRING:
                raise
            self.keep_for_this_run(profile_id, secret)
            return SecretLocation.FOR_THIS_RUN
        self._for_this_run.pop(profile_id, None)
        return SecretLocation.IN_KEYRING

    def keep_for_this_run(self, profile_id: str, secret: str) -> None:
        """Keep a secret only in memory; it takes precedence over one in the keyring."""
        SECRETS.add(secret)
        self._for_this_run[profile_id] = secret

    def drop_from_memory(self, profile_id: str) -> None:
        """Drop a secret that is kept only in memory, if the profile has one; the keyring is not asked."""
        self._for_this_run.pop(profile_id, None)

    async def forget(self, profile_id: str) -> None:
        """Delete a profile's secret, if it has one, from the keyring and from memory.

        Raises:
            VaultError: the keyring may still have it.
        """
        self._for_this_run.pop(profile_id, None)
        try:
            await self._ask(_forget, profile_id)
        except VaultError as error:
            if error.reason is not VaultErrorReason.NO_KEYRING:
                raise

    def stop_waiting(self) -> None:
        """End every call that waits for the keyring as if its time had passed."""
        for wait in self._waits:
            if not wait.expired():
                wait.reschedule(0)

    async def _ask(self, call: Callable[..., T], *args: str) -> T:
        try:
            async with asyncio.timeout(self._limit_s) as wait:
                self._waits.add(wait)
                return await in_background(_guarded, call, *args)
        except TimeoutError:
            raise VaultError(VaultErrorReason.TOO_LONG) from None
        finally:
            self._waits.discard(wait)


_WINDOWS = "keyring.backends.Windows.WinVaultKeyring"
# It opens the wallet before it looks for an entry; KDE then asks to create one where there is none.
_KWALLET_5 = "keyring.backends.kwallet.DBusKeyring"
# CRED_MAX_CREDENTIAL_BLOB_SIZE of Windows: 2,560 bytes, two per character.
_MAX_CHARACTERS_ON_WINDOWS = 1280

# The keyrings that may be used, with their names for people. Every other one, such as a plaintext file, counts as none.
_NAMES = {
    _WINDOWS: "Windows Credential Manager",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service",
    _KWALLET_5: "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet",
    "contactdesk.storage.kwallet.KWallet": "KWallet",
}

# By the name of the error's type, since most of these modules exist on one platform only. Every other error is a
# refusal. If D-Bus is missing, its socket raises one of the built-in errors.
_MEANINGS = {
    "keyring.errors.KeyringLocked": VaultErrorReason.LOCKED,
    "secretstorage.exceptions.LockedException": VaultErrorReason.LOCKED,
    "secretstorage.exceptions.PromptDismissedException": VaultErrorReason.DISMISSED,
    "keyring.errors.NoKeyringError": VaultErrorReason.NO_KEYRING,
    "keyring.errors.InitError": VaultErrorReason.NO_KEYRING,
    "secretstorage.exceptions.SecretServiceNotAvailableException": VaultErrorReason.NO_KEYRING,
    "contactdesk.storage.kwallet.KWalletMissingError": VaultErrorReason.NO_KEYRING,
    "contactdesk.storage.kwallet.KWalletLockedError": VaultErrorReason.LOCKED,
    "builtins.ConnectionError": VaultErrorReason.NO_KEYRING,
    "builtins.FileNotFoundError": VaultErrorReason.NO_KEYRING,
    "builtins.TimeoutError": VaultErrorReason.TOO_LONG,
}

_log = logging.getLogger(__name__)
_choosing = threading.Lock()


def _guarded(call: Callable[..., T], *args: str) -> T:
    """Call a function, and convert every error to a ``VaultError``."""
    try:
        return call(*args)
    except VaultError:
        raise
    except Exception as error:  # noqa: BLE001 - each platform's keyring has errors of its own
        reason = _meaning(error)
        _log.info("The keyring call failed: %s (%s)", reason.value, _type_name(type(error)))
    # Raised outside the except clause, so that the keyring's error, which may contain the secret, is not chained to it.
    raise VaultError(reason)


def _meaning(error: BaseException) -> VaultErrorReason:
    # The first cause is the most precise: a dismissed prompt is wrapped in an InitError.
    if error.__cause__ is not None:
        reason = _meaning(error.__cause__)
        if reason is not VaultErrorReason.REFUSED:
            return reason
    names = map(_type_name, type(error).__mro__)
    return next((_MEANINGS[name] for name in names if name in _MEANINGS), VaultErrorReason.REFUSED)


def _type_name(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _rings() -> "list[_Ring]":
    """Return the keyrings that may be used, the preferred one first.

    Raises:
        VaultError: there is none.
    """
    if sys.platform != "darwin":
        # keyring imports every backend. On Linux this one starts gcc, ld and ldconfig, three times each, to look for
        # macOS's libraries: 45 of the 105 ms that the choice of a keyring takes. None makes its import fail at once.
        sys.modules.setdefault("keyring.backends.macOS.api", cast("ModuleType", None))
    import keyring
    from keyring.backends.chainer import ChainerBackend
    from keyring.core import load_config, load_env

    members: list[KeyringBackend] = []
    is_chosen_by_user = True
    try:
        # One thread at a time: choosing imports plug-ins, and iterates over a set that they add to.
        with _choosing:
            chosen = keyring.get_keyring()
            members = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
            is_chosen_by_user = bool(load_env() or load_config())
    except Exception as error:  # noqa: BLE001 - a configuration that names a missing or unfit keyring
        _log.info("No keyring can be chosen (%s)", _type_name(type(error)))
    names = [_type_name(type(ring)) for ring in members]
    rings: list[_Ring] = [
        KWallet("kwalletd5") if name == _KWALLET_5 else ring
        for ring, name in zip(members, names, strict=True)
        if name in _NAMES
    ]
    if not rings and sys.platform == "linux" and not is_chosen_by_user and (kwallet := find_kwallet()):
        rings = [kwallet]
    if not rings:
        raise VaultError(VaultErrorReason.NO_KEYRING)
    return rings


def _name() -> str:
    return _NAMES[_type_name(type(_rings()[0]))]


def _get(ring: "_Ring", profile_id: str) -> str | None:
    return ring.get_password(SERVICE, profile_id) if _has_collection(ring) else None


def _has_collection(ring: "_Ring", *, is_created: bool = False) -> bool:
    """Return whether there is something to read from; for a Secret Service, its default collection, then unlocked.

    keyring itself creates a missing collection even for reading: GNOME then asks for the password of a new keyring,
    though nothing is to be stored. And where it cannot create or unlock one, its connection stays open.

    Args:
        ring: the keyring.
        is_created: whether to create a missing collection.
    """
    from keyring.backends import SecretService

    if not isinstance(ring, SecretService.Keyring) or hasattr(ring, "preferred_collection"):
        return True
    # keyring has made sure that it is there.
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        try:
            find = secretstorage.get_default_collection if is_created else secretstorage.Collection
            collection = find(bus)
        except secretstorage.ItemNotFoundException:
            if is_created:
                # The prompt for the password was dismissed.
                raise
            return False
        if collection.is_locked() and collection.unlock():
            raise VaultError(VaultErrorReason.LOCKED)
    return True


def _read(profile_id: str) -> str:
    for ring in _rings():
        secret = _get(ring, profile_id)
        if secret:
            SECRETS.add(secret)
            return secret
    raise VaultError(VaultErrorReason.NOT_STORED)


def _write(profile_id: str, secret: str) -> None:
    ring = _rings()[0]
    if _type_name(type(ring)) == _WINDOWS and len(secret) > _MAX_CHARACTERS_ON_WINDOWS:
        raise VaultError(VaultErrorReason.TOO_BIG)
    _has_collection(ring, is_created=True)
    ring.set_password(SERVICE, profile_id, secret)
    # keyring ignores a refusal of KWallet.
    if ring.get_password(SERVICE, profile_id) != secret:
        raise VaultError(VaultErrorReason.REFUSED)


def _forget(profile_id: str) -> None:
    from keyring.errors import PasswordDeleteError

    for ring in _rings():
        if not _has_collection(ring):
            continue
        try:
            ring.delete_password(SERVICE, profile_id)
        except PasswordDeleteError:
            # Raised if there was nothing to delete, but by some keyrings also for a dismissed prompt.
            if ring.get_password(SERVICE, profile_id) is not None:
                raise
