"""Widgets: they receive values and emit signals. None awaits, opens a file or makes a request."""

import builtins

import PySide6.QtCore  # noqa: F401 - for what it does to the import

# PySide reads the source of every module imported after it, for a feature that is not used here. That takes time and
# accesses pydantic while it is half imported, which sometimes fails the first lookup of a bundle.
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
