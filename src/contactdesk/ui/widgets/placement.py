"""Where a popup is placed beside a field."""

from PySide6.QtCore import QPoint, QRect, QSize


def placed(size: QSize, field: QRect, screen: QRect, *, is_mirrored: bool) -> QRect:
    """Return the place of a popup: below the field, or above it where there is more room, and never off the screen.

    Args:
        size: the size that it would like.
        field: the field that it belongs to.
        screen: the part of the screen that windows may use, in the same coordinates.
        is_mirrored: whether the layout runs from right to left. The popup ends where the field ends, since a wider
            one has more room on its other side.
    """
    below = screen.bottom() - field.bottom()
    above = field.top() - screen.top()
    is_below = size.height() <= below or below >= above
    height = max(min(size.height(), below if is_below else above, screen.height()), 1)
    width = min(size.width(), screen.width())
    left = field.left() if is_mirrored else field.right() + 1 - width
    top = field.bottom() + 1 if is_below else field.top() - height
    return QRect(
        QPoint(
            max(min(left, screen.right() + 1 - width), screen.left()),
            max(min(top, screen.bottom() + 1 - height), screen.top()),
        ),
        QSize(width, height),
    )
