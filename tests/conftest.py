"""Fixtures and hooks for all tests: a test fails if it logs an unexpected warning or leaves a window behind.

By pytest's own configuration, Qt's warnings and exceptions in threads and destructors fail a test too.
"""

import gc
import logging
import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from contactdesk.system.display_check import library_obstacle
from contactdesk.system.redaction import SECRETS, Secrets

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The texts of times depend on the language and the time zone. Qt reads both when it is loaded. Upper and lower case
# stay those of the computer: in Turkish, "i" is not the small "I", which must break nothing.
CHARACTERS = next((value for name in ("LC_ALL", "LC_CTYPE", "LANG") if (value := os.environ.get(name))), "C.UTF-8")
for name in [name for name in os.environ if name.startswith("LC_") or name == "LANGUAGE"]:
    del os.environ[name]
os.environ |= {"LANG": "C.UTF-8", "LC_CTYPE": CHARACTERS, "TZ": "UTC"}
if sys.platform != "win32":
    time.tzset()

QT_OBSTACLE = library_obstacle("offscreen") if sys.platform == "linux" else None
"""Why Qt cannot be imported, e.g. on a bare Debian; ``None`` where it can."""


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Disable pytest-qt if it would end the test run: it imports Qt when it is configured."""
    if QT_OBSTACLE:
        if os.environ.get("CONTACTDESK_REQUIRE_E2E"):
            raise pytest.UsageError(QT_OBSTACLE)
        pluginmanager.unregister(name="pytest-qt")


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Collect modules in the usual way where Qt can be imported."""
    return _ModuleWithoutQt.from_parent(parent, path=module_path) if QT_OBSTACLE else None


class _ModuleWithoutQt(pytest.Module):
    """A test module on a machine without Qt's system libraries; it is skipped if it imports Qt."""

    def collect(self) -> "Iterable[pytest.Item | pytest.Collector]":
        try:
            return list(super().collect())
        except self.CollectError as error:
            # An extension module that the system cannot load is named as the path.
            if not str(getattr(error.__cause__, "path", "")).endswith(".so"):
                raise
            pytest.skip(QT_OBSTACLE or "", allow_module_level=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what starts the program or Qt in another process (``@pytest.mark.qt``)."""
    if QT_OBSTACLE:
        for item in items:
            if item.get_closest_marker("qt"):
                item.add_marker(pytest.mark.skip(QT_OBSTACLE))


class _Recorder(logging.Handler):
    """Keep records of warnings and errors."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _nothing_unexpected(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning without ``@pytest.mark.logs``, or leaves a window behind."""
    expected = {name for marker in request.node.iter_markers("logs") for name in marker.args}
    failed = request.session.testsfailed
    before = _windows()
    recorder = _Recorder()
    logging.getLogger().addHandler(recorder)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(recorder)
    if request.session.testsfailed > failed:
        return  # the traceback of a failed test keeps windows alive
    unexpected = [f"{record.name}: {record.getMessage()}" for record in recorder.records if record.name not in expected]
    assert not unexpected, "unexpected in the log"
    left = [f"{type(window).__name__} {window.objectName()!r}" for window in _new_windows(before)]
    assert not left, "windows left behind"


def _windows() -> "list[QWidget]":
    """Return all windows, shown or not, without importing Qt for tests that do not use it."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return QApplication.topLevelWidgets()


def _new_windows(before: "list[QWidget]") -> "list[QWidget]":
    if any(window not in before for window in _windows()):
        gc.collect()  # ends windows that are only in reference cycles
    return [window for window in _windows() if window not in before]


@pytest.fixture(autouse=True)
def no_secrets_known_yet() -> None:
    """Forget secrets of other tests, as a new process would."""
    Secrets.__init__(SECRETS)
