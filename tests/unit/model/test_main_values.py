"""The values by which a row of a list is told from another one."""

import json

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.contact import Contact, Kind
from contactdesk.model.lossless_json import JsonObject, parse
from contactdesk.model.main_values import company_text, main_text
from tests.factories import clemta_body, wethod_contact


def contact(api: str, **fields: object) -> Contact:
    body = wethod_contact(**fields) if api == "wethod" else clemta_body(**fields)["data"]
    data = parse(json.dumps(body).encode())
    assert isinstance(data, JsonObject)
    return APIS[api].read_contact(data, "1")


@pytest.mark.parametrize(
    ("api", "fields", "email"),
    [
        ("wethod", {}, ""),
        ("wethod", {"email": None}, ""),
        ("wethod", {"email": "  "}, ""),
        ("wethod", {"email": "ada@example.com"}, "ada@example.com"),
        ("wethod", {"email": {"work": "ada@example.com"}}, '{"work": "ada@example.com"}'),
        ("clemta", {"email": "", "billing": {"email": "b@example.com"}}, "b@example.com"),
        ("clemta", {"email": "a@example.com", "billing": {"email": "b@example.com"}}, "a@example.com"),
        ("clemta", {"email": [], "cc_emails": []}, "[]"),
    ],
)
def test_first_email_that_is_there(api: str, fields: dict[str, object], email: str) -> None:
    assert main_text(contact(api, **fields), Kind.EMAIL) == email


def test_empty_list_of_addresses_is_no_value() -> None:
    assert main_text(contact("clemta", cc_emails=[], bcc_emails=["b@example.com"]), Kind.EMAILS) == '["b@example.com"]'


@pytest.mark.parametrize(
    ("telephone", "phone"),
    [("02 1234567", "02 1234567"), (39021234567890123456, "39021234567890123456"), ("", "")],
)
def test_telephone_number_is_as_received(telephone: object, phone: str) -> None:
    assert main_text(contact("wethod", telephone=telephone), Kind.PHONE) == phone


@pytest.mark.parametrize(
    ("fields", "company"),
    [
        ({}, ""),
        ({"company_id": 7}, ""),
        ({"company": "", "company_name": "Acme"}, "Acme"),
        ({"corporate_name": "Acme S.p.A."}, "Acme S.p.A."),
    ],
)
def test_company_where_a_contact_names_one(fields: dict[str, object], company: str) -> None:
    assert company_text(contact("wethod", **fields)) == company
