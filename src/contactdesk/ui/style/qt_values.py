"""Values of Qt's enums as numbers, for code that runs before the first paint.

PySide builds all enums of ``PySide6.QtCore.Qt`` in Python when the first one is used. That takes 40 ms (PySide6 6.11.3,
Python 3.11), a sixth of the time to the first paint. Properties accept the names of enum values as text instead.
"""

ACCESSIBLE_TEXT_ROLE = 11
"""``Qt.ItemDataRole.AccessibleTextRole``."""

CONTROL_MODIFIER = 0x04000000
"""``Qt.KeyboardModifier.ControlModifier``."""

ALT_MODIFIER = 0x08000000
"""``Qt.KeyboardModifier.AltModifier``."""

META_MODIFIER = 0x10000000
"""``Qt.KeyboardModifier.MetaModifier``."""

GROUP_SWITCH_MODIFIER = 0x40000000
"""``Qt.KeyboardModifier.GroupSwitchModifier``."""
