"""The texts of a recent lookup, which its row shows and the filter searches."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from contactdesk.model.environment import environment
from contactdesk.model.profile import ApiInfo
from contactdesk.model.recent_lookup import RecentLookup
from contactdesk.ui.contact.contact_text import shown_id
from contactdesk.ui.contact.field_text import local_time
from contactdesk.ui.environment_text import environment_text
from contactdesk.ui.locale_text import clock_text
from contactdesk.ui.safe_text import one_line
from contactdesk.ui.text_filter import matches


@dataclass(frozen=True, slots=True, repr=False)
class RecentText:
    """Holds the texts of one row, safe to show.

    Attributes:
        name: the contact's name; a text that says so if it has none.
        id_text: the contact's ID, as "ID 42".
        profile: the name of the profile.
        api: the name of its API, and its environment.
        time: when the contact was looked up.
        colour: the name of the profile's colour.
    """

    name: str
    id_text: str
    profile: str
    api: str
    time: str
    colour: str

    @classmethod
    def of(cls, lookup: RecentLookup, apis: Mapping[str, ApiInfo]) -> "RecentText":
        """Return the texts of a lookup.

        Args:
            lookup: the lookup.
            apis: each API by its key.
        """
        contact, profile = lookup.contact, lookup.profile
        api = apis.get(profile.api)
        api_name = api.name if api else one_line(profile.api, 24)
        word = environment_text(environment(profile, api))
        return cls(
            one_line(contact.name) or QCoreApplication.translate("RecentText", "No name"),
            QCoreApplication.translate("RecentText", "ID {0}").format(one_line(shown_id(contact))),
            one_line(profile.name),
            f"{api_name} · {word}" if word else api_name,
            time_text(lookup.received_at),
            profile.colour,
        )

    @property
    def spoken(self) -> str:
        """The whole row in one line, for assistive tools."""
        text = QCoreApplication.translate("RecentText", "{name}, {id}, {profile} ({api}), colour {colour}, {time}")
        colour = QCoreApplication.translate("Colour", self.colour)
        return text.format(
            name=self.name, id=self.id_text, profile=self.profile, api=self.api, colour=colour, time=self.time
        )

    def matches(self, typed: str) -> bool:
        """Return whether every typed word is in the name, the ID, the profile, its API or the time."""
        return matches(" ".join((self.name, self.id_text, self.profile, self.api, self.time)), typed)

    def __repr__(self) -> str:
        return "RecentText()"


def time_text(moment: datetime) -> str:
    """Return ``14:02``, with the date if that was not today."""
    local = moment.astimezone()
    is_today = local.date() == datetime.now().astimezone().date()
    return clock_text(local) if is_today else local_time(moment)
