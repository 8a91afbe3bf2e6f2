"""Filters the rows of a list by typed words."""

import unicodedata


def matches(text: str, typed: str) -> bool:
    """Return whether a text holds every typed word, whatever their order, case, accents and width.

    Args:
        text: of a row.
        typed: words, separated by white space; none match every text.
    """
    folded = _folded(text)
    return all(word in folded for word in _folded(typed).split())


def _folded(text: str) -> str:
    """Return the text without differences of case, accents and width: "ışık İlker" as "isik ilker"."""
    if text.isascii():
        # Most rows of a long list.
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each)).replace("ı", "i")
