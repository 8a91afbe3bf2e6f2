"""A heading that folds and unfolds the content below it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contactdesk.ui.style.icons import icon
from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.buttons import ToolButton, set_button_text
from contactdesk.ui.widgets.tinted_widget import TintedWidget


class Collapsible(TintedWidget):
    """A heading with an arrow that opens and closes on a press; closed at first.

    Attributes:
        heading: the button.
        toggled: emitted with whether it is open.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, content: QWidget, beside: QWidget | None = None, parent: QWidget | None = None):
        """Take ownership of the content.

        Args:
            title: the text of the heading; may contain a mnemonic.
            content: what is folded.
            beside: a widget at the far end of the heading, e.g. a button.
            parent: Qt's.
        """
        super().__init__(parent)
        self._content = content
        self._is_open = False
        self.heading = ToolButton()
        self.heading.setObjectName("collapsibleHeading")
        self.heading.setAutoRaise(True)
        self.heading.setIconSize(QSize(2 * UNIT, 2 * UNIT))
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.heading.clicked.connect(lambda: self.set_open(not self._is_open))

        row = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        # Before it has items: see ``FieldRow``.
        column.addLayout(row)
        row.addWidget(self.heading)
        row.addStretch()
        if beside:
            row.addWidget(beside)
        column.addWidget(content)

        self.set_title(title)
        content.hide()
        self._tint()

    def set_title(self, title: str) -> None:
        """Set the text of the heading; it may contain a mnemonic."""
        set_button_text(self.heading, title)

    def is_open(self) -> bool:
        """Return whether the content is visible."""
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        if is_open == self._is_open:
            return
        self._is_open = is_open
        self._content.setVisible(is_open)
        self._tint()
        self.toggled.emit(is_open)

    def _tint(self) -> None:
        closed = "closed-mirrored" if self.isRightToLeft() else "closed"
        self.heading.setIcon(icon("opened" if self._is_open else closed, self.palette()))
        self.heading.setAccessibleDescription(self.tr("Open") if self._is_open else self.tr("Folded"))
