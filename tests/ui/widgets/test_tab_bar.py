"""The current tab is visibly marked in every appearance."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contactdesk.ui.style.appearance import apply_appearance
from contactdesk.ui.widgets.tab_bar import TabBar
from tests.ui.contrast import contrast


@pytest.mark.parametrize("chosen", [0, 1])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_only_current_tab_has_a_visible_strip(qtbot: QtBot, qapp: QApplication, appearance: str, chosen: int) -> None:
    try:
        apply_appearance(qapp, appearance)
        tabs = TabBar()
        qtbot.addWidget(tabs)
        tabs.setDrawBase(False)
        for words in ("Details", "JSON"):
            tabs.addTab(words)
        tabs.setCurrentIndex(chosen)
        tabs.resize(tabs.sizeHint())
        ground = tabs.palette().color(QPalette.ColorRole.Window)
        picture = tabs.grab().toImage()
        inks = [picture.pixelColor(tabs.tabRect(tab).center().x(), tabs.rect().bottom()) for tab in range(2)]
        assert contrast(inks[chosen], ground) >= 3.0
        assert contrast(inks[1 - chosen], ground) < 1.5
    finally:
        apply_appearance(qapp, "system")
