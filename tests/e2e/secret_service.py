"""A real keyring daemon on a session bus of its own, which a test can lock, stop and kill."""

import signal
from collections.abc import Mapping
from pathlib import Path

from tests.e2e.session_bus import SessionBus
from tests.program import Process, run, wait_until

_DAEMON = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]


def start_keyring(env: Mapping[str, str]) -> Process:
    """Start a keyring daemon, which takes its password from standard input."""
    daemon = Process([*_DAEMON, "--unlock"], env=env)
    assert daemon.process.stdin
    with daemon.process.stdin as password:
        password.write("a password of the tests")
    return daemon


class SecretService:
    """The bus, and the daemon once it is started.

    Attributes:
        env: the environment of a program that uses it; its home is empty.
    """

    def __init__(self, folder: Path) -> None:
        self._bus = SessionBus(folder)
        self.env = self._bus.env
        self._daemon: Process | None = None

    def start(self) -> None:
        """Start the daemon and unlock its keyring, which outlives the daemon."""
        self._daemon = start_keyring(self.env)
        # The name on the bus comes before the keyring itself.
        wait_until(lambda: "/collection/" in self._call("ReadAlias", "string:default"), "the keyring is there")

    def start_empty(self) -> None:
        """Start the daemon without a keyring, as on a computer on which nothing was ever stored."""
        self._daemon = Process(_DAEMON, env=self.env)
        wait_until(lambda: self._bus.has_owner("org.freedesktop.secrets"), "the daemon responds")

    def asked(self) -> bool:
        """Return whether the daemon has tried to open a window that asks for a password; there is none here."""
        assert self._daemon
        return "couldn't initialize prompt" in self._daemon.output

    def lock(self) -> None:
        """Lock the keyring; nobody answers the prompt for its password."""
        self._call("Lock", "array:objpath:/org/freedesktop/secrets/aliases/default")

    def stop(self) -> None:
        """Suspend the daemon, so that it hangs."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Resume the suspended daemon."""
        self._signal(signal.SIGCONT)

    def kill(self) -> None:
        """Kill the daemon, if it runs."""
        if self._daemon:
            self._daemon.kill()
            self._daemon.close()
            self._daemon = None

    def close(self) -> None:
        """End the daemon and the bus."""
        self.kill()
        self._bus.close()

    def _signal(self, number: int) -> None:
        assert self._daemon
        self._daemon.process.send_signal(number)

    def _call(self, method: str, argument: str) -> str:
        send = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets"]
        request = ["/org/freedesktop/secrets", f"org.freedesktop.Secret.Service.{method}", argument]
        return run([*send, *request], env=self.env).stdout
