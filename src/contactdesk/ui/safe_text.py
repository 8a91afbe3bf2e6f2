"""Makes text from outside safe to show: literal, visible, and short enough to be laid out at once."""

import re
import unicodedata
from collections.abc import Callable, Sequence

SHOWN_CHARACTERS = 2_000
"""A longer value is folded behind "Show all": wrapping 100,000 characters takes more than a second."""

_LONGEST_LINE = 1_000
"""Only this many characters are read of a text whose end is shown, too."""

# White space except the characters that are spelled out.
_GAP = re.compile(r"(?:\r\n|[^\S\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029])+")
_HARMLESS = {"\n", "\t"}
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
# Some scripts and emoji need these; they do no harm.
_JOINERS = {"\u200c", "\u200d"}


def visible(text: str) -> str:
    """Spell out every control, bidi, invisible and lone-surrogate character, as in ``⟨U+202E⟩``.

    Line breaks and tabs stay as they are.
    """
    return spell_invisible(text.replace("\r\n", "\n"), lambda character: f"⟨U+{ord(character):04X}⟩")


def spell_invisible(text: str, spell: Callable[[str], str]) -> str:
    """Replace each character that is invisible, or that changes how others are displayed.

    Args:
        text: of any length.
        spell: returns the replacement for one character.
    """
    if text.replace("\n", "").isprintable():
        return text
    return text.translate({ord(character): spell(character) for character in set(text) if not _is_fine(character)})


def _is_fine(character: str) -> bool:
    return character in _HARMLESS or character in _JOINERS or unicodedata.category(character) not in _INVISIBLE


def one_line(text: str, limit: int = 120) -> str:
    """Return the text on one line, its end cut to at most ``limit`` characters."""
    # Spelling out only makes the text longer, so the rest cannot be shown anyway.
    start = _GAP.sub(" ", text[: limit * 4])[: limit + 3]
    line = " ".join(visible(start).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def shortened(text: str, limit: int = SHOWN_CHARACTERS) -> str:
    """Return the first ``limit`` characters of the text, with an ellipsis if there are more."""
    return text if len(text) <= limit else text[:limit] + "…"


def short_line(text: str, limit: int) -> str:
    """Return the text on one line, without its middle if it is too long: names and IDs often differ at the end."""
    return without_middle(one_line(text, _LONGEST_LINE), limit)


def without_middle(text: str, limit: int) -> str:
    """Return the start and the end of the text, at most ``limit`` characters: IDs differ in either."""
    half = (limit - 1) // 2
    return text if len(text) <= limit else f"{text[:half]}…{text[-half:]}"


def in_a_row(parts: Sequence[str]) -> str:
    """Join parts on one line. Right-to-left ones are isolated, or they would change places with their neighbours."""
    return " · ".join(f"\u2068{part}\u2069" if _is_right_to_left(part) else part for part in parts if part)


def _is_right_to_left(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text)


def for_menu(text: str, limit: int = 120) -> str:
    """Escape the text for a menu, a button or a tab, where ``&`` marks a mnemonic."""
    return one_line(text, limit).replace("&", "&&")


def for_title(text: str) -> str:
    """Escape the text for a window title, where ``[*]`` marks unsaved changes."""
    return one_line(text).replace("[*]", "[*][*]")


def for_tool_tip(text: str) -> str:
    """Escape the text for a tool tip, which Qt may interpret as HTML."""
    escaped = visible(shortened(text)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span style='white-space: pre-wrap'>{escaped}</span>"
