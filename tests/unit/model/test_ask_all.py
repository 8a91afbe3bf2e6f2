"""Which profiles are asked for an ID, and when a hit is certain to be the contact that was meant."""

import copy
from dataclasses import replace

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.ask_all import (
    AskResult,
    AskState,
    LeftOut,
    are_over,
    certain_hit,
    is_asked_automatically,
    profiles_to_ask,
    unanswered,
    why_left_out,
)
from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.profile import Profile
from tests.factories import profile
from tests.unit.apis.reading import contact_of

INFOS = {key: api.info for key, api in APIS.items()}
OBJECT_ID = "64b8f1a2e4b0c8d9f0123456"
ACME = profile("wethod", id="acme")
BETA = profile("wethod", id="beta", name="Beta")
KEY = profile("clemta", id="key", name="Key")
SANDBOX = profile("clemta", "https://sandbox.example.com", id="sandbox", name="Sandbox", environment="sandbox")
UNKNOWN = Profile(id="later", name="Later", api="later", base_url="https://api.example.com")
ALL = (ACME, BETA, KEY, SANDBOX, UNKNOWN)


@pytest.mark.parametrize(
    ("contact_id", "asked"),
    [
        ("42", ["acme", "beta"]),
        (OBJECT_ID, ["key"]),
        ("012345678901234567890123", ["key"]),
        ("64b8f1a2e4b0c8d9f012345", []),
        ("1 2", []),
        ("..", []),
        ("", []),
        ("4" * 1_001, []),
    ],
)
def test_only_profiles_that_the_id_fits_are_asked(contact_id: str, asked: list[str]) -> None:
    assert [each.id for each in profiles_to_ask(contact_id, ALL, INFOS)] == asked


def test_sandbox_is_left_out_beside_production_only() -> None:
    assert not is_asked_automatically(SANDBOX, ALL, INFOS)
    assert is_asked_automatically(SANDBOX, (ACME, SANDBOX), INFOS), "production of another API"
    assert is_asked_automatically(SANDBOX, (SANDBOX, replace(KEY, environment="test")), INFOS)
    assert is_asked_automatically(UNKNOWN, ALL, INFOS)


def test_choice_in_the_settings_overrides_the_automatic_one() -> None:
    profiles = (replace(ACME, ask_all=False), BETA, KEY, replace(SANDBOX, ask_all=True))
    assert profiles_to_ask("42", profiles, INFOS) == (BETA,)
    assert profiles_to_ask(OBJECT_ID, profiles, INFOS) == profiles[2:]


def test_each_profile_that_is_left_out_has_a_reason() -> None:
    silent = replace(KEY, id="silent", ask_all=False)
    profiles = (ACME, KEY, silent, SANDBOX, UNKNOWN)
    assert [why_left_out(OBJECT_ID, each, profiles, INFOS) for each in profiles] == [
        LeftOut.DOES_NOT_FIT,
        None,
        LeftOut.SETTING,
        LeftOut.SANDBOX,
        LeftOut.DOES_NOT_FIT,
    ]


def test_profiles_without_an_answer_are_counted() -> None:
    assert unanswered([found(KEY), AskResult(BETA), AskResult(ACME, AskState.ASKING), NOT_THERE]) == 2


def found(where: Profile) -> AskResult:
    return AskResult(where, AskState.FOUND, contact_of(where.api, '"id": 2'))


def ended(where: Profile, state: AskState) -> AskResult:
    return AskResult(where, state, failure=Failure(FailureKind.NOT_FOUND))


NOT_THERE = ended(replace(KEY, id="other"), AskState.NOT_THERE)


def test_single_hit_of_unique_ids_is_certain() -> None:
    hit = found(KEY)
    assert certain_hit([NOT_THERE, hit, ended(SANDBOX, AskState.CANNOT_TELL)], INFOS) is hit
    assert certain_hit([hit], INFOS) is hit


@pytest.mark.parametrize(
    "results",
    [
        [],
        [NOT_THERE],
        [found(KEY), found(replace(KEY, id="other"))],
        [found(KEY), ended(BETA, AskState.FAILED)],
        [found(KEY), ended(BETA, AskState.CANCELLED)],
        [found(KEY), AskResult(BETA, AskState.ASKING)],
        [found(KEY), AskResult(BETA)],
        [found(ACME)],
        [found(SANDBOX)],
        [AskResult(UNKNOWN, AskState.FOUND)],
    ],
    ids=[
        "nothing asked",
        "not found",
        "two",
        "one failed",
        "one stopped",
        "one still asked",
        "one not asked yet",
        "Wethod counts per company",
        "sandbox",
        "unknown API",
    ],
)
def test_every_other_hit_is_not_certain(results: list[AskResult]) -> None:
    assert certain_hit(results, INFOS) is None


def test_results_are_over_when_none_is_open() -> None:
    assert are_over([])
    assert are_over([found(KEY), NOT_THERE, ended(ACME, AskState.CANCELLED)])
    assert not are_over([found(KEY), AskResult(ACME)])
    assert not are_over([AskResult(ACME, AskState.ASKING)])


def test_result_shows_no_contact_and_is_not_copied() -> None:
    assert repr(found(KEY)) == "AskResult(found)"
    with pytest.raises(TypeError):
        copy.copy(found(KEY))
