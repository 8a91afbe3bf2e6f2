"""The diagnostics show versions and environment, and no personal data."""

import platform
import ssl
from pathlib import Path

import httpx
import pytest

from contactdesk import __version__
from contactdesk.model.profile import Profile
from contactdesk.services.diagnostics import diagnostics
from contactdesk.system.paths import Paths
from tests.factories import profile

WETHOD = profile(
    "wethod", "https://wethod.customer.example", id="0b6f3a52c1d84e7f", name="Secret project", company="acme-company"
)
CLEMTA = profile("clemta", "https://clemta.customer.example", name="Other project")
OLD = profile("no longer known", "https://old.example", name="Third project")


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def lines_of(*profiles: Profile, places: Paths | None = None) -> dict[str, str]:
    """Return the value of each line by its name."""
    places = places or Paths(Path("/etc/one"), Path("/etc/other"))
    text = diagnostics(profiles, places, "Secret Service", "6.11.0 on xcb")
    return {name: value for name, _, value in (line.partition(": ") for line in text.splitlines())}


def test_versions_and_environment() -> None:
    shown = lines_of()
    assert shown["Contact Desk"] == __version__
    assert platform.python_version() in shown["System"]
    assert shown["Window"].startswith("Qt 6.11.0 on xcb, PySide6 6.")
    assert f"httpx {httpx.__version__}" in shown["Libraries"]
    assert "unknown" not in shown["Libraries"] + shown["Window"]
    assert shown["Keyring"] == "Secret Service"
    assert ssl.OPENSSL_VERSION in shown["Certificates"]
    assert (shown["Settings"], shown["State and log"]) == ("/etc/one", "/etc/other")


def test_profiles_are_counted_without_names() -> None:
    assert lines_of()["Connections"] == "none"
    shown = lines_of(WETHOD, CLEMTA, CLEMTA, OLD)
    assert shown["Connections"] == "Clemta 2, Wethod 1, unknown 1"
    for kept in ("project", "customer", "acme", "0b6f", "no longer"):
        assert kept not in str(shown)


@pytest.mark.parametrize(
    ("proxy", "shown"),
    [
        ("http://proxy.example:3128", "proxy.example:3128 (http, HTTPS_PROXY)"),
        ("http://ada:pass@proxy.example:3128/path", "proxy.example:3128 (http, HTTPS_PROXY)"),
        ("http://ada:pa/s@s@proxy.example", "proxy.example:80 (http, HTTPS_PROXY)"),
        ("ada:pass@proxy.example:3128", "proxy.example:3128 (http, HTTPS_PROXY)"),
        ("socks5://ada:pass@proxy.example:1080", "proxy.example:1080 (socks5, HTTPS_PROXY)"),
        ("http://ada:pass", "no valid address (http, HTTPS_PROXY)"),
    ],
)
def test_proxy_is_named_without_its_user(proxy: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    assert lines_of()["Proxy"] == shown
    assert lines_of(WETHOD, CLEMTA)["Proxy"] == shown


def test_unused_proxy_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    assert lines_of(WETHOD)["Proxy"] == "none"
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "customer.example")
    assert lines_of(WETHOD)["Proxy"] == "none"


def test_home_folder_is_shown_without_its_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "ada"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    shown = lines_of(places=Paths(home / ".config" / "contactdesk", tmp_path))
    assert shown["Settings"] == str(Path("~/.config/contactdesk"))
    assert shown["State and log"] == str(tmp_path)


def test_missing_package_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package may be missing in a frozen bundle."""
    monkeypatch.setattr("contactdesk.services.diagnostics._LIBRARIES", ("not-installed-anywhere",))
    monkeypatch.setattr("sys.frozen", True, raising=False)
    shown = lines_of()
    assert shown["Libraries"] == "not-installed-anywhere unknown"
    assert shown["System"].endswith("bundled")
