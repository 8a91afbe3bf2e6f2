"""Finds widgets and texts as people, keyboards and assistive tools do."""

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
    QToolButton,
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
_COMPOSITE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QMenuBar, QTabBar)
"""Qt's own controls that contain other controls."""


def unfold(parent: QWidget) -> None:
    """Open the folded part of a window or view."""
    heading = parent.findChild(QToolButton, "collapsibleHeading")
    assert heading
    if heading.accessibleDescription() == "Folded":
        heading.click()


def seen_in(window: QWidget) -> list[QWidget]:
    """Return every visible widget of the window."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.window() is window]


def controls_in(window: QWidget) -> list[QWidget]:
    """Return every visible widget that takes keys or clicks."""
    return [
        widget
        for widget in seen_in(window)
        if isinstance(widget, CONTROLS) and not isinstance(widget.parentWidget(), _COMPOSITE)
    ]


def accessible_name(widget: QWidget) -> str:
    """Return the name that assistive tools use for a widget."""
    if isinstance(widget, QComboBox):
        # On Unix, Qt exposes the current item as the name, and the label by a relation.
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def mnemonics_in(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every visible mnemonic with its text."""
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
    """Return the mnemonics that are used more than once."""
    found: dict[str, list[str]] = {}
    for key, text in mnemonics_in(window):
        found.setdefault(key, []).append(text)
    return {key: texts for key, texts in found.items() if len(texts) > 1}


def keyless_in(window: QWidget) -> list[str]:
    """Return the buttons and labels without a mnemonic, except for those that each field, pane or value has."""
    return [
        f"{widget.objectName()}: {widget.text()}"
        for widget in seen_in(window)
        if (isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and _takes_keys(widget.buddy())))
        and widget.text()
        and not widget.objectName().endswith("Fix")
        and not widget.objectName().startswith("emptyFieldsButton")
        and not QKeySequence.mnemonic(widget.text()).toString()
    ]


def _takes_keys(field: QWidget | None) -> bool:
    if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit):
        return not field.isReadOnly()
    return isinstance(field, CONTROLS)
