"""The sentences about a contact's client."""

import pytest

from contactdesk.model.failure import Cause, Failure, FailureKind
from contactdesk.ui.contact.client_text import problem_text
from tests.factories import profile

SENTENCES = {
    FailureKind.REDIRECTED: "The client was not loaded, since the request was redirected to login.example.",
    FailureKind.CERTIFICATE_EXPIRED: "The client was not loaded, since the connection to api.wethod.com is not secure.",
    FailureKind.CERTIFICATE_NOT_YET_VALID: (
        "The client was not loaded, since the connection to api.wethod.com is not secure."
    ),
    FailureKind.CLIENT_CERTIFICATE_WANTED: (
        "The client was not loaded, since api.wethod.com requires a certificate of this computer."
    ),
    FailureKind.PASSWORD_WANTED: ("The client was not loaded, since api.wethod.com asks for a user name and password."),
    FailureKind.UNEXPECTED_STATUS: "The client was not loaded, since Wethod sent an unexpected response.",
    FailureKind.HTML_RESPONSE: "The client was not loaded, since the response is a web page.",
    FailureKind.KEYRING_LOCKED: "The client was not loaded, since the keyring did not give access to the token.",
    FailureKind.SECRET_NOT_STORED: "The client was not loaded, since no token is stored for this profile.",
    FailureKind.UNEXPECTED: "The client was not loaded, since Contact Desk itself failed.",
}


def sentence(kind: FailureKind) -> str:
    host = "login.example" if kind is FailureKind.REDIRECTED else ""
    return problem_text(Failure(kind, profile=profile(), host=host), "Wethod", "token", ())


@pytest.mark.parametrize("kind", SENTENCES)
def test_failure_of_a_client_has_a_sentence_of_its_own(kind: FailureKind) -> None:
    assert sentence(kind) == SENTENCES[kind]


def test_redirect_on_the_same_host_names_it() -> None:
    failure = Failure(FailureKind.REDIRECTED, profile=profile(), paths=("/a", "/b"))
    assert problem_text(failure, "Wethod", "token", ()) == (
        "The client was not loaded, since api.wethod.com redirected the request to another address."
    )


def test_undocumented_403_leaves_the_cause_open() -> None:
    failure = Failure(FailureKind.NO_PERMISSION, cause=Cause.OTHER_FORM, permission="crm.view", profile=profile())
    assert problem_text(failure, "Wethod", "token", ()) == (
        "The client was refused, by Wethod for want of a permission or by a gateway in between."
    )


@pytest.mark.parametrize("kind", FailureKind)
def test_every_failure_is_one_sentence_about_the_client(kind: FailureKind) -> None:
    text = sentence(kind)
    assert "client" in text
    assert text.endswith(".")
    assert text.count(": ") <= (kind is FailureKind.PRECONDITION)
