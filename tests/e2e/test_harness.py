"""The desktop itself: if this fails, the results of the other end-to-end tests have no meaning."""

import sys

from tests.e2e.harness import Desktop, Start

_TINY = """
import sys
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout

app = QApplication(sys.argv)
window, echo = QDialog(), QLabel()
edit, button = QLineEdit(), QPushButton("Echo")
for widget, name in ((window, "window"), (edit, "edit"), (button, "button"), (echo, "value.echo")):
    widget.setObjectName(name)
button.setAutoDefault(False)
button.clicked.connect(lambda: echo.setText(edit.text()))
edit.returnPressed.connect(lambda: echo.setText(edit.text().upper()))
layout = QVBoxLayout(window)
for widget in (edit, button, echo):
    layout.addWidget(widget)
window.show()
sys.exit(app.exec())
"""


def test_typed_text_and_pressed_buttons_are_read_back(desktop: Desktop, start: Start) -> None:
    program = start("-c", _TINY, command=sys.executable)
    program.wait_for("edit", lambda node: node.is_focused)

    desktop.type("Ada Rossi, 42!")
    program.wait_for("edit", lambda node: node.text == "Ada Rossi, 42!")
    program.press("button")
    program.wait_for("value.echo", lambda node: node.name == "Ada Rossi, 42!")

    program.fill("edit", "bob")
    desktop.key("Return")
    program.wait_for("value.echo", lambda node: node.name == "BOB")

    desktop.key("alt+F4")
    assert program.wait() == 0
