"""Versions and environment as plain text, for a bug report. No secret, no contact, no profile's name."""

import os
import platform
import ssl
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from contactdesk import __version__
from contactdesk.apis.proxies import used_proxy
from contactdesk.apis.registry import APIS
from contactdesk.model.failure import UsedProxy
from contactdesk.model.profile import Profile
from contactdesk.system.crash_log import last_crash
from contactdesk.system.paths import Paths

_LIBRARIES = ("httpx", "pydantic", "qasync", "keyring", "truststore")


def diagnostics(profiles: Sequence[Profile], places: Paths, keyring: str, window_system: str) -> str:
    """Return the text; may take a moment, since the system is asked for its proxies.

    Args:
        profiles: the profiles that the window offers.
        places: the folders in use.
        keyring: the name of the keyring in use, or why there is none.
        window_system: the version of Qt and its platform.
    """
    counts = Counter(APIS[profile.api].info.name if profile.api in APIS else "unknown" for profile in profiles)
    # Without a profile, the proxies of the services' own addresses are shown.
    addresses = [profile.base_url for profile in profiles] or [api.info.base_url for api in APIS.values()]
    proxies = {_proxy(proxy) for address in addresses if (proxy := used_proxy(address))}
    parts = {
        "Contact Desk": __version__,
        "System": f"{platform.platform()}, Python {platform.python_version()}{_bundle()}",
        "Window": f"Qt {window_system}, PySide6 {_version('PySide6-Essentials')}",
        "Libraries": ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES),
        "Keyring": keyring,
        "Proxy": _listed(sorted(proxies)),
        "Certificates": f"the operating system's, {ssl.OPENSSL_VERSION}, {_store()}",
        "Settings": _without_home(places.config),
        "State and log": _without_home(places.state),
        "Last crash": last_crash(places.state) or "none",
        "Connections": _listed([f"{name} {count}" for name, count in sorted(counts.items())]),
    }
    return "".join(f"{name}: {value}\n" for name, value in parts.items())


def _version(package: str) -> str:
    # Importing it ahead would take 1.5 MiB. After an update it may be missing.
    try:
        from importlib.metadata import version

        return version(package)
    except ImportError:  # also raised if a package is not found
        return "unknown"


def _bundle() -> str:
    return ", bundled" if getattr(sys, "frozen", False) else ""


def _proxy(proxy: UsedProxy) -> str:
    """Return host and port of a proxy, its kind and its origin; user name and password are not in it."""
    setting = proxy.setting or "the system's settings"
    return f"{proxy.address or 'no valid address'} ({proxy.scheme}, {setting})"


def _store() -> str:
    """Return where OpenSSL looks for certificates, on the systems whose store it reads."""
    if sys.platform in ("win32", "darwin"):
        return "the system's own verifier"
    paths = ssl.get_default_verify_paths()
    return _without_home(Path(paths.cafile or paths.capath or "no certificates found"))


def _without_home(path: Path) -> str:
    """Return the path with ``~`` for the home folder, whose name may be a person's."""
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home() raises where there is none
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)


def _listed(items: list[str]) -> str:
    return ", ".join(items) or "none"
