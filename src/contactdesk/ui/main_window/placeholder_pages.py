"""What the window shows while there is no contact: first run, empty, waiting, failed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from contactdesk.ui.style.icons import drawing
from contactdesk.ui.style.palettes import set_colours
from contactdesk.ui.style.tokens import UNIT, muted
from contactdesk.ui.widgets.announcement import announce
from contactdesk.ui.widgets.buttons import push_button, set_button_text
from contactdesk.ui.widgets.tinted_widget import TintedWidget

_TITLE_SCALE = 1.4
_MAX_TEXT_WIDTH = 60 * UNIT
_PICTURE_SIZE = 8 * UNIT


class MessagePage(TintedWidget):
    """A muted drawing, a title and a sentence in the middle of the window."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._colour = QColor()
        self._picture = QLabel(self)
        self._title = _label(f"{name}Title", self)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * _TITLE_SCALE)
        self._title.setFont(font)
        self._text = _label(f"{name}Text", self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4 * UNIT, 4 * UNIT, 4 * UNIT, 6 * UNIT)
        self.column.setSpacing(UNIT)
        self.column.addStretch()
        for label in (self._picture, self._title, self._text):
            row = QHBoxLayout()
            # Before it has items: see ``FieldRow``.
            self.column.addLayout(row)
            row.addStretch()
            row.addWidget(label)
            row.addStretch()
        self.column.addStretch()
        self._tint()

    def set_text(self, title: str, text: str) -> None:
        """Show a title and a sentence."""
        for label, shown in ((self._title, title), (self._text, text)):
            label.setText(shown)
            label.setAccessibleName(shown)
            # A layout gives a wrapping label in its middle neither its width nor its height.
            width = min(_MAX_TEXT_WIDTH, label.fontMetrics().horizontalAdvance(shown) + UNIT)
            label.setFixedSize(width, label.heightForWidth(width))

    @property
    def spoken(self) -> str:
        """The title and the sentence, for screen readers."""
        return f"{self._title.text()}. {self._text.text()}"

    def _tint(self) -> None:
        colour = muted(self.palette())
        if colour != self._colour:
            self._colour = colour
            set_colours(self._text, {QPalette.ColorRole.WindowText: colour})
            self._picture.setPixmap(drawing("desk", colour, _PICTURE_SIZE, self.devicePixelRatioF()))


class ResultPage(MessagePage):
    """Shows why there is no contact on the page, and offers the one that was there before.

    Attributes:
        previous_requested: show the contact that was on the page before.
    """

    previous_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._previous = push_button("previousContactButton", "", self)
        self._previous.setAutoDefault(True)
        self._previous.hide()
        self._previous.clicked.connect(self.previous_requested)
        row = QHBoxLayout()
        self.column.insertSpacing(self.column.count() - 1, UNIT)
        self.column.insertLayout(self.column.count() - 1, row)
        row.addStretch()
        row.addWidget(self._previous)
        row.addStretch()

    def offer_previous(self, text: str) -> None:
        """Show the button with this text, or hide it if the text is empty."""
        set_button_text(self._previous, text)
        self._previous.setVisible(bool(text))


class FirstRunPage(MessagePage):
    """Explains that there is no connection yet, and offers to add one or to try the demo."""

    add_requested = Signal()
    demo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("firstRunPage", parent)
        self.set_text(
            self.tr("No connection yet"),
            self.tr(
                "Contact Desk looks up contacts in Wethod and Clemta. Add a connection with your own token or API key, "
                "or try it first with invented contacts."
            ),
        )
        add = push_button("addConnectionButton", self.tr("&Add a connection"), self)
        add.clicked.connect(self.add_requested)
        demo = push_button("tryDemoButton", self.tr("&Try the demo"), self)
        demo.clicked.connect(self.demo_requested)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        self.column.insertSpacing(self.column.count() - 1, UNIT)
        self.column.insertLayout(self.column.count() - 1, row)
        row.addStretch()
        for button in (add, demo):
            button.setAutoDefault(True)
            row.addWidget(button)
        add.setDefault(True)
        row.addStretch()
        self._add = add

    def focus_first(self) -> None:
        """Focus the first button."""
        self._add.setFocus()

    def announce(self) -> None:
        """Announce the page to screen readers, which begin at its first button."""
        announce(self, self.spoken)


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setProperty("textFormat", "PlainText")
    label.setWordWrap(True)
    label.setProperty("alignment", "AlignHCenter")
    return label
