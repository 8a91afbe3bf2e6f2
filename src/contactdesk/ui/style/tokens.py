"""Colours and distances that the palette does not have."""

from functools import lru_cache

from PySide6.QtGui import QColor, QFontMetrics, QPalette

UNIT = 8
"""Margins and gaps are multiples of it, half of it inside a group."""

BLINK_MS = 30
"""Progress is shown only after this time, since most responses arrive sooner."""

_SELECTED_CONTRAST = 5.4
"""Of selected text: 4.5:1 are left in the current row, which the Fusion style paints a little lighter."""
_DISABLED_CONTRAST = 3.0
_FAINT_CONTRAST = 4.8
"""Of faint text: 4.5:1 are left in a row under the mouse, which has a tint."""

_PROFILE_COLOURS = {
    "blue": ("#1f6feb", "#6cb0ff"),
    "green": ("#1a7f37", "#56d364"),
    "amber": ("#9a6700", "#e3b341"),
    "red": ("#cf222e", "#ff7b72"),
    "violet": ("#8250df", "#c297ff"),
    "grey": ("#57606a", "#9ea7b3"),
}
_MEANINGS = {
    "problem": ("#b3261e", "#ff8a80"),
    "warning": ("#855300", "#f0b849"),
    "good": ("#1a6b31", "#6fdc8c"),
}
JSON_COLOURS = {
    "key": ("#0a4a9e", "#b3d4ff"),
    "string": ("#0f5224", "#8fe3a8"),
    "number": ("#7d3a00", "#f9cba0"),
    "literal": ("#6426b0", "#dfcbff"),
}
"""The tokens of JSON; each at least 4.5:1 on the page."""


def above_capitals(metrics: QFontMetrics) -> int:
    """Return the pixels above a line that a capital with two accents, such as Ấ, needs."""
    return metrics.height() // 4


def is_dark(palette: QPalette) -> bool:
    """Return whether the background is dark."""
    # A field's own palette has another Window colour, see field_border_source.
    # The text of a disabled widget is grey in light and in dark.
    return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText).lightness() > 128


def is_high_contrast(palette: QPalette) -> bool:
    """Return whether the system has a palette of high contrast: windows, fields and buttons have one background."""
    roles = QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button
    return len({palette.color(QPalette.ColorGroup.Active, role).rgb() for role in roles}) == 1


def profile_colour(name: str, palette: QPalette) -> QColor:
    """Return a profile's colour; an unknown name gives grey."""
    return QColor(_PROFILE_COLOURS.get(name, _PROFILE_COLOURS["grey"])[is_dark(palette)])


def meaning(name: str, palette: QPalette) -> QColor:
    """Return the colour of a ``problem``, a ``warning`` or something ``good``."""
    return QColor(_MEANINGS[name][is_dark(palette)])


def json_colour(name: str, palette: QPalette) -> QColor:
    """Return the colour of a ``key``, ``string``, ``number`` or ``literal`` in JSON."""
    return QColor(JSON_COLOURS[name][is_dark(palette)])


def muted(palette: QPalette) -> QColor:
    """Return the colour of muted text: 70 % text colour on the background, or more for 4.5:1."""
    return _faint(palette, 70)


def faded(palette: QPalette) -> QColor:
    """Return the colour of the texts of an older contact: as faint as 4.5:1 allows, at most by half."""
    return _faint(palette, 50)


def placeholder(palette: QPalette) -> QColor:
    """Return the colour of placeholders: fainter than a value, and readable in a field."""
    return _weakened(palette, QPalette.ColorRole.Base, _FAINT_CONTRAST)


def disabled(palette: QPalette) -> QColor:
    """Return the colour of disabled texts, which can still be read."""
    return _weakened(palette, QPalette.ColorRole.Window, _DISABLED_CONTRAST)


def selection(palette: QPalette) -> QColor:
    """Return the colour of a selection: the palette's, or a stronger one on which the selected text can be read."""
    colour = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
    while _contrast(_luminance(colour), _luminance(text)) < _SELECTED_CONTRAST:
        colour = _blend(colour, QColor("black" if _luminance(text) > 0.18 else "white"), 0.05)
    return colour


def hairline(palette: QPalette) -> QColor:
    """Return the colour of frames and separators."""
    return _blend(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.16)


def field_border_source(palette: QPalette) -> QColor:
    """Return the Window colour from which the Fusion style derives a border of 3:1 for a field.

    The style takes the Window colour divided by 1.4, which nearly vanishes on a dark background.
    """
    border = _blend(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.5)
    return QColor(*(min(255, round(part * 1.4)) for part in (border.red(), border.green(), border.blue())))


def _faint(palette: QPalette, percent: int) -> QColor:
    """Return the text colour with this share, or the next one that can be read on the window, a card and a tab."""
    roles = QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.WindowText
    # A widget that is disabled now takes its colours for later, too.
    window, base, text = (palette.color(QPalette.ColorGroup.Active, role).rgb() for role in roles)
    # The Fusion style darkens a tab that is not the current one by 8 %.
    tab = QColor.fromRgb(window).darker(108).rgb()
    return QColor.fromRgb(_readable((window, base, tab), text, percent))


def _weakened(palette: QPalette, ground: QPalette.ColorRole, ratio: float) -> QColor:
    group = QPalette.ColorGroup.Active
    text = palette.color(group, QPalette.ColorRole.WindowText)
    return QColor.fromRgb(_readable((palette.color(group, ground).rgb(),), text.rgb(), 30, ratio))


@lru_cache(maxsize=32)
def _readable(grounds: tuple[int, ...], text: int, percent: int, ratio: float = _FAINT_CONTRAST) -> int:
    """Return the text colour with this share on the first ground, or the next one that can be read on all of them."""
    # Cached, since some texts and icons take their colour each time they are painted.
    luminances = [_luminance(QColor.fromRgb(ground)) for ground in grounds]
    for share in range(percent, 100):
        colour = _blend(QColor.fromRgb(grounds[0]), QColor.fromRgb(text), share / 100)
        if min(_contrast(_luminance(colour), ground) for ground in luminances) >= ratio:
            return colour.rgb()
    return text


def _contrast(one: float, other: float) -> float:
    """Return the contrast of two luminances as WCAG defines it."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _blend(back: QColor, front: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        back.redF() + (front.redF() - back.redF()) * share,
        back.greenF() + (front.greenF() - back.greenF()) * share,
        back.blueF() + (front.blueF() - back.blueF()) * share,
    )


DARK_PALETTE: dict[QPalette.ColorRole, str | tuple[str, str]] = {
    QPalette.ColorRole.Window: "#202124",
    QPalette.ColorRole.WindowText: ("#e8e9eb", "#969aa2"),
    QPalette.ColorRole.Base: "#2a2c30",
    QPalette.ColorRole.AlternateBase: "#32353a",
    QPalette.ColorRole.ToolTipBase: "#33353a",
    QPalette.ColorRole.ToolTipText: "#e8e9eb",
    QPalette.ColorRole.PlaceholderText: "#969aa2",
    QPalette.ColorRole.Text: ("#e8e9eb", "#969aa2"),
    QPalette.ColorRole.Button: "#303237",
    QPalette.ColorRole.ButtonText: ("#e8e9eb", "#969aa2"),
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.Light: "#4a4d54",
    QPalette.ColorRole.Midlight: "#3c3f45",
    QPalette.ColorRole.Mid: "#45484f",
    QPalette.ColorRole.Dark: "#141517",
    QPalette.ColorRole.Shadow: "#0c0d0e",
    # Light, with dark text: the style paints the focus frame in a darker shade of it.
    QPalette.ColorRole.Highlight: ("#5c9ded", "#45484f"),
    QPalette.ColorRole.HighlightedText: ("#0e1116", "#e8e9eb"),
    QPalette.ColorRole.Link: "#7ab4ff",
    QPalette.ColorRole.LinkVisited: "#c297ff",
}
"""The dark palette for platforms without one: for each role the usual colour and the disabled one if it differs."""
