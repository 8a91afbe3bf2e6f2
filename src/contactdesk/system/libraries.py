"""The system libraries that Qt leans on under Linux, and the Debian packages that bring them."""

import ctypes
import importlib.util
from pathlib import Path

_EVERYWHERE = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_BY_PLATFORM = {
    "xcb": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxcb.so.1": "libxcb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
}


def obstacle(platform: str) -> str | None:
    """Why Qt's plugin for a platform cannot be loaded, or ``None`` if it can.

    Loads it, with all of Qt behind it, as Qt is about to do: that costs nothing extra.

    Args:
        platform: its name in ``QT_QPA_PLATFORM``: ``xcb``, ``wayland``, ``offscreen``…
    """
    plugin = _plugin(platform)
    if plugin is None:
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        library, _colon, reason = str(error).partition(": ")
    else:
        return None
    packages = _missing_packages(platform)
    if not packages:
        return f"Contact Desk cannot load the system library {Path(library).name}: {reason}."
    return (
        f"Contact Desk needs the system library {Path(library).name}; "
        f"on Debian and Ubuntu, this line brings what is missing: apt install {' '.join(packages)}"
    )


def _plugin(platform: str) -> Path | None:
    """Where PySide6 keeps the plugin; ``None`` where another Qt than its own is in use."""
    spec = importlib.util.find_spec("PySide6")
    for folder in (spec.submodule_search_locations if spec else None) or ():
        plugin = Path(folder, "Qt", "plugins", "platforms", f"libq{platform}.so")
        if plugin.is_file():
            return plugin
    return None


def _missing_packages(platform: str) -> list[str]:
    needed = _EVERYWHERE | _BY_PLATFORM.get(platform, {})
    return sorted(package for library, package in needed.items() if not _loads(library))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
