"""Marks the contact on the screen as an older one: a banner, faded colours, and a remark on what is copied."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from contactdesk.model.contact import Contact
from contactdesk.model.profile import Profile
from contactdesk.ui.contact import contact_text
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.contact_header import ContactHeader
from contactdesk.ui.safe_text import one_line
from contactdesk.ui.style import tokens
from contactdesk.ui.style.palettes import set_colours
from contactdesk.ui.widgets.announcement import announce

_FADE_AFTER_MS = 120
"""Most responses arrive sooner, so nothing flickers. The banner appears before the fading."""


class StaleMark(QObject):
    """Marks a contact as not the one looked up last, and ends that when the next one is shown.

    Attributes:
        became_stale: the contact is marked, for the first time or again.
    """

    became_stale = Signal()

    def __init__(self, body: QWidget, header: ContactHeader, copier: ContactClipboard, parent: QObject) -> None:
        """Mark nothing yet.

        Args:
            body: the widget that is faded.
            header: has the banner.
            copier: does the copying.
            parent: Qt's.
        """
        super().__init__(parent)
        self._body = body
        self._header = header
        self._copier = copier
        self._is_stale = False
        self._reason = ""
        self._whose: tuple[Contact, Profile, str] | None = None
        self._tinted = (0, False)
        self._banner_timer = QTimer(self, singleShot=True)
        self._banner_timer.setInterval(tokens.BLINK_MS)
        self._banner_timer.timeout.connect(self._show_banner)
        self._fade_timer = QTimer(self, singleShot=True)
        self._fade_timer.setInterval(_FADE_AFTER_MS)
        self._fade_timer.timeout.connect(self.tint)
        # Another contact may follow at once.
        self._announce_timer = QTimer(self, singleShot=True)
        self._announce_timer.setInterval(0)
        self._announce_timer.timeout.connect(self._announce)

    @property
    def is_stale(self) -> bool:
        """Whether the contact is not the one looked up last."""
        return self._is_stale

    def mark(self, contact: Contact, profile: Profile, api_name: str, reason: str, *, soon: bool) -> None:
        """Show a banner and fade the rest.

        Args:
            contact: the contact.
            profile: the profile by which it was looked up.
            api_name: the name of its API for people.
            reason: why, in place of the usual reason; empty for that one.
            soon: whether a response may arrive within milliseconds. Then only copied texts are marked at once, and the
                screen a little later.
        """
        self._whose = (contact, profile, api_name)
        was_stale, self._is_stale = self._is_stale, True
        is_same = was_stale and reason == self._reason
        self.became_stale.emit()
        if soon and was_stale:
            if reason != self._reason and not self._banner_timer.isActive():
                self._reason = reason
                self._show_banner()
            return
        self._copier.older_id = one_line(contact_text.shown_id(contact))
        self._reason = reason
        if soon:
            self._banner_timer.start()
            self._fade_timer.start()
        else:
            self._stop_timers()
            self._show_banner()
            self.tint()
            if not is_same:
                self._announce_timer.start()

    def end(self) -> None:
        """End the marking, except for the banner, which the header replaces with the next contact."""
        self._is_stale = False
        self._whose = None
        was_older, self._copier.older_id = bool(self._copier.older_id), ""
        if was_older:
            self._copier.older_changed.emit()
        self._stop_timers()
        self.tint()

    def tint(self) -> None:
        """Mute the labels, and fade everything of an older contact."""
        palette = QApplication.palette()
        colour = tokens.faded(palette) if self._is_stale else tokens.muted(palette)
        state = (colour.rgba(), self._is_stale)
        if state == self._tinted:
            return
        self._tinted = state
        roles = [QPalette.ColorRole.PlaceholderText]
        if self._is_stale:
            roles += [QPalette.ColorRole.WindowText, QPalette.ColorRole.Text]
        # Disabled widgets stay even fainter.
        enabled = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
        set_colours(self._body, dict.fromkeys(roles, colour), enabled)

    def _show_banner(self) -> None:
        if texts := self._texts():
            self._header.mark_stale(texts)
            self._copier.older_changed.emit()

    def _announce(self) -> None:
        if texts := self._texts():
            announce(self._header, texts[0])

    def _texts(self) -> list[str]:
        if self._whose is None:
            return []
        reason = self._reason or self.tr("not what you looked up last")
        return contact_text.stale_reason_text(*self._whose, reason)

    def _stop_timers(self) -> None:
        self._banner_timer.stop()
        self._fade_timer.stop()
        self._announce_timer.stop()
