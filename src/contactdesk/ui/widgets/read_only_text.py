"""Selectable read-only text that wraps anywhere and is as high as its lines."""

import re
from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

_LONG_WORD = re.compile(r"\S{33,}")
_STEP = 16


def breakable(text: str) -> str:
    """Insert zero-width spaces into long words, since a ``QLabel`` wraps only at spaces.

    For our own sentences only; text that people may copy belongs in a ``ReadOnlyText``.
    """
    return _LONG_WORD.sub(
        lambda word: "\u200b".join(word[0][at : at + _STEP] for at in range(0, len(word[0]), _STEP)), text
    )


SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def read_only_page(name: str, accessible_name: str) -> QPlainTextEdit:
    """Create a scrolling page of selectable plain text, which the Tab key leaves.

    Args:
        name: the ``objectName``.
        accessible_name: for assistive tools.
    """
    page = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
    page.setObjectName(name)
    page.setAccessibleName(accessible_name)
    page.setTextInteractionFlags(SELECTABLE)
    return page


def wrapping_label(name: str) -> QLabel:
    """Create a label of selectable plain text that wraps.

    Args:
        name: the ``objectName``.
    """
    label = QLabel(wordWrap=True)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def set_label_text(label: QLabel, text: str, what: str = "") -> None:
    """Set the text of a label, or hide the label if the text is empty.

    Args:
        label: from ``wrapping_label``.
        text: already safe to show.
        what: what it is, for assistive tools; empty if the text is clear without it.
    """
    label.setText(breakable(text))
    label.setAccessibleName(f"{what}: {text}" if what else text)
    label.setVisible(bool(text))


class ReadOnlyText(QTextEdit):
    """Read-only plain text without a frame or scroll bars; long words wrap."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Create it empty.

        Args:
            name: the ``objectName``.
            parent: Qt's.
        """
        super().__init__(parent, readOnly=True, tabChangesFocus=True)
        self.setObjectName(name)
        self.setTextInteractionFlags(SELECTABLE)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str, label: str) -> None:
        """Set the text, or hide if it is empty.

        Args:
            text: already safe to show.
            label: what it is, for assistive tools.
        """
        self.setPlainText(text)
        self.setAccessibleName(f"{label}: {text}")
        self.setVisible(bool(text))
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the whole text, in pixels."""
        # Not document.clone(): Python never frees that.
        document = self.document()
        copy = QTextDocument(document.toPlainText())
        copy.setDocumentMargin(document.documentMargin())
        copy.setDefaultFont(document.defaultFont())
        copy.setDefaultTextOption(document.defaultTextOption())
        copy.setTextWidth(width)
        return ceil(copy.size().height())

    def sizeHint(self) -> QSize:
        """Return one line; the layout asks for the height at its width."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return a narrow width, since every word can break."""
        return QSize(1, self.fontMetrics().lineSpacing())
