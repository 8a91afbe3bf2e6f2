"""Warnings, logged errors and windows left behind fail their test; checked in another test run."""

import os
import sys
from pathlib import Path

import pytest

from tests.program import run

ROOT = Path(__file__).parents[2]
TESTS = """
import gc
import logging
import threading
import warnings

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QDialog, QWidget

kept = []


class FailsAtTheEnd:
    def __del__(self):
        raise ZeroDivisionError


def test_bad_warning_in_the_log():
    logging.getLogger("contactdesk.x").warning("odd")


@pytest.mark.logs("contactdesk.y")
def test_bad_other_log():
    logging.getLogger("contactdesk.x").error("odd")


@pytest.mark.logs("contactdesk.x")
def test_good_log():
    logging.getLogger("contactdesk.x").error("expected")


def test_good_info_in_the_log():
    logging.getLogger("contactdesk.x").info("usual")


def test_bad_warning():
    warnings.warn("odd")


def test_bad_qt_warning(qapp):
    qWarning("odd")


def test_bad_window_shown(qapp):
    kept.append(QWidget())
    kept[-1].show()


def test_bad_window_hidden(qapp):
    kept.append(QWidget())


def test_bad_dialog_of_a_kept_window(qapp):
    QDialog(kept[0])


def test_good_windows(qapp, qtbot):
    window = QWidget()
    window.show()
    window.itself = window
    other = QWidget()
    qtbot.addWidget(other)
    later = QWidget()
    later.deleteLater()
    kept.append(later)


def test_bad_end_in_a_cycle():
    odd = FailsAtTheEnd()
    odd.itself = odd
    del odd
    gc.collect()


def test_bad_thread():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
"""


@pytest.mark.qt
def test_unexpected_side_effects_fail_the_test(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_bytes((ROOT / "tests" / "conftest.py").read_bytes())
    (tmp_path / "test_it.py").write_text(TESTS, encoding="utf-8")
    output = run(
        [sys.executable, "-m", "pytest", "-c", ROOT / "pyproject.toml", f"--rootdir={tmp_path}", "-rA", tmp_path],
        env={name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))},
        limit_s=100,
    ).stdout
    summary = output.partition("short test summary info")[2]
    assert summary, output
    passed, wrong = set(), set()
    for line in summary.splitlines():
        outcome, _, name = line.partition(" ")
        name = name.partition("::")[2].partition(" ")[0]
        if outcome == "PASSED":
            passed.add(name)
        elif outcome in ("FAILED", "ERROR"):
            wrong.add(name)
    tests = {line.partition("(")[0][4:] for line in TESTS.splitlines() if line.startswith("def test_")}
    bad = {name for name in tests if name.startswith("test_bad_")}
    assert wrong == bad
    assert passed >= tests - bad
