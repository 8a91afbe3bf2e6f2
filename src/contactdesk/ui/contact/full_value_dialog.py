"""A dialog that shows one long value."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.field_text import FieldText
from contactdesk.ui.locale_text import number_text
from contactdesk.ui.safe_text import for_title, one_line, visible
from contactdesk.ui.style import tokens
from contactdesk.ui.widgets.button_box import ButtonBox
from contactdesk.ui.widgets.buttons import FeedbackButton, push_button
from contactdesk.ui.widgets.read_only_text import read_only_page

_LONG_LINE = re.compile(r"(?:[^\n]{900,999} |[^\n]{1000})(?=[^\n])")
_SHOWN_CHARACTERS = 100_000
"""More would block the window: 1 MB takes over a second to lay out."""
_SHOWN_LINES = 10_000


class FullValueDialog(QDialog):
    """Shows a value that is too long for the panes, in lines short enough to be laid out at once."""

    def __init__(self, text: FieldText, copier: ContactClipboard, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("wholeValueDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = one_line(text.label)
        self.setWindowTitle(for_title(label))

        length = number_text(len(text.whole))
        note_text = self.tr("{0} characters.").format(length)
        shown = "\n".join(text.whole[:_SHOWN_CHARACTERS].split("\n", _SHOWN_LINES)[:_SHOWN_LINES])
        if len(text.whole) > len(shown):
            note_text = self.tr("The first {0} of {1} characters; copying takes all of them.").format(
                number_text(len(shown)), length
            )
        note = QLabel(note_text)
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setObjectName("wholeValueNote")
        note.setWordWrap(True)

        page = read_only_page("wholeValueText", label)
        page.setPlainText(break_lines(visible(shown)))

        close = push_button("closeWholeValueButton", self.tr("C&lose"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        buttons = ButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        copy = FeedbackButton("copyWholeValueButton", self.tr("&Copy all"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: copier.copy_value(text, copy.confirm))

        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.UNIT * 2,) * 4)
        layout.setSpacing(tokens.UNIT)
        layout.addWidget(note)
        layout.addWidget(page, 1)
        layout.addWidget(buttons)
        self.resize(tokens.UNIT * 80, tokens.UNIT * 60)


def break_lines(text: str) -> str:
    """Break every line of more than 1,000 characters, after a space if there is one near."""
    return _LONG_LINE.sub(r"\g<0>\n", text)
