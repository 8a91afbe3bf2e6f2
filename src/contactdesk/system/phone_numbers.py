"""Reads telephone numbers: what is dialled for a text, and how its numbers are written internationally.

The only module that imports phonenumbers. That takes 30 ms, and all countries 50 ms more, so ``load`` runs on a thread
once the window is ready.
"""

import re
import unicodedata
from typing import Final

from contactdesk.model.phone import PhoneForm

_MAX_CHARACTERS = 40
_MAX_NUMBERS = 4
_MIN_DIGITS, _MAX_DIGITS = 3, 20
_WHOLE_DIGITS = 7
"""Digits of a number that is not just an area code: area codes have at most five, and a zero before them."""
_WHOLE_WITH_AREA = 10
"""Digits of most national numbers, without a zero before them."""

_EXTENSION_WORD = r"(?:ext(?:ension)?|x|int(?:erno)?|dah(?:ili)?|durchwahl|dw|poste|#)"
_EXTENSION = re.compile(
    rf"(?P<number>.*[0-9)])[ ,;(-]*{_EXTENSION_WORD}[ .:=]*(?P<extension>[0-9]{{1,7}}) *\)?", re.IGNORECASE
)
_NUMBER = re.compile(r"[( ]*\+?[ (]*[0-9][0-9 ()./-]*")
# These never stand inside a number; a slash and a hyphen between spaces may.
_BETWEEN_NUMBERS = re.compile(rf" *(?:[|\n]|[,;](?! *{_EXTENSION_WORD})) *", re.IGNORECASE)
_SLASH = re.compile(" */ *")
_SPACED_HYPHEN = re.compile(" +-+ +")
_LIKE_ASCII = {
    "＋": "+",
    "（": "(",
    "）": ")",
    "／": "/",
    "⁄": "/",
    "．": ".",
    "·": ".",
    "−": "-",
    "\t": " ",
    "\r": " ",
}
# Invisible; address books put them around numbers that are copied from them.
_DROPPED = set("\u00ad\u200b\u200e\u200f\u202a\u202c\u2060\u2066\u2067\u2068\u2069\ufeff")
_ENDS_SHORT = re.compile(r"(?P<before>.*[0-9]\)?) *(?P<mark>[-/]) *[0-9]{1,2} *")
_ITALY = "39"
_HYPHEN_BEFORE_EXTENSION = {"49": "DE", "43": "AT"}
"""Countries that write the extension, which is dialled, behind a hyphen: ``030 901820-12``."""


class _Loaded:
    """Holds whether everything that is needed to read a number is in memory."""

    everything = False


_loaded: Final = _Loaded()


def load() -> None:
    """Import the library with all of its countries, so that no number reads from the disk later."""
    from phonenumbers import PhoneMetadata

    PhoneMetadata.load_all()
    _loaded.everything = True


def is_loaded() -> bool:
    """Return whether ``read`` is quick: it imports nothing any more."""
    return _loaded.everything


def split(text: str, calling_code: str = "", region: str = "") -> tuple[str, ...]:
    """Return each number in the text, in ASCII digits and separators; nothing unless the text is numbers only.

    ``555 0100 / 555 0101`` are two numbers, ``030/1234567`` is one, ``02 1234567/8`` and ``555 0101-02`` are neither:
    part of the second number is missing. Imports nothing. The country is that of ``read``.
    """
    code, country = _country(calling_code, region)
    text = text.strip()
    if text[:4].lower() == "tel:":
        text = text[4:].lstrip()
    numbers = _BETWEEN_NUMBERS.split(_plain(text)) if len(text) <= _MAX_NUMBERS * _MAX_CHARACTERS else []
    if len(numbers) > 1 and not all(map(_is_whole, numbers)):
        return ()
    numbers = [number for part in numbers for number in _split_at_marks(part)]
    if any(_ends_short(number, code, country) for number in numbers):
        return ()
    return tuple(numbers) if 0 < len(numbers) <= _MAX_NUMBERS and all(map(_is_number, numbers)) else ()


def read(text: str, calling_code: str = "", region: str = "") -> tuple[PhoneForm, ...]:
    """Return each number in the text; nothing unless the text is numbers only.

    A number with ``+`` or ``00`` in front is dialled as it is, only without separators and a ``(0)``. Another one gets
    its country code, and loses a trunk zero, if the country is known. No country is guessed.

    Args:
        text: as received.
        calling_code: the country code of the number, such as ``+90``; it counts more than the region.
        region: the ISO code of the country, such as ``TR``.
    """
    code, country = _country(calling_code, region)
    return tuple(_read_one(number, code, country) for number in split(text, calling_code, region))


def _country(calling_code: str, region: str) -> tuple[str, str]:
    """Return the digits of the country code and the ISO code in capitals."""
    return _digits(_plain(calling_code[:_MAX_CHARACTERS])).lstrip("0"), region.strip().upper()


def _plain(text: str) -> str:
    """Return the text with ASCII digits, spaces, hyphens and slashes in place of similar ones."""
    return "".join(map(_plain_character, text)) if not text.isascii() or not text.isprintable() else text


def _plain_character(character: str) -> str:
    if character in _DROPPED:
        return ""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    usual = {"Zs": " ", "Pd": "-"}.get(unicodedata.category(character), character)
    return _LIKE_ASCII.get(character, usual)


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", text)


def _without_extension(number: str) -> tuple[str, str]:
    found = _EXTENSION.fullmatch(number)
    return (found["number"], found["extension"]) if found else (number, "")


def _is_number(text: str) -> bool:
    number = _without_extension(text)[0]
    length = len(_digits(number))
    return bool(len(text) <= _MAX_CHARACTERS and _NUMBER.fullmatch(number) and _MIN_DIGITS <= length <= _MAX_DIGITS)


def _international_digits(number: str) -> str:
    """Return the digits behind ``+`` or ``00``; nothing if the number does not start so."""
    digits = _digits(number)
    if number.lstrip("( ").startswith("+"):
        return digits
    return digits[2:] if digits.startswith("00") else ""


def _own_digits(number: str) -> str:
    """Return the digits without the country code, whose length is not known exactly."""
    number = _without_extension(number)[0].replace("(0)", "")
    if digits := _international_digits(number):
        return digits[1 if digits[0] in "17" else 2 :]
    return _digits(number)


def _is_whole(number: str) -> bool:
    """Return whether the text is more than an area code or the end of a number."""
    digits = _own_digits(number)
    return len(digits) >= _WHOLE_DIGITS - (not digits.startswith("0"))


def _ends_short(number: str, calling_code: str, region: str) -> bool:
    """Return whether one or two digits at the end stand for a second number: ``0212 555 0101-02``.

    In ``06 12-34-56-78`` they are a group of the same number.
    """
    number = _without_extension(number)[0]
    found = _ENDS_SHORT.fullmatch(number)
    if not found:
        return False
    international = _international_digits(number)
    if found["mark"] == "-":
        for code, country in _HYPHEN_BEFORE_EXTENSION.items():
            if international.startswith(code) if international else (calling_code or region) in (code, country):
                return False
    is_whole = len(_own_digits(found["before"])) >= _WHOLE_WITH_AREA + (not international)
    return is_whole or re.search(r"[0-9]{3}\)?$", found["before"]) is not None


def _split_at_marks(text: str) -> list[str]:
    """Split the text at slashes and spaced hyphens where they stand between numbers; nothing if that is not clear."""
    parts = _SPACED_HYPHEN.split(text)
    if len(parts) > 1 and all(len(_own_digits(part)) >= _WHOLE_DIGITS for part in parts):
        return parts
    parts = _SLASH.split(text)
    if len(parts) > 1 and all(map(_is_whole, parts)):
        return parts
    # A number may start with an area code. It does not end with another country code, or after being whole.
    starts_anew = any(_international_digits(part) for part in parts[1:])
    is_whole_early = any(len(_own_digits(part)) >= _WHOLE_DIGITS for part in parts[:-1])
    return [] if starts_anew or is_whole_early else [text]


def _read_one(text: str, calling_code: str, region: str) -> PhoneForm:
    number, extension = _without_extension(text)
    if international := _international_digits(number):
        prefix = "+" if number.lstrip("( ").startswith("+") else "00"
        # An Italian number starts with a zero unless it is a mobile one; elsewhere the zero is for national calls.
        if "(0)" in number and not re.match(rf"{_ITALY}0(?!3)", international):
            international = _international_digits(number.replace("(0)", "", 1))
        e164, form = _look_up("+" + international, "", "")
        is_usual = bool(form) and e164 == "+" + international
        return PhoneForm(prefix + international, form if is_usual else "", extension, not is_usual)
    digits = _digits(number)
    if not calling_code and not _is_region(region):
        return PhoneForm(digits, extension=extension)
    e164, form = _look_up(digits, calling_code, region)
    return PhoneForm(e164 or digits, form, extension, not form)


def _is_region(region: str) -> bool:
    from phonenumbers import country_code_for_region

    return bool(region) and country_code_for_region(region) != 0


def _look_up(digits: str, calling_code: str, region: str) -> tuple[str, str]:
    """Return the E.164 form, and the international form if the number is valid; empty texts where there is none."""
    import phonenumbers
    from phonenumbers import PhoneNumberFormat

    if calling_code and str(phonenumbers.country_code_for_region(region)) != calling_code:
        region = phonenumbers.region_code_for_country_code(int(calling_code))
        if not phonenumbers.country_code_for_region(region):
            # Several countries share the code, or none has it.
            digits, region = f"+{calling_code}{digits}", ""
    try:
        number = phonenumbers.parse(digits, region or None)
    except phonenumbers.NumberParseException:
        return "", ""
    is_valid = phonenumbers.is_valid_number(number)
    form = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL) if is_valid else ""
    return phonenumbers.format_number(number, PhoneNumberFormat.E164), form
