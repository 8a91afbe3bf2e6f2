"""Takes the secret out of what a server sent back of it, in whichever spelling."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from contactdesk.model.failure import Exchange, Failure, FieldMessage
from contactdesk.system.known_secrets import HIDDEN

LONGEST_KEPT = 100_000
"""Characters of one text that go on: more than is ever shown or copied."""

_LONGEST_HARMLESS_PIECE = 3


def _json(escape: str) -> str:
    if len(escape) == len(r"\u0000"):
        return chr(int(escape[2:], 16))
    return "" if escape[1:] == "u" else escape[1:]


def _address(escape: str) -> str:
    return chr(int(escape[1:], 16)) if len(escape) == len("%00") else ""


def _html(escape: str) -> str:
    from html import unescape

    return unescape(escape) if escape.endswith(";") else ""


_SPELLINGS: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
    (re.compile(r"\\(?:u[0-9a-f]{4}|[^\w\s])|\\(?:u[0-9a-f]{0,3})?\Z", re.IGNORECASE), _json),
    (re.compile(r"%[0-9a-f]{2}|%[0-9a-f]?\Z", re.IGNORECASE), _address),
    (re.compile(r"&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|&#?\w{0,8}\Z", re.IGNORECASE), _html),
)
"""How JSON, addresses and HTML write a character, or the beginning of that at a cut, which means nothing yet."""


def hide(text: str, secret: str, *, is_start: bool = False) -> str:
    """A text without the secret, in whichever spelling.

    Args:
        text: from outside.
        secret: not empty.
        is_start: it is the start of a longer text, in which the secret may have been cut in two.
    """
    text = text[:LONGEST_KEPT].replace(secret, HIDDEN)
    for escape, meaning in _SPELLINGS:
        read, origins = _read(text, escape, meaning)
        spans = list(_places(read, secret))
        if is_start and (length := _length_of_piece(read, secret)):
            spans.append((len(read) - length, len(read)))
        for start, end in reversed(spans):
            text = text[: origins[start]] + HIDDEN + text[origins[end] :]
    return text


def redact(failure: Failure, secret: str) -> Failure:
    """Return the failure without the secret.

    Args:
        failure: what happened.
        secret: the one that was sent.
    """
    exchange = failure.exchange or Exchange("")
    return replace(
        failure,
        message=hide(failure.message, secret),
        code=hide(failure.code, secret),
        # The part of an address behind the first slash is not in it.
        host=hide(failure.host, secret, is_start=True),
        field_messages=tuple(
            FieldMessage(hide(name, secret), hide(text, secret)) for name, text in failure.field_messages
        ),
        exchange=Exchange(
            hide(exchange.request_line, secret),
            hide(exchange.status_line, secret),
            tuple((name, hide(value, secret)) for name, value in exchange.headers),
            hide(exchange.body_start, secret, is_start=True),
        ),
    )


def _read(text: str, escape: re.Pattern[str], meaning: Callable[[str], str]) -> tuple[str, list[int]]:
    """The text with its escapes read, and for each character of that, and for its end, where it stands in the text."""
    pieces: list[str] = []
    origins: list[int] = []
    at = 0
    for found in escape.finditer(text):
        meant = meaning(found[0])
        pieces += text[at : found.start()], meant
        origins += range(at, found.start())
        origins += [found.start()] * len(meant)
        at = found.end()
    origins += range(at, len(text) + 1)
    return "".join((*pieces, text[at:])), origins


def _places(text: str, secret: str) -> Iterator[tuple[int, int]]:
    # By hand: a regular expression would stay in the library's memory, the secret with it.
    start = text.find(secret)
    while start >= 0:
        end = start + len(secret)
        yield start, end
        start = text.find(secret, end)


def _length_of_piece(text: str, secret: str) -> int:
    """How much of the secret's beginning the text ends with; 0 where it is harmless."""
    lengths = range(len(secret) - 1, _LONGEST_HARMLESS_PIECE, -1)
    return next((length for length in lengths if text.endswith(secret[:length])), 0)
