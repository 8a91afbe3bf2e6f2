"""The line below the ID field: what is wrong with the ID, or what Enter will ask; and the choices below it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from contactdesk.model.validation import check_id
from contactdesk.ui.issue_text import issue_text
from contactdesk.ui.main_window.profile_selector import SEPARATOR
from contactdesk.ui.safe_text import for_menu, short_line
from contactdesk.ui.style.icons import dot
from contactdesk.ui.style.tokens import muted, profile_colour
from contactdesk.ui.widgets.announcement import announce, describe
from contactdesk.ui.widgets.message_line import MessageLine

if TYPE_CHECKING:
    from contactdesk.model.paste import PasteResult
    from contactdesk.model.profile import ApiInfo, Profile
    from contactdesk.ui.main_window.paste_choices import PasteChoices

_NAME_LENGTH = 24
"""Characters of a profile's name on a button."""


class IdHint(MessageLine):
    """Shows an issue of the ID, or what Enter will ask, before Enter is pressed.

    Attributes:
        problem: why Enter asks nothing after a paste; empty if Enter asks.
        offers_list: whether the button, and Enter, look the pasted IDs up as a list.
    """

    id_picked = Signal(str, object)
    """One of the offered IDs was chosen, and the ``PasteResult`` that offered it."""
    profile_picked = Signal(str)
    """One of the offered profiles was chosen: its id."""

    def __init__(self, field: QLineEdit, parent: QWidget) -> None:
        super().__init__("idHint", "", parent)
        self.set_label(self.tr("Hint"))
        self._field = field
        self._choices: PasteChoices | None = None
        self._suggested: Profile | None = None
        self._looks_like: list[str] = []
        self.problem = ""
        self.offers_list = False
        self._problem_texts: list[str] = []
        self.fix_button.setObjectName("useProfileButton")
        self.changed.connect(lambda: describe(field, self.text()))

    def show_typed(
        self,
        contact_id: str,
        api: "ApiInfo | None",
        profiles: "Sequence[Profile]",
        apis: "Mapping[str, ApiInfo]",
        *,
        may_offer: bool,
    ) -> None:
        """Show the issue of a typed ID, or the profiles that suit it better; typing never changes the profile.

        Args:
            contact_id: the cleaned ID; may be empty.
            api: the API of the chosen profile.
            profiles: all profiles.
            apis: each API by its key.
            may_offer: whether several profiles that suit it better are offered below this line.
        """
        self.problem = ""
        self.offers_list = False
        self._suggested = None
        self._looks_like = []
        self.hide_choices()
        if contact_id and api and (fitting := _profiles_for(contact_id, api, profiles, apis)):
            self._suggest(fitting, apis)
            # An ID without a fixed length may not be complete yet.
            if may_offer and len(fitting) > 1 and apis[fitting[0].api].paste.id_length:
                self._offer_profiles(fitting, apis)
            return
        issue = check_id(contact_id, api) if contact_id and api else None
        if issue is None:
            self.clear()
        elif issue.blocking:
            self.show_problem(issue_text(issue))
        else:
            self.show_hint(issue_text(issue))

    def show_paste(
        self,
        result: "PasteResult",
        profile: "Profile | None",
        api: "ApiInfo | None",
        *,
        is_switch: bool,
        way_back: "Profile | None" = None,
    ) -> None:
        """Show what Enter will ask after a paste, or why it asks nothing.

        Args:
            result: what the pasted text means.
            profile: the chosen profile.
            api: its API.
            is_switch: whether the paste chose it.
            way_back: the profile to offer if the chosen one is not of the place in the pasted text.
        """
        from contactdesk.model.paste import MAX_OFFERED, PasteOutcome, PasteReason, creation_time, fits, is_plausible
        from contactdesk.ui.main_window.paste_text import asks_texts, key_texts, note_text, short_note_texts

        if result.outcome is not PasteOutcome.ASK:
            count, fitting = result.count, len(result.profile_ids)
            self.offers_list = result.outcome is PasteOutcome.SEVERAL and (bool(result.ids) or not result.had_key)
            if self.offers_list and result.is_cut:
                self.problem = self.tr("Many IDs. Look them up as a list.")
            elif self.offers_list:
                self.problem = self.tr("%Ln IDs. Look them up as a list.", "", count)
            elif result.outcome is PasteOutcome.SEVERAL:
                self.problem = self.tr("%Ln IDs. Paste only the IDs to look them up as a list.", "", count)
            elif result.outcome is PasteOutcome.CHOOSE_PROFILE and fitting > MAX_OFFERED:
                self.problem = self.tr("%n profiles fit. Choose one of these, or the profile above.", "", fitting)
            else:
                self.problem = note_text(result)
            self._suggested = way_back if result.reason is PasteReason.NOT_THIS_PROFILE else None
            texts = [self.problem, *short_note_texts(result)]
            self._show_refused(key_texts(texts) if result.had_key else texts)
        elif profile and fits(result.contact_id, api):
            created = creation_time(result.contact_id, api)
            texts = asks_texts(profile.name, result.contact_id, created, is_switch=is_switch)
            text, *shorter = key_texts(texts) if result.had_key else texts
            if created and not is_plausible(created):
                self.show_warning(text, shorter=shorter)
            else:
                self.show_hint(text, shorter=shorter)

    def offer(self, result: "PasteResult", profiles: "Sequence[Profile]", apis: "Mapping[str, ApiInfo]") -> None:
        """Offer IDs or profiles to choose from, if the paste leaves a choice."""
        from contactdesk.model.paste import PasteOutcome

        if result.outcome is PasteOutcome.CHOOSE_ID:
            picture = dot(muted(self.palette()))
            ids = [(contact_id, contact_id, picture) for contact_id in result.candidates]
            self._list().show_choices("pasteChoice", ids, lambda chosen: self._pick_id(chosen, result), self)
        elif result.outcome is PasteOutcome.CHOOSE_PROFILE:
            self._offer_profiles([profile for profile in profiles if profile.id in result.profile_ids], apis)

    @property
    def suggested_id(self) -> str:
        """The id of the profile that the button chooses; empty if there is no button."""
        return self._suggested.id if self._suggested else ""

    def show_refusal(self, reason: str) -> None:
        """Show why Enter asked nothing; what was suggested instead stays."""
        before = self.text()
        if reason == self.problem:
            # A remark on the paste stays.
            self._show_refused(self._problem_texts)
        else:
            self._show_refused([reason, *self._looks_like] if self._suggested else self._looks_like or [reason])
        if self.text() == before:
            # It is the answer to a further press of Enter.
            announce(self, before)

    def _show_refused(self, texts: list[str]) -> None:
        self._problem_texts = texts
        show = self.show_hint if self.offers_list else self.show_problem
        show(texts[0], self._use_text(), shorter=texts[1:])
        self._set_mnemonic()

    def focus_choices(self) -> bool:
        """Focus the first choice; return whether there is one."""
        return self._choices is not None and self._choices.focus_first()

    def hide_choices(self) -> None:
        """Hide the choices."""
        if self._choices:
            self._choices.clear()

    def place_choices(self) -> None:
        """Keep the choices below this line after it moved."""
        if self._choices and self._choices.isVisible():
            self._choices.place(self)

    def _suggest(self, fitting: "Sequence[Profile]", apis: "Mapping[str, ApiInfo]") -> None:
        """Show which other API an ID looks like, with a button if exactly one profile fits."""
        name = apis[fitting[0].api].name
        if len(fitting) > 1:
            texts = [self.tr("This looks like a {api} ID. Choose a {api} profile."), self.tr("Choose a {api} profile.")]
        else:
            texts = [self.tr("This looks like a {api} ID.")]
            self._suggested = fitting[0]
        self._looks_like = [text.format(api=name) for text in texts]
        self.show_hint(self._looks_like[0], self._use_text(), shorter=self._looks_like[1:])
        self._set_mnemonic()

    def _offer_profiles(self, fitting: "Sequence[Profile]", apis: "Mapping[str, ApiInfo]") -> None:
        from contactdesk.model.paste import MAX_OFFERED

        choices = [
            (profile.id, _entry(profile, apis[profile.api]), dot(profile_colour(profile.colour, self.palette())))
            for profile in fitting[:MAX_OFFERED]
        ]
        self._list().show_choices("profileChoice", choices, self._pick_profile, self)

    def _use_text(self) -> str:
        if self.offers_list:
            return self.tr("Look up a list")
        return self.tr("Use {profile}").format(profile=self._suggested.name) if self._suggested else ""

    def _set_mnemonic(self) -> None:
        if self.offers_list:
            self.fix_button.setText(self.tr("Loo&k up a list"))
        elif self._suggested:
            shown = for_menu(short_line(self._suggested.name, _NAME_LENGTH), _NAME_LENGTH)
            self.fix_button.setText(self.tr("&Use {profile}").format(profile=shown))

    def _list(self) -> "PasteChoices":
        if self._choices is None:
            from contactdesk.ui.main_window.paste_choices import PasteChoices

            bar = self.parentWidget() or self
            self._choices = PasteChoices(bar.parentWidget() or bar, self._field)
        return self._choices

    def _pick_id(self, contact_id: str, result: "PasteResult") -> None:
        self._field.setFocus()
        self.id_picked.emit(contact_id, result)

    def _pick_profile(self, profile_id: str) -> None:
        self._field.setFocus()
        self.profile_picked.emit(profile_id)


def _profiles_for(
    contact_id: str, api: "ApiInfo", profiles: "Sequence[Profile]", apis: "Mapping[str, ApiInfo]"
) -> "list[Profile]":
    """Return the profiles of other APIs that the ID fits, if it does not fit the chosen one."""
    from contactdesk.model.paste import fits

    if fits(contact_id, api):
        return []
    return [profile for profile in profiles if fits(contact_id, apis.get(profile.api))]


def _entry(profile: "Profile", api: "ApiInfo") -> str:
    """Return the entry of a profile in the list of choices: name, environment and API."""
    from contactdesk.model.environment import environment
    from contactdesk.ui.environment_text import environment_text

    word = environment_text(environment(profile, api))
    return SEPARATOR.join(filter(None, (short_line(profile.name, _NAME_LENGTH), word, api.name)))
