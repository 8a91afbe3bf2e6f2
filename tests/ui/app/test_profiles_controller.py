"""Connection settings in the whole program: what is saved, tested, kept for the next run, and removed."""

import json
import socket
import stat
from pathlib import Path
from typing import Any

import pytest
import trustme
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox

from contactdesk.demo.credentials import DEMO_KEY, DEMO_TOKEN
from contactdesk.demo.service import DemoService
from tests.factories import CLEMTA_ID, profile, write_profiles
from tests.http.fault_server import FaultServer
from tests.http.faults import responses
from tests.window_driver import RunWindow, WindowDriver

WITHOUT_SECRET = ("No token is stored", "There is no keyring")


def stored_profiles(profiles_file: Path) -> list[dict[str, Any]]:
    profiles: list[dict[str, Any]] = json.loads(profiles_file.read_text(encoding="utf-8"))["profiles"]
    return profiles


@pytest.fixture
def saved(service: DemoService, profiles_file: Path) -> None:
    """A profile of each API, without secrets."""
    wethod = profile("wethod", service.base_url, id="acme-wethod", name="Acme Wethod", company="demo")
    clemta = profile("clemta", service.base_url, id="acme-clemta", name="Acme Clemta")
    write_profiles(profiles_file.parent, wethod, clemta, last_used="acme-wethod")


def test_first_profile_is_tested_saved_used_and_found_again(
    run_desk: RunWindow, service: DemoService, profiles_file: Path
) -> None:
    async def first_run(desk: WindowDriver) -> None:
        assert desk.is_visible("firstRunPage")
        await desk.open_settings("addConnectionButton")
        desk.type_profile(service.base_url, DEMO_TOKEN, company="demo")
        result = await desk.test_connection()
        assert result.endswith("The connection works.\nThe token belongs to John Doe (john.doe@example.com).")
        assert [request.path for request in service.requests] == ["/api/contacts/0", "/api/persons/me"]
        await desk.save_profile()
        assert "this run only" in desk.text("connectionMessage")
        await desk.close_settings()
        await desk.look_up("1")
        assert desk.text("contactName") == "Client name Client surname"

    async def second_run(desk: WindowDriver) -> None:
        assert desk.window.bar.profile_selector.currentText() == "Mine · △ test · Wethod"
        await desk.fail("1")
        assert desk.text("failureTitle") in WITHOUT_SECRET
        await desk.open_settings("openSettingsButton")
        desk.type("profileSecretEdit", DEMO_TOKEN)
        await desk.save_profile()
        await desk.close_settings()
        await desk.look_up("1")

    run_desk(first_run)
    content = json.loads(profiles_file.read_text(encoding="utf-8"))
    (stored,) = content["profiles"]
    assert content["version"] == 2
    assert content["last_used"] == stored["id"]
    assert {key: stored[key] for key in ("name", "api", "base_url", "settings")} == {
        "name": "Mine",
        "api": "wethod",
        "base_url": service.base_url,
        "settings": {"company": "demo", "api_version": "2024-06-15"},
    }
    assert stat.S_IMODE(profiles_file.stat().st_mode) == 0o600
    run_desk(second_run)


async def test_missing_keyring_is_shown_in_the_settings(desk: WindowDriver, saved: None) -> None:
    await desk.open_settings()
    await desk.until_text("profileSecretEditIssue", "There is no keyring")
    desk.click("addProfileButton")
    assert "There is no keyring" in desk.text("profileSecretEditIssue")


async def test_text_typed_into_opened_settings_changes_no_profile(desk: WindowDriver, saved: None) -> None:
    await desk.open_settings()
    for key in (Qt.Key.Key_4, Qt.Key.Key_2, Qt.Key.Key_Return):
        desk.press(key)
    assert desk.text("profileNameEdit") == "Acme Wethod"
    assert not desk.is_enabled("saveProfileButton")


@pytest.mark.parametrize(
    ("path", "secret", "company", "result"),
    [
        (
            "",
            "another-token",
            "demo",
            (
                "Test: Address: OK. Token: Failed. Permission: Not checked. Company, Version: Not checked."
                " Wethod did not accept the token of the profile “Mine”. Status: 401.\n"
                "Message from Wethod: The token is missing or not valid."
            ),
        ),
        (
            "",
            DEMO_TOKEN,
            "another",
            (
                "Test: Address: OK. Token: Not checked. Permission: Not checked. Company, Version: Maybe wrong."
                " Wethod refused the request, perhaps because of the company or version. Status: 412.\n"
                "Message from Wethod: The header Wethod-Company is missing or names nothing that exists here."
            ),
        ),
        ("/elsewhere", DEMO_TOKEN, "demo", "wrong address"),
    ],
    ids=["token", "company", "address"],
)
async def test_failed_test_names_the_part_at_fault(
    desk: WindowDriver, service: DemoService, path: str, secret: str, company: str, result: str
) -> None:
    desk.click("addConnectionButton")
    desk.type_profile(service.base_url + path, secret, company=company)
    assert result in await desk.test_connection()


async def test_field_messages_of_the_service_are_shown(desk: WindowDriver) -> None:
    failures = [{"field": field, "message": "unknown"} for field in ("company", "a", "b", "c", "d")]
    body = json.dumps({"key": "invalid_data", "message": "m" * 500, "failures": failures}).encode()
    with FaultServer(responses("400 Bad Request", body)) as server:
        desk.click("addConnectionButton")
        desk.type_profile(f"http://127.0.0.1:{server.port}")
        assert (await desk.test_connection()).split("\n")[1:] == [
            f"Message from Wethod: {'m' * 159}…",
            "• company: unknown",
            "• a: unknown",
            "• b: unknown",
            "and 2 more",
        ]


async def test_running_test_can_be_cancelled(desk: WindowDriver) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        desk.click("addConnectionButton")
        desk.type_profile(f"https://127.0.0.1:{silent.getsockname()[1]}")
        desk.click("testConnectionButton")
        await desk.until_text("testConnectionButton", "Cancel")
        desk.click("testConnectionButton")
        await desk.until_text("testConnectionButton", "Test")


async def test_stored_secret_is_not_sent_to_another_host(desk: WindowDriver, saved: None, service: DemoService) -> None:
    await desk.open_settings()
    desk.type("profileBaseUrlEdit", "https://api.wethod.com")
    desk.type("profileSecretEdit", "the-secret-of-wethod")
    await desk.save_profile()
    desk.type("profileBaseUrlEdit", service.base_url)
    assert not desk.is_enabled("testConnectionButton")
    await desk.save_profile()
    await desk.close_settings()
    await desk.fail("1")
    assert desk.text("failureTitle") in WITHOUT_SECRET
    assert all("the-secret-of-wethod" not in str(request.headers) for request in service.requests)


def test_secret_stays_when_the_address_is_only_cleaned(
    run_desk: RunWindow, service: DemoService, profiles_file: Path
) -> None:
    host, port = service.base_url.rsplit(":", 1)
    address = f"{host}:{port.translate(str.maketrans('0123456789', '０１２３４５６７８９'))}"
    write_profiles(profiles_file.parent, profile("wethod", address, id="a", company="demo"), last_used="a")

    async def scenario(desk: WindowDriver) -> None:
        desk.keep_secret("a", DEMO_TOKEN)
        await desk.open_settings()
        await desk.until(lambda: "Stored" in desk.find("profileSecretEdit", QLineEdit).placeholderText())
        await desk.save_profile()
        await desk.close_settings()
        await desk.look_up("1")

    run_desk(scenario)
    assert stored_profiles(profiles_file)[0]["base_url"] == service.base_url


async def test_removing_every_profile_shows_the_first_run_page(
    desk: WindowDriver, saved: None, profiles_file: Path
) -> None:
    await desk.open_settings()
    for left in (["Acme Clemta"], []):
        desk.click("removeProfileButton")
        await desk.answer("removeProfileQuestion", QMessageBox.StandardButton.Yes)
        await desk.until(lambda: [one["name"] for one in stored_profiles(profiles_file)] == left)  # noqa: B023 - awaited here
        await desk.until_text("connectionMessage", "Removed")
    await desk.close_settings()
    await desk.until_visible("firstRunPage")


@pytest.mark.usefixtures("saved")
def test_last_used_profile_is_chosen_at_the_next_start(run_desk: RunWindow, profiles_file: Path) -> None:
    async def first_run(desk: WindowDriver) -> None:
        desk.choose("Acme Clemta")
        await desk.until(lambda: '"last_used": "acme-clemta"' in profiles_file.read_text(encoding="utf-8"))

    async def second_run(desk: WindowDriver) -> None:
        assert desk.window.bar.profile_selector.currentText().startswith("Acme Clemta")

    run_desk(first_run)
    run_desk(second_run)


@pytest.mark.usefixtures("saved")
def test_demo_leaves_the_saved_profiles_alone(run_desk: RunWindow, profiles_file: Path) -> None:
    async def scenario(desk: WindowDriver) -> None:
        selector = desk.window.bar.profile_selector
        assert [selector.itemText(index) for index in range(selector.count())] == [
            "Demo Wethod · △ test · Wethod",
            "Demo Clemta · △ test · Clemta",
        ]
        assert "invented" in desk.text("demoNoticeText")
        desk.choose("Demo Clemta")
        await desk.look_up(CLEMTA_ID)

    before = profiles_file.read_bytes()
    run_desk(scenario, demo=True)
    assert profiles_file.read_bytes() == before


@pytest.mark.usefixtures("saved")
def test_real_profile_added_in_the_demo_is_stored(
    run_desk: RunWindow, service: DemoService, profiles_file: Path
) -> None:
    async def scenario(desk: WindowDriver) -> None:
        await desk.until_visible("demoAddConnectionButton")
        await desk.open_settings("demoAddConnectionButton")
        desk.choose_api("Clemta")
        desk.type_profile(service.base_url, DEMO_KEY)
        await desk.save_profile()
        await desk.close_settings()
        desk.choose("Demo Wethod")
        assert "invented" in desk.text("demoNoticeText")
        desk.choose("Mine")
        assert "You are using a real connection" in desk.accessible_name("demoNoticeText")
        await desk.look_up(CLEMTA_ID)

    async def next_run(desk: WindowDriver) -> None:
        assert desk.window.bar.profile_selector.currentText().startswith("Mine")

    run_desk(scenario, demo=True)
    assert [stored["name"] for stored in stored_profiles(profiles_file)] == ["Acme Wethod", "Acme Clemta", "Mine"]
    run_desk(next_run)


async def test_settings_open_with_the_focus_in_the_list(desk: WindowDriver, saved: None) -> None:
    for name in ("Acme Wethod", "Acme Wethod", "Acme Clemta"):
        desk.choose(name)
        await desk.open_settings()
        assert desk.text("profileNameEdit") == name
        assert desk.find("connectionDialog").focusWidget() is desk.find("profileList")
        desk.find("profileNameEdit").setFocus()
        await desk.close_settings()


async def test_demo_starts_from_the_first_run_page(desk: WindowDriver) -> None:
    desk.click("tryDemoButton")
    await desk.until(lambda: desk.is_visible("demoNotice") and desk.window.bar.id_edit.hasFocus())
    await desk.look_up("1")


async def test_certificate_file_is_stored_and_checked(
    desk: WindowDriver, service: DemoService, profiles_file: Path, tmp_path: Path
) -> None:
    desk.click("addConnectionButton")
    desk.type_profile(service.base_url)
    desk.type("profileCaFileEdit", str(tmp_path / "company.pem"))
    result = await desk.test_connection()
    assert "company.pem" in result
    assert "Failed" not in result, "only the field is at fault"
    await desk.until_text("profileCaFileEditIssue", "This file does not exist.")
    await desk.save_profile()
    (stored,) = stored_profiles(profiles_file)
    assert stored["ca_file"] == str(tmp_path / "company.pem")


async def test_chosen_certificate_file_is_checked_at_once(desk: WindowDriver, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no certificate", encoding="utf-8")
    trustme.CA().cert_pem.write_to_path(tmp_path / "company.pem")
    desk.click("addConnectionButton")
    for name, issue in (("notes.txt", "This file contains no certificates."), ("company.pem", "")):
        desk.click("chooseCaFileButton")
        await desk.until_visible("caFileDialog")
        desk.choose_file("caFileDialog", tmp_path / name)
        await desk.until_idle()
        assert desk.text("profileCaFileEdit") == str(tmp_path / name)
        assert desk.text("profileCaFileEditIssue") == issue


def test_proxy_is_shown_without_its_password(run_desk: RunWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.click("addConnectionButton")
        assert desk.text("profileBaseUrlEditIssue") == "Requests go through the proxy proxy.example:3128"
        desk.type("profileBaseUrlEdit", "http://127.0.0.1:1")
        assert desk.text("profileBaseUrlEditIssue") == ""

    monkeypatch.setenv("HTTPS_PROXY", "http://agent:password@proxy.example:3128")
    run_desk(scenario)
