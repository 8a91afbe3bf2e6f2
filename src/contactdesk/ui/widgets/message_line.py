"""One line of remark or result beside what it is about: a symbol, words, and perhaps a button that mends it."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from contactdesk.ui.safe_text import for_menu, for_tool_tip, one_line
from contactdesk.ui.style.icons import icon
from contactdesk.ui.style.tokens import UNIT, meaning, muted
from contactdesk.ui.widgets.elided_label import ElidedLabel

_ICON = 14
_LONGEST_FIX = 40
"""Characters of a button; so that it leaves the words some room."""
_ICONS = {"problem": "problem", "warning": "warning", "good": "good", "hint": "info"}


class MessageLine(QWidget):
    """Keeps its place while it has nothing to say, so that nothing moves when it speaks.

    Args:
        name: the ``objectName`` of the words; the button's is the same with ``Fix`` for a final ``Issue``.
        label: what the words are about, for those who hear them.
    """

    fix_requested = Signal()

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._level = ""
        self.words = ElidedLabel(self)
        self.words.setObjectName(name)
        self._symbol = QLabel(self)
        self._symbol.setFixedSize(_ICON, _ICON)
        self.fix_button = QToolButton(self)
        self.fix_button.setObjectName(name.removesuffix("Issue") + "Fix")
        self.fix_button.setAutoRaise(True)
        self.fix_button.setProperty("focusPolicy", "StrongFocus")
        self.fix_button.clicked.connect(self.fix_requested)
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.92)
        self.words.setFont(small)
        small.setUnderline(True)
        self.fix_button.setFont(small)
        self._height = self.fontMetrics().height() + UNIT // 2
        self.setFixedHeight(self._height)
        self.fix_button.setFixedHeight(self._height)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT // 2)
        row.addWidget(self._symbol)
        row.addWidget(self.words, 1)
        row.addWidget(self.fix_button)
        self.clear()

    def set_label(self, label: str) -> None:
        """Names anew what the words are about."""
        self._label = label
        self._name()

    def text(self) -> str:
        """The whole text that is shown."""
        return self.words.text()

    def show_problem(self, text: str, fix: str = "") -> None:
        """Says what must be mended, and offers to do it."""
        self._show("problem", text, fix)

    def show_warning(self, text: str, fix: str = "") -> None:
        """Says what may go wrong."""
        self._show("warning", text, fix)

    def show_hint(self, text: str, fix: str = "") -> None:
        """Says something helpful, quietly."""
        self._show("hint", text, fix)

    def show_good(self, text: str) -> None:
        """Says that something is done."""
        self._show("good", text, "")

    def clear(self) -> None:
        """Says nothing."""
        self._show("", "", "")

    def sizeHint(self) -> QSize:
        """The width of the words and the button; always the same height."""
        return QSize(super().sizeHint().width(), self._height)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _show(self, level: str, text: str, fix: str) -> None:
        self._level = level
        self.words.setText(text)
        self._fix = fix
        self.fix_button.setText(for_menu(fix, _LONGEST_FIX))
        self.fix_button.setToolTip(for_tool_tip(fix) if fix else "")
        if fix:
            self.fix_button.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        self.fix_button.setVisible(bool(fix))
        self._tint()
        self._name()

    def _name(self) -> None:
        text = self.words.text()
        self.words.setAccessibleName(f"{self._label}: {text}" if text else "")
        self.fix_button.setAccessibleName(f"{self._label}: {one_line(self._fix)}")

    def _tint(self) -> None:
        self._symbol.setVisible(bool(self._level))
        if not self._level:
            return
        colour = muted(self.palette()) if self._level == "hint" else meaning(self._level, self.palette())
        self._symbol.setPixmap(
            icon(_ICONS[self._level], self.palette(), colour).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF())
        )
        _colour_text(self.words, QPalette.ColorRole.WindowText, colour)
        _colour_text(self.fix_button, QPalette.ColorRole.ButtonText, self.palette().color(QPalette.ColorRole.Link))


def _colour_text(widget: QWidget, role: QPalette.ColorRole, colour: QColor) -> None:
    # A fresh palette sets this one role alone; all others go on following the window.
    palette = QPalette()
    palette.setColor(role, colour)
    widget.setPalette(palette)
