"""Colours the tokens of indented JSON: keys, strings, numbers and literals."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QPalette, QTextBlock, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from contactdesk.ui.style import tokens

# A line that is cut off may lack the closing quote.
_LINE = re.compile(
    r"""\s*(?P<key>"[^"\\]*(?:\\.[^"\\]*)*"(?=:))?:?\s*
    (?:(?P<string>"[^"\\]*(?:\\.[^"\\]*)*"?)|(?P<number>-?[0-9][0-9.eE+-]*)|(?P<literal>[a-zA-Z]+))?""",
    re.VERBOSE,
)


class JsonColours(QObject):
    """Colours the lines of a page once they are on the screen; each line holds at most one key and one value.

    A ``QSyntaxHighlighter`` would colour all of the text at once, and block the window with a large one.

    Args:
        page: the page. The faded text of an older contact stays without colours.
    """

    def __init__(self, page: QPlainTextEdit) -> None:
        super().__init__(page)
        self._page = page
        self._version = 0
        self._formats: dict[str, QTextCharFormat] = {}
        self.refresh(page.palette())
        page.updateRequest.connect(self._update)

    def refresh(self, palette: QPalette) -> None:
        """Take the colours that suit the palette, and colour what is on the screen anew."""
        is_faded = palette.color(QPalette.ColorRole.Text) != QApplication.palette().color(QPalette.ColorRole.Text)
        self._formats = {} if is_faded else {name: _coloured(name, palette) for name in tokens.JSON_COLOURS}
        self._version += 1
        self._colour()

    def _update(self, area: QRect, moved: int) -> None:
        # Each hit of a search updates its own small area.
        if moved or area.contains(self._page.viewport().rect()):
            self._colour()

    def _colour(self) -> None:
        for block in self._lines_on_screen():
            if block.userState() != self._version:
                block.setUserState(self._version)
                block.layout().setFormats(list(self._ranges(block.text())))

    def _lines_on_screen(self) -> Iterator[QTextBlock]:
        viewport = self._page.viewport().rect()
        block = self._page.cursorForPosition(viewport.topLeft()).block()
        last = self._page.cursorForPosition(viewport.bottomRight()).block().blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            yield block
            block = block.next()

    def _ranges(self, line: str) -> Iterator[QTextLayout.FormatRange]:
        found = _LINE.match(line)
        for name, style in self._formats.items():
            if found and found[name]:
                part = QTextLayout.FormatRange()
                # Qt counts in UTF-16.
                part.start = _units(line[: found.start(name)])
                part.length = _units(found[name])
                part.format = style
                yield part


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _coloured(name: str, palette: QPalette) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(tokens.json_colour(name, palette))
    return style
