"""View › Language: the choice applies from the next start, and loses nothing."""

import os
import sys
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QMenu

from contactdesk.app.language import load_language
from tests.program import run
from tests.window_driver import RunWindow, WindowDriver

SCRIPT = """
import sys
from contactdesk import cli
from contactdesk.ui.main_window.main_window import MainWindow

class Window(MainWindow):
    def show(self):
        print(self.menuBar().actions()[0].text())
        super().show()

import contactdesk.app.application
contactdesk.app.application.MainWindow = Window
sys.exit(cli.main(["--quit-when", "painted", "--data-dir", sys.argv[1]]))
"""
ENGLISH = "The language changes when Contact Desk starts the next time."
ITALIAN = "La lingua cambia al prossimo avvio di Contact Desk."
TURKISH = "Dil, Contact Desk bir sonraki başlatıldığında değişir."


@pytest.fixture
def italian(qapp: QApplication) -> Iterator[None]:
    """The window in Italian."""
    from PySide6.QtCore import QLocale

    before = QLocale()
    load_language(qapp, "it")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def checked(desk: WindowDriver) -> list[str]:
    menu = desk.window.findChild(QMenu, "languageMenu")
    assert menu
    return [action.objectName() for action in menu.actions() if action.isChecked()]


def test_languages_have_their_own_names(run_desk: RunWindow, italian: None) -> None:
    async def scenario(desk: WindowDriver) -> None:
        menu = desk.window.findChild(QMenu, "languageMenu")
        assert menu
        assert menu.title() == "Lin&gua"
        assert {action.objectName(): action.text() for action in menu.actions()[1:]} == {
            "englishLanguageAction": "&English",
            "italianLanguageAction": "&Italiano",
            "turkishLanguageAction": "&Türkçe",
        }
        assert checked(desk) == ["systemLanguageAction"]
        desk.window.menus.languages["tr"].trigger()
        assert desk.text("noticeText") == f"{ITALIAN}\n{TURKISH}"
        desk.window.menus.languages["en"].trigger()
        assert desk.text("noticeText") == f"{ITALIAN}\n{ENGLISH}"
        desk.window.menus.languages["it"].trigger()
        assert desk.text("noticeText") == ITALIAN

    run_desk(scenario)


def test_choice_is_kept_and_says_when_it_applies(run_desk: RunWindow, tmp_path: Path) -> None:
    async def first_run(desk: WindowDriver) -> None:
        await desk.look_up("1")
        desk.window.menus.languages["tr"].trigger()
        assert desk.text("noticeText") == f"{ENGLISH}\n{TURKISH}"
        # Nothing starts again, and nothing on the page is lost.
        assert desk.text("contactName") == "Client name Client surname"
        desk.window.menus.languages["system"].trigger()
        assert not desk.is_visible("noticeText")
        desk.window.menus.languages["it"].trigger()
        assert desk.text("noticeText") == f"{ENGLISH}\n{ITALIAN}"

    async def second_run(desk: WindowDriver) -> None:
        assert checked(desk) == ["italianLanguageAction"]
        assert not desk.is_visible("noticeText")

    run_desk(first_run, demo=True)
    run_desk(second_run, demo=True)


@pytest.mark.parametrize(
    ("stored", "environment", "menu"),
    [
        ("it", "en_US.UTF-8", "&File"),
        ("tr", "it_IT.UTF-8", "&Dosya"),
        ("en", "tr_TR.UTF-8", "&File"),
        ("system", "tr_TR.UTF-8", "&Dosya"),
        ("", "tr_TR.UTF-8", "&Dosya"),
        ("klingon", "tr_TR.UTF-8", "&Dosya"),
        ("klingon", "en_US.UTF-8", "&File"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="the environment names the language on Linux only")
def test_next_start_is_in_the_chosen_language(stored: str, environment: str, menu: str, tmp_path: Path) -> None:
    ini = ConfigParser()
    ini["General"] = {"language": stored} if stored else {}
    with (tmp_path / "window.ini").open("w", encoding="utf-8") as file:
        ini.write(file)
    done = run([sys.executable, "-c", SCRIPT, tmp_path], env=os.environ | {"LANG": environment})
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, menu, "")
