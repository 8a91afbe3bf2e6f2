"""Build the application and the window, paint it, and run the session in the event loop.

Only what the first paint needs is imported before it.
"""

import logging
import signal
import sys

from PySide6.QtCore import QEventLoop, QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from contactdesk import __version__
from contactdesk.app.language import load_language
from contactdesk.app.single_instance import SingleInstance, activation_request, joins
from contactdesk.options import EXIT_OK, Options
from contactdesk.system.crash_log import catch_crashes
from contactdesk.system.language import AS_SYSTEM
from contactdesk.system.log import start_logging
from contactdesk.system.paths import find_paths
from contactdesk.system.session_bus import leave_silent_bus
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.window_state import WindowState
from contactdesk.ui.style.appearance import apply_appearance
from contactdesk.ui.style.icons import application_icon

APPLICATION_ID = "app.contactdesk.ContactDesk"

RIGHT_TO_LEFT = frozenset(
    [
        *("ar", "bal", "bgn", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn"),
        *("nqo", "ps", "sd", "sdh", "syr", "trw", "ug", "ur", "yi"),
    ]
)
"""Languages that are written from right to left. ``textDirection()`` loads all enums: 14 ms before the first paint."""
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


def is_mirrored(options: Options, language: str) -> bool:
    """Return whether the window begins at the right: by the command line, or as the system's language does.

    Args:
        options: the parsed command line.
        language: the choice of the View menu.
    """
    if options.reverse or language != AS_SYSTEM:
        return options.reverse
    # Not the language of the texts: they are in English where there is no translation.
    return "".join(QLocale.system().uiLanguages()[:1]).partition("-")[0] in RIGHT_TO_LEFT


def mirror(app: QApplication) -> None:
    """Lay all windows out from right to left."""
    # Not needed in other windows, and QStyle takes time to load.
    from PySide6.QtCore import Qt

    from contactdesk.ui.style.text_direction import TextDirectionStyle

    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    app.setStyle(TextDirectionStyle(app.style().name()))


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
