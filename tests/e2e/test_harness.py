"""The desktop itself: if these fail, the other end-to-end tests mean nothing."""

import sys
from collections.abc import Callable
from pathlib import Path

from tests.e2e.harness import Desktop, Program

_TINY = """
import sys
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout

app = QApplication(sys.argv)
window, said = QDialog(), QLabel()
edit, button = QLineEdit(), QPushButton("Say")
for widget, name in ((window, "window"), (edit, "edit"), (button, "button"), (said, "value.said")):
    widget.setObjectName(name)
button.setAutoDefault(False)
button.clicked.connect(lambda: said.setText(edit.text()))
edit.returnPressed.connect(lambda: said.setText(edit.text().upper()))
layout = QVBoxLayout(window)
for widget in (edit, button, said):
    layout.addWidget(widget)
window.show()
sys.exit(app.exec())
"""


def test_what_is_typed_and_pressed_is_seen(desktop: Desktop, start: Callable[..., Program], tmp_path: Path) -> None:
    program = start("-c", _TINY, command=sys.executable)
    program.wait_for("edit", lambda node: node.is_focused)

    desktop.type("Ada Rossi, 42!")
    program.wait_for("edit", lambda node: node.text == "Ada Rossi, 42!")
    program.press("button")
    program.wait_for("value.said", lambda node: node.name == "Ada Rossi, 42!")

    program.fill("edit", "bob")
    desktop.key("Return")
    program.wait_for("value.said", lambda node: node.name == "BOB")

    picture = tmp_path / "screen.png"
    desktop.screenshot(picture)
    assert picture.stat().st_size > 1000

    desktop.key("alt+F4")
    assert program.wait() == 0
