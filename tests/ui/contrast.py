"""Contrast as defined by WCAG."""

from PySide6.QtGui import QColor


def contrast(one: QColor, other: QColor) -> float:
    """Return a ratio from 1 (same) to 21 (black and white); text needs 4.5, shapes 3."""
    dark, bright = sorted(_luminance(colour) for colour in (one, other))
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
