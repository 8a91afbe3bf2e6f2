"""The language of the window: which one is chosen, its texts, and the formats that belong to it."""

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

import contactdesk
from tests.program import run

pytestmark = pytest.mark.qt

PACKAGE = Path(contactdesk.__file__).parent
RESOURCES = PACKAGE.parents[1] / "resources"
VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_TIME", "LC_NUMERIC", "LANG")
SCRIPT = """
import json, logging, sys
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog
from contactdesk.app.language import load_language
logging.basicConfig(stream=sys.stdout, format="log: %(message)s")
app = QApplication([])
load_language(app, sys.argv[1])
locale, cancel = QLocale(), QDialogButtonBox.StandardButton.Cancel
box, files, label = QDialogButtonBox(cancel), QFileDialog(), QFileDialog.DialogLabel
files.setOption(QFileDialog.Option.DontUseNativeDialog)
print(json.dumps({
    "locale": locale.name(),
    "text": QCoreApplication.translate("CommandLine", "options"),
    "button": box.button(cancel).text().replace("&", ""),
    "keys": " ".join(
        QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText)
        for each in ("Ctrl+Shift+Return", "Alt+Left", "Esc")
    ),
    "labels": " ".join(files.labelText(each) for each in (label.LookIn, label.FileName, label.FileType)),
    "date": locale.toString(QDate(2023, 6, 15), "d MMMM yyyy"),
    "time": locale.toString(QTime(15, 4), QLocale.FormatType.ShortFormat),
    "number": locale.toString(50_000),
    "one": QCoreApplication.translate("BulkText", "%Ln rows", None, 1),
    "many": QCoreApplication.translate("BulkText", "%Ln rows", None, 1_204_000),
}))
"""
ITALIAN = ("opzioni", "Annulla", "15 giugno 2023", "15:04", "50.000")
TURKISH = ("seçenekler", "İptal", "15 Haziran 2023", "15:04", "50.000")
PLAIN = ("options", "Cancel", "15 June 2023", "15:04", "50,000")
AMERICAN = ("options", "Cancel", "15 June 2023", "3:04\u202fPM", "50,000")
SHOWN = ("text", "button", "date", "time", "number")


def loaded(choice: str, values: dict[str, str], path: Path | None = None) -> dict[str, str]:
    """Return what a process shows after it has loaded a language; its log under ``log``."""
    env = {name: value for name, value in os.environ.items() if name not in VARIABLES} | values
    if path:
        env["PYTHONPATH"] = str(path)
    done = run([sys.executable, "-c", SCRIPT, choice], env=env)
    assert (done.returncode, done.stderr) == (0, "")
    *log, last = done.stdout.splitlines()
    return json.loads(last) | {"log": "\n".join(log)}  # type: ignore[no-any-return]


@pytest.mark.skipif(sys.platform != "linux", reason="the environment names the language on Linux only")
@pytest.mark.parametrize(
    ("choice", "values", "name", "shown"),
    [
        ("system", {"LANG": "it_IT.UTF-8"}, "it_IT", ITALIAN),
        ("system", {"LANG": "tr_TR.UTF-8"}, "tr_TR", TURKISH),
        ("system", {"LANG": "C.UTF-8"}, "en_150", PLAIN),
        ("system", {}, "en_150", PLAIN),
        ("system", {"LANG": "en_US.UTF-8"}, "en_US", AMERICAN),
        ("system", {"LANG": "en_US.UTF-8", "LANGUAGE": "de:it:en"}, "it_IT", ITALIAN),
        ("system", {"LANG": "it_IT.UTF-8", "LC_ALL": "tr_TR.UTF-8"}, "tr_TR", TURKISH),
        ("system", {"LANG": "it_IT.UTF-8", "LC_MESSAGES": "C.UTF-8"}, "en_150", PLAIN),
        # The texts are in English, the dates of the territory, where Qt has them in English.
        ("system", {"LANG": "de_DE.UTF-8"}, "en_DE", (*PLAIN[:4], "50.000")),
        ("system", {"LANG": "en_US.UTF-8", "LC_TIME": "it_IT.UTF-8"}, "en_IT", (*PLAIN[:4], "50.000")),
        ("system", {"LANG": "ar_EG.UTF-8"}, "en_150", PLAIN),
        # The choice in the menu comes first.
        ("en", {"LANG": "it_IT.UTF-8"}, "en_IT", (*PLAIN[:4], "50.000")),
        ("en", {"LANG": "tr_TR.UTF-8"}, "en_150", PLAIN),
        ("it", {"LANG": "en_US.UTF-8"}, "it_IT", ITALIAN),
        ("tr", {"LANG": "it_IT.UTF-8", "LANGUAGE": "en"}, "tr_TR", TURKISH),
        ("no language", {"LANG": "it_IT.UTF-8"}, "it_IT", ITALIAN),
    ],
)
def test_language_and_formats_belong_together(
    choice: str, values: dict[str, str], name: str, shown: tuple[str, ...]
) -> None:
    found = loaded(choice, values)
    assert (found["locale"], found["log"]) == (name, "")
    assert tuple(found[each] for each in SHOWN) == shown


def test_plural_forms() -> None:
    italian, turkish = loaded("it", {}), loaded("tr", {})
    assert (italian["one"], italian["many"]) == ("1 riga", "1.204.000 righe")
    assert (turkish["one"], turkish["many"]) == ("1 satır", "1.204.000 satır")


def test_keys_have_the_names_on_keyboards() -> None:
    assert loaded("it", {})["keys"] == "Ctrl+Maiusc+Invio Alt+Sinistra Esc"
    assert loaded("tr", {})["keys"] == "Ctrl+Shift+Enter Alt+Sol Esc"


def test_file_dialog_has_no_english_labels() -> None:
    assert loaded("it", {})["labels"] == "&Cartella: &Nome del file: &Tipo di file:"
    assert loaded("tr", {})["labels"] == "K&onum: Dosya a&dı: Dosya &türü:"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A folder with a copy of the program, without its translations."""
    shutil.copytree(PACKAGE, tmp_path / "contactdesk")
    (tmp_path / "contactdesk" / "resources" / "translations").mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize("content", [None, b"", b"no translation", "cut", "other"])
def test_broken_or_missing_translation_leaves_english(content: bytes | str | None, package: Path) -> None:
    whole = (RESOURCES / "translations" / "contactdesk_it.qm").read_bytes()
    file = package / "contactdesk" / "resources" / "translations" / "contactdesk_it.qm"
    if content == "cut":
        content = whole[: len(whole) // 2]
    elif content == "other":
        file = file.with_name("contactdesk_xx.qm")
        content = whole
    if isinstance(content, bytes):
        file.write_bytes(content)
    found = loaded("it", {}, package)
    assert found["log"] == "log: The texts of the language it cannot be loaded."
    assert tuple(found[each] for each in SHOWN) == PLAIN
