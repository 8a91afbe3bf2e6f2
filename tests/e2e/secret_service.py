"""A real keyring daemon on a session bus of its own, which a test can lock, stop and kill."""

import os
import signal
from collections.abc import Mapping
from pathlib import Path

from tests.program import Process, private_folders, run, wait_until

_BUS_ALONE = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A bus that starts no services: a daemon that a test ends is not restarted, and no prompt opens on the real screen."""


def start_keyring(env: Mapping[str, str]) -> Process:
    """Start a keyring daemon, which takes its password from standard input."""
    daemon = Process(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], env=env)
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
        configuration = folder / "bus.conf"
        configuration.write_text(_BUS_ALONE.format(folder=folder))
        self._bus = Process(["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"])
        address = {"DBUS_SESSION_BUS_ADDRESS": self._bus.read_line()}
        self.env = os.environ | private_folders(folder) | address
        self.env.pop("PYTHON_KEYRING_BACKEND", None)
        self._daemon: Process | None = None

    def start(self) -> None:
        """Start the daemon and unlock its keyring, which outlives the daemon."""
        self._daemon = start_keyring(self.env)
        # The name on the bus comes before the keyring itself.
        wait_until(lambda: "/collection/" in self._call("ReadAlias", "string:default"), "the keyring is there")

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
