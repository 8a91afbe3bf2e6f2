"""The outcome of a connection test, in wide and narrow settings."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from contactdesk.model.connection_report import ConnectionPart, ConnectionReport, Verdict
from contactdesk.ui.profiles.check_result import CheckResult
from tests.window_driver import WidgetDriver


@pytest.mark.parametrize(("characters", "is_beside"), [(90, True), (45, False)])
def test_sentence_is_where_it_has_room(qtbot: QtBot, characters: int, is_beside: bool) -> None:
    result = CheckResult()
    qtbot.addWidget(result)
    result.show_running()
    report = ConnectionReport(((ConnectionPart.ADDRESS, Verdict.OK), (ConnectionPart.CREDENTIAL, Verdict.FAILED)), None)
    result.show_report(report, "Wethod did not accept the token of the profile “Acme production”.", "", "Token")
    result.resize(characters * result.fontMetrics().averageCharWidth(), 400)
    sentence = WidgetDriver(result).find("testConnectionSentence")
    verdict = next(label for label in result.findChildren(QLabel) if label.text() == "Failed")
    qtbot.waitUntil(lambda: (sentence.x() > verdict.x()) == is_beside)
    assert (sentence.y() > verdict.y()) != is_beside
