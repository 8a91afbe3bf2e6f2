"""Walks through what a window shows, as keyboards and assistive tools find it."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
_MADE_OF_PARTS = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QMenuBar, QTabBar)
"""Qt's own controls, whose parts are controls as well, but nobody's but Qt's."""


def seen_in(window: QWidget) -> list[QWidget]:
    """Every widget of the window that can be seen."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.window() is window]


def controls_in(window: QWidget) -> list[QWidget]:
    """Whatever takes the keyboard or the mouse."""
    return [
        widget
        for widget in seen_in(window)
        if isinstance(widget, CONTROLS) and not isinstance(widget.parentWidget(), _MADE_OF_PARTS)
    ]


def name_heard(widget: QWidget) -> str:
    """What assistive tools call a widget."""
    if isinstance(widget, QComboBox):
        # On Unix Qt gives what is chosen for its name, and the label beside it in another way.
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def mnemonics_in(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every Alt+letter that can be seen, with the words that it stands in."""
    texts: list[str] = []
    if isinstance(window, QMainWindow):
        texts += [action.text() for action in window.menuBar().actions() if action.isVisible()]
    for widget in seen_in(window):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
            texts.append(widget.text())
        elif isinstance(widget, QTabBar):
            texts += [widget.tabText(index) for index in range(widget.count())]
    for text in texts:
        if key := QKeySequence.mnemonic(text).toString():
            yield key, text


def clashes_in(window: QWidget) -> dict[str, list[str]]:
    """The Alt+letters that stand for more than one thing."""
    found: dict[str, list[str]] = {}
    for key, text in mnemonics_in(window):
        found.setdefault(key, []).append(text)
    return {key: texts for key, texts in found.items() if len(texts) > 1}


def keyless_in(window: QWidget) -> list[str]:
    """What has words but no key of its own.

    Not so what follows a field at the Tab key, and what names a value that is only read.
    """
    return [
        f"{widget.objectName()}: {widget.text()}"
        for widget in seen_in(window)
        if (isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and _takes_keys(widget.buddy())))
        and widget.text()
        and not widget.objectName().endswith("Fix")
        and not QKeySequence.mnemonic(widget.text()).toString()
    ]


def _takes_keys(field: QWidget | None) -> bool:
    if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit):
        return not field.isReadOnly()
    return isinstance(field, CONTROLS)
