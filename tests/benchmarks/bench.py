"""What every benchmark stands on: the installed program, folders of its own, and how often to measure."""

import importlib.metadata
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.benchmarks.processes import ROOT, BenchmarkError, Worker

SECRET = "benchmark-token-0123456789"
PROFILE = {
    "api": "wethod",
    "company": "acme",
    "api_version": "2024-06-15",
}


class Bench:
    """The program as users install it: from the lock, not editable, with none of the developers' packages beside it.

    Attributes:
        short: whether to see only that everything works.
        with_xvfb: whether to start the program under a virtual X server, too.
        env: for every process that is measured.
        python: the interpreter of the installed program.
        command: the program.
        packages: where its packages stand.
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
        """How often to do something."""
        return short if self.short else full

    def distributions(self) -> list[importlib.metadata.Distribution]:
        """What is installed."""
        return list(importlib.metadata.distributions(path=[str(self.packages)]))

    def data_dir(self, *base_urls: str) -> Path:
        """A new folder for the program, with a saved connection to each address."""
        self._data_dirs += 1
        place = self._folder / f"data{self._data_dirs}"
        place.mkdir(mode=0o700)
        profiles = [
            {"id": f"profile-{number}", "name": f"Connection {number}", "base_url": url, **PROFILE}
            for number, url in enumerate(base_urls)
        ]
        content = {"version": 1, "profiles": profiles}
        (place / "profiles.json").write_text(json.dumps(content), encoding="utf-8")
        return place

    def server(self) -> Worker:
        """The services that are asked, in a process of their own, which the developers' interpreter runs."""
        return Worker(Path(sys.executable), "server", self._folder, env=self.env)

    def desk(self, *base_urls: str, env: Mapping[str, str] | None = None, limit_s: float = 60) -> Worker:
        """The program with hands to use it."""
        folder = self.data_dir(*base_urls)
        return Worker(self.python, "desk_worker", folder, SECRET, env={**self.env, **(env or {})}, limit_s=limit_s)

    def plain_httpx(self) -> Worker:
        """The floor of a lookup."""
        return Worker(self.python, "plain_httpx", env=self.env)

    def trusting(self, certificates: Iterable[str]) -> dict[str, str]:
        """The environment of a computer that trusts these beside all the usual authorities."""
        usual = (self.packages / "certifi" / "cacert.pem").read_text(encoding="utf-8")
        store = self._folder / "authorities.pem"
        store.write_text("\n".join((usual, *certificates)), encoding="utf-8")
        return {"SSL_CERT_FILE": str(store)}

    def _environment(self) -> dict[str, str]:
        home = self._folder / "home"
        run = home / "run"
        run.mkdir(mode=0o700, parents=True)
        return {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(run),
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
    """The name in the one form that all ways of writing it share."""
    return re.sub(r"[-_.]+", "-", str(distribution.metadata["Name"])).lower()


def bare_request(base_url: str, contact_id: str) -> dict[str, Any]:
    """What the program sends for a lookup, for whoever does the same by other means."""
    headers = {
        "Authorization": f"Bearer {SECRET}",
        "Wethod-Company": PROFILE["company"],
        "Wethod-Version": PROFILE["api_version"],
        "Accept-Encoding": "identity",
    }
    return {"url": f"{base_url}/api/contacts/{contact_id}", "headers": headers}


def _do(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode:
        raise BenchmarkError(f"The program cannot be installed.\n{' '.join(command)}\n{done.stdout}{done.stderr}")
