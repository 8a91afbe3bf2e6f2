"""The check box whose text wraps."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contactdesk.ui.widgets.wrapping_check_box import WrappingCheckBox


class Window(QWidget):
    """A window of some width with a check box below a field."""

    def __init__(self, qtbot: QtBot, width: int) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.edit = QLineEdit(self)
        self.check = WrappingCheckBox("Show &whatever may be of use beside the contact", self)
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.check)
        column.addStretch()
        self.resize(width, 400)
        self.show()
        qtbot.waitActive(self)


def test_text_takes_more_lines_in_less_room(qtbot: QtBot) -> None:
    wide, narrow, narrowest = (Window(qtbot, width) for width in (600, 250, 150))
    line = wide.fontMetrics().lineSpacing()
    assert wide.check.height() < 2 * line <= narrow.check.height() < 3 * line <= narrowest.check.height()


def test_it_is_no_wider_than_its_longest_word(qtbot: QtBot) -> None:
    window = Window(qtbot, 600)
    check = window.check
    usual = QCheckBox("&whatever")
    qtbot.addWidget(usual)
    assert check.minimumSizeHint().width() <= usual.sizeHint().width() + usual.fontMetrics().horizontalAdvance("&")


def test_mouse_on_each_line_and_keys_check_it(qtbot: QtBot) -> None:
    window = Window(qtbot, 150)
    check = window.check
    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(check.width() // 2, check.height() - 4))
    assert check.isChecked()
    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert not check.isChecked()
    QTest.keyClick(check, Qt.Key.Key_Space)
    assert check.isChecked()


def test_focus_has_a_frame(qtbot: QtBot) -> None:
    window = Window(qtbot, 150)
    window.edit.setFocus()
    qtbot.waitUntil(window.edit.hasFocus)
    text = window.check.rect().adjusted(30, 0, 0, 0)
    without = window.check.grab(text).toImage()
    QTest.keyClick(window.edit, Qt.Key.Key_Tab)
    qtbot.waitUntil(window.check.hasFocus)
    assert window.check.grab(text).toImage() != without


def test_whole_text_is_painted(qtbot: QtBot) -> None:
    window = Window(qtbot, 150)
    check = window.check
    image = check.grab().toImage()
    ground = image.pixelColor(image.width() - 1, 0)
    line = check.fontMetrics().lineSpacing()
    for top in range(0, 3 * line, line):
        assert any(
            image.pixelColor(x, y) != ground
            for x in range(30, image.width())
            for y in range(top, min(top + line, image.height()))
        )
