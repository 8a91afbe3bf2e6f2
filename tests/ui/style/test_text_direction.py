"""In a mirrored window, texts are painted in their own direction, at the side where the window begins."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QListWidget,
    QMenu,
    QMenuBar,
    QPushButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.wrapping_check_box import WrappingCheckBox

pytestmark = pytest.mark.usefixtures("mirrored")

LEFT_TO_RIGHT = "\u200e"
"""A mark that has this direction: between two of them, a text is painted so by every program."""


def _combo_box(text: str) -> QWidget:
    box = QComboBox()
    box.addItem(text)
    return box


def _list(text: str) -> QWidget:
    rows = QListWidget()
    rows.addItem(text)
    return rows


def _menu(text: str) -> QWidget:
    menu = QMenu()
    menu.addAction(f"{text}\t{text}")
    return menu


def _menu_bar(text: str) -> QWidget:
    bar = QMenuBar()
    bar.addAction(text)
    return bar


def _tab_bar(text: str) -> QWidget:
    bar = QTabBar()
    bar.addTab(text)
    return bar


def _header(text: str) -> QWidget:
    tree = QTreeWidget()
    tree.setHeaderLabels([text, "x"])
    return tree


def _tool_button(text: str) -> QWidget:
    button = QToolButton()
    button.setText(text)
    return button


def _elided(text: str) -> QWidget:
    label = ElidedLabel()
    label.setText(text)
    return label


def _selectable(text: str) -> QWidget:
    label = QLabel(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _text_edit(text: str) -> QWidget:
    edit = QTextEdit()
    edit.setPlainText(text)
    return edit


KINDS: dict[str, Callable[[str], QWidget]] = {
    "button": QPushButton,
    "tool button": _tool_button,
    "check box": QCheckBox,
    "wrapping check box": WrappingCheckBox,
    "group box": QGroupBox,
    "combo box": _combo_box,
    "list": _list,
    "menu": _menu,
    "menu bar": _menu_bar,
    "tab bar": _tab_bar,
    "header": _header,
    "label": QLabel,
    "selectable label": _selectable,
    "elided label": _elided,
    "text edit": _text_edit,
}


@pytest.fixture
def picture(qtbot: QtBot) -> Callable[[QWidget], QImage]:
    """Returns a picture of a widget, which is wider than its text."""

    def take(widget: QWidget) -> QImage:
        qtbot.addWidget(widget)
        widget.resize(320, 60)
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return widget.grab().toImage()

    return take


@pytest.mark.parametrize("text", ["+39 02 1234567", "(42) Acme", "15 Jun 2023, 00:00", "Settings…", "What can I try?"])
@pytest.mark.parametrize("kind", KINDS)
def test_text_keeps_its_order(picture: Callable[[QWidget], QImage], kind: str, text: str) -> None:
    create = KINDS[kind]
    assert picture(create(text)) == picture(create(f"{LEFT_TO_RIGHT}{text}{LEFT_TO_RIGHT}"))


def _ink(image: QImage) -> tuple[int, int]:
    """Return the first and the last column that differs from the background."""
    ground = image.pixelColor(image.width() // 2, 1)
    columns = [
        x
        for x in range(3, image.width() - 3)
        if any(image.pixelColor(x, y) != ground for y in range(3, image.height() - 3))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("kind", ["label", "selectable label", "elided label", "text edit"])
def test_text_stands_at_the_right(picture: Callable[[QWidget], QImage], kind: str) -> None:
    first, last = _ink(picture(KINDS[kind]("Legal name")))
    assert first > 160
    assert last > 300


def test_hebrew_stays_at_the_right_too(picture: Callable[[QWidget], QImage]) -> None:
    assert _ink(picture(QLabel("שלום")))[1] > 300


def test_only_the_paint_isolates_a_text(picture: Callable[[QWidget], QImage]) -> None:
    button = QPushButton("+39 02 1234567")
    picture(button)
    assert button.text() == "+39 02 1234567"
    rows = QListWidget()
    rows.addItem("+39 02 1234567")
    picture(rows)
    assert rows.item(0).text() == "+39 02 1234567"
