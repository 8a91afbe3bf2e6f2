"""What Qt has to say goes to the log, not to the terminal."""

import logging

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication, QWidget

from contactdesk.app.application import log_qt_message


@pytest.mark.logs("qt")
def test_a_warning_of_qt_is_a_warning_in_the_log(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    before = qInstallMessageHandler(log_qt_message)
    try:
        qWarning("the cat sleeps")
    finally:
        qInstallMessageHandler(before)
    assert [(record.name, record.levelno) for record in caplog.records] == [("qt", logging.WARNING)]
    assert "the cat sleeps" in caplog.text
    assert capfd.readouterr().err == ""


def test_what_it_says_of_every_window_without_a_screen_is_left_out(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    assert qapp.platformName() == "offscreen"
    before = qInstallMessageHandler(log_qt_message)
    try:
        window = QWidget(minimumWidth=80)
        window.show()
        window.raise_()
    finally:
        qInstallMessageHandler(before)
    assert caplog.records == []
