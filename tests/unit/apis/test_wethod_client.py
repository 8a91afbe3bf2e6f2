"""Wethod's client of a contact, and the owner of a token, from literal responses."""

from datetime import UTC, datetime
from http import HTTPStatus

import pytest

from contactdesk.apis.base import FurtherRequest
from contactdesk.apis.registry import APIS
from contactdesk.model.connection_report import Owner
from contactdesk.model.contact import MISSING, Field, Kind
from contactdesk.model.failure import Failure, FailureKind, LookupFailed
from contactdesk.model.lossless_json import Number, write
from contactdesk.model.related import RelatedDetails
from tests.factories import profile
from tests.unit.apis.reading import contact_of, response

WETHOD = APIS["wethod"]
FULL = """{
  "id": 14, "corporate_name": "Lumen S.p.A.", "acronym": "LUM", "legal_name": "Lumen Società per Azioni",
  "company_registration_number": "MI-2140014", "street": "Corso Buenos Aires 14", "zip_code": 20124, "town": "Milano",
  "province": "MI", "country": "IT", "vat": "IT02140014015", "tax_reference": "02140014015", "sdi_code": "T04ZHR3",
  "pec": "lumen@pec.example", "administration_email": "invoices@lumen.example", "phone": 390255500140,
  "website": "https://www.lumen.example", "payment_condition": "60 days", "intent_code": "140",
  "intent_date": "2025-03-01", "deleted_at": "2025-06-30T12:00:00Z", "credit_limit": 1.10
}"""


def request_for(client_id: str) -> FurtherRequest[RelatedDetails] | None:
    return WETHOD.related(contact_of("wethod", f'"id": 1, "client_id": {client_id}'))


def read(body: str, client_id: str = "14", status: int = 200) -> RelatedDetails:
    request = request_for(client_id)
    assert request
    return WETHOD.read_by(request.read, response("wethod", status, body))


def refuse(body: str, client_id: str = "14", status: int = 200) -> Failure:
    with pytest.raises(LookupFailed) as caught:
        read(body, client_id, status)
    return caught.value.failure


def test_client_is_asked_even_if_it_is_deleted() -> None:
    request = request_for("14")
    assert request
    assert (request.path, request.fallback) == ("/api/clients/14?deleted=include", "/api/clients/14")
    sent = WETHOD.request_to(request.path, profile("wethod"), "a-token")
    assert sent.url == "https://api.wethod.com/api/clients/14?deleted=include"
    assert sent.headers == {
        "Accept": "application/json",
        "Authorization": "Bearer a-token",
        "Wethod-Company": "acme",
        "Wethod-Version": "2024-06-15",
    }


@pytest.mark.parametrize("client_id", ["123456789012345678901234567890", '"14"'])
def test_client_id_is_asked_for_in_its_own_digits(client_id: str) -> None:
    request = request_for(client_id)
    assert request
    assert request.fallback == f"/api/clients/{client_id.strip(chr(34))}"


@pytest.mark.parametrize("client_id", ["null", "0", '"0"', '""', '" "'])
def test_contact_without_client_id_has_none(client_id: str) -> None:
    assert request_for(client_id) is None


@pytest.mark.parametrize(
    "client_id",
    ["-14", "14.0", "1e3", '"C-14"', '" 14"', '"14 "', '"١٤"', "true", "[14]", "[]", '{"id": 14}', "9" * 101],
)
def test_client_id_of_another_form_is_never_asked_for(client_id: str) -> None:
    with pytest.raises(ValueError, match="cannot be requested"):
        request_for(client_id)


def test_contact_without_client_id_and_other_apis_have_none() -> None:
    assert WETHOD.related(contact_of("wethod", '"id": 1')) is None
    assert APIS["clemta"].related(contact_of("clemta", '"id": "1", "client_id": 14')) is None
    assert APIS["clemta"].owner_request is None
    assert [key for key, api in APIS.items() if api.info.has_related] == ["wethod"]


def test_every_documented_field_of_the_client() -> None:
    details = read(FULL)
    assert (details.key, details.name, details.is_deleted) == ("client", "Lumen S.p.A.", True)
    assert (details.section.key, details.section.title) == ("billing", "Client and billing")
    assert details.section.fields == (
        Field("client.corporate_name", "Company", Kind.TEXT, "Lumen S.p.A."),
        Field("client.legal_name", "Legal name", Kind.TEXT, "Lumen Società per Azioni"),
        Field("client.acronym", "Acronym", Kind.TEXT, "LUM"),
        Field("client.street", "Street", Kind.TEXT, "Corso Buenos Aires 14"),
        Field("client.zip_code", "Postal code", Kind.TEXT, Number("20124")),
        Field("client.town", "Town", Kind.TEXT, "Milano"),
        Field("client.province", "Province", Kind.TEXT, "MI"),
        Field("client.country", "Country", Kind.TEXT, "IT"),
        Field("client.vat", "VAT number", Kind.TEXT, "IT02140014015"),
        Field("client.tax_reference", "Tax reference", Kind.TEXT, "02140014015"),
        Field("client.company_registration_number", "Registration number", Kind.TEXT, "MI-2140014"),
        Field("client.sdi_code", "SDI code", Kind.TEXT, "T04ZHR3"),
        Field("client.pec", "Certified email", Kind.EMAIL, "lumen@pec.example"),
        Field("client.administration_email", "Administration email", Kind.EMAIL, "invoices@lumen.example"),
        Field("client.phone", "Phone", Kind.PHONE, Number("390255500140")),
        Field("client.website", "Website", Kind.LINK, "https://www.lumen.example"),
        Field("client.payment_condition", "Payment condition", Kind.TEXT, "60 days"),
        Field("client.intent_code", "Intent code", Kind.TEXT, "140"),
        Field("client.intent_date", "Intent date", Kind.TEXT, "2025-03-01"),
        Field("client.id", "Client ID", Kind.NUMBER, Number("14")),
        Field(
            "client.deleted_at",
            "Deleted",
            Kind.TIME,
            "2025-06-30T12:00:00Z",
            time=datetime(2025, 6, 30, 12, tzinfo=UTC),
        ),
    )
    assert [(field.path, field.value, field.is_documented) for field in details.others] == [
        ("client.credit_limit", Number("1.10"), False)
    ]
    assert write(details.source).startswith('{\n  "id": 14,')


def test_null_missing_and_odd_fields_of_the_client() -> None:
    details = read('{"id": 14, "legal_name": null, "acronym": " L ", "vat": [1], "deleted_at": null}')
    fields = {field.path: field for field in details.section.fields}
    assert (details.name, details.is_deleted) == ("L", False)
    assert fields["client.legal_name"].value is None
    assert fields["client.corporate_name"].value is MISSING
    assert fields["client.vat"].expected == "text or a whole number"
    assert read('{"corporate_name": null}').name == ""
    assert read('{"id": 14, "key": "k", "acronym": "L"}').name == "L"
    assert read('{"acronym": "L", "legal_name": "Lumen S.p.A."}').name == "Lumen S.p.A."


@pytest.mark.parametrize("time", ["0", "null", "false", '""', '" "', '"0000-00-00"', '"0000-00-00 00:00:00"', "{}"])
def test_client_without_a_time_of_deletion_is_not_deleted(time: str) -> None:
    assert not read(f'{{"id": 14, "deleted_at": {time}}}').is_deleted


@pytest.mark.parametrize("time", ['"2025-06-30T12:00:00Z"', '"2025-06-30"', '"2025-06-30 12:00:00"'])
def test_client_with_a_time_of_deletion_is_deleted(time: str) -> None:
    assert read(f'{{"id": 14, "deleted_at": {time}}}').is_deleted


@pytest.mark.parametrize("found", ["15", "140", "14.0", "1.4e1", "-14", '"14a"', "true", "[14]", '" 14"'])
def test_another_client_is_dropped(found: str) -> None:
    failure = refuse(f'{{"id": {found}, "corporate_name": "Other"}}')
    assert (failure.kind, failure.message) == (FailureKind.NO_CONTACT_INSIDE, "")


def test_long_client_ids_are_compared_digit_by_digit() -> None:
    asked = "9007199254740993"
    assert read(f'{{"id": {asked}}}', asked).section.fields[-2].value == Number(asked)
    assert refuse('{"id": 9007199254740992}', asked).kind is FailureKind.NO_CONTACT_INSIDE
    assert read('{"id": "014", "corporate_name": "A"}').name == "A"


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, "{}", FailureKind.NO_CONTACT_INSIDE),
        (200, '{"something": 1}', FailureKind.NO_CONTACT_INSIDE),
        (200, "[]", FailureKind.NO_CONTACT_INSIDE),
        (200, '{"key": "not_found", "message": "m"}', FailureKind.SAYS_FAILED),
        (200, '{"id": 14, "corp', FailureKind.CUT_OFF),
        (200, "<html>", FailureKind.HTML_RESPONSE),
        (401, '{"key": "k", "message": "m"}', FailureKind.NOT_AUTHORISED),
        (403, '{"key": "k", "message": "m"}', FailureKind.NO_PERMISSION),
        (404, '{"key": "k", "message": "m"}', FailureKind.NOT_FOUND),
        (412, '{"key": "k", "message": "m"}', FailureKind.PRECONDITION),
        (404, "<html>", FailureKind.NOT_THE_API),
        (500, "", FailureKind.SERVER_PROBLEM),
    ],
)
def test_failures_of_the_client(status: int, body: str, kind: FailureKind) -> None:
    failure = refuse(body, status=status)
    assert (failure.kind, failure.status) == (kind, HTTPStatus(status))
    assert failure.permission == ("crm.view" if status == 403 else "")


@pytest.mark.parametrize(
    ("body", "owner"),
    [
        (
            '{"id": 7, "name": "John", "surname": "Doe", "email": "john.doe@example.com"}',
            ("John Doe", "john.doe@example.com"),
        ),
        ('{"name": " ", "surname": null, "email": "john.doe@example.com"}', ("", "john.doe@example.com")),
        ('{"surname": "Doe"}', ("Doe", "")),
        ('{"name": 5, "email": "a@b.example"}', ("", "a@b.example")),
    ],
)
def test_owner_of_the_token(body: str, owner: tuple[str, str]) -> None:
    request = WETHOD.owner_request
    assert request
    assert (request.path, request.fallback) == ("/api/persons/me", "")
    assert WETHOD.read_by(request.read, response("wethod", 200, body)) == Owner(*owner)


def test_owner_without_name_and_email_is_none() -> None:
    request = WETHOD.owner_request
    assert request
    with pytest.raises(LookupFailed):
        WETHOD.read_by(request.read, response("wethod", 200, '{"id": 7}'))
