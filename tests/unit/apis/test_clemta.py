"""Clemta's responses, typed from its documentation, give the fields of the panes."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.contact import MISSING, Field, Kind, Missing
from contactdesk.model.failure import FailureKind, FieldMessage
from contactdesk.model.lossless_json import JsonObject, Number
from tests.factories import CLEMTA_DOCUMENTED, CLEMTA_ID, profile
from tests.unit.apis import reading
from tests.unit.apis.reading import fields

CLEMTA = APIS["clemta"]
read = partial(reading.read, "clemta")
read_data = partial(reading.contact_of, "clemta")
refuse = partial(reading.refuse, "clemta")
BILLING = (
    ("email", "Email", Kind.EMAIL, "[email protected]"),
    ("phone_code", "Dialling code", Kind.TEXT, "+1"),
    ("phone", "Phone", Kind.PHONE, "+1234567890"),
    ("address_1", "Address 1", Kind.TEXT, "123 Main St"),
    ("address_2", "Address 2", Kind.TEXT, "Suite 100"),
    ("postal_code", "Postal code", Kind.TEXT, "12345"),
    ("district", "District", Kind.TEXT, "Downtown"),
    ("province", "Province", Kind.TEXT, "California"),
    ("state", "State", Kind.TEXT, "CA"),
    ("country", "Country", Kind.TEXT, "United States"),
    ("iso_code", "Country code", Kind.TEXT, "US"),
    ("tax_id", "Tax ID", Kind.TEXT, "12-3456789"),
)


def test_documented_contact() -> None:
    contact = read(CLEMTA_DOCUMENTED)
    assert contact.api == "clemta"
    assert (contact.name, contact.id, contact.asked_id, contact.is_another) == ("John Doe", CLEMTA_ID, CLEMTA_ID, False)
    assert contact.others == ()
    assert contact.badges == (
        Field("type", "Type", Kind.BADGE, "customer"),
        Field("status", "Status", Kind.BADGE, "active"),
    )
    (pane, billing) = contact.sections
    assert (pane.key, pane.title) == ("contact", "Contact")
    assert pane.fields == (
        Field("full_name", "Full name", Kind.TEXT, "John Doe"),
        Field("email", "Email", Kind.EMAIL, "[email protected]"),
        Field("cc_emails", "CC emails", Kind.EMAILS, ["[email protected]"]),
        Field("bcc_emails", "BCC emails", Kind.EMAILS, ["[email protected]"]),
        Field("description", "Description", Kind.NOTES, "Primary customer contact"),
        Field("id", "ID", Kind.TEXT, CLEMTA_ID),
        Field("created_at", "Created", Kind.TIME, Number("1686787200"), time=datetime(2023, 6, 15, tzinfo=UTC)),
        Field("updated_at", "Updated", Kind.TIME, Number("1686787200"), time=datetime(2023, 6, 15, tzinfo=UTC)),
    )
    assert (billing.key, billing.title) == ("billing", "Billing")
    documented = [Field(f"billing.{key}", *rest) for key, *rest in BILLING]  # type: ignore[arg-type]
    documented[2] = replace(documented[2], calling_code="+1", region="US")
    assert billing.fields == tuple(documented)
    assert [key for key, _ in contact.source.members][:2] == ["id", "created_at"]


@pytest.mark.parametrize(
    ("status", "is_notable"),
    [("active", False), (" Active\t", False), ("", False), ("inactive", True), ("deactivated", True)],
)
def test_status_other_than_active_is_notable(status: str, is_notable: bool) -> None:
    (badge,) = (field for field in read_data(f'"status": {json.dumps(status)}').badges if field.path == "status")
    assert badge.is_notable is is_notable


@pytest.mark.parametrize(
    ("codes", "calling_code", "region"),
    [
        ('"phone_code": "+90", "iso_code": "TR"', "+90", "TR"),
        ('"phone_code": 90', "90", ""),
        ('"phone_code": null, "iso_code": ["TR"]', "", ""),
    ],
)
def test_telephone_number_has_the_codes_of_its_country(codes: str, calling_code: str, region: str) -> None:
    billing = read_data(f'"billing": {{"phone": "0532 123 45 67", {codes}}}').sections[1]
    (phone,) = (field for field in billing.fields if field.path == "billing.phone")
    assert (phone.value, phone.calling_code, phone.region) == ("0532 123 45 67", calling_code, region)


@pytest.mark.parametrize(
    ("text", "value"), [('"none"', "none"), ("[1]", [Number("1")]), ("7", Number("7")), ("false", False)]
)
def test_billing_that_is_no_object_is_shown_as_received(text: str, value: object) -> None:
    section = read_data(f'"id": "1", "billing": {text}').sections[1]
    assert section.fields[0] == Field("billing", "As received", Kind.TEXT, value, "an object of fields")  # type: ignore[arg-type]
    assert {field.value for field in section.fields[1:]} == {MISSING}


@pytest.mark.parametrize(
    ("members", "value"),
    [('"id": "1", "billing": null', None), ('"id": "1"', MISSING), ('"id": "1", "billing": {}', MISSING)],
)
def test_no_billing_at_all(members: str, value: Missing | None) -> None:
    section = read_data(members).sections[1]
    assert [field.path for field in section.fields] == [f"billing.{key}" for key, *_ in BILLING]
    assert {field.value for field in section.fields} == {value}


@pytest.mark.parametrize(
    ("text", "moment", "expected"),
    [
        ("0", datetime(1970, 1, 1, tzinfo=UTC), ""),
        ("-1", datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC), ""),
        ("253402300799", datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC), ""),
        *(
            (text, None, "a time in Unix seconds")
            for text in ("253402300800", "1686787200000000", "9" * 30, "9" * 399, "9" * 5000, "-" + "9" * 30, "1e400")
        ),
    ],
)
def test_times(text: str, moment: datetime | None, expected: str) -> None:
    field = fields(read_data(f'"created_at": {text}'))["created_at"]
    assert (field.value, field.expected, field.time) == (Number(text), expected, moment)


@pytest.mark.parametrize(("kind", "expected"), [("customer", ""), ("vendor", ""), ("Vendor", None), ("", None)])
def test_undocumented_type_is_a_marked_badge(kind: str, expected: str | None) -> None:
    badge = read_data(f'"type": "{kind}"').badges[0]
    assert (badge.value, badge.expected) == (kind, "customer or vendor" if expected is None else expected)


@pytest.mark.parametrize("emails", ["[]", '["a", "b"]', '[""]'])
def test_lists_of_emails(emails: str) -> None:
    assert fields(read_data(f'"cc_emails": {emails}'))["cc_emails"].expected == ""


def test_undocumented_members_are_shown_with_their_path() -> None:
    contact = read(
        '{"success": true, "trace": 1.10, "data": {"id": "1", "default_category_id": "x", "id": "2",'
        ' "billing": {"vat": null, "email": "a", "email": "b"}}, "message": "", "message": "again", "error": null}'
    )
    assert [(field.path, field.label, field.value, field.expected) for field in contact.others] == [
        ("default_category_id", "default_category_id", "x", ""),
        ("id#0", "id", "1", "this member only once"),
        ("billing.vat", "billing.vat", None, ""),
        ("billing.email#1", "billing.email", "a", "this member only once"),
        ("(envelope).trace", "(envelope).trace", Number("1.10"), ""),
        ("(envelope).message#3", "(envelope).message", "", "this member only once"),
    ]
    assert contact.id == "2"
    assert isinstance(contact.source, JsonObject)


def test_envelope_without_success_holds_a_contact() -> None:
    assert read('{"data": {"id": "1"}}').id == "1"
    assert read('{"success": "false", "data": {"id": "1"}}').id == "1"


def test_200_that_reports_a_failure() -> None:
    failure = refuse(
        200,
        '{"success": false, "message": "m", "data": {"id": "1"}, "error": {"code": "C", "details": "d"}}',
    )
    assert (failure.kind, failure.status) == (FailureKind.SAYS_FAILED, 200)
    assert (failure.message, failure.code, failure.field_messages) == ("m", "C", (FieldMessage("", "d"),))


@pytest.mark.parametrize(
    ("status", "code", "message", "details", "kind"),
    [
        (400, "INVALID_REQUEST", "Invalid request data", '"Invalid contact ID format"', FailureKind.INVALID_REQUEST),
        (400, "VALIDATION_FAILED", "Validation failed", None, FailureKind.INVALID_REQUEST),
        (401, "API_KEY_REQUIRED", "API key is required", None, FailureKind.NOT_AUTHORISED),
        (401, "INVALID_API_KEY", "m", None, FailureKind.NOT_AUTHORISED),
        (403, "ACCESS_DENIED", "m", None, FailureKind.NO_PERMISSION),
        (404, "CONTACT_NOT_FOUND", "Contact not found", None, FailureKind.NOT_FOUND),
        (404, "NOT_FOUND", "m", None, FailureKind.NOT_FOUND),
        (429, "RATE_LIMIT_EXCEEDED", "m", None, FailureKind.TOO_MANY_REQUESTS),
        (500, "INTERNAL_ERROR", "Internal server error", None, FailureKind.SERVER_PROBLEM),
        (412, "OTHER", "m", None, FailureKind.UNEXPECTED_STATUS),
    ],
)
def test_documented_errors(status: int, code: str, message: str, details: str | None, kind: FailureKind) -> None:
    more = f', "details": {details}' if details else ""
    for data in "", ' "data": null,':
        failure = refuse(
            status, f'{{"success": false, "message": "{message}",{data} "error": {{"code": "{code}"{more}}}}}'
        )
        assert (failure.kind, failure.status) == (kind, status)
        assert (failure.code, failure.message, failure.permission) == (code, message, "")
        assert failure.field_messages == ((FieldMessage("", "Invalid contact ID format"),) if details else ())


def test_message_may_stand_beside_the_code() -> None:
    failure = refuse(404, '{"success": false, "error": {"code": "C", "message": "Contact archived"}}')
    assert (failure.message, failure.code) == ("Contact archived", "C")


@pytest.mark.parametrize(
    ("details", "messages"),
    [
        ('"d"', [("", "d")]),
        ('""', []),
        ("null", []),
        ('[{"field": "a", "message": "b"}]', [("a", "b")]),
        ('{"a": ["b", "c"]}', [("a", "b"), ("a", "c")]),
        ('["b"]', [("", "b")]),
    ],
)
def test_details_in_other_shapes(details: str, messages: list[tuple[str, str]]) -> None:
    failure = refuse(400, f'{{"success": false, "error": {{"code": "C", "details": {details}}}}}')
    assert [(item.field, item.message) for item in failure.field_messages] == messages


@pytest.mark.parametrize(
    "error", ["", ', "error": null', ', "error": "broken"', ', "error": []', ', "error": {"code": 5}']
)
def test_error_without_its_content(error: str) -> None:
    failure = refuse(404, f'{{"success": false, "message": "m"{error}}}')
    assert (failure.kind, failure.message, failure.code) == (FailureKind.NOT_FOUND, "m", "")


def test_header_of_clemta() -> None:
    chosen = profile("clemta", "https://api.clemta.com/", settings={"company": "acme"})
    request = CLEMTA.request(chosen, "clemta_key", CLEMTA_ID)
    assert request.url == f"https://api.clemta.com/contacts/{CLEMTA_ID}"
    assert request.headers == {"Accept": "application/json", "X-API-Key": "clemta_key"}
    assert "clemta_key" not in repr(request)


def test_presets_of_clemta() -> None:
    info = CLEMTA.info
    assert (info.base_url, info.endpoint, info.settings) == ("https://api.clemta.com", "/contacts", ())
    assert CLEMTA.impossible_id == "000000000000000000000000"
