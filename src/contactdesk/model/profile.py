"""Saved profiles, and what the APIs need from them."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, NoReturn

from contactdesk.model.cleaning import clean_ends
from contactdesk.model.issues import Issue
from contactdesk.model.translation import QT_TRANSLATE_NOOP

DEFAULT_TIMEOUT_S = 15.0
COLOURS = (
    QT_TRANSLATE_NOOP("Colour", "blue"),
    QT_TRANSLATE_NOOP("Colour", "green"),
    QT_TRANSLATE_NOOP("Colour", "amber"),
    QT_TRANSLATE_NOOP("Colour", "red"),
    QT_TRANSLATE_NOOP("Colour", "violet"),
    QT_TRANSLATE_NOOP("Colour", "grey"),
)
"""Names of the profile colours; the window has a tint for each in light and in dark."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A saved connection. It never holds the secret, which the vault keeps under ``id``.

    Attributes:
        id: created once, never shown; names the profile in the keyring.
        name: chosen by the user; unique among the profiles.
        api: the key of its API, e.g. ``"wethod"``.
        base_url: scheme, host, port and leading path, without a trailing slash. Where the file has a user or password
            in it, nothing of them is loaded except the ``@``, and the profile cannot be used.
        settings: what its API needs besides, by the keys that ``ApiInfo.settings`` declares.
        colour: one of ``COLOURS``.
        timeout_s: the deadline of one lookup, in seconds.
        ca_file: a file with additional certificates to trust, besides the operating system's; empty for none.
        environment: the chosen one (see ``environment``); empty to derive it from the base URL.
        related_details: whether the details that belong to a contact are loaded, where its API has some.
        ask_all: whether the profile is asked when every profile is; ``None``: see ``ask_all.is_asked_automatically``.
    """

    id: str
    name: str
    api: str
    base_url: str
    settings: Mapping[str, str] = field(default_factory=dict, hash=False)
    colour: str = COLOURS[0]
    timeout_s: float = DEFAULT_TIMEOUT_S
    ca_file: str = ""
    environment: str = ""
    related_details: bool = True
    ask_all: bool | None = None


def unused_colour(used: Iterable[str]) -> str:
    """Return the first colour that is used least: an unused one while there is any."""
    counts = Counter(used)
    return min(COLOURS, key=lambda colour: counts[colour])


def service_of(profile: Profile) -> tuple[str, str, dict[str, str]]:
    """Return the values that, with the secret, decide whose contacts a profile gives."""
    return profile.api, profile.base_url, dict(profile.settings)


def new_profile_id() -> str:
    """Return an ID that no other profile has."""
    return os.urandom(16).hex()


@dataclass(frozen=True, slots=True)
class Draft:
    """The content of the profile form: a profile, and the secret if one was typed.

    Attributes:
        profile: the profile as the form has it, saved or not.
        secret: the typed secret. ``None``: use the stored one. Empty: there is none, and one that is stored for
            another address or API is to be deleted.
    """

    profile: Profile
    secret: str | None = field(default=None, repr=False)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a draft may hold a secret and is neither copied nor written anywhere")


def _accept(_text: str) -> Issue | None:
    return None


def _no_environment(_host: str) -> str:
    return "none"


class Setting(NamedTuple):
    """A setting that one API needs besides address and secret.

    Attributes:
        key: names it in ``Profile.settings`` and in ``profiles.json``.
        label: its name for people, translated in the context ``Setting``.
        preset: the value in a new profile.
        example: shown in the empty field.
        check: returns an issue with a typed value, or ``None`` when it is right.
        clean: returns the value to save for a typed one.
    """

    key: str
    label: str
    preset: str = ""
    example: str = ""
    check: Callable[[str], Issue | None] = _accept
    clean: Callable[[str], str] = clean_ends


class Budget(NamedTuple):
    """Says how many requests a service takes from one secret within a time.

    Attributes:
        requests: how many.
        window_s: the time, in seconds.
    """

    requests: int
    window_s: float


def _no_time(_contact_id: str) -> datetime | None:
    return None


class PasteFacts(NamedTuple):
    """What tells an API's contacts from other text that is pasted.

    Attributes:
        id_pattern: a regular expression for a whole ID, with digits in ASCII; empty: only ``check_id`` decides.
        id_length: the characters of every ID, where all have the same number; only such an ID may contain spaces.
        domain: the vendor's domain, e.g. ``wethod.com``.
        company_setting: the key of the setting that a page's host names: ``acme`` of ``acme.wethod.com``.
        company_header: the header that names the company.
        key_pattern: a regular expression for the vendor's secrets; empty: they have no known form.
        envelope: the member that holds the contact in a response; empty: the response is the contact.
        contact_members: documented members that tell a contact from other objects.
        other_members: members that only other objects have.
        created_at: returns when the contact with a fitting ID was created, if the ID tells.
    """

    id_pattern: str = ""
    id_length: int = 0
    domain: str = ""
    company_setting: str = ""
    company_header: str = ""
    key_pattern: str = ""
    envelope: str = ""
    contact_members: frozenset[str] = frozenset()
    other_members: frozenset[str] = frozenset()
    created_at: Callable[[str], datetime | None] = _no_time


class CardFacts(NamedTuple):
    """Which fields of an API's contacts a vCard has, by their paths. Others follow from the kinds of the fields.

    Attributes:
        family_name: the family name.
        given_name: the given name; if there are neither, the whole name of the contact takes its place.
        title: the role.
        organisation: the company.
        street: the lines of the postal address above the town.
        town: the parts of the town.
        region: the parts of the province or state.
        postal_code: the postal code.
        country: the country.
        updated: when the contact was last changed.
    """

    family_name: str = ""
    given_name: str = ""
    title: str = ""
    organisation: str = ""
    street: tuple[str, ...] = ()
    town: tuple[str, ...] = ()
    region: tuple[str, ...] = ()
    postal_code: str = ""
    country: str = ""
    updated: str = ""


class ApiInfo(NamedTuple):
    """What the window needs of an API, as plain values.

    Attributes:
        key: names the API in ``profiles.json``.
        name: its name for people.
        base_url: the preset address.
        endpoint: the path of the contacts below the base URL, e.g. ``/contacts``.
        secret_label: what people call its secret: "Token", "API key"; translated in the context ``Secret``.
        id_example: what a contact's ID looks like.
        check_id: returns an issue with a cleaned ID: blocking if the API is sure to refuse it, else a hint.
        check_secret: returns an issue with a secret, for rules that only this API has.
        budget: how many requests it takes where its responses do not say; by default a cautious guess.
        settings: what else it needs, in the order of the form.
        secret_name: its secret inside a sentence: "token", "API key"; translated as the label, which is the default.
        paste: what tells its contacts from other pasted text.
        environment_of: returns the environment that a host name means, one of ``environment.ENVIRONMENTS``.
        secret_source: where an agent gets the secret, in one sentence; translated in the context ``Secret``.
        has_related: whether details that belong to a contact need a request of their own; set by ``Api``.
        ids_ignore_case: whether IDs that fit and differ only in the case of letters are the same contact's.
        secret_variable: the variable of the environment that stands for the secret in a copied command.
        card: which fields a vCard has.
        has_unique_ids: whether no two contacts have the same ID, whatever the company or account of a profile.
    """

    key: str
    name: str
    base_url: str
    endpoint: str
    secret_label: str
    id_example: str
    check_id: Callable[[str], Issue | None]
    check_secret: Callable[[str], Issue | None] = _accept
    budget: Budget = Budget(60, 60.0)
    settings: tuple[Setting, ...] = ()
    secret_name: str = ""
    paste: PasteFacts = PasteFacts()
    environment_of: Callable[[str], str] = _no_environment
    secret_source: str = ""
    has_related: bool = False
    ids_ignore_case: bool = False
    secret_variable: str = "API_SECRET"  # noqa: S105 - a name, no secret
    card: CardFacts = CardFacts()
    has_unique_ids: bool = False
