"""A failure that several causes have names its own one in the dialog, and leads to what helps."""

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from tests.factories import profile, write_profiles
from tests.http.certificates import Certificates
from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import SECRET, responses
from tests.window_driver import RunAgainst, RunWindow, WindowDriver


def test_problem_counts_down_to_the_time_that_it_names(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.fail("42")
        assert desk.text("failureText") == (
            "Something went wrong at Wethod, which named a waiting time of 10 minutes. Status: 503."
        )
        assert desk.text("failureAdvice") == "Wait for the countdown, then press Try again."
        retry = desk.find("retryButton", QPushButton)
        assert (retry.isEnabled(), retry.text()) == (False, "Try &again (10 min)")
        await desk.close_failure()

    date = "Date: Sun, 29 Nov 2026 19:00:00 GMT"
    busy = responses("503 Busy", b"", date, "Retry-After: Sunday, 29-Nov-26 19:10:00 GMT")
    run_against(busy, scenario)


def test_redirect_to_a_slash_names_both_paths(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.fail("42")
        assert re.sub(":[0-9]+", ":PORT", desk.text("failureText")) == (
            "The request was redirected from /api/contacts/42 to /api/contacts/42/: 127.0.0.1:PORT asks for a slash at"
            " the end. Status: 301."
        )
        assert not desk.is_visible("openSettingsButton"), "the form takes no slash at the end"
        assert desk.find("closeFailureButton", QPushButton).isDefault()
        desk.click("collapsibleHeading")
        assert "location: /api/contacts/42/\n" in desk.text("failureDetails")
        assert "token" not in desk.text("failureDetails")
        await desk.close_failure()

    run_against(responses("301 Moved", b"", "Location: /api/contacts/42/?token=abc"), scenario)


def test_refusal_by_a_framework_is_quoted(run_against: RunAgainst) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.fail("42")
        assert desk.text("failureTitle") == "The token was not accepted"
        assert desk.text("failureMessage") == "Unauthenticated."
        assert desk.text("failureText") == (
            "The token of the profile “Acme” was not accepted, either by Wethod or by a gateway: the response does not"
            " have the form that Wethod documents. Status: 401."
        )
        await desk.close_failure()

    run_against(responses("401 Unauthorized", b'{"message": "Unauthenticated."}'), scenario)


def test_unknown_api_is_named_before_a_secret_is_asked_for(run_desk: RunWindow, tmp_path: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.fail("42")
        assert desk.text("failureTitle") == "The connection settings cannot be used"
        assert desk.text("failureText") == (
            "This version of Contact Desk does not support the API “salesforce” of the profile “Acme”, so nothing was"
            " sent."
        )
        assert desk.text("failureAdvice") == (
            "Update Contact Desk, or press Connection settings… and choose another API."
        )
        desk.click("openSettingsButton")
        await desk.until_visible("connectionDialog")
        await desk.until(lambda: desk.find("profileApiSelector").hasFocus())
        assert desk.text("profileApiSelectorIssue") == "This version does not support the API. Choose another."
        await desk.close_settings()

    write_profiles(tmp_path / "data", replace(profile(), api="salesforce"))
    run_desk(scenario)


def test_certificate_file_that_did_not_help_is_named(run_desk: RunWindow, tmp_path: Path) -> None:
    certificates = Certificates()
    file = tmp_path / "company.pem"
    certificates.write_intermediate(file)

    async def scenario(desk: WindowDriver) -> None:
        desk.keep_secret("acme", SECRET)
        await desk.fail("42")
        assert desk.text("failureText").endswith(
            "nothing was sent. The file “company.pem” with additional certificates did not help."
        )
        desk.click("collapsibleHeading")
        assert f"additional certificates: {file}" in desk.text("failureDetails")
        desk.click("openSettingsButton")
        await desk.until_visible("connectionDialog")
        await desk.until(lambda: desk.find("profileCaFileEdit").hasFocus())
        assert "company.pem" in await desk.test_connection()
        await desk.close_settings()

    with FaultServer(Peer.wait, certificates.server_context("unknown authority")) as server:
        write_profiles(tmp_path / "data", profile("wethod", f"https://127.0.0.1:{server.port}", ca_file=str(file)))
        run_desk(scenario)


def test_key_in_place_of_a_certificate_file_is_named(run_desk: RunWindow, tmp_path: Path) -> None:
    key = tmp_path / "key.pem"
    Certificates().write_identity("good", key, tmp_path / "chain.pem")
    write_profiles(tmp_path / "data", profile("wethod", "https://127.0.0.1:9", ca_file=str(key)))

    async def scenario(desk: WindowDriver) -> None:
        desk.keep_secret("acme", SECRET)
        await desk.fail("42")
        assert desk.text("failureTitle") == "The certificate file cannot be used"
        assert desk.text("failureText").endswith("key.pem contains no certificates, so nothing was sent.")
        desk.click("collapsibleHeading")
        assert f"additional certificates: {key}\nreason: " in desk.text("failureDetails")
        desk.click("openSettingsButton")
        await desk.until_text("profileCaFileEditIssue", "This file contains no certificates.")
        await desk.close_settings()

    run_desk(scenario)


def test_test_of_a_connection_leads_to_the_certificates(run_desk: RunWindow, tmp_path: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.keep_secret("acme", SECRET)
        await desk.open_settings()
        assert (await desk.test_connection()).endswith(
            "If the base URL is right, ask IT for a certificate file and choose it at “Certificates”."
        )
        await desk.close_settings()

    with FaultServer(Peer.wait, Certificates().server_context("self-signed")) as server:
        write_profiles(tmp_path / "data", profile("wethod", f"https://127.0.0.1:{server.port}"))
        run_desk(scenario)
