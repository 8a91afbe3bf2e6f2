"""The scroll area around all of the main window, and the column in it."""

from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from contactdesk.ui.style.tokens import UNIT


class WindowColumn(QVBoxLayout):
    """Stacks the parts of the window, whose pages scroll themselves: only its smallest height matters."""

    def hasHeightForWidth(self) -> bool:
        """Keep the scroll area from giving the pages the whole height of their content."""
        return False


class WindowScroll(QScrollArea):
    """Holds all of the window, and scrolls where the screen has no room for it; follows the keyboard focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setProperty("focusPolicy", "NoFocus")
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        content = self.widget()
        if not (now and content and content.isAncestorOf(now)):
            return
        is_cut = content.width() > self.width() or content.height() > self.height()
        # A click must not move its target.
        if is_cut and not QApplication.mouseButtons():
            self.ensureWidgetVisible(now, UNIT, UNIT)
