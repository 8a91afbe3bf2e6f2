"""Build the application and the window, paint it, and run the session in the event loop.

Only what the first paint needs is imported before it.
"""

import logging
import signal
import sys

from PySide6.QtCore import QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from contactdesk import __version__
from contactdesk.app.language import load_language
from contactdesk.app.layout_direction import is_mirrored, mirror
from contactdesk.app.single_instance import SingleInstance, activation_request, joins
from contactdesk.options import EXIT_OK, Options
from contactdesk.system.crash_log import catch_crashes
from contactdesk.system.log import start_logging
from contactdesk.system.paths import find_paths
from contactdesk.system.session_bus import leave_silent_bus
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
_OFFSCREEN_NOISE = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
)
"""The offscreen platform logs this for every window; not useful."""


def run(options: Options) -> int:
    """Run the program.

    Args:
        options: the parsed command line.

    Returns:
        The exit code.
    """
    paths = find_paths(options.data_dir)
    start_logging(paths.state)
    catch_crashes(paths.state)
    qInstallMessageHandler(log_qt_message)
    instance = SingleInstance(paths)
    if joins(options) and (reply := instance.hand_over(activation_request(options))):
        if reply.words:
            print(reply.words, file=sys.stderr)
        return reply.code
    if words := leave_silent_bus():
        print(words, file=sys.stderr)
    app = _build_application()
    state = WindowState(paths.state)
    load_language(app, state.language)
    apply_appearance(app, options.appearance or state.appearance, state.desktop_scheme)
    if is_mirrored(options, state.language):
        mirror(app)
    window = MainWindow()
    if options.screenshot is None:
        state.restore(window)
    _paint(app, window)
    if window.was_closed or options.quit_when == "painted":
        return EXIT_OK
    import asyncio

    from contactdesk.app.event_loop import EventLoop
    from contactdesk.app.session import Session

    session = Session(app, window, state, paths, options, instance)
    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        return runner.run(session.run())


def _build_application() -> QApplication:
    app = QApplication(["contactdesk"])
    app.setApplicationName("contactdesk")
    app.setApplicationDisplayName("Contact Desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION_ID)
    app.setWindowIcon(application_icon())
    # Closing a dialog while the window is hidden must not end the program.
    app.setQuitOnLastWindowClosed(False)
    return app


def _paint(app: QApplication, window: MainWindow) -> None:
    """Show the window and process events until it is painted or closed."""
    # The session installs handlers that wake its event loop.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: window.close())
    window.show()
    while not (window.was_painted or window.was_closed):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _PAINT_TIMEOUT_MS)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write one of Qt's messages to the log instead of the terminal, where no user needs it."""
    if message in _OFFSCREEN_NOISE and QApplication.platformName() == "offscreen":
        return
    logging.getLogger("qt").log(_LEVELS[kind], "%s: %s", context.category, message)
