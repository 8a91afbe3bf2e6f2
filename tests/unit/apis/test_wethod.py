"""Wethod's answers, typed from its document, give what the panes show."""

from datetime import UTC, datetime, timedelta

import pytest

from contactdesk.apis.base import Response
from contactdesk.apis.registry import APIS
from contactdesk.model.contact import MISSING, Contact, Field, Kind, ResponseInfo
from contactdesk.model.failure import Failure, FailureKind, FieldMessage, LookupFailed
from contactdesk.model.lossless_json import Number
from contactdesk.model.profile import Profile

WETHOD = APIS["wethod"]
NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
DOCUMENTED = """{
  "id": 1,
  "created_at": "2025-10-28T10:23:49.444Z",
  "updated_at": "2025-10-28T10:23:49.444Z",
  "client_id": 1,
  "email": "client@email.com",
  "name": "Client name",
  "surname": "Client surname",
  "role": "Client role",
  "notes": "Some notes about the client",
  "linkedin": "https://www.linkedin.com/in/example",
  "description": "A brief description of the client",
  "telephone": "123456789"
}"""
MOMENT = datetime(2025, 10, 28, 10, 23, 49, 444000, tzinfo=UTC)
TEXTS = ("name", "surname", "role", "email", "linkedin", "description", "notes")


def response(body: str, status: int = 200, **headers: str) -> Response:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response("https://api.wethod.com/api/contacts/1", status, "", names, body.encode(), 0.5, NOW)


def read(body: str, asked_id: str = "1", **headers: str) -> Contact:
    return WETHOD.read(response(body, 200, **headers), asked_id)


def refuse(status: int, body: str, **headers: str) -> Failure:
    with pytest.raises(LookupFailed) as caught:
        WETHOD.read(response(body, status, **headers), "1")
    return caught.value.failure


def fields(contact: Contact) -> dict[str, Field]:
    return {field.path: field for section in contact.sections for field in section.fields}


def test_the_documented_contact() -> None:
    contact = read(DOCUMENTED)
    assert contact.api == "wethod"
    assert contact.name == "Client name Client surname"
    assert (contact.id, contact.asked_id, contact.is_another) == ("1", "1", False)
    assert contact.badges == contact.others == ()
    (pane, billing) = contact.sections
    assert (pane.key, pane.title) == ("contact", "Contact")
    assert (billing.key, billing.title, billing.fields) == ("billing", "Billing", ())
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
    assert contact.response_info == ResponseInfo(200, "", 0.5, NOW)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        *((key, "text") for key in TEXTS),
        ("telephone", "text or a whole number"),
        ("id", "a whole number from 1"),
        ("client_id", "a whole number from 1"),
        ("created_at", "a time"),
        ("updated_at", "a time"),
    ],
)
def test_field_may_be_null_missing_or_of_another_type(key: str, expected: str) -> None:
    anchor = "" if key == "role" else ', "role": "r"'
    assert fields(read(f'{{"{key}": null{anchor}}}'))[key].value is None
    missing = fields(read('{"role": "r"}' if anchor else '{"name": "n"}'))[key]
    assert (missing.value, missing.expected) == (MISSING, "")
    for value in "true", "1.5", "[]", "{}", '["a"]':
        contact = read(f'{{"{key}": {value}{anchor}}}')
        assert fields(contact)[key].expected == expected
        assert contact.source[key] == fields(contact)[key].value
        assert [field.path for field in fields(contact).values() if field.expected] == [key]


@pytest.mark.parametrize("key", TEXTS)
def test_text_may_be_empty_or_long_but_not_a_number(key: str) -> None:
    for value in "", "x" * 10_000:
        field = fields(read(f'{{"{key}": "{value}"}}'))[key]
        assert (field.value, field.expected) == (value, "")
    assert fields(read(f'{{"{key}": 5}}'))[key].expected == "text"


@pytest.mark.parametrize("number", ["391234567", "0", "-1", "9" * 30])
def test_a_telephone_may_be_a_number(number: str) -> None:
    field = fields(read(f'{{"telephone": {number}}}'))["telephone"]
    assert (field.value, field.expected) == (Number(number), "")


@pytest.mark.parametrize("number", ["0", "-0", "-1", "1.0", "1e400", "1.10"])
@pytest.mark.parametrize("key", ["id", "client_id"])
def test_number_below_1_or_not_whole_is_marked(key: str, number: str) -> None:
    field = fields(read(f'{{"{key}": {number}}}'))[key]
    assert (field.value, field.expected) == (Number(number), "a whole number from 1")


@pytest.mark.parametrize("digits", [30, 399])
def test_a_long_number_is_a_number(digits: int) -> None:
    assert fields(read(f'{{"id": {"9" * digits}}}'))["id"].expected == ""


def test_a_number_of_5000_digits_is_kept() -> None:
    contact = read(f'{{"id": {"9" * 5000}}}', "9" * 5000)
    assert fields(contact)["id"].value == Number("9" * 5000)
    assert not contact.is_another


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-10-28T10:23:49.444Z", MOMENT),
        ("2025-10-28T12:23:49.444+02:00", MOMENT),
        ("2025-10-28T10:23:49.444", MOMENT),
        ("2025-10-28 10:23:49", datetime(2025, 10, 28, 10, 23, 49, tzinfo=UTC)),
        ("2025-10-28", datetime(2025, 10, 28, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=UTC)),
    ],
)
def test_times(text: str, moment: datetime) -> None:
    field = fields(read(f'{{"created_at": "{text}"}}'))["created_at"]
    assert (field.value, field.expected, field.time) == (text, "", moment)
    assert field.time
    assert field.time.utcoffset() is not None


def test_a_time_keeps_its_zone() -> None:
    time = fields(read('{"created_at": "2025-10-28T12:23:49+02:00"}'))["created_at"].time
    assert time
    assert time.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize("value", ['"yesterday"', '"2025-13-01"', '"10000-01-01"', "1640995200", '"2025-10-28T25:00"'])
def test_times_that_are_none(value: str) -> None:
    field = fields(read(f'{{"created_at": {value}}}'))["created_at"]
    assert (field.expected, field.time) == ("a time", None)


def test_an_empty_time_is_just_empty() -> None:
    field = fields(read('{"created_at": ""}'))["created_at"]
    assert (field.value, field.expected, field.time) == ("", "", None)


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
def test_the_heading(body: str, name: str) -> None:
    assert read(body).name == name


@pytest.mark.parametrize(
    ("sent", "asked", "is_another"),
    [
        ("1", "1", False),
        ("1", "0001", False),
        ("0", "00", False),
        ('"1"', "1", False),
        ("10", "1", True),
        ("1", "10", True),
        ("1.0", "1", True),
        ("true", "1", True),
        ("null", "1", False),
    ],
)
def test_another_contact_than_the_one_asked_for(sent: str, asked: str, is_another: bool) -> None:
    contact = read(f'{{"id": {sent}, "name": "n"}}', asked)
    assert contact.is_another is is_another
    assert contact.id == sent.strip('"').replace("null", "")


@pytest.mark.parametrize("body", ["{}", '{"contact": {"id": 1}}', '{"message": "hello"}', "[]", "null", "7", '"x"'])
def test_a_body_without_a_contact(body: str) -> None:
    failure = refuse(200, body)
    assert (failure.kind, failure.status) == (FailureKind.NO_CONTACT_INSIDE, 200)
    assert failure.message == ("hello" if "hello" in body else "")


def test_an_error_with_status_200() -> None:
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
        (407, "", FailureKind.PROXY_REFUSED, "", ""),
    ],
)
def test_each_documented_error(status: int, body: str, kind: FailureKind, code: str, message: str) -> None:
    failure = refuse(status, body)
    assert (failure.kind, failure.status, failure.code, failure.message) == (kind, status, code, message)
    assert failure.field_messages == ()
    assert failure.permission == ("crm.view" if status == 403 else "")
    assert failure.passing is False


@pytest.mark.parametrize("body", ["", "<html>", "[]", "null", '"not found"', '{"message": "Not Found"}', '{"key": 5}'])
@pytest.mark.parametrize("status", [400, 401, 403, 404, 412])
def test_error_in_another_shape_is_not_the_api(status: int, body: str) -> None:
    assert refuse(status, body).kind is FailureKind.NOT_THE_API


def test_the_documented_validation_error() -> None:
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


@pytest.mark.parametrize(
    ("members", "messages"),
    [
        ('"failures": [{"field": "a", "message": "b"}, {"field": "c", "message": "d"}]', [("a", "b"), ("c", "d")]),
        ('"errors": [{"name": "a", "error": "b"}]', [("a", "b")]),
        ('"details": [{"path": "a", "detail": "b"}]', [("a", "b")]),
        ('"violations": [{"property": "a", "reason": "b"}]', [("a", "b")]),
        ('"errors": [{"param": "a", "description": "b"}]', [("a", "b")]),
        ('"errors": {"a": ["b", "c"], "d": "e"}', [("a", "b"), ("a", "c"), ("d", "e")]),
        ('"errors": {"a": {"message": "b"}}', [("a", "b")]),
        ('"errors": {"a": "b", "a": "c"}', [("a", "b"), ("a", "c")]),
        ('"errors": ["b", "c"]', [("", "b"), ("", "c")]),
        ('"errors": "b"', [("", "b")]),
        ('"failures": [], "errors": "b"', [("", "b")]),
        ('"failures": null, "details": 5, "errors": [true, null, "", 1.10, {}, [], {"x": 1}]', []),
        ('"failures": [{"field": 5, "message": "b"}, {"message": "c"}]', [("", "b"), ("", "c")]),
    ],
)
def test_field_messages_in_other_shapes(members: str, messages: list[tuple[str, str]]) -> None:
    failure = refuse(400, f'{{"key": "invalid_data", {members}}}')
    assert [(item.field, item.message) for item in failure.field_messages] == messages


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry_after": "30"}, 30.0),
        ({"retry_after": " 1.5 "}, 1.5),
        ({"x_ratelimit_retry_after": "5"}, 5.0),
        ({"retry_after": "7", "x_ratelimit_retry_after": "5"}, 7.0),
        ({"retry_after": "soon", "x_ratelimit_retry_after": "5"}, 5.0),
        ({"retry_after": "0"}, None),
        ({"retry_after": "0", "x_ratelimit_retry_after": "5"}, 5.0),
        ({"retry_after": "-5"}, None),
        ({"retry_after": "3600"}, 3600.0),
        ({"retry_after": "3601"}, None),
        ({"retry_after": "1e400"}, None),
        ({"retry_after": "nan"}, None),
        ({"retry_after": "inf"}, None),
        ({"retry_after": ""}, None),
        ({"retry_after": "9" * 5000}, None),
        ({"retry_after": "Thu, 01 Jan 2026 12:01:00 GMT"}, 60.0),
        ({"retry_after": "Thu, 01 Jan 2026 13:01:00 +0100"}, 60.0),
        ({"retry_after": "Thu, 01 Jan 2026 11:59:00 GMT"}, None),
        ({"retry_after": "Thu, 01 Jan 2026 13:00:01 GMT"}, None),
        ({"retry_after": "Mon, 01 Jan 999999999999 00:00:00 GMT"}, None),
        ({"retry_after": "Mon, 01 Jan 0001 00:00:00 -0000"}, None),
        ({"retry_after": "Mon, 32 Jan 2026 00:00:00 GMT"}, None),
    ],
)
def test_how_long_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert refuse(429, "", **headers).retry_after_s == seconds
    assert refuse(503, "", **headers).retry_after_s is None


@pytest.mark.parametrize("zone", ["-0000", ""])
def test_a_date_without_a_zone_is_local(zone: str) -> None:
    local = (NOW + timedelta(seconds=90)).astimezone()
    failure = refuse(429, "", retry_after=f"{local:%a, %d %b %Y %H:%M:%S} {zone}".strip())
    assert failure.retry_after_s == 90.0


@pytest.mark.parametrize(
    ("left", "limit", "expected"),
    [
        ("95", "100", (95, 100)),
        ("0", "5000", (0, 5000)),
        ("", "", (None, None)),
        ("-1", "many", (None, None)),
        ("٥", "1.5", (None, None)),
        ("9" * 5000, "9" * 15, (None, 999_999_999_999_999)),
    ],
)
def test_requests_left(left: str, limit: str, expected: tuple[int | None, int | None]) -> None:
    response_info = read(DOCUMENTED, x_ratelimit_remaining=left, x_ratelimit_limit=limit).response_info
    assert response_info
    failure = refuse(500, "", x_ratelimit_remaining=left, x_ratelimit_limit=limit)
    assert (response_info.requests_left, response_info.requests_limit) == expected
    assert (failure.requests_left, failure.requests_limit) == expected


@pytest.mark.parametrize(("status", "passing"), [(500, False), (501, False), (502, True), (503, True), (504, True)])
def test_which_trouble_may_pass(status: int, passing: bool) -> None:
    failure = refuse(status, "<html>")
    assert (failure.kind, failure.passing) == (FailureKind.SERVER_PROBLEM, passing)


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("https://other.example/x", "other.example"),
        ("https://user:password@other.example:8443/x", "other.example:8443"),
        ("//other.example/x", "other.example"),
        ("/x", "api.wethod.com"),
        ("x", "api.wethod.com"),
        ("http://[broken", "http://[broken"),
    ],
)
def test_where_a_redirect_leads(location: str, host: str) -> None:
    failure = refuse(302, "", location=location)
    assert (failure.kind, failure.host) == (FailureKind.REDIRECTED, host)


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        ("", "application/json", FailureKind.EMPTY_RESPONSE),
        ("<p>", "", FailureKind.HTML_RESPONSE),
        ("Sign in", "text/html; charset=utf-8", FailureKind.HTML_RESPONSE),
        ("Sign in", "text/plain", FailureKind.NOT_JSON),
        ("NaN", "application/json", FailureKind.NOT_JSON),
        ('{"id": 1', "application/json", FailureKind.CUT_OFF),
        ("[" * 1000, "application/json", FailureKind.TOO_DEEP),
    ],
)
def test_unreadable_answers(body: str, content_type: str, kind: FailureKind) -> None:
    failure = refuse(200, body, content_type=content_type)
    assert (failure.kind, failure.status, failure.elapsed_s) == (kind, 200, 0.5)
    assert failure.exchange
    assert failure.exchange.body_start == body
    assert failure.exchange.status_line == "200"


def test_exchange_has_the_start_of_a_long_body() -> None:
    exchange = refuse(200, "é" * 3000).exchange
    assert exchange
    assert exchange.body_start == "é" * 2000


def test_headers_of_wethod() -> None:
    profile = Profile("p", "n", "wethod", "https://api.wethod.com", company="acme", api_version="2024-06-15")
    request = WETHOD.request(profile, "token", "42")
    assert request.url == "https://api.wethod.com/api/contacts/42"
    assert request.headers == {
        "Accept": "application/json",
        "Authorization": "Bearer token",
        "Wethod-Company": "acme",
        "Wethod-Version": "2024-06-15",
    }
    assert "token" not in repr(request)


def test_the_settings_that_wethod_needs() -> None:
    info = WETHOD.info
    assert (info.base_url, info.endpoint) == ("https://api.wethod.com", "/api/contacts")
    assert [(setting.key, setting.label, setting.preset) for setting in info.settings] == [
        ("company", "Company", ""),
        ("api_version", "Version", "2024-06-15"),
    ]
    assert WETHOD.impossible_id == "0"
