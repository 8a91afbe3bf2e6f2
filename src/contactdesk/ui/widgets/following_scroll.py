"""Scroll areas that follow the keyboard focus."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from contactdesk.ui.style.tokens import UNIT


class FollowingScroll(QScrollArea):
    """Scrolls vertically only, and scrolls to the widget that gets the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # A click must not move its target.
        content = self.widget()
        if now and content and content.isAncestorOf(now) and not QApplication.mouseButtons():
            self.ensureWidgetVisible(now, 0, 4 * UNIT)
            # Qt only shows the text cursor; the frame around it may still be cut off.
            top = now.mapTo(content, QPoint()).y()
            if now.height() <= self.viewport().height():
                self.ensureVisible(0, top + now.height(), 0, 0)
                self.ensureVisible(0, top, 0, 0)


class FormScroll(FollowingScroll):
    """A scroll area that is never narrower than its content."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._keep_clear)

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest width of the content, and the scroll bar beside it."""
        width = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + UNIT
        return QSize(width, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Update the width when the content changes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _keep_clear(self, _lowest: int, highest: int) -> None:
        """Leave a gap beside the scroll bar; without one, the content ends where everything else ends."""
        if layout := self._content.layout():
            layout.setContentsMargins(0, 0, UNIT if highest else 0, 0)
