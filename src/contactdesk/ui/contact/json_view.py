"""The contact as received: indented, searchable JSON."""

from collections import Counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
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
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from contactdesk.model import lossless_json
from contactdesk.model.lossless_json import JsonObject
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.json_colours import JsonColours
from contactdesk.ui.locale_text import number_text
from contactdesk.ui.safe_text import spell_invisible
from contactdesk.ui.style import tokens
from contactdesk.ui.style.icons import icon
from contactdesk.ui.widgets.buttons import FeedbackButton, ToolButton, keep_space_when_hidden
from contactdesk.ui.widgets.notice import Notice
from contactdesk.ui.widgets.read_only_text import read_only_page
from contactdesk.ui.widgets.tab_bar import TabBar

SHOWN_LINE = 25_000
SHOWN_TEXT = 100_000
"""Characters: a line of 1 MB blocks the window for 430 ms. Copy and export take all of it."""

_MAX_HITS = 1_000
_MAX_MARKED_PER_LINE = 100
"""The time for the layout of a line grows with the square of its marks. The current hit is selected anyway."""


class JsonView(QWidget):
    """Shows the JSON of the contact and, once loaded, of its client. It is filled when it comes on the screen."""

    def __init__(self, copier: ContactClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copier = copier
        self._source: JsonObject | None = None
        self._client: JsonObject | None = None
        self._filled_with: JsonObject | None = None
        self._which = TabBar()
        self._which.setObjectName("jsonPagesTabs")
        self._which.setAccessibleName(self.tr("Which JSON is shown"))
        self._which.setDrawBase(False)
        self._which.setExpanding(False)
        self._which.addTab(self.tr("Contact"))
        self._which.addTab(self.tr("Client"))
        self._which.hide()
        keep_space_when_hidden(self._which)
        self._whole = ""
        # Positions, not cursors: with thousands of cursors, changing the document takes seconds.
        self._hits: list[tuple[int, int]] = []
        self._page = read_only_page("rawJson", self.tr("JSON as received"))
        self._page.setFont(_monospaced(self.font()))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Also a line that begins with an Arabic key, and in a mirrored window.
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self._page.document().setDefaultTextOption(option)
        self._colours = JsonColours(self._page)
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
        self._copy = FeedbackButton(
            "copyJsonButton", self.tr("C&opy JSON"), self.tr("Copy all of the JSON on this page")
        )
        self._notice = Notice(lines=2, is_warning=False)
        self._notice.setObjectName("jsonCutNotice")
        self._notice.hide()
        self._connect()
        self._lay_out()
        self._tint()
        self._search()

    @property
    def last_stop(self) -> QWidget:
        """The last tab stop."""
        return self._page

    def show_source(self, source: JsonObject, client: JsonObject | None = None) -> None:
        """Show a contact's JSON, and that of its client on a page of its own, as soon as this is on the screen."""
        if source is not self._source or client is None:
            self._which.setCurrentIndex(0)
        self._source, self._client = source, client
        self._which.setVisible(client is not None)
        if self.isVisible():
            self._fill()

    def copy(self) -> None:
        """Copy all of the contact's JSON."""
        self._copy_source(self._source, self.tr("JSON"))

    def _copy_page(self) -> None:
        if self._chosen() is self._source:
            self.copy()
        else:
            self._copy_source(self._client, self.tr("JSON of the client"))

    def _copy_source(self, source: JsonObject | None, name: str) -> None:
        if source is not None:
            self._copier.copy(lambda: escaped(lossless_json.write(source)), name, self._copy.confirm)

    def focus_search(self) -> None:
        """Focus the search field."""
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On Esc, end the search and focus the JSON."""
        if event.key() == Qt.Key.Key_Escape:
            self._end_search()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Fill the page when it comes on the screen."""
        if event.type() == QEvent.Type.Show:
            self._fill()
        elif event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._tint()
            self._colours.refresh(self.palette())
            self._mark_hits()
        return super().event(event)

    def _fill(self) -> None:
        source = self._chosen()
        if source is self._filled_with:
            return
        self._filled_with = source
        text = lossless_json.write(source) if source is not None else ""
        beginning = cut(text)
        # The escapes are longer than the characters.
        written = escaped(beginning)
        shown = cut(written)
        self._page.setPlainText(shown)
        whole = len(text) - len(beginning) + len(written)
        self._notice.set_text(
            self.tr("Showing {0} of {1}; copy and export take all of it").format(_size(len(shown)), _size(whole))
        )
        is_cut = (beginning, shown) != (text, written)
        self._notice.setVisible(is_cut)
        self._whole = text if is_cut else ""
        self._search()

    def _chosen(self) -> JsonObject | None:
        return self._client if self._which.currentIndex() else self._source

    def _search(self) -> None:
        self._hits = []
        wanted = self._find.text()
        if wanted:
            document = self._page.document()
            hit = document.find(wanted)
            while not hit.isNull() and len(self._hits) < _MAX_HITS:
                self._hits.append((hit.selectionStart(), hit.selectionEnd()))
                hit = document.find(wanted, hit)
        self._mark_hits()
        if self._hits:
            self._select(self._hits[0])
        else:
            self._clear_selection()
        self._show_count(0)

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
        self._select(self._hits[number])
        self._show_count(number)

    def _select(self, hit: tuple[int, int]) -> None:
        self._page.setTextCursor(self._cursor(hit))

    def _clear_selection(self) -> None:
        cursor = self._page.textCursor()
        cursor.clearSelection()
        self._page.setTextCursor(cursor)

    def _end_search(self) -> None:
        hit = self._page.textCursor()
        self._find.clear()
        # Keep the hit selected, to copy it or to read on.
        self._page.setTextCursor(hit)
        self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _cursor(self, hit: tuple[int, int]) -> QTextCursor:
        start, end = hit
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _show_count(self, number: int) -> None:
        text = self._count_text(number)
        self._count.setText(text)
        self._count.setAccessibleName(self.tr("Hits: {0}").format(text))
        for button in (self._previous, self._next):
            button.setEnabled(bool(self._hits))

    def _count_text(self, number: int) -> str:
        wanted = self._find.text()
        if not wanted:
            return ""
        if not self._hits:
            is_hidden = wanted.casefold() in self._whole.casefold()
            return self.tr("In the part not shown: copy or export") if is_hidden else self.tr("Not found")
        count = number_text(len(self._hits)) + ("+" if len(self._hits) == _MAX_HITS else "")
        text = self.tr("{0} of {1} in what is shown") if self._whole else self.tr("{0} of {1}")
        return text.format(number_text(number + 1), count)

    def _mark_hits(self) -> None:
        ground = tokens.meaning("warning", self.palette())
        ground.setAlphaF(0.3)
        style = QTextCharFormat()
        style.setBackground(ground)
        marks = []
        marked: Counter[int] = Counter()
        for hit in self._hits:
            line = self._page.document().findBlock(hit[0]).blockNumber()
            marked[line] += 1
            if marked[line] <= _MAX_MARKED_PER_LINE:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = self._cursor(hit), style
                marks.append(mark)
        self._page.setExtraSelections(marks)

    def _step_button(self, name: str, text: str) -> ToolButton:
        button = ToolButton()
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _connect(self) -> None:
        self._which.currentChanged.connect(lambda _page: self._fill() if self.isVisible() else None)
        self._find.textChanged.connect(self._search)
        self._find.returnPressed.connect(lambda: self._step(1))
        self._next.clicked.connect(lambda: self._step(1))
        self._previous.clicked.connect(lambda: self._step(-1))
        self._copy.clicked.connect(self._copy_page)
        QShortcut(QKeySequence(QKeySequence.StandardKey.FindNext), self, lambda: self._step(1))
        QShortcut(QKeySequence(QKeySequence.StandardKey.FindPrevious), self, lambda: self._step(-1))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.UNIT // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.UNIT)
        # Before it has items: see ``FieldRow``.
        column.addLayout(row)
        row.addWidget(self._find, 1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(tokens.UNIT // 2)
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._which)
        row.addWidget(self._copy)
        column.addWidget(self._notice)
        column.addWidget(self._page, 1)

    def _tint(self) -> None:
        self._previous.setIcon(icon("up", self.palette()))
        self._next.setIcon(icon("opened", self.palette()))


def escaped(text: str) -> str:
    """Replace invisible characters in JSON by escapes with the same meaning."""
    return spell_invisible(text, _escape)


def cut(text: str) -> str:
    """Return the part of the text that can be laid out at once: its beginning, and the beginning of each line."""
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


def _size(characters: int) -> str:
    if characters < 1_000_000:
        return f"{number_text(characters / 1_000, 0)} kB"
    return f"{number_text(characters / 1_000_000, 1)} MB"


def _monospaced(usual: QFont) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(max(font.pointSizeF(), usual.pointSizeF()))
    return font
