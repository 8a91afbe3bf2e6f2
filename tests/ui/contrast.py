"""Contrast as defined by WCAG, measured on pictures of windows."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tests.ui.walk import seen_in

_SCALE = 3
"""Device pixels per pixel: the stem of a letter then has pixels of the full colour."""
_FRAME = 4
"""The room that the frame of a field or button takes, in pixels."""
_GAP = 2
"""A word ends at a gap of more pixels."""
_LETTER = 4
"""A letter is at least as high, in pixels: a dot or a dash is thinner and is not measured."""
_SAME = 1.05
"""Colours with less contrast look the same."""
BORDERED = (QLineEdit, QComboBox, QAbstractSpinBox, QCheckBox, QRadioButton, QPlainTextEdit, QPushButton)


def contrast(one: QColor, other: QColor) -> float:
    """Return a ratio from 1 (same) to 21 (black and white); text needs 4.5, shapes 3."""
    return _ratio(one.rgb(), other.rgb())


class Text(NamedTuple):
    """A text on a window: the widget's name, its place in the window, and whether it can be used."""

    name: str
    area: QRect
    is_enabled: bool


class Picture:
    """What a window shows.

    Args:
        window: a visible window.
        area: the part of the window that is wanted; none means all.
    """

    def __init__(self, window: QWidget, area: QRect | None = None) -> None:
        wanted = window.rect() if area is None else area & window.rect()
        image = QImage(window.size() * _SCALE, QImage.Format.Format_RGB32)
        image.fill(0)
        image.setDevicePixelRatio(_SCALE)
        window.render(image, wanted.topLeft(), QRegion(wanted))
        self._image = image
        self._width = image.bytesPerLine() // 4
        self._pixels = memoryview(image.constBits()).cast("I")

    def save(self, path: str) -> None:
        """Save the picture, for someone who wants to see what was measured."""
        self._image.save(path)

    def rows(self, area: QRect) -> list[list[int]]:
        """Return the pixels of an area of the window, row by row."""
        area = area & QRect(QPoint(0, 0), self._image.deviceIndependentSize().toSize())
        left, width = area.left() * _SCALE, area.width() * _SCALE
        starts = (y * self._width + left for y in range(area.top() * _SCALE, (area.bottom() + 1) * _SCALE))
        return [self._pixels[start : start + width].tolist() for start in starts]

    def text_contrast(self, area: QRect) -> float:
        """Return the lowest contrast of a word of the area on its background; 21 if there is none."""
        rows = self.rows(area)
        ground = ground_of(rows)
        # A background of two shades that nobody can tell apart is one.
        shades = {colour for row in rows for colour in row if _ratio(colour, ground) < _SAME}
        if len(shades) > 1:
            rows = [[ground if colour in shades else colour for colour in row] for row in rows]
        lowest = 21.0
        for line in _pieces(rows, ground, 0):
            for word in _pieces([list(column) for column in zip(*line, strict=True)], ground, _GAP * _SCALE):
                if min(len(line), len(word)) >= _LETTER * _SCALE:
                    lowest = min(lowest, _strongest({each for column in word for each in column}, ground))
        return lowest

    def border_contrast(self, area: QRect) -> float:
        """Return the contrast of what crosses the left edge of a field at half its height."""
        y = area.center().y()
        outside, *edge = (colour for x in range(-2, 4) for colour in self._column(area.left() + x, y))
        return _strongest(set(edge), outside)

    def mark(self, other: "Picture", area: QRect) -> float:
        """Return how much of a half frame around an area stands out with 3:1 here, and differs from the other picture.

        With 1.0 or more, as many pixels as two sides of the area have changed.
        """
        here, there = self.rows(area), other.rows(area)
        ground = ground_of(there)
        pairs = Counter(
            (one, two)
            for row, other_row in zip(here, there, strict=True)
            if row != other_row
            for one, two in zip(row, other_row, strict=True)
            if one != two
        )
        changed = sum(count for (one, two), count in pairs.items() if max(_ratio(one, ground), _ratio(one, two)) >= 3.0)
        return changed / ((area.width() + area.height()) * _SCALE)

    def _column(self, x: int, y: int) -> list[int]:
        rows = self.rows(QRect(x, y, 1, 1))
        return rows[0] if rows and rows[0] else []


def texts_in(window: QWidget) -> Iterator[Text]:
    """Yield every text of the window that can be seen."""
    for widget in (window, *seen_in(window)):
        visible = widget.visibleRegion().boundingRect()
        for area, is_enabled in _areas(widget):
            shown = area & visible
            # A text that is cut off by the edge of a page is measured elsewhere.
            if shown.height() == area.height() and shown.width() > _FRAME:
                place = shown.translated(widget.mapTo(window, QPoint()) if widget is not window else QPoint())
                yield Text(_name(widget), place, is_enabled and widget.isEnabled())


def bordered_in(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """Yield the name and the place of every field and button that can be seen whole."""
    for widget in seen_in(window):
        is_flat = isinstance(widget, QPushButton) and widget.isFlat()
        is_part = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
        if isinstance(widget, BORDERED) and widget.isEnabled() and not is_flat and not is_part:
            if isinstance(widget, QLineEdit | QPlainTextEdit) and (widget.isReadOnly() or _has_no_frame(widget)):
                continue
            if widget.visibleRegion().boundingRect() == widget.rect():
                yield _name(widget), QRect(widget.mapTo(window, QPoint()), widget.size())


def ground_of(rows: list[list[int]]) -> int:
    """Return the colour of most pixels."""
    count: Counter[int] = Counter()
    for row in rows:
        count.update(row)
    return count.most_common(1)[0][0]


def _areas(widget: QWidget) -> Iterator[tuple[QRect, bool]]:  # noqa: C901 - one case for each kind of widget
    """Yield where a widget has text, and whether it is enabled."""
    whole = widget.rect()
    inside = whole.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
    match widget:
        case QMenuBar() | QMenu():
            for action in widget.actions():
                if action.isVisible() and action.text():
                    # Without the arrow of a submenu.
                    arrow = 24 if isinstance(widget, QMenu) and action.menu() else 0
                    yield widget.actionGeometry(action).adjusted(0, 0, -arrow, 0), action.isEnabled()
        case QTabBar():
            for index in range(widget.count()):
                yield widget.tabRect(index).adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME), widget.isTabEnabled(index)
        case QHeaderView():
            for section in range(widget.count()):
                yield (
                    QRect(widget.sectionViewportPosition(section), 0, widget.sectionSize(section), whole.height()),
                    True,
                )
        case QAbstractItemView():
            offset = widget.viewport().mapTo(widget, QPoint())
            for cell in _indexes(widget):
                is_usable = bool(cell.flags() & Qt.ItemFlag.ItemIsEnabled)
                # Without the focus mark.
                yield widget.visualRect(cell).translated(offset).adjusted(4, 4, -4, -4), is_usable
        case QPlainTextEdit() | QTextEdit():
            yield whole.adjusted(2, 2, -2, -2), True
        case QLineEdit() | QComboBox():
            yield inside, True
        case QAbstractButton() if widget.text():
            yield inside if isinstance(widget, QPushButton | QToolButton) else whole.adjusted(20, 0, 0, 0), True
        case QLabel() if widget.text():
            # A badge has its text on a background of its own, with round ends beside the text.
            yield widget.contentsRect().adjusted(2, 2, -2, -2), True


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    if model is None:
        return
    # Qt hides this function of a list.
    columns = (lambda _parent: 1) if isinstance(model, QAbstractListModel) else model.columnCount
    parents = [view.rootIndex()]
    while parents:
        parent = parents.pop()
        for row in range(min(model.rowCount(parent), 60)):
            for column in range(columns(parent)):
                index = model.index(row, column, parent)
                if view.visualRect(index).isValid():
                    yield index
            parents.append(model.index(row, 0, parent))


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__


def _has_no_frame(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit) and not widget.hasFrame()


def _pieces(lines: list[list[int]], ground: int, gap: int) -> Iterator[list[list[int]]]:
    """Yield the runs of lines that have anything on the ground; lines without that end them if they are enough."""
    piece: list[list[int]] = []
    blank = 0
    for line in lines:
        if line.count(ground) == len(line):
            blank += 1
            continue
        if piece and blank > gap:
            yield piece
            piece = []
        piece.append(line)
        blank = 0
    if piece:
        yield piece


def _strongest(colours: set[int], ground: int) -> float:
    return max((_ratio(colour, ground) for colour in colours), default=1.0)


@cache
def _ratio(one: int, other: int) -> float:
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@cache
def _luminance(colour: int) -> float:
    parts = ((colour >> shift & 255) / 255 for shift in (16, 8, 0))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
