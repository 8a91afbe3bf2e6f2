"""What X11 takes of a selection at once, without any copying: of a secret nothing."""

import subprocess
import sys

import pytest

from tests.e2e.harness import TIMEOUT_S, Desktop

SCRIPT = """
import sys
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QClipboard, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from contactdesk.ui.profiles.secret_edit import SecretEdit

app = QApplication([])
secret = SecretEdit()
edit = secret.edit if sys.argv[1] == "secret" else QLineEdit()
(secret if sys.argv[1] == "secret" else edit).show()
clipboard = app.clipboard()
taken = set()

def afresh():
    taken.update(clipboard.text(mode) for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection))
    edit.setText("hush-hush")
    secret.reveal_button.setChecked(True)
    assert edit.displayText() == "hush-hush"

for key in QKeySequence.StandardKey:
    for binding in QKeySequence.keyBindings(key):
        for is_all_selected in (False, True):
            afresh()
            edit.setCursorPosition(4)
            if is_all_selected:
                edit.selectAll()
            app.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, binding[0].key(), binding[0].keyboardModifiers()))
afresh()
QTest.mousePress(edit, Qt.MouseButton.LeftButton, pos=QPoint(2, edit.height() // 2))
QTest.mouseMove(edit, edit.rect().center())
QTest.mouseRelease(edit, Qt.MouseButton.LeftButton, pos=edit.rect().center())
assert edit.selectedText()
afresh()
for press in (QTest.mouseDClick, QTest.mouseClick):
    press(edit, Qt.MouseButton.LeftButton, pos=QPoint(8, edit.height() // 2))
assert edit.selectedText() == "hush-hush"
afresh()
print(*sorted(taken), sep="\\n")
"""


@pytest.mark.parametrize(
    ("field", "is_taken"), [("plain", True), ("secret", False)], ids=["of any other field all", "of a secret nothing"]
)
def test_what_is_selected_or_copied_is_taken(desktop: Desktop, field: str, is_taken: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, field],
        env=desktop.env,
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT_S,
    )
    assert done.returncode == 0, done.stderr
    taken = done.stdout.split()
    assert ("hush-hush" in taken) is is_taken
    assert bool(taken) is is_taken
