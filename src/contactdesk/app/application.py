"""Builds everything and wires it together: the one room that knows everyone.

The window is painted first: whatever that can do without is imported afterwards.
"""

import logging
import signal
import sys

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from contactdesk import __version__
from contactdesk.app.single_instance import SingleInstance, activation_request, joins
from contactdesk.options import Options
from contactdesk.system.crash_log import catch_crashes
from contactdesk.system.log import start_logging
from contactdesk.system.paths import find_paths
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.window_state import WindowState
from contactdesk.ui.style.appearance import apply_appearance
from contactdesk.ui.style.icons import application_icon

APPLICATION_ID = "app.contactdesk.ContactDesk"

_PAINT_TIMEOUT_MS = 50

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_SAID_WITHOUT_A_SCREEN = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
)
"""Of every window; it tells nobody anything."""


def run(options: Options) -> int:
    """Runs the program.

    Args:
        options: what the command line asked for.

    Returns:
        The exit code.
    """
    places = find_paths(options.data_dir)
    start_logging(places.state)
    catch_crashes(places.state)
    qInstallMessageHandler(_log_qt)
    instance = SingleInstance(places)
    if joins(options) and (reply := instance.hand_over(activation_request(options))):
        if reply.words:
            print(reply.words, file=sys.stderr)
        return reply.code
    app = QApplication(["contactdesk"])
    app.setApplicationName("contactdesk")
    app.setApplicationDisplayName("Contact Desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION_ID)
    app.setWindowIcon(application_icon())
    # Closing a dialog while the window is hidden must not end the program.
    app.setQuitOnLastWindowClosed(False)
    state = WindowState(places.state)
    apply_appearance(app, options.appearance or state.appearance)
    window = MainWindow()
    # Until the event loop hears them.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: window.close())
    if options.screenshot is None:
        state.restore(window)
    window.show()
    while not (window.was_painted or window.was_closed):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _PAINT_TIMEOUT_MS)
    if window.was_closed or options.quit_when == "painted":
        return 0
    import asyncio

    from contactdesk.app.event_loop import EventLoop
    from contactdesk.app.session import Session

    session = Session(app, window, state, places, options, instance)
    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        return runner.run(session.run())


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's own messages go to the log: on the terminal they tell the user nothing."""
    if message in _SAID_WITHOUT_A_SCREEN and QApplication.platformName() == "offscreen":
        return
    logging.getLogger("qt").log(_LEVELS[kind], "%s: %s", context.category, message)
