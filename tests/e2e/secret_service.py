"""A real keyring daemon on a session bus of its own, which a test can lock, stop and end."""

import os
import signal
import subprocess
from pathlib import Path

from tests.e2e.harness import end, eventually

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
"""A bus that starts nothing by itself: what a test ends stays ended, and no prompt opens on somebody's screen."""


class SecretService:
    """The bus, and the daemon once it is started.

    Attributes:
        env: the environment of a program that shall use it; its home is empty.
    """

    def __init__(self, folder: Path) -> None:
        configuration = folder / "bus.conf"
        configuration.write_text(_BUS_ALONE.format(folder=folder))
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        assert self._bus.stdout is not None
        self.env = os.environ | {
            "DBUS_SESSION_BUS_ADDRESS": self._bus.stdout.readline().strip(),
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_STATE_HOME": str(folder / "state"),
        }
        self.env.pop("PYTHON_KEYRING_BACKEND", None)
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts the daemon and unlocks its keyring, which outlives the daemon."""
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(b"a password of the tests")
        self._daemon.stdin.close()
        # The name on the bus comes before the keyring itself.
        eventually(lambda: "/collection/" in self._call("ReadAlias", "string:default"), "the keyring is there")

    def lock(self) -> None:
        """Locks the keyring; nobody is there to answer the prompt for its password."""
        self._call("Lock", "array:objpath:/org/freedesktop/secrets/aliases/default")

    def stop(self) -> None:
        """Lets the daemon hang."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Ends the hanging."""
        self._signal(signal.SIGCONT)

    def kill(self) -> None:
        """Ends the daemon in the middle of its work."""
        if self._daemon is not None:
            self._signal(signal.SIGKILL)
            end(self._daemon)
            self._daemon = None

    def close(self) -> None:
        """Ends the daemon and the bus."""
        self.kill()
        end(self._bus)

    def _signal(self, number: int) -> None:
        assert self._daemon is not None
        self._daemon.send_signal(number)

    def _call(self, method: str, argument: str) -> str:
        return subprocess.run(
            [
                "dbus-send",
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.secrets",
                "/org/freedesktop/secrets",
                f"org.freedesktop.Secret.Service.{method}",
                argument,
            ],
            env=self.env,
            capture_output=True,
            text=True,
            check=False,
        ).stdout
