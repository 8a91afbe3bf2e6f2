"""The lookup bar: profile, contact ID and Look up; progress and Cancel while a lookup runs."""

from collections.abc import Callable, Mapping, Sequence
from time import monotonic
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QWidget,
)

from contactdesk.model.paste import MAX_OFFERED, PasteOutcome, PasteResult, creation_time, fits, is_plausible
from contactdesk.model.validation import check_id, clean_id
from contactdesk.ui.issue_text import issue_text
from contactdesk.ui.main_window.id_edit import IdEdit
from contactdesk.ui.main_window.profile_selector import NAME_ROLE, SEPARATOR, ProfileSelector
from contactdesk.ui.safe_text import for_menu, for_tool_tip, one_line, without_middle
from contactdesk.ui.style.icons import drawing
from contactdesk.ui.style.qt_values import ACCESSIBLE_TEXT_ROLE
from contactdesk.ui.style.tokens import BLINK_MS, UNIT, muted, profile_colour
from contactdesk.ui.widgets.buttons import keep_space_when_hidden, push_button
from contactdesk.ui.widgets.message_line import MessageLine
from contactdesk.ui.widgets.tinted_widget import TintedWidget

if TYPE_CHECKING:
    from contactdesk.model.profile import ApiInfo, Profile
    from contactdesk.ui.main_window.paste_choices import PasteChoices

_INTERVAL_MS = 100
_DOT_SIZE = 10
_SUGGESTED = 24
_USUAL_ID_LENGTH = 24
"""Characters that fit even in the narrowest window."""
_LONGEST_NAME, _SHOWN_NAME = 400, 48
"""Characters of a profile's name that are read, and shown: its beginning and its end."""


class LookupBar(TintedWidget):
    """Starts lookups and shows their progress.

    Until ``set_profiles`` is called, a press of Enter, Look up or Settings is kept; the last one is carried out then.
    """

    lookup_requested = Signal(str, str)
    """The profile's id and the cleaned contact ID."""
    refused = Signal()
    """The ID was not sent."""
    pasted = Signal(str)
    """Text was pasted or dropped; ``show_paste`` shows what it means."""
    id_picked = Signal(str, object)
    """One of the offered IDs was chosen, and the ids of the profiles that may be asked."""
    cancel_requested = Signal()
    profile_chosen = Signal(str)
    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apis: Mapping[str, ApiInfo] = {}
        self._profiles: Sequence[Profile] = ()
        self._is_ready = False
        self._kept_press: Callable[[], None] | None = None
        self._is_edited = False
        self._kept_paste = ""
        self._note = ""
        self._suggested_id = ""
        self._choices: PasteChoices | None = None
        self._waiting_for = ""
        self._started = 0.0
        self._build()
        self._delay = QTimer(self, singleShot=True, interval=BLINK_MS)
        self._delay.timeout.connect(self._show_running)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_INTERVAL_MS)
        self._ticker.timeout.connect(self._show_elapsed)

    def _build(self) -> None:
        self.profile_selector = ProfileSelector(self)
        self.profile_selector.setObjectName("profileSelector")
        self.profile_selector.setAccessibleName(self.tr("Profile"))
        self.profile_selector.setPlaceholderText(self.tr("No profile yet"))
        self.profile_selector.setMinimumContentsLength(16)
        self.profile_selector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.profile_selector.setMaximumWidth(40 * UNIT)
        self.profile_selector.setIconSize(QSize(_DOT_SIZE, _DOT_SIZE))
        self.profile_selector.activated.connect(self._choose)
        self.profile_selector.picked.connect(self.focus_id)
        self.profile_selector.typed.connect(self.take_typed)
        profile = QLabel(self.tr("&Profile"), self)
        profile.setBuddy(self.profile_selector)
        settings = self.tr("Connection settings (Ctrl+,)")
        self.settings_button = push_button("settingsButton", self.tr("&Settings…"), self, settings)
        self.settings_button.clicked.connect(self._open_settings)

        self.id_edit = IdEdit(self)
        self.id_edit.setObjectName("contactIdEdit")
        self.id_edit.setAccessibleName(self.tr("Contact ID"))
        self.id_edit.setMinimumWidth(self.fontMetrics().horizontalAdvance("0" * _USUAL_ID_LENGTH) + UNIT)
        self.id_edit.returnPressed.connect(self.submit)
        self.id_edit.pasted.connect(self._take_paste)
        self.id_edit.textEdited.connect(self._note_edit)
        self.id_edit.textChanged.connect(self._show_issue)
        label = QLabel(self.tr("Contact &ID"), self)
        label.setBuddy(self.id_edit)
        self.lookup_button = push_button("lookupButton", self.tr("&Look up"), self)
        self.lookup_button.clicked.connect(self.submit)
        self.cancel_button = push_button("cancelButton", self.tr("Ca&ncel"), self, self.tr("Stop looking up (Esc)"))
        self.cancel_button.clicked.connect(self.cancel_requested)

        self.hint = MessageLine("idHint", self.tr("Hint"), self)
        self.hint.fix_button.setObjectName("useProfileButton")
        self.hint.fix_requested.connect(self._use_suggested)
        self.hint.changed.connect(lambda: self.id_edit.setAccessibleDescription(self.hint.text()))
        self.elapsed = QLabel(self)
        self.elapsed.setObjectName("lookupElapsed")
        self.elapsed.setProperty("textFormat", "PlainText")
        # A long ID moves nothing in the row above.
        self.elapsed.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("lookupProgress")
        self.progress.setAccessibleName(self.tr("Looking up"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1)
        self.progress.setFixedHeight(UNIT // 2)
        for widget in (self.cancel_button, self.progress):
            keep_space_when_hidden(widget)
            widget.hide()
        self._lay_out(profile, label)

    def _lay_out(self, profile: QLabel, label: QLabel) -> None:
        left = QHBoxLayout()
        left.setSpacing(UNIT)
        for widget in (profile, self.profile_selector, self.settings_button):
            left.addWidget(widget)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * UNIT, UNIT + UNIT // 2, 2 * UNIT, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT // 2)
        grid.addLayout(left, 0, 0)
        grid.addWidget(label, 0, 2)
        grid.addWidget(self.id_edit, 0, 3)
        grid.addWidget(self.lookup_button, 0, 4)
        grid.addWidget(self.cancel_button, 1, 4)
        grid.addWidget(self.progress, 2, 0, 1, 5)
        grid.setColumnStretch(3, 1)
        self._grid = grid
        self._place_hint(is_waiting=False)
        self.hint.changed.connect(self._place_elapsed)

    def _place_hint(self, *, is_waiting: bool) -> None:
        """Give the hint the space of the Cancel button while that is hidden."""
        self._grid.addWidget(self.hint, 1, 2, 1, 2 if is_waiting else 3)
        self._place_elapsed()

    def _place_elapsed(self) -> None:
        """Give the text of the running lookup the space of the hint while that is empty."""
        self._grid.addWidget(self.elapsed, 1, 0, 1, 2 if self.hint.text() else 4)

    @property
    def profile_id(self) -> str:
        """The id of the chosen profile; empty where there is none."""
        return self.profile_selector.currentData() or ""

    def set_profiles(self, profiles: "Sequence[Profile]", apis: "Mapping[str, ApiInfo]", chosen_id: str) -> None:
        """Set the profiles to choose from, and carry out the press that was kept."""
        self._apis = apis
        self._profiles = profiles
        self._is_ready = True
        self.profile_selector.clear()
        from contactdesk.ui.environment_text import environment_text

        for profile in profiles:
            api = apis.get(profile.api)
            parts = (environment_text(self.environment(profile)), api.name if api else one_line(profile.api, 24))
            whole = one_line(profile.name, _LONGEST_NAME)
            name = without_middle(whole, _SHOWN_NAME)
            text = SEPARATOR.join(filter(None, (name, *parts)))
            self.profile_selector.addItem(dot(profile_colour(profile.colour, self.palette())), text, profile.id)
            self.profile_selector.setItemData(self.profile_selector.count() - 1, name, NAME_ROLE)
            self.profile_selector.setItemData(
                self.profile_selector.count() - 1,
                self.tr("{name}, colour {colour}").format(
                    name=SEPARATOR.join(filter(None, (whole, *parts))),
                    colour=QCoreApplication.translate("Colour", profile.colour),
                ),
                ACCESSIBLE_TEXT_ROLE,
            )
        self.profile_selector.setCurrentIndex(max(self.profile_selector.findData(chosen_id), -1))
        for widget in (self.profile_selector, self.lookup_button, self.id_edit):
            widget.setEnabled(bool(profiles))
        self._update_for_profile()
        if text := self._kept_paste:
            self._kept_paste = ""
            if profiles:
                self.pasted.emit(text)
        if press := self._kept_press:
            self._kept_press = None
            press()

    def environment(self, profile: "Profile") -> str:
        """Return the environment of a profile, one of ``ENVIRONMENTS``."""
        from contactdesk.model.environment import environment

        api = self._apis.get(profile.api)
        return environment(profile, api.environment_of if api else None)

    def choose(self, profile_id: str) -> None:
        """Choose a profile as if the user had done so."""
        index = self.profile_selector.findData(profile_id)
        if index >= 0 and index != self.profile_selector.currentIndex():
            self.profile_selector.setCurrentIndex(index)
            self._choose()

    def choose_next(self, step: int = 1) -> None:
        """Choose the next profile, or with ``step=-1`` the previous one."""
        if count := self.profile_selector.count():
            self.choose(self.profile_selector.itemData((self.profile_selector.currentIndex() + step) % count))

    @property
    def is_edited(self) -> bool:
        """Whether the user has edited the ID since the last lookup began, or the lookup was of another ID."""
        return self._is_edited

    def set_id(self, contact_id: str) -> None:
        """Put an ID into the field."""
        self.id_edit.setText(contact_id)
        self._is_edited = False

    def begin_lookup(self, contact_id: str) -> None:
        """Let what is typed from now on replace this ID, if it is the one in the field."""
        self._is_edited = clean_id(self.id_edit.text()) not in {"", contact_id}
        if not self._note:
            self._show_issue()
        if not self._is_edited:
            self.id_edit.selectAll()

    def focus_id(self) -> None:
        """Focus the ID field and select its text."""
        self.id_edit.setFocus()
        self.id_edit.selectAll()

    def focus_after_lookup(self) -> None:
        """Focus the ID field, unless another text field has the focus; leave what the user is typing unselected."""
        focused = self.window().focusWidget()
        if isinstance(focused, QLineEdit) and focused is not self.id_edit:
            return
        self.id_edit.setFocus()
        if not self._is_edited:
            self.id_edit.selectAll()

    def take_typed(self, text: str) -> None:
        """Put typed characters into the ID field: at the cursor, or in place of the ID that was looked up."""
        if self._prepare_input():
            self.id_edit.insert(text)

    def paste(self) -> None:
        """Paste the clipboard into the ID field; a part of an ID at the cursor, if the user is typing one."""
        was_edited = self._is_edited and bool(self.id_edit.text())
        text = QGuiApplication.clipboard().text()
        if not self._prepare_input():
            return
        part = text.strip()
        if was_edited and part.isascii() and part.isdecimal() and len(part) < _USUAL_ID_LENGTH:
            self.id_edit.insert(part)
        else:
            self.id_edit.paste()

    def _take_paste(self, text: str) -> None:
        if self._is_ready:
            self.pasted.emit(text)
        else:
            # It is understood once the profiles are loaded.
            self._kept_paste = text

    def show_paste(self, result: PasteResult) -> None:
        """Put the ID that was pasted into the field, and show what Enter will ask, or why it asks nothing."""
        from contactdesk.ui.main_window.paste_text import asks_text, note_text

        if result.outcome is PasteOutcome.NOTHING:
            return
        before = self.profile_id
        if result.profile_id:
            self.choose(result.profile_id)
        self.id_edit.put(result.contact_id)
        self._is_edited = True
        # Not if the text is the same as before.
        self._show_issue()
        profile, api = self._profile(), self._api()
        if result.outcome is not PasteOutcome.ASK:
            several = self.tr("%n IDs. Look up one at a time; lists come in a later version.", "", result.count)
            self._note = several if result.outcome is PasteOutcome.SEVERAL else note_text(result)
            self.hint.show_problem(self._note)
        elif profile and fits(result.contact_id, api):
            created = creation_time(result.contact_id, api)
            is_switch = before != profile.id
            text = asks_text(profile.name, result.contact_id, created, is_switch=is_switch)
            if created and not is_plausible(created):
                self.hint.show_warning(text)
            else:
                self.hint.show_hint(text)
        self._offer(result)

    def _offer(self, result: PasteResult) -> None:
        if result.outcome is PasteOutcome.CHOOSE_ID:
            picture = dot(muted(self.palette()))
            ids = [(contact_id, contact_id, picture) for contact_id in result.candidates]
            self._list().show_choices(
                "pasteChoice", ids, lambda chosen: self._pick_id(chosen, result.profile_ids), self.hint
            )
        elif result.outcome is PasteOutcome.CHOOSE_PROFILE:
            fitting = [profile for profile in self._profiles if profile.id in result.profile_ids][:MAX_OFFERED]
            profiles = [
                (
                    profile.id,
                    f"{profile.name}{SEPARATOR}{self._apis[profile.api].name}",
                    dot(profile_colour(profile.colour, self.palette())),
                )
                for profile in fitting
            ]
            self._list().show_choices(
                "profileChoice", profiles, lambda chosen: self._pick_profile(chosen, result.contact_id), self.hint
            )

    def _list(self) -> "PasteChoices":
        if self._choices is None:
            from contactdesk.ui.main_window.paste_choices import PasteChoices

            self._choices = PasteChoices(self.parentWidget() or self, self.id_edit)
        return self._choices

    def _pick_id(self, contact_id: str, permitted_ids: tuple[str, ...]) -> None:
        self.id_edit.setFocus()
        self.id_picked.emit(contact_id, permitted_ids)

    def _pick_profile(self, profile_id: str, contact_id: str) -> None:
        self.id_edit.setFocus()
        self.show_paste(PasteResult(PasteOutcome.ASK, contact_id=contact_id, profile_id=profile_id))

    def _use_suggested(self) -> None:
        self.choose(self._suggested_id)
        self.id_edit.setFocus()

    def _prepare_input(self) -> bool:
        if not self.id_edit.isEnabled():
            return False
        self.id_edit.setFocus()
        if not self._is_edited:
            self.id_edit.selectAll()
        self._is_edited = True
        return True

    def _note_edit(self) -> None:
        self._is_edited = True

    def submit(self) -> None:
        """Request a lookup of the ID in the field, or show what is wrong with it."""
        if not self._is_ready:
            self._kept_press = self.submit
            return
        contact_id = clean_id(self.id_edit.text())
        if contact_id != self.id_edit.text():
            self.id_edit.setText(contact_id)
        problem = self._problem(contact_id)
        if problem:
            self.hint.show_problem(problem)
            self.focus_id()
            self.refused.emit()
        else:
            self.lookup_requested.emit(self.profile_id, contact_id)

    def _open_settings(self) -> None:
        if self._is_ready:
            self.settings_requested.emit()
        else:
            self._kept_press = self._open_settings

    def _problem(self, contact_id: str) -> str:
        """Return why the ID cannot be looked up; empty if it can."""
        if not self.profile_id:
            # It may have been removed in another window.
            return self.tr("Choose a profile first.") if self._profiles else self.tr("Add a profile first.")
        if self._note:
            return self._note
        api = self._api()
        # For a profile with an API unknown to this version, the lookup itself fails.
        issue = check_id(contact_id, api) if api else None
        return issue_text(issue) if issue and issue.blocking else ""

    def show_waiting(self, text: str) -> None:
        """Show what is running, the time since it began, and Cancel.

        Args:
            text: for example "Looking up 42…"; the next text does not restart the clock.
        """
        if not self._waiting_for:
            self._started = monotonic()
            self._delay.start()
        self._waiting_for = text
        if self._ticker.isActive():
            self._show_elapsed()

    def _show_running(self) -> None:
        self._place_hint(is_waiting=True)
        self.progress.setRange(0, 0)
        self.progress.show()
        self.cancel_button.show()
        self._ticker.start()
        self._show_elapsed()

    def show_idle(self) -> None:
        """Show that nothing is running."""
        self._waiting_for = ""
        self._delay.stop()
        if not self._ticker.isActive():
            return
        self._ticker.stop()
        self.progress.setRange(0, 1)
        self.progress.hide()
        if self.cancel_button.hasFocus():
            self.focus_after_lookup()
        self.cancel_button.hide()
        self._place_hint(is_waiting=False)
        self.elapsed.clear()
        self.elapsed.setAccessibleName("")

    def _tint(self) -> None:
        for index, profile in enumerate(self._profiles):
            colour = profile_colour(profile.colour, self.palette())
            self.profile_selector.setItemIcon(index, dot(colour))

    def _profile(self) -> "Profile | None":
        return next((profile for profile in self._profiles if profile.id == self.profile_id), None)

    def _api(self) -> "ApiInfo | None":
        profile = self._profile()
        return self._apis.get(profile.api) if profile else None

    def _choose(self) -> None:
        self._update_for_profile()
        self.profile_chosen.emit(self.profile_id)

    def _update_for_profile(self) -> None:
        api = self._api()
        usage = self.tr("Profile to look up in (Alt+P)")
        chosen = self.profile_selector.currentText()
        self.profile_selector.setToolTip(for_tool_tip(f"{chosen}\n{usage}") if chosen else usage)
        self.id_edit.setPlaceholderText(self.tr("such as {id}").format(id=api.id_example) if api else "")
        self._show_issue()

    def _show_issue(self) -> None:
        self._note = ""
        if self._choices:
            self._choices.clear()
        contact_id = clean_id(self.id_edit.text())
        api = self._api()
        if contact_id and api and not fits(contact_id, api) and self._suggest_profile(contact_id):
            return
        issue = check_id(contact_id, api) if contact_id and api else None
        if issue is None:
            self.hint.clear()
        elif issue.blocking:
            self.hint.show_problem(issue_text(issue))
        else:
            self.hint.show_hint(issue_text(issue))

    def _suggest_profile(self, contact_id: str) -> bool:
        """Show which API a typed ID looks like, with a button if one profile fits; typing never changes the profile."""
        fitting = [profile for profile in self._profiles if fits(contact_id, self._apis.get(profile.api))]
        if not fitting:
            return False
        name = self._apis[fitting[0].api].name
        if len(fitting) > 1:
            self.hint.show_hint(self.tr("This looks like a {api} ID. Choose its profile.").format(api=name))
            return True
        self._suggested_id = fitting[0].id
        profile = fitting[0].name
        text = self.tr("This looks like a {api} ID.").format(api=name)
        self.hint.show_hint(text, self.tr("Use {profile}").format(profile=profile))
        self.hint.fix_button.setText(self.tr("&Use {profile}").format(profile=for_menu(profile, _SUGGESTED)))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the choices below the field with Down, and hide them with Esc."""
        key = QtCore.Qt.Key(event.key()).name
        if key == "Key_Escape" and self._choices:
            self._choices.clear()
        if key != "Key_Down" or not self.focus_choices():
            super().keyPressEvent(event)

    def focus_choices(self) -> bool:
        """Focus the first choice below the field; return whether there is one."""
        return self._choices is not None and self._choices.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the choices below the hint."""
        super().resizeEvent(event)
        if self._choices and self._choices.isVisible():
            self._choices.place(self.hint)

    def _show_elapsed(self) -> None:
        seconds = monotonic() - self._started
        time = self.tr("{seconds:.1f} s").format(seconds=seconds)
        metrics = self.elapsed.fontMetrics()
        room = self.elapsed.width() - metrics.horizontalAdvance(f" {time}")
        what = metrics.elidedText(self._waiting_for, QtCore.Qt.TextElideMode.ElideMiddle, room)
        self.elapsed.setText(f"{what} {time}")
        self.elapsed.setAccessibleName(f"{self._waiting_for} {time}")


def dot(colour: QColor) -> QIcon:
    """Return a dot in a profile's colour."""
    icon = QIcon()
    for scale in (1, 2, 3):
        icon.addPixmap(drawing("dot", colour, _DOT_SIZE, scale))
    return icon
