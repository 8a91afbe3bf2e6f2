"""The bar that leads back to the list while another page is shown."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from contactdesk.ui.style.tokens import UNIT
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.reading_order import set_reading_order


class ListBar(QWidget):
    """Shows how far the list is.

    Attributes:
        back_button: shows the list.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listBar")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        self._text = ElidedLabel(self)
        self._text.setObjectName("listBarText")
        self.back_button = push_button("backToListButton", self.tr("&Back to the list"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * UNIT, UNIT // 2, 2 * UNIT, UNIT // 2)
        row.setSpacing(UNIT)
        row.addWidget(self.back_button)
        row.addWidget(self._text, 1)
        set_reading_order(self.back_button, self._text)

    def show_text(self, text: str) -> None:
        """Show how far the list is."""
        if text != self._text.text():
            self._text.setText(text)
            self._text.setAccessibleName(text)
