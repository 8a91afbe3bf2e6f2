"""Both APIs treat odd fields, statuses, headers and unreadable bodies in the same way."""

import sys
import time

import pytest

from contactdesk.apis.exchange import Response
from contactdesk.apis.registry import APIS
from contactdesk.model.contact import MISSING, Contact
from contactdesk.model.failure import Cause, FailureKind, FieldMessage, LookupFailed
from contactdesk.model.lossless_json import JsonObject
from tests.factories import CLEMTA_ID, WETHOD_DOCUMENTED
from tests.unit.apis.reading import contact_of, fields, read, refuse

WETHOD_TEXTS = ("name", "surname", "role", "email", "linkedin", "description", "notes")
CLEMTA_TEXTS = ("full_name", "status", "email", "description", "id")
BILLING_TEXTS = (
    *("email", "phone_code", "phone", "address_1", "address_2", "postal_code", "district", "province", "state"),
    *("country", "iso_code", "tax_id"),
)
ODD_TEXTS = ("5", "true", "1.5", "[]", "{}", '["a"]')
ODD_NUMBERS = ('"5"', "true", "1.5", "[]", "{}")
ODD_LISTS = ('"a"', "5", "true", "{}", "[1]", '[["a"]]', "[null]")


@pytest.mark.parametrize(
    ("api", "path", "expected", "odd_values"),
    [
        *(("wethod", key, "text", ODD_TEXTS) for key in WETHOD_TEXTS),
        ("wethod", "telephone", "text or a whole number", ODD_TEXTS[1:]),
        ("wethod", "id", "a whole number from 1", ODD_NUMBERS),
        ("wethod", "client_id", "a whole number from 1", ODD_NUMBERS),
        ("wethod", "created_at", "a time", ODD_TEXTS),
        ("wethod", "updated_at", "a time", ODD_TEXTS),
        *(("clemta", key, "text", ODD_TEXTS) for key in CLEMTA_TEXTS),
        ("clemta", "type", "customer or vendor", ODD_TEXTS),
        ("clemta", "cc_emails", "a list of texts", ODD_LISTS),
        ("clemta", "bcc_emails", "a list of texts", ODD_LISTS),
        ("clemta", "created_at", "a time in Unix seconds", ODD_NUMBERS),
        ("clemta", "updated_at", "a time in Unix seconds", ODD_NUMBERS),
        *(("clemta", f"billing.{key}", "text", ODD_TEXTS) for key in BILLING_TEXTS),
    ],
)
def test_field_may_be_null_missing_or_of_another_type(
    api: str, path: str, expected: str, odd_values: tuple[str, ...]
) -> None:
    record, _, key = path.rpartition(".")
    # A member beside the field makes the object a contact.
    other = '"email": "e"' if key == "description" else '"description": "d"'

    def read_with(*members: str) -> Contact:
        return contact_of(
            api, ", ".join([other, f'"{record}": {{{"".join(members)}}}'] if record else [other, *members])
        )

    assert fields(read_with(f'"{key}": null'))[path].value is None
    missing = fields(read_with())[path]
    assert (missing.value, missing.expected) == (MISSING, "")
    for value in odd_values:
        contact = read_with(f'"{key}": {value}')
        holder = contact.source[record] if record else contact.source
        assert isinstance(holder, JsonObject)
        assert fields(contact)[path].value == holder[key]
        assert {field.path: field.expected for field in fields(contact).values() if field.expected} == {path: expected}
    if expected == "text":
        for text in "", "x" * 10_000:
            field = fields(read_with(f'"{key}": "{text}"'))[path]
            assert (field.value, field.expected) == (text, "")


@pytest.mark.parametrize(
    ("api", "sent", "asked", "contact_id", "is_another"),
    [
        ("wethod", "1", "1", "1", False),
        ("wethod", "1", "0001", "1", False),
        ("wethod", "0", "00", "0", False),
        ("wethod", '"1"', "1", "1", False),
        ("wethod", "10", "1", "10", True),
        ("wethod", "1", "10", "1", True),
        ("wethod", "1.0", "1", "1.0", True),
        ("wethod", "true", "1", "true", True),
        ("wethod", "null", "1", "", False),
        ("clemta", '"64B8F1A2E4B0C8D9F0123456"', CLEMTA_ID, "64B8F1A2E4B0C8D9F0123456", False),
        ("clemta", '"64b8f1a2e4b0c8d9f0123457"', CLEMTA_ID, "64b8f1a2e4b0c8d9f0123457", True),
        ("clemta", '"064b8f1a2e4b0c8d9f0123456"', CLEMTA_ID, "064b8f1a2e4b0c8d9f0123456", True),
        ("clemta", "12", "12", "12", False),
        ("clemta", '["a"]', CLEMTA_ID, '["a"]', True),
        ("clemta", '""', CLEMTA_ID, "", False),
    ],
)
def test_another_contact_than_the_one_asked_for(
    api: str, sent: str, asked: str, contact_id: str, is_another: bool
) -> None:
    contact = contact_of(api, f'"id": {sent}', asked)
    assert (contact.id, contact.is_another) == (contact_id, is_another)


@pytest.mark.parametrize(
    ("api", "body"),
    [
        *(
            ("wethod", body)
            for body in ("{}", '{"contact": {"id": 1}}', '{"message": "hello"}', "[]", "null", "7", '"x"')
        ),
        ("clemta", "[]"),
        ("clemta", "{}"),
        ("clemta", '{"success": true}'),
        ("clemta", '{"success": true, "message": "hello", "data": null}'),
        ("clemta", '{"success": true, "data": []}'),
        ("clemta", '{"success": true, "data": {}}'),
        ("clemta", '{"success": true, "data": {"contact": {"id": "1"}}}'),
        ("clemta", '{"id": "1", "full_name": "John Doe"}'),
    ],
)
def test_body_without_a_contact(api: str, body: str) -> None:
    failure = refuse(api, 200, body)
    assert (failure.kind, failure.status) == (FailureKind.NO_CONTACT_INSIDE, 200)
    assert failure.message == ("hello" if "hello" in body else "")


@pytest.mark.parametrize(
    ("api", "status"),
    [*(("wethod", code) for code in (400, 404, 412)), *(("clemta", code) for code in (400, 404))],
)
def test_error_in_another_shape_is_not_the_api(api: str, status: int) -> None:
    for body in (
        "",
        "<html>",
        "[]",
        "null",
        '"not found"',
        '{"message": "Not Found"}',
        '{"key": 5}',
        '{"success": null}',
    ):
        assert refuse(api, status, body).kind is FailureKind.NOT_THE_API, body


@pytest.mark.parametrize("api", ["wethod", "clemta"])
@pytest.mark.parametrize(
    ("status", "kind"), [(401, FailureKind.NOT_AUTHORISED), (403, FailureKind.NO_PERMISSION)], ids=["401", "403"]
)
@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("", ""),
        (" \r\n", ""),
        ("{}", ""),
        ("[]", ""),
        ("null", ""),
        ("5", ""),
        ('"Unauthorized"', "Unauthorized"),
        ('{"message": "Unauthenticated."}', "Unauthenticated."),
        ('{"error": "invalid_token"}', "invalid_token"),
        ('{"error": "invalid_token", "message": ""}', "invalid_token"),
        ('{"error": "invalid_token", "error_description": "The token expired"}', "The token expired"),
        ('{"detail": "No credentials were provided."}', "No credentials were provided."),
        ('{"error": {"code": 401, "message": "Invalid key"}}', "Invalid key"),
        ('{"message": null, "status": 401}', ""),
    ],
)
def test_refusal_in_another_form_is_about_the_access(
    api: str, status: int, kind: FailureKind, body: str, message: str
) -> None:
    failure = refuse(api, status, body)
    assert (failure.kind, failure.cause, failure.message) == (kind, Cause.OTHER_FORM, message)
    assert failure.permission == ("crm.view" if (api, status) == ("wethod", 403) else "")


def test_refusal_in_another_form_keeps_messages_about_fields() -> None:
    failure = refuse("wethod", 401, '{"errors": [{"detail": "The token has expired."}]}')
    assert [item.message for item in failure.field_messages] == ["The token has expired."]


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("body", ["<html>", "Access denied", '{"message": ', "[" * 500 + "]" * 500])
def test_refusal_that_is_neither_json_nor_empty_is_not_the_api(status: int, body: str) -> None:
    assert refuse("wethod", status, body).kind is FailureKind.NOT_THE_API


@pytest.mark.parametrize(
    ("status", "challenge", "kind"),
    [
        (401, "Bearer", FailureKind.NOT_AUTHORISED),
        (401, 'bearer realm="api", error="invalid_token"', FailureKind.NOT_AUTHORISED),
        (401, 'Basic realm="x", Bearer realm="y"', FailureKind.NOT_AUTHORISED),
        (403, 'Bearer error="insufficient_scope"', FailureKind.NO_PERMISSION),
        (403, "Basic", FailureKind.NOT_THE_API),
        (401, "Basic", FailureKind.PASSWORD_WANTED),
        (401, 'BASIC realm="Staff, Bearer x"', FailureKind.PASSWORD_WANTED),
        (401, 'Basic realm="a \\" Bearer b"', FailureKind.PASSWORD_WANTED),
        (401, 'Digest realm="x", nonce="y", qop=auth', FailureKind.PASSWORD_WANTED),
        (401, "Negotiate, NTLM", FailureKind.PASSWORD_WANTED),
        (401, "Negotiate YIIabc=", FailureKind.PASSWORD_WANTED),
        (401, 'ApiKey realm="basic"', FailureKind.NOT_THE_API),
        (401, "realm=Bearer", FailureKind.NOT_THE_API),
        (404, "Basic", FailureKind.NOT_THE_API),
    ],
)
def test_challenge_tells_whose_access_is_refused(status: int, challenge: str, kind: FailureKind) -> None:
    assert refuse("wethod", status, "<html>", www_authenticate=challenge).kind is kind


def test_details_name_how_a_password_is_asked_for() -> None:
    failure = refuse("wethod", 401, "", www_authenticate='NTLM, Basic realm="Staff"')
    assert failure.technical == ("asks for: basic, ntlm",)


@pytest.mark.parametrize("challenge", ["Basic", "Bearer"])
def test_documented_refusal_stays_that_of_the_service(challenge: str) -> None:
    failure = refuse("wethod", 401, '{"key": "unauthorized", "message": "m"}', www_authenticate=challenge)
    assert (failure.kind, failure.cause, failure.message) == (FailureKind.NOT_AUTHORISED, Cause.NONE, "m")


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (400, "<center>No required SSL certificate was sent</center>", FailureKind.CLIENT_CERTIFICATE_WANTED),
        (403, "<h2>403 - Forbidden: SSL client certificate is required.", FailureKind.CLIENT_CERTIFICATE_WANTED),
        (403, "Reason: Cannot perform Post-Handshake Authentication.", FailureKind.CLIENT_CERTIFICATE_WANTED),
        (401, '{"message": "Invalid client certificate"}', FailureKind.CLIENT_CERTIFICATE_WANTED),
        (404, "No required SSL certificate was sent", FailureKind.NOT_THE_API),
        (400, '{"key": "k", "message": "No client certificate"}', FailureKind.INVALID_REQUEST),
    ],
)
def test_wish_for_a_client_certificate_is_recognised(status: int, body: str, kind: FailureKind) -> None:
    assert refuse("wethod", status, body).kind is kind


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
    failure = refuse("wethod", 400, f'{{"key": "invalid_data", {members}}}')
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
        ({"retry_after": "Fri, 31 Dec 9999 23:59:59 -0000"}, None),
    ],
)
def test_time_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert refuse("wethod", 429, "", **headers).retry_after_s == seconds
    failure = refuse("wethod", 503, "", **headers)
    assert failure.retry_after_s == seconds


@pytest.mark.parametrize(
    "form",
    ["Sun, 29 Nov 2026 19:01:30 GMT", "Sunday, 29-Nov-26 19:01:30 GMT", "Sun Nov 29 19:01:30 2026"],
    ids=["IMF-fixdate", "RFC 850", "asctime"],
)
@pytest.mark.parametrize(
    "date",
    ["Sun, 29 Nov 2026 19:00:00 GMT", "Sunday, 29-Nov-26 19:00:00 GMT", "Sun Nov 29 19:00:00 2026"],
    ids=["IMF-fixdate", "RFC 850", "asctime"],
)
@pytest.mark.parametrize("status", [429, 503])
def test_date_to_wait_for_counts_from_the_date_of_the_response(form: str, date: str, status: int) -> None:
    assert refuse("wethod", status, "", retry_after=form, date=date).retry_after_s == 90.0


def test_unusable_date_of_the_response_is_replaced_by_the_clock() -> None:
    failure = refuse("wethod", 429, "", retry_after="Thu, 01 Jan 2026 12:01:00 GMT", date="today")
    assert failure.retry_after_s == 60.0


@pytest.mark.parametrize(
    ("retry_after", "passing"),
    [("", True), ("soon", True), ("0", True), ("3600", True), ("3601", False), ("inf", False)],
)
def test_problem_with_a_long_wait_is_not_tried_again(retry_after: str, passing: bool) -> None:
    assert refuse("wethod", 503, "", retry_after=retry_after).passing is passing


@pytest.mark.skipif(sys.platform == "win32", reason="the time zone cannot be set there")
@pytest.mark.parametrize("zone", ["EST5", "CET-1"])
def test_date_at_the_end_of_time_gives_no_wait(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    with monkeypatch.context() as environment:
        environment.setenv("TZ", zone)
        time.tzset()
        failure = refuse("wethod", 429, "", retry_after="Fri, 31 Dec 9999 23:59:59 -0000")
    time.tzset()
    assert failure.retry_after_s is None


@pytest.mark.skipif(sys.platform == "win32", reason="the time zone cannot be set there")
@pytest.mark.parametrize("zone", ["-0000", ""])
def test_date_without_a_zone_is_in_utc(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as environment:
        environment.setenv("TZ", "EST5")
        time.tzset()
        failure = refuse("wethod", 429, "", retry_after=f"Thu, 01 Jan 2026 12:01:30 {zone}".strip())
    time.tzset()
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
    response_info = read("wethod", WETHOD_DOCUMENTED, x_ratelimit_remaining=left, x_ratelimit_limit=limit).response_info
    assert response_info
    failure = refuse("wethod", 500, "", x_ratelimit_remaining=left, x_ratelimit_limit=limit)
    assert (response_info.requests_left, response_info.requests_limit) == expected
    assert (failure.requests_left, failure.requests_limit) == expected


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ('{"key": "k", "message": "In its own form"}', "In its own form"),
        ('{"message": "Down for maintenance"}', "Down for maintenance"),
        ('{"error": {"detail": "no healthy upstream"}}', "no healthy upstream"),
        ("<html>", ""),
        ("", ""),
    ],
)
def test_message_of_a_problem_in_any_form(body: str, message: str) -> None:
    assert refuse("wethod", 503, body).message == message


@pytest.mark.parametrize("status", [429, 503])
def test_wait_too_long_to_count_down_is_a_cause(status: int) -> None:
    failure = refuse("wethod", status, "", retry_after="86400")
    assert (failure.cause, failure.retry_after_s, failure.passing) == (Cause.LONG_WAIT, None, False)


@pytest.mark.parametrize("status", [409, 422])
def test_message_of_an_undocumented_refusal(status: int) -> None:
    failure = refuse("wethod", status, '{"message": "", "errors": {"id": ["Not a number."]}}')
    assert (failure.kind, failure.field_messages) == (
        FailureKind.UNEXPECTED_STATUS,
        (FieldMessage("id", "Not a number."),),
    )


@pytest.mark.parametrize(("status", "passing"), [(500, False), (501, False), (502, True), (503, True), (504, True)])
def test_which_problems_may_pass(status: int, passing: bool) -> None:
    failure = refuse("wethod", status, "<html>")
    assert (failure.kind, failure.passing) == (FailureKind.SERVER_PROBLEM, passing)


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("https://other.example/x", "other.example"),
        ("https://user:password@other.example:8443/x", "other.example:8443"),
        ("//other.example/x", "other.example"),
        ("https://api.wethod.com:8443/x", "api.wethod.com:8443"),
        ("https://api.wethod.com.evil.example/x", "api.wethod.com.evil.example"),
        ("http://[broken", "[broken"),
        ("https://user:password@[broken/x?key=1#y", "[broken"),
        ("https://user:password@api.wethod.com:port/x?key=1", "api.wethod.com:port"),
        ("http://[broken?next=https://user@other.example", "[broken"),
        ("ftp://api.wethod.com/x", "api.wethod.com"),
        ("ftp://api.wethod.com:port/x", "api.wethod.com:port"),
        ("ftp://api.wethod.com:99999/x", "api.wethod.com:99999"),
    ],
)
def test_target_of_a_redirect(location: str, host: str) -> None:
    failure = refuse("wethod", 302, "", location=location)
    assert (failure.kind, failure.host, failure.cause) == (FailureKind.REDIRECTED, host, Cause.NONE)


@pytest.mark.parametrize(
    ("location", "cause", "target"),
    [
        ("/contacts/1/", Cause.SLASH_ADDED, "/contacts/1/"),
        ("https://API.wethod.com:443/contacts/1/?key=2", Cause.SLASH_ADDED, "/contacts/1/"),
        ("/v2/contacts/1", Cause.OTHER_PATH, "/v2/contacts/1"),
        ("https://user:password@api.wethod.com/v2;session=5?key=2#x", Cause.OTHER_PATH, "/v2"),
        ("https://api.wethod.com", Cause.OTHER_PATH, "/"),
        ("x", Cause.OTHER_PATH, "/contacts/x"),
        ("?login=1", Cause.SAME_PATH, "/contacts/1"),
        ("http://api.wethod.com/v2", Cause.FROM_HTTPS, "/v2"),
    ],
)
def test_redirect_to_the_same_host_gives_the_paths(location: str, cause: Cause, target: str) -> None:
    failure = refuse("wethod", 302, "", location=location)
    assert (failure.kind, failure.cause, failure.host) == (FailureKind.REDIRECTED, cause, "")
    assert failure.paths == ("/contacts/1", target)


@pytest.mark.parametrize(
    ("api", "sent", "target", "cause"),
    [
        ("wethod", "/api/contacts/42", "/v2/api/contacts/42", Cause.OTHER_BASE),
        ("wethod", "/v1/api/contacts/42", "/api/contacts/42", Cause.OTHER_BASE),
        ("wethod", "/api/contacts/42", "/v2/contacts/42", Cause.OTHER_PATH),
        ("wethod", "/api/contacts/42", "/v2/api/contacts/42/", Cause.OTHER_PATH),
        ("wethod", "/api/contacts/42", "/v2/api/contacts/4", Cause.OTHER_PATH),
        ("wethod", "/api/clients/7", "/v2/api/clients/7", Cause.OTHER_PATH),
        ("clemta", "/contacts/42", "/v2/contacts/42", Cause.OTHER_BASE),
        ("clemta", "/contacts/contacts", "/v2/contacts", Cause.OTHER_PATH),
    ],
)
def test_path_of_a_redirect_tells_whether_a_base_url_gives_it(api: str, sent: str, target: str, cause: Cause) -> None:
    with pytest.raises(LookupFailed) as caught:
        APIS[api].read(Response(f"https://api.example{sent}", 301, "", {"location": target}), "42")
    assert (caught.value.failure.cause, caught.value.failure.paths) == (cause, (sent, target))


@pytest.mark.parametrize(
    ("base_url", "location", "host"),
    [
        ("https://api.example:8443", "https://api.example/x", "api.example:443"),
        ("https://api.example:8443", "https://api.example:9443/x", "api.example:9443"),
        ("https://[::1]:8443", "https://[::1]/x", "[::1]:443"),
    ],
)
def test_redirect_to_another_port_names_it(base_url: str, location: str, host: str) -> None:
    with pytest.raises(LookupFailed) as caught:
        APIS["wethod"].read(Response(f"{base_url}/api/contacts/1", 302, "", {"location": location}), "1")
    failure = caught.value.failure
    assert (failure.kind, failure.host, failure.cause) == (FailureKind.REDIRECTED, host, Cause.NONE)


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("https://user:p@ss@other.example/x/?key=1#y", "https://other.example/x/"),
        ("https://user:p;w@other.example/x;session=5", "https://other.example/x"),
        ("/login#key=1", "/login"),
        ("/login;session=5?key=1", "/login"),
        ("//user@other.example", "//other.example"),
        ("/a//b@c", "/a//b@c"),
        ("/x", "/x"),
    ],
)
def test_details_have_a_target_without_query_and_user(location: str, shown: str) -> None:
    exchange = refuse("wethod", 302, "", location=location).exchange
    assert exchange
    assert ("location", shown) in exchange.headers


def test_redirect_that_names_no_host_is_unexpected() -> None:
    assert refuse("wethod", 302, "", location="javascript:x").kind is FailureKind.UNEXPECTED_STATUS


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
def test_unreadable_responses(body: str, content_type: str, kind: FailureKind) -> None:
    failure = refuse("wethod", 200, body, content_type=content_type)
    assert (failure.kind, failure.status, failure.elapsed_s) == (kind, 200, 0.5)
    assert failure.exchange
    assert failure.exchange.body_start == body
    assert failure.exchange.status_line == "200"


def test_exchange_has_the_start_of_a_long_body() -> None:
    exchange = refuse("wethod", 200, "é" * 3000).exchange
    assert exchange
    assert exchange.body_start == "é" * 2000
