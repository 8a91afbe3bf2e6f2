"""The outcome of a connection test: part by part, and in one sentence."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from contactdesk.model.connection_report import ConnectionPart, ConnectionReport, Verdict
from contactdesk.ui.style.icons import icon
from contactdesk.ui.style.palettes import set_colours
from contactdesk.ui.style.tokens import UNIT, meaning, muted
from contactdesk.ui.widgets.announcement import announce
from contactdesk.ui.widgets.read_only_text import set_label_text, wrapping_label
from contactdesk.ui.widgets.tinted_widget import TintedWidget

_ICON = 14
_SENTENCE_COLUMN = 4
_LEAST_SENTENCE_CHARACTERS = 25
"""Where there is less room beside the parts, the sentence is below them."""
_LOOKS = {
    Verdict.OK: ("good", "good"),
    Verdict.FAILED: ("problem", "problem"),
    Verdict.DOUBTFUL: ("warning", "warning"),
    Verdict.UNKNOWN: ("unknown", ""),
}


class CheckResult(TintedWidget):
    """Shows the running test and its outcome, each part with a symbol and a word; hidden while there is none.

    Attributes:
        is_running: whether a test runs.
    """

    running_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("testConnectionResult")
        self.is_running = False
        self._report: ConnectionReport | None = None
        self._settings_label = self._secret_label = ""
        self._sentence = wrapping_label("testConnectionSentence")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, UNIT, 0, 0)
        self._grid.setHorizontalSpacing(UNIT)
        self._grid.setVerticalSpacing(UNIT // 2)
        self._grid.setColumnMinimumWidth(3, 2 * UNIT)
        self._grid.setColumnStretch(_SENTENCE_COLUMN, 1)
        # One row more than there are parts takes up what a long sentence needs.
        self._grid.setRowStretch(len(ConnectionPart), 1)
        self._is_beside = False
        self._place_sentence(beside=True)
        self._cells: list[tuple[QLabel, QLabel, QLabel]] = []
        for row in range(len(ConnectionPart)):
            cells = (QLabel(self), QLabel(self), QLabel(self))
            for column, cell in enumerate(cells):
                cell.setTextFormat(Qt.TextFormat.PlainText)
                self._grid.addWidget(cell, row, column)
            self._cells.append(cells)
        self.clear()

    def clear(self) -> None:
        """End the running test, and hide the outcome of the last one."""
        self._set_running(False)
        self._report = None
        self._sentence.clear()
        self.setAccessibleName("")
        self.hide()

    def show_running(self) -> None:
        """Show that a test runs."""
        self._set_running(True)
        self._show(None, self.tr("Testing…"))

    def show_progress(self, words: str) -> None:
        """Show what the running test does now."""
        if self.is_running:
            self._show(None, words)

    def show_report(self, report: ConnectionReport, sentence: str, settings_label: str, secret_label: str) -> None:
        """Show the outcome of the running test; nothing if it was cancelled.

        Args:
            report: the verdict on each part.
            sentence: the outcome in words.
            settings_label: the name for people of the API's own settings.
            secret_label: the name for people of its secret: "Token", "API key".
        """
        self._settings_label, self._secret_label = settings_label, secret_label
        self._end(report, sentence)

    def show_refused(self, sentence: str) -> None:
        """Show why the test could not run; nothing if it was cancelled."""
        self._end(None, sentence)

    def text(self) -> str:
        """Return everything that is shown, as a screen reader reads it out."""
        parts = [
            f"{name.text()}: {verdict.text()}"
            for _, name, verdict in self._cells[: len(self._report.parts) if self._report else 0]
        ]
        return ". ".join([*parts, self._sentence.accessibleName()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the sentence to where there is room for it."""
        super().resizeEvent(event)
        self._fit_sentence()

    def _fit_sentence(self) -> None:
        parts = [sum(cell.sizeHint().width() for cell in cells) for cells in self._cells if not cells[0].isHidden()]
        room = self.width() - max(parts, default=0) - 6 * UNIT
        self._place_sentence(
            beside=not parts or room >= _LEAST_SENTENCE_CHARACTERS * self._sentence.fontMetrics().averageCharWidth()
        )

    def _place_sentence(self, *, beside: bool) -> None:
        if beside == self._is_beside:
            return
        self._is_beside = beside
        last = len(ConnectionPart)
        self._grid.removeWidget(self._sentence)
        if beside:
            self._grid.addWidget(self._sentence, 0, _SENTENCE_COLUMN, last + 1, 1)
        else:
            self._grid.addWidget(self._sentence, last, 0, 1, _SENTENCE_COLUMN + 1)

    def _tint(self) -> None:
        if self._report:
            self._fill(self._report)

    def _end(self, report: ConnectionReport | None, sentence: str) -> None:
        if self.is_running:
            self._set_running(False)
            self._show(report, sentence)
            announce(self, self.text())

    def _set_running(self, is_running: bool) -> None:
        was_running, self.is_running = self.is_running, is_running
        if was_running != is_running:
            self.running_changed.emit(is_running)

    def _show(self, report: ConnectionReport | None, sentence: str) -> None:
        self._report = report
        set_label_text(self._sentence, sentence)
        for cells in self._cells:
            for cell in cells:
                cell.setVisible(False)
        if report:
            self._fill(report)
        self._fit_sentence()
        self.setAccessibleName(self.tr("Test: {result}").format(result=self.text()))
        self.show()

    def _fill(self, report: ConnectionReport) -> None:
        for (part, verdict), (symbol, name, word) in zip(report.parts, self._cells, strict=False):
            drawing, colour_name = _LOOKS[verdict]
            colour = meaning(colour_name, self.palette()) if colour_name else muted(self.palette())
            symbol.setPixmap(
                icon(drawing, self.palette(), colour).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF())
            )
            name.setText(self._part_names()[part])
            word.setText(self._verdict_words()[verdict])
            word.setAccessibleName(f"{name.text()}: {word.text()}")
            set_colours(word, {QPalette.ColorRole.WindowText: colour})
            for cell in (symbol, name, word):
                cell.setVisible(True)

    def _part_names(self) -> dict[ConnectionPart, str]:
        return {
            ConnectionPart.ADDRESS: self.tr("Address"),
            ConnectionPart.ENCRYPTION: self.tr("Encryption"),
            ConnectionPart.CREDENTIAL: self._secret_label,
            ConnectionPart.PERMISSION: self.tr("Permission"),
            ConnectionPart.SETTINGS: self._settings_label,
        }

    def _verdict_words(self) -> dict[Verdict, str]:
        return {
            Verdict.OK: self.tr("OK"),
            Verdict.FAILED: self.tr("Failed"),
            Verdict.DOUBTFUL: self.tr("Maybe wrong"),
            Verdict.UNKNOWN: self.tr("Not checked"),
        }
