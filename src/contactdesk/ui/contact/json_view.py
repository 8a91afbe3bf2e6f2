"""The contact as received, indented, searchable and copyable, however large it is."""

from collections import Counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from contactdesk.model import lossless_json
from contactdesk.model.lossless_json import JsonObject
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.safe_text import spell_invisible
from contactdesk.ui.style import tokens
from contactdesk.ui.style.icons import icon
from contactdesk.ui.widgets.feedback_button import FeedbackButton
from contactdesk.ui.widgets.notice import Notice

SHOWN_LINE = 25_000
SHOWN_TEXT = 100_000
"""Characters. One line of a megabyte blocks the window for half a second; copying and exporting take all of it."""

_MOST_HITS = 1_000
_MOST_MARKED_IN_A_LINE = 100
"""Laying a line out takes the square of its marks. The hit that one has come to is selected in any case."""


class JsonView(QWidget):
    """The JSON page. Nothing is written or laid out before it is on the screen."""

    def __init__(self, copier: ContactClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copier = copier
        self._source: JsonObject | None = None
        self._is_filled = True
        self._whole = ""
        # Places, not cursors: a document that ever had thousands of those takes seconds to change.
        self._hits: list[tuple[int, int]] = []
        self._page = QPlainTextEdit()
        self._page.setObjectName("rawJson")
        self._page.setAccessibleName(self.tr("JSON as received"))
        self._page.setReadOnly(True)
        self._page.setTabChangesFocus(True)
        self._page.setFont(_monospaced(self.font()))
        self._page.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._find = QLineEdit()
        self._find.setObjectName("jsonFindEdit")
        self._find.setAccessibleName(self.tr("Find in JSON"))
        self._find.setPlaceholderText(self.tr("Find in JSON"))
        self._find.setClearButtonEnabled(True)
        self._find.setMaximumWidth(tokens.UNIT * 40)
        self._count = QLabel()
        self._count.setObjectName("jsonFindCount")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._previous = self._step_button("jsonFindPrevious", self.tr("Previous hit (Shift+F3)"))
        self._next = self._step_button("jsonFindNext", self.tr("Next hit (F3)"))
        self._copy = FeedbackButton(self.tr("Copy &all"))
        self._copy.setObjectName("copyJsonButton")
        self._copy.setAccessibleName(self.tr("Copy all of the JSON"))
        self._bar = Notice(lines=2, is_warning=False)
        self._bar.setObjectName("jsonCutNotice")
        self._bar.hide()
        self._connect()
        self._lay_out()
        self._tint()
        self._search()

    @property
    def last_stop(self) -> QWidget:
        """Where the Tab key is when it leaves."""
        return self._page

    def show_source(self, source: JsonObject | None) -> None:
        """Shows another contact's JSON, at once if the page is on the screen, else when it comes there."""
        self._source = source
        self._is_filled = False
        if self.isVisible() or source is None:
            self._fill()

    def copy(self) -> None:
        """Copies all of it, and answers in place."""
        if (source := self._source) is not None:
            self._copier.copy(lambda: escaped(lossless_json.write(source)), self.tr("JSON"), self._copy.confirm)

    def start_finding(self) -> None:
        """Puts the keyboard into the search field."""
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the search, and the keyboard goes to the JSON."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave_search()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Fills the page when it comes on the screen."""
        if event.type() == QEvent.Type.Show:
            self._fill()
        elif event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._tint()
            self._mark_hits()
        return super().event(event)

    def _fill(self) -> None:
        if self._is_filled:
            return
        self._is_filled = True
        text = lossless_json.write(self._source) if self._source is not None else ""
        beginning = cut(text)
        # Escapes are longer than what they stand for.
        written = escaped(beginning)
        shown = cut(written)
        self._page.setPlainText(shown)
        self._bar.say(self.tr("Showing {0} of {1}; copy and export take all of it").format(_size(shown), _size(text)))
        is_cut = (beginning, shown) != (text, written)
        self._bar.setVisible(is_cut)
        self._whole = text if is_cut else ""
        self._search()

    def _search(self) -> None:
        self._hits = []
        wanted = self._find.text()
        if wanted:
            document = self._page.document()
            hit = document.find(wanted)
            while not hit.isNull() and len(self._hits) < _MOST_HITS:
                self._hits.append((hit.selectionStart(), hit.selectionEnd()))
                hit = document.find(wanted, hit)
        self._mark_hits()
        if self._hits:
            self._go(self._hits[0])
        else:
            self._select_nothing()
        self._tell(0)

    def _step(self, direction: int) -> None:
        if not self._hits:
            return
        place = self._page.textCursor().selectionStart()
        if direction > 0:
            after = (n for n, (start, _end) in enumerate(self._hits) if start > place)
            number = next(after, 0)
        else:
            last = len(self._hits) - 1
            before = (n for n in range(last, -1, -1) if self._hits[n][0] < place)
            number = next(before, last)
        self._go(self._hits[number])
        self._tell(number)

    def _go(self, hit: tuple[int, int]) -> None:
        self._page.setTextCursor(self._cursor(hit))

    def _select_nothing(self) -> None:
        cursor = self._page.textCursor()
        cursor.clearSelection()
        self._page.setTextCursor(cursor)

    def _leave_search(self) -> None:
        hit = self._page.textCursor()
        self._find.clear()
        # What one has found is still there to be copied, or to read on from.
        self._page.setTextCursor(hit)
        self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _cursor(self, hit: tuple[int, int]) -> QTextCursor:
        start, end = hit
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _tell(self, number: int) -> None:
        words = ""
        if self._find.text():
            more = "+" if len(self._hits) == _MOST_HITS else ""
            if self._hits:
                words = self.tr("{0} of {1}").format(number + 1, f"{len(self._hits):,}{more}")
                if self._whole:
                    words += " " + self.tr("in what is shown")
            elif self._find.text().casefold() in self._whole.casefold():
                words = self.tr("In the part not shown: copy or export")
            else:
                words = self.tr("Not found")
        self._count.setText(words)
        self._count.setAccessibleName(self.tr("Hits: {0}").format(words))
        for button in (self._previous, self._next):
            button.setEnabled(bool(self._hits))

    def _mark_hits(self) -> None:
        ground = QColor(tokens.meaning("warning", self.palette()))
        ground.setAlphaF(0.3)
        style = QTextCharFormat()
        style.setBackground(ground)
        marks = []
        marked: Counter[int] = Counter()
        for hit in self._hits:
            line = self._page.document().findBlock(hit[0]).blockNumber()
            marked[line] += 1
            if marked[line] <= _MOST_MARKED_IN_A_LINE:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = self._cursor(hit), style
                marks.append(mark)
        self._page.setExtraSelections(marks)

    def _step_button(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _connect(self) -> None:
        self._find.textChanged.connect(self._search)
        self._find.returnPressed.connect(lambda: self._step(1))
        self._next.clicked.connect(lambda: self._step(1))
        self._previous.clicked.connect(lambda: self._step(-1))
        self._copy.clicked.connect(self.copy)
        QShortcut(QKeySequence(QKeySequence.StandardKey.FindNext), self, lambda: self._step(1))
        QShortcut(QKeySequence(QKeySequence.StandardKey.FindPrevious), self, lambda: self._step(-1))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.UNIT // 2)
        row.addWidget(self._find, 1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(tokens.UNIT // 2)
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.UNIT)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._page, 1)

    def _tint(self) -> None:
        self._previous.setIcon(icon("up", self.palette()))
        self._next.setIcon(icon("opened", self.palette()))


def escaped(text: str) -> str:
    """JSON in which whatever nobody would see stands as JSON's own escapes, which mean the same."""
    return spell_invisible(text, _escape)


def cut(text: str) -> str:
    """What of the text can be laid out at once: its beginning, and of each line the beginning."""
    lines: list[str] = []
    left = SHOWN_TEXT
    start = 0
    while left > 0 and start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start : min(end, start + SHOWN_LINE)]
        if end - start > SHOWN_LINE:
            line += "…"
        if len(line) > left:
            break
        lines.append(line)
        left -= len(line) + 1
        start = end + 1
    return "\n".join(lines)


def _escape(character: str) -> str:
    return "".join(f"\\u{unit:04x}" for unit in memoryview(character.encode("utf-16-le")).cast("H"))


def _size(text: str) -> str:
    return f"{len(text) / 1_000:,.0f} kB" if len(text) < 1_000_000 else f"{len(text) / 1_000_000:,.1f} MB"


def _monospaced(usual: QFont) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(max(font.pointSizeF(), usual.pointSizeF()))
    return font
