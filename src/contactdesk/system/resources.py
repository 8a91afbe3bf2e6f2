"""Finds a file that travels with the program: icons, demo data, screenshots."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_INSTALLED = _PACKAGE / "resources"
_CHECKOUT = _PACKAGE.parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a resource, in a checkout, an installed package and a frozen bundle alike.

    Args:
        parts: the path below ``resources/``, e.g. ``resource("icons", "copy.svg")``.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
