"""What Enter will ask after a paste: a literal corpus, with several profiles of both APIs."""

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.paste import PasteOutcome, PasteResult
from contactdesk.model.profile import Profile
from contactdesk.services.paste import MAX_CHARACTERS, understand
from tests.factories import profile

INFOS = {key: api.info for key, api in APIS.items()}
ACME = profile(id="acme", name="Acme", company="acme")
BETA = profile(id="beta", name="Beta", company="beta")
PROD = profile("clemta", id="prod", name="Clemta production")
SAND = profile("clemta", "https://sandbox.clemta.com", id="sand", name="Clemta sandbox")
OID = "64b8f1a2e4b0c8d9f0123456"
OTHER_OID = "64b8f1a2e4b0c8d9f0120002"

SETS = {
    "two": (ACME, PROD),
    "all": (ACME, BETA, PROD, SAND),
    "wethod": (ACME,),
    "clemta": (PROD,),
    "none": (),
}


def said(result: PasteResult) -> str:
    """Return a result in a few words."""
    match result.outcome:
        case PasteOutcome.NOTHING:
            text = "nothing"
        case PasteOutcome.ASK:
            text = f"ask {result.profile_id} {result.contact_id}"
        case PasteOutcome.CHOOSE_PROFILE:
            text = f"which of {' '.join(result.profile_ids)} for {result.contact_id}"
        case PasteOutcome.CHOOSE_ID:
            text = f"{result.reason.value}: {' '.join(result.candidates)}"
        case PasteOutcome.SEVERAL:
            text = f"several {result.count}"
        case PasteOutcome.REFUSED:
            text = " ".join(filter(None, (f"refused: {result.reason.value}", result.place)))
    return text + (", key" if result.had_key else "")


NO_ID = "refused: no contact id"
ADDRESS = "refused: not the address of a contact"
OTHER_PLACE = "refused: the text names a place without a profile"
ROUNDED = "refused: a rounded number"
OBJECT = "refused: json of something else"
CUT = "refused: json that cannot be read"
PROSE = "numbers in prose:"
LABEL = "refused: labelled as the id of something else"
MISSING = "refused: one character is missing"
TOO_MANY = "refused: one character is too many"
GROUPED = "a number with separators:"

ALONE = [
    ("42", "ask acme 42"),
    (" 42\n", "ask acme 42"),
    ("#42", "ask acme 42"),
    ("№ 42", "ask acme 42"),
    ("“42”", "ask acme 42"),
    ("«\u00a042\u00a0»", "ask acme 42"),
    ("`42`", "ask acme 42"),
    ("(42)", "ask acme 42"),
    ("[42]", "ask acme 42"),
    ("<42>", "ask acme 42"),
    ("42.", "ask acme 42"),
    ("42;", "ask acme 42"),
    ("*42*", "ask acme 42"),
    ("- 42", "ask acme 42"),
    ("• 42", "ask acme 42"),
    ('="42"', "ask acme 42"),
    ("42\t", "ask acme 42"),
    ("\ufeff4\u200b2", "ask acme 42"),
    ("\u202e42\u202c", "ask acme 42"),
    ("4\u00ad2\x00", "ask acme 42"),
    ("４２", "ask acme 42"),
    ("＃４２", "ask acme 42"),
    ("٤٢", "ask acme 42"),
    ("۴۲", "ask acme 42"),
    ("४२", "ask acme 42"),
    ("42.0", "ask acme 42"),
    ("42.00", "ask acme 42"),
    ("0042", "ask acme 0042"),
    ("42\n42\n", "ask acme 42"),
    ("ID: 42", "ask acme 42"),
    ("id 42", "ask acme 42"),
    ("ID\n42", "ask acme 42"),
    ("ＩＤ：４２", "ask acme 42"),
    ("Contact #42", "ask acme 42"),
    ("contact_id=42", "ask acme 42"),
    ("contactId: 42", "ask acme 42"),
    ("Contatto n. 42", "ask acme 42"),
    ("Contatto 42", "ask acme 42"),
    ("Kişi: 42", "ask acme 42"),
    ("KİŞİ NO: 42", "ask acme 42"),
    (OID, f"ask prod {OID}"),
    (OID.upper(), f"ask prod {OID.upper()}"),
    (f'"{OID}",', f"ask prod {OID}"),
    (f'ObjectId("{OID}")', f"ask prod {OID}"),
    ("64b8f1a2 e4b0c8d9 f0123456", f"ask prod {OID}"),
    ("64b8f1a2e4b0\nc8d9f0123456", f"ask prod {OID}"),
    ("64b8f1a2e4b0\u200bc8d9f0123456", f"ask prod {OID}"),
    ("ID contatto: " + OID, f"ask prod {OID}"),
    # 24 digits count as an ObjectId.
    ("640812345678901234567891", "ask prod 640812345678901234567891"),
    ("", "nothing"),
    (" \n\u200b", "nothing"),
    ("abc", NO_ID),
    ("hunter2", NO_ID),
    ("²", NO_ID),
    ("½", NO_ID),
    ("\ud800", NO_ID),
    ("550e8400-e29b-41d4-a716-446655440000", NO_ID),
    ("d41d8cd98f00b204e9800998ecf8427e", NO_ID),
    (OID + "0", f"{TOO_MANY} Clemta"),
    (OID[:-1], f"{MISSING} Clemta"),
    (f'"{OID[:-1]}"', NO_ID),
    (OID[:-2], NO_ID),
    (OID + "00", NO_ID),
    ("clemta_live_0123456789abcdef", f"{NO_ID}, key"),
    ("Bearer 0123456789", f"{NO_ID}, key"),
    ("Authorization: Bearer 0123456789", f"{NO_ID}, key"),
    ("Authorization: 0123456789", f"{NO_ID}, key"),
    ("X-API-Key: 0123456789", f"{NO_ID}, key"),
    ("eyJhbGciOiJIUzI1NiJ9", f"{NO_ID}, key"),
]

NUMBERS = [
    ("1.23E+18", ROUNDED),
    ("1,23E+18", ROUNDED),
    ("6.4e23", ROUNDED),
    ("1E5", ROUNDED),
    ("1.23×10^18", ROUNDED),
    ("ID: 1.23E+18", ROUNDED),
    ("1234567890123450000", ROUNDED),
    ("123456789012345000000000", ROUNDED),
    ("1234567890123456.0", ROUNDED),
    ('{"id": 1.23E+18, "email": "a@b.example"}', ROUNDED),
    ("42.5", "refused: not a whole number"),
    ("42,5", "refused: not a whole number"),
    ("-42", "refused: not a whole number"),
    ("1,234", f"{GROUPED} 1234 1 234"),
    ("1.234.567", f"{GROUPED} 1234567 1 234 567"),
    ("50%", NO_ID),
    ("$42", NO_ID),
    ("42€", NO_ID),
    ("42/43", NO_ID),
    ("12/03/2024", NO_ID),
    ("2024-06-15", NO_ID),
    ("14:03", NO_ID),
    ("+39021234567", NO_ID),
    ("tel:+39021234567", ADDRESS),
]

ADDRESSES = [
    ("https://api.wethod.com/api/contacts/42", "ask acme 42"),
    ("https://api.wethod.com/api/contacts/42/", "ask acme 42"),
    ("https://api.wethod.com/api/contacts/42?include=client#top", "ask acme 42"),
    ("HTTPS://API.WETHOD.COM/api/contacts/42", "ask acme 42"),
    ("https://api.wethod.com:443/api/contacts/42", "ask acme 42"),
    ("<https://api.wethod.com/api/contacts/42>.", "ask acme 42"),
    ("[Ada](https://api.wethod.com/api/contacts/42)", "ask acme 42"),
    ("api.wethod.com/api/contacts/42", "ask acme 42"),
    ("/api/contacts/42", "ask acme 42"),
    ("/api/contacts/%34%32", "ask acme 42"),
    ("api/contacts/42", "ask acme 42"),
    ("contacts/42", ADDRESS),
    ("/contacts/42", ADDRESS),
    (f"contacts/{OID}", f"ask prod {OID}"),
    ("GET /api/contacts/42 HTTP/1.1\nHost: api.wethod.com\nAuthorization: Bearer x1", "ask acme 42, key"),
    ("See https://api.wethod.com/api/contacts/42 please, ticket 991", "ask acme 42"),
    ("https://acme.wethod.com/api/contacts/42", "ask acme 42"),
    (f"https://api.clemta.com/contacts/{OID}", f"ask prod {OID}"),
    (f"https://api.clemta.com/v1/contacts/{OID}", f"ask prod {OID}"),
    (f"/contacts/{OID}", f"ask prod {OID}"),
    ("https://api.wethod.com/api/clients/42", f"{ADDRESS} api.wethod.com"),
    ("https://api.wethod.com/api/invoice-contacts/42", f"{ADDRESS} api.wethod.com"),
    ("https://api.wethod.com/api/contacts/42/notes", f"{ADDRESS} api.wethod.com"),
    ("https://api.wethod.com/api/contacts?client_id=42", f"{ADDRESS} api.wethod.com"),
    ("/api/clients/42", ADDRESS),
    ("https://acme.wethod.com/#/crm/contacts-list/42", f"{ADDRESS} acme.wethod.com"),
    ("https://acme.wethod.com/pipeline/42", f"{ADDRESS} acme.wethod.com"),
    ("https://desk.example/tickets/42", ADDRESS),
    ("file:///home/ada/42.csv", ADDRESS),
    ("https://user:pw@api.wethod.com/api/contacts/42", "ask acme 42"),
    (f"https://api.wethod.com/api/contacts/{OID}", f"{ADDRESS} api.wethod.com"),
    ("https://api.clemta.com/contacts/42", f"{ADDRESS} api.clemta.com"),
    ("https://other.example/api/contacts/42", "refused: the text names a place without a profile other.example"),
    (
        "https://api.wethod.com:8443/api/contacts/42",
        "refused: the text names a place without a profile api.wethod.com:8443",
    ),
    ("other.example:8443/api/contacts/42", "refused: the text names a place without a profile other.example:8443"),
    ("https://[::1]:8443/api/contacts/42", "refused: the text names a place without a profile [::1]:8443"),
    (
        f"https://sandbox.clemta.com/contacts/{OID}",
        "refused: the text names a place without a profile sandbox.clemta.com",
    ),
    ("https://gamma.wethod.com/api/contacts/42", "refused: the text names a place without a profile gamma.wethod.com"),
    (
        "https://api.wethod.com.evil.example/api/contacts/42",
        "refused: the text names a place without a profile api.wethod.com.evil.example",
    ),
    ("https://api.wethod.com/api/contacts/42 https://api.wethod.com/api/contacts/43", "several 2"),
    ("https://api.wethod.com/api/contacts/42, contact ID: 43", "several 2"),
    ("https://[::1/api/contacts/42", ADDRESS),
]

COMMANDS = [
    ("curl https://api.wethod.com/api/contacts/42", "ask acme 42"),
    ("$ curl -s 'https://api.wethod.com/api/contacts/42' | jq .", "ask acme 42"),
    ("curl -H 'Authorization: Bearer 99' https://api.wethod.com/api/contacts/42", "ask acme 42, key"),
    (
        'curl \\\n  -H "X-API-Key: clemta_77" \\\n  "https://api.clemta.com/contacts/' + OID + '"',
        f"ask prod {OID}, key",
    ),
    ("curl -u ada:77 https://api.wethod.com/api/contacts/42", "ask acme 42, key"),
    ("curl -x http://proxy.example:8080 https://api.wethod.com/api/contacts/42", "ask acme 42"),
    ("curl -H 'Referer: https://x.example/api/contacts/7' https://api.wethod.com/api/contacts/42", "ask acme 42"),
    (
        "curl -H 'Wethod-Company: gamma' https://api.wethod.com/api/contacts/42",
        "refused: the text names a place without a profile gamma",
    ),
    ("curl -H 'Authorization: Bearer 99' https://api.wethod.com/api/clients/42", f"{ADDRESS} api.wethod.com, key"),
    ("curl -H 'X-API-Key: 42'", f"{NO_ID}, key"),
    ('xh https://api.wethod.com/api/contacts/42 "X-Ref: contact ID 43"', "ask acme 42"),
    ("curl --data \\\n 'contact ID: 43' https://api.wethod.com/api/contacts/42", "ask acme 42"),
    (
        'fetch("https://api.wethod.com/api/contacts/42", {"headers": {"authorization": "Bearer 99"}})',
        "ask acme 42, key",
    ),
]

JSON = [
    ('{"id": 42, "email": "ada@example.com"}', "ask acme 42"),
    ('{"id": "42", "name": "Ada"}', "ask acme 42"),
    ('{"id": 42.0, "client_id": 7, "surname": "L"}', "ask acme 42"),
    ('[{"id": 42, "email": "ada@example.com"}]', "ask acme 42"),
    (f'{{"success": true, "data": {{"id": "{OID}", "full_name": "Ada"}}}}', f"ask prod {OID}"),
    (f'{{"id": "{OID}", "billing": {{"email": "b@example.com"}}}}', f"ask prod {OID}"),
    ('{"id": 42}', OBJECT),
    ('{"id": 42, "created_at": "2025-10-28T10:23:49.444Z"}', OBJECT),
    ('{"id": 42, "corporate_name": "Acme", "vat": "IT1"}', OBJECT),
    ('{"id": 42, "name": "Acme", "legal_name": "Acme S.p.A."}', OBJECT),
    (f'{{"data": {{"id": "{OID}", "name": "Acme Inc", "status": "active"}}}}', OBJECT),
    ('{"client": {"id": 42, "email": "ada@example.com"}}', OBJECT),
    ('{"email": "ada@example.com", "client_id": 42}', OBJECT),
    ('{"id": null, "email": "ada@example.com"}', OBJECT),
    ('{"id": 42, "id": 43, "email": "ada@example.com"}', OBJECT),
    ('{"id": 42, "email": "ada@exam', CUT),
    ('"id": 42,\n"vat": "IT1"', CUT),
    ("{'id': 42, 'email': 'ada@example.com'}", CUT),
    # MongoDB's name and forms of an ID.
    (f'{{"_id": "{OID}", "full_name": "Ada"}}', f"ask prod {OID}"),
    (f'{{"data": {{"_id": "{OID}", "email": "ada@example.com"}}}}', f"ask prod {OID}"),
    (f'{{"_id": {{"$oid": "{OID}"}}, "full_name": "Ada"}}', f"ask prod {OID}"),
    (f'{{ "_id" : ObjectId("{OID}"), "full_name" : "Ada" }}', f"ask prod {OID}"),
    (f'"_id": "{OID}",', f"ask prod {OID}"),
    (f'"_id" : ObjectId("{OID}")', f"ask prod {OID}"),
    (f'"id": "{OID}"', f"ask prod {OID}"),
    (f'{{"_id": "{OTHER_OID}", "id": "{OID}", "full_name": "Ada"}}', f"ask prod {OID}"),
    (f'{{"_id": "{OID}", "id": null, "full_name": "Ada"}}', OBJECT),
    (f'{{"_id": "{OID}"}}', OBJECT),
    (f'{{"_id": "{OID}", "name": "Acme Inc"}}', OBJECT),
    (f'{{"_id": {{"$date": "{OID}"}}, "full_name": "Ada"}}', OBJECT),
    ('{"_id": 42, "email": "ada@example.com"}', OBJECT),
    ('"_id": 42', CUT),
    (f'"_id": "{OID}",\n"name": "Acme Inc"', CUT),
    ('[{"id": 1, "email": "a@b.example"}, {"id": 2, "email": "c@d.example"}]', "several 2"),
]

LABELLED = [
    ("Hello,\nplease call back.\nContact ID: 42\nThanks, Ada 555-0100", "ask acme 42"),
    ("Ticket 991: the contact ID is 42.", "ask acme 42"),
    (f"Sandbox test, ID: {OID} (Ada)", f"ask prod {OID}"),
    ("Buongiorno, ID contatto: 42, grazie", "ask acme 42"),
    ("Merhaba, kişi no: 42\nTeşekkürler", "ask acme 42"),
    ("Wethod ID 42 does not open", "ask acme 42"),
    ("Contact: 42\nPhone: +39 02 1234567", "ask acme 42"),
    ("Contact ID: 42. Contact ID: 42", "ask acme 42"),
    ("Contact ID: 42\nContact ID: 43", "several 2"),
    ("Contact IDs: 42, 43 and 44", "several 3"),
    ("Contact ID: 42, 43", f"{PROSE} 42 43"),
    ("Contact ID: 1, 2, 3, 4, 5, 6", f"{PROSE} 1 2 3 4 5"),
    ("https://sandbox.clemta.com/help contact ID: 42", f"{OTHER_PLACE} sandbox.clemta.com"),
    ("acme.wethod.com contact ID 42", "ask acme 42"),
    ("www.wethod.com contact ID 42", "ask acme 42"),
    ("Hello, contact ID:1.23E+18 please", ROUNDED),
    ("gamma.wethod.com contact ID 42", "refused: the text names a place without a profile gamma.wethod.com"),
    ("https://desk.example/tickets/991 contact ID 42", f"{PROSE} 42"),
]

IN_PROSE = [
    ("Use contact 15 instead of contact 12", f"{PROSE} 12 15"),
    ("Ticket 4711 from 2024: contact 12 or contact 15?", f"{PROSE} 15 12"),
    ("Merge contact 12 with contact 15.", f"{PROSE} 15 12"),
    ("The contact 12 is a duplicate of contact 15.", f"{PROSE} 15 12"),
    ("Contact 12 → Contact 15", f"{PROSE} 15 12"),
    ("Not contact 12 but contact 15", f"{PROSE} 15 12"),
    ("Contact 12, contact 13 and 14", f"{PROSE} 12 13"),
    ("api.wethod.com/api/contacts/12 and contact 13", f"{PROSE} 13 12"),
    ("Contact 3 people about contact ID: 42", f"{PROSE} 42 3"),
    ("Client ID: 42", LABEL),
    ("client_id: 42", LABEL),
    ("clientId=42", NO_ID),
    ("wethod_client_id: 42", LABEL),
    ("ID cliente: 42", LABEL),
    ("ID of the client: 42", LABEL),
    ("Company ID: " + OID, LABEL),
    ("company id: " + OID, LABEL),
    ("Order ID: 79", LABEL),
    ("Order no. 79", LABEL),
    ("Sipariş no: 79", LABEL),
    ("Şirket no: 79", LABEL),
    ("Phone number: 5550100", LABEL),
    ("Order ID: 79, ask for 42", f"{PROSE} 42"),
    ("Order ID: 42, ask for 42", f"{PROSE} 42"),
    ("Order ID: 42, room 142", f"{PROSE} 142"),
    ("Order ID: 42, room 427", f"{PROSE} 427"),
    ("Contact ID: 42, client ID 78", "ask acme 42"),
    ("Client ID: 78\nContact ID: 42", "ask acme 42"),
    ("Client ID: 42\nContact ID: 42", "ask acme 42"),
    ("Customer ID: 42", f"{PROSE} 42"),
    ("Customer number 5", f"{PROSE} 5"),
    ("Order #79", LABEL),
    ("Client: 78", LABEL),
    ("TICKET = 991", LABEL),
    ("Invoice # 2024", LABEL),
    ("Company: 7", LABEL),
    ("Fattura: 12", LABEL),
    ("Müşteri: 5", LABEL),
    ("Orders: #79", LABEL),
    ("Phone: 5550100\nClient: 78", LABEL),
    ("Order #79 of Ada, 42", f"{PROSE} 42"),
    ("Client: 78, ask for 42", f"{PROSE} 42"),
    ("Client: 42, ask for 42", f"{PROSE} 42"),
    ("Client: Ada 42", f"{PROSE} 42"),
    ("From our client:\n42 Ada", f"{PROSE} 42"),
    ("Please phone 42", f"{PROSE} 42"),
    ("In any case: 42", f"{PROSE} 42"),
    ("recorder: 42 Ada", f"{PROSE} 42"),
    ("Order #79, contact ID: 42", "ask acme 42"),
    ("recorder id: 42", f"{PROSE} 42"),
    ("Ada ID: 42", f"{PROSE} 42"),
    ("Invoice contact 42", f"{PROSE} 42"),
    ("Ticket ID: 991", LABEL),
    ("Please contact 3 people before 12", f"{PROSE} 3 12"),
    ("Contact: 12 March", f"{PROSE} 12"),
    ("Contact: 12 March. Contact ID: 42", "ask acme 42"),
    ("Contact ID: 42, contact 50% of them", "ask acme 42"),
    ("Hello,\nContact:\n5550100\nAda", f"{PROSE} 5550100"),
    ("Contact ID: 42% of all", NO_ID),
    ("42 Ada Lovelace", f"{PROSE} 42"),
    ("Order 7, 8, 9, 10, 11, 12 and 13", f"{PROSE} 7 8 9 10 11"),
    (f"991 or {OID}?", f"{PROSE} {OID} 991"),
    ("Meet on 2024-06-15 at 14:03, room 7/8, ada42@example.com", NO_ID),
    ("Call +39 02 1234567 today", NO_ID),
    ("Order 1.23E+18 of Ada", ROUNDED),
    ("Order 1234567890123450000 of Ada", ROUNDED),
    ("gamma.wethod.com asks for 42", "refused: the text names a place without a profile gamma.wethod.com"),
    ("token: 77, then contact me", f"{NO_ID}, key"),
    ("42\n43\n44", "several 3"),
    ("12 34", "several 2"),
    ("640812345678 901234567891", "several 2"),
    ('"42","43"', "several 2"),
    (f"{OID}, {OTHER_OID}", "several 2"),
    ("ID\n42\n43", "several 2"),
    ("42.0\n43.0", "several 2"),
]

CHOSEN = [
    ("all", "beta", "42", "ask beta 42"),
    ("all", "prod", "42", "which of acme beta for 42"),
    ("all", "acme", OID, f"which of prod sand for {OID}"),
    ("all", "sand", OID, f"ask sand {OID}"),
    ("all", "", "42", "which of acme beta for 42"),
    ("two", "prod", "42", "ask acme 42"),
    ("two", "removed", "42", "ask acme 42"),
    ("wethod", "acme", OID, "refused: no profile for the id's api Clemta"),
    ("wethod", "acme", "640812345678901234567891", "refused: no profile for the id's api Clemta"),
    ("clemta", "prod", "42", "ask prod 42"),
    ("clemta", "prod", OID[:-1], f"ask prod {OID[:-1]}"),
    ("clemta", "prod", OID + "a", f"ask prod {OID}a"),
    ("clemta", "prod", OID[:20], f"ask prod {OID[:20]}"),
    ("clemta", "prod", OID[:19], NO_ID),
    ("clemta", "prod", OID + "abcd", f"ask prod {OID}abcd"),
    ("clemta", "prod", OID + "abcde", NO_ID),
    ("clemta", "prod", OID[:-1] + "g", NO_ID),
    ("clemta", "prod", OID[:10], NO_ID),
    ("clemta", "prod", "d41d8cd98f00b204e9800998ecf8427e", NO_ID),
    ("clemta", "prod", '{"id": 42, "email": "a@b.example"}', f"{OTHER_PLACE} Wethod"),
    ("all", "prod", f"api.clemta.com and sandbox.clemta.com: contact ID {OID}", f"which of prod sand for {OID}"),
    ("wethod", "acme", OID[:-1], f"{MISSING} Clemta"),
    ("none", "", "42", "refused: no profile for the id's api Wethod"),
    ("all", "acme", f"https://sandbox.clemta.com/contacts/{OID}", f"ask sand {OID}"),
    ("all", "prod", "https://api.wethod.com/api/contacts/42", "which of acme beta for 42"),
    ("all", "acme", "curl -H 'Wethod-Company: beta' https://api.wethod.com/api/contacts/42", "ask beta 42"),
    ("all", "acme", "beta.wethod.com: contact ID 42", "ask beta 42"),
    ("all", "acme", "acme.wethod.com and beta.wethod.com: contact ID 42", "which of acme beta for 42"),
    (
        "all",
        "acme",
        "https://acme.wethod.com/api/contacts/42 https://beta.wethod.com/api/contacts/42",
        "which of acme beta for 42",
    ),
    ("all", "acme", f"beta.wethod.com asks for {OID} today", NO_ID),
    ("all", "prod", f"sandbox.clemta.com, ID {OID}", f"ask sand {OID}"),
    ("all", "prod", f"beta.wethod.com, ID {OID}", "refused: the text names a place without a profile beta.wethod.com"),
    ("all", "acme", '{"id": 42, "email": "a@b.example"}', "ask acme 42"),
    ("all", "sand", '{"id": 42, "email": "a@b.example"}', "which of acme beta for 42"),
]

CORPUS = [
    *(("two", "acme", *pasted) for pasted in (*ALONE, *NUMBERS, *ADDRESSES, *COMMANDS, *JSON, *LABELLED, *IN_PROSE)),
    *CHOSEN,
]


@pytest.mark.parametrize(("profiles", "chosen", "pasted", "expected"), CORPUS)
def test_paste_is_understood(profiles: str, chosen: str, pasted: str, expected: str) -> None:
    assert said(understand(pasted, SETS[profiles], chosen, INFOS)) == expected


@pytest.mark.parametrize(
    ("pasted", "place", "is_company"),
    [
        ("curl -H 'Wethod-Company: gamma' https://api.wethod.com/api/contacts/42", "gamma", True),
        ("https://gamma.wethod.com/api/contacts/42", "gamma.wethod.com", True),
        ("gamma.wethod.com contact ID 42", "gamma.wethod.com", True),
        ("https://sandbox.clemta.com/help contact ID: 42", "sandbox.clemta.com", False),
        ("https://other.example/api/contacts/42", "other.example", False),
    ],
)
def test_refused_place_is_a_company_or_a_host(pasted: str, place: str, is_company: bool) -> None:
    result = understand(pasted, SETS["two"], "acme", INFOS)
    assert (result.outcome, result.place, result.is_company) == (PasteOutcome.REFUSED, place, is_company)


def test_corpus_is_large() -> None:
    assert len({pasted[:3] for pasted in CORPUS}) >= 150


def test_result_shows_no_id_in_its_repr() -> None:
    results = [understand(text, SETS["all"], "acme", INFOS) for text in ("4242", OID, "4242 Ada", "gamma.wethod.com")]
    assert not any(secret in repr(results) for secret in ("4242", OID, "gamma"))


def test_choice_is_limited_to_the_named_company() -> None:
    pasted = "beta.wethod.com asks for 42 today"
    result = understand(pasted, SETS["all"], "acme", INFOS)
    assert (result.candidates, result.profile_ids) == (("42",), ("beta",))
    assert (result.place, result.bound_ids) == ("beta.wethod.com", ("beta",))
    chosen = understand("42", SETS["all"], "acme", INFOS, result.profile_ids)
    assert said(chosen) == "ask beta 42"
    assert said(understand(OID[:-1], SETS["all"], "sand", INFOS, ("prod",))) == f"{MISSING} Clemta"
    assert understand("42 Ada", SETS["all"], "acme", INFOS, ("beta",)).profile_ids == ("beta",)


def test_place_in_the_text_binds_its_profiles() -> None:
    assert understand("beta.wethod.com, ID 42", SETS["all"], "acme", INFOS).bound_ids == ("beta",)
    assert understand(f"/contacts/{OID}", SETS["all"], "prod", INFOS).bound_ids == ()
    assert understand("ID 42", SETS["all"], "acme", INFOS).bound_ids == ()


def test_named_profile_is_the_only_one_that_may_be_asked() -> None:
    pasted = "api.clemta.com: contact ID 42, 43"
    assert said(understand(pasted, SETS["all"], "acme", INFOS, ("acme",))).startswith("refused")
    assert said(understand("42", SETS["all"], "acme", INFOS, ())).startswith("refused")
    assert said(understand("42", SETS["clemta"], "prod", INFOS, ())).startswith("refused")


def test_path_tells_profiles_of_one_host_apart() -> None:
    live, test = (profile("clemta", f"https://gw.example/{path}", id=path) for path in ("live", "test"))
    pasted = f"https://gw.example/test/contacts/{OID}"
    assert said(understand(pasted, (live, test), "live", INFOS)) == f"ask test {OID}"
    assert said(understand(f"https://gw.example/contacts/{OID}", (live, test), "live", INFOS)).startswith("refused")
    root = profile("clemta", "https://gw.example", id="root")
    assert said(understand(pasted, (root, test), "root", INFOS)) == f"ask test {OID}"


def test_company_at_two_hosts_is_asked_at_the_named_one() -> None:
    gateway = profile(base_url="https://gw.example", id="gw", company="beta")
    pasted = "gw.example, Wethod-Company: beta, contact ID 42"
    assert said(understand(pasted, (ACME, BETA, gateway), "acme", INFOS)) == "ask gw 42"


@pytest.mark.parametrize(("end", "expected"), [("42", "ask acme 42"), ("43", "several 2"), ("Ada", f"{PROSE} 42")])
def test_end_of_a_long_list_counts(end: str, expected: str) -> None:
    assert said(understand("42\n" * 80 + end, SETS["two"], "acme", INFOS)) == expected


def test_json_with_thousands_of_values_is_not_read() -> None:
    contact = '{"id": 42, "email": "a@b.example"}'
    assert said(understand(f"[{', '.join([contact] * 500)}]", SETS["two"], "acme", INFOS)) == "ask acme 42"
    assert said(understand(f"[{', '.join([contact] * 2_500)}]", SETS["two"], "acme", INFOS)) == CUT


def test_profile_of_an_unknown_api_is_never_asked() -> None:
    odd = Profile("odd", "Odd", "other", "https://api.wethod.com")
    assert said(understand("42", (odd,), "odd", INFOS)) == "refused: no profile for the id's api Wethod"


@pytest.mark.parametrize(
    ("pasted", "meaning"),
    [
        ("ID\tName\n1\tRossi\n2\tVerdi\n", "several 2"),
        ("1\tRossi\n2\tVerdi\n", "several 2"),
        ("1\n2\nabc\n3", "several 3"),
        ("ID\n1\n2\nabc\n3", "several 3"),
        ("Nr;ID;Name\n1;42;Rossi\n2;43;Verdi\n", "several 2"),
        ("ID;Name\n1;Rossi", "ask acme 1"),
        ("ID\tName\n1\tRossi\n2\tVerdi\nAuthorization: Bearer canary", "several 2, key"),
        ("ID: 42\nName: Rossi\nOrders: 7\n", "ask acme 42"),
        ("ID\t42\nPhone\t0212345\n", "ask acme 42"),
        ("Rossi\nVia Roma 1\n20100\n", "numbers in prose: 1 20100"),
    ],
)
def test_rows_with_a_column_of_ids_are_a_list(pasted: str, meaning: str) -> None:
    assert said(understand(pasted, SETS["wethod"], "acme", INFOS)) == meaning


def test_key_behind_the_part_that_is_read_is_noticed() -> None:
    text = "\n".join(map(str, range(30_000))) + "\nAuthorization: Bearer canary"
    result = understand(text, SETS["wethod"], "acme", INFOS)
    assert (result.outcome, result.is_cut, result.had_key) == (PasteOutcome.SEVERAL, True, True)


@pytest.mark.parametrize(
    ("pasted", "outcome", "is_cut"),
    [
        ("4" * MAX_CHARACTERS, PasteOutcome.ASK, False),
        ("42\n" * 50_000, PasteOutcome.ASK, True),
        ("contact ID: 42\n" + "x" * MAX_CHARACTERS, PasteOutcome.ASK, True),
        ("x" * MAX_CHARACTERS + "\ncontact ID: 42\nThanks, Ada", PasteOutcome.REFUSED, True),
        ("curl https://api.wethod.com/api/contacts/42 " + "-v " * 10_000, PasteOutcome.ASK, True),
    ],
)
def test_only_the_beginning_of_a_long_text_is_read(pasted: str, outcome: PasteOutcome, is_cut: bool) -> None:
    result = understand(pasted, SETS["two"], "acme", INFOS)
    assert (result.outcome, result.is_cut) == (outcome, is_cut)
