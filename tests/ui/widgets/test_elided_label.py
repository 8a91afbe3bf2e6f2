import pytest
from pytestqt.qtbot import QtBot

from contactdesk.ui.widgets.elided_label import ElidedLabel


@pytest.mark.parametrize("name", ["Bruno Keller", "Ada Rossi", "Al Alf", "ليلى حدّاد"])
def test_name_that_has_room_stays_on_one_line(qtbot: QtBot, name: str) -> None:
    label = ElidedLabel(lines=2)
    qtbot.addWidget(label)
    label.setText(name)
    font = label.font()
    font.setBold(True)
    for half_points in range(16, 60):
        font.setPointSizeF(half_points / 2)
        label.setFont(font)
        assert label.heightForWidth(label.sizeHint().width()) == label.fontMetrics().lineSpacing()
