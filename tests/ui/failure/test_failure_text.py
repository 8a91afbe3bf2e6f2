"""Every failure has its words, and they hold with much data and with none."""

import re

import pytest

from contactdesk.model.failure import Exchange, Failure, FailureKind
from contactdesk.model.profile import Profile
from contactdesk.ui.failure.failure_text import Step, status_line, words

ACME = Profile("p1", "Acme production", "wethod", "https://api.wethod.com")
BUTTONS_AND_DEEDS = re.compile(
    "Try again|Look up|Connection settings|Copy details|[Cc]heck|[Cc]orrect|[Cc]ompare|[Cc]hoose|[Aa]sk "
)


def full(kind: FailureKind) -> Failure:
    return Failure(
        kind,
        status=418,
        message="said {so}",
        code="CODE",
        retry_after_s=30.2,
        host="host.example",
        limit_s=15.0,
        permission="crm.view",
        profile=ACME,
        contact_id="42",
        elapsed_s=0.182,
        tries=3,
    )


@pytest.mark.parametrize("kind", FailureKind)
@pytest.mark.parametrize("has_data", [True, False])
def test_every_kind_reads_as_sentences(kind: FailureKind, has_data: bool) -> None:
    said = words(full(kind), "Wethod") if has_data else words(Failure(kind), "")
    assert said.title
    for sentence in (said.text, said.advice):
        assert sentence.endswith(".")
        assert sentence[0].isupper()
        assert not re.search(r"[{}]|None|“”|  | 0 s", sentence), sentence
    assert BUTTONS_AND_DEEDS.search(said.advice)


def test_no_two_kinds_share_a_title() -> None:
    titles = [words(Failure(kind), "").title for kind in FailureKind]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("kind", FailureKind)
def test_the_default_button_is_one_that_the_advice_names(kind: FailureKind) -> None:
    said = words(Failure(kind), "")
    named = {Step.RETRY: "Try again", Step.SETTINGS: "Connection settings…", Step.CLOSE: ""}
    assert named[said.next_step] in said.advice
    if "Connection settings" in said.advice:
        assert said.settings_field in {"base_url", "secret", "company", "api_version", "timeout_s", "ca_file"}


@pytest.mark.parametrize(
    "kind",
    [
        FailureKind.INVALID_REQUEST,
        FailureKind.NOT_AUTHORISED,
        FailureKind.NO_PERMISSION,
        FailureKind.NOT_FOUND,
        FailureKind.PRECONDITION,
        FailureKind.TOO_MANY_REQUESTS,
        FailureKind.SERVER_PROBLEM,
        FailureKind.REDIRECTED,
        FailureKind.UNEXPECTED_STATUS,
        FailureKind.NOT_THE_API,
        FailureKind.EMPTY_RESPONSE,
        FailureKind.HTML_RESPONSE,
        FailureKind.NOT_JSON,
        FailureKind.CUT_OFF,
        FailureKind.TOO_LARGE,
        FailureKind.TOO_DEEP,
        FailureKind.NO_CONTACT_INSIDE,
        FailureKind.SAYS_FAILED,
    ],
)
def test_the_status_stands_in_the_text(kind: FailureKind) -> None:
    assert "status 418" in words(full(kind), "Wethod").text


def test_not_found_names_id_profile_api_and_the_other_profile() -> None:
    said = words(full(FailureKind.NOT_FOUND), "Wethod")
    for name in ("42", "Acme production", "Wethod"):
        assert name in said.text
    assert "another profile" in said.advice


def test_a_missing_permission_is_named_as_the_api_names_it() -> None:
    failure = full(FailureKind.NO_PERMISSION)
    assert "crm.view" in words(failure, "Wethod").text
    assert "crm.view" in words(failure, "Wethod").advice
    assert "crm.view" not in words(Failure(FailureKind.NO_PERMISSION, status=403), "Clemta").text


def test_a_wait_is_told_only_where_it_is_believable() -> None:
    assert "31 s" in words(full(FailureKind.TOO_MANY_REQUESTS), "Wethod").text
    without = words(Failure(FailureKind.TOO_MANY_REQUESTS, status=429), "Wethod")
    assert "did not say how long to wait" in without.text
    assert without.next_step is Step.RETRY
    odd = Exchange("GET https://x.example/1", "429 Too Many Requests", (("Retry-After", "soon"),), "")
    told = words(Failure(FailureKind.TOO_MANY_REQUESTS, status=429, exchange=odd), "Wethod")
    assert "no believable time" in told.text


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (FailureKind.REDIRECTED, ("host.example", "nothing was sent there")),
        (FailureKind.NAME_NOT_FOUND, ("host.example",)),
        (FailureKind.PROXY_REFUSED, ("proxy host.example",)),
        (FailureKind.TIMED_OUT, ("15 s",)),
        (FailureKind.CERTIFICATE_NOT_TRUSTED, ("not trust", "host.example")),
        (FailureKind.CERTIFICATE_EXPIRED, ("expired", "host.example")),
        (FailureKind.CERTIFICATE_OTHER_HOST, ("another host", "host.example")),
    ],
)
def test_what_belongs_to_a_kind_is_told(kind: FailureKind, told: tuple[str, ...]) -> None:
    for part in told:
        assert part in words(full(kind), "Wethod").text


@pytest.mark.parametrize(
    ("tries", "end"), [(0, " side."), (1, " side."), (2, " tried 2 times."), (3, " tried 3 times.")]
)
def test_how_often_it_was_tried_is_told_where_that_is_more_than_once(tries: int, end: str) -> None:
    assert words(Failure(FailureKind.SERVER_PROBLEM, status=503, tries=tries), "Wethod").text.endswith(end)


def test_where_no_host_is_known_the_profile_s_own_is_told() -> None:
    assert "api.wethod.com" in words(Failure(FailureKind.TIMED_OUT, profile=ACME), "Wethod").text


@pytest.mark.parametrize("kind", [kind for kind in FailureKind if "keyring" in kind])
def test_a_keyring_that_fails_is_not_a_wrong_token(kind: FailureKind) -> None:
    said = words(full(kind), "Wethod")
    whole = f"{said.title} {said.text} {said.advice}".lower()
    assert "keyring" in whole
    assert not re.search("wrong|invalid|accept|expired", whole)


def test_precondition_is_a_hint() -> None:
    said = words(full(FailureKind.PRECONDITION), "Wethod")
    assert "may be the company or the version" in said.advice
    assert said.settings_field == "company"


def test_names_from_elsewhere_stand_literally_and_visibly() -> None:
    profile = Profile("p1", "{profile} <b>\u202ex", "wethod", "https://[bad")
    text = words(Failure(FailureKind.NOT_FOUND, status=404, profile=profile, contact_id="{0}"), "Wethod").text
    assert "“{0}”" in text
    assert "“{profile} <b>⟨U+202E⟩x”" in text
    assert "the server" in words(Failure(FailureKind.TIMED_OUT, profile=profile), "Wethod").text


@pytest.mark.parametrize(
    ("failure", "line"),
    [
        (Failure(FailureKind.NOT_FOUND, status=404, elapsed_s=0.182), "404 Not found · 182 ms"),
        (Failure(FailureKind.TIMED_OUT, elapsed_s=15.0), "No answer in time · 15.0 s"),
        (Failure(FailureKind.EMPTY_RESPONSE, status=200), "200 OK · The answer is empty"),
        (Failure(FailureKind.NOT_THE_API, status=404), "404 Not found · Something else answered"),
        (Failure(FailureKind.UNEXPECTED_STATUS, status=799), "799"),
        (
            Failure(FailureKind.TOO_MANY_REQUESTS, status=429, requests_left=0, requests_limit=100),
            "429 Too many requests · 0 of 100 requests left",
        ),
    ],
)
def test_status_line(failure: Failure, line: str) -> None:
    assert status_line(failure) == line
