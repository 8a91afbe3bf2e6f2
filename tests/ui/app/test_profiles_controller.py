"""Connection settings in the whole program: what is saved, tested, kept for the next run, and removed."""

import json
import socket
import stat
from dataclasses import replace
from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox

from contactdesk.demo.credentials import DEMO_COMPANY, DEMO_KEY, DEMO_TOKEN, demo_profiles
from contactdesk.demo.service import DemoService
from contactdesk.storage.profile_store import ProfileStore, Stored
from tests.http.fault_server import FaultServer
from tests.http.faults import responses
from tests.ui.desk import Desk, RunDesk


def profiles_file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "profiles.json"


def save_demo_profiles(tmp_path: Path, base_url: str) -> None:
    """Both demo accounts as profiles of the user's own, without their secrets."""
    profiles = [
        replace(profile, name=profile.name.replace("Demo", "Acme")) for profile, _secret in demo_profiles(base_url)
    ]
    ProfileStore(profiles_file(tmp_path)).update(lambda _none: Stored(tuple(profiles), profiles[0].id))


def fill_wethod(desk: Desk, base_url: str, secret: str = DEMO_TOKEN, company: str = DEMO_COMPANY) -> None:
    desk.type("profileNameEdit", "Acme production")
    desk.type("profileBaseUrlEdit", base_url)
    desk.type("profileSecretEdit", secret)
    desk.type("profileCompanyEdit", company)


async def open_settings(desk: Desk) -> None:
    desk.click("settingsButton")
    await desk.until(lambda: desk.is_visible("connectionDialog"))


async def save(desk: Desk) -> str:
    desk.click("saveProfileButton")
    await desk.until(lambda: "Saved" in desk.text("connectionMessage"))
    return desk.text("connectionMessage")


async def close_settings(desk: Desk) -> None:
    desk.click("closeSettingsButton")
    await desk.until(lambda: not desk.is_visible("connectionDialog"))


def test_first_profile_is_tested_saved_used_and_found_again(
    run_desk: RunDesk, service: DemoService, tmp_path: Path
) -> None:
    async def first_run(desk: Desk) -> None:
        assert desk.is_visible("firstRunPage")
        desk.click("addConnectionButton")
        await desk.until(lambda: desk.is_visible("connectionDialog"))
        fill_wethod(desk, service.base_url)
        desk.click("testConnectionButton")
        await desk.until(lambda: "works" in desk.text("testConnectionSentence"))
        assert [seen.path for seen in service.requests] == ["/api/contacts/0"]
        said = await save(desk)
        assert "this run only" in said
        await close_settings(desk)
        await desk.look_up("1")
        assert desk.text("contactName") == "Client name Client surname"

    async def second_run(desk: Desk) -> None:
        assert desk.window.bar.profile_selector.currentText() == "Acme production · Wethod"
        await desk.fail("1")
        assert desk.text("failureTitle") in ("No token is stored", "There is no keyring")
        desk.click("openSettingsButton")
        await desk.until(lambda: desk.is_visible("connectionDialog"))
        desk.type("profileSecretEdit", DEMO_TOKEN)
        await save(desk)
        await close_settings(desk)
        await desk.look_up("1")

    run_desk(first_run)
    stored = json.loads(profiles_file(tmp_path).read_text(encoding="utf-8"))
    (profile,) = stored["profiles"]
    assert stored["version"] == 2
    assert stored["last_used"] == profile["id"]
    assert {key: profile[key] for key in ("name", "api", "base_url", "settings")} == {
        "name": "Acme production",
        "api": "wethod",
        "base_url": service.base_url,
        "settings": {"company": "demo", "api_version": "2024-06-15"},
    }
    assert stat.S_IMODE(profiles_file(tmp_path).stat().st_mode) == 0o600
    run_desk(second_run)


def test_missing_keyring_is_shown_in_the_settings(run_desk: RunDesk, service: DemoService, tmp_path: Path) -> None:
    save_demo_profiles(tmp_path, service.base_url)

    async def scenario(desk: Desk) -> None:
        await open_settings(desk)
        await desk.until(lambda: "There is no keyring" in desk.text("profileSecretEditIssue"))
        desk.click("addProfileButton")
        assert "There is no keyring" in desk.text("profileSecretEditIssue")

    run_desk(scenario)


async def outcome(desk: Desk) -> str:
    desk.click("testConnectionButton")
    await desk.until(lambda: "status" in desk.heard("testConnectionResult"))
    return desk.heard("testConnectionResult")


def test_refused_token_fails_the_credential(run_desk: RunDesk, service: DemoService) -> None:
    async def scenario(desk: Desk) -> None:
        desk.click("addConnectionButton")
        fill_wethod(desk, service.base_url, secret="another-token")
        assert await outcome(desk) == (
            "Test: Address: OK. Credential: Failed. Permission: Not checked. Company, Version: Not checked."
            " Wethod did not accept the token of the profile “Acme production” (status 401).\n"
            "Message from Wethod: The token is missing or not valid."
        )

    run_desk(scenario)


def test_unmet_condition_only_doubts_the_settings(run_desk: RunDesk, service: DemoService) -> None:
    async def scenario(desk: Desk) -> None:
        desk.click("addConnectionButton")
        fill_wethod(desk, service.base_url, company="another")
        assert await outcome(desk) == (
            "Test: Address: OK. Credential: Not checked. Permission: Not checked. Company, Version: Maybe wrong."
            " Wethod refused the request, perhaps because of these settings: Company, Version (status 412).\n"
            "Message from Wethod: The header Wethod-Company is missing or names nothing that exists here."
        )

    run_desk(scenario)


def test_field_messages_of_the_service_are_shown(run_desk: RunDesk) -> None:
    failures = [{"field": field, "message": "unknown"} for field in ("company", "a", "b", "c", "d")]
    body = json.dumps({"key": "invalid_data", "message": "m" * 500, "failures": failures}).encode()

    async def scenario(desk: Desk) -> None:
        desk.click("addConnectionButton")
        fill_wethod(desk, f"http://127.0.0.1:{server.port}")
        assert (await outcome(desk)).split("\n")[1:] == [
            f"Message from Wethod: {'m' * 159}…",
            "• company: unknown",
            "• a: unknown",
            "• b: unknown",
            "and 2 more",
        ]

    with FaultServer(responses("400 Bad Request", body)) as server:
        run_desk(scenario)


def test_another_web_server_fails_the_test(run_desk: RunDesk, service: DemoService) -> None:
    async def scenario(desk: Desk) -> None:
        desk.click("addConnectionButton")
        fill_wethod(desk, f"{service.base_url}/elsewhere")
        desk.click("testConnectionButton")
        await desk.until(lambda: "wrong address" in desk.text("testConnectionSentence"))

    run_desk(scenario)


def test_running_test_can_be_cancelled(run_desk: RunDesk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:

        async def scenario(desk: Desk) -> None:
            desk.click("addConnectionButton")
            fill_wethod(desk, f"https://127.0.0.1:{silent.getsockname()[1]}")
            desk.click("testConnectionButton")
            await desk.until(lambda: "Cancel" in desk.text("testConnectionButton"))
            desk.click("testConnectionButton")
            await desk.until(lambda: "Test" in desk.text("testConnectionButton"))

        run_desk(scenario)


def test_stored_secret_is_not_sent_to_another_host(run_desk: RunDesk, service: DemoService, tmp_path: Path) -> None:
    save_demo_profiles(tmp_path, "https://api.wethod.com")

    async def scenario(desk: Desk) -> None:
        await open_settings(desk)
        desk.type("profileSecretEdit", "the-secret-of-wethod")
        await save(desk)
        desk.type("profileBaseUrlEdit", service.base_url)
        assert not desk.find("testConnectionButton").isEnabled()
        await save(desk)
        await close_settings(desk)
        await desk.fail("1")
        assert desk.text("failureTitle") in ("No token is stored", "There is no keyring")
        assert all("the-secret-of-wethod" not in str(seen.headers) for seen in service.requests)

    run_desk(scenario)


def test_removing_every_profile_shows_the_first_run_page(
    run_desk: RunDesk, service: DemoService, tmp_path: Path
) -> None:
    save_demo_profiles(tmp_path, service.base_url)

    async def remove(desk: Desk) -> None:
        before = len(stored())
        desk.click("removeProfileButton")
        await desk.until(lambda: desk.is_visible("removeProfileQuestion"))
        question = desk.find("removeProfileQuestion")
        assert isinstance(question, QMessageBox)
        QTest.mouseClick(question.button(QMessageBox.StandardButton.Yes), Qt.MouseButton.LeftButton)
        await desk.until(lambda: len(stored()) < before)
        await desk.until(lambda: "Removed" in desk.text("connectionMessage"))

    async def scenario(desk: Desk) -> None:
        await open_settings(desk)
        await remove(desk)
        assert [profile["name"] for profile in stored()] == ["Acme Clemta"]
        await remove(desk)
        assert stored() == []
        await close_settings(desk)
        await desk.until(lambda: desk.is_visible("firstRunPage"))

    def stored() -> list[dict[str, str]]:
        profiles: list[dict[str, str]] = json.loads(profiles_file(tmp_path).read_text(encoding="utf-8"))["profiles"]
        return profiles

    run_desk(scenario)


def test_last_used_profile_is_chosen_at_the_next_start(run_desk: RunDesk, service: DemoService, tmp_path: Path) -> None:
    save_demo_profiles(tmp_path, service.base_url)

    async def first_run(desk: Desk) -> None:
        desk.choose("Acme Clemta")
        await desk.until(lambda: '"last_used": "demo-clemta"' in profiles_file(tmp_path).read_text(encoding="utf-8"))

    async def second_run(desk: Desk) -> None:
        assert desk.window.bar.profile_selector.currentText().startswith("Acme Clemta")

    run_desk(first_run)
    run_desk(second_run)


def test_demo_leaves_the_users_profiles_alone(run_desk: RunDesk, service: DemoService, tmp_path: Path) -> None:
    save_demo_profiles(tmp_path, service.base_url)
    before = profiles_file(tmp_path).read_bytes()

    async def scenario(desk: Desk) -> None:
        selector = desk.window.bar.profile_selector
        assert [selector.itemText(index) for index in range(selector.count())] == [
            "Demo Wethod · Wethod",
            "Demo Clemta · Clemta",
        ]
        assert "invented" in desk.text("demoNoticeText")
        desk.choose("Demo Clemta")
        await desk.look_up("64b8f1a2e4b0c8d9f0123456")

    run_desk(scenario, demo=True)
    assert profiles_file(tmp_path).read_bytes() == before


def test_real_profile_added_in_the_demo_is_stored(run_desk: RunDesk, service: DemoService, tmp_path: Path) -> None:
    save_demo_profiles(tmp_path, service.base_url)

    async def scenario(desk: Desk) -> None:
        await desk.until(lambda: desk.is_visible("demoAddConnectionButton"))
        desk.click("demoAddConnectionButton")
        await desk.until(lambda: desk.is_visible("connectionDialog"))
        desk.type("profileNameEdit", "Mine")
        selector = desk.find("profileApiSelector")
        assert isinstance(selector, QComboBox)
        selector.setCurrentIndex(selector.findText("Clemta"))
        selector.activated.emit(selector.currentIndex())
        desk.type("profileBaseUrlEdit", service.base_url)
        desk.type("profileSecretEdit", DEMO_KEY)
        await save(desk)
        await close_settings(desk)
        desk.choose("Demo Wethod")
        assert "invented" in desk.text("demoNoticeText")
        desk.choose("Mine")
        assert "You are using a real connection" in desk.heard("demoNoticeText")
        await desk.look_up("64b8f1a2e4b0c8d9f0123456")

    run_desk(scenario, demo=True)
    names = [profile["name"] for profile in json.loads(profiles_file(tmp_path).read_text())["profiles"]]
    assert names == ["Acme Wethod", "Acme Clemta", "Mine"]

    async def next_run(desk: Desk) -> None:
        assert desk.window.bar.profile_selector.currentText().startswith("Mine")

    run_desk(next_run)


def test_settings_open_with_the_focus_in_the_name(run_desk: RunDesk, service: DemoService, tmp_path: Path) -> None:
    save_demo_profiles(tmp_path, service.base_url)

    async def scenario(desk: Desk) -> None:
        for name in ("Acme Wethod", "Acme Wethod", "Acme Clemta"):
            desk.choose(name)
            await open_settings(desk)
            edit = desk.find("connectionDialog").focusWidget()
            assert isinstance(edit, QLineEdit)
            assert edit.objectName() == "profileNameEdit"
            assert edit.selectedText() == name
            desk.find("profileList").setFocus()
            await close_settings(desk)

    run_desk(scenario)


def test_demo_starts_from_the_first_run_page(run_desk: RunDesk) -> None:
    async def scenario(desk: Desk) -> None:
        desk.click("tryDemoButton")
        await desk.until(lambda: desk.is_visible("demoNotice") and desk.window.bar.id_edit.hasFocus())
        await desk.look_up("1")

    run_desk(scenario)


def test_certificate_file_is_stored_and_checked(run_desk: RunDesk, service: DemoService, tmp_path: Path) -> None:
    unusable = "This file cannot be read, or contains no certificates."

    async def scenario(desk: Desk) -> None:
        desk.click("addConnectionButton")
        fill_wethod(desk, service.base_url)
        desk.type("profileCaFileEdit", str(tmp_path / "company.pem"))
        desk.click("testConnectionButton")
        await desk.until(lambda: "company.pem" in desk.text("testConnectionSentence"))
        assert "Failed" not in desk.heard("testConnectionResult"), "the field is at fault, and no part of the way"
        await desk.until(lambda: desk.text("profileCaFileEditIssue") == unusable)
        await save(desk)

    run_desk(scenario)
    (profile,) = json.loads(profiles_file(tmp_path).read_text(encoding="utf-8"))["profiles"]
    assert profile["ca_file"] == str(tmp_path / "company.pem")


def test_chosen_certificate_file_is_checked_at_once(run_desk: RunDesk, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no certificate")
    trustme.CA().cert_pem.write_to_path(tmp_path / "company.pem")

    async def choose(desk: Desk, name: str) -> None:
        desk.click("chooseCaFileButton")
        await desk.until(lambda: desk.is_visible("caFileDialog"))
        desk.choose_file("caFileDialog", tmp_path / name)

    async def scenario(desk: Desk) -> None:
        desk.click("addConnectionButton")
        await choose(desk, "notes.txt")
        await desk.until(lambda: "contains no certificates" in desk.text("profileCaFileEditIssue"))
        await choose(desk, "company.pem")
        await desk.until(lambda: not desk.is_busy())
        assert desk.text("profileCaFileEdit") == str(tmp_path / "company.pem")
        assert desk.text("profileCaFileEditIssue") == ""

    run_desk(scenario)


def test_proxy_is_shown_without_its_password(
    run_desk: RunDesk, service: DemoService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://agent:password@proxy.example:3128")

    async def scenario(desk: Desk) -> None:
        desk.click("addConnectionButton")
        assert desk.text("profileBaseUrlEditIssue") == "Goes through the proxy proxy.example:3128"
        desk.type("profileBaseUrlEdit", service.base_url)
        assert desk.text("profileBaseUrlEditIssue") == ""

    run_desk(scenario)
