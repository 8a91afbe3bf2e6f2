"""The texts for the value of a field."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from contactdesk.model.contact import MISSING, Field, Kind, Missing
from contactdesk.model.lossless_json import Json, JsonObject, Number, RawText
from contactdesk.ui.contact.field_text import FieldText


@pytest.fixture(autouse=True)
def _rome(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Rome")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def text(value: Json | Missing, kind: Kind = Kind.TEXT, expected: str = "", moment: date | None = None) -> FieldText:
    return FieldText(Field("path", "Label", kind, value, expected, moment))


@pytest.mark.parametrize(
    ("value", "kind", "shown"),
    [
        ("plain", Kind.TEXT, "plain"),
        ("<b>&amp;", Kind.TEXT, "<b>&amp;"),
        (Number("1.10"), Kind.NUMBER, "1.10"),
        (Number("-0"), Kind.NUMBER, "-0"),
        (True, Kind.TEXT, "true"),
        (["a@example.com", "b@example.com"], Kind.EMAILS, "a@example.com\nb@example.com"),
        (["a@example.com", Number("5")], Kind.EMAILS, '["a@example.com", 5]'),
        (JsonObject([("a", [Number("1"), None])]), Kind.TEXT, '{"a": [1, null]}'),
        ([], Kind.TEXT, "[]"),
        ("a\u202eb\x00\x1b", Kind.TEXT, "a⟨U+202E⟩b⟨U+0000⟩⟨U+001B⟩"),
    ],
)
def test_value_is_shown_as_received(value: Json, kind: Kind, shown: str) -> None:
    assert text(value, kind).shown == shown
    assert text(value, kind).copied == shown
    assert text(value, kind).accessible == f"Label: {shown}"


@pytest.mark.parametrize(
    ("value", "kind", "original"),
    [
        ("plain", Kind.TEXT, "plain"),
        ("one\r\ntwo\t", Kind.NOTES, "one\r\ntwo\t"),
        ("a\u202eb\u200b\x00\x1b", Kind.TEXT, "a\u202eb\u200b\x00\x1b"),
        ("half \ud800", Kind.TEXT, "half ⟨U+D800⟩"),
        (Number("1.10"), Kind.NUMBER, "1.10"),
        (["a@example.com", "b@example.com"], Kind.EMAILS, '["a@example.com", "b@example.com"]'),
        (JsonObject([("a", [Number("1"), None])]), Kind.TEXT, '{"a": [1, null]}'),
        ("active", Kind.BADGE, "active"),
        (None, Kind.TEXT, ""),
        (MISSING, Kind.TEXT, ""),
    ],
)
def test_original_is_the_value_as_received(value: Json | Missing, kind: Kind, original: str) -> None:
    assert text(value, kind).original == original


def test_badge_is_copied_as_shown() -> None:
    assert text("active", Kind.BADGE).shown == "Active"
    assert text("active", Kind.BADGE).copied == "Active"
    assert text("partner", Kind.BADGE, "customer or vendor").copied == "partner"


@pytest.mark.parametrize(
    ("value", "kind", "word"),
    [
        (MISSING, Kind.TEXT, "not sent"),
        (None, Kind.TEXT, "null"),
        ("", Kind.TEXT, "empty"),
        ([], Kind.EMAILS, "empty"),
        (" \n", Kind.NOTES, "only white space"),
    ],
)
def test_absent_values_are_distinguished(value: Json | Missing, kind: Kind, word: str) -> None:
    assert text(value, kind).shown == ""
    assert text(value, kind).accessible == f"Label: {word}"
    assert text(value, kind).tool_tip == f"Label: {word}"


def test_time_is_local_and_tool_tip_has_the_original() -> None:
    moment = datetime(2025, 10, 28, 10, 23, 49, 444_000, UTC)
    iso = text("2025-10-28T10:23:49.444Z", Kind.TIME, moment=moment)
    assert iso.shown == "28 Oct 2025, 11:23"
    assert iso.copied == "28 Oct 2025, 11:23 CET"
    assert iso.original == "2025-10-28T10:23:49.444Z"
    assert iso.accessible == "Label: 28 Oct 2025, 11:23 (2025-10-28T10:23:49.444Z)"
    assert iso.tool_tip.splitlines() == [
        "As received: 2025-10-28T10:23:49.444Z",
        "Here: 28 Oct 2025, 11:23:49 CET",
        "UTC: 2025-10-28T10:23:49.444Z",
        "Unix seconds: 1761647029.444",
    ]


def test_unix_seconds_are_shown_as_time() -> None:
    unix = text(Number("1640995200"), Kind.TIME, moment=datetime.fromtimestamp(1640995200, UTC))
    assert unix.shown == "1 Jan 2022, 01:00"
    assert unix.copied == "1 Jan 2022, 01:00 CET"
    assert unix.original == "1640995200"
    assert "UTC: 2022-01-01T00:00:00Z" in unix.tool_tip.splitlines()


@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])
def test_date_without_a_time_is_the_same_everywhere(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    day = text("20240615", Kind.TIME, moment=date(2024, 6, 15))
    assert (day.shown, day.copied, day.original) == ("15 Jun 2024", "15 Jun 2024", "20240615")
    assert day.accessible == "Label: 15 Jun 2024 (20240615)"
    assert day.tool_tip == "As received: 20240615"


@pytest.mark.parametrize(
    ("zone", "seconds", "copied"),
    [
        ("Europe/Rome", -1, "1 Jan 1970, 00:59 CET"),
        ("America/New_York", -1, "31 Dec 1969, 18:59 EST"),
        ("America/New_York", -2_145_916_800, "31 Dec 1901, 19:00 EST"),
        ("America/New_York", 32_519_620_800, "4 Jul 3000, 08:00 EDT"),
        ("Asia/Kathmandu", 95_649_163_200, "1 Jan 5001, 17:45 +0545"),
        ("Europe/Rome", 253_402_214_400, "31 Dec 9999, 01:00 CET"),
    ],
)
def test_far_times_are_computed(zone: str, seconds: int, copied: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    far = text(Number(str(seconds)), Kind.TIME, moment=moment)
    assert far.copied == copied
    assert far.tool_tip.endswith(f"\nUnix seconds: {seconds}")


@pytest.mark.parametrize("moment", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_ends_of_the_calendar_are_shown(moment: datetime) -> None:
    shown = text("as sent", Kind.TIME, moment=moment)
    assert str(moment.year) in shown.shown
    assert shown.copied.endswith((" UTC", " LMT", " CET"))
    assert "As received: as sent" in shown.tool_tip


def test_odd_value_shows_what_was_expected() -> None:
    odd = text(Number("5"), Kind.TEXT, expected="text")
    assert odd.shown == "5"
    assert odd.mark == "Came as a number; expected text"
    assert odd.tool_tip == odd.mark


@pytest.mark.parametrize(
    ("value", "kind", "expected", "types", "mark"),
    [
        ("42", Kind.NUMBER, "a whole number from 1", (), "Came as text; expected a whole number from 1"),
        (Number("0"), Kind.NUMBER, "a whole number from 1", (), "Expected a whole number from 1"),
        ("1686787200", Kind.TIME, "a time in Unix seconds", (Number,), "Came as text; expected a time in Unix seconds"),
        (Number("1e99"), Kind.TIME, "a time in Unix seconds", (Number,), "Expected a time in Unix seconds"),
        (Number("5"), Kind.TIME, "a time", (), "Came as a number; expected a time"),
        ("soon", Kind.TIME, "a time", (), "Expected a time"),
        (True, Kind.TEXT, "text", (), "Came as yes/no; expected text"),
        ([], Kind.TEXT, "text", (), "Came as a list; expected text"),
        (JsonObject([]), Kind.TEXT, "text", (), "Came as an object; expected text"),
        ("a@b.example", Kind.EMAILS, "a list of texts", (), "Came as text; expected a list of texts"),
        ([Number("5")], Kind.EMAILS, "a list of texts", (), "Expected a list of texts"),
        (Number("1.5"), Kind.PHONE, "text or a whole number", (str, Number), "Expected text or a whole number"),
        ("partner", Kind.BADGE, "customer or vendor", (), "Expected customer or vendor"),
    ],
)
def test_mark_names_a_type_that_is_not_visible(
    value: Json, kind: Kind, expected: str, types: tuple[type, ...], mark: str
) -> None:
    assert FieldText(Field("path", "Label", kind, value, expected, types=types)).mark == mark


@pytest.mark.parametrize(
    ("value", "shown", "mark"),
    [
        (RawText("a\x00b\x1f"), "a⟨U+0000⟩b⟨U+001F⟩", True),
        (RawText("one\ntwo\t"), "one\ntwo\t", True),
        ("a\x00b\x1f", "a⟨U+0000⟩b⟨U+001F⟩", False),
        ("one\ntwo", "one\ntwo", False),
        (JsonObject([("a", [RawText("b\x07")])]), '{"a": ["b\\u0007"]}', True),
        (JsonObject([("a", ["b\x07"])]), '{"a": ["b\\u0007"]}', False),
    ],
)
def test_raw_control_characters_are_shown_and_marked(value: Json, shown: str, mark: bool) -> None:
    assert text(value).shown == shown
    assert text(value).mark == ("Came with control characters, which JSON forbids" if mark else "")
    assert text(value, expected="a time").mark.endswith("a time")


def test_repeated_member_is_marked_without_type() -> None:
    field = Field("id#0", "id", Kind.TEXT, Number("5"), "this member only once", types=(object,))
    assert FieldText(field).mark == "Expected this member only once"


def test_link_shows_its_true_host() -> None:
    assert text("https://www.linkеdin.com/in/x", Kind.LINK).tool_tip == "Opens https://www.xn--linkdin-bhg.com/in/x"
    assert text("javascript:alert(1)", Kind.LINK).tool_tip.startswith("Only http and https")


def test_long_value_is_shortened_on_screen_only() -> None:
    long = text("ü" * 1_000_000)
    assert long.is_shortened
    assert len(long.shown) == 2_001
    assert len(long.copied) == 1_000_000
    assert len(long.accessible) < 200_000


def test_many_short_lines_are_shortened() -> None:
    many = text("a\n" * 500, Kind.NOTES)
    assert many.is_shortened
    assert many.shown.count("\n") == 39
    assert not text("a\n" * 20, Kind.NOTES).is_shortened
