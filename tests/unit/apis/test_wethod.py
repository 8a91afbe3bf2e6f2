"""Wethod's responses, typed from its documentation, give the fields of the panes."""

from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.contact import Field, Kind, ResponseInfo
from contactdesk.model.failure import FailureKind, FieldMessage
from contactdesk.model.lossless_json import Number
from tests.factories import WETHOD_DOCUMENTED, profile
from tests.unit.apis import reading
from tests.unit.apis.reading import NOW, fields

WETHOD = APIS["wethod"]
MOMENT = datetime(2025, 10, 28, 10, 23, 49, 444000, tzinfo=UTC)
read = partial(reading.read, "wethod")
refuse = partial(reading.refuse, "wethod")


def test_documented_contact() -> None:
    contact = read(WETHOD_DOCUMENTED)
    assert contact.api == "wethod"
    assert contact.name == "Client name Client surname"
    assert (contact.id, contact.asked_id, contact.is_another) == ("1", "1", False)
    assert contact.badges == contact.others == ()
    (pane, billing) = contact.sections
    assert (pane.key, pane.title) == ("contact", "Contact")
    assert (billing.key, billing.title, billing.fields) == ("billing", "Client and billing", ())
    assert pane.fields == (
        Field("name", "Name", Kind.TEXT, "Client name"),
        Field("surname", "Surname", Kind.TEXT, "Client surname"),
        Field("role", "Role", Kind.TEXT, "Client role"),
        Field("email", "Email", Kind.EMAIL, "client@email.com"),
        Field("telephone", "Telephone", Kind.PHONE, "123456789"),
        Field("linkedin", "LinkedIn", Kind.LINK, "https://www.linkedin.com/in/example"),
        Field("description", "Description", Kind.NOTES, "A brief description of the client"),
        Field("notes", "Notes", Kind.NOTES, "Some notes about the client"),
        Field("id", "ID", Kind.NUMBER, Number("1")),
        Field("client_id", "Client ID", Kind.NUMBER, Number("1")),
        Field("created_at", "Created", Kind.TIME, "2025-10-28T10:23:49.444Z", time=MOMENT),
        Field("updated_at", "Updated", Kind.TIME, "2025-10-28T10:23:49.444Z", time=MOMENT),
    )
    assert contact.source.members[0] == ("id", Number("1"))
    assert [key for key, _ in contact.source.members][-1] == "telephone"
    assert contact.response_info == ResponseInfo(200, "", 0.5, NOW, length=408)


@pytest.mark.parametrize(
    ("key", "numbers", "expected"),
    [
        ("telephone", ["391234567", "0", "-1", "9" * 30], ""),
        ("id", ["1", "9" * 30, "9" * 399], ""),
        ("id", ["0", "-0", "-1", "1.0", "1e400", "1.10"], "a whole number from 1"),
        ("client_id", ["0", "-0", "-1", "1.0", "1e400", "1.10"], "a whole number from 1"),
    ],
)
def test_numbers(key: str, numbers: list[str], expected: str) -> None:
    for number in numbers:
        field = fields(read(f'{{"{key}": {number}}}'))[key]
        assert (field.value, field.expected) == (Number(number), expected)


def test_number_of_5000_digits_is_kept() -> None:
    contact = read(f'{{"id": {"9" * 5000}}}', "9" * 5000)
    assert fields(contact)["id"].value == Number("9" * 5000)
    assert not contact.is_another


@pytest.mark.parametrize(
    ("text", "moment", "expected"),
    [
        ("2025-10-28T10:23:49.444Z", MOMENT, ""),
        ("2025-10-28T12:23:49.444+02:00", MOMENT.astimezone(timezone(timedelta(hours=2))), ""),
        ("2025-10-28T10:23:49.444", MOMENT, ""),
        ("2025-10-28 10:23:49", datetime(2025, 10, 28, 10, 23, 49, tzinfo=UTC), ""),
        *((text, date(2025, 10, 28), "") for text in ("2025-10-28", "20251028", "2025-W44-2")),
        ("0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=UTC), ""),
        ("", None, ""),
        *((text, None, "a time") for text in ("yesterday", "2025-13-01", "10000-01-01", "2025-10-28T25:00")),
    ],
)
def test_times_keep_their_zone_and_dates_have_none(text: str, moment: date | None, expected: str) -> None:
    field = fields(read(f'{{"created_at": "{text}"}}'))["created_at"]
    assert (field.value, field.expected, field.time) == (text, expected, moment)
    assert type(field.time) is type(moment)
    if isinstance(field.time, datetime) and isinstance(moment, datetime):
        assert field.time.utcoffset() == moment.utcoffset()


def test_undocumented_and_repeated_members_are_shown() -> None:
    contact = read('{"name": "a", "x": {"y": [1.10]}, "name": "b", "\\ud800": -0, "x": 2}')
    assert contact.name == "b"
    assert [(field.path, field.label, field.value, field.expected) for field in contact.others] == [
        ("x", "x", Number("2"), ""),
        ("\ud800", "\ud800", Number("-0"), ""),
        ("name#0", "name", "a", "this member only once"),
        ("x#1", "x", {"y": [Number("1.10")]}, "this member only once"),
    ]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ('{"name": " Ann ", "surname": ""}', "Ann"),
        ('{"surname": "Lee"}', "Lee"),
        ('{"name": null, "surname": 5, "role": "x"}', ""),
        ('{"name": "  ", "role": "x"}', ""),
    ],
)
def test_heading(body: str, name: str) -> None:
    assert read(body).name == name


def test_error_with_status_200() -> None:
    failure = refuse(200, '{"key": "not_found", "message": "Gone", "name": "Request"}')
    assert (failure.kind, failure.code, failure.message) == (FailureKind.SAYS_FAILED, "not_found", "Gone")
    assert read('{"id": 1, "key": "k", "name": "n"}').id == "1"


@pytest.mark.parametrize(
    ("status", "body", "kind", "code", "message"),
    [
        (401, '{"key": "string", "message": "string"}', FailureKind.NOT_AUTHORISED, "string", "string"),
        (403, '{"key": "string", "message": "string"}', FailureKind.NO_PERMISSION, "string", "string"),
        (404, '{"key": "not_found", "message": "string"}', FailureKind.NOT_FOUND, "not_found", "string"),
        (412, '{"key": "precondition_failure", "message": "m"}', FailureKind.PRECONDITION, "precondition_failure", "m"),
        (
            401,
            '{"key": "k", "message": "m", "headers": {}, "status_text": null, "original": {"message": "other"}}',
            FailureKind.NOT_AUTHORISED,
            "k",
            "m",
        ),
        (404, '{"key": "k"}', FailureKind.NOT_FOUND, "k", ""),
        (404, '{"key": "k", "message": null}', FailureKind.NOT_FOUND, "k", ""),
        (429, '{"key": "k", "message": "m"}', FailureKind.TOO_MANY_REQUESTS, "k", "m"),
        (500, '{"key": "k", "message": "m"}', FailureKind.SERVER_PROBLEM, "k", "m"),
        (418, '{"key": "k", "message": "m"}', FailureKind.UNEXPECTED_STATUS, "k", "m"),
        (407, "", FailureKind.PROXY_SIGN_IN, "", ""),
    ],
)
def test_documented_errors(status: int, body: str, kind: FailureKind, code: str, message: str) -> None:
    failure = refuse(status, body)
    assert (failure.kind, failure.status, failure.code, failure.message) == (kind, status, code, message)
    assert failure.field_messages == ()
    assert failure.permission == ("crm.view" if status == 403 else "")
    assert failure.passing is False


def test_documented_validation_error() -> None:
    failure = refuse(
        400,
        """{
          "key": "invalid_data",
          "message": "You provided invalid data. Check 'failures' for details.",
          "failures": [{"field": "string", "message": "string"}]
        }""",
    )
    assert failure.kind is FailureKind.INVALID_REQUEST
    assert failure.code == "invalid_data"
    assert failure.message == "You provided invalid data. Check 'failures' for details."
    assert failure.field_messages == (FieldMessage("string", "string"),)


def test_headers_of_wethod() -> None:
    request = WETHOD.request(profile("wethod"), "token", "42")
    assert request.url == "https://api.wethod.com/api/contacts/42"
    assert request.headers == {
        "Accept": "application/json",
        "Authorization": "Bearer token",
        "Wethod-Company": "acme",
        "Wethod-Version": "2024-06-15",
    }
    assert "token" not in repr(request)


def test_settings_of_wethod() -> None:
    info = WETHOD.info
    assert (info.base_url, info.endpoint) == ("https://api.wethod.com", "/api/contacts")
    assert [(setting.key, setting.label, setting.preset) for setting in info.settings] == [
        ("company", "Company", ""),
        ("api_version", "Version", "2024-06-15"),
    ]
    assert WETHOD.impossible_id == "0"
