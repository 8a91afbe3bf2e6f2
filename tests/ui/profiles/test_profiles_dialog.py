"""The connection settings with keys and mouse."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from contactdesk.app.profiles_controller import api_infos
from contactdesk.model.connection_report import ConnectionPart, ConnectionReport, Verdict
from contactdesk.model.failure import Cause
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.profile import COLOURS, Draft, Profile
from contactdesk.ui.issue_text import fix_text, issue_text
from contactdesk.ui.profiles.profile_list import ProfileList
from contactdesk.ui.profiles.profiles_dialog import ProfilesDialog
from contactdesk.ui.profiles.secret_state import SecretState
from contactdesk.ui.style.appearance import apply_appearance
from contactdesk.ui.style.icons import DOT_SIZE
from contactdesk.ui.style.tokens import UNIT, is_dark
from contactdesk.ui.widgets import screen_size
from contactdesk.ui.widgets.elided_label import ElidedLabel
from contactdesk.ui.widgets.following_scroll import FormScroll
from tests.factories import profile
from tests.ui.contrast import contrast
from tests.ui.wheel import roll_wheel
from tests.window_driver import WidgetDriver

WETHOD_SECRET_HINT = (
    "You can save without it, but lookups need it. "
    "It is a personal token: Wethod shows it once, in Settings › Developer settings."
)
CLEMTA_SECRET_HINT = (
    "You can save without it, but lookups need it. It is a key of Clemta's API and begins with clemta_."
)
WETHOD_URL = "https://api.wethod.com"
ACME = profile(id="a")
SANDBOX = profile("clemta", "https://sandbox.clemta.com", id="b", name="Sandbox", colour="green")
STRANGE = profile("mystery", id="c", name="Old thing")


class Settings(WidgetDriver):
    """The dialog; its requests are recorded, and answered only by the test."""

    def __init__(self, qtbot: QtBot, *profiles: Profile) -> None:
        self.dialog = ProfilesDialog(tuple(api_infos().values()), lambda _url: "")
        super().__init__(self.dialog)
        self.saves: list[Draft] = []
        self.tests: list[Draft] = []
        self.removes: list[str] = []
        self.state_requests: list[str] = []
        self.ca_files: list[str] = []
        self.cancels: list[None] = []
        self.dialog.save_requested.connect(self.saves.append)
        self.dialog.test_requested.connect(self.tests.append)
        self.dialog.remove_requested.connect(self.removes.append)
        self.dialog.secret_state_wanted.connect(self.state_requests.append)
        self.dialog.form.ca_file_named.connect(self.ca_files.append)
        self.dialog.test_cancel_requested.connect(lambda: self.cancels.append(None))
        self.dialog.set_profiles(profiles, "a")
        self.dialog.open()
        qtbot.waitExposed(self.dialog)

    def edit(self, name: str) -> QLineEdit:
        return self.find(name, QLineEdit)

    def issue(self, field: str) -> str:
        return self.text(f"{field}Issue")

    def message(self) -> str:
        return self.text("connectionMessage")

    def result(self) -> str:
        """Return what assistive tools read of the connection test."""
        return self.accessible_name("testConnectionResult") if self.is_visible("testConnectionResult") else ""

    def profiles(self) -> ProfileList:
        return self.find("profileList", ProfileList)

    def entries(self) -> list[str]:
        """Return what assistive tools read of each profile."""
        items = [self.profiles().item(row) for row in range(self.profiles().count())]
        return [str(item.data(Qt.ItemDataRole.AccessibleTextRole)) for item in items]

    def names(self) -> list[str]:
        return [self.profiles().item(row).text() for row in range(self.profiles().count())]

    def click_profile(self, row: int) -> None:
        place = self.profiles().visualItemRect(self.profiles().item(row)).center()
        QTest.mouseClick(self.profiles().viewport(), Qt.MouseButton.LeftButton, pos=place)

    def question(self) -> QMessageBox:
        """Return the only question that is open."""
        (box,) = self.questions()
        return box

    def questions(self) -> list[QMessageBox]:
        return [box for box in self.dialog.findChildren(QMessageBox) if box.isVisible()]

    def press_in_question(self, label: str) -> None:
        labels = {button.text().replace("&", ""): button for button in self.question().buttons()}
        QTest.mouseClick(labels[label], Qt.MouseButton.LeftButton)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[..., Settings]]:
    opened: list[Settings] = []

    def open_with(*profiles: Profile) -> Settings:
        opened.append(Settings(qtbot, *profiles))
        return opened[-1]

    yield open_with
    # Now: the garbage collector would do it while another dialog is painted.
    for settings in opened:
        settings.dialog.deleteLater()
        QCoreApplication.sendPostedEvents(settings.dialog, QEvent.Type.DeferredDelete)


@pytest.fixture
def settings(opened: Callable[..., Settings]) -> Settings:
    return opened(ACME, SANDBOX, STRANGE)


def test_every_issue_has_its_own_text(qapp: object) -> None:
    words = [issue_text(Issue(code)) for code in IssueCode]
    assert all(words)
    assert len(set(words)) == len(IssueCode)


def test_fix_button_never_shows_a_secret(qapp: object) -> None:
    assert fix_text(Issue(IssueCode.COMPANY_IS_URL, fix="acme")) == "Use acme"
    assert fix_text(Issue(IssueCode.COMPANY_NOT_A_SLUG)) == ""
    for code in (IssueCode.SECRET_BEARER, IssueCode.SECRET_QUOTED, IssueCode.SECRET_SPACES):
        words = fix_text(Issue(code, fix="topsecret"))
        assert words
        assert "topsecret" not in words


def test_empty_list_starts_with_a_new_profile(opened: Callable[..., Settings]) -> None:
    settings = opened()
    assert settings.names() == ["New profile"]
    assert settings.text("profileBaseUrlEdit") == "https://api.wethod.com"
    assert settings.text("profileVersionEdit") == "2024-06-15"
    assert settings.issue("profileNameEdit") == "Enter a name for the profile."
    assert not settings.is_enabled("saveProfileButton")
    settings.dialog.reject()
    assert settings.dialog.isHidden(), "nothing was typed, so no question"


def test_new_profile_is_saved_with_its_secret(opened: Callable[..., Settings]) -> None:
    settings = opened()
    settings.type_profile("https://api.wethod.com", "token-1", name=" Acme  production ")
    settings.click("saveProfileButton")
    (draft,) = settings.saves
    assert draft.secret == "token-1"
    assert draft.profile == profile(id=draft.profile.id, name="Acme production", timeout_s=15.0)
    assert settings.message() == "Saving…"
    settings.dialog.show_saved(draft.profile.id, SecretState.STORED)
    assert settings.names() == ["Acme production"]


@pytest.mark.parametrize(
    ("state", "message", "placeholder"),
    [
        (SecretState.STORED, "Saved. The secret is in the keyring.", "Stored in the keyring; type to replace"),
        (
            SecretState.FOR_THIS_RUN,
            "Saved. The secret is kept for this run only. No keyring can be used here.",
            "Stored for this run only; type to replace",
        ),
    ],
)
def test_place_of_a_saved_secret_is_shown(
    settings: Settings, state: SecretState, message: str, placeholder: str
) -> None:
    settings.type("profileSecretEdit", "token-1")
    settings.click("saveProfileButton")
    settings.dialog.show_saved("a", state, "" if state is SecretState.STORED else "No keyring can be used here.")
    assert settings.message() == message
    assert settings.text("profileSecretEdit") == ""
    assert settings.edit("profileSecretEdit").placeholderText() == placeholder
    assert not settings.is_enabled("saveProfileButton")


@pytest.mark.parametrize(
    ("field", "text", "issue", "fixed"),
    [
        ("profileNameEdit", "sandbox", "Another profile has this name. Choose another.", None),
        ("profileNameEdit", "", "Enter a name for the profile.", None),
        ("profileBaseUrlEdit", "http://api.wethod.com", "The address must start with https://", WETHOD_URL),
        ("profileBaseUrlEdit", "api.wethod.com", "Start with https://", WETHOD_URL),
        ("profileBaseUrlEdit", "https://api.wethod.com/", "Remove the slash at the end.", WETHOD_URL),
        ("profileBaseUrlEdit", f"{WETHOD_URL}:99999", "The port “99999” must be a number from 1 to 65535.", None),
        ("profileBaseUrlEdit", "https://-api.wethod.com", "“-api” cannot be part of a host name.", None),
        ("profileBaseUrlEdit", "https://api.wethod.com/api/contacts/42", "Enter only the base address.", WETHOD_URL),
        (
            "profileBaseUrlEdit",
            "https://me:pw@api.wethod.com",
            "Remove the user name or password: an address cannot have one.",
            WETHOD_URL,
        ),
        ("profileBaseUrlEdit", "https://api.wethod.com?x=1", "Remove the part from ? or # on.", WETHOD_URL),
        ("profileBaseUrlEdit", f"<{WETHOD_URL}>", "Remove the quotes or brackets.", WETHOD_URL),
        ("profileBaseUrlEdit", "https://api.☃.example", "“☃” cannot be part of a host name.", None),
        (
            "profileBaseUrlEdit",
            "https://ａｐｉ.wethod.com",
            "“ａｐｉ” cannot be part of a host name.",
            WETHOD_URL,
        ),
        ("profileCompanyEdit", "“acme”", "Remove the quotes or brackets.", "acme"),
        ("profileVersionEdit", "'2024-06-15'", "Remove the quotes or brackets.", "2024-06-15"),
        ("profileSecretEdit", '"abc"', "Remove its quotes or brackets.", "abc"),
        ("profileSecretEdit", "a b", "It contains spaces. Copy it again.", None),
        ("profileSecretEdit", "abcé", "It contains a character that cannot be sent. Copy it again.", None),
        ("profileSecretEdit", "Bearer abc", "Remove “Bearer”: it is added when sending.", "abc"),
        ("profileCompanyEdit", "https://acme.wethod.com/x", "Enter only the first part of the address.", "acme"),
        ("profileVersionEdit", "", "Enter the version: a date such as 2024-06-15.", None),
    ],
)
def test_issue_is_shown_below_its_field(
    settings: Settings, field: str, text: str, issue: str, fixed: str | None
) -> None:
    place = settings.edit(field).mapTo(settings.dialog, QPoint(0, 0)), settings.edit(field).size()
    settings.type(field, text)
    assert settings.issue(field) == issue
    assert settings.accessible_name(f"{field}Issue").endswith(f": {issue}")
    assert not settings.is_enabled("saveProfileButton")
    assert (settings.edit(field).mapTo(settings.dialog, QPoint(0, 0)), settings.edit(field).size()) == place
    if fixed is None:
        assert not settings.is_visible(f"{field}Fix")
    else:
        settings.click(f"{field}Fix")
        assert settings.text(field) == fixed
        assert settings.edit(field).hasFocus()
        assert settings.issue(field) == ""


def test_offer_shows_the_value_but_never_a_secret(settings: Settings) -> None:
    settings.type("profileCompanyEdit", "«acme»")
    settings.type("profileSecretEdit", "<topsecret>")
    assert settings.text("profileCompanyEditFix") == "Use acme"
    assert settings.accessible_name("profileCompanyEditFix") == "Company: Use acme"
    assert settings.text("profileSecretEditFix") == "Use it without them"
    assert settings.accessible_name("profileSecretEditFix") == "Token: Use it without them"
    assert settings.edit("profileSecretEdit").accessibleDescription() == "Remove its quotes or brackets."
    for field in ("profileCompanyEdit", "profileSecretEdit"):
        settings.edit(field).setFocus()
        while (focused := settings.dialog.focusWidget()) is not settings.find(f"{field}Fix"):
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        QTest.keyClick(focused, Qt.Key.Key_Space)
    settings.click("saveProfileButton")
    assert settings.saves[-1].secret == "topsecret"
    assert settings.saves[-1].profile == ACME


def test_quote_at_one_end_of_a_secret_does_not_block_saving(settings: Settings) -> None:
    settings.type("profileSecretEdit", "top'")
    assert settings.issue("profileSecretEdit") == "Remove its quotes or brackets."
    settings.click("saveProfileButton")
    assert settings.saves[-1].secret == "top'"


def test_invisible_characters_are_taken_off_by_a_save(settings: Settings) -> None:
    values = {
        "profileNameEdit": "Acme 2",
        "profileBaseUrlEdit": "https://api.wethod.com/v2",
        "profileSecretEdit": "token-1",
        "profileCompanyEdit": "other",
        "profileVersionEdit": "2024-07-01",
        "profileCaFileEdit": "/mnt/x.pem",
    }
    for field, value in values.items():
        settings.type(field, f"\u202a\u2800{value}\u200b\ufe0f\ufeff")
        assert settings.issue(field) == ""
    settings.click("saveProfileButton")
    (draft,) = settings.saves
    assert draft.secret == "token-1"
    assert draft.profile == profile(
        id="a",
        name="Acme 2",
        base_url="https://api.wethod.com/v2",
        company="other",
        api_version="2024-07-01",
        ca_file="/mnt/x.pem",
    )
    settings.dialog.show_saved("a", SecretState.STORED)
    assert {field: settings.text(field) for field in values} == values | {"profileSecretEdit": ""}
    assert not settings.is_enabled("saveProfileButton")


def test_text_typed_during_a_save_stays_as_typed(settings: Settings) -> None:
    settings.type("profileCompanyEdit", "other ")
    settings.click("saveProfileButton")
    settings.type("profileCompanyEdit", "another\u200e")
    settings.dialog.show_saved("a", SecretState.STORED)
    assert settings.text("profileCompanyEdit") == "another\u200e"
    assert settings.is_enabled("saveProfileButton")


def test_space_typed_during_a_save_stays(settings: Settings, qtbot: QtBot) -> None:
    settings.type("profileNameEdit", "Acme new")
    settings.click("saveProfileButton")
    settings.type("profileNameEdit", "Acme new ")
    qtbot.waitUntil(settings.edit("profileNameEdit").hasFocus)
    settings.dialog.show_saved("a", SecretState.STORED)
    assert settings.text("profileNameEdit") == "Acme new "


def test_digits_of_every_script_are_saved_in_ascii(settings: Settings) -> None:
    settings.type("profileBaseUrlEdit", "http://１２７.0.0.1:٨٠٨٠")
    settings.type("profileVersionEdit", "２０２４－０７－０１")
    limit = settings.find("profileTimeoutEdit", QSpinBox)
    limit.setFocus()
    limit.selectAll()
    settings.find("qt_spinbox_lineedit", QLineEdit).insert("３٠")
    assert limit.text() == "30 s"
    settings.click("saveProfileButton")
    saved = settings.saves[-1].profile
    assert (saved.base_url, saved.settings["api_version"]) == ("http://127.0.0.1:8080", "2024-07-01")
    assert saved.timeout_s == 30.0


@pytest.mark.parametrize(
    ("loaded", "shown", "saved", "issue"),
    [
        (
            "https://@gateway.example/v2",
            "https://gateway.example/v2",
            "https://gateway.example/v2",
            "A user name or password was left out. Save to use the address.",
        ),
        (
            "http://@gateway.example",
            "http://gateway.example",
            "https://gateway.example",
            "A user name or password was left out. Save to use the address. The address must start with https://",
        ),
        (
            " https://gateway.example:８４４３/v2",
            "https://gateway.example:8443/v2",
            "https://gateway.example:8443/v2",
            "Unusual digits or spaces were replaced. Save to use the address.",
        ),
    ],
)
def test_loaded_address_is_shown_as_it_will_be_saved(
    opened: Callable[..., Settings], loaded: str, shown: str, saved: str, issue: str
) -> None:
    settings = opened(replace(ACME, base_url=loaded), SANDBOX)
    assert settings.text("profileBaseUrlEdit") == shown
    assert settings.issue("profileBaseUrlEdit") == issue
    assert settings.edit("profileBaseUrlEdit").accessibleDescription() == issue
    assert settings.entries()[0].endswith("not saved")
    settings.dialog.show_secret_state("a", SecretState.STORED)
    assert settings.issue("profileSecretEdit") == ""
    if saved != shown:
        settings.click("profileBaseUrlEditFix")
    settings.click("saveProfileButton")
    assert settings.saves[-1].profile == replace(ACME, base_url=saved)
    settings.dialog.show_saved("a", SecretState.STORED)
    assert settings.issue("profileBaseUrlEdit") == ""
    assert not settings.is_enabled("saveProfileButton")


@pytest.mark.parametrize("address", ["https://@gateway.example", "http://gateway.example"])
def test_issue_of_a_stored_profile_is_not_cut(opened: Callable[..., Settings], address: str) -> None:
    label = opened(replace(ACME, base_url=address)).find("profileBaseUrlEditIssue", QLabel)
    assert label.text()
    assert label.visibleRegion().boundingRect() == label.rect()


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize(
    ("stored", "label"),
    [((replace(ACME, base_url="http://@gateway.example"),), "profileBaseUrlEditIssue"), ((), "profileNameEditIssue")],
    ids=["a problem", "a hint"],
)
def test_issue_can_be_read_when_the_settings_open(
    qapp: QApplication, opened: Callable[..., Settings], stored: tuple[Profile, ...], label: str, appearance: str
) -> None:
    try:
        apply_appearance(qapp, appearance)
        settings = opened(*stored)
        shown = settings.find(label).palette().color(QPalette.ColorRole.WindowText)
        assert contrast(shown, settings.dialog.palette().color(QPalette.ColorRole.Window)) >= 4.5
    finally:
        apply_appearance(qapp, "system")


def test_white_space_in_the_file_can_be_taken_off(opened: Callable[..., Settings]) -> None:
    settings = opened(
        replace(ACME, base_url=f"{WETHOD_URL} ", settings={**ACME.settings, "company": "acme ", "office": "x "})
    )
    settings.click("saveProfileButton")
    saved = settings.saves[-1].profile
    assert (saved.base_url, saved.settings["company"], saved.settings["office"]) == (WETHOD_URL, "acme", "x ")


def test_certificate_file_in_quotes_is_offered_without(settings: Settings) -> None:
    settings.type("profileCaFileEdit", '"/mnt/x.pem"')
    settings.dialog.form.show_ca_file('"/mnt/x.pem"', Cause.FILE_MISSING)
    assert settings.text("profileCaFileEditFix") == "Use /mnt/x.pem"
    settings.click("profileCaFileEditFix")
    assert settings.text("profileCaFileEdit") == "/mnt/x.pem"


def test_warning_does_not_block_saving(settings: Settings) -> None:
    settings.type("profileVersionEdit", "latest")
    assert settings.issue("profileVersionEdit") == "Versions are dates such as 2024-06-15."
    assert settings.is_enabled("saveProfileButton")
    settings.click("saveProfileButton")
    settings.dialog.show_saved("a", SecretState.STORED)
    settings.click_profile(1)
    settings.type("profileSecretEdit", "clmt_abc")
    assert settings.issue("profileSecretEdit") == "“clmt_” keys are for another API. You can still try."
    assert settings.is_enabled("saveProfileButton")


@pytest.mark.parametrize(
    ("typed", "shown", "value"), [("0", "0 s", 0), ("", " s", 0), ("121", "121 s", 121), ("600", "600 s", 600)]
)
def test_invalid_time_limit_stays_and_is_reported(settings: Settings, typed: str, shown: str, value: int) -> None:
    limit = settings.find("profileTimeoutEdit", QSpinBox)
    limit.setFocus()
    limit.selectAll()
    QTest.keyClick(limit, Qt.Key.Key_Delete)
    QTest.keyClicks(limit, typed)
    assert limit.text() == shown
    assert settings.issue("profileTimeoutEdit") == "The time limit must be 1 to 120 seconds."
    assert not settings.is_enabled("saveProfileButton")
    settings.edit("profileNameEdit").setFocus()
    assert (limit.text(), limit.value()) == (shown, value)
    assert settings.issue("profileTimeoutEdit") == "The time limit must be 1 to 120 seconds."
    limit.selectAll()
    QTest.keyClicks(limit, "30")
    assert settings.issue("profileTimeoutEdit") == ""
    settings.click("saveProfileButton")
    assert settings.saves[-1].profile.timeout_s == 30.0


def test_arrows_keep_the_time_limit_in_range(settings: Settings) -> None:
    limit = settings.find("profileTimeoutEdit", QSpinBox)
    step = QAbstractSpinBox.StepEnabledFlag
    for key, other, end, onwards in (
        (Qt.Key.Key_PageDown, Qt.Key.Key_Down, 1, step.StepUpEnabled),
        (Qt.Key.Key_PageUp, Qt.Key.Key_Up, 120, step.StepDownEnabled),
    ):
        for _ in range(13):
            QTest.keyClick(limit, key)
        QTest.keyClick(limit, other)
        assert limit.value() == end
        assert limit.stepEnabled() == onwards
    limit.setValue(600)
    QTest.keyClick(limit, Qt.Key.Key_Down)
    assert limit.value() == 120, "at once back to what is allowed"


def test_stored_time_limit_is_shown_unchanged(opened: Callable[..., Settings]) -> None:
    too_long = "The time limit must be 1 to 120 seconds."
    settings = opened(*(replace(ACME, id=f"{limit}", timeout_s=limit) for limit in (300.0, 0.2, 1e300)))
    for row, (shown, issue) in enumerate([("300 s", too_long), ("1 s", ""), ("9999 s", too_long)]):
        settings.click_profile(row)
        assert (settings.text("profileTimeoutEdit"), settings.issue("profileTimeoutEdit")) == (shown, issue)


def test_missing_keyring_is_reported_at_the_secret(settings: Settings) -> None:
    without = "There is no keyring. It is kept only until you quit."
    settings.click("addProfileButton")
    settings.type("profileCompanyEdit", "acme")
    assert settings.issue("profileSecretEdit") == WETHOD_SECRET_HINT
    settings.dialog.form.show_keyring(is_missing=True)
    edit = settings.edit("profileSecretEdit")
    for typed, issue in (("", without), ("token-1", without), ("a b", "It contains spaces. Copy it again.")):
        settings.type("profileSecretEdit", typed)
        assert settings.issue("profileSecretEdit") == issue
        assert edit.accessibleDescription() == issue
    settings.type("profileSecretEdit", "token-1")
    assert settings.is_enabled("testConnectionButton")
    settings.type("profileNameEdit", "Mine")
    settings.click("saveProfileButton")
    settings.dialog.show_saved(settings.saves[-1].profile.id, SecretState.FOR_THIS_RUN)
    assert settings.issue("profileSecretEdit") == "", "the field itself shows it"
    settings.dialog.form.show_keyring(is_missing=False)
    settings.type("profileSecretEdit", "token-2")
    assert settings.issue("profileSecretEdit") == ""


@pytest.mark.parametrize(
    ("cause", "issue"),
    [
        (Cause.FILE_MISSING, "This file does not exist."),
        (Cause.FILE_IS_FOLDER, "This is a folder. Choose a file in it."),
        (Cause.FILE_UNREADABLE, "This file cannot be read. Check its permissions."),
        (Cause.NO_CERTIFICATES, "This file contains no certificates."),
        (Cause.NONE, ""),
    ],
)
def test_form_says_why_a_certificate_file_is_unusable(settings: Settings, cause: Cause, issue: str) -> None:
    settings.type("profileCaFileEdit", "/mnt/x.pem")
    settings.dialog.form.show_ca_file("/mnt/x.pem", cause)
    assert settings.issue("profileCaFileEdit") == issue


def test_unusable_certificate_file_is_a_warning(settings: Settings) -> None:
    unusable = "This file does not exist."
    settings.dialog.show_secret_state("a", SecretState.STORED)
    settings.edit("profileCaFileEdit").setFocus()
    settings.type("profileCaFileEdit", " /mnt/x.pem ")
    assert settings.ca_files == [], "still being typed"
    settings.edit("profileNameEdit").setFocus()
    assert settings.ca_files == ["/mnt/x.pem"]
    settings.dialog.form.show_ca_file("/mnt/x.pem", Cause.FILE_MISSING)
    assert settings.issue("profileCaFileEdit") == unusable
    assert settings.is_enabled("saveProfileButton")
    assert settings.is_enabled("testConnectionButton")
    settings.dialog.form.show_ca_file("/mnt/x.pem", Cause.NONE)
    assert settings.issue("profileCaFileEdit") == "", "the disk is back"
    settings.type("profileCaFileEdit", "/mnt/y.pem")
    settings.dialog.form.show_ca_file("/mnt/y.pem", Cause.FILE_MISSING)
    settings.dialog.form.show_ca_file("/mnt/x.pem", Cause.NONE)
    assert settings.issue("profileCaFileEdit") == unusable, "the late result is for another file"


def test_stored_certificate_file_is_checked_when_shown(opened: Callable[..., Settings]) -> None:
    settings = opened(ACME, replace(SANDBOX, ca_file="/mnt/x.pem"))
    assert settings.ca_files == []
    settings.click_profile(1)
    assert settings.ca_files == ["/mnt/x.pem"]
    settings.dialog.reject()
    assert settings.ca_files == ["/mnt/x.pem"], "closing needs no check"
    assert settings.tests == []


def test_new_api_changes_the_form_and_clears_the_secret(settings: Settings) -> None:
    settings.type("profileSecretEdit", "token-1")
    settings.choose_api("Clemta")
    assert settings.text("profileSecretEdit") == ""
    assert settings.accessible_name("profileSecretEdit") == "API key"
    assert settings.text("profileBaseUrlEdit") == "https://api.clemta.com"
    assert not settings.is_visible("profileCompanyEdit")
    settings.click("saveProfileButton")
    (draft,) = settings.saves
    assert draft.secret == "", "the stored token is Wethod's"
    assert (draft.profile.api, draft.profile.settings) == ("clemta", {})


def test_input_survives_a_change_of_api(settings: Settings) -> None:
    settings.type("profileCompanyEdit", "other")
    settings.type("profileBaseUrlEdit", "https://gateway.example")
    settings.choose_api("Clemta")
    assert settings.text("profileBaseUrlEdit") == "https://gateway.example"
    settings.choose_api("Wethod")
    assert settings.text("profileCompanyEdit") == "other"
    assert settings.text("profileVersionEdit") == "2024-06-15"


def test_settings_of_a_later_build_are_kept(opened: Callable[..., Settings]) -> None:
    settings = opened(replace(ACME, settings={"company": "acme", "api_version": "2024-06-15", "office": "Milano"}))
    settings.type("profileCompanyEdit", "other")
    settings.click("saveProfileButton")
    assert settings.saves[-1].profile.settings == {
        "company": "other", "api_version": "2024-06-15", "office": "Milano"
    }  # fmt: skip
    settings.choose_api("Clemta")
    settings.dialog.show_saved("a", SecretState.NONE)
    settings.click("saveProfileButton")
    assert settings.saves[-1].profile.settings == {}


def test_environment_follows_the_address_until_chosen(settings: Settings) -> None:
    selector = settings.find("profileEnvironmentSelector", QComboBox)
    assert selector.currentText() == "Automatic (production)"
    settings.type("profileBaseUrlEdit", "http://localhost:8080")
    assert selector.currentText() == "Automatic (test)"
    assert [selector.itemText(index) for index in range(1, 5)] == ["⬢ production", "◇ sandbox", "△ test", "none"]
    QTest.keyClick(selector, Qt.Key.Key_Down)
    settings.type("profileBaseUrlEdit", "https://api.wethod.com")
    settings.click("saveProfileButton")
    assert [draft.profile.environment for draft in settings.saves] == ["production"]


def test_chosen_environment_alone_can_be_saved(settings: Settings) -> None:
    QTest.keyClick(settings.find("profileEnvironmentSelector", QComboBox), Qt.Key.Key_Down)
    assert settings.entries()[0] == "Acme, Wethod · ⬢ production · not saved"
    settings.click("saveProfileButton")
    assert [draft.profile.environment for draft in settings.saves] == ["production"]


def test_unknown_environment_is_kept_by_a_save(opened: Callable[..., Settings]) -> None:
    settings = opened(replace(ACME, environment="staging"))
    assert settings.find("profileEnvironmentSelector", QComboBox).currentText() == "none"
    settings.type("profileNameEdit", "Acme 2")
    settings.click("saveProfileButton")
    assert [draft.profile.environment for draft in settings.saves] == ["staging"]


@pytest.mark.parametrize("stored", [{"colour": "teal"}, {"timeout_s": 2.5}])
def test_value_that_the_form_cannot_show_is_kept(opened: Callable[..., Settings], stored: dict[str, Any]) -> None:
    settings = opened(replace(ACME, **stored))
    settings.type("profileNameEdit", "Acme 2")
    settings.click("saveProfileButton")
    assert [draft.profile for draft in settings.saves] == [replace(ACME, name="Acme 2", **stored)]


def test_check_for_ask_all_follows_the_environment_until_chosen(opened: Callable[..., Settings]) -> None:
    settings = opened(SANDBOX, replace(SANDBOX, id="c", name="Live", environment="production"))

    def saved() -> bool | None:
        settings.click("saveProfileButton")
        settings.dialog.show_saved("b", SecretState.STORED)
        return settings.saves[-1].profile.ask_all

    check = settings.find("profileAskAllCheck", QCheckBox)
    assert settings.accessible_name("profileAskAllCheck") == "Ask it with “Ask every profile”"
    assert not check.isChecked()
    settings.type("profileBaseUrlEdit", "https://api.clemta.com")
    assert check.isChecked()
    assert saved() is None
    settings.click("profileAskAllCheck")
    assert not check.isChecked()
    assert saved() is False
    settings.type("profileBaseUrlEdit", "https://sandbox.clemta.com")
    assert not check.isChecked()
    settings.click("profileAskAllCheck")
    assert saved() is True
    settings.click("profileAskAllCheck")
    assert saved() is None, "automatic again"


@pytest.mark.parametrize("stored", [True, False])
def test_stored_choice_for_ask_all_is_kept(opened: Callable[..., Settings], stored: bool) -> None:
    settings = opened(replace(ACME, ask_all=stored), SANDBOX)
    assert settings.find("profileAskAllCheck", QCheckBox).isChecked() is stored
    settings.type("profileNameEdit", "Acme 2")
    settings.click("saveProfileButton")
    assert settings.saves[-1].profile.ask_all is stored


def test_list_shows_the_environment(opened: Callable[..., Settings]) -> None:
    settings = opened(ACME, SANDBOX, replace(SANDBOX, id="d", environment="none"))
    profiles = settings.profiles()
    texts = [profiles.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert texts == ["Acme, Wethod · ⬢ production", "Sandbox, Clemta · ◇ sandbox", "Sandbox, Clemta"]


def test_stored_secret_is_used_only_for_its_address(settings: Settings) -> None:
    settings.dialog.show_secret_state("a", SecretState.STORED)
    settings.type("profileBaseUrlEdit", "https://api.wethod.com/v2")
    settings.click("testConnectionButton")
    assert settings.tests[-1].secret is None
    settings.type("profileBaseUrlEdit", "https://evil.example")
    assert settings.issue("profileSecretEdit") == "Enter it again: saving removes the one for the old address."
    assert not settings.is_enabled("testConnectionButton")
    settings.click("saveProfileButton")
    assert settings.saves[-1].secret == ""


def test_stored_secret_is_used_only_for_its_api(settings: Settings) -> None:
    settings.dialog.show_secret_state("a", SecretState.STORED)
    assert settings.issue("profileSecretEdit") == ""
    settings.choose_api("Clemta")
    assert settings.issue("profileSecretEdit") == "Enter the new one: saving removes the stored one."
    settings.choose_api("Wethod")
    assert settings.issue("profileSecretEdit") == ""


@pytest.mark.parametrize(
    ("loaded", "issue"),
    [
        ("https://api.wethod.com:99999", "The port “99999” must be a number from 1 to 65535."),
        ("https://api..x", "“api..x” cannot be part of a host name."),
    ],
)
def test_unusable_address_is_no_changed_address(opened: Callable[..., Settings], loaded: str, issue: str) -> None:
    settings = opened(replace(ACME, base_url=loaded))
    settings.dialog.show_secret_state("a", SecretState.STORED)
    assert settings.issue("profileBaseUrlEdit") == issue
    assert settings.issue("profileSecretEdit") == ""
    settings.type("profileBaseUrlEdit", WETHOD_URL)
    assert settings.issue("profileSecretEdit") == "Enter it again: saving removes the one for the old address."


def test_reason_for_an_unavailable_secret_is_shown(settings: Settings) -> None:
    assert settings.state_requests == ["a"]
    settings.dialog.show_secret_state("b", SecretState.STORED)
    assert settings.edit("profileSecretEdit").placeholderText() == "Asking the keyring…"
    settings.dialog.show_secret_state("a", SecretState.UNAVAILABLE, "The keyring is locked.")
    assert settings.issue("profileSecretEdit") == "The keyring is locked."


def test_undo_never_restores_another_profiles_secret(settings: Settings) -> None:
    settings.type("profileSecretEdit", "hush-hush")
    settings.click("revealSecretButton")
    settings.click_profile(1)
    settings.press_in_question("Discard")
    edit = settings.edit("profileSecretEdit")
    assert edit.text() == ""
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    settings.type("profileSecretEdit", "other")
    settings.click("revealSecretButton")
    for _ in range(8):
        QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert "hush" not in edit.text()


def test_test_shows_the_verdict_on_each_part(settings: Settings) -> None:
    settings.dialog.show_secret_state("a", SecretState.STORED)
    settings.click("testConnectionButton")
    assert settings.result() == "Test: Testing…"
    assert settings.text("testConnectionButton").replace("&", "") == "Cancel test"
    parts = (
        (ConnectionPart.ADDRESS, Verdict.OK),
        (ConnectionPart.CREDENTIAL, Verdict.FAILED),
        (ConnectionPart.SETTINGS, Verdict.UNKNOWN),
    )
    settings.dialog.test_result.show_report(
        ConnectionReport(parts), "The token is not accepted.", "Company, Version", "Token"
    )
    assert settings.result() == (
        "Test: Address: OK. Token: Failed. Company, Version: Not checked. The token is not accepted."
    )
    assert settings.text("testConnectionButton").replace("&", "") == "Test connection"
    shown = {label.text() for label in settings.dialog.findChildren(QLabel) if label.isVisible()}
    assert {"Address", "OK", "Token", "Failed", "Not checked", "The token is not accepted."} <= shown
    assert "Encryption" not in shown
    settings.type("profileCompanyEdit", "other")
    assert settings.result() == "", "it was about other values"


@pytest.mark.parametrize("way", ["button", "typing"])
def test_result_of_a_cancelled_test_is_dropped(settings: Settings, way: str) -> None:
    settings.click("testConnectionButton")
    if way == "button":
        settings.click("testConnectionButton")
    else:
        settings.type("profileCompanyEdit", "x")
    assert len(settings.cancels) == 1
    settings.dialog.test_result.show_report(ConnectionReport(()), "Too late.", "", "")
    assert settings.result() == ""
    assert settings.text("testConnectionButton") == "&Test connection"


def test_test_needs_a_secret_but_no_name(opened: Callable[..., Settings]) -> None:
    settings = opened()
    settings.type("profileCompanyEdit", "acme")
    assert not settings.is_enabled("testConnectionButton")
    settings.type("profileSecretEdit", "token-1")
    assert settings.is_enabled("testConnectionButton")
    assert not settings.is_enabled("saveProfileButton")


LEAVING: dict[str, Callable[[Settings], object]] = {
    "another profile": lambda settings: settings.click_profile(1),
    "add": lambda settings: settings.click("addProfileButton"),
    "duplicate": lambda settings: settings.click("duplicateProfileButton"),
    "close": lambda settings: settings.click("closeSettingsButton"),
    "escape": lambda settings: QTest.keyClick(settings.dialog, Qt.Key.Key_Escape),
    "window": lambda settings: settings.dialog.close(),
    "from outside": lambda settings: settings.dialog.select("b", "secret"),
}


@pytest.mark.parametrize("way", LEAVING)
def test_every_way_of_leaving_asks_about_changes(settings: Settings, way: str) -> None:
    settings.type("profileCompanyEdit", "other")
    LEAVING[way](settings)
    settings.press_in_question("Cancel")
    assert settings.dialog.isVisible()
    assert settings.text("profileCompanyEdit") == "other"
    assert settings.profiles().currentItem().text() == "Acme"
    assert settings.saves == []
    LEAVING[way](settings)
    settings.press_in_question("Save")
    assert settings.saves[0].profile == replace(ACME, settings={"company": "other", "api_version": "2024-06-15"})
    assert settings.text("profileNameEdit") == "Acme", "it continues after the save"
    settings.dialog.show_saved("a", SecretState.STORED)
    assert settings.dialog.isHidden() or settings.profiles().currentItem().text() != "Acme"
    assert settings.questions() == []


def test_invalid_changes_can_only_be_discarded(settings: Settings) -> None:
    settings.type("profileCompanyEdit", "")
    settings.click_profile(1)
    box = settings.question()
    assert "cannot be saved yet" in box.text()
    assert box.informativeText() == "Company: Enter the company: “acme” of acme.wethod.com."
    settings.press_in_question("Keep editing")
    assert settings.profiles().currentItem().text() == "Acme"
    settings.click_profile(1)
    settings.press_in_question("Discard")
    assert settings.text("profileNameEdit") == "Sandbox"


def test_failed_save_changes_nothing(settings: Settings) -> None:
    settings.type("profileSecretEdit", "token-1")
    settings.click_profile(1)
    settings.press_in_question("Save")
    settings.dialog.show_save_failed("The disk is full.")
    assert settings.message() == "The disk is full."
    assert settings.profiles().currentItem().text() == "Acme"
    assert settings.text("profileSecretEdit") == "token-1"
    assert settings.is_enabled("saveProfileButton")


def test_input_during_a_save_counts_as_changed(settings: Settings) -> None:
    settings.type("profileNameEdit", "Zeta")
    settings.click("saveProfileButton")
    settings.type("profileNameEdit", "Eta")
    assert settings.message() == "Saving…"
    settings.dialog.set_profiles([settings.saves[0].profile, SANDBOX], "a")
    settings.dialog.show_saved("a", SecretState.STORED)
    assert settings.text("profileNameEdit") == "Eta"
    assert settings.entries()[0] == "Eta, Wethod · ⬢ production · not saved"
    settings.click_profile(1)
    assert settings.questions()


def test_closing_waits_for_a_running_save(settings: Settings) -> None:
    settings.type("profileCompanyEdit", "other")
    settings.click("saveProfileButton")
    settings.click("closeSettingsButton")
    assert settings.dialog.isVisible()
    settings.dialog.show_saved("a", SecretState.STORED)
    assert settings.dialog.isHidden()


def test_new_profile_takes_the_next_unused_colour(settings: Settings) -> None:
    settings.click("addProfileButton")
    assert settings.find("profileColourSelector", QComboBox).currentText() == "Amber"


def test_new_profile_takes_the_colour_used_least(opened: Callable[..., Settings]) -> None:
    used = (*COLOURS, COLOURS[0])
    settings = opened(*(replace(ACME, id=str(number), colour=colour) for number, colour in enumerate(used)))
    settings.click("addProfileButton")
    assert settings.find("profileColourSelector", QComboBox).currentData() == COLOURS[1]


def test_duplicate_has_everything_but_the_secret(settings: Settings) -> None:
    settings.click("duplicateProfileButton")
    assert settings.text("profileNameEdit") == "Acme copy"
    assert settings.issue("profileSecretEdit") == WETHOD_SECRET_HINT
    settings.click("saveProfileButton")
    (draft,) = settings.saves
    assert draft.secret == ""
    assert draft.profile == replace(ACME, id=draft.profile.id, name="Acme copy", colour="amber")
    assert draft.profile.id != "a"
    settings.dialog.show_saved(draft.profile.id, SecretState.NONE)
    settings.click_profile(0)
    settings.click("duplicateProfileButton")
    assert settings.text("profileNameEdit") == "Acme copy 2"
    settings.click("closeSettingsButton")
    assert settings.questions()


def test_entry_of_a_new_profile_follows_the_form(settings: Settings) -> None:
    settings.click("addProfileButton")
    settings.type("profileNameEdit", " Beta  test ")
    assert settings.entries()[3] == "Beta test, Wethod · ⬢ production · not saved"
    settings.choose_api("Clemta")
    assert settings.entries()[3] == "Beta test, Clemta · ⬢ production · not saved"
    settings.type("profileNameEdit", "")
    assert settings.entries()[3] == "New profile, Clemta · ⬢ production · not saved"
    settings.type("profileNameEdit", "Gamma")
    settings.click("saveProfileButton")
    settings.dialog.show_saved(settings.saves[-1].profile.id, SecretState.NONE)
    assert settings.entries()[3] == "Gamma, Clemta · ⬢ production"


@pytest.mark.parametrize("way", LEAVING)
def test_every_way_of_discarding_restores_the_entry(settings: Settings, way: str) -> None:
    settings.type("profileNameEdit", "Zeta")
    assert settings.entries() == [
        "Zeta, Wethod · ⬢ production · not saved",
        "Sandbox, Clemta · ◇ sandbox",
        "Old thing, mystery",
    ]
    settings.dialog.set_profiles([ACME, SANDBOX, STRANGE], "b")
    assert settings.entries()[0] == "Zeta, Wethod · ⬢ production · not saved", (
        "an update from elsewhere changes nothing"
    )
    settings.type("profileNameEdit", "")
    assert settings.entries()[0] == "Acme, Wethod · ⬢ production · not saved"
    LEAVING[way](settings)
    settings.press_in_question("Discard")
    assert settings.dialog.isHidden() or settings.profiles().currentItem().text() != "Acme"
    assert settings.entries()[:3] == [
        "Acme, Wethod · ⬢ production",
        "Sandbox, Clemta · ◇ sandbox",
        "Old thing, mystery",
    ]
    assert settings.saves == []


def test_removing_needs_confirmation(settings: Settings) -> None:
    settings.click("removeProfileButton")
    box = settings.question()
    assert box.text() == "Remove the profile “Acme”?"
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    settings.press_in_question("Cancel")
    assert settings.removes == []
    settings.click("removeProfileButton")
    settings.press_in_question("Remove")
    assert settings.removes == ["a"]
    settings.dialog.show_removed("a")
    assert settings.names() == ["Sandbox", "Old thing"]
    assert settings.text("profileNameEdit") == "Sandbox"
    assert settings.message() == "Removed."
    for profile_id in ("b", "c"):
        settings.dialog.show_removed(profile_id)
    assert settings.names() == ["New profile"]


def test_profile_of_an_unknown_api_can_be_removed(settings: Settings) -> None:
    settings.click_profile(2)
    assert settings.text("profileNameEdit") == "Old thing"
    assert settings.issue("profileApiSelector") == "This version does not support the API. Choose another."
    settings.type("profileNameEdit", "Renamed")
    assert not settings.is_enabled("saveProfileButton")
    settings.click("removeProfileButton")
    settings.press_in_question("Remove")
    assert settings.removes == ["c"]


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("base_url", "profileBaseUrlEdit"),
        ("secret", "profileSecretEdit"),
        ("company", "profileCompanyEdit"),
        ("api_version", "profileVersionEdit"),
        ("timeout_s", "profileTimeoutEdit"),
    ],
)
def test_field_with_the_failure_is_focused(settings: Settings, field: str, name: str) -> None:
    settings.dialog.resize(720, 300)
    settings.dialog.select("b")
    settings.dialog.select("a", field)
    focused = settings.dialog.focusWidget()
    assert focused is not None
    assert focused.objectName() == name
    assert not focused.visibleRegion().isEmpty()


def test_stored_text_is_shown_literally(opened: Callable[..., Settings]) -> None:
    settings = opened(replace(ACME, name="<b>Acme</b> & \u202eevil"))
    assert settings.names() == ["<b>Acme</b> & ⟨U+202E⟩evil"]
    settings.click("removeProfileButton")
    box = settings.question()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert "⟨U+202E⟩" in box.text()


def test_colours_follow_the_appearance(settings: Settings) -> None:
    settings.type("profileCompanyEdit", "")
    label = settings.find("profileCompanyEditIssue")
    light = label.palette().color(QPalette.ColorRole.WindowText)
    dark = QPalette(QColor("#303237"), QColor("#202124"))
    settings.dialog.setPalette(dark)
    assert label.palette().color(QPalette.ColorRole.WindowText) != light


def test_wheel_scrolls_the_form_and_changes_no_field(settings: Settings, qtbot: QtBot) -> None:
    dialog = settings.dialog
    scroll = dialog.findChild(FormScroll)
    assert isinstance(scroll, FormScroll)
    spare = scroll.viewport().height() - dialog.form.minimumSizeHint().height()
    dialog.resize(dialog.width(), dialog.height() - spare - 3 * UNIT)
    fields = [*dialog.findChildren(QComboBox), *dialog.findChildren(QAbstractSpinBox)]
    assert len(fields) == 4
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    settings.edit("profileNameEdit").setFocus()
    before = dialog.form.draft()
    for focused in (settings.edit("profileNameEdit"), *fields):
        focused.setFocus()
        for field in fields:
            bar.setValue(0)
            roll_wheel(field)
            assert bar.value() > 0, field.objectName()
            assert dialog.focusWidget() is focused
    assert dialog.form.draft() == before


@pytest.mark.usefixtures("letters")
def test_long_offer_leaves_room_for_the_issue(settings: Settings, qtbot: QtBot) -> None:
    settings.type("profileBaseUrlEdit", "https://me:pw@api.wethod.com/a-long-path/for-many-companies")
    issue = settings.find("profileBaseUrlEditIssue", ElidedLabel)
    qtbot.waitUntil(lambda: not issue.is_elided())
    assert issue.width() > 12 * issue.fontMetrics().averageCharWidth()
    assert settings.text("profileBaseUrlEditFix").startswith("Use https://")


@pytest.mark.usefixtures("large_letters")
def test_fields_show_their_texts_in_large_letters(
    opened: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_size, "largest_size", lambda _window: QSize(1358, 716))
    settings = opened(ACME)
    settings.dialog.show_secret_state("a", SecretState.STORED)
    shown = {edit.objectName(): edit for edit in settings.dialog.form.findChildren(QLineEdit) if edit.isVisible()}
    assert {"profileNameEdit", "profileBaseUrlEdit", "profileSecretEdit", "profileCaFileEdit"} <= shown.keys()
    for name, edit in shown.items():
        text = edit.text() or edit.placeholderText()
        assert edit.fontMetrics().horizontalAdvance(text) + UNIT <= edit.width(), name


def test_usual_letters_leave_the_size_as_it_is(
    opened: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_size, "largest_size", lambda _window: QSize(1358, 716))
    assert opened(ACME).dialog.size() == QSize(800, 576)


def test_long_address_shows_its_beginning(opened: Callable[..., Settings]) -> None:
    long = opened(replace(ACME, base_url=f"https://{'a' * 200}.example.com"))
    assert long.edit("profileBaseUrlEdit").cursorPosition() == 0


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_focus_in_the_list_is_visible(settings: Settings, qapp: QApplication, appearance: str) -> None:
    profiles = settings.profiles()
    entry = profiles.visualItemRect(profiles.currentItem())
    try:
        apply_appearance(qapp, appearance)
        profiles.setFocus()
        with_keyboard = profiles.viewport().grab(entry).toImage()
        settings.edit("profileNameEdit").setFocus()
        without = profiles.viewport().grab(entry).toImage()
    finally:
        apply_appearance(qapp, "system")
    middle = entry.height() // 2
    column = [(with_keyboard.pixelColor(x, middle), without.pixelColor(x, middle)) for x in range(UNIT)]
    assert max(contrast(here, there) for here, there in column) >= 3.0


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_selected_colour_is_visible_in_its_list(
    settings: Settings, qtbot: QtBot, qapp: QApplication, appearance: str
) -> None:
    selector = settings.find("profileColourSelector", QComboBox)
    try:
        apply_appearance(qapp, appearance)
        qtbot.waitUntil(lambda: is_dark(settings.dialog.form.palette()) == (appearance == "dark"))
        selector.showPopup()
        colours = selector.view()
        qtbot.waitUntil(colours.isVisible)
        selection = colours.palette().color(QPalette.ColorRole.Highlight)
        for row in range(selector.count()):
            colours.setCurrentIndex(selector.model().index(row, 0))
            area = colours.visualRect(colours.currentIndex())
            picture = colours.viewport().grab(area).toImage()
            # The icon is left of the text, behind the margin of the list.
            dot = [picture.pixelColor(x, area.height() // 2) for x in range(UNIT // 2, DOT_SIZE + UNIT)]
            assert max(contrast(part, selection) for part in dot) >= 3.0, selector.itemText(row)
    finally:
        selector.hidePopup()
        apply_appearance(qapp, "system")


def test_secret_says_where_it_comes_from(settings: Settings) -> None:
    settings.dialog.new_profile()
    assert settings.issue("profileSecretEdit") == WETHOD_SECRET_HINT
    settings.choose_api("Clemta")
    assert settings.issue("profileSecretEdit") == CLEMTA_SECRET_HINT
    assert settings.edit("profileSecretEdit").accessibleDescription() == CLEMTA_SECRET_HINT
    settings.edit("profileSecretEdit").setText("clemta_1234")
    assert settings.issue("profileSecretEdit") == ""


def test_long_hint_takes_lines_under_its_field(settings: Settings, qtbot: QtBot) -> None:
    settings.dialog.new_profile()
    settings.dialog.resize(600, 500)
    hint = settings.find("profileSecretEditIssue", ElidedLabel)
    # Wrapped in lines that all have room.
    qtbot.waitUntil(lambda: not hint.is_elided() and hint.height() >= hint.heightForWidth(hint.width()))
    begin = hint.mapToGlobal(QPoint()).x() - settings.edit("profileSecretEdit").mapToGlobal(QPoint()).x()
    # Behind the symbol.
    assert 0 <= begin <= 20
