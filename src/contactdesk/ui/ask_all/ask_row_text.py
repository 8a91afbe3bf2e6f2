"""The texts of one profile in the list of those that are asked."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from contactdesk.model.ask_all import AskResult, AskState
from contactdesk.model.contact import Contact, Kind
from contactdesk.model.environment import environment
from contactdesk.model.main_values import company_text, main_field
from contactdesk.model.profile import ApiInfo, Profile
from contactdesk.ui.contact.field_text import FieldText
from contactdesk.ui.environment_text import environment_text
from contactdesk.ui.failure.failure_text import words
from contactdesk.ui.safe_text import in_a_row, one_line

_VALUE_CHARACTERS = 80

_MEANINGS = {AskState.FOUND: "good", AskState.CANNOT_TELL: "warning", AskState.FAILED: "problem"}


@dataclass(frozen=True, slots=True, repr=False)
class AskRowText:
    """Holds the texts of one row, safe to show.

    Attributes:
        profile: the name of the profile.
        api: the name of its API, and its environment.
        state: how far its lookup is, in a word or two.
        detail: what was found, or why nothing was.
        explanation: more about a failure; empty for every other state.
        colour: the name of the profile's colour.
        meaning: the name of the colour of ``state``, as for ``tokens.meaning``; empty for muted text.
    """

    profile: str
    api: str
    state: str
    detail: str
    explanation: str
    colour: str
    meaning: str

    @classmethod
    def of(cls, result: AskResult, apis: Mapping[str, ApiInfo]) -> "AskRowText":
        """Return the texts of a result.

        Args:
            result: the result.
            apis: each API by its key.
        """
        profile, api = result.profile, apis.get(result.profile.api)
        detail, explanation = _detail(result, api)
        return cls(
            one_line(profile.name),
            _api_text(profile, api),
            _state_text(result.state),
            detail,
            explanation,
            profile.colour,
            _MEANINGS.get(result.state, ""),
        )

    @property
    def spoken(self) -> str:
        """The whole row in one line, for assistive tools."""
        text = QCoreApplication.translate("AskRowText", "{profile} ({api}), colour {colour}: {state}. {detail}")
        colour = QCoreApplication.translate("Colour", self.colour)
        shown = text.format(profile=self.profile, api=self.api, colour=colour, state=self.state, detail=self.detail)
        return f"{shown}. {self.explanation}" if self.explanation else shown

    def __repr__(self) -> str:
        return "AskRowText()"


def _api_text(profile: Profile, api: ApiInfo | None) -> str:
    name = api.name if api else profile.api
    return " · ".join(filter(None, (one_line(name, 24), environment_text(environment(profile, api)))))


def _state_text(state: AskState) -> str:
    return {
        AskState.READY: QCoreApplication.translate("AskRowText", "Not asked yet"),
        AskState.ASKING: QCoreApplication.translate("AskRowText", "Asking…"),
        AskState.FOUND: QCoreApplication.translate("AskRowText", "Found"),
        AskState.NOT_THERE: QCoreApplication.translate("AskRowText", "Not there"),
        AskState.CANNOT_TELL: QCoreApplication.translate("AskRowText", "Cannot tell"),
        AskState.FAILED: QCoreApplication.translate("AskRowText", "Failed"),
        AskState.CANCELLED: QCoreApplication.translate("AskRowText", "Stopped"),
    }[state]


def _detail(result: AskResult, api: ApiInfo | None) -> tuple[str, str]:
    """Return the second line of a row, and more about it."""
    if result.contact:
        return contact_text(result.contact), ""
    if result.failure and result.state is AskState.FAILED:
        secret_name = (api.secret_name or api.secret_label) if api else ""
        said = words(result.failure, api.name if api else "", secret_name, api.settings if api else ())
        return said.title, said.text
    return {
        AskState.READY: one_line(result.profile.base_url),
        AskState.ASKING: QCoreApplication.translate("AskRowText", "Waiting for the response"),
        AskState.NOT_THERE: QCoreApplication.translate("AskRowText", "No contact with this ID"),
        AskState.CANNOT_TELL: QCoreApplication.translate("AskRowText", "May not see this contact, if there is one"),
    }.get(result.state, QCoreApplication.translate("AskRowText", "The profile was changed or removed")), ""


def contact_text(contact: Contact) -> str:
    """Return the name, the email address and the company of a contact, else the role there, on one line."""
    email = main_field(contact, Kind.EMAIL)
    values = [
        one_line(contact.name, _VALUE_CHARACTERS) or QCoreApplication.translate("AskRowText", "No name"),
        one_line(FieldText(email).copied, _VALUE_CHARACTERS) if email else "",
        one_line(company_text(contact) or contact.subtitle, _VALUE_CHARACTERS),
    ]
    return in_a_row(values)
