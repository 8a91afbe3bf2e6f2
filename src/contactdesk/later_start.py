"""What the window does when the program is started again. Part of the controller's floor."""

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from contactdesk.connections import Connections
from contactdesk.instance import Wish
from contactdesk.profiles.book import ProfileBook
from contactdesk.ui.main_window import MainWindow


def come_to_front(window: MainWindow, activation: str | None) -> None:
    """Puts the window, or the dialog that it waits for, before all others, with the keyboard in it.

    Args:
        window: the window.
        activation: Wayland's leave to do so.
    """
    if activation:
        # Where Qt looks for it, and takes it away.
        os.environ["XDG_ACTIVATION_TOKEN"] = activation
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    front = QApplication.activeModalWidget() or window
    front.raise_()
    front.activateWindow()


def carry_out(wish: Wish, window: MainWindow, book: ProfileBook, connections: Connections) -> bool:
    """Does what a later start was asked for, as if it were asked of the window.

    Returns:
        Whether it could: not in the demo, which knows other profiles, not for a profile that is not known here, and
        not behind an open dialog.
    """
    asks = wish.profile or wish.lookup or wish.show
    profile = book.named(wish.profile) if wish.profile else None
    if book.is_demo or (asks and QApplication.activeModalWidget()) or (wish.profile and not profile):
        return False
    if wish.lookup and not (profile or window.bar.profile_id):
        return False
    come_to_front(window, wish.activation)
    if profile:
        window.bar.choose(profile.id)
    if wish.lookup:
        window.bar.set_id(wish.lookup)
        window.bar.submit()
    if wish.show == "settings":
        connections.open()
    return True
