"""Every failure kind has its own words, with all of its data and with the least that a lookup gives."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from contactdesk.model.broken_json import JsonProblem, JsonReason
from contactdesk.model.failure import Cause, Failure, Stage, UsedProxy
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
        proxy=UsedProxy("proxy.example:3128", "http", "HTTPS_PROXY", answer="407 Said so", sign_in="Basic"),
        limit_s=15.0,
        permission="crm.view",
        json_problem=JsonProblem(JsonReason.NO_VALUE, 3, 14, '"x": ', "NaN}", "NaN"),
        technical=("br",),
        profile=ACME,
        contact_id="42",
        elapsed_s=0.182,
        tries=1,
    )


def least(kind: Kind) -> Failure:
    if kind in WITHOUT_LOOKUP:
        return Failure(kind)
    host = "host.example" if kind in (Kind.REDIRECTED, Kind.CERTIFICATE_FILE_UNUSABLE) else ""
    proxy = UsedProxy("proxy.example:3128", "http") if "proxy" in kind else None
    technical = ("br",) if kind is Kind.ENCODED else ()
    return Failure(kind, host=host, proxy=proxy, technical=technical, limit_s=15.0, profile=ACME, contact_id="42")


def redirect(cause: Cause, target: str) -> Failure:
    return Failure(Kind.REDIRECTED, status=301, profile=ACME, cause=cause, paths=("/api/contacts/42", target))


def distrust(cause: Cause, ca_file: str = "") -> Failure:
    chosen = replace(ACME, ca_file=ca_file)
    return Failure(Kind.CERTIFICATE_NOT_TRUSTED, cause=cause, host="host.example", profile=chosen)


def unusable_file(cause: Cause) -> Failure:
    return Failure(Kind.CERTIFICATE_FILE_UNUSABLE, cause=cause, host="/etc/company.pem", profile=ACME)


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
        (
            Failure(Kind.TOO_MANY_REQUESTS, retry_after_s=119.5),
            "Clemta is limiting requests, and named a waiting time of 120 seconds.",
        ),
        (
            Failure(Kind.TOO_MANY_REQUESTS, retry_after_s=120.5),
            "Clemta is limiting requests, and named a waiting time of 3 minutes.",
        ),
        (
            Failure(Kind.SERVER_PROBLEM, retry_after_s=2966.0),
            "Something went wrong at Clemta, which named a waiting time of 50 minutes.",
        ),
        (
            Failure(Kind.UNEXPECTED_STATUS, status=422, message="Not a number"),
            "Clemta does not document this response; its message may say why it came. Status: 422.",
        ),
        (
            Failure(Kind.TOO_MANY_REQUESTS, cause=Cause.LONG_WAIT),
            "Clemta is limiting requests, and asks to wait for more than an hour.",
        ),
        (
            Failure(Kind.SERVER_PROBLEM, cause=Cause.LONG_WAIT),
            "Something went wrong at Clemta, which asks to wait for more than an hour.",
        ),
        (Failure(Kind.TOO_MANY_REQUESTS), "Clemta is limiting requests, and named no usable waiting time."),
        (
            full(Kind.NO_PERMISSION),
            "The owner of the API key does not have the permission “crm.view” in Clemta. Status: 418.",
        ),
        (
            Failure(Kind.NO_PERMISSION, status=403, permission="crm.view", cause=Cause.OTHER_FORM),
            (
                "Either the owner of the API key does not have the permission “crm.view” in Clemta, or a gateway"
                " refused the request: the response does not have the form that Clemta documents. Status: 403."
            ),
        ),
        (
            Failure(Kind.NO_PERMISSION, cause=Cause.OTHER_FORM),
            (
                "Either the owner of the API key is not allowed to view contacts in Clemta, or a gateway refused the"
                " request: the response does not have the form that Clemta documents."
            ),
        ),
        (Failure(Kind.NO_PERMISSION), "The owner of the API key is not allowed to view contacts in Clemta."),
        (full(Kind.REDIRECTED), "The request was redirected to host.example, and nothing was sent there. Status: 418."),
        (
            full(Kind.TIMED_OUT),
            (
                "No complete response came from host.example through the proxy proxy.example:3128 within 15 s."
                " Status: 418."
            ),
        ),
        (
            redirect(Cause.SLASH_ADDED, "/api/contacts/42/"),
            (
                "The request was redirected from /api/contacts/42 to /api/contacts/42/: api.wethod.com asks for a slash"
                " at the end. Status: 301."
            ),
        ),
        (
            redirect(Cause.OTHER_BASE, "/v2/api/contacts/42"),
            (
                "The request was redirected from /api/contacts/42 to /v2/api/contacts/42 on api.wethod.com, and nothing"
                " was sent there. Status: 301."
            ),
        ),
        (
            redirect(Cause.OTHER_PATH, "/v2/" + 99 * "x"),
            (
                "The request was redirected from /api/contacts/42 to"
                " /v2/xxxxxxxxxxxxxxxxxxxxxxxxx…xxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                " on api.wethod.com, and nothing was sent there. Status: 301."
            ),
        ),
        (
            redirect(Cause.SAME_PATH, "/api/contacts/42"),
            (
                "The request was redirected to the same path /api/contacts/42 on api.wethod.com, as login pages do."
                " Status: 301."
            ),
        ),
        (
            redirect(Cause.TO_HTTPS, "/"),
            "The request was redirected to https: api.wethod.com asks for encryption. Status: 301.",
        ),
        (
            redirect(Cause.FROM_HTTPS, "/"),
            (
                "The request was redirected to http on api.wethod.com, without encryption; nothing was sent there."
                " Status: 301."
            ),
        ),
        (
            full(Kind.SERVER_PROBLEM),
            "Something went wrong at Clemta, which named a waiting time of 31 seconds. Status: 418.",
        ),
        (
            Failure(Kind.SERVER_PROBLEM, retry_after_s=0.3),
            "Something went wrong at Clemta, which named a waiting time of 1 second.",
        ),
        (Failure(Kind.SERVER_PROBLEM), "Something went wrong at Clemta, not on your side."),
        (
            Failure(Kind.NOT_AUTHORISED, status=401, cause=Cause.OTHER_FORM, profile=ACME),
            (
                "The API key of the profile “Acme production” was not accepted, either by Clemta or by a gateway: the"
                " response does not have the form that Clemta documents. Status: 401."
            ),
        ),
        (
            Failure(Kind.PASSWORD_WANTED, status=401, profile=ACME),
            (
                "Instead of the API key, api.wethod.com asks for a user name and password: probably a gateway or proxy"
                " in front of Clemta. Status: 401."
            ),
        ),
        (
            Failure(Kind.CLIENT_CERTIFICATE_WANTED, profile=ACME),
            "The connection to api.wethod.com requires a certificate of this computer, which Contact Desk cannot send.",
        ),
        (
            distrust(Cause.NONE),
            "This computer does not trust the certificate of host.example, so nothing was sent.",
        ),
        (
            distrust(Cause.SELF_SIGNED),
            "The certificate of host.example is self-signed, and this computer does not trust it, so nothing was sent.",
        ),
        (
            distrust(Cause.ISSUER_UNKNOWN),
            (
                "This computer does not trust the authority that issued the certificate of host.example, so nothing was"
                " sent."
            ),
        ),
        (
            distrust(Cause.ISSUER_NOT_SENT),
            (
                "Either host.example left out its intermediate certificate, or this computer does not trust the"
                " authority that issued its certificate, so nothing was sent."
            ),
        ),
        (
            distrust(Cause.ISSUER_UNKNOWN, "/home/agent/certificates/company.pem"),
            (
                "This computer does not trust the authority that issued the certificate of host.example, so nothing was"
                " sent. The file “company.pem” with additional certificates did not help."
            ),
        ),
        (
            Failure(Kind.CERTIFICATE_EXPIRED, host="host.example"),
            "The certificate of host.example has expired, so nothing was sent.",
        ),
        (
            Failure(Kind.CERTIFICATE_EXPIRED, cause=Cause.OUT_OF_DATE, host="host.example"),
            "The certificate of host.example has expired or is not valid yet, so nothing was sent.",
        ),
        (
            Failure(Kind.CERTIFICATE_EXPIRED, cause=Cause.ISSUER_EXPIRED, host="host.example"),
            "The certificate of host.example is valid, but an issuer's certificate has expired, so nothing was sent.",
        ),
        (
            Failure(Kind.CERTIFICATE_NOT_YET_VALID, host="host.example"),
            "The certificate of host.example is not valid yet, so nothing was sent.",
        ),
        (
            unusable_file(Cause.FILE_MISSING),
            "The certificate file /etc/company.pem does not exist, so nothing was sent.",
        ),
        (
            unusable_file(Cause.FILE_IS_FOLDER),
            "/etc/company.pem is a folder, not a certificate file, so nothing was sent.",
        ),
        (
            unusable_file(Cause.FILE_UNREADABLE),
            "The certificate file /etc/company.pem cannot be read, so nothing was sent.",
        ),
        (
            unusable_file(Cause.NO_CERTIFICATES),
            "The certificate file /etc/company.pem contains no certificates, so nothing was sent.",
        ),
        (
            Failure(Kind.TIMED_OUT, limit_s=2.5, profile=ACME, tries=3),
            "No complete response came from api.wethod.com within 2.5 s. Contact Desk tried 3 times.",
        ),
        (
            Failure(Kind.TLS_REFUSED, host="host.example", cause=Cause.NO_TLS),
            "What responds at host.example does not speak TLS: probably the port is wrong. Nothing was sent.",
        ),
        (
            Failure(Kind.TLS_REFUSED, host="host.example", cause=Cause.NO_METHOD_IN_COMMON),
            ("This computer and host.example have no TLS version or encryption method in common, so nothing was sent."),
        ),
        (
            Failure(Kind.TLS_REFUSED, host="host.example"),
            "The secure connection to host.example was broken off, for a reason that is not known.",
        ),
        (Failure(Kind.CUT_OFF), "The response ended too early."),
        (
            Failure(Kind.CUT_OFF, cause=Cause.SENT_CUT_OFF),
            "The response came as a whole, but Clemta, or a proxy in between, had cut it off before.",
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
        (
            Failure(Kind.PROXY_REFUSED, proxy=UsedProxy("proxy.example:3128"), profile=ACME),
            "The proxy proxy.example:3128 does not allow connections to api.wethod.com.",
        ),
        (
            Failure(
                Kind.PROXY_REFUSED,
                proxy=UsedProxy("proxy.example:3128"),
                profile=replace(ACME, base_url="https://agent:0987@crm.example:8443/wethod"),
            ),
            "The proxy proxy.example:3128 does not allow connections to crm.example:8443.",
        ),
        (
            Failure(Kind.NAME_NOT_FOUND, host="аpi.wethod.com"),
            (
                "The network cannot find аpi.wethod.com (xn--pi-6kc.wethod.com): the name is misspelt, perhaps by a"
                " letter of another alphabet that looks the same, or this computer is offline."
            ),
        ),
        (
            Failure(Kind.NOT_THE_API, status=403),
            (
                "The response does not look like Clemta: probably a firewall or proxy refuses this computer, or the"
                " address is wrong. Status: 403."
            ),
        ),
        (
            Failure(Kind.NOT_THE_API, status=404),
            "The response does not look like Clemta: probably a wrong address or a proxy. Status: 404.",
        ),
        (
            Failure(Kind.PROXY_CANNOT_REACH, proxy=UsedProxy("proxy.example:3128"), profile=ACME),
            "The proxy proxy.example:3128 works, but gets no connection to api.wethod.com, which is down or misspelt.",
        ),
        (
            Failure(Kind.PROFILE_UNUSABLE, profile=ACME),
            ("No valid request can be made from the settings of the profile “Acme production”, so nothing was sent."),
        ),
        (
            Failure(Kind.PROFILE_UNUSABLE, cause=Cause.API_UNKNOWN, profile=replace(ACME, api="sales\u202eforce")),
            (
                "This version of Contact Desk does not support the API “sales⟨U+202E⟩force” of the profile “Acme"
                " production”, so nothing was sent."
            ),
        ),
        (Failure(Kind.NO_KEYRING), "This computer has no keyring that can keep the API key."),
        (
            Failure(Kind.NO_KEYRING, cause=Cause.SILENT_BUS),
            "The keyring with the API key cannot be reached: the session bus (D-Bus) does not answer.",
        ),
        (
            full(Kind.UNEXPECTED),
            "Contact Desk itself failed while looking up the ID “42”; you did nothing wrong. Status: 418.",
        ),
        (Failure(Kind.UNEXPECTED), "Contact Desk itself failed; you did nothing wrong."),
    ],
)
def test_text_holds_the_data_that_there_is(failure: Failure, text: str) -> None:
    assert words(failure, "Clemta", "API key", SETTINGS).text == text


@pytest.mark.parametrize(
    ("kind", "of_api", "of_proxy"),
    [
        (
            Kind.CERTIFICATE_NOT_TRUSTED,
            (
                "Check the base URL; if it is right, ask IT for a certificate file, press Connection settings… and"
                " choose it at “Certificates”."
            ),
            (
                "If HTTPS_PROXY is right, ask IT for a certificate file, press Connection settings… and choose it at"
                " “Certificates”."
            ),
        ),
        (
            Kind.CERTIFICATE_EXPIRED,
            (
                "Correct this computer's date and press Try again; if the date is right, ask the support of Wethod for"
                " a new certificate."
            ),
            (
                "Correct this computer's date and press Try again; if the date is right, ask IT for a new certificate"
                " of the proxy."
            ),
        ),
        (
            Kind.CERTIFICATE_OTHER_HOST,
            "Press Connection settings… and check the base URL, or ask IT about a proxy.",
            "Ask IT for the right address of the proxy, correct HTTPS_PROXY, and start the program again.",
        ),
    ],
)
def test_certificate_may_be_that_of_the_proxy(kind: Kind, of_api: str, of_proxy: str) -> None:
    proxy = UsedProxy("proxy.example:3129", "https", "HTTPS_PROXY")
    failure = Failure(kind, proxy=proxy, host="api.wethod.com", profile=ACME)
    assert words(failure, "Wethod").advice == of_api
    assert words(replace(failure, host="proxy.example:3129"), "Wethod").advice == of_proxy


def test_proxy_that_closes_the_connection_was_reached() -> None:
    shown = words(Failure(Kind.PROXY_DOWN, cause=Cause.CLOSED, proxy=UsedProxy("proxy.example:3128")), "Wethod")
    assert shown.title == "The proxy closed the connection"
    assert shown.text == (
        "The proxy proxy.example:3128 ended the connection without an answer: it is overloaded, or of another kind."
    )


@pytest.mark.parametrize(
    ("stage", "proxy", "text"),
    [
        (Stage.NONE, "", "No complete response came from api.wethod.com within 15 s."),
        (
            Stage.NONE,
            "http",
            "No complete response came from api.wethod.com through the proxy proxy.example:3128 within 15 s.",
        ),
        (
            Stage.CONNECT,
            "",
            "No connection to api.wethod.com was made within 15 s: it is down, or a firewall is in between.",
        ),
        (
            Stage.CONNECT_PROXY,
            "http",
            (
                "The proxy proxy.example:3128 accepted no connection within 15 s: it is down, or a firewall is in"
                " between."
            ),
        ),
        (
            Stage.TLS_PROXY,
            "https",
            (
                "The proxy proxy.example:3128 answers no TLS: probably it is another kind of proxy; for most, http://"
                " is right."
            ),
        ),
        (
            Stage.SOCKS,
            "socks5",
            (
                "The proxy proxy.example:3128 answers no SOCKS 5: probably it is another kind of proxy; for most,"
                " http:// is right."
            ),
        ),
        (
            Stage.TUNNEL,
            "http",
            "The proxy proxy.example:3128 was asked to connect to api.wethod.com, and did not do so within 15 s.",
        ),
        (
            Stage.TLS,
            "",
            (
                "A connection to api.wethod.com was made, but no encryption (TLS) began within 15 s, so nothing was"
                " sent."
            ),
        ),
        (
            Stage.TLS,
            "http",
            (
                "The proxy proxy.example:3128 connected to api.wethod.com, which began no encryption (TLS) within"
                " 15 s, so nothing was sent."
            ),
        ),
        (Stage.REQUEST, "", "The request was sent to api.wethod.com, and no response came within 15 s."),
        (
            Stage.REQUEST,
            "http",
            (
                "The request was sent to api.wethod.com through the proxy proxy.example:3128, and no response came"
                " within 15 s."
            ),
        ),
        (
            Stage.RESPONSE,
            "",
            "The response of api.wethod.com began to come, and was not complete within 15 s.",
        ),
        (
            Stage.RESPONSE,
            "http",
            (
                "The response of api.wethod.com began to come through the proxy proxy.example:3128, and was not"
                " complete within 15 s."
            ),
        ),
    ],
)
def test_passed_time_limit_tells_what_was_waited_for(stage: Stage, proxy: str, text: str) -> None:
    used = UsedProxy("proxy.example:3128", proxy, "HTTPS_PROXY") if proxy else None
    assert words(Failure(Kind.TIMED_OUT, limit_s=15.0, stage=stage, proxy=used, profile=ACME), "Wethod").text == text


def test_connection_that_had_been_idle_is_suspected() -> None:
    failure = Failure(Kind.TIMED_OUT, limit_s=15.0, stage=Stage.REQUEST, profile=ACME)
    assert words(replace(failure, idle_s=20.4), "Wethod").text == (
        "No response came from api.wethod.com within 15 s. The connection had been idle for 20 s before: perhaps a"
        " firewall had given it up."
    )
    assert "idle" not in words(replace(failure, idle_s=0.5), "Wethod").text


@pytest.mark.parametrize("stage", Stage)
def test_longer_time_limit_is_advised_where_the_service_was_reached(stage: Stage) -> None:
    proxy = UsedProxy("proxy.example:3128", "http", "HTTPS_PROXY")
    for failure in (Failure(Kind.TIMED_OUT, stage=stage), Failure(Kind.TIMED_OUT, stage=stage, proxy=proxy)):
        shown = words(failure, "Wethod")
        is_reached = stage in (Stage.NONE, Stage.REQUEST, Stage.RESPONSE)
        assert ("time limit" in shown.advice) == is_reached
        assert ("start the program again" in shown.advice) == (stage in (Stage.SOCKS, Stage.TLS_PROXY))
        assert ("Try again" in shown.advice) == (shown.next_step is Step.RETRY)
        assert shown.text[0].isupper()
        assert not re.search("[{}]", shown.text + shown.advice)


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
    ("proxy", "title", "text"),
    [
        (
            UsedProxy("proxy.example:3128", "http", "HTTPS_PROXY", sign_in="Basic, NTLM"),
            "The proxy requires a name and password",
            "The proxy proxy.example:3128 requires a name and password, and none are set.",
        ),
        (
            UsedProxy("proxy.example:3128", "http", "HTTPS_PROXY", has_password=True, sign_in="Basic"),
            "The proxy did not accept the name and password",
            "The proxy proxy.example:3128 did not accept the name and password in HTTPS_PROXY.",
        ),
        (
            UsedProxy("proxy.example:3128", "http", "HTTPS_PROXY", has_password=True, sign_in="Negotiate, NTLM"),
            "The proxy requires another way to sign in",
            "The proxy proxy.example:3128 accepts only Negotiate, NTLM, which Contact Desk does not support.",
        ),
        (
            None,
            "The proxy requires a name and password",
            "A proxy on the way to Wethod requires a name and password.",
        ),
    ],
)
def test_sign_in_of_a_proxy(proxy: UsedProxy | None, title: str, text: str) -> None:
    shown = words(Failure(Kind.PROXY_SIGN_IN, proxy=proxy), "Wethod")
    assert (shown.title, shown.text) == (title, text)


@pytest.mark.parametrize(
    ("setting", "advice"),
    [
        (
            "https_proxy",
            "Ask IT for both, write NAME:PASSWORD@ before the host in https_proxy, and start the program again.",
        ),
        ("", "Ask IT to set HTTPS_PROXY to the proxy with its name and password, and start the program again."),
    ],
)
def test_sign_in_advice_names_the_setting(setting: str, advice: str) -> None:
    proxy = UsedProxy("proxy.example:3128", "http", setting)
    assert words(Failure(Kind.PROXY_SIGN_IN, proxy=proxy), "Wethod").advice == advice


@pytest.mark.parametrize(
    ("kind", "proxy", "text"),
    [
        (Kind.NOT_A_PROXY, UsedProxy("a.example:80", "http"), "What runs at a.example:80 is no HTTP proxy."),
        (Kind.NOT_A_PROXY, UsedProxy("a.example:1080", "socks5"), "What runs at a.example:1080 is no SOCKS 5 proxy."),
        (
            Kind.NOT_A_PROXY,
            UsedProxy("a.example:443", "https"),
            "What runs at a.example:443 is no proxy with TLS; for most proxies, http:// is right.",
        ),
        (
            Kind.PROXY_UNUSABLE,
            UsedProxy("a.example:1080", "socks4"),
            "The proxy a.example:1080 is of the kind “socks4”; Contact Desk can use http, https and socks5.",
        ),
        (
            Kind.PROXY_UNUSABLE,
            UsedProxy("", "http"),
            "The proxy address in the system's proxy settings is malformed; it must look like http://HOST:PORT.",
        ),
    ],
)
def test_kind_of_a_proxy_decides_the_text(kind: Kind, proxy: UsedProxy, text: str) -> None:
    assert words(Failure(kind, proxy=proxy), "Wethod").text == text


@pytest.mark.parametrize(
    ("cause", "text", "advice"),
    [
        (
            Cause.NONE,
            "The proxy address in HTTPS_PROXY is malformed; it must look like http://HOST:PORT.",
            "Ask IT for the right proxy, correct HTTPS_PROXY, and start the program again.",
        ),
        (
            Cause.SIGNS_NOT_ENCODED,
            "The user name or password in HTTPS_PROXY has signs that must be percent-encoded, such as %2F for /.",
            "Ask IT for the right proxy, correct HTTPS_PROXY, and start the program again.",
        ),
        (
            Cause.QUOTED,
            "The proxy address in HTTPS_PROXY has quotation marks around it.",
            "Ask IT to remove the quotation marks from HTTPS_PROXY, and start the program again.",
        ),
    ],
)
def test_unusable_proxy_setting_says_why(cause: Cause, text: str, advice: str) -> None:
    shown = words(Failure(Kind.PROXY_UNUSABLE, cause=cause, proxy=UsedProxy("", "http", "HTTPS_PROXY")), "Wethod")
    assert (shown.text, shown.advice) == (text, advice)


@pytest.mark.parametrize(
    ("kind", "stage", "is_said"),
    [
        (Kind.PROXY_DOWN, Stage.NONE, True),
        (Kind.NOT_A_PROXY, Stage.NONE, True),
        (Kind.PROXY_REFUSED, Stage.NONE, True),
        (Kind.TIMED_OUT, Stage.CONNECT_PROXY, True),
        (Kind.TIMED_OUT, Stage.REQUEST, False),
        (Kind.PROXY_CANNOT_REACH, Stage.NONE, False),
        (Kind.NOT_FOUND, Stage.NONE, False),
    ],
)
def test_missing_port_of_a_proxy_is_said(kind: Kind, stage: Stage, is_said: bool) -> None:
    used = UsedProxy("proxy.example:80", "http", "HTTPS_PROXY", has_port=False)
    sentence = "The port is missing in HTTPS_PROXY, so the usual one was tried."
    assert (sentence in words(Failure(kind, stage=stage, proxy=used), "Wethod").text) == is_said
    assert sentence not in words(Failure(kind, stage=stage, proxy=used._replace(has_port=True)), "Wethod").text


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


@pytest.mark.parametrize(
    ("permission", "advice"),
    [
        (
            "crm.view",
            (
                "Ask your company's Wethod administrator whether the owner has “crm.view”; if so, press Copy details"
                " and ask IT about a gateway."
            ),
        ),
        (
            "",
            (
                "Ask your company's Wethod administrator whether the owner has the permission; if so, press Copy"
                " details and ask IT about a gateway."
            ),
        ),
    ],
)
def test_advice_on_an_undocumented_403_covers_both_causes(permission: str, advice: str) -> None:
    failure = Failure(Kind.NO_PERMISSION, status=403, permission=permission, cause=Cause.OTHER_FORM)
    shown = words(failure, "Wethod")
    assert (shown.title, shown.advice) == ("Access to contacts was refused", advice)


@pytest.mark.parametrize("kind", [Kind.TOO_MANY_REQUESTS, Kind.SERVER_PROBLEM])
def test_countdown_is_advised_where_the_button_has_one(kind: Kind) -> None:
    advice = "Wait for the countdown, then press Try again."
    assert words(Failure(kind, retry_after_s=5.0), "Wethod").advice == advice
    assert "Try again" in words(Failure(kind), "Wethod").advice
    assert "countdown" not in words(Failure(kind), "Wethod").advice


@pytest.mark.parametrize("cause", [cause for cause in Cause if cause is not Cause.SLASH_ADDED])
def test_advice_on_a_redirect_leads_to_the_base_url(cause: Cause) -> None:
    shown = words(redirect(cause, "/x"), "Wethod")
    assert (shown.title, shown.next_step) == ("Redirected to another address", Step.SETTINGS)
    assert shown.settings_field == "base_url"
    is_plain = cause in (Cause.OTHER_BASE, Cause.TO_HTTPS)
    assert ("change the base URL" if is_plain else "check the base URL") in shown.advice


def test_redirect_to_a_slash_leads_to_the_support() -> None:
    shown = words(redirect(Cause.SLASH_ADDED, "/api/contacts/42/"), "Wethod")
    assert shown.advice == "Press Copy details and send them to the support of Wethod or to IT."
    assert (shown.next_step, shown.settings_field) == (Step.CLOSE, "")


@pytest.mark.parametrize(
    ("ca_file", "advice"),
    [
        (
            "",
            (
                "Check the base URL; if it is right, ask IT for a certificate file, press Connection settings… and"
                " choose it at “Certificates”."
            ),
        ),
        ("/company.pem", "Ask IT for the right file, then press Connection settings… and choose it instead."),
    ],
)
def test_untrusted_certificate_leads_to_additional_certificates(ca_file: str, advice: str) -> None:
    shown = words(distrust(Cause.ISSUER_UNKNOWN, ca_file), "Wethod")
    assert (shown.advice, shown.settings_field) == (advice, "ca_file")


def test_wrong_port_is_advised_only_without_tls() -> None:
    assert words(Failure(Kind.TLS_REFUSED, cause=Cause.NO_TLS), "Wethod").advice == (
        "Press Connection settings… and check the port in the base URL, or ask IT about a proxy."
    )
    assert "port" not in words(Failure(Kind.TLS_REFUSED, cause=Cause.NO_METHOD_IN_COMMON), "Wethod").advice


def test_network_is_not_blamed_for_what_was_sent_cut_off() -> None:
    assert words(Failure(Kind.CUT_OFF), "Wethod").advice.endswith("ask IT about the network.")
    assert words(Failure(Kind.CUT_OFF, cause=Cause.SENT_CUT_OFF), "Wethod").advice == (
        "Press Try again; if it happens again, press Copy details and send them to the support of Wethod."
    )


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
        (Failure(Kind.ENCODED, status=401), "401 Unauthorized · The response is compressed"),
        (Failure(Kind.PASSWORD_WANTED, status=401), "401 Unauthorized · A user name and password are required"),
        (Failure(Kind.CLIENT_CERTIFICATE_WANTED, status=400), "400 Bad request · A client certificate is required"),
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
