"""Takes secrets out of text, in every spelling, without keeping a secret in memory."""

import re
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

# The log imports this module before the first paint, when failures are not needed yet.
if TYPE_CHECKING:
    from contactdesk.model.failure import Failure

HIDDEN = "•••"
"""Replaces each secret."""

LONGEST_KEPT = 100_000
"""Characters of each text of a failure that are kept: more than is ever shown or copied."""

_KEPT_OF_MESSAGE = 1_000
_KEPT_OF_MESSAGES = 200_000
"""Characters of one message about a field, and of all: more than is shown or copied. Searching 1 MiB of them takes
0.3 s and, full of escapes and with secrets of eight lengths, 16 s (measured)."""

_LONGEST_HARMLESS_PIECE = 3


def _json(escape: str) -> str:
    if len(escape) == len(r"\u0000"):
        return chr(int(escape[2:], 16))
    return "" if escape[1:] == "u" else escape[1:]


def _percent(escape: str) -> str:
    return chr(int(escape[1:], 16)) if len(escape) == len("%00") else ""


def _html(escape: str) -> str:
    from html import unescape

    return unescape(escape) if escape.endswith(";") else ""


_SPELLINGS: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
    (re.compile(r"\\(?:u[0-9a-f]{4}|[^\w\s])|\\(?:u[0-9a-f]{0,3})?\Z", re.IGNORECASE), _json),
    (re.compile(r"%[0-9a-f]{2}|%[0-9a-f]?\Z", re.IGNORECASE), _percent),
    (re.compile(r"&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|&#?\w{0,8}\Z", re.IGNORECASE), _html),
)
"""The escapes of JSON (and of ``repr``), addresses and HTML, also where the end of the text cuts one in two."""


class Secrets:
    """Finds every secret of this run by length and hash alone; can be used from any thread."""

    def __init__(self) -> None:
        self._hashes: dict[int, frozenset[int]] = {}
        self._lock = threading.Lock()

    def add(self, secret: str) -> None:
        """Hide this secret in every text from now on, unless it is so short that it occurs in ordinary words."""
        with self._lock:
            if len(secret) > _LONGEST_HARMLESS_PIECE:
                hashes = self._hashes | {len(secret): self._hashes.get(len(secret), frozenset()) | {hash(secret)}}
                self._hashes = dict(sorted(hashes.items(), reverse=True))

    def clean(self, text: str, cut_secret: str = "") -> str:
        """Return the text with every secret hidden.

        Takes some 0.2 s for a megabyte and each length of secret (measured); twice that where it is full of escapes.

        Args:
            text: any text.
            cut_secret: a secret whose beginning may be at the end of the text, where the text was cut.
        """
        for length, hashes in self._hashes.items():
            # An escape is never shorter than what it means.
            if length <= len(text):
                text = _hide(text, partial(_whole, length, hashes))
        return _hide(text, partial(_beginning, cut_secret)) if cut_secret else text


SECRETS = Secrets()
"""The secrets of this run: code that reads, receives or sends a secret adds it here."""


def redact(failure: "Failure", secret: str) -> "Failure":
    """Return the failure without any secret of this run.

    Args:
        failure: what happened.
        secret: the secret that was sent: the end of the body may have cut it in two.
    """
    from contactdesk.model.failure import Exchange, FieldMessage

    exchange, proxy, problem = failure.exchange or Exchange(""), failure.proxy, failure.json_problem
    left = _KEPT_OF_MESSAGES

    def clean(text: str, cut_secret: str = "", limit: int = LONGEST_KEPT) -> str:
        return SECRETS.clean(text[:limit], secret if len(text) > limit else cut_secret)

    def clean_message(text: str) -> str:
        nonlocal left
        cleaned = clean(text, limit=min(left, _KEPT_OF_MESSAGE))
        left -= min(left, len(text), _KEPT_OF_MESSAGE)
        return cleaned

    return replace(
        failure,
        message=clean(failure.message),
        code=clean(failure.code),
        # An address was cut at its first slash.
        host=clean(failure.host, secret),
        proxy=proxy
        and proxy._replace(
            answer=clean(proxy.answer), sign_in=clean(proxy.sign_in), exceptions=clean(proxy.exceptions)
        ),
        technical=tuple(clean(line, secret) for line in failure.technical),
        paths=(clean(failure.paths[0]), clean(failure.paths[1], secret)),
        json_problem=problem._replace(before=clean(problem.before), after=clean(problem.after)) if problem else None,
        field_messages=tuple(
            FieldMessage(clean_message(name), clean_message(text)) for name, text in failure.field_messages
        ),
        exchange=Exchange(
            clean(exchange.request_line),
            clean(exchange.status_line),
            # The target of a redirect was cut at its query.
            tuple((name, clean(value, secret)) for name, value in exchange.headers),
            clean(exchange.body_start, secret),
        ),
    )


def _hide(text: str, find: Callable[[str], Iterable[tuple[int, int]]]) -> str:
    """Replace the spans that ``find`` returns for the text and for each way of reading it."""
    text = _replaced(text, range(len(text) + 1), find(text))
    for escape, meaning in _SPELLINGS:
        if escape.search(text):
            read, origins = _read(text, escape, meaning)
            text = _replaced(text, origins, find(read))
    return text


def _replaced(text: str, origins: Sequence[int], spans: Iterable[tuple[int, int]]) -> str:
    for start, end in reversed(list(spans)):
        text = text[: origins[start]] + HIDDEN + text[origins[end] :]
    return text


def _read(text: str, escape: re.Pattern[str], meaning: Callable[[str], str]) -> tuple[str, list[int]]:
    """Return the text with its escapes read, and the positions in the text of each of its characters and of its end."""
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


def _whole(length: int, hashes: frozenset[int], text: str) -> Iterable[tuple[int, int]]:
    """Yield the spans of one length that are secrets, without overlaps."""
    free = 0
    for start in [start for start in range(len(text) - length + 1) if hash(text[start : start + length]) in hashes]:
        if start >= free:
            free = start + length
            yield start, free


def _beginning(secret: str, text: str) -> Iterable[tuple[int, int]]:
    """Yield the span at the end of the text that is the beginning of the secret, unless it is harmlessly short."""
    for length in range(len(secret) - 1, _LONGEST_HARMLESS_PIECE, -1):
        if text.endswith(secret[:length]):
            yield len(text) - length, len(text)
            return
