"""In a made-up language, in which every text is marked and 40 % longer, no text of the program stays English."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItemIterator,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contactdesk import cli
from contactdesk.apis.registry import APIS
from contactdesk.app.profiles_controller import api_infos
from contactdesk.app.store_error_text import bad_entry_text, store_error_text, vault_error_text
from contactdesk.model.ask_all import AskResult, AskState, LeftOut
from contactdesk.model.bulk import BulkProgress, BulkState, PauseReason
from contactdesk.model.export import ExportReport
from contactdesk.model.failure import Cause, Failure, FailureKind, FieldMessage
from contactdesk.model.id_list import (
    Column,
    IdList,
    ListedId,
    ListFileProblem,
    ListTable,
    UnusableReason,
    UnusableRow,
)
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.profile import Budget
from contactdesk.model.related import with_details
from contactdesk.model.service_notice import ServiceNotice
from contactdesk.storage.profile_format import BadEntry, EntryProblem
from contactdesk.storage.profile_store import StoreError, StoreErrorReason
from contactdesk.storage.vault import VaultErrorReason
from contactdesk.system import help_text
from contactdesk.ui.ask_all.ask_all_dialog import AskAllDialog
from contactdesk.ui.bulk.bulk_text import BulkText
from contactdesk.ui.contact.field_text import FieldText
from contactdesk.ui.export.export_dialog import ExportDialog
from contactdesk.ui.failure.failure_dialog import FailureDialog
from contactdesk.ui.failure.failure_text import status_line
from contactdesk.ui.issue_text import fix_text, issue_text
from contactdesk.ui.main_window.main_window import MainWindow
from contactdesk.ui.main_window.notice_text import notice_text
from contactdesk.ui.main_window.status_text import age_text, elapsed_text, requests_left_text, retry_text
from contactdesk.ui.profiles.check_result import CheckResult
from contactdesk.ui.widgets.elided_label import ElidedLabel
from tests.factories import CLEMTA_ID, profile
from tests.translations import found_texts
from tests.unit.apis.reading import contact_of
from tests.window_driver import RunWindow, WidgetDriver, WindowDriver

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.UserRole + 1,
)
"""The texts of the entries in the list of profiles."""
TYPED = "Bearer https://x y/"
DATA = (
    *("Wethod", "Clemta", "Demo Wethod", "Demo Clemta", "Contact Desk", "contactdesk"),
    *(TYPED, "The header Wethod-Company is missing or names nothing that exists here."),
    *("200 OK", "404 Not found", "Contact not found.", "418 I'm a teapot", "acme"),
    *("list.csv", " · UTF-8", "The token has been revoked.", "(*.txt *.csv *.tsv *.xlsx *.ods)"),
    *("English", "Italiano", "Türkçe"),
    *("(*.json)", "(*.pem *.crt *.cer *.der)"),
)
"""Texts that are the same in every language."""
NAMES = re.compile(r"<[^>]*>|(?<!\w)/\S*|--?[a-z-]+( [A-Z]\S*| \{\S*)?")
"""Markup of tool tips, paths, options of the command line."""


class PseudoLanguage(QTranslator):
    """Translates what ``lupdate`` finds, and Qt's own texts, but nothing else.

    Attributes:
        missing: texts of the program that were asked for and are in no translation file.
    """

    def __init__(self) -> None:
        super().__init__()
        self._texts = found_texts()
        self._found: set[str] = set()
        self._asked: set[str] = set()

    @property
    def missing(self) -> set[str]:
        return self._asked - self._found

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _comment: str | None = None, _count: int = -1) -> str | None:
        if (context, text) in self._texts:
            self._found.add(text)
            return pseudo(text)
        if context.startswith("Q") and text not in self._asked:
            # Qt's own text, which Qt's own translations have. PySide asks for the class of the program first.
            return pseudo(text)
        self._asked.add(text)
        # Qt would use an empty text as the translation.
        return None


def pseudo(text: str) -> str:
    """Return the text in brackets, 40 % longer."""
    # A letter of usual width, in words, so that lines break as in a real language.
    padding = (" öööööö" * len(text))[: -(-len(text) * 4 // 10)]
    name, patterns = re.fullmatch(r"(.*?)( \(\*.*\))?", text, re.DOTALL).groups()  # type: ignore[union-attr]
    return f"⟦{name}{padding}⟧{patterns or ''}"


def untranslated(text: str) -> str:
    """Return the text outside all brackets; a text that was shortened has no last bracket."""
    depth, outside = 0, ""
    for character in text.replace("\u200b", ""):
        depth += (character == "⟦") - (character == "⟧" and depth > 0)
        outside += character if not depth and character != "⟧" else ""
    return outside


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows, and what assistive tools report about it."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    yield from (text for action in widget.actions() for text in (action.text(), action.toolTip()))
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
            yield from (
                str(widget.itemData(index, Qt.ItemDataRole.AccessibleTextRole) or "") for index in range(widget.count())
            )
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(index) for index in range(widget.count()))
        case QListWidget():
            yield from (widget.item(row).data(role) or "" for row in range(widget.count()) for role in ROLES)
        case QTreeWidget():
            yield from (widget.headerItem().text(column) for column in range(2))
            items = QTreeWidgetItemIterator(widget)
            while item := items.value():
                yield from (item.text(column) for column in range(2))
                items += 1


class Walk:
    """Collects the English texts of every window that is on the screen, except data.

    Attributes:
        english: what was found.
        count: how many translated texts were seen.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.english: set[str] = set()
        self.count = 0

    def add(self, *texts: str, data: Collection[str] = ()) -> None:
        """Record the untranslated parts of these texts."""
        for text in texts:
            rest = untranslated(text)
            self.count += rest != text
            for value in sorted({*data, *DATA}, key=len, reverse=True):
                rest = rest.replace(value, "")
            rest = NAMES.sub("", rest)
            if re.search("[^\\W\\d_]{2}", rest):
                self.english.add(rest)

    def look(self) -> None:
        """Look at every window."""
        for window in self._app.topLevelWidgets():
            data = data_in(window) if isinstance(window, MainWindow) else set()
            if isinstance(window, QFileDialog):
                self.add(window.windowTitle(), *window.nameFilters(), data=data)
            elif window.isVisible():
                for widget in (window, *window.findChildren(QWidget)):
                    if widget.isVisible():
                        self.add(*texts_of(widget), data=data)
                for action in window.findChildren(QAction):
                    self.add(action.text(), action.toolTip(), data=data)


def data_in(window: MainWindow) -> set[str]:
    """Return what the service sent for the contact on the page and for its client, as the window shows it."""
    if window.contact is None:
        return set()
    details = window.contact_view.details
    contact = with_details(window.contact, details)
    fields = [*contact.badges, *contact.others, *(field for section in contact.sections for field in section.fields)]
    texts = [FieldText(field) for field in fields]
    return {
        value
        for text in texts
        for value in (text.whole, text.shown, text.shown.capitalize(), "" if text.field.is_documented else text.label)
        if len(value) > 1
    } | {contact.name, details.name if details else ""}


@pytest.fixture
def language(qapp: QApplication) -> Iterator[PseudoLanguage]:
    translator = PseudoLanguage()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture
def walk(qapp: QApplication) -> Walk:
    return Walk(qapp)


def check(walk: Walk, language: PseudoLanguage) -> None:
    assert walk.english == set()
    assert walk.count
    assert language.missing == set()


def test_first_run_and_about(run_desk: RunWindow, language: PseudoLanguage, walk: Walk) -> None:
    async def scenario(desk: WindowDriver) -> None:
        walk.look()
        desk.window.menus.about.trigger()
        await desk.until(lambda: desk.accessible_name("aboutKeyring").count("⟦") > 1)
        walk.look()
        desk.click("closeAboutButton")
        desk.window.menus.copy_diagnostics.trigger()
        await desk.until(lambda: desk.text("statusText"))
        walk.look()

    run_desk(scenario)
    check(walk, language)


def test_contacts_of_both_apis(run_desk: RunWindow, language: PseudoLanguage, walk: Walk) -> None:
    async def scenario(desk: WindowDriver) -> None:
        walk.look()
        for contact_id in "27", "24", "31":
            await desk.look_up(contact_id)
            desk.click("copyAllButton")
            walk.look()
        desk.click("showAll.notes")
        walk.look()
        desk.dialogs()[0].reject()
        desk.window.contact_view.find_in_json()
        for searched in "nobody", "31":
            desk.type("jsonFindEdit", searched)
            walk.look()
        desk.window.contact_view.show_details()
        await desk.look_up("27")
        desk.click("collapsibleHeading")
        walk.look()
        desk.window.menus.export.trigger()
        walk.look()
        desk.dialogs()[0].reject()
        desk.window.menus.export_as.trigger()
        for index in range(6):
            desk.find("exportFormatSelector", QComboBox).setCurrentIndex(index)
            walk.look()
        desk.dialogs()[0].reject()
        for action in desk.window.menus.copy_whole:
            action.trigger()
            walk.look()
        await desk.fail("900404")
        walk.look()
        await desk.close_failure()
        walk.look()
        desk.click("previousContactButton")
        walk.look()
        desk.window.menus.export.trigger()
        walk.look()
        desk.dialogs()[0].reject()
        desk.type("contactIdEdit", "no digits")
        desk.click("lookupButton")
        walk.look()
        desk.choose("Demo Clemta")
        for contact_id in CLEMTA_ID, "64b8f1a2e4b0c8d9f0120024", "64b8f1a2e4b0c8d9f0120020", f"{615:024}":
            await desk.look_up(contact_id)
            walk.look()
        desk.start_looking_up(f"{602:024}")
        await desk.until(lambda: desk.is_visible("cancelButton"))
        walk.look()
        desk.click("cancelButton")
        walk.look()
        desk.click("examplesButton")
        walk.look()
        desk.click("closeExamplesButton")

    run_desk(scenario, demo=True)
    check(walk, language)


def test_settings(run_desk: RunWindow, language: PseudoLanguage, walk: Walk) -> None:
    async def scenario(desk: WindowDriver) -> None:
        desk.click("settingsButton")
        await desk.until(lambda: desk.is_visible("connectionDialog"))
        walk.look()
        desk.click("testConnectionButton")
        walk.look()
        result = desk.find("testConnectionResult")
        assert isinstance(result, CheckResult)
        await desk.until(lambda: not result.is_running)
        walk.look()
        desk.type("profileCompanyEdit", "another")
        desk.click("testConnectionButton")
        await desk.until(lambda: "412" in desk.text("testConnectionSentence"))
        walk.look()
        desk.click("closeSettingsButton")
        walk.look()
        desk.click("cancelAnswer")
        for name in "profileNameEdit", "profileBaseUrlEdit", "profileSecretEdit", "profileCompanyEdit":
            desk.type(name, TYPED)
            walk.look()
        desk.type("profileCaFileEdit", "/no/such/file")
        desk.press(Qt.Key.Key_Tab)
        desk.click("chooseCaFileButton")
        walk.look()
        desk.dialogs()[-1].reject()
        desk.click("closeSettingsButton")
        walk.look()
        desk.click("discardAnswer")
        desk.click("settingsButton")
        desk.click("duplicateProfileButton")
        desk.click("saveProfileButton")
        await desk.until(lambda: desk.find("removeProfileButton").isEnabled())
        walk.look()
        desk.click("removeProfileButton")
        walk.look()
        desk.click("yesAnswer")
        walk.look()
        desk.click("closeSettingsButton")

    run_desk(scenario, demo=True)
    check(walk, language)


@pytest.mark.parametrize("kind", FailureKind)
def test_failures(kind: FailureKind, language: PseudoLanguage, walk: Walk, qtbot: QtBot) -> None:
    dialog = FailureDialog()
    qtbot.addWidget(dialog)
    full = Failure(
        kind,
        status=999,
        message="#1",
        code="#2",
        field_messages=(FieldMessage("#3", "#4"),) * 25,
        retry_after_s=30.2,
        host="host.example",
        limit_s=15.0,
        permission="crm.view",
        profile=profile(name="A"),
        contact_id="42",
        elapsed_s=0.182,
        tries=3,
        requests_left=5,
        requests_limit=100,
    )
    least = replace(full, retry_after_s=1.0, permission="", host="", field_messages=())
    with_file = replace(least, profile=profile(name="A", ca_file="#5"))
    for failure, names in (
        (full, ("Wethod", "token", APIS["wethod"].info.settings)),
        *((replace(least, cause=cause, paths=("#6", "#7")), ("Wethod", "token", ())) for cause in Cause),
        (with_file, ("Wethod", "token", ())),
        (Failure(kind), ("", "", ())),
    ):
        dialog.show_failure(failure, *names)
        walk.look()
        walk.add(status_line(failure, "token"))
    check(walk, language)


def test_export_of_a_list(language: PseudoLanguage, walk: Walk, qtbot: QtBot) -> None:
    for count in 1, 2:
        dialog = ExportDialog("", rows=count, found=count)
        qtbot.addWidget(dialog)
        dialog.show()
        walk.look()
        dialog.show_writing("#1")
        walk.look()
        dialog.reject()
        walk.look()
        dialog.show_stopped()
        walk.look()
        dialog.show_saved(ExportReport(count, count, count, count, count, count), "#1")
        for export_format in range(6):
            dialog.findChildren(QComboBox)[0].setCurrentIndex(export_format)
            walk.look()
        dialog.close()
    check(walk, language)


def test_list(run_desk: RunWindow, language: PseudoLanguage, walk: Walk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("x;y\n1;\n6.4E+15;\n900602;\n900401;\n", encoding="utf-8")

    async def scenario(desk: WindowDriver) -> None:
        QApplication.clipboard().setText("1\n2\n")
        desk.window.bar.paste()
        walk.look()
        desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        walk.look()
        desk.dialogs()[0].reject()
        desk.window.files_dropped.emit([str(path), str(path)])
        walk.look()
        desk.window.files_dropped.emit([str(path)])
        await desk.until_visible("bulkStartButton")
        walk.look()
        desk.click("bulkStartButton")
        await desk.until_visible("failureDialog")
        walk.look()
        await desk.close_failure()
        desk.find("bulkTable").setFocus()
        desk.press(Qt.Key.Key_Return)
        await desk.until_visible("contactName")
        desk.click("backToListButton")
        walk.look()
        desk.click("bulkCancelButton")
        await desk.until_visible("bulkRetryButton")
        walk.look()
        desk.click("bulkCloseButton")
        walk.look()
        desk.click("cancelAnswer")

    run_desk(scenario, demo=True)
    check(walk, language)


def test_texts_about_lists(language: PseudoLanguage, walk: Walk) -> None:
    texts = BulkText()
    for count in 1, 2:
        ids = tuple(ListedId(1, "#1") for _ in range(count))
        walk.add(texts.summary(IdList(count, ids, count, (UnusableRow(1, "#1", UnusableReason.NO_ID),))))
        walk.add(texts.cost(count, "#1", count), texts.more_unusable(count))
    walk.add(texts.cost(0, "#1", 0), *(texts.time(seconds) for seconds in (1, 2, 100, 10_000)))
    walk.add(*(texts.unusable(UnusableRow(1, text, reason)) for reason in UnusableReason for text in ("#1", "")))
    walk.add(*(texts.source(ListTable("#1", separator=sign, encoding="#2")) for sign in ",;\t|"))
    walk.add(texts.source(ListTable("#1", encoding="#2", is_encoding_assumed=True)), texts.column(Column(0, "", 1, 1)))
    walk.add(*(text for problem in ListFileProblem for text in texts.file_problem(problem, "", "")))
    for state in BulkState:
        for wait_s in 0.0, 2.0:
            walk.add(texts.progress(BulkProgress(state, 2, {}, 1.5, 2.0, wait_s), "#1"))
        for window_s in 20.0, 60.0, 3_600.0:
            walk.add(texts.progress(BulkProgress(state, 2, wait_s=2.0, budget=Budget(2, window_s)), "#1"))
        walk.add(texts.ended(BulkProgress(state, 2)))
    walk.add(*(texts.pause(reason, "#1", "#2", is_removed=gone) for reason in PauseReason for gone in (True, False)))
    walk.add(texts.pause(PauseReason.PROFILE, "#1", "#2", is_removed=False, is_anew=True))
    walk.add(*texts.states().values(), texts.all_rows())
    check(walk, language)


def test_texts_of_rare_states(language: PseudoLanguage, walk: Walk) -> None:
    now = datetime.now().astimezone()
    walk.add(*(issue_text(Issue(code)) for code in IssueCode))
    walk.add(*(fix_text(Issue(code, fix="x")) for code in IssueCode))
    walk.add(*(store_error_text(StoreError(reason, Path("/x"))) for reason in StoreErrorReason))
    for name in ("", "Acme"):
        problems = [(problem, member) for problem in EntryProblem for member in ("", "id")]
        walk.add(*(bad_entry_text(BadEntry(2, name, problem, member, "")) for problem, member in problems))
    walk.add(*(vault_error_text(reason) for reason in VaultErrorReason))
    walk.add(*(age_text(now - timedelta(seconds=seconds)) for seconds in (0, 60, 180, 3600, 7200)))
    walk.add(*(requests_left_text(left, limit) for left in (1, 2) for limit in (None, 1, 100)))
    walk.add(retry_text(2, 3), elapsed_text(0.2), elapsed_text(2.5))
    check(walk, language)


def test_notices(run_desk: RunWindow, language: PseudoLanguage, walk: Walk) -> None:
    now = datetime(2026, 11, 29, tzinfo=UTC)
    before, after = now - timedelta(days=1), now + timedelta(days=1)
    notices = (
        *(ServiceNotice(ends_at=moment) for moment in (before, after)),
        *(ServiceNotice(is_deprecated=True, deprecated_at=moment) for moment in (None, before, after)),
        ServiceNotice(is_newer_api=True),
    )
    names = ("Clemta", "API key", "A profile whose name takes all of the room")
    texts = [notice_text(notice, now, *names) for notice in notices]
    walk.add(*texts)

    async def scenario(desk: WindowDriver) -> None:
        desk.window.resize(desk.window.minimumSize())
        await desk.look_up("900616")
        await desk.until_visible("noticeBar")
        walk.look()
        shown = desk.find("noticeText", ElidedLabel)
        for text in texts:
            desk.window.content.show_notice(text)
            await desk.until(lambda: not shown.is_elided())

    run_desk(scenario, demo=True)
    check(walk, language)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_recent_lookups(run_desk: RunWindow, language: PseudoLanguage, walk: Walk) -> None:
    names = {"Lena Brandt", "Rosa Lindqvist", "64b8f1a2e4b0c8d9f0120027"}

    async def scenario(desk: WindowDriver) -> None:
        desk.window.menus.recent.trigger()
        walk.look()
        desk.press(Qt.Key.Key_Escape)
        await desk.look_up("27")
        desk.choose("Demo Clemta")
        desk.window.menus.recent.trigger()
        walk.add(*texts_of(desk.find("recentList")), data=names)
        desk.type("recentFilter", "27x")
        walk.add(desk.accessible_name("recentEmpty"), desk.find("recentFilter").accessibleDescription(), data={"27x"})
        desk.type("recentFilter", "")
        desk.press(Qt.Key.Key_Return)
        walk.look()
        desk.choose("Demo Clemta")
        await desk.look_up("64b8f1a2e4b0c8d9f0120027")
        desk.window.menus.recent.trigger()
        walk.add(desk.find("recentFilter").accessibleDescription(), data=names)
        desk.press(Qt.Key.Key_Escape)
        desk.window.menus.clear_recent.trigger()
        walk.look()

    run_desk(scenario, demo=True)
    check(walk, language)


def test_ask_every_profile(run_desk: RunWindow, language: PseudoLanguage, walk: Walk, qtbot: QtBot) -> None:
    states = [
        (AskState.FOUND, None),
        (AskState.NOT_THERE, FailureKind.NOT_FOUND),
        (AskState.CANNOT_TELL, FailureKind.NO_PERMISSION),
        (AskState.FAILED, FailureKind.KEYRING_LOCKED),
        (AskState.ASKING, None),
        (AskState.CANCELLED, None),
    ]
    results = [
        AskResult(
            profile(id=str(number), name=f"#{number}", base_url="/"),
            state,
            contact_of("wethod", '"id": 42') if state is AskState.FOUND else None,
            Failure(kind) if kind else None,
        )
        for number, (state, kind) in enumerate(states)
    ]
    asked = [each.profile for each in results]
    left_out = list(zip(asked, cycle(LeftOut), strict=False))
    for count in (1, 6, 7, 8):
        dialog = AskAllDialog("42", [AskResult(each) for each in (asked * 2)[:count]], left_out, api_infos())
        qtbot.addWidget(dialog)
        dialog.show()
        walk.look()
        WidgetDriver(dialog).click("askAllStartButton")
        for shown in (results, [results[0], *results[:4]], results[:1], results[1:3], [results[1]], [results[3]]):
            dialog.show_results((shown * 2)[:count])
            walk.look()
        dialog.close()
        others = FailureDialog()
        qtbot.addWidget(others)
        others.show_failure(Failure(FailureKind.NOT_FOUND), "Wethod", others=count)
        walk.look()

    async def scenario(desk: WindowDriver) -> None:
        desk.type("contactIdEdit", "x")
        desk.window.menus.ask_all.trigger()
        walk.look()
        desk.type("contactIdEdit", "64b8f1a2e4b0c8d9f0120027")
        desk.window.menus.ask_all.trigger()
        desk.click("askAllStartButton")
        await desk.until_hidden("askAllDialog")
        walk.add(desk.text("statusText"))

    run_desk(scenario, demo=True)
    check(walk, language)


@pytest.mark.parametrize("arguments", [["--help"], ["--screenshot", "x.jpg"], ["--data-dir", ""]])
def test_command_line(
    arguments: list[str],
    language: PseudoLanguage,
    walk: Walk,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def translate(context: str, text: str) -> str:
        return language.translate(context, text) or text

    for module in (cli, help_text):
        monkeypatch.setattr(module, "translate", translate)
    with pytest.raises(SystemExit):
        cli.parse(arguments)
    printed = "".join(capsys.readouterr())
    walk.add(printed.removeprefix("contactdesk: "))
    check(walk, language)
