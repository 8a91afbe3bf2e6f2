"""A telephone number as it is dialled and as it is written internationally."""

from typing import NamedTuple


class PhoneForm(NamedTuple):
    """Holds one telephone number.

    Attributes:
        dialled: digits, with a leading plus where the country code is known; without the extension.
        international: written internationally, without the extension; empty unless the number is valid.
        extension: the digits to enter after the call is taken; empty without any.
        is_unusual: whether its country is known and has no such number.
    """

    dialled: str
    international: str = ""
    extension: str = ""
    is_unusual: bool = False
