"""Borders of fields and marks of the focus are visible in light and in dark."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contactdesk.ui.profiles.profile_list import ProfileList
from contactdesk.ui.style.appearance import apply_appearance
from contactdesk.ui.style.platform_style import style_name
from contactdesk.ui.style.tokens import is_dark
from tests.ui.contrast import contrast
from tests.ui.style.system_theme import DESERT, INACTIVE_SELECTION, NIGHT_SKY, Colours, SystemTheme

KINDS: tuple[type[QWidget], ...] = (
    *(QLineEdit, QPushButton, QComboBox, QDoubleSpinBox, QCheckBox, QRadioButton),
    QPlainTextEdit,
)
MARKED = KINDS[:-1]
"""In a text of several lines the cursor marks the focus."""


@pytest.fixture(params=["light", "dark"])
def fields(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    """A window with one field of each kind, and a line edit at its end that takes the focus."""
    apply_appearance(qapp, request.param)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for kind in (*KINDS, QLineEdit):
        column.addWidget(kind())
    window.show()
    window.findChildren(QLineEdit)[-1].setFocus()
    yield window
    apply_appearance(qapp, "system")


def edge(field: QWidget, picture: QImage) -> QColor:
    """Return the colour in the middle of the left edge."""
    area = field.geometry()
    return picture.pixelColor(area.left(), area.center().y())


def test_selected_text_is_readable(fields: QWidget) -> None:
    palette = fields.findChildren(QLineEdit)[0].palette()
    role = QPalette.ColorRole
    assert contrast(palette.color(role.Highlight), palette.color(role.HighlightedText)) >= 4.5


def test_borders_of_fields_are_visible(fields: QWidget) -> None:
    picture, ground = fields.grab().toImage(), fields.palette().color(QPalette.ColorRole.Window)
    faint = {
        kind.__name__: round(ratio, 1)
        for kind in KINDS
        if (ratio := contrast(edge(fields.findChildren(kind)[0], picture), ground)) < 3.0
    }
    assert faint == {}


@pytest.mark.parametrize("kind", MARKED)
def test_focus_marks_are_visible(fields: QWidget, qtbot: QtBot, kind: type[QWidget]) -> None:
    fields.activateWindow()
    qtbot.waitUntil(fields.isActiveWindow)
    field = fields.findChildren(kind)[0]
    # The style draws some marks only after a key.
    QTest.keyClick(fields, Qt.Key.Key_Shift)
    ground = fields.palette().color(QPalette.ColorRole.Window)
    before = edge(field, fields.grab().toImage())
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget() or field, Qt.Key.Key_Backtab)
    qtbot.waitUntil(field.hasFocus)
    mark = edge(field, fields.grab().toImage())
    assert mark != before
    assert contrast(mark, ground) >= 3.0


def test_field_knows_whether_its_window_is_dark(fields: QWidget) -> None:
    shown_as = is_dark(fields.palette())
    assert [is_dark(fields.findChildren(kind)[0].palette()) for kind in KINDS] == [shown_as] * len(KINDS)


@pytest.fixture
def styled(qapp: QApplication) -> Iterator[QApplication]:
    """The application, with the style and the palette of the other tests after the test."""
    style = qapp.style().name()
    yield qapp
    qapp.setProperty("usualStyle", None)
    qapp.setStyle(style)
    apply_appearance(qapp, "system")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_style_that_stays_light_is_replaced(
    styled: QApplication, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    # On this virtual screen the style Windows has a light palette only, as windowsvista has everywhere.
    styled.setStyle("Windows")
    shown = []
    with monkeypatch.context() as patch:
        patch.setattr("sys.platform", platform)
        for name in ("light", "dark", "dark", "light", "system"):
            apply_appearance(styled, name)
            shown.append((styled.style().name(), is_dark(styled.palette())))
    light, dark = ("windows", False), ("fusion", True)
    assert shown == [light, dark, dark, light, light]


@pytest.mark.usefixtures("styled", "mirrored")
def test_mirrored_window_keeps_its_style_in_each_appearance(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    qapp.setStyle("Windows")
    shown = []
    with monkeypatch.context() as patch:
        patch.setattr("sys.platform", "win32")
        for name in ("light", "dark", "light"):
            apply_appearance(qapp, name)
            shown.append((style_name(qapp), isinstance(qapp.style(), QProxyStyle)))
    assert shown == [("windows", True), ("fusion", True), ("windows", True)]


@pytest.mark.usefixtures("styled")
@pytest.mark.parametrize("is_active", [True, False])
def test_selected_profile_is_readable(qtbot: QtBot, qapp: QApplication, is_active: bool) -> None:
    apply_appearance(qapp, "light")
    profiles = ProfileList()
    qtbot.addWidget(profiles)
    profiles.put("one", "MMMM", "Wethod", "grey")
    profiles.select("one")
    # An inactive selection as Windows has it.
    palette = QPalette()
    for role, colour in (("Highlight", "#f0f0f0"), ("HighlightedText", "black")):
        palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole[role], QColor(colour))
    profiles.setPalette(palette)
    profiles.show()
    if is_active:
        profiles.activateWindow()
        qtbot.waitUntil(profiles.isActiveWindow)
    picture = profiles.viewport().grab().toImage()
    row = profiles.visualItemRect(profiles.item(0))
    ground = picture.pixelColor(row.center())
    name = [picture.pixelColor(x, y) for y in range(row.center().y()) for x in range(20, row.right())]
    assert max(contrast(part, ground) for part in name) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_inactive_selection_is_visible(styled: QApplication, name: str) -> None:
    styled.setStyle(SystemTheme(INACTIVE_SELECTION))
    apply_appearance(styled, name)
    palette, group, role = styled.palette(), QPalette.ColorGroup.Inactive, QPalette.ColorRole
    selected = palette.color(group, role.Highlight)
    assert contrast(selected, palette.color(role.Base)) >= 3.0
    assert contrast(selected, palette.color(group, role.HighlightedText)) >= 4.5


@pytest.mark.parametrize(
    ("theme", "window", "selected"), [(NIGHT_SKY, "#000000", "#d6b4fd"), (DESERT, "#fffaef", "#903909")]
)
@pytest.mark.parametrize("name", ["system", "light", "dark"])
def test_high_contrast_keeps_its_colours(
    styled: QApplication, theme: Colours, window: str, selected: str, name: str
) -> None:
    styled.setStyle(SystemTheme(theme))
    apply_appearance(styled, name, "light")
    shown = styled.palette()
    assert shown.color(QPalette.ColorRole.Window).name() == window
    assert shown.color(QPalette.ColorRole.Highlight).name() == selected
