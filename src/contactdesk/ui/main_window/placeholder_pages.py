"""What stands in the window's middle while there is no contact: first run, empty, waiting, failed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from contactdesk.ui.style.icons import drawing
from contactdesk.ui.style.tokens import UNIT, muted

_TITLE_SCALE = 1.4
_WIDEST = 60 * UNIT
_PICTURE = 8 * UNIT


class MessagePage(QWidget):
    """A quiet drawing, a title and a sentence in the middle of the window."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
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
            row.addStretch()
            row.addWidget(label)
            row.addStretch()
            self.column.addLayout(row)
        self.column.addStretch()
        self._tint()

    def say(self, title: str, text: str) -> None:
        """Shows these words."""
        for label, words in ((self._title, title), (self._text, text)):
            label.setText(words)
            label.setAccessibleName(words)
            # A wrapping label in the middle of a layout is given neither its width nor its height.
            width = min(_WIDEST, label.fontMetrics().horizontalAdvance(words) + UNIT)
            label.setFixedSize(width, label.heightForWidth(width))

    def changeEvent(self, event: QEvent) -> None:
        """Keeps the quiet colour when the appearance changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        palette = self.palette()
        quiet = muted(palette)
        if self._text.palette().color(palette.ColorRole.WindowText) != quiet or self._picture.pixmap().isNull():
            palette.setColor(palette.ColorRole.WindowText, quiet)
            self._text.setPalette(palette)
            self._picture.setPixmap(drawing("desk", quiet, _PICTURE, self.devicePixelRatioF()))


class FirstRunPage(MessagePage):
    """Says that there is no connection yet, and offers the two ways on."""

    add_requested = Signal()
    demo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("firstRunPage", parent)
        self.say(
            self.tr("No connection yet"),
            self.tr(
                "Contact Desk looks up contacts in Wethod and Clemta. Add a connection with your own token or API key, "
                "or try it first with invented contacts."
            ),
        )
        add = QPushButton(self.tr("&Add a connection"), self)
        add.setObjectName("addConnectionButton")
        add.setDefault(True)
        add.clicked.connect(self.add_requested)
        demo = QPushButton(self.tr("&Try the demo"), self)
        demo.setObjectName("tryDemoButton")
        demo.clicked.connect(self.demo_requested)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addStretch()
        for button in (add, demo):
            button.setAutoDefault(True)
            button.setAccessibleName(button.text().replace("&", ""))
            row.addWidget(button)
        row.addStretch()
        self.column.insertSpacing(self.column.count() - 1, UNIT)
        self.column.insertLayout(self.column.count() - 1, row)
        self.setFocusProxy(add)


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setProperty("textFormat", "PlainText")
    label.setWordWrap(True)
    label.setProperty("alignment", "AlignHCenter")
    return label
