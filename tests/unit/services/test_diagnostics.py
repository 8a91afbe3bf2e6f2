"""The diagnostics: what a developer needs, and nothing that belongs to a customer."""

import platform
import ssl
from pathlib import Path

import httpx
import pytest

from contactdesk import __version__
from contactdesk.model.profile import Profile
from contactdesk.services.diagnostics import diagnostics
from contactdesk.system.paths import Paths

WETHOD = Profile(
    id="0b6f3a52c1d84e7f9a35d2c4e6f80a1b",
    name="Secret project",
    api="wethod",
    base_url="https://wethod.customer.example",
    company="acme-company",
    api_version="2024-06-15",
)
CLEMTA = Profile(id="b", name="Other project", api="clemta", base_url="https://clemta.customer.example")
OLD = Profile(id="c", name="Third project", api="no longer known", base_url="https://old.example")


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def tell(*profiles: Profile, places: Paths | None = None) -> dict[str, str]:
    """The lines of the text by what stands before their colon."""
    places = places or Paths(Path("/etc/one"), Path("/etc/other"))
    text = diagnostics(profiles, places, "Secret Service", "6.11.0 on xcb")
    return {name: value for name, _, value in (line.partition(": ") for line in text.splitlines())}


def test_versions_and_environment() -> None:
    told = tell()
    assert told["Contact Desk"] == __version__
    assert platform.python_version() in told["System"]
    assert told["Window"].startswith("Qt 6.11.0 on xcb, PySide6 6.")
    assert f"httpx {httpx.__version__}" in told["Libraries"]
    assert "unknown" not in told["Libraries"] + told["Window"]
    assert told["Keyring"] == "Secret Service"
    assert ssl.OPENSSL_VERSION in told["Certificates"]
    assert (told["Settings"], told["State and log"]) == ("/etc/one", "/etc/other")


def test_profiles_are_counted_without_names() -> None:
    assert tell()["Connections"] == "none"
    told = tell(WETHOD, CLEMTA, CLEMTA, OLD)
    assert told["Connections"] == "Clemta 2, Wethod 1, unknown 1"
    for kept in ("project", "customer", "acme", "0b6f", "no longer"):
        assert kept not in str(told)


@pytest.mark.parametrize(
    ("proxy", "told"),
    [
        ("http://proxy.example:3128", "proxy.example:3128"),
        ("http://ada:pass@proxy.example:3128/path", "proxy.example:3128"),
        ("http://ada:pa/s@s@proxy.example", "proxy.example"),
        ("ada:pass@proxy.example:3128", "proxy.example:3128"),
        ("socks5://ada:pass@proxy.example:1080", "proxy.example:1080"),
    ],
)
def test_proxy_is_named_without_its_user(proxy: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    assert tell()["Proxy"] == told
    assert tell(WETHOD, CLEMTA)["Proxy"] == told


def test_unused_proxy_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tell(WETHOD)["Proxy"] == "none"
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "customer.example")
    assert tell(WETHOD)["Proxy"] == "none"


def test_home_folder_is_shown_without_its_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "ada"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    told = tell(places=Paths(home / ".config" / "contactdesk", tmp_path))
    assert told["Settings"] == str(Path("~/.config/contactdesk"))
    assert told["State and log"] == str(tmp_path)


def test_a_missing_package_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a frozen bundle."""
    monkeypatch.setattr("contactdesk.services.diagnostics._LIBRARIES", ("not-installed-anywhere",))
    monkeypatch.setattr("sys.frozen", True, raising=False)
    told = tell()
    assert told["Libraries"] == "not-installed-anywhere unknown"
    assert told["System"].endswith("bundled")
