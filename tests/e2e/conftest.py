"""What the tests of the whole program need around it: tools, a session bus, a real Secret Service."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

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


@pytest.fixture(scope="session")
def require_tools() -> Callable[..., None]:
    """Skips a test that needs programs which are not installed; with ``CONTACTDESK_REQUIRE_E2E=1`` it fails."""

    def require(*names: str) -> None:
        missing = [name for name in names if shutil.which(name) is None]
        if not missing:
            return
        reason = f"not installed: {', '.join(missing)}"
        if os.environ.get("CONTACTDESK_REQUIRE_E2E") == "1":
            pytest.fail(reason)
        pytest.skip(reason)

    return require


class SecretService:
    """A session bus of its own with a real keyring daemon, which a test can lock, stop and end.

    Attributes:
        env: the environment of a program that shall use it; its home is empty.
    """

    def __init__(self, folder: Path) -> None:
        configuration = folder / "bus.conf"
        configuration.write_text(_BUS_ALONE.format(folder=folder))
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            text=True,
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
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(b"the login password")
        self._daemon.stdin.close()
        end = time.monotonic() + 30
        while self._call("ReadAlias", "string:default").count('"/org/freedesktop/secrets/collection/') == 0:
            assert time.monotonic() < end, "the keyring daemon did not start"
            time.sleep(0.02)

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
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    def close(self) -> None:
        """Ends the daemon and the bus."""
        self.kill()
        assert self._bus.stdout is not None
        self._bus.stdout.close()
        self._bus.kill()
        self._bus.wait()

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


@pytest.fixture
def secret_service(require_tools: Callable[..., None]) -> Iterator[SecretService]:
    """A running, unlocked keyring daemon."""
    require_tools("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
    # Not in pytest's own folder: the path of a socket has a limit of some hundred characters.
    with tempfile.TemporaryDirectory(prefix="desk-", ignore_cleanup_errors=True) as folder:
        service = SecretService(Path(folder))
        try:
            service.start()
            yield service
        finally:
            service.close()
