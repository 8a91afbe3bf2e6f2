"""The numbers that stand for Qt's enum values."""

from PySide6.QtCore import Qt

from contactdesk.ui.style import qt_values


def test_numbers_equal_the_enum_values() -> None:
    modifier = Qt.KeyboardModifier
    assert Qt.ItemDataRole.AccessibleTextRole == qt_values.ACCESSIBLE_TEXT_ROLE
    assert modifier.ControlModifier.value == qt_values.CONTROL_MODIFIER
    assert modifier.AltModifier.value == qt_values.ALT_MODIFIER
    assert modifier.MetaModifier.value == qt_values.META_MODIFIER
    assert modifier.GroupSwitchModifier.value == qt_values.GROUP_SWITCH_MODIFIER
