"""Takes a screenshot of the window and its open dialogs."""

from PySide6.QtCore import QMargins, QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget


def take_screenshot(window: QWidget) -> QPixmap:
    """Return a picture of the window with every open dialog in its middle, parents below children."""
    picture = window.grab()
    dialogs = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
    for dialog in sorted((dialog for dialog in dialogs if dialog.isVisible()), key=_depth):
        picture = _over(picture, dialog)
    return picture


def _depth(widget: QWidget) -> int:
    parent = widget.parentWidget()
    return 1 + _depth(parent.window()) if parent else 0


def _over(picture: QPixmap, dialog: QDialog) -> QPixmap:
    ratio = picture.devicePixelRatio()
    size = picture.deviceIndependentSize().toSize()
    margin = 24
    whole = QPixmap(size.expandedTo(dialog.size().grownBy(QMargins(margin, margin, margin, margin))) * ratio)
    whole.setDevicePixelRatio(ratio)
    whole.fill(dialog.palette().window().color())
    area = QRect(QPoint(0, 0), whole.deviceIndependentSize().toSize())
    painter = QPainter(whole)
    painter.drawPixmap((area.width() - size.width()) // 2, (area.height() - size.height()) // 2, picture)
    painter.fillRect(area, QColor(0, 0, 0, 70))
    frame = QRect(QPoint(0, 0), dialog.size())
    frame.moveCenter(area.center())
    painter.drawPixmap(frame.topLeft(), dialog.grab())
    painter.setPen(dialog.palette().mid().color())
    painter.drawRect(frame.adjusted(-1, -1, 0, 0))
    painter.end()
    return whole
