"""The value of a field as text: on the screen, in the tool tip, on the clipboard, for assistive tools."""

from datetime import UTC, date, datetime, timedelta, timezone
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QDateTime

from contactdesk.model import lossless_json
from contactdesk.model.contact import MISSING, Field, Kind
from contactdesk.model.lossless_json import JsonObject, Number
from contactdesk.ui.contact import links
from contactdesk.ui.locale_text import date_text, moment_text
from contactdesk.ui.safe_text import SHOWN_CHARACTERS, spell_invisible, visible

DASH = "–"
"""Shown for every absent value; the tool tip shows why it is absent."""

_MAX_LINES = 40
_FOLDED = 3
"""Addresses of a list that are shown before it is unfolded."""
_USUAL_TYPES: dict[Kind, tuple[type, ...]] = {Kind.NUMBER: (Number,), Kind.EMAILS: (list,)}
"""The classes of documented values by kind; for the other kinds it is ``str``."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
# A longer text would be of no use in a screen reader.
_MAX_SPOKEN_CHARACTERS = 100_000


class FieldText:
    """The texts for one field.

    Attributes:
        field: the field.
        absence: why there is no value: "empty", "null", "not sent"; empty if there is one.
    """

    def __init__(self, field: Field) -> None:
        self.field = field
        self.absence = _absence(field)

    @cached_property
    def label(self) -> str:
        """The field's name for people."""
        label = self.field.label
        return QCoreApplication.translate("Field", label) if self.field.is_documented else label

    @cached_property
    def whole(self) -> str:
        """All of the value as received, with invisible characters as they are."""
        value = self.field.value
        if self.absence or value is MISSING:
            return ""
        if self.field.kind is Kind.EMAILS and isinstance(value, list) and all(isinstance(item, str) for item in value):
            return "\n".join(str(item) for item in value)
        return lossless_json.plain_text(value)

    @cached_property
    def shown(self) -> str:
        """The text on the screen, short enough to be laid out at once; empty for an absent value."""
        if self.field.time is not None and not self.absence:
            return local_time(self.field.time)
        start = visible(self._worded[:SHOWN_CHARACTERS])
        lines = start.split("\n", _MAX_LINES)[:_MAX_LINES] if self.is_shortened else [start]
        return "\n".join(lines) + ("…" if self.is_shortened else "")

    @property
    def folded(self) -> str:
        """The text on the screen at first: of a long list of addresses, the first three."""
        return "\n".join(self.shown.split("\n")[:_FOLDED]) if self.folded_lines else self.shown

    @property
    def folded_lines(self) -> int:
        """The number of lines that are on the screen only once the list is unfolded."""
        is_list = self.field.kind is Kind.EMAILS and not self.field.expected
        count = self.shown.count("\n") + 1 - _FOLDED if is_list else 0
        return max(count, 0)

    @property
    def is_shortened(self) -> bool:
        """Whether the screen shows only the beginning."""
        return len(self.whole) > SHOWN_CHARACTERS or self.whole.count("\n", 0, SHOWN_CHARACTERS) >= _MAX_LINES

    @property
    def copied(self) -> str:
        """The text for the clipboard: the whole value as shown, a time with its zone."""
        if self.field.time is not None and not self.absence:
            return f"{local_time(self.field.time)} {_zone(self.field.time)}".rstrip()
        return visible(self._worded)

    @property
    def original(self) -> str:
        """The value as received, for the clipboard: text with invisible characters as they are, else the JSON.

        Halves of characters are spelled out, since no clipboard can hold them.
        """
        value = self.field.value
        if self.absence or value is MISSING:
            return ""
        return spell_invisible(
            lossless_json.plain_text(value), lambda character: visible(character) if _is_half(character) else character
        )

    @property
    def _worded(self) -> str:
        """The whole value; a documented badge starts with a capital."""
        is_word = self.field.kind is Kind.BADGE and not self.field.expected
        return self.whole[:1].upper() + self.whole[1:] if is_word else self.whole

    @property
    def spoken(self) -> str:
        """The whole value for assistive tools, a time also as received."""
        if self.absence:
            return self.absence
        whole = visible(self.whole[:_MAX_SPOKEN_CHARACTERS])
        if len(self.whole) > _MAX_SPOKEN_CHARACTERS:
            whole += "…"
        return f"{self.shown} ({whole})" if self.field.time is not None else whole

    @property
    def accessible(self) -> str:
        """The label and the whole value, for assistive tools."""
        return f"{visible(self.label[:SHOWN_CHARACTERS])}: {self.spoken}"

    @cached_property
    def mark(self) -> str:
        """The text about what the value should be, if it departs from that; else empty."""
        value = self.field.value
        if not self.field.expected:
            has_raw_text = value is not MISSING and lossless_json.has_raw_text(value)
            return (
                QCoreApplication.translate("FieldText", "Came with control characters, which JSON forbids")
                if has_raw_text
                else ""
            )
        expected, came = QCoreApplication.translate("Expected", self.field.expected), _came_as(self.field)
        if came:
            return QCoreApplication.translate("FieldText", "Came as {0}; expected {1}").format(came, expected)
        return QCoreApplication.translate("FieldText", "Expected {0}").format(expected)

    @property
    def tool_tip(self) -> str:
        """Plain text that adds to the value; empty if there is nothing to add."""
        if self.absence:
            return f"{self.label}: {self.absence}"
        if self.field.time is not None:
            return _time_tool_tip(self.whole, self.field.time)
        if self.field.kind is Kind.LINK and not self.field.expected:
            url = links.target(self.field)
            if url is None:
                return QCoreApplication.translate(
                    "FieldText", "Only http and https addresses without a user name are opened from here."
                )
            return QCoreApplication.translate("FieldText", "Opens {0}").format(
                bytes(url.toEncoded().data()).decode("ascii")
            )
        return self.mark


def local_time(time: date, with_seconds: bool = False) -> str:
    """Return a moment in this computer's time zone, with the name of the month; of a date without a time, the date."""
    return moment_text(_local(time), with_seconds=with_seconds) if isinstance(time, datetime) else date_text(time)


def _absence(field: Field) -> str:
    value = field.value
    if field.has_value:
        return ""
    if value is MISSING:
        return QCoreApplication.translate("FieldText", "not sent")
    if value is None:
        return QCoreApplication.translate("FieldText", "null")
    if value in ("", []):
        return QCoreApplication.translate("FieldText", "empty")
    return QCoreApplication.translate("FieldText", "only white space")


def _came_as(field: Field) -> str:
    """Return the name of the value's type if it is not the documented one; else an empty text."""
    value = field.value
    if isinstance(value, field.types or _USUAL_TYPES.get(field.kind, (str,))):
        return ""
    if isinstance(value, bool):
        return QCoreApplication.translate("FieldText", "yes/no")
    if isinstance(value, JsonObject):
        return QCoreApplication.translate("FieldText", "an object")
    if isinstance(value, list):
        return QCoreApplication.translate("FieldText", "a list")
    if isinstance(value, Number):
        return QCoreApplication.translate("FieldText", "a number")
    return QCoreApplication.translate("FieldText", "text")


def _is_half(character: str) -> bool:
    return "\ud800" <= character <= "\udfff"


def _zone(time: date) -> str:
    return _local(time).tzname() or "" if isinstance(time, datetime) else ""


def _local(time: datetime) -> datetime:
    # Qt has its own rules of the time zones; the system's C library knows fewer years.
    here = QDateTime.fromMSecsSinceEpoch((time - _EPOCH) // _MILLISECOND).toLocalTime()
    zone = timezone(timedelta(seconds=here.offsetFromUtc()), here.timeZoneAbbreviation())
    try:
        return time.astimezone(zone)
    except OverflowError:
        # Times at the ends of the calendar cannot be converted.
        return time


def _time_tool_tip(received: str, time: date) -> str:
    as_received = QCoreApplication.translate("FieldText", "As received: {0}").format(received)
    if not isinstance(time, datetime):
        return as_received
    try:
        utc = time.astimezone(UTC)
        seconds = f"{utc.timestamp():.3f}".rstrip("0").rstrip(".")
    except (OverflowError, ValueError):
        utc, seconds = time, "?"
    iso = utc.isoformat(timespec="milliseconds" if utc.microsecond else "seconds").replace("+00:00", "Z")
    lines = (
        as_received,
        QCoreApplication.translate("FieldText", "Here: {0} {1}").format(
            local_time(time, with_seconds=True), _zone(time)
        ),
        QCoreApplication.translate("FieldText", "UTC: {0}").format(iso),
        QCoreApplication.translate("FieldText", "Unix seconds: {0}").format(seconds),
    )
    return "\n".join(line.rstrip() for line in lines)
