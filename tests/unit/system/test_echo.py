"""The secret is found in whatever spelling a server gives it back, whole or cut off, and nothing else is touched."""

import json
from html import escape
from urllib.parse import quote

import pytest

from contactdesk.system.echo import LONGEST_KEPT, hide

ODD = 'ab/cd+="&<x\\y%2F'


@pytest.mark.parametrize("secret", ["plain-0123456789", ODD])
@pytest.mark.parametrize(
    "spell",
    [
        str,
        quote,
        lambda text: quote(text, safe=""),
        escape,
        lambda text: escape(text, quote=False),
        lambda text: json.dumps(text)[1:-1],
        lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
        lambda text: "".join(f"\\u{ord(character):04X}" for character in text),
        lambda text: "".join(f"&#{ord(character)};" for character in text),
        lambda text: "".join(f"&#x{ord(character):x};" for character in text),
        lambda text: "".join(f"%{ord(character):02x}" for character in text),
    ],
)
def test_every_spelling_is_found(secret: str, spell: object) -> None:
    assert callable(spell)
    spelt = spell(secret)
    assert hide(f"key={spelt}&again:{spelt}.", secret) == "key=•••&again:•••."
    # Cut off anywhere, what is left of it goes as well, but for a piece that says nothing.
    for kept in range(len(spelt)):
        shown = hide(f"key={spelt[:kept]}", secret, is_start=True)
        assert shown == "key=•••" or secret[:4] not in shown


def test_the_rest_is_left_as_it_is() -> None:
    text = '{"a": "\\u00e9 \\" \\\\ &amp; %20 100% &c \\n'
    assert hide(text, "secret-0123") == text
    assert hide(text, "secret-0123", is_start=True) == text
    assert hide("a secret", "secret-0123") == "a secret"
    assert hide("a secr", "secret-0123", is_start=True) == "a •••"
    assert hide("a sec", "secret-0123", is_start=True) == "a sec"


def test_more_than_is_ever_shown_does_not_go_on() -> None:
    assert len(hide("x" * 2 * LONGEST_KEPT, "secret")) == LONGEST_KEPT
