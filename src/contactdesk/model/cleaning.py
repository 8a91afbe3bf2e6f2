"""What typing and copying add to a value: invisible characters, quotes around it, digits of other scripts.

This module is imported before the first paint: it needs to stay small.
"""

import unicodedata
from collections.abc import Callable

QUOTES = "\"'`´‘’‚‛“”„‟«»‹›＂＇｀〝〞〟「」『』｢｣"
"""Quotation marks of every kind, also what is typed in their place."""

_ANGLE_BRACKETS = "<>＜＞⟨⟩〈〉\u2329\u232a"
_AFTER_QUOTES = ",;"
"""What stands behind a quoted value in JSON and in code."""

BLANKS = "\u115f\u1160\u2800\u3164\uffa0\U0001d159"
"""Letters and symbols without ink. They take room, so they part words as a space does."""

# Combining grapheme joiner, Khmer inherent vowels, Mongolian and other variation selectors; others are in Cf.
_UNSEEN_MARKS = "\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f"
_UNSEEN_RANGES = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))


def is_without_width(character: str) -> bool:
    """Return whether a character takes no room: a control or format character, or a variation selector."""
    return (
        unicodedata.category(character) in ("Cc", "Cf")
        or character in _UNSEEN_MARKS
        or any(ord(character) in unseen for unseen in _UNSEEN_RANGES)
    )


def is_invisible(character: str) -> bool:
    """Return whether a character leaves no ink: white space of every kind, a blank letter, or one without width."""
    return character.isspace() or character in BLANKS or is_without_width(character)


def without_unseen(text: str) -> str:
    """Return the text without the characters that take no room, wherever they stand."""
    return "".join(character for character in text if not is_without_width(character))


def clean_ends(text: str) -> str:
    """Return the text without invisible characters at either end."""
    return _without_ends(text, is_invisible)


def unquoted(text: str) -> str:
    """Return the text without invisible characters, quotes and angle brackets at either end."""
    inner = clean_ends(text)
    if inner.endswith(tuple(_AFTER_QUOTES)) and _is_wrapping(clean_ends(inner[:-1])[-1:]):
        inner = inner[:-1]
    return _without_ends(inner, lambda character: is_invisible(character) or _is_wrapping(character))


def ascii_digits(text: str) -> str:
    """Return the text with the decimal digits of every script, and full-width ones, in ASCII."""
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)


def _is_wrapping(character: str) -> bool:
    return character != "" and character in QUOTES + _ANGLE_BRACKETS


def _without_ends(text: str, is_dropped: Callable[[str], bool]) -> str:
    start, end = 0, len(text)
    while start < end and is_dropped(text[start]):
        start += 1
    while end > start and is_dropped(text[end - 1]):
        end -= 1
    return text[start:end]
