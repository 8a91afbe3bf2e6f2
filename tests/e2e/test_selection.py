"""X11 publishes a selected text at once, without any copying: never that of a secret."""

import sys

import pytest

from tests.e2e.harness import Desktop
from tests.program import run

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
published = set()

def check_and_reset():
    published.update(clipboard.text(mode) for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection))
    edit.setText("hush-hush")
    secret.reveal_button.setChecked(True)
    assert edit.displayText() == "hush-hush"

for key in QKeySequence.StandardKey:
    for binding in QKeySequence.keyBindings(key):
        for is_all_selected in (False, True):
            check_and_reset()
            edit.setCursorPosition(4)
            if is_all_selected:
                edit.selectAll()
            app.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, binding[0].key(), binding[0].keyboardModifiers()))
check_and_reset()
QTest.mousePress(edit, Qt.MouseButton.LeftButton, pos=QPoint(2, edit.height() // 2))
QTest.mouseMove(edit, edit.rect().center())
QTest.mouseRelease(edit, Qt.MouseButton.LeftButton, pos=edit.rect().center())
assert edit.selectedText()
check_and_reset()
for press in (QTest.mouseDClick, QTest.mouseClick):
    press(edit, Qt.MouseButton.LeftButton, pos=QPoint(8, edit.height() // 2))
assert edit.selectedText() == "hush-hush"
check_and_reset()
print(*sorted(published), sep="\\n")
"""


@pytest.mark.parametrize(("field", "is_published"), [("plain", True), ("secret", False)])
def test_a_selected_or_copied_secret_is_not_published(desktop: Desktop, field: str, is_published: bool) -> None:
    done = run([sys.executable, "-c", SCRIPT, field], env=desktop.env)
    assert done.returncode == 0, done.stderr
    published = done.stdout.split()
    assert ("hush-hush" in published) is is_published
    assert bool(published) is is_published
