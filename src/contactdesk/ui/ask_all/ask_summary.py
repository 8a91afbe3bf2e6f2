"""The sentences above and below the list: what will be sent, how far it is, and what came of it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from contactdesk.model.ask_all import AskResult, AskState, LeftOut, are_over, unanswered
from contactdesk.model.profile import Profile
from contactdesk.ui.locale_text import list_text
from contactdesk.ui.safe_text import short_line

_NAME_CHARACTERS = 40
_MOST_NAMES = 5


class AskSummary(QObject):
    """A ``QObject`` because ``lupdate`` asks for plural forms only in ``self.tr``."""

    def before(self, contact_id: str, count: int) -> str:
        """Return what will be sent.

        Args:
            contact_id: the ID.
            count: how many profiles are asked.
        """
        if count == 1:
            text = self.tr("Contact Desk will send 1 request for contact {id}, to this profile.")
        else:
            text = self.tr("Contact Desk will send %n requests for contact {id}, one to each profile.", "", count)
        return text.format(id=short_line(contact_id, _NAME_CHARACTERS))

    def start(self, count: int) -> str:
        """Return the text of the button that starts it."""
        return self.tr("&Ask 1 profile") if count == 1 else self.tr("&Ask %n profiles", "", count)

    def left_out(self, profiles: Sequence[tuple[Profile, LeftOut]]) -> str:
        """Return which profiles are not asked, one line for each reason; empty if there are none."""
        texts = {
            LeftOut.DOES_NOT_FIT: self.tr("Not asked, since the ID does not fit: {profiles}"),
            LeftOut.ELSEWHERE: self.tr("Not asked, since the pasted text names another address or company: {profiles}"),
            LeftOut.SETTING: self.tr("Not asked, since their settings leave them out: {profiles}"),
            LeftOut.SANDBOX: self.tr("Not asked, since a sandbox is left out beside a production profile: {profiles}"),
        }
        groups = ((text, [each for each, why in profiles if why is reason]) for reason, text in texts.items())
        return "\n".join(text.format(profiles=self._names(group)) for text, group in groups if group)

    def progress(self, contact_id: str, results: Sequence[AskResult]) -> str:
        """Return how far it is or, if it is over, whether the contact was found.

        Args:
            contact_id: the ID.
            results: one per profile.
        """
        if not are_over(results):
            text = self.tr("Asking: {count} of {total} profiles have answered.")
            return text.format(count=len(results) - unanswered(results), total=len(results))
        found = _in(results, AskState.FOUND)
        if len(found) > 1:
            text = self.tr("Contact {id} was found in %n profiles.", "", len(found))
        elif found:
            text = self.tr("Contact {id} was found in “{profile}”.")
        elif all(each.state is AskState.NOT_THERE for each in results):
            text = self.tr("Contact {id} was not found.")
        elif _in(results, AskState.NOT_THERE):
            text = self.tr("Contact {id} was not found in the profiles that could tell.")
        else:
            text = self.tr("No profile could tell whether contact {id} exists.")
        return text.format(id=short_line(contact_id, _NAME_CHARACTERS), profile=self._names(found))

    def outcome(self, results: Sequence[AskResult]) -> str:
        """Return who has not found the contact, and what to do next, one line each; empty until it is over."""
        if not are_over(results):
            return ""
        groups = (
            (self.tr("Not there: {profiles}"), _in(results, AskState.NOT_THERE)),
            (self.tr("Cannot tell, since they may not see it: {profiles}"), _in(results, AskState.CANNOT_TELL)),
            (self.tr("Failed: {profiles}"), _in(results, AskState.FAILED)),
            (self.tr("Stopped: {profiles}"), _in(results, AskState.CANCELLED)),
        )
        lines = [text.format(profiles=self._names(profiles)) for text, profiles in groups if profiles]
        return "\n".join([*lines, self._advice(results)])

    def _advice(self, results: Sequence[AskResult]) -> str:
        found = len(_in(results, AskState.FOUND))
        if found > 1:
            return self.tr("Choose the right contact and press Open.")
        if found:
            return self.tr("Press Open to see the contact.")
        if _in(results, AskState.FAILED):
            return self.tr("Choose a profile that failed and press Try again.")
        if _in(results, AskState.CANNOT_TELL):
            return self.tr("Check the ID, or ask somebody who may see contacts there.")
        return self.tr("Check the ID.")

    def _names(self, profiles: Sequence[Profile]) -> str:
        names = [short_line(profile.name, _NAME_CHARACTERS) for profile in profiles]
        more = len(names) - _MOST_NAMES
        # Where "and 5 more" follows, no "and" stands before the last name.
        text = list_text(names) if more <= 0 else ", ".join(names[:_MOST_NAMES])
        if more == 1:
            return self.tr("{names} and 1 more").format(names=text)
        return self.tr("{names} and %n more", "", more).format(names=text) if more > 0 else text


def _in(results: Iterable[AskResult], *states: AskState) -> list[Profile]:
    return [result.profile for result in results if result.state in states]
