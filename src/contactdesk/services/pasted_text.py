"""Find contact IDs in pasted text: alone, labelled, in a list, or in prose. Every pattern takes linear time."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from contactdesk.model.cleaning import BLANKS, is_without_width
from contactdesk.model.paste import MAX_OFFERED, PasteReason, fits
from contactdesk.model.profile import ApiInfo

_MAX_LABELS = 100
"""The most labelled IDs that are read; one is enough for a lookup."""

_MAX_NUMBERS = 10
"""The most numbers in prose that are returned."""

_MAX_NUMBER_WORDS = 250
"""The most words with a digit in a prose text that are read."""

_MAX_WORDS = 5_000
"""The most different words of a prose text that are read."""

_FULL_WIDTH = range(0xFF01, 0xFF5F)
_FULL_WIDTH_OFFSET = 0xFEE0
_KEPT_CONTROLS = "\n\t"
_EXACT_DIGITS = 15
"""Spreadsheets keep this many digits of a number and replace the others by zeros."""

_QUOTES = "\"'`´‘’‚‛“”„‟«»‹›"
_AROUND = rf"\s{_QUOTES}()\[\]{{}}<>.,;:!?*#№=_~|"
_SPACES = dict.fromkeys(map(ord, f",;|#()[]{{}}<>{_QUOTES}"), " ")
_SCIENTIFIC = r"[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+|[x×*·]10\^?[0-9]+)"
_GROUPED = r"[0-9]{1,3}(?:[.,'’][0-9]{3})+"

_HEAD = 200
"""Characters that show whether a text is a list."""

_CONTACT = r"(?:contacts?|contatt[oi]|k[iıİ][sşŞ][iıİ])"
_ID = r"(?:ids?\b|no\b\.?|nr\b\.?|n[.°º]|num(?:ber|ero|aras[ıi])\b|numaras[ıi]\b|code\b|codice\b)"
_MARK = rf"(?:[:=#№(\[<*{_QUOTES}]|[-–—>](?=\s)|->|→)"
# Possessive: a label that is followed by no value is given up at once.
_LABEL = rf"""(?ix)
    (?=[cCkKiIıİ])(?<![\w-])
    (?:
        (?P<contact>{_CONTACT})(?:['’]s)?  (?P<named>[\s_-]{{0,3}}{_ID})?
      | (?P<id>ids?)\b (?:\s{{1,3}}(?:of|for|del|della|di)?\s{{0,3}}(?:the\s)?{_CONTACT})?
    )
    (?P<gap>(?:\s{{0,4}}(?:{_MARK}|\bis\b|\bè\b|n[.°º]|no\.|nr\.)){{0,4}}+\s{{0,4}})
"""
_VALUE = r"[0-9A-Za-z]{1,1000}(?:[.,+/:'’@%_-]{1,3}[0-9A-Za-z]{1,1000}){0,8}"
_NEXT = rf"[^\S\n]{{0,4}}(?:[,;/&|]|\b(?:and|or|e|o|ve|veya)\b)?[^\S\n]{{0,4}}(?P<next>{_VALUE})"
_OTHER_THINGS = (
    *("account", "asset", "case", "client", "compan", "deal", "employee", "fax", "invoice", "order", "payment"),
    *("phone", "product", "project", "quote", "supplier", "task", "tax", "ticket", "transaction", "user", "vat"),
    *("vendor",),
    *("aziend", "fattur", "fornitor", "ordin", "preventiv", "prodott", "progett", "societ", "telefon", "utent"),
    *("fatura", "kullanıcı", "müşteri", "proje", "sipariş", "şirket", "ürün"),
)
"""Beginnings of words for things with their own IDs or numbers; "customer" often means the contact."""
_OTHER = rf"(?:{'|'.join(_OTHER_THINGS)})[^\W\d_]{{0,4}}(?:['’]s)?"
# Not "in any case: 42" or "in this order: 42".
_OTHER_LABEL = rf"""(?ix)
    (?<![^\W_])
    (?:
        {_OTHER} [\s_-]{{0,3}} {_ID}
      | (?<!any\s)(?<!this\s)(?<!that\s) {_OTHER} [^\S\n]{{0,4}} [:=#№] (?!\s{{0,4}}\n)
      | ids?\b \s{{1,3}} (?:(?:of|for|del|della|di)\s{{1,3}})? (?:the\s|dell['’])? {_OTHER}
    )
    (?:\s{{0,4}}(?:{_MARK}|\bis\b|\bè\b)){{0,4}}+ \s{{0,4}} \Z
"""
_LONGEST_LABEL = 60
"""The most characters before an ID that are read."""
_MAX_PLACES = 20
"""The most occurrences of an ID in a text whose labels are read."""
_BEFORE_ID = {
    *("the", "his", "her", "its", "their", "this", "is", "with", "has", "by", "and", "please", "contact", "contacts"),
    *("il", "lo", "la", "l", "suo", "sua", "con", "ha", "e", "contatto", "ve", "kişi", "kisi"),
}
_BEFORE_CONTACT_NOT = {"invoice", "billing", "fattura", "fatture", "fatturazione", "fatura"}
_PHONE = r"\+[0-9][0-9 ().\u00a0/-]{5,30}[0-9]"
_SECRETS = {
    r"""(?ix)\b(?:authorization|api[-_\s]?key|token|secret|password|passwd|cookie)["']?\s{0,4}[:=]\s{0,4}["']?
        (?:(?:bearer|basic|token)\s{1,4})?[^\s"']+""": ("author", "key", "token", "secret", "passw", "cookie"),
    r"""(?i)\bbearer\s{1,4}[^\s"']+""": ("bearer",),
    r"\beyJ[\w-]{10,}": ("eyj",),
}
"""Patterns, each with the words of which one must occur: a search for a word takes a tenth of the time."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one piece of text is.

    Attributes:
        contact_id: the ID; empty if it is none.
        reason: why it is none.
        candidates: what it may be.
    """

    contact_id: str = ""
    reason: PasteReason = PasteReason.NO_ID
    candidates: tuple[str, ...] = ()


def normalised(text: str) -> str:
    """Return the text without invisible characters, with the digits of every script and full-width forms in ASCII."""
    if text.isascii() and text.replace("\n", "").replace("\t", "").isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for character in set(text):
        if (plain := _plain(character)) != character:
            text = text.replace(character, plain)
    return text


def _plain(character: str) -> str:
    code = ord(character)
    if 0x20 <= code < 0x7F or character in _KEPT_CONTROLS:
        return character
    if character in "\x0b\x0c\x85\u2028\u2029":
        return "\n"
    if character.isspace() or character in BLANKS:
        return " "
    if is_without_width(character):
        return ""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    return chr(code - _FULL_WIDTH_OFFSET) if code in _FULL_WIDTH else character


def without_secrets(text: str, apis: Collection[ApiInfo]) -> tuple[str, bool]:
    """Return the text without what looks like a secret, and whether it held one."""
    lower = text.lower()
    patterns = [pattern for pattern, words in _SECRETS.items() if any(word in lower for word in words)]
    count = 0
    for pattern in (*patterns, *(api.paste.key_pattern for api in apis if api.paste.key_pattern)):
        text, found = re.subn(pattern, " ", text)
        count += found
    return text, count > 0


def read_one(text: str, apis: Collection[ApiInfo]) -> Reading:
    """Read a text that is nothing but one ID, with its label, quotes, punctuation or spaces."""
    core = _core(text)
    label = re.match(_LABEL, core)
    if label and label.end() < len(core):
        core = _core(core[label.end() :])
    wrapped = re.fullmatch(r"ObjectId\W{1,3}([0-9a-fA-F]{24})\W{0,3}", core)
    return _read_value(wrapped[1] if wrapped else core, apis)


def _core(text: str) -> str:
    bullet = re.sub(r"^\s*[-–—•·]\s+", "", text)
    start = re.match(f"[{_AROUND}]*", bullet)
    bare = bullet[start.end() :] if start else bullet
    # A search for the end of the text would try every place of a long run.
    reverse = re.match(f"[{_AROUND}]*", bare[::-1])
    return bare[: len(bare) - reverse.end()] if reverse else bare


def _read_value(core: str, apis: Collection[ApiInfo]) -> Reading:
    if any(fits(core, api) for api in apis):
        return Reading(reason=PasteReason.ROUNDED) if _is_rounded(core) else Reading(core)
    joined = _joined(core, apis)
    if joined:
        return Reading(joined)
    if re.fullmatch(_SCIENTIFIC, re.sub(r"\s", "", core[:40])):
        return Reading(reason=PasteReason.ROUNDED)
    if re.fullmatch(_GROUPED, core):
        parts = re.split("[.,'’]", core)
        readings = dict.fromkeys(("".join(parts), *parts))
        candidates = tuple(text for text in readings if any(fits(text, api) for api in apis))
        return Reading(reason=PasteReason.GROUPED, candidates=candidates[:MAX_OFFERED])
    if whole := re.fullmatch(r"([0-9]+)\.0+", core):
        number = whole[1]
        if len(number.lstrip("0")) > _EXACT_DIGITS:
            return Reading(reason=PasteReason.ROUNDED)
        return Reading(number if any(fits(number, api) for api in apis) else "")
    if re.fullmatch(r"[0-9]+[.,][0-9]+|[-−][0-9]+", core):
        return Reading(reason=PasteReason.NOT_WHOLE)
    return Reading()


def _is_rounded(number: str) -> bool:
    significant = number.lstrip("0")
    return significant.isdecimal() and len(significant) > _EXACT_DIGITS and not significant[_EXACT_DIGITS:].strip("0")


def _joined(core: str, apis: Collection[ApiInfo]) -> str:
    """Return an ID of a fixed length that was broken by spaces; digits alone could be several IDs."""
    parts = core[:200].split()
    joined = "".join(parts)
    lengths = {api.paste.id_length for api in apis}
    if len(parts) < 2 or len(joined) not in lengths or all(part.isdecimal() for part in parts):
        return ""
    of_that_length = (api for api in apis if api.paste.id_length == len(joined))
    return joined if any(fits(joined, api) for api in of_that_length) else ""


def listed(text: str, apis: Collection[ApiInfo]) -> set[str]:
    """Return the different IDs of a text that holds nothing but IDs, separated; empty if it holds anything else."""
    title, _, rest = text.strip().partition("\n")
    if rest and (label := re.match(_LABEL, title)) and not title[label.end() :].strip(_QUOTES):
        text = rest  # a column with its title
    # The last word of the beginning may be cut.
    head = _words(text) if len(text) <= _HEAD else _words(text[:_HEAD])[:-1]
    if not head or not all(any(fits(part, api) for api in apis) for part in head):
        return set()
    parts = set(_words(text))
    patterns = [api.paste.id_pattern.replace("$", r"\b") for api in apis if api.paste.id_pattern]
    if patterns and re.fullmatch(f"(?:(?:{'|'.join(patterns)}) )*+", " ".join(parts) + " "):
        return parts
    return parts if all(any(fits(part, api) for api in apis) for part in parts) else set()


def title_rank(title: str, api: ApiInfo) -> int:
    """Return how surely the title of a column stands for contact IDs; 0 if it does not, less for something else's."""
    words = re.sub(r"[\W_]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", title))
    if re.search(rf"(?i)\b(?:{'|'.join(_OTHER_THINGS)})", words):
        return -1
    ranks = {rf"\b{re.escape(api.name)}\b": 8, r"\bids?\b": 4, rf"\b{_CONTACT}\b": 2, rf"\b{_ID}": 1}
    return sum(rank for pattern, rank in ranks.items() if re.search(pattern, words, re.IGNORECASE))


def _words(text: str) -> list[str]:
    return re.sub(r"(?<=[0-9])\.0+(?![0-9.])", "", text).translate(_SPACES).split()


def labelled(text: str, apis: Collection[ApiInfo]) -> Iterator[tuple[Reading, bool]]:
    """Yield each labelled value, and whether it is certain: a label in the singular may cover one number of several."""
    names = {api.name.casefold() for api in apis}
    for match in islice(re.finditer(f"{_LABEL}(?P<value>{_VALUE})", text), _MAX_LABELS):
        reading = _read_value(match["value"], apis)
        is_number = bool(reading.contact_id) or reading.reason is not PasteReason.NO_ID
        if not is_number or not _is_label(match, text, names):
            continue
        others = list(_others(text, match.end(), apis))
        is_plural = (match["id"] or match["named"] or match["contact"]).lower().rstrip().endswith("s")
        yield reading, is_plural or not others
        for other in others:
            yield other, is_plural


def mentioned(text: str, apis: Collection[ApiInfo]) -> tuple[str, ...]:
    """Return each ID that directly follows a word for a contact or an ID, or follows it in a path.

    None of them is certain: "use contact 15 instead of contact 12".
    """
    labels = (
        match["value"]
        for match in islice(re.finditer(f"{_LABEL}(?P<value>{_VALUE})", text), _MAX_LABELS)
        if not match["gap"].strip(" ") and _ends_well(text, match.end())
    )
    paths = (match["value"] for match in islice(re.finditer(rf"(?i){_CONTACT}/(?P<value>{_VALUE})", text), _MAX_LABELS))
    ids = (_read_value(value, apis).contact_id for value in chain(labels, paths))
    return tuple(dict.fromkeys(filter(None, ids)))


def _others(text: str, end: int, apis: Collection[ApiInfo]) -> Iterator[Reading]:
    """Yield the IDs that follow a labelled one: a list, or a number in groups."""
    for _ in range(_MAX_LABELS):
        match = re.compile(_NEXT).match(text, end)
        if not match or not (reading := _read_value(match["next"], apis)).contact_id:
            return
        yield reading
        end = match.end()


def _is_label(match: re.Match[str], text: str, names: Collection[str]) -> bool:
    """Return whether a word in front of a number is its label, and the number is complete."""
    if not _ends_well(text, match.end()):
        return False
    before = re.search(r"([^\W\d_]+)[^\S\n]{1,3}$", text[max(0, match.start() - 40) : match.start()])
    word = before[1].casefold() if before else ""
    if match["id"]:
        return not before or word in _BEFORE_ID or word in names
    if word in _BEFORE_CONTACT_NOT:
        return False
    if match["named"] or "#" in match["gap"] or "№" in match["gap"]:
        return True
    # "Contact 3 people", "Contact: 12 March", or a telephone number below a heading.
    ends_line = re.compile(r"[^\S\n]*(?:\n|$|[.;:!?)\]}>,](?=\s|$)|[" + _QUOTES + "])").match(text, match.end())
    return "\n" not in match["gap"] and ends_line is not None


def _ends_well(text: str, end: int) -> bool:
    return re.compile(r"(?![\w@/%€$£°+-])").match(text, end) is not None


def is_of_another(value: str, text: str) -> bool:
    """Return whether every occurrence of an ID in a text has the label of something other than a contact."""
    before: list[str] = []
    place = -1
    for _ in range(_MAX_PLACES):
        place = text.find(value, place + 1)
        if place < 0:
            break
        end = place + len(value)
        if not text[max(place - 1, 0) : place].isalnum() and not text[end : end + 1].isalnum():
            before.append(text[max(place - _LONGEST_LABEL, 0) : place])
    return bool(before) and all(re.search(_OTHER_LABEL, part) for part in before)


def in_prose(text: str, apis: Collection[ApiInfo]) -> tuple[tuple[str, ...], bool]:
    """Return the words in a text that may be IDs, those of a fixed length first, and whether a number was rounded."""
    found: dict[str, int] = {}
    is_rounded = False
    may_be = re.compile("[0-9]|[a-fA-F]{24}")
    words = islice(dict.fromkeys(re.sub(_PHONE, " ", text).split()), _MAX_WORDS)
    for word in islice(filter(may_be.search, words), _MAX_NUMBER_WORDS):
        core = _core(word)
        lengths = [api.paste.id_length for api in apis if fits(core, api)]
        if lengths and not _is_rounded(core):
            found[core] = max(lengths)
        is_rounded |= bool(lengths and core not in found) or re.fullmatch(_SCIENTIFIC, core) is not None
    ids = sorted(found, key=lambda core: -found[core])
    return tuple(ids[:_MAX_NUMBERS]), is_rounded
