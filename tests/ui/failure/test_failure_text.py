"""Every failure kind has its own words, with all of its data and with the least that a lookup gives."""

import re
from collections.abc import Callable

import pytest

from contactdesk.model.broken_json import JsonProblem, JsonReason
from contactdesk.model.failure import Failure
from contactdesk.model.failure import FailureKind as Kind
from contactdesk.model.profile import Setting
from contactdesk.ui.failure.failure_text import notification, status_line, words
from contactdesk.ui.failure.failure_words import Step
from tests.factories import profile

SETTINGS = (Setting("region", "Region"), Setting("site", "Site"))
ACME = profile(name="Acme production")
BUTTONS_AND_DEEDS = re.compile("Try again|Look up|Connection settings|Copy details|Check|Correct|Compare|Ask ")
KINDS = list(Kind)
OF_RESPONSES = [
    *KINDS[: KINDS.index(Kind.REDIRECTED) + 1],
    *KINDS[KINDS.index(Kind.UNEXPECTED_STATUS) : KINDS.index(Kind.SAYS_FAILED) + 1],
]
WITHOUT_LOOKUP = {kind for kind in Kind if "keyring" in kind} | {
    Kind.SECRET_NOT_STORED,
    Kind.UNEXPECTED,
}
"""Kinds that the settings and the program's own errors have too, without profile and ID."""


def full(kind: Kind) -> Failure:
    return Failure(
        kind,
        status=418,
        message="said {so}",
        code="CODE",
        retry_after_s=30.2,
        host="host.example",
        limit_s=15.0,
        permission="crm.view",
        json_problem=JsonProblem(JsonReason.NO_VALUE, 3, 14, '"x": ', "NaN}", "NaN"),
        detail="br",
        profile=ACME,
        contact_id="42",
        elapsed_s=0.182,
        tries=1,
    )


def least(kind: Kind) -> Failure:
    if kind in WITHOUT_LOOKUP:
        return Failure(kind)
    host = "host.example" if kind in (Kind.REDIRECTED, Kind.CERTIFICATE_FILE_UNUSABLE) else ""
    detail = "br" if kind is Kind.ENCODED else ""
    return Failure(kind, host=host, detail=detail, limit_s=15.0, profile=ACME, contact_id="42")


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("failure", [full, least])
def test_each_kind_reads_as_sentences(kind: Kind, failure: Callable[[Kind], Failure]) -> None:
    shown = words(failure(kind), "Wethod", "Token")
    assert shown.title
    for sentence in (shown.text, shown.advice):
        assert sentence.endswith(".")
        assert sentence[0].isupper()
        assert not re.search(r"[{}%]|None|“”|  | [.,:]|\(\)", sentence), sentence
    assert BUTTONS_AND_DEEDS.search(shown.advice)


def test_no_two_kinds_share_a_title() -> None:
    titles = [words(Failure(kind), "").title for kind in Kind]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("kind", Kind)
def test_advice_names_the_default_button(kind: Kind) -> None:
    shown = words(Failure(kind), "")
    buttons = {Step.RETRY: "Try again", Step.SETTINGS: "Connection settings…", Step.CLOSE: ""}
    assert buttons[shown.next_step] in shown.advice
    if "Connection settings" in shown.advice:
        assert shown.settings_field in {"base_url", "secret", "company", "api_version", "timeout_s", "ca_file"}


@pytest.mark.parametrize("kind", OF_RESPONSES)
def test_text_gives_the_status_of_a_response(kind: Kind) -> None:
    assert "Status: 418." in words(full(kind), "Wethod").text
    assert "Status" not in words(least(kind), "Wethod").text


@pytest.mark.parametrize(
    ("failure", "text"),
    [
        (
            full(Kind.NOT_FOUND),
            "Clemta has no contact with the ID “42” for the profile “Acme production”. Status: 418.",
        ),
        (
            full(Kind.PRECONDITION),
            "Clemta refused the request, perhaps because of these settings: Region, Site. Status: 418.",
        ),
        (
            full(Kind.TOO_MANY_REQUESTS),
            "Clemta is limiting requests, and named a waiting time of 31 seconds. Status: 418.",
        ),
        (
            Failure(Kind.TOO_MANY_REQUESTS, retry_after_s=0.3),
            "Clemta is limiting requests, and named a waiting time of 1 second.",
        ),
        (Failure(Kind.TOO_MANY_REQUESTS), "Clemta is limiting requests, and named no usable waiting time."),
        (
            full(Kind.NO_PERMISSION),
            "The owner of the API key does not have the permission “crm.view” in Clemta. Status: 418.",
        ),
        (Failure(Kind.NO_PERMISSION), "The owner of the API key is not allowed to view contacts in Clemta."),
        (full(Kind.REDIRECTED), "The request was redirected to host.example, and nothing was sent there. Status: 418."),
        (full(Kind.TIMED_OUT), "No complete response came from host.example within 15 s. Status: 418."),
        (
            Failure(Kind.TIMED_OUT, limit_s=2.5, profile=ACME, tries=3),
            "No complete response came from api.wethod.com within 2.5 s. Contact Desk tried 3 times.",
        ),
        (Failure(Kind.CONNECTION_LOST), "The connection to the server broke before a response came."),
        (
            full(Kind.BROKEN_JSON),
            "The response has an error in line 3, column 14: NaN is no value of JSON. Status: 418.",
        ),
        (Failure(Kind.BROKEN_JSON), "The JSON of the response has an error."),
        (
            full(Kind.ENCODED),
            "The response is compressed as “br”, which was not asked for and cannot be read. Status: 418.",
        ),
        (full(Kind.PROXY_REFUSED), "The proxy host.example did not forward the request to Clemta. Status: 418."),
        (Failure(Kind.PROXY_REFUSED), "The proxy did not forward the request to Clemta."),
        (
            full(Kind.UNEXPECTED),
            "Contact Desk itself failed while looking up the ID “42”; you did nothing wrong. Status: 418.",
        ),
        (Failure(Kind.UNEXPECTED), "Contact Desk itself failed; you did nothing wrong."),
    ],
)
def test_text_holds_the_data_that_there_is(failure: Failure, text: str) -> None:
    assert words(failure, "Clemta", "API key", SETTINGS).text == text


@pytest.mark.parametrize("reason", JsonReason)
def test_each_error_of_json_has_a_sentence_with_its_place(reason: JsonReason) -> None:
    problem = JsonProblem(reason, 3, 14, "", "", "UTF-8")
    text = words(Failure(Kind.BROKEN_JSON, json_problem=problem), "Wethod").text
    assert re.fullmatch(r"The response has an error in line 3, column 14: [^{}]+\.", text)
    assert ("UTF-8" in text) == (reason in (JsonReason.OTHER_CHARSET, JsonReason.NO_VALUE))


def test_only_text_of_another_kind_is_blamed_on_the_address() -> None:
    blaming = {kind for kind in Kind if re.search("base URL|address", words(Failure(kind), "Wethod").advice)}
    assert {Kind.NOT_JSON, Kind.HTML_RESPONSE, Kind.NOT_THE_API} <= blaming
    assert not blaming & {Kind.BROKEN_JSON, Kind.BROKEN_HTTP, Kind.ENCODED, Kind.CUT_OFF}
    assert words(Failure(Kind.BROKEN_JSON), "Wethod").advice == (
        "Press Try again; if it happens again, press Copy details and send them to the support of Wethod."
    )


@pytest.mark.parametrize(
    ("settings", "text", "field"),
    [
        (SETTINGS, "Wethod refused the request, perhaps because of these settings: Region, Site.", "region"),
        ((), "Wethod refused the request, and named no reason that is documented.", ""),
    ],
)
def test_unmet_condition_names_the_settings_of_its_api(settings: tuple[Setting, ...], text: str, field: str) -> None:
    shown = words(Failure(Kind.PRECONDITION), "Wethod", settings=settings)
    assert (shown.text, shown.settings_field) == (text, field)


@pytest.mark.parametrize(("wait_s", "advice"), [(5.0, "Wait for the countdown"), (None, "Wait a minute")])
def test_waiting_is_advised_as_the_button_does_it(wait_s: float | None, advice: str) -> None:
    failure = Failure(Kind.TOO_MANY_REQUESTS, retry_after_s=wait_s)
    assert words(failure, "Wethod").advice == f"{advice}, then press Try again."


@pytest.mark.parametrize(
    ("name", "title", "advice"),
    [
        ("token", "The token was not accepted", "Press Connection settings… and enter a valid token."),
        ("API key", "The API key was not accepted", "Press Connection settings… and enter a valid API key."),
        (
            "",
            "The token or API key was not accepted",
            "Press Connection settings… and enter a valid token or API key.",
        ),
    ],
)
def test_secret_is_named_as_its_api_names_it(name: str, title: str, advice: str) -> None:
    shown = words(Failure(Kind.NOT_AUTHORISED, status=401, profile=ACME), "Wethod", name)
    assert (shown.title, shown.advice) == (title, advice)


@pytest.mark.parametrize("kind", [kind for kind in Kind if "keyring" in kind])
def test_failing_keyring_is_not_a_wrong_token(kind: Kind) -> None:
    shown = words(full(kind), "Wethod")
    whole = f"{shown.title} {shown.text} {shown.advice}".lower()
    assert "keyring" in whole
    assert not re.search("wrong|invalid|accept|expired", whole)


def test_names_from_elsewhere_stay_literal_and_visible() -> None:
    odd = profile(name="{profile} <b>\u202ex", base_url="https://[bad")
    text = words(Failure(Kind.NOT_FOUND, profile=odd, contact_id="{0}"), "Wethod").text
    assert text == "Wethod has no contact with the ID “{0}” for the profile “{profile} <b>⟨U+202E⟩x”."
    assert "the server" in words(Failure(Kind.TIMED_OUT, profile=odd), "Wethod").text


@pytest.mark.parametrize(
    ("failure", "line"),
    [
        (Failure(Kind.NOT_FOUND, status=404, elapsed_s=0.182), "404 Not found · 182 ms"),
        (Failure(Kind.TIMED_OUT, elapsed_s=15.0), "No response in time · 15.0 s"),
        (Failure(Kind.EMPTY_RESPONSE, status=200), "200 OK · The response is empty"),
        (Failure(Kind.NOT_THE_API, status=404), "404 Not found · Another server responded"),
        (Failure(Kind.UNEXPECTED_STATUS, status=799), "799"),
        (Failure(Kind.SECRET_UNUSABLE), "The API key cannot be sent"),
        (
            Failure(Kind.TOO_MANY_REQUESTS, status=429, requests_left=0, requests_limit=100),
            "429 Too many requests · 0 of 100 requests left",
        ),
    ],
)
def test_status_line(failure: Failure, line: str) -> None:
    assert status_line(failure, "API key") == line


def test_notification_names_id_and_profile() -> None:
    assert notification(full(Kind.NOT_FOUND), "Not found") == "No contact 42 in Acme production"
    assert notification(full(Kind.TIMED_OUT), "No response in time") == (
        "The lookup of 42 in Acme production failed: No response in time"
    )
