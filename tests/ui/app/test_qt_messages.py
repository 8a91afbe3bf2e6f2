"""Qt's messages go to the log, not to the terminal."""

import logging

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication, QWidget

from contactdesk.app.application import log_qt_message


@pytest.mark.logs("qt")
def test_qt_warning_is_logged_as_a_warning(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    before = qInstallMessageHandler(log_qt_message)
    try:
        qWarning("a warning")
    finally:
        qInstallMessageHandler(before)
    assert [(record.name, record.levelno) for record in caplog.records] == [("qt", logging.WARNING)]
    assert "a warning" in caplog.text
    assert capfd.readouterr().err == ""


def test_offscreen_noise_is_not_logged(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    assert qapp.platformName() == "offscreen"
    before = qInstallMessageHandler(log_qt_message)
    try:
        window = QWidget(minimumWidth=80)
        window.show()
        window.raise_()
    finally:
        qInstallMessageHandler(before)
    assert caplog.records == []
