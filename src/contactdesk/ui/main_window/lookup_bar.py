"""The lookup bar: profile, contact ID and Look up; progress and Cancel while a lookup runs."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.validation import check_id, clean_id
from contactdesk.ui.issue_text import issue_text
from contactdesk.ui.main_window.id_edit import IdEdit
from contactdesk.ui.main_window.id_hint import IdHint
from contactdesk.ui.main_window.lookup_progress import LookupProgress
from contactdesk.ui.main_window.profile_selector import ProfileSelector
from contactdesk.ui.safe_text import one_line, short_line
from contactdesk.ui.style.icons import DOT_SIZE, dot
from contactdesk.ui.style.tokens import UNIT, profile_colour
from contactdesk.ui.widgets.announcement import announce
from contactdesk.ui.widgets.buttons import push_button
from contactdesk.ui.widgets.reading_order import set_reading_order
from contactdesk.ui.widgets.tinted_widget import TintedWidget
from contactdesk.ui.widgets.tool_tip import set_tool_tip

if TYPE_CHECKING:
    from contactdesk.model.paste import PasteResult
    from contactdesk.model.profile import ApiInfo, Profile
    from contactdesk.ui.main_window.pasted_id import PastedId

_SPOKEN_NAME = 60
_USUAL_ID_LENGTH = 24
"""Characters that fit even in the narrowest window."""


class LookupBar(TintedWidget):
    """Starts lookups and shows their progress.

    Until ``set_profiles`` is called, a press of Enter, Look up or Settings is kept; the last one is carried out then.
    """

    lookup_requested = Signal(str, str)
    """The profile's id and the cleaned contact ID."""
    ask_all_requested = Signal(str)
    """The cleaned contact ID, to be looked up in every profile."""
    refused = Signal()
    """The ID was not sent."""
    pasted = Signal(str)
    """Text was pasted or dropped; ``show_paste`` shows what it means."""
    id_picked = Signal(str, object)
    """One of the offered IDs was chosen, and the ``PasteResult`` that offered it."""
    cancel_requested = Signal()
    profile_chosen = Signal(str)
    list_requested = Signal()
    """The IDs that were pasted are to be looked up as a list."""
    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apis: Mapping[str, ApiInfo] = {}
        self._profiles: Sequence[Profile] = ()
        self._is_ready = False
        self._kept_press: Callable[[], None] | None = None
        self._is_edited = False
        self._kept_paste = ""
        self._pasted: PastedId | None = None
        self._build()

    def _build(self) -> None:
        self.profile_selector = ProfileSelector(self)
        self.profile_selector.setObjectName("profileSelector")
        self.profile_selector.setAccessibleName(self.tr("Profile"))
        self.profile_selector.setPlaceholderText(self.tr("No profile yet"))
        self.profile_selector.setMinimumContentsLength(16)
        self.profile_selector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.profile_selector.setMaximumWidth(40 * UNIT)
        self.profile_selector.setIconSize(QSize(DOT_SIZE, DOT_SIZE))
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
        self.hint = IdHint(self.id_edit, self)
        self.hint.fix_requested.connect(self._use_suggested)
        self.hint.id_picked.connect(self.id_picked)
        self.hint.profile_picked.connect(self._ask_in)
        self.progress = LookupProgress(self)
        self.progress.cancel_button.clicked.connect(self.cancel_requested)
        self.progress.toggled.connect(self._place_hint)
        self._lay_out(profile, label)

    def _lay_out(self, profile: QLabel, label: QLabel) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * UNIT, UNIT + UNIT // 2, 2 * UNIT, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT // 2)
        left = QHBoxLayout()
        left.setSpacing(UNIT)
        # Before it has items: see ``FieldRow``.
        grid.addLayout(left, 0, 0)
        for widget in (profile, self.profile_selector, self.settings_button):
            left.addWidget(widget)
        grid.addWidget(label, 0, 2)
        grid.addWidget(self.id_edit, 0, 3)
        grid.addWidget(self.lookup_button, 0, 4)
        grid.addWidget(self.progress.cancel_button, 1, 4)
        grid.addWidget(self.progress.line, 2, 0, 1, 5)
        grid.setColumnStretch(3, 1)
        self._grid = grid
        self._place_hint(False)
        self.hint.changed.connect(self._place_elapsed)
        first_line = (profile, self.profile_selector, self.settings_button, label, self.id_edit, self.lookup_button)
        progress = self.progress
        set_reading_order(*first_line, progress.elapsed, self.hint, progress.cancel_button, progress.line)

    def _place_hint(self, is_waiting: bool) -> None:
        """Give the hint the space of the Cancel button while that is hidden."""
        self._grid.addWidget(self.hint, 1, 2, 1, 2 if is_waiting else 3)
        self._place_elapsed()

    def _place_elapsed(self) -> None:
        """Give the text of the running lookup the space of the hint while that is empty."""
        self._grid.addWidget(self.progress.elapsed, 1, 0, 1, 2 if self.hint.text() else 4)

    @property
    def profile_id(self) -> str:
        """The id of the chosen profile; empty where there is none."""
        return self.profile_selector.currentData() or ""

    def set_profiles(self, profiles: "Sequence[Profile]", apis: "Mapping[str, ApiInfo]", chosen_id: str) -> None:
        """Set the profiles to choose from, and carry out the press that was kept."""
        before = self.profile_id
        self._apis = apis
        self._profiles = profiles
        self._is_ready = True
        self.profile_selector.clear()
        from contactdesk.ui.environment_text import environment_text

        for profile in profiles:
            api = apis.get(profile.api)
            api_name = api.name if api else one_line(profile.api, 24)
            self.profile_selector.add_profile(profile, environment_text(self.environment(profile)), api_name)
        self.profile_selector.setCurrentIndex(self.profile_selector.findData(chosen_id))
        for widget in (self.profile_selector, self.lookup_button, self.id_edit):
            widget.setEnabled(bool(profiles))
        self._describe_profile()
        if self.hint.suggested_id or not (self.hint.problem and self.profile_id == before):
            # A choice that a paste left open stays open.
            self._show_issue()
        if text := self._kept_paste:
            self._kept_paste = ""
            if profiles:
                self.pasted.emit(text)
        if press := self._kept_press:
            self._kept_press = None
            press()

    def find_profile(self, profile_id: str) -> "Profile | None":
        """Return the profile with this id."""
        return next((profile for profile in self._profiles if profile.id == profile_id), None)

    def environment(self, profile: "Profile") -> str:
        """Return the environment of a profile, one of ``ENVIRONMENTS``."""
        from contactdesk.model.environment import environment

        return environment(profile, self._apis.get(profile.api))

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
        """Whether the user has edited the ID since it was looked up."""
        return self._is_edited

    def set_id(self, contact_id: str) -> None:
        """Put an ID into the field."""
        self._is_edited = False
        self.id_edit.setText(contact_id)

    def set_aside(self) -> None:
        """Let what is typed from now on replace the ID in the field: the user has turned to something else."""
        self._is_edited = False

    def begin_lookup(self, contact_id: str) -> None:
        """Let what is typed from now on replace this ID, if it is the one in the field."""
        if clean_id(self.id_edit.text()) in {"", contact_id}:
            self._is_edited = False
        if self._pasted and self._pasted.result.contact_id == contact_id:
            self._pasted = replace(self._pasted, asked_id=self.profile_id)
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
        """Paste the clipboard into the ID field, as the field's own keys do."""
        if self.id_edit.isEnabled():
            self.id_edit.setFocus()
            self.id_edit.paste()

    def _take_paste(self, text: str) -> None:
        """Take text that was pasted or dropped, anywhere in the window.

        Plain digits continue an ID that the user is typing: they are inserted at the cursor, or replace what is
        selected. Any other text, or any text over an ID that was looked up, pasted or selected as a whole, is
        understood as a paste, and its ID replaces what is in the field: two pasted IDs never become a third one.
        """
        part = text.strip()
        is_part = part.isascii() and part.isdecimal() and len(part) < _USUAL_ID_LENGTH
        if is_part and self._is_typing():
            self.id_edit.insert(part)
        elif self._is_ready:
            self.pasted.emit(text)
        else:
            # It is understood once the profiles are loaded.
            self._kept_paste = text

    def _is_typing(self) -> bool:
        """Return whether the field holds a part of an ID that the user typed."""
        shown = self.id_edit.text()
        is_pasted = self._pasted is not None and shown == self._pasted.result.contact_id
        return self._is_edited and not is_pasted and shown != self.id_edit.selectedText()

    def show_paste(self, result: "PasteResult") -> None:
        """Put the ID that was pasted into the field, and show what Enter will ask, or why it asks nothing."""
        from contactdesk.model.paste import PasteOutcome
        from contactdesk.ui.main_window.pasted_id import PastedId

        if result.outcome is PasteOutcome.NOTHING:
            return
        before = self.profile_id
        self._pasted = None
        if result.profile_id:
            self.choose(result.profile_id)
        self.id_edit.put(result.contact_id)
        self._pasted = PastedId.of(result, self._profiles)
        self._is_edited = True
        # Not if the text is the same as before.
        self._show_issue()
        self.hint.show_paste(result, self._profile(), self._api(), is_switch=before != self.profile_id)
        self.hint.offer(result, self._profiles, self._apis)

    def _ask_in(self, profile_id: str) -> None:
        if self.profile_selector.findData(profile_id) < 0:
            self.hint.show_problem(self.tr("This profile was removed. Paste the ID again."))
        elif self._pasted:
            self.show_paste(self._pasted.result_in(profile_id))
        else:
            self.choose(profile_id)

    def drop_paste(self) -> None:
        """Forget what was pasted and is not in the field."""
        self._pasted = None
        self._show_issue()

    def _use_suggested(self) -> None:
        if self.hint.offers_list:
            self.list_requested.emit()
            return
        self.choose(self.hint.suggested_id)
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
        self._pasted = None

    def submit(self) -> None:
        """Request a lookup of the ID in the field, or of the pasted list; or show what is wrong with it."""
        if not self._is_ready:
            self._kept_press = self.submit
            return
        contact_id = clean_id(self.id_edit.text())
        if contact_id != self.id_edit.text():
            self.id_edit.setText(contact_id)
        problem = self._problem(contact_id)
        if self.hint.offers_list and not contact_id:
            # Nothing is sent before its start.
            self.list_requested.emit()
        elif problem:
            self.refuse(problem)
        else:
            self.lookup_requested.emit(self.profile_id, contact_id)

    def submit_to_all(self) -> None:
        """Request a lookup of the ID in the field in every profile, or show what is wrong with it."""
        contact_id = clean_id(self.id_edit.text())
        if contact_id:
            self.ask_all_requested.emit(contact_id)
        else:
            self.refuse(self.hint.problem or issue_text(Issue(IssueCode.ID_EMPTY)))

    def refuse(self, problem: str) -> None:
        """Show why nothing is asked."""
        self.hint.show_refusal(problem)
        self.focus_id()
        self.refused.emit()

    def bound_ids(self, contact_id: str) -> "list[str] | None":
        """Return the ids of the only profiles that may be asked for an ID that was pasted with its place.

        Returns:
            ``None`` if every profile may be asked.
        """
        pasted = self._pasted
        if pasted is None or not pasted.result.place or pasted.result.contact_id != contact_id:
            return None
        return [profile.id for profile in pasted.at_place(self._profiles)]

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
        if self.hint.problem:
            return self.hint.problem
        api = self._api()
        # For a profile with an API unknown to this version, the lookup itself fails.
        issue = check_id(contact_id, api) if api else None
        return issue_text(issue) if issue and issue.blocking else ""

    def show_waiting(self, text: str) -> None:
        """Show what is running, the time since it began, and Cancel.

        Args:
            text: for example "Looking up 42…"; the next text does not restart the clock.
        """
        self.progress.start(text)

    def show_idle(self) -> None:
        """Show that nothing is running."""
        had_focus = self.progress.cancel_button.hasFocus()
        self.progress.stop()
        if had_focus:
            self.focus_after_lookup()

    def _tint(self) -> None:
        for index, profile in enumerate(self._profiles):
            colour = profile_colour(profile.colour, self.palette())
            self.profile_selector.setItemIcon(index, dot(colour, self.palette()))

    def _profile(self) -> "Profile | None":
        return self.find_profile(self.profile_id)

    def _api(self) -> "ApiInfo | None":
        profile = self._profile()
        return self._apis.get(profile.api) if profile else None

    def _choose(self) -> None:
        self._announce_profile()
        if self._pasted:
            self._pasted = self._pasted.in_profile(self._profile())
        self._describe_profile()
        self._show_issue()
        self.profile_chosen.emit(self.profile_id)

    def _announce_profile(self) -> None:
        # Of the selector with the focus, Orca says nothing, and other screen readers speak the new value.
        is_spoken = sys.platform != "linux" and self.profile_selector.hasFocus()
        if not is_spoken and (profile := self._profile()):
            from contactdesk.ui.environment_text import environment_word

            name, environment = short_line(profile.name, _SPOKEN_NAME), environment_word(self.environment(profile))
            text = self.tr("The profile is now {profile}")
            announce(self, text.format(profile=", ".join(filter(None, (name, environment)))))

    def _describe_profile(self) -> None:
        api = self._api()
        usage = self.tr("Profile to look up in (Alt+P)")
        chosen = self.profile_selector.currentText()
        set_tool_tip(self.profile_selector, f"{chosen}\n{usage}" if chosen else usage)
        # The name has the rest.
        self.profile_selector.setAccessibleDescription(usage)
        self.id_edit.setPlaceholderText(self.tr("such as {id}").format(id=api.id_example) if api else "")

    def _show_issue(self) -> None:
        contact_id = clean_id(self.id_edit.text())
        if self._pasted and self._pasted.result.contact_id != contact_id:
            self._pasted = None
        # The list covers the page: it comes only for what the user is typing. A paste has its own.
        may_offer = self._is_edited and self._pasted is None
        self.hint.show_typed(contact_id, self._api(), self._profiles, self._apis, may_offer=may_offer)
        if self._pasted and (result := self._pasted.result_for(self._profile())):
            way_back = self._pasted.way_back(self._profiles)
            self.hint.show_paste(result, self._profile(), self._api(), is_switch=False, way_back=way_back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the choices below the field with Down, and hide them with Esc."""
        key = QtCore.Qt.Key(event.key()).name
        if key == "Key_Escape":
            self.hint.hide_choices()
        if key != "Key_Down" or not self.hint.focus_choices():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the choices below the hint."""
        super().resizeEvent(event)
        self.hint.place_choices()
