"""Message boxes."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMessageBox, QWidget

from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.button_box import order_buttons
from contactdesk.ui.widgets.reading_order import set_reading_order

_FRAME_BUTTONS = 16 * UNIT
_WIDEST_TEXT = 56 * UNIT
"""A longer line wraps."""
_TEXT = "qt_msgbox_label"
"""The name that Qt gives to the text of a message box."""

_ADVICE = "qt_msgbox_informativelabel"


def message_box(parent: QWidget, name: str, title: str, icon: QMessageBox.Icon) -> QMessageBox:
    """Create a box of plain text over a window, which is deleted when it is closed.

    Args:
        parent: the window.
        name: the ``objectName``.
        title: of the box.
        icon: what kind of message it is.
    """
    box = _MessageBox(parent)
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setWindowTitle(title)
    return box


class _MessageBox(QMessageBox):
    """Leaves room for its title beside the buttons of the window frame, which Qt does not."""

    def showEvent(self, event: QShowEvent) -> None:
        """Set the least width of the text, before Qt wraps it."""
        if label := self.findChild(QLabel, _TEXT):
            metrics = self.fontMetrics()
            longest_line = max(metrics.horizontalAdvance(line) for line in self.text().split("\n"))
            title = metrics.horizontalAdvance(self.windowTitle()) + _FRAME_BUTTONS
            label.setMinimumWidth(max(title, min(longest_line + UNIT, _WIDEST_TEXT)))
            # Qt creates the advice last.
            set_reading_order(label, self.findChild(QLabel, _ADVICE), self.findChild(QDialogButtonBox))
        super().showEvent(event)
        if box := self.findChild(QDialogButtonBox):
            order_buttons(box)


def add_button(box: QMessageBox, kind: QMessageBox.StandardButton, text: str) -> None:
    """Add a button without an icon, named after its kind: ``cancelAnswer``.

    Args:
        box: the message box.
        kind: what the button does.
        text: may contain a mnemonic.
    """
    button = box.addButton(kind)
    button.setObjectName(f"{(kind.name or '').lower()}Answer")
    button.setText(text)
    button.setIcon(QIcon())


def show_message(parent: QWidget, title: str, text: str, advice: str = "") -> QMessageBox:
    """Open a message over a window; the event loop goes on.

    Args:
        parent: the window.
        title: what happened, in a few words.
        text: one sentence about it.
        advice: what to do.
    """
    box = message_box(parent, "messageDialog", title, QMessageBox.Icon.Warning)
    box.setText(f"{title}\n\n{text}")
    box.setInformativeText(advice)
    add_button(box, QMessageBox.StandardButton.Close, QCoreApplication.translate("MessageBox", "&Close"))
    box.open()
    return box
