"""Widgets. They get values and emit signals; none awaits, opens a file or knows an address."""

import builtins

import PySide6.QtCore  # noqa: F401 - for what it does to the import

# PySide looks into the source of whatever is imported after it, for a feature that is not in use here. That takes time,
# and touches pydantic half loaded, which now and then fails the first lookup of a bundle.
builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
