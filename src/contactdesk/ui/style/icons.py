"""The program's own icons, in colours of the palette and sharp at every scale."""

from functools import cache, lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap

from contactdesk.system.paths import resource

_SIZE = 16
DOT_SIZE = 10
"""The side of a ``dot``, in device-independent pixels."""
_RING = 2
_WINDOW_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
_SCALES = (1.0, 1.5, 2.0, 3.0)


def icon(name: str, palette: QPalette, colour: QColor | None = None) -> QIcon:
    """Return the icon ``resources/icons/<name>.svg`` in the text colour, or in ``colour``."""
    usual = (colour or palette.color(QPalette.ColorRole.WindowText)).name()
    faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
    return _icon(name, usual, faint)


def application_icon() -> QIcon:
    """Return the program's icon, with a picture for each size."""
    result = QIcon()
    for size in _WINDOW_SIZES:
        result.addFile(str(resource("icons", f"contactdesk-{size}.png")), QSize(size, size))
    return result


def load_sources() -> None:
    """Read every icon ahead, as an update may replace the files later."""
    for path in resource("icons").glob("*.svg"):
        _source(path.stem)


def drawing(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """Return the icon as a large picture.

    Args:
        name: as for ``icon``.
        colour: of its lines.
        size: its width and height, in device-independent pixels.
        ratio: device pixels per device-independent pixel.
    """
    return _draw(_source(name), colour.name(), size, ratio)


def dot(colour: QColor, palette: QPalette | None = None) -> QIcon:
    """Return a dot in a profile's colour.

    Args:
        colour: the colour.
        palette: of a list in which the dot is to be seen in the selected row, too.
    """
    result = QIcon()
    for scale in (1, 2, 3):
        result.addPixmap(drawing("dot", colour, DOT_SIZE, scale))
        if palette is not None:
            outlined = _outlined_dot(colour, palette.color(QPalette.ColorRole.HighlightedText), scale)
            # In a selected row a list shows one of them, and a list that looks like a menu the other.
            for mode in (QIcon.Mode.Selected, QIcon.Mode.Active):
                result.addPixmap(outlined, mode)
    return result


def _outlined_dot(colour: QColor, outline: QColor, scale: int) -> QPixmap:
    """Draw a dot with a ring, since its own colour may be that of the selection."""
    result = drawing("dot", outline, DOT_SIZE, scale)
    painter = QPainter(result)
    painter.drawPixmap(_RING, _RING, drawing("dot", colour, DOT_SIZE - 2 * _RING, scale))
    painter.end()
    return result


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=128)
def _icon(name: str, usual: str, faint: str) -> QIcon:
    source = _source(name)
    result = QIcon()
    for colour, mode in ((usual, QIcon.Mode.Normal), (faint, QIcon.Mode.Disabled)):
        for scale in _SCALES:
            result.addPixmap(_draw(source, colour, _SIZE, scale), mode)
    return result


def _draw(source: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    sized = source.replace('width="16" height="16"', f'width="{pixels}" height="{pixels}"', 1)
    pixmap = QPixmap()
    pixmap.loadFromData(sized.replace("currentColor", colour).encode(), "SVG")
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
