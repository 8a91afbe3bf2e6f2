"""Every failure kind has its own words, with all of its data and with the least that a lookup gives."""

import re
from collections.abc import Callable

import pytest

from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.profile import Profile
from contactdesk.ui.failure.failure_text import Step, status_line, words

ACME = Profile("p1", "Acme production", "wethod", "https://api.wethod.com")
BUTTONS_AND_DEEDS = re.compile("Try again|Look up|Connection settings|Copy details|Check|Correct|Compare|Ask ")
KINDS = list(FailureKind)
OF_RESPONSES = [
    *KINDS[: KINDS.index(FailureKind.REDIRECTED) + 1],
    *KINDS[KINDS.index(FailureKind.UNEXPECTED_STATUS) : KINDS.index(FailureKind.SAYS_FAILED) + 1],
]
WITHOUT_LOOKUP = {kind for kind in FailureKind if "keyring" in kind} | {
    FailureKind.SECRET_NOT_STORED,
    FailureKind.UNEXPECTED,
}
"""Kinds that the settings and the program's own errors have too, without profile and ID."""


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
        tries=1,
    )


def least(kind: FailureKind) -> Failure:
    if kind in WITHOUT_LOOKUP:
        return Failure(kind)
    host = "host.example" if kind in (FailureKind.REDIRECTED, FailureKind.CERTIFICATE_FILE_UNUSABLE) else ""
    return Failure(kind, host=host, limit_s=15.0, profile=ACME, contact_id="42")


@pytest.mark.parametrize("kind", FailureKind)
@pytest.mark.parametrize("failure", [full, least])
def test_each_kind_reads_as_sentences(kind: FailureKind, failure: Callable[[FailureKind], Failure]) -> None:
    shown = words(failure(kind), "Wethod", "Token")
    assert shown.title
    for sentence in (shown.text, shown.advice):
        assert sentence.endswith(".")
        assert sentence[0].isupper()
        assert not re.search(r"[{}%]|None|“”|  | [.,:]|\(\)", sentence), sentence
    assert BUTTONS_AND_DEEDS.search(shown.advice)


def test_no_two_kinds_share_a_title() -> None:
    titles = [words(Failure(kind), "").title for kind in FailureKind]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("kind", FailureKind)
def test_advice_names_the_default_button(kind: FailureKind) -> None:
    shown = words(Failure(kind), "")
    buttons = {Step.RETRY: "Try again", Step.SETTINGS: "Connection settings…", Step.CLOSE: ""}
    assert buttons[shown.next_step] in shown.advice
    if "Connection settings" in shown.advice:
        assert shown.settings_field in {"base_url", "secret", "company", "api_version", "timeout_s", "ca_file"}


@pytest.mark.parametrize("kind", OF_RESPONSES)
def test_text_gives_the_status_of_a_response(kind: FailureKind) -> None:
    assert "(status 418)" in words(full(kind), "Wethod").text
    assert "(status" not in words(least(kind), "Wethod").text


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            FailureKind.NOT_FOUND,
            "Wethod has no contact with the ID “42” for the profile “Acme production” (status 418).",
        ),
        (
            FailureKind.PRECONDITION,
            "Wethod refused the request, perhaps because of the company or version (status 418).",
        ),
        (
            FailureKind.TOO_MANY_REQUESTS,
            "Wethod is limiting requests (status 418). Wait 31 seconds.",
        ),
        (
            FailureKind.NO_PERMISSION,
            "The owner of the token does not have the permission “crm.view” in Wethod (status 418).",
        ),
        (
            FailureKind.REDIRECTED,
            "The request was redirected to host.example, and nothing was sent there (status 418).",
        ),
        (FailureKind.TIMED_OUT, "No complete response came from host.example within 15 s."),
        (
            FailureKind.PROXY_REFUSED,
            "The proxy host.example did not forward the request to Wethod (status 418).",
        ),
        (
            FailureKind.CERTIFICATE_FILE_UNUSABLE,
            "The certificate file host.example cannot be read or has no certificates, so nothing was sent.",
        ),
        (
            FailureKind.UNEXPECTED,
            "Contact Desk itself failed while looking up the ID “42”; you did nothing wrong.",
        ),
    ],
)
def test_text_holds_the_data_of_the_failure(kind: FailureKind, text: str) -> None:
    assert words(full(kind), "Wethod", "Token").text == text


@pytest.mark.parametrize(
    ("failure", "text"),
    [
        (Failure(FailureKind.TOO_MANY_REQUESTS, retry_after_s=0.3), "Clemta is limiting requests. Wait 1 second."),
        (
            Failure(FailureKind.TOO_MANY_REQUESTS, status=429),
            "Clemta is limiting requests (status 429), and gave no usable waiting time.",
        ),
        (
            Failure(FailureKind.NO_PERMISSION, status=403),
            "The owner of the API key is not allowed to view contacts in Clemta (status 403).",
        ),
        (Failure(FailureKind.PROXY_REFUSED), "The proxy did not forward the request to Clemta."),
        (
            Failure(FailureKind.TIMED_OUT, limit_s=2.5, profile=ACME, tries=1),
            "No complete response came from api.wethod.com within 2.5 s.",
        ),
        (Failure(FailureKind.CONNECTION_LOST), "The connection to the server broke before a response came."),
        (Failure(FailureKind.UNEXPECTED), "Contact Desk itself failed; you did nothing wrong."),
        (Failure(FailureKind.EMPTY_RESPONSE, tries=3), "The response has no content. It was tried 3 times."),
    ],
)
def test_text_is_whole_where_data_is_missing(failure: Failure, text: str) -> None:
    assert words(failure, "Clemta", "API key").text == text


@pytest.mark.parametrize(("wait_s", "advice"), [(5.0, "Wait for the countdown"), (None, "Wait a minute")])
def test_waiting_is_advised_as_the_button_does_it(wait_s: float | None, advice: str) -> None:
    failure = Failure(FailureKind.TOO_MANY_REQUESTS, retry_after_s=wait_s)
    assert words(failure, "Wethod").advice == f"{advice}, then press Try again."


@pytest.mark.parametrize(
    ("label", "title", "advice"),
    [
        ("Token", "The token was not accepted", "Press Connection settings… and enter a valid token."),
        ("API key", "The API key was not accepted", "Press Connection settings… and enter a valid API key."),
        (
            "",
            "The token or API key was not accepted",
            "Press Connection settings… and enter a valid token or API key.",
        ),
    ],
)
def test_secret_is_named_as_its_api_names_it(label: str, title: str, advice: str) -> None:
    shown = words(Failure(FailureKind.NOT_AUTHORISED, status=401, profile=ACME), "Wethod", label)
    assert (shown.title, shown.advice) == (title, advice)


@pytest.mark.parametrize("kind", [kind for kind in FailureKind if "keyring" in kind])
def test_failing_keyring_is_not_a_wrong_token(kind: FailureKind) -> None:
    shown = words(full(kind), "Wethod")
    whole = f"{shown.title} {shown.text} {shown.advice}".lower()
    assert "keyring" in whole
    assert not re.search("wrong|invalid|accept|expired", whole)


def test_names_from_elsewhere_stay_literal_and_visible() -> None:
    profile = Profile("p1", "{profile} <b>\u202ex", "wethod", "https://[bad")
    text = words(Failure(FailureKind.NOT_FOUND, profile=profile, contact_id="{0}"), "Wethod").text
    assert text == "Wethod has no contact with the ID “{0}” for the profile “{profile} <b>⟨U+202E⟩x”."
    assert "the server" in words(Failure(FailureKind.TIMED_OUT, profile=profile), "Wethod").text


@pytest.mark.parametrize(
    ("failure", "line"),
    [
        (Failure(FailureKind.NOT_FOUND, status=404, elapsed_s=0.182), "404 Not found · 182 ms"),
        (Failure(FailureKind.TIMED_OUT, elapsed_s=15.0), "No response in time · 15.0 s"),
        (Failure(FailureKind.EMPTY_RESPONSE, status=200), "200 OK · The response is empty"),
        (Failure(FailureKind.NOT_THE_API, status=404), "404 Not found · Another server responded"),
        (Failure(FailureKind.UNEXPECTED_STATUS, status=799), "799"),
        (Failure(FailureKind.SECRET_UNUSABLE), "The API key cannot be sent"),
        (
            Failure(FailureKind.TOO_MANY_REQUESTS, status=429, requests_left=0, requests_limit=100),
            "429 Too many requests · 0 of 100 requests left",
        ),
    ],
)
def test_status_line(failure: Failure, line: str) -> None:
    assert status_line(failure, "API key") == line
