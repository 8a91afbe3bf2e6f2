"""The installed program and its environment, shared by all benchmarks."""

import importlib.metadata
import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.benchmarks.processes import ROOT, BenchmarkError, Worker
from tests.factories import profile, write_profiles
from tests.program import private_folders, run

SECRET = "benchmark-token-0123456789"
COMPANY = "acme"
API_VERSION = "2024-06-15"


class Bench:
    """The program as users install it: from the lock, not editable, without the developers' packages.

    Attributes:
        short: whether to see only that everything works.
        with_xvfb: whether to start the program under a virtual X server, too.
        env: the environment of every measured process.
        python: the interpreter of the installed program.
        command: the program.
        packages: the folder of its packages.
    """

    def __init__(self, folder: Path, *, short: bool, with_xvfb: bool = False) -> None:
        self.short = short
        self.with_xvfb = with_xvfb
        self._folder = folder
        self._venv = folder / "installed"
        self._data_dirs = 0
        self.env = self._environment()
        self.python = self._venv / "bin" / "python"
        self.command = self._venv / "bin" / "contactdesk"
        self._install()
        (self.packages,) = (self._venv / "lib").glob("python*/site-packages")

    def times(self, full: int, short: int = 2) -> int:
        """Return how often to do something: ``full`` times, or ``short`` times in a short run."""
        return short if self.short else full

    def distributions(self) -> list[importlib.metadata.Distribution]:
        """Return the installed packages."""
        return list(importlib.metadata.distributions(path=[str(self.packages)]))

    def data_dir(self, *base_urls: str) -> Path:
        """Return a new data folder with a profile for each address."""
        self._data_dirs += 1
        folder = self._folder / f"data{self._data_dirs}"
        profiles = [
            profile(base_url=url, id=f"profile-{number}", name=f"Profile {number}", company=COMPANY)
            for number, url in enumerate(base_urls)
        ]
        write_profiles(folder, *profiles)
        return folder

    def server(self) -> Worker:
        """Start the services that are requested, in a process of their own with the developers' interpreter."""
        return Worker(Path(sys.executable), "server", self._folder, env=self.env)

    def window(self, *base_urls: str, env: Mapping[str, str] | None = None, limit_s: float = 60) -> Worker:
        """Start the program with a driver that takes requests."""
        folder = self.data_dir(*base_urls)
        return Worker(self.python, "window_worker", folder, SECRET, env={**self.env, **(env or {})}, limit_s=limit_s)

    def lists(self, env: Mapping[str, str] | None = None) -> Worker:
        """Start the services of lists, without a window."""
        return Worker(self.python, "list_worker", SECRET, env={**self.env, **(env or {})}, limit_s=600)

    def plain_httpx(self) -> Worker:
        """Start the baseline of a lookup."""
        return Worker(self.python, "plain_httpx", env=self.env)

    def trusting(self, certificates: Iterable[str]) -> dict[str, str]:
        """Return an environment in which these certificates are trusted besides the usual authorities."""
        usual = (self.packages / "certifi" / "cacert.pem").read_text(encoding="utf-8")
        store = self._folder / "authorities.pem"
        store.write_text("\n".join((usual, *certificates)), encoding="utf-8")
        return {"SSL_CERT_FILE": str(store)}

    def _environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            **private_folders(self._folder / "home"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }

    def _install(self) -> None:
        wheels = self._folder / "wheels"
        pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input")
        into = (*pip, "--python", str(self.python), "install")
        _do(sys.executable, "-m", "venv", "--without-pip", str(self._venv))
        _do(*into, "--no-deps", "--require-hashes", "--requirement", str(ROOT / "packaging" / "requirements.lock"))
        _do(*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(ROOT))
        _do(*into, "--no-deps", *map(str, wheels.glob("*.whl")))


def name_of(distribution: importlib.metadata.Distribution) -> str:
    """Return a package's normalised name."""
    return re.sub(r"[-_.]+", "-", str(distribution.metadata["Name"])).lower()


def bare_request(base_url: str, contact_id: str) -> dict[str, Any]:
    """Return the address and headers that the program sends for a lookup, to send the same by other means."""
    headers = {
        "Authorization": f"Bearer {SECRET}",
        "Wethod-Company": COMPANY,
        "Wethod-Version": API_VERSION,
        "Accept-Encoding": "identity",
    }
    return {"url": f"{base_url}/api/contacts/{contact_id}", "headers": headers}


def _do(*command: str) -> None:
    done = run(command, limit_s=600)
    if done.returncode:
        raise BenchmarkError(f"The program cannot be installed.\n{' '.join(command)}\n{done.stdout}{done.stderr}")
