"""Paints the texts of a mirrored window in their own direction."""

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionMenuItem,
    QStyleOptionViewItem,
    QTextEdit,
    QWidget,
)

_PLACED = Qt.AlignmentFlag.AlignHorizontal_Mask & ~Qt.AlignmentFlag.AlignLeft
_VERTICAL = Qt.AlignmentFlag.AlignVertical_Mask
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class TextDirectionStyle(QProxyStyle):
    """The platform's style, except that a text keeps its own direction where the window is mirrored.

    Qt takes the direction of the window instead, and would paint "Settings…" as "…Settings" and "+39 02" as "02 39+".
    Only what is painted is isolated; the widgets, and what is copied or spoken, have the text as it is.
    """

    def drawItemText(
        self,
        painter: QPainter,
        rect: QRect,
        flags: int,
        palette: QPalette | Qt.GlobalColor | QColor,
        enabled: bool,
        text: str,
        role: QPalette.ColorRole = QPalette.ColorRole.NoRole,
    ) -> None:
        """Paint the text of a button, a tab, a header or a field."""
        super().drawItemText(painter, rect, flags, palette, enabled, _isolated(text), role)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Paint a control; the texts of these two do not come by ``drawItemText``."""
        if isinstance(option, QStyleOptionMenuItem):
            option = QStyleOptionMenuItem(option)
            # A tab parts the text from the shortcut.
            option.text = "\t".join(map(_isolated, option.text.split("\t")))
        elif isinstance(option, QStyleOptionViewItem):
            option = QStyleOptionViewItem(option)
            option.text = _isolated(option.text)
        super().drawControl(element, option, painter, widget)

    def polish(self, target: Any) -> Any:
        """Put a text to the right, where its window begins; Qt places a label's by the direction of the text.

        Args:
            target: a widget, the application or its palette.
        """
        if isinstance(target, QLabel) and not target.alignment() & _PLACED:
            target.setAlignment(_RIGHT | (target.alignment() & _VERTICAL))
        elif isinstance(target, QTextEdit):
            option = target.document().defaultTextOption()
            option.setAlignment(_RIGHT)
            option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            target.document().setDefaultTextOption(option)
        return super().polish(target)


def _isolated(text: str) -> str:
    return f"\u2068{text}\u2069" if text else text
