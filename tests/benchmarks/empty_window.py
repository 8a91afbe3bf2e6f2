"""The baseline of a start: no window can be painted sooner than an empty one."""

import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class EmptyWindow(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QApplication.quit()


app = QApplication([])
window = EmptyWindow()
window.show()
sys.exit(app.exec())
