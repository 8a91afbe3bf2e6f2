"""Translates what the command line prints. ``cli`` imports it only then, since it imports Qt."""

from PySide6.QtCore import QCoreApplication


def translated(text: str) -> str:
    """Return a text that is marked in the context ``CommandLine``."""
    return QCoreApplication.translate("CommandLine", text)
