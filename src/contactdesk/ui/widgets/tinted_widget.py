"""A widget that draws in colours of the palette."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class TintedWidget(QWidget):
    """Applies its colours again when the appearance changes."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        """Apply the colours of the palette."""
        raise NotImplementedError
