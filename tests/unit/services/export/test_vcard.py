"""A card reads back as the contact in other programs."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest
import vobject

from contactdesk.apis.registry import APIS
from contactdesk.demo.contacts import contacts
from contactdesk.model.contact import Contact
from contactdesk.model.export import ExportFormat, ExportReport, ExportRow
from contactdesk.model.lossless_json import JsonObject, parse
from contactdesk.services.export import vcard
from tests.unit.apis.reading import contact_of, read
from tests.unit.services.export.exporting import CLEMTA, WETHOD, exported, rows_of, wethod, with_client

PROFILES = {"wethod": WETHOD, "clemta": CLEMTA}
ACME_42 = "UID:1906388b-c4fe-570a-b120-d4ee737890ca"


def lines_of(contact: Contact, **options: bool) -> list[str]:
    """Return the lines of a contact's card without those that every card has, unfolded."""
    text = vcard(contact, PROFILES[contact.api], **options).replace("\r\n ", "")
    assert text.startswith("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:")
    assert text.endswith("\r\nEND:VCARD\r\n")
    return [line for line in text.split("\r\n")[2:-2] if not line.startswith("UID:")]


def test_card_of_wethod_with_its_client() -> None:
    contact = wethod(
        id=42, client_id=14, name="Ada", surname="Rossi", role="Buyer, Milan", email="ada@x.example",
        telephone="+39 02 1234567", linkedin="linkedin.com/in/ada", notes="secret", description="d",
        updated_at="2025-10-28T10:23:49.444Z",
    )  # fmt: skip
    client = parse(
        b'{"id": 14, "corporate_name": "Acme; Sons", "street": "Via Roma 1", "zip_code": 20100, "town": "Milano",'
        b'"province": "MI", "country": "Italy", "pec": "acme@pec.example", "phone": "02 7654321",'
        b'"website": "https://acme.example/a,b"}'
    )
    assert lines_of(with_client(contact, client)) == [
        "FN:Ada Rossi",
        "N:Rossi;Ada;;;",
        r"ORG:Acme\; Sons",
        r"TITLE:Buyer\, Milan",
        "EMAIL;TYPE=INTERNET:ada@x.example",
        "TEL;TYPE=VOICE:+39 02 123 4567",
        "URL:https://linkedin.com/in/ada",
        "EMAIL;TYPE=INTERNET:acme@pec.example",
        "TEL;TYPE=VOICE:02 7654321",
        r"URL:https://acme.example/a\,b",
        "ADR:;;Via Roma 1;Milano;MI;20100;Italy",
        "REV:2025-10-28T10:23:49Z",
    ]


def test_card_of_clemta_never_has_the_copies() -> None:
    contact = contact_of(
        "clemta",
        '"id": "64b8f1a2e4b0c8d9f0123456", "full_name": "John \\"J\\" Doe", "email": "john@x.example",'
        '"cc_emails": ["cc@x.example"], "bcc_emails": ["bcc@x.example"], "description": "a note",'
        '"updated_at": 1686787200, "billing": {"email": "john@x.example", "phone": "2025550161", "phone_code": "+1",'
        '"iso_code": "US", "address_1": "123 Main St", "address_2": "Suite 100", "district": "Downtown",'
        '"state": "CA", "province": "California", "country": "United States"}',
    )
    assert lines_of(contact, with_notes=True) == [
        'FN:John "J" Doe',
        'N:;John "J" Doe;;;',
        "EMAIL;TYPE=INTERNET:john@x.example",
        "TEL;TYPE=VOICE:+1 202-555-0161",
        r"ADR:;;123 Main St\nSuite 100;Downtown;California\, CA;;United States",
        "NOTE:a note",
        "REV:2023-06-15T00:00:00Z",
    ]


def test_card_of_an_empty_contact() -> None:
    assert lines_of(read("wethod", '{"client_id":1}', "7")) == ["FN:7", "N:;7;;;"]
    assert lines_of(wethod(id=8, surname="Rossi")) == ["FN:Rossi", "N:Rossi;;;;"]


def test_notes_only_when_asked() -> None:
    contact = wethod(id=1, description="first", notes="a;b,c\\d\r\ne\rf\ng", role=" ")
    assert lines_of(contact) == ["FN:1", "N:;1;;;"]
    assert lines_of(contact, with_notes=True)[2:] == [r"NOTE:first\n\na\;b\,c\\d\ne\nf\ng"]


@pytest.mark.parametrize(
    ("telephone", "numbers"),
    [
        ("+39 02 1234567", ["+39 02 123 4567"]),
        ("0039 02 1234567", ["+39 02 123 4567"]),
        ("02 1234567", ["02 1234567"]),
        (390212345678, ["390212345678"]),
        ("+39 02 1234567 int. 12", ["+39 02 123 4567 ext. 12"]),
        ("+39 02 1234567 / +39 02 7654321", ["+39 02 123 4567", "+39 02 765 4321"]),
        ("+999 1", ["+9991"]),
        ("ask for Ada, then 5", [r"ask for Ada\, then 5"]),
        (True, []),
        ({"mobile": "1"}, []),
        ("  ", []),
    ],
)
def test_telephone_numbers(telephone: object, numbers: list[str]) -> None:
    assert lines_of(wethod(id=1, telephone=telephone))[2:] == [f"TEL;TYPE=VOICE:{number}" for number in numbers]


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("https://x.example/?a=1;2", r"https://x.example/?a=1\;2"),
        (" HTTP://x.example ", "HTTP://x.example"),
        ("x.example/in/ada", "https://x.example/in/ada"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://user:password@x.example", ""),
        ("not a link", ""),
        (["https://x.example"], ""),
    ],
)
def test_only_web_addresses_are_links(link: object, url: str) -> None:
    assert lines_of(wethod(id=1, linkedin=link))[2:] == ([f"URL:{url}"] if url else [])


@pytest.mark.parametrize(
    ("updated", "revision"),
    [
        ("2025-10-28", "REV:2025-10-28"),
        ("2025-10-28T10:23:49+02:00", "REV:2025-10-28T10:23:49+02:00"),
        ("0001-01-01T00:00:00+02:00", "REV:0001-01-01T00:00:00+02:00"),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_revision_is_the_time_of_the_last_change(updated: str, revision: str) -> None:
    assert lines_of(wethod(id=1, updated_at=updated))[2:] == ([revision] if revision else [])


def test_uid_is_stable_and_differs_between_companies() -> None:
    def uid(contact: Contact, **settings: str) -> str:
        profile = PROFILES[contact.api]
        card = vcard(contact, replace(profile, settings={**profile.settings, **settings}))
        return next(line for line in card.split("\r\n") if line.startswith("UID:"))

    assert uid(wethod(id=42)) == uid(wethod(id=42, name="Ada"), api_version="2030-01-01") == ACME_42
    others = {uid(wethod(id=42), company="other"), uid(wethod(id=43)), uid(wethod(id="\ud800"))}
    others.add(uid(contact_of("clemta", '"id": "42"')))
    assert len(others | {ACME_42}) == 5


def test_undocumented_members_are_left_out() -> None:
    odd = '"mobile":"+39 02 1234567","client.corporate_name":"Acme"'
    assert lines_of(read("wethod", f'{{"id":1,"name":"Ada",{odd},"name":"Eva"}}')) == [
        "FN:Eva",
        "N:;Eva;;;",
    ]


@pytest.mark.parametrize("text", ["a" * 300, "é" * 300, "🙂" * 300, "a" + "🙂" * 300, "aa" + "山" * 200, ";" * 200])
def test_lines_are_folded_between_characters(text: str) -> None:
    card = vcard(wethod(id=1, name=text), WETHOD)
    octets = card.encode().split(b"\r\n")
    assert max(map(len, octets)) <= 75
    # Each line is whole characters.
    assert all(line.decode() for line in octets[:-1])
    assert vobject.readOne(card).fn.value == text


def test_longest_line_is_not_folded() -> None:
    card = vcard(wethod(id=1, name="n" * 72), WETHOD)
    assert "FN:" + "n" * 72 in card.split("\r\n")
    card = vcard(wethod(id=1, name="n" * 73), WETHOD)
    assert "FN:" + "n" * 72 + "\r\n n\r\n" in card


def test_hostile_text_adds_no_line() -> None:
    name = "x\r\nEMAIL:a@b.example\nEND:VCARD\rBEGIN:VCARD\0\x1b\ud800"
    assert lines_of(wethod(id=1, name=name))[0] == (
        r"FN:x\nEMAIL:a@b.example\nEND:VCARD\nBEGIN:VCARD" + "\ufffd\ufffd" + r"\\ud800"
    )


def test_list_has_one_card_after_the_other() -> None:
    rows = [*rows_of([wethod(id=1, notes="n"), wethod(id=2)]), ExportRow("3", "Not found")]
    data, report = exported(rows, ExportFormat.VCARD, with_notes=True)
    cards = list(vobject.readComponents(data.decode()))
    assert ([card.fn.value for card in cards], cards[0].note.value) == (["1", "2"], "n")
    assert report == ExportReport(rows=2, left_out=1)


def in_a_card(value: Any) -> str:
    """Return a text as a card holds it: with one kind of line break, and nothing that is no character."""
    if not isinstance(value, str):
        return ""
    text = re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\x7f]", "\ufffd", re.sub("\r\n|\r", "\n", value.strip()))
    return text.encode("utf-8", "backslashreplace").decode()


@pytest.mark.parametrize(("api", "contact_id"), [(api, each) for api in PROFILES for each in contacts(api)])
def test_every_demo_contact_reads_back_equal(api: str, contact_id: str) -> None:
    text = contacts(api)[contact_id]
    source = parse(text.encode())
    assert isinstance(source, JsonObject)
    contact = APIS[api].read_contact(source, contact_id)
    card = vobject.readOne(vcard(contact, PROFILES[api], with_notes=True))
    sent = json.loads(text)
    billing = sent.get("billing") if isinstance(sent.get("billing"), dict) else {}
    names = [in_a_card(sent.get(key)) for key in ("full_name", "name", "surname")]
    assert card.fn.value == (" ".join(filter(None, names)) or str(sent.get("id") or contact_id))
    emails = [in_a_card(sent.get("email")), in_a_card(billing.get("email"))]
    assert [line.value for line in card.contents.get("email", [])] == list(dict.fromkeys(filter(None, emails)))
    # Where a text is documented, a number stands for one.
    sent = json.loads(text, parse_int=str, parse_float=str)
    billing = sent.get("billing") if isinstance(sent.get("billing"), dict) else {}
    notes = [in_a_card(sent.get(key)) for key in ("description", "notes")]
    assert [line.value for line in card.contents.get("note", [])] == ["\n\n".join(filter(None, notes))] * any(notes)
    if title := in_a_card(sent.get("role")):
        assert card.title.value == title
    if "adr" in card.contents:
        assert card.adr.value.country == in_a_card(billing.get("country"))
        street = [in_a_card(billing.get(key)) for key in ("address_1", "address_2")]
        assert card.adr.value.street == "\n".join(filter(None, street))
