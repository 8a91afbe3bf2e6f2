"""What Qt has to say goes to the log, not to the terminal."""

import logging

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from contactdesk.app import _log_qt


@pytest.mark.logs("qt")
def test_a_warning_of_qt_is_a_warning_in_the_log(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    before = qInstallMessageHandler(_log_qt)
    try:
        qWarning("the cat sleeps")
    finally:
        qInstallMessageHandler(before)
    assert [(record.name, record.levelno) for record in caplog.records] == [("qt", logging.WARNING)]
    assert "the cat sleeps" in caplog.text
    assert capfd.readouterr().err == ""
