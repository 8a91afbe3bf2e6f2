"""The API's own message about a failure, set apart from the program's sentences."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from contactdesk.model.failure import Failure
from contactdesk.ui.failure.failure_details import code_line, field_lines, message_label
from contactdesk.ui.safe_text import shortened, visible
from contactdesk.ui.style.palettes import set_colours
from contactdesk.ui.style.tokens import UNIT, hairline, muted
from contactdesk.ui.widgets.read_only_text import ReadOnlyText, set_label_text, wrapping_label
from contactdesk.ui.widgets.tinted_widget import TintedWidget

_SHOWN_FIELDS = 20
_SHOWN_CHARACTERS = 1_000


class FailureQuote(TintedWidget):
    """Message, field messages and code behind a thin bar; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = wrapping_label("failureSays")
        self._message = ReadOnlyText("failureMessage")
        self._fields = ReadOnlyText("failureFields")
        self._code = wrapping_label("failureCode")
        self._bar = QFrame()
        self._bar.setFrameStyle(QFrame.Shape.VLine | QFrame.Shadow.Plain)

        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT // 2)
        parts = (self._label, self._message, self._fields, self._code)
        grid.addWidget(self._bar, 0, 0, len(parts), 1)
        for row, part in enumerate(parts):
            grid.addWidget(part, row, 1)
        self._tint()

    def show_message(self, failure: Failure, api_name: str) -> None:
        """Show the API's message, visible and shortened; the copied details hold more of it.

        Args:
            failure: what happened.
            api_name: the name of the API of its profile.
        """
        message = visible(shortened(failure.message, _SHOWN_CHARACTERS))
        code = code_line(failure)
        lines = field_lines(failure.field_messages, _SHOWN_FIELDS)
        label = message_label(api_name)
        set_label_text(self._label, label)
        self._message.set_text(message, label.rstrip(":"))
        self._fields.set_text("\n".join(lines), self.tr("Fields"))
        set_label_text(self._code, code)
        self.setVisible(bool(message or code or lines))

    def _tint(self) -> None:
        for part in (self._label, self._code):
            set_colours(part, {QPalette.ColorRole.WindowText: muted(self.palette())})
        set_colours(self._bar, {QPalette.ColorRole.WindowText: hairline(self.palette())})
