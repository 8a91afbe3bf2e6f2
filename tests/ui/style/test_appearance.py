"""Borders of fields and marks of the focus are visible in light and in dark."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contactdesk.ui.style.appearance import apply_appearance
from contactdesk.ui.style.tokens import is_dark
from tests.ui.contrast import contrast

KINDS: tuple[type[QWidget], ...] = (
    *(QLineEdit, QPushButton, QComboBox, QDoubleSpinBox, QCheckBox, QRadioButton),
    QPlainTextEdit,
)
MARKED = KINDS[:-1]
"""In a text of several lines the cursor marks the focus."""


@pytest.fixture(params=["light", "dark"])
def fields(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    """A window with one field of each kind, and a line edit at its end that takes the focus."""
    apply_appearance(qapp, request.param)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for kind in (*KINDS, QLineEdit):
        column.addWidget(kind())
    window.show()
    window.findChildren(QLineEdit)[-1].setFocus()
    yield window
    apply_appearance(qapp, "system")


def edge(field: QWidget, picture: QImage) -> QColor:
    """Return the colour in the middle of the left edge."""
    area = field.geometry()
    return picture.pixelColor(area.left(), area.center().y())


def test_selected_text_is_readable(fields: QWidget) -> None:
    palette = fields.findChildren(QLineEdit)[0].palette()
    role = QPalette.ColorRole
    assert contrast(palette.color(role.Highlight), palette.color(role.HighlightedText)) >= 4.5


def test_borders_of_fields_are_visible(fields: QWidget) -> None:
    picture, ground = fields.grab().toImage(), fields.palette().color(QPalette.ColorRole.Window)
    faint = {
        kind.__name__: round(ratio, 1)
        for kind in KINDS
        if (ratio := contrast(edge(fields.findChildren(kind)[0], picture), ground)) < 3.0
    }
    assert faint == {}


@pytest.mark.parametrize("kind", MARKED)
def test_focus_marks_are_visible(fields: QWidget, qtbot: QtBot, kind: type[QWidget]) -> None:
    fields.activateWindow()
    qtbot.waitUntil(fields.isActiveWindow)
    field = fields.findChildren(kind)[0]
    # The style draws some marks only after a key.
    QTest.keyClick(fields, Qt.Key.Key_Shift)
    ground = fields.palette().color(QPalette.ColorRole.Window)
    before = edge(field, fields.grab().toImage())
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget() or field, Qt.Key.Key_Backtab)
    qtbot.waitUntil(field.hasFocus)
    mark = edge(field, fields.grab().toImage())
    assert mark != before
    assert contrast(mark, ground) >= 3.0


def test_field_knows_whether_its_window_is_dark(fields: QWidget) -> None:
    shown_as = is_dark(fields.palette())
    assert [is_dark(fields.findChildren(kind)[0].palette()) for kind in KINDS] == [shown_as] * len(KINDS)
