"""The contact's name, badges and origin, or the banner of an older contact."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from contactdesk.model.contact import Contact
from contactdesk.model.profile import Profile
from contactdesk.ui.contact.action_bar import ActionBar
from contactdesk.ui.contact.badge import Badge
from contactdesk.ui.contact.clipboard import ContactClipboard
from contactdesk.ui.contact.contact_text import shown_id
from contactdesk.ui.contact.environment_badge import EnvironmentBadge
from contactdesk.ui.locale_text import clock_text
from contactdesk.ui.safe_text import SHOWN_CHARACTERS, in_a_row, one_line
from contactdesk.ui.style import tokens
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.notice import Notice
from contactdesk.ui.widgets.reading_order import set_reading_order

_NAME_SCALE = 1.6
_STRIP_WIDTH = 4
_SUBTITLE_LENGTH = 40


class ContactHeader(QWidget):
    """Shown above the panes. The banner of an older contact replaces the origin below the name.

    Attributes:
        above: pixels between its top and the top of the name.
        action_bar: the buttons of the contact.
    """

    def __init__(self, copier: ContactClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copier = copier
        self._badges: list[Badge] = []
        self._colour = ""
        self._origin_parts: tuple[str, ...] = ()
        self._name = ElidedLabel(self, lines=2)
        self._name.setObjectName("contactName")
        self._origin = ElidedLabel(self)
        self._origin.setObjectName("contactOrigin")
        self._origin.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._banner = Notice(self)
        self._banner.setObjectName("oldContactBanner")
        self._mismatch = Notice(self, lines=2)
        self._mismatch.setObjectName("idMismatch")
        self._mismatch.hide()
        self._first = QHBoxLayout()
        self._lay_out_name()
        # The first tab stop; later badges follow it.
        self._add_badge()
        self.action_bar = ActionBar(self)
        self.above = 0
        self._lay_out()
        self._fit_font()

    def show_contact(self, contact: Contact, profile: Profile, api_name: str, environment: str) -> None:
        """Show a contact as the current one."""
        self._colour = profile.colour
        self._environment.show_environment(environment)
        name = one_line(contact.name, SHOWN_CHARACTERS)
        self._name.setText(name or self.tr("No name"))
        self._name.setForegroundRole(QPalette.ColorRole.WindowText if name else QPalette.ColorRole.PlaceholderText)
        self._name.setAccessibleName(self.tr("Name: {0}").format(name or self.tr("No name")))
        info = contact.response_info
        received = clock_text(info.received_at.astimezone(), with_seconds=True) if info else ""
        identity = self.tr("ID {0}").format(one_line(shown_id(contact)))
        whose = f"{one_line(profile.name)} ({api_name})"
        self._origin_parts = (identity, whose, received, one_line(contact.subtitle, _SUBTITLE_LENGTH))
        self.show_company("")
        ids = (one_line(contact.id), one_line(contact.asked_id))
        self._mismatch.set_text(self.tr("The response has ID {0}, but you looked up {1}").format(*ids))
        self._mismatch.setVisible(contact.is_another)
        self._show_badges(contact)
        self.action_bar.show_contact(contact)
        self._lines.setCurrentWidget(self._origin)
        self.update()

    def show_company(self, name: str) -> None:
        """Show the company of the contact; empty for none.

        It may be known later than the contact, so it stands last: nothing moves, and no ID is cut off for it.
        """
        parts = (*self._origin_parts, one_line(name, _SUBTITLE_LENGTH))
        self._origin.setText(in_a_row(parts))
        self._origin.setAccessibleName(self.tr("From: {0}").format(" · ".join(filter(None, parts))))

    def mark_stale(self, texts: Sequence[str]) -> None:
        """Show the banner in place of the origin, with the first of the texts that fits."""
        self._banner.set_text(*texts)
        self._lines.setCurrentWidget(self._banner)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Adapt the name and the lines to the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_font()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the strip in the profile's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.profile_colour(self._colour, self.palette()))
        top = self._name.geometry().top() + self.above
        at = self.width() - _STRIP_WIDTH if self.isRightToLeft() else 0
        strip = QRectF(at, top, _STRIP_WIDTH, self._lines.geometry().bottom() - top)
        painter.drawRoundedRect(strip, _STRIP_WIDTH / 2, _STRIP_WIDTH / 2)

    def _lay_out_name(self) -> None:
        unit = tokens.UNIT
        self._column = QVBoxLayout(self)
        beside = _STRIP_WIDTH + unit + unit // 2
        left, right = (0, beside) if self.isRightToLeft() else (beside, 0)
        self._column.setContentsMargins(left, 0, right, 0)
        self._column.setSpacing(unit // 2)
        # The name has margins of its own.
        self._identity = QVBoxLayout()
        self._identity.setSpacing(0)
        # Layouts are added before they have items: see ``FieldRow``.
        self._column.addLayout(self._identity)
        self._identity.addLayout(self._first)
        self._first.setSpacing(unit)
        # The badges stand beside the name, not at the far end.
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._first.addWidget(self._name)
        self._environment = EnvironmentBadge(self)
        self._first.addWidget(self._environment, 0, Qt.AlignmentFlag.AlignVCenter)
        self._first.addStretch(1)

    def _lay_out(self) -> None:
        self._lines = QStackedWidget()
        self._lines.addWidget(self._origin)
        self._lines.addWidget(self._banner)
        self._identity.addWidget(self._lines)
        self._column.addWidget(self._mismatch)
        self._column.addSpacing(tokens.UNIT // 2)
        self._column.addWidget(self.action_bar)
        self._order()

    def _fit_font(self) -> None:
        font = QFont(self.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        self._origin.setFont(font)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _NAME_SCALE)
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self.above = tokens.above_capitals(self._name.fontMetrics())
        self._name.set_margins(0, self.above, 0, self.above)
        self._lines.setFixedHeight(self._banner.sizeHint().height())

    def _show_badges(self, contact: Contact) -> None:
        while len(self._badges) < len(contact.badges):
            self._add_badge()
            self._order()
        for badge, field in zip(self._badges, contact.badges, strict=False):
            badge.show_field(field)
            badge.show()
        for badge in self._badges[len(contact.badges) :]:
            badge.clear()

    def _add_badge(self) -> None:
        badge = Badge(self._copier, self)
        badge.hide()
        if self._badges:
            QWidget.setTabOrder(self._badges[-1], badge)
        self._first.insertWidget(self._first.count() - 1, badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._badges.append(badge)

    def _order(self) -> None:
        set_reading_order(self._name, self._environment, *self._badges, self._lines, self._mismatch, self.action_bar)
