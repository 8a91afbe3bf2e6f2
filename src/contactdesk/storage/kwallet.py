"""KDE's KWallet over D-Bus, for desktops on which the keyring library finds no keyring.

The library's own KWallet needs dbus-python, which has to be compiled, and a daemon that is running already, but the bus
starts ``kwalletd`` when it is first called. Entries are stored as the library stores them.
"""

from typing import TYPE_CHECKING, Any

# Importing jeepney is left to the thread of the first call. It comes with keyring, on Linux only.
if TYPE_CHECKING:
    from jeepney import DBusErrorResponse
    from jeepney.io.blocking import DBusConnection

_DAEMONS = ("kwalletd6", "kwalletd5")
_CALLER = "contactdesk"
_NO_WINDOW = 0
_NOT_OPENED = -1
# The bus has no such daemon, or cannot start it.
_NOT_THERE = ("org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.Spawn.")


class KWalletMissingError(Exception):
    """The daemon cannot be started, or KWallet is switched off."""


class KWalletLockedError(Exception):
    """The wallet was not opened: its password was not entered, or the access was refused."""


class KWallet:
    """The user's wallet, with the methods of the keyring library's backends.

    Each call has a connection of its own, so that the wallet may close in between. Calls block while the user is asked
    for the wallet's password.

    Args:
        daemon: ``kwalletd6`` or ``kwalletd5``.
    """

    def __init__(self, daemon: str) -> None:
        self._daemon = daemon

    def get_password(self, service: str, user: str) -> str | None:
        """Return a secret, or ``None`` if there is none; the user is asked for nothing then.

        Raises:
            KWalletMissingError: there is no KWallet after all.
            KWalletLockedError: the wallet was not opened.
        """
        with _connected() as bus:
            wallet = self._wallet(bus)
            # A hash tells this without opening the wallet, or creating one.
            if self._call(bus, "keyDoesNotExist", "sss", wallet, service, user):
                return None
            handle = self._opened(bus, wallet)
            if not self._call(bus, "hasEntry", "isss", handle, service, user, _CALLER):
                return None
            return str(self._call(bus, "readPassword", "isss", handle, service, user, _CALLER))

    def set_password(self, service: str, user: str, secret: str) -> None:
        """Store a secret.

        Raises:
            KWalletMissingError: there is no KWallet after all.
            KWalletLockedError: the wallet was not opened.
        """
        with _connected() as bus:
            handle = self._opened(bus, self._wallet(bus))
            self._call(bus, "writePassword", "issss", handle, service, user, secret, _CALLER)

    def delete_password(self, service: str, user: str) -> None:
        """Delete a secret, if there is one.

        Raises:
            KWalletMissingError: there is no KWallet after all.
            KWalletLockedError: the wallet was not opened.
        """
        with _connected() as bus:
            wallet = self._wallet(bus)
            if not self._call(bus, "keyDoesNotExist", "sss", wallet, service, user):
                handle = self._opened(bus, wallet)
                self._call(bus, "removeEntry", "isss", handle, service, user, _CALLER)

    def _wallet(self, bus: "DBusConnection") -> str:
        if not self._call(bus, "isEnabled"):
            raise KWalletMissingError
        return str(self._call(bus, "networkWallet"))

    def _opened(self, bus: "DBusConnection", wallet: str) -> int:
        handle = int(self._call(bus, "open", "sxs", wallet, _NO_WINDOW, _CALLER))
        if handle <= _NOT_OPENED:
            raise KWalletLockedError
        return handle

    def _call(self, bus: "DBusConnection", method: str, signature: str = "", *arguments: object) -> Any:
        from jeepney import DBusAddress, DBusErrorResponse, new_method_call
        from jeepney.wrappers import unwrap_msg

        address = DBusAddress(f"/modules/{self._daemon}", f"org.kde.{self._daemon}", "org.kde.KWallet")
        try:
            reply = unwrap_msg(bus.send_and_get_reply(new_method_call(address, method, signature or None, arguments)))
        except DBusErrorResponse as error:
            if _is_missing(error):
                raise KWalletMissingError from None
            raise
        return reply[0]


def find_kwallet() -> KWallet | None:
    """Return KWallet if its daemon is running or the bus can start it; the daemon itself is not called."""
    from jeepney import message_bus
    from jeepney.io.blocking import Proxy

    try:
        with _connected() as bus:
            proxy = Proxy(message_bus, bus)
            names = {*proxy.ListNames()[0], *proxy.ListActivatableNames()[0]}
    except (KeyError, ValueError, RuntimeError, OSError):
        # There is no session bus.
        return None
    return next((KWallet(daemon) for daemon in _DAEMONS if f"org.kde.{daemon}" in names), None)


def _connected() -> "DBusConnection":
    from jeepney.io.blocking import open_dbus_connection

    return open_dbus_connection()


def _is_missing(error: "DBusErrorResponse") -> bool:
    return str(error.name).startswith(_NOT_THERE)
