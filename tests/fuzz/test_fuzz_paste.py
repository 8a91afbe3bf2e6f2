"""Any pasted text is understood without an error, and never gives an ID that is not in it."""

import os
import random
from collections import Counter

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.paste import PasteOutcome, PasteResult, fits
from contactdesk.services.paste import understand
from contactdesk.services.pasted_text import normalised
from tests.factories import CLEMTA_ID, profile

TEXTS = 20_000
"""In each of the five parts."""

INFOS = {key: api.info for key, api in APIS.items()}
PROFILES = (
    profile(id="acme"),
    profile(id="beta", company="beta"),
    profile("clemta", id="prod"),
    profile("clemta", "https://gw.example/x", id="sand"),
)
PIECES = (
    *("42", "7", "0", "991", "1,234", "42.0", "1.23E+18", "-5", "٤٢", "４２", "²", CLEMTA_ID, CLEMTA_ID[:-1], "0" * 24),
    *("id", "ID", "Contact", "contatto", "kişi", "KİŞİ", "client", "no", "n.", "IDs", "the", "invoice"),
    *(
        ":",
        "#",
        "=",
        " ",
        " ",
        " ",
        "\n",
        "\t",
        ",",
        ";",
        "|",
        "(",
        ")",
        "/",
        "\\",
        ".",
        "-",
        "+",
        "%",
        "€",
        "@",
        "“",
        "'",
    ),
    *("{", "}", "[", "]", '"', '"id"', '"email"', '"data"', "null", "true", '{"id": 42, "email": "a"}'),
    *("https://", "http://", "api.wethod.com", "beta.wethod.com", "gw.example", "[::1", ":8443", ":99999", "user:pw@"),
    *("/api/contacts/42", f"/contacts/{CLEMTA_ID}", "/api/clients/42", "?x=1", "#top", "%2F", "%FF", "tel:", "mailto:"),
    *("curl ", "-H ", "'Authorization: Bearer 99'", '"X-API-Key: 99"', "-u a:b ", "Wethod-Company: beta", "fetch("),
    *(
        "\u200b",
        "\u202e",
        "\ud800",
        "\x00",
        "\u2028",
        "\r\n",
        "é",
        "漢",
        "🎉",
        "ObjectId(",
        "GET ",
        " HTTP/1.1",
        "Host: x",
    ),
)
"""Parts of what is pasted in practice, and characters that often cause errors."""


@pytest.mark.parametrize("part", range(5))
def test_any_text_as_paste(part: int) -> None:
    is_long = os.environ.get("CONTACTDESK_FUZZ") == "long"
    generator = random.Random(None if is_long else part)
    outcomes: Counter[PasteOutcome] = Counter()
    chosen_ids = [*(each.id for each in PROFILES), "removed", ""]
    for _ in range(TEXTS):
        text = "".join(generator.choices(PIECES, k=generator.randint(0, 9)))
        chosen = generator.choice(chosen_ids)
        result = understand(text, PROFILES, chosen, INFOS)
        outcomes[result.outcome] += 1
        assert not problem(result, text, chosen), (problem(result, text, chosen), text, chosen)
    assert set(outcomes) == set(PasteOutcome), outcomes


def problem(result: PasteResult, text: str, chosen: str) -> str:
    """Return what is wrong with a result; empty if nothing is."""
    by_id = {each.id: each for each in PROFILES}
    offered = [result.contact_id, *result.candidates]
    plain = normalised(text)
    if not all(is_within(contact_id, plain) for contact_id in offered):
        return "an ID that is not in the text"
    if result.outcome is PasteOutcome.ASK:
        asked = by_id[result.profile_id]
        if not fits(result.contact_id, INFOS[asked.api]) and result.profile_id != chosen:
            return "a switch to a profile that does not fit"
    if result.outcome is PasteOutcome.CHOOSE_PROFILE and len(result.profile_ids) < 2:
        return "no choice"
    if (result.outcome is PasteOutcome.CHOOSE_ID) != bool(result.candidates) or len(result.candidates) > 5:
        return "candidates"
    if (result.outcome in (PasteOutcome.ASK, PasteOutcome.CHOOSE_PROFILE)) != bool(result.contact_id):
        return "an ID"
    return ""


def is_within(contact_id: str, text: str) -> bool:
    """Return whether the characters of an ID stand in a text, in this order."""
    rest = iter(text)
    return all(character in rest for character in contact_id)
