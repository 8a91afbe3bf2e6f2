"""Text from elsewhere that wraps wherever it must, stands as high as it is long, and can be selected."""

import re
from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QTextEdit, QWidget

_LONG_WORD = re.compile(r"\S{33,}")
_STEP = 16


def breakable(text: str) -> str:
    """The text with zero-width spaces in words too long for a line: a ``QLabel`` breaks at spaces only.

    For sentences of our own; what may be copied from the screen belongs in a ``ReadOnlyText``.
    """
    return _LONG_WORD.sub(
        lambda word: "\u200b".join(word[0][at : at + _STEP] for at in range(0, len(word[0]), _STEP)), text
    )


def wrapping_label(name: str) -> QLabel:
    """A label of plain text that wraps and can be selected.

    Args:
        name: the ``objectName``.
    """
    label = QLabel(wordWrap=True)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def say(label: QLabel, text: str, what: str = "") -> None:
    """Shows a text, safe already, in a label; without one it hides.

    Args:
        label: from ``wrapping_label``.
        text: the text.
        what: what it is, for assistive tools; empty where the text itself says so.
    """
    label.setText(breakable(text))
    label.setAccessibleName(f"{what}: {text}" if what else text)
    label.setVisible(bool(text))


class ReadOnlyText(QTextEdit):
    """Read-only plain text without a frame; long words break. Its parent scrolls, not it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Empty and hidden at first.

        Args:
            name: the ``objectName``.
            parent: Qt's.
        """
        super().__init__(parent, readOnly=True, tabChangesFocus=True)
        self.setObjectName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str, label: str) -> None:
        """Shows a text, safe already; without one it hides.

        Args:
            text: the text.
            label: what it is, for assistive tools.
        """
        self.setPlainText(text)
        self.setAccessibleName(f"{label}: {text}")
        self.setVisible(bool(text))
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """The height of the whole text, in pixels."""
        # Not a clone: Python never lets go of one.
        document = self.document()
        copy = QTextDocument(document.toPlainText())
        copy.setDocumentMargin(document.documentMargin())
        copy.setDefaultFont(document.defaultFont())
        copy.setDefaultTextOption(document.defaultTextOption())
        copy.setTextWidth(width)
        return ceil(copy.size().height())

    def sizeHint(self) -> QSize:
        """One line; the layout asks for the height at its width."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Narrow: every word can break."""
        return QSize(1, self.fontMetrics().lineSpacing())
