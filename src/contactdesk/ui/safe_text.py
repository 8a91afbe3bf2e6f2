"""Makes text from elsewhere safe to show: literal, visible, and short enough to be laid out at once."""

import re
import unicodedata
from collections.abc import Callable, Iterator

SHOWN_CHARACTERS = 2_000
"""More than this of one value is folded behind "Show all": wrapping 100,000 characters takes over a second."""

_PIECE = 50_000
# White space, but for what is written out.
_GAP = re.compile(r"(?:\r\n|[^\S\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029])+")
_HARMLESS = {"\n", "\t"}
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
# Scripts and emoji are joined with these; alone they do no harm.
_JOINERS = {"\u200c", "\u200d"}


def visible(text: str) -> str:
    """The text with every control, bidi, invisible and lone-surrogate character written out, as in ``⟨U+202E⟩``.

    Line breaks and tabs stay as they are.
    """
    return spelled(text.replace("\r\n", "\n"), lambda character: f"⟨U+{ord(character):04X}⟩")


def spelled(text: str, spell: Callable[[str], str]) -> str:
    """The text with other words for each character that nobody would see, or that changes how others are seen.

    Args:
        text: of any length; on a thread, others go on meanwhile.
        spell: gives the words for one character.
    """
    unseen = {character for piece in _pieces(text) for character in _unseen(piece)}
    if not unseen:
        return text
    words = {ord(character): spell(character) for character in unseen}
    return "".join(piece.translate(words) for piece in _pieces(text))


def _pieces(text: str) -> Iterator[str]:
    # While Python looks through a text, no other thread runs, the window's included.
    for start in range(0, len(text), _PIECE):
        yield text[start : start + _PIECE]


def _unseen(text: str) -> set[str]:
    # What is printable is fine, and told fast.
    if text.isprintable() or text.replace("\n", "").isprintable():
        return set()
    return {character for character in set(text) if not _is_fine(character)}


def _is_fine(character: str) -> bool:
    return character in _HARMLESS or character in _JOINERS or unicodedata.category(character) not in _INVISIBLE


def one_line(text: str, limit: int = 120) -> str:
    """The text on one line, shortened in its end to at most ``limit`` characters."""
    # What is spelled out only grows longer: no more of it is looked at than can be shown.
    start = _GAP.sub(" ", text[: limit * 4])[: limit + 3]
    line = " ".join(visible(start).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def shortened(text: str, limit: int = SHOWN_CHARACTERS) -> str:
    """The first ``limit`` characters of the text, and a dotted end if there were more."""
    return text if len(text) <= limit else text[:limit] + "…"


def without_middle(text: str, limit: int) -> str:
    """At most ``limit`` characters of the text, its beginning and its end: IDs differ in either."""
    half = (limit - 1) // 2
    return text if len(text) <= limit else f"{text[:half]}…{text[-half:]}"


def for_menu(text: str, limit: int = 120) -> str:
    """The text as a menu, a button or a tab shows it literally: ``&`` marks no mnemonic there."""
    return one_line(text, limit).replace("&", "&&")


def for_title(text: str) -> str:
    """The text as a window title shows it literally: ``[*]`` marks no change there."""
    return one_line(text).replace("[*]", "[*][*]")


def for_tool_tip(text: str) -> str:
    """The text as a tool tip shows it literally: Qt would take some of it for HTML."""
    escaped = visible(shortened(text)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span style='white-space: pre-wrap'>{escaped}</span>"
