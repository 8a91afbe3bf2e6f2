"""The API's own words about a failure, set apart from ours."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from contactdesk.model.failure import Failure
from contactdesk.ui.failure.failure_details import field_lines, says
from contactdesk.ui.safe_text import one_line, shortened, visible
from contactdesk.ui.style.tokens import UNIT, hairline, muted
from contactdesk.ui.widgets.read_only_text import ReadOnlyText, set_label_text, wrapping_label

_SHOWN_FIELDS = 20
_SHOWN_CHARACTERS = 1_000


class FailureQuote(QWidget):
    """Message, field messages and code behind a thin bar; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = wrapping_label("failureSays")
        self._message = ReadOnlyText("failureMessage")
        self._fields = ReadOnlyText("failureFields")
        self._code = wrapping_label("failureCode")
        self._bar = QFrame()
        self._bar.setFrameStyle(QFrame.Shape.VLine | QFrame.Shadow.Plain)

        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT // 2)
        parts = (self._says, self._message, self._fields, self._code)
        grid.addWidget(self._bar, 0, 0, len(parts), 1)
        for row, part in enumerate(parts):
            grid.addWidget(part, row, 1)
        self._dress()

    def show_words(self, failure: Failure, api_name: str) -> None:
        """Shows what the API said, made visible and short enough; the whole of it is in the copied details."""
        message = visible(shortened(failure.message, _SHOWN_CHARACTERS))
        code = one_line(failure.code)
        lines = field_lines(failure.field_messages, _SHOWN_FIELDS)
        label = says(api_name)
        set_label_text(self._says, label)
        self._message.set_text(message, label.rstrip(":"))
        self._fields.set_text("\n".join(lines), self.tr("Fields"))
        set_label_text(self._code, self.tr("Code: {0}").format(code) if code else "")
        self.setVisible(bool(message or code or lines))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        for part, colour in (
            (self._says, muted(self.palette())),
            (self._code, muted(self.palette())),
            (self._bar, hairline(self.palette())),
        ):
            part.setPalette(_text_in(colour))


def _text_in(colour: QColor) -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    return palette
