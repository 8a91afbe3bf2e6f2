"""A saved connection, and what its API asks for: plain values that every floor may hold."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, NoReturn

from contactdesk.model.issues import Issue

DEFAULT_TIMEOUT_S = 15.0
COLOURS = ("blue", "green", "amber", "red", "violet", "grey")
"""Names of the profile colours; the window has a tint for each in light and in dark."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A saved connection. Never holds the secret: that lives in the vault under ``id``.

    Attributes:
        id: made once, never shown; names the profile in the keyring.
        name: what the agent calls it; unique among the profiles.
        api: the key of its API, e.g. ``"wethod"``.
        base_url: scheme, host, port and leading path, without a trailing slash.
        company: the ``Wethod-Company`` header's value; empty where the API has none.
        api_version: the ``Wethod-Version`` header's value; empty where the API has none.
        colour: one of ``COLOURS``.
        timeout_s: the deadline of one lookup, in seconds.
        ca_file: a file with further certificates to trust, beside the operating system's; empty for none.
    """

    id: str
    name: str
    api: str
    base_url: str
    company: str = ""
    api_version: str = ""
    colour: str = COLOURS[0]
    timeout_s: float = DEFAULT_TIMEOUT_S
    ca_file: str = ""


def new_profile_id() -> str:
    """An id that no other profile has."""
    return os.urandom(16).hex()


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the connection form: a profile, and the secret if one was typed.

    Attributes:
        profile: the profile as the form has it, saved or not.
        secret: what was typed; ``None`` means: use the stored one; empty means: there is none, and one stored for
            another address or API is to be forgotten.
    """

    profile: Profile
    secret: str | None = field(default=None, repr=False)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a draft may hold a secret and is neither copied nor written anywhere")


def _accept(_text: str) -> Issue | None:
    return None


class Setting(NamedTuple):
    """A setting that one API needs beside address and secret.

    Attributes:
        key: the attribute of ``Profile`` that holds it: ``"company"`` or ``"api_version"``.
        label: its name for people.
        preset: what a new profile starts with.
        example: shown in the empty field.
        check: gives a remark about a typed value, or ``None`` when it is right.
    """

    key: str
    label: str
    preset: str = ""
    example: str = ""
    check: Callable[[str], Issue | None] = _accept


class ApiInfo(NamedTuple):
    """What the window needs to know of an API, as plain values.

    Attributes:
        key: names the API in ``profiles.json``.
        name: its name for people.
        base_url: the preset address.
        endpoint: the path behind the base URL that contacts stand under, e.g. ``/contacts``.
        secret_label: what people call its secret: "Token", "API key".
        id_example: what a contact's ID looks like.
        check_id: a remark about a cleaned ID: blocking where the API would surely refuse it, a hint else.
        check_secret: a remark about a secret of this API's own kind.
        settings: what else it needs.
    """

    key: str
    name: str
    base_url: str
    endpoint: str
    secret_label: str
    id_example: str
    check_id: Callable[[str], Issue | None]
    check_secret: Callable[[str], Issue | None] = _accept
    settings: tuple[Setting, ...] = ()
