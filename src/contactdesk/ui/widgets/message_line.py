"""A line for an issue or a result beside its subject: a symbol, a text, and sometimes a button that fixes it."""

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from contactdesk.ui.safe_text import for_menu, one_line
from contactdesk.ui.style.icons import icon
from contactdesk.ui.style.palettes import set_colours
from contactdesk.ui.style.tokens import UNIT, meaning, muted
from contactdesk.ui.widgets.announcement import announce
from contactdesk.ui.widgets.buttons import ToolButton
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.reading_order import set_reading_order
from contactdesk.ui.widgets.tinted_widget import TintedWidget
from contactdesk.ui.widgets.tool_tip import set_tool_tip

_ICON = 14
_LONGEST_FIX = 40
"""Characters of the button, so that it leaves room for the text."""
_ICONS = {"problem": "problem", "warning": "warning", "good": "good", "hint": "info"}


class MessageLine(TintedWidget):
    """Keeps its space while it is empty, so that nothing moves when a text appears.

    Args:
        name: the ``objectName`` of the text; the button's has ``Fix`` in place of a final ``Issue``.
        label: what the text is about, for assistive tools.
        parent: Qt's.
        lines: how many lines a long text may take; it grows for them.
    """

    fix_requested = Signal()
    changed = Signal()
    """Another text is shown."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(parent)
        self._about = label
        self._level = self._fix = ""
        self.label = ElidedLabel(self, lines)
        self.label.setObjectName(name)
        self._symbol = QLabel(self)
        self.fix_button = ToolButton(self)
        self.fix_button.setObjectName(name.removesuffix("Issue") + "Fix")
        self.fix_button.setAutoRaise(True)
        self.fix_button.setProperty("focusPolicy", "StrongFocus")
        self.fix_button.clicked.connect(self.fix_requested)
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.92)
        self.label.setFont(small)
        small.setUnderline(True)
        self.fix_button.setFont(small)
        self._height = self.fontMetrics().height() + UNIT // 2
        self.setFixedHeight(self._height)
        self.fix_button.setFixedHeight(self._height)
        self._symbol.setFixedSize(_ICON, self._height)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT // 2)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._symbol, 0, 0)
        grid.addWidget(self.label, 0, 1)
        grid.addWidget(self.fix_button, 0, 2)
        set_reading_order(self._symbol, self.label, self.fix_button)
        if lines > 1:
            for widget in (self._symbol, self.fix_button):
                grid.setAlignment(widget, QtCore.Qt.AlignmentFlag.AlignTop)
        self.clear()

    def set_label(self, label: str) -> None:
        """Change what the text is about, for assistive tools."""
        self._about = label
        self._set_names()

    def text(self) -> str:
        """Return the whole text that is shown."""
        return self.label.text()

    def show_problem(self, text: str, fix: str = "", shorter: Sequence[str] = ()) -> None:
        """Show what must be fixed, with a button that does it. If the text does not fit, a shorter one is painted."""
        self._show("problem", text, fix, shorter)

    def show_warning(self, text: str, fix: str = "", shorter: Sequence[str] = ()) -> None:
        """Show a warning."""
        self._show("warning", text, fix, shorter)

    def show_hint(self, text: str, fix: str = "", shorter: Sequence[str] = ()) -> None:
        """Show help, in a muted colour."""
        self._show("hint", text, fix, shorter)

    def show_good(self, text: str) -> None:
        """Show that something is done."""
        self._show("good", text, "")

    def announce(self, *, is_urgent: bool = False) -> None:
        """Announce to screen readers what is shown; ``is_urgent`` for a failure."""
        announce(self, self.text(), is_urgent=is_urgent)

    def clear(self) -> None:
        """Show nothing."""
        self._show("", "", "")

    def sizeHint(self) -> QSize:
        """Return the width of text and button, and the height that the text has now."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the text needs at this width."""
        super().resizeEvent(event)
        self._fit()
        # Before the line is shown, Qt drops the event for a height that is changed here.
        self._grid.setGeometry(self.contentsRect())

    def _fit(self) -> None:
        if not self._level:
            self.setFixedHeight(self._height)
        elif self.label.wordWrap():
            beside = self.fix_button.sizeHint().width() + UNIT // 2 if self._fix else 0
            below = self._height if beside > self.width() // 2 else 0
            self._place_fix(is_below=below > 0)
            room = self.width() - _ICON - UNIT // 2 - (0 if below else beside)
            self.setFixedHeight(max(self._height, self.label.heightForWidth(room)) + below)

    def _place_fix(self, *, is_below: bool) -> None:
        """Put the button beside the text, or below it where it would take most of the line."""
        alignment = QtCore.Qt.AlignmentFlag
        self._grid.removeWidget(self.fix_button)
        if is_below:
            self._grid.addWidget(self.fix_button, 1, 1, alignment.AlignLeft)
        else:
            self._grid.addWidget(self.fix_button, 0, 2, alignment.AlignTop)

    def _show(self, level: str, text: str, fix: str, shorter: Sequence[str] = ()) -> None:
        self._level = level
        self.label.setText(text)
        self.label.set_shorter(*shorter)
        self._fix = fix
        self.fix_button.setText(for_menu(fix, _LONGEST_FIX))
        set_tool_tip(self.fix_button, fix)
        if fix:
            self.fix_button.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        self.fix_button.setVisible(bool(fix))
        self._tint()
        self._fit()
        self._set_names()
        self.changed.emit()

    def _set_names(self) -> None:
        text = self.label.text()
        self.label.setAccessibleName(f"{self._about}: {text}" if text else "")
        self.fix_button.setAccessibleName(f"{self._about}: {one_line(self._fix)}")

    def _tint(self) -> None:
        self._symbol.setVisible(bool(self._level))
        if not self._level:
            return
        colour = muted(self.palette()) if self._level == "hint" else meaning(self._level, self.palette())
        self._symbol.setPixmap(
            icon(_ICONS[self._level], self.palette(), colour).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF())
        )
        set_colours(self.label, {QPalette.ColorRole.WindowText: colour})
        link = self.palette().color(QPalette.ColorRole.Link)
        set_colours(self.fix_button, {QPalette.ColorRole.ButtonText: link})
