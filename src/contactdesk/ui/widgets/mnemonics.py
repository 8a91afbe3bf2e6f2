"""Marks of the letters to press with Alt."""

import re
from collections.abc import Mapping
from typing import TypeVar

K = TypeVar("K")


def without_mnemonic(text: str) -> str:
    """Return a text without the mark of its letter."""
    return re.sub("&(.)", r"\1", text)


def with_mnemonics(labels: Mapping[K, str], taken: str) -> dict[K, str]:
    """Return each label with a mark before the letter to press with Alt: an initial if one is free, else any letter.

    Letters of ASCII come first, since every keyboard has them: Alt+Ş is on Turkish ones only.

    Args:
        labels: without marks.
        taken: the letters, in upper case, that stand for other things in the same window.
    """
    marked: dict[K, str] = {}
    for key, words in labels.items():
        letters = [place for place, letter in enumerate(words) if letter.isalpha()]
        initials = [place for place in letters if place == 0 or words[place - 1] == " "]
        # The sort is stable: each of the two halves still begins with the initials.
        places = sorted((*initials, *letters), key=lambda place: not words[place].isascii())
        place = next((place for place in places if words[place].upper() not in taken), None)
        marked[key] = words if place is None else f"{words[:place]}&{words[place:]}"
        taken += "" if place is None else words[place].upper()
    return marked
