"""The operating system's keyring, behind one small class; where there is none, this run's memory, openly."""

import asyncio
import logging
import threading
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from contactdesk.system.redaction import SECRETS
from contactdesk.system.threads import in_background

# keyring costs a good part of the start: it is imported on the thread of the first call.
if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "contactdesk"
"""The name under which the keyring files every secret; the user is the profile's id."""


class VaultErrorReason(StrEnum):
    """Why the vault cannot do what it was asked."""

    NOT_STORED = "not stored"
    NO_KEYRING = "no keyring"
    LOCKED = "locked"
    DISMISSED = "dismissed"
    REFUSED = "refused"
    TOO_LONG = "too long"
    TOO_BIG = "too big"


class VaultError(Exception):
    """The vault could not do it; ``reason`` says why. The text never has the secret, nor has any error behind it."""

    def __init__(self, reason: VaultErrorReason) -> None:
        super().__init__(reason)
        self.reason = reason


class SecretLocation(StrEnum):
    """Where a secret is now."""

    IN_KEYRING = "in keyring"
    FOR_THIS_RUN = "for this run"


class Vault:
    """Keeps one secret a profile.

    Every call to the keyring has a thread of its own, since a keyring may ask for a password and wait for ever. A call
    that was given up may still end later; what it gives is dropped.
    """

    def __init__(self, limit_s: float = 60.0) -> None:
        """Makes a vault that waits at most ``limit_s`` seconds for the keyring."""
        self._limit_s = limit_s
        self._for_this_run: dict[str, str] = {}

    async def keyring_name(self) -> str | None:
        """What people call the keyring in use, e.g. "Secret Service"; ``None`` where none can be used."""
        try:
            return await self._ask(_name)
        except VaultError:
            return None

    async def is_without_keyring(self) -> bool:
        """Whether there surely is no keyring to be used; the keyring itself is asked for nothing."""
        try:
            await self._ask(_name)
        except VaultError as error:
            return error.reason is VaultErrorReason.NO_KEYRING
        return False

    async def where(self, profile_id: str) -> SecretLocation | None:
        """Where the secret of a profile is kept; ``None`` where none is.

        Raises:
            VaultError: the keyring does not tell.
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
        """The secret of a profile.

        Raises:
            VaultError: there is none, or the keyring does not give it.
        """
        kept = self._for_this_run.get(profile_id)
        return await self._ask(_read, profile_id) if kept is None else kept

    async def write(self, profile_id: str, secret: str) -> SecretLocation:
        """Keeps a secret in the keyring, or for this run where there is no keyring.

        Raises:
            VaultError: there is a keyring, and it does not take the secret.
        """
        # First: what a keyring says of its trouble may hold what it was given.
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
        """Keeps a secret in memory alone, in front of what the keyring may hold."""
        SECRETS.add(secret)
        self._for_this_run[profile_id] = secret

    async def forget(self, profile_id: str) -> None:
        """Removes a profile's secret from the keyring and from memory; it need not be there.

        Raises:
            VaultError: the keyring may still hold it.
        """
        self._for_this_run.pop(profile_id, None)
        try:
            await self._ask(_forget, profile_id)
        except VaultError as error:
            if error.reason is not VaultErrorReason.NO_KEYRING:
                raise

    async def _ask(self, call: Callable[..., T], *args: str) -> T:
        try:
            async with asyncio.timeout(self._limit_s):
                return await in_background(_guarded, call, *args)
        except TimeoutError:
            raise VaultError(VaultErrorReason.TOO_LONG) from None


class _Known(NamedTuple):
    """A keyring that belongs to an operating system or a desktop: its name, and the longest secret that it holds."""

    name: str
    longest: int | None = None


# By name: whatever else is installed, a plaintext file or a store that swallows writes, counts as no keyring. The limit
# is Windows' CRED_MAX_CREDENTIAL_BLOB_SIZE, 2,560 bytes, of which a character takes two.
_KNOWN = {
    "keyring.backends.Windows.WinVaultKeyring": _Known("Windows Credential Manager", longest=1280),
    "keyring.backends.macOS.Keyring": _Known("macOS Keychain"),
    "keyring.backends.SecretService.Keyring": _Known("Secret Service"),
    "keyring.backends.libsecret.Keyring": _Known("Secret Service"),
    "keyring.backends.kwallet.DBusKeyring": _Known("KWallet"),
    "keyring.backends.kwallet.DBusKeyringKWallet4": _Known("KWallet"),
}

# What an error means, by its type's name: most of these modules exist on one platform only. An error that is not
# listed is a refusal. D-Bus itself being gone shows as an error of its socket.
_MEANINGS = {
    "keyring.errors.KeyringLocked": VaultErrorReason.LOCKED,
    "secretstorage.exceptions.LockedException": VaultErrorReason.LOCKED,
    "secretstorage.exceptions.PromptDismissedException": VaultErrorReason.DISMISSED,
    "keyring.errors.NoKeyringError": VaultErrorReason.NO_KEYRING,
    "keyring.errors.InitError": VaultErrorReason.NO_KEYRING,
    "secretstorage.exceptions.SecretServiceNotAvailableException": VaultErrorReason.NO_KEYRING,
    "builtins.ConnectionError": VaultErrorReason.NO_KEYRING,
    "builtins.FileNotFoundError": VaultErrorReason.NO_KEYRING,
    "builtins.TimeoutError": VaultErrorReason.TOO_LONG,
}

_log = logging.getLogger(__name__)
_choosing = threading.Lock()


def _guarded(call: Callable[..., T], *args: str) -> T:
    """Makes a call in which every error becomes a ``VaultError``."""
    try:
        return call(*args)
    except VaultError:
        raise
    except Exception as error:  # noqa: BLE001 - each platform's keyring has errors of its own
        reason = _meaning(error)
        _log.info("The keyring call failed: %s (%s)", reason.value, _type_name(type(error)))
    # Raised out here, so that the keyring's error, which may know the secret, does not hang on to it.
    raise VaultError(reason)


def _meaning(error: BaseException) -> VaultErrorReason:
    # The first cause knows best: a dismissed prompt arrives wrapped in an InitError.
    if error.__cause__ is not None:
        reason = _meaning(error.__cause__)
        if reason is not VaultErrorReason.REFUSED:
            return reason
    names = map(_type_name, type(error).__mro__)
    return next((_MEANINGS[name] for name in names if name in _MEANINGS), VaultErrorReason.REFUSED)


def _type_name(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _rings() -> "list[tuple[KeyringBackend, _Known]]":
    """The keyrings that may be used, the preferred one first.

    Raises:
        VaultError: there is none.
    """
    import keyring
    from keyring.backends.chainer import ChainerBackend

    members: list[KeyringBackend] = []
    try:
        # Choosing imports plug-ins and walks through a set that they add to: one thread at a time.
        with _choosing:
            chosen = keyring.get_keyring()
            members = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    except Exception as error:  # noqa: BLE001 - a configuration that names a missing or unfit keyring
        _log.info("No keyring can be chosen (%s)", _type_name(type(error)))
    rings = [(ring, _KNOWN[name]) for ring in members if (name := _type_name(type(ring))) in _KNOWN]
    if not rings:
        raise VaultError(VaultErrorReason.NO_KEYRING)
    return rings


def _name() -> str:
    return _rings()[0][1].name


def _read(profile_id: str) -> str:
    for ring, _known in _rings():
        secret = ring.get_password(SERVICE, profile_id)
        if secret:
            SECRETS.add(secret)
            return secret
    raise VaultError(VaultErrorReason.NOT_STORED)


def _write(profile_id: str, secret: str) -> None:
    ring, known = _rings()[0]
    if known.longest is not None and len(secret) > known.longest:
        raise VaultError(VaultErrorReason.TOO_BIG)
    ring.set_password(SERVICE, profile_id, secret)
    # KWallet's refusal goes unnoticed inside keyring.
    if ring.get_password(SERVICE, profile_id) != secret:
        raise VaultError(VaultErrorReason.REFUSED)


def _forget(profile_id: str) -> None:
    from keyring.errors import PasswordDeleteError

    for ring, _known in _rings():
        try:
            ring.delete_password(SERVICE, profile_id)
        except PasswordDeleteError:
            # Raised when there was nothing to delete, but by some for a dismissed prompt as well.
            if ring.get_password(SERVICE, profile_id) is not None:
                raise
