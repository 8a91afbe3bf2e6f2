"""A secret is found in whatever spelling it is written, whole or cut off, and nothing else is touched."""

import gc
import html
import json
import weakref
from collections.abc import Callable
from dataclasses import asdict, replace
from urllib.parse import quote

import pytest

from contactdesk.model.broken_json import JsonProblem, JsonReason
from contactdesk.model.failure import Exchange, Failure, FailureKind, FieldMessage
from contactdesk.system.redaction import LONGEST_KEPT, SECRETS, Secrets, redact

ODD = 'ab/cd+="&<x\\y%2F'
QUOTED = "clemta_a/b+c&d\"e'f\\0123456789"


class WeakText(str):
    """A text that weak references can point to."""


def secrets_of(*secrets: str) -> Secrets:
    known = Secrets()
    for secret in secrets:
        known.add(secret)
    return known


@pytest.mark.parametrize("secret", ["plain-0123456789", ODD, QUOTED])
@pytest.mark.parametrize(
    "spell",
    [
        str,
        quote,
        lambda text: quote(text, safe=""),
        html.escape,
        lambda text: html.escape(text, quote=False),
        lambda text: json.dumps(text)[1:-1],
        lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
        lambda text: text.replace("/", "\\/"),
        lambda text: repr(text)[1:-1],
        lambda text: repr({"key": text})[9:-2],
        lambda text: "".join(f"\\u{ord(character):04X}" for character in text),
        lambda text: "".join(f"&#{ord(character)};" for character in text),
        lambda text: "".join(f"&#x{ord(character):x};" for character in text),
        lambda text: "".join(f"%{ord(character):02x}" for character in text),
    ],
)
def test_secret_is_hidden_in_every_spelling(secret: str, spell: Callable[[str], str]) -> None:
    known = secrets_of(secret)
    spelt = spell(secret)
    assert known.clean(f"key={spelt}&again:{spelt}.") == "key=•••&again:•••."
    # Cut off anywhere, the rest is hidden as well, except for a piece of at most three characters.
    for kept in range(len(spelt)):
        shown = known.clean(f"key={spelt[:kept]}", secret)
        assert shown == "key=•••" or secret[:4] not in shown


def test_every_secret_of_a_run_is_hidden() -> None:
    known = secrets_of("first-secret", "first-secret-and-more", "last")
    assert known.clean("first-secret-and-more,first-secret,last,y") == "•••,•••,•••,y"
    assert secrets_of("xxxx").clean("xxxxx") == "•••x"


def test_secret_of_three_characters_hides_no_words() -> None:
    assert secrets_of("con").clean("no contact") == "no contact"


def test_messages_beyond_what_is_shown_are_cut_without_a_secret() -> None:
    secret = "secret-0123456789"
    SECRETS.add(secret)
    messages = (FieldMessage("f", "m" * 995 + secret),) * 300
    redacted = redact(Failure(FailureKind.INVALID_REQUEST, field_messages=messages), secret)
    assert redacted.field_messages[:199] == (FieldMessage("f", "m" * 995 + "•••"),) * 199
    assert redacted.field_messages[200:] == (FieldMessage("", ""),) * 100


def test_other_text_is_left_as_it_is() -> None:
    known = secrets_of("secret-0123")
    text = '{"a": "\\u00e9 \\" \\\\ &amp; %20 100% &c \\n'
    assert known.clean(text) == known.clean(text, "secret-0123") == text
    assert known.clean("a secret") == "a secret"
    assert known.clean("a secr", "secret-0123") == "a •••"
    assert known.clean("a sec", "secret-0123") == "a sec"


def test_empty_or_broken_secret_does_no_harm() -> None:
    known = secrets_of("", "broken \ud800 half")
    assert known.clean("whole") == "whole"
    assert known.clean("a broken \ud800 half") == "a •••"


def test_no_secret_is_kept() -> None:
    secret = WeakText(ODD)
    alive = weakref.ref(secret)
    known = secrets_of(secret)
    assert known.clean(ODD) == "•••"
    del secret
    gc.collect()
    assert alive() is None


def test_failure_is_redacted_and_shortened() -> None:
    SECRETS.add(ODD)
    exchange = Exchange(ODD, ODD, (("server", ODD),), ODD + ODD[:6])
    messages = (FieldMessage(ODD, ODD),)
    long = "x" * 2 * LONGEST_KEPT
    failure = Failure(
        FailureKind.NOT_FOUND,
        404,
        long,
        ODD,
        messages,
        host=ODD[:6],
        exchange=exchange,
        technical=(ODD, ODD[:6]),
        paths=(ODD, f"/{ODD[:6]}"),
    )
    failure = replace(failure, json_problem=JsonProblem(JsonReason.NO_VALUE, 1, 2, ODD, ODD, "NaN"))
    assert asdict(redact(failure, ODD)) == asdict(failure) | {
        "message": "x" * 100_000,
        "code": "•••",
        "field_messages": (FieldMessage("•••", "•••"),),
        "host": "•••",
        "technical": ("•••", "•••"),
        "paths": ("•••", "/•••"),
        "json_problem": JsonProblem(JsonReason.NO_VALUE, 1, 2, "•••", "•••", "NaN"),
        "exchange": Exchange("•••", "•••", (("server", "•••"),), "••••••"),
    }
