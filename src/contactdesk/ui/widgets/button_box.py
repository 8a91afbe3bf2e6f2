"""The row of buttons at the end of a dialog."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialogButtonBox

from contactdesk.ui.widgets.reading_order import set_reading_order


class ButtonBox(QDialogButtonBox):
    """Gives assistive tools its buttons in the order of the screen, which each platform has its own of."""

    def event(self, event: QEvent) -> bool:
        """Order the buttons when they are laid out: at first, and whenever one is shown or hidden."""
        is_handled = super().event(event)
        if event.type() in {QEvent.Type.Show, QEvent.Type.LayoutRequest}:
            order_buttons(self)
        return is_handled


def order_buttons(box: QDialogButtonBox) -> None:
    """Order the buttons for assistive tools, and let none of them be the focus proxy of the box.

    A box with a focus proxy reports the focus, too.
    """
    if layout := box.layout():
        set_reading_order(*sorted(box.buttons(), key=layout.indexOf))
    box.setFocusProxy(None)  # type: ignore[arg-type]
