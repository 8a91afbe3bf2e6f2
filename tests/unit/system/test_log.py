"""The log: what is written to it, and what never is."""

import gc
import logging
import os
import stat
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from contactdesk.system.log import LogFile, start_logging
from contactdesk.system.redaction import HIDDEN, SECRETS

pytestmark = pytest.mark.logs("contactdesk.somewhere", "contactdesk.system.log", "py.warnings")

SECRET = "a-secret/of-the-log-tests"
NAME = "contactdesk.somewhere"


@pytest.fixture
def state_folder(tmp_path: Path) -> Path:
    """A folder that does not exist yet, as at the first start."""
    return tmp_path / "state" / "contactdesk"


@pytest.fixture
def log(state_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log of a run at the debug level; gives its path."""
    monkeypatch.setenv("CONTACTDESK_LOG", "debug")
    levels = {name: logging.getLogger(name).level for name in ("contactdesk", "qt")}
    hook = sys.unraisablehook
    handler = start_logging(state_folder)
    yield state_folder / "contactdesk.log"
    logging.captureWarnings(False)
    sys.unraisablehook = hook
    logging.getLogger().removeHandler(handler)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def test_nothing_is_created_before_the_first_warning(state_folder: Path, log: Path) -> None:
    logging.getLogger("httpx").info("something")
    assert not state_folder.exists()


def test_only_the_owner_may_read_the_log(log: Path) -> None:
    logging.getLogger(NAME).warning("the cat sleeps")
    assert log.read_text(encoding="utf-8").endswith("WARNING contactdesk.somewhere: the cat sleeps\n")
    if os.name == "posix":
        assert stat.S_IMODE(log.stat().st_mode) == 0o600
        assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700


def test_debug_level_is_for_the_program_not_for_libraries(log: Path) -> None:
    logging.getLogger(NAME).debug("ours")
    logging.getLogger("qasync").debug("theirs")
    assert "ours" in log.read_text(encoding="utf-8")
    assert "theirs" not in log.read_text(encoding="utf-8")


def warn_at_length(handler: logging.Handler, kilobytes: int) -> None:
    for _ in range(kilobytes // 4):
        handler.handle(logging.makeLogRecord({"name": NAME, "msg": "☂ " * 1_000}))


def test_log_has_three_files_of_at_most_256_kilobytes(state_folder: Path) -> None:
    handler = LogFile(state_folder)
    warn_at_length(handler, 1_100)
    handler.handle(logging.makeLogRecord({"name": NAME, "msg": "the last line"}))
    files = sorted(state_folder.iterdir())
    assert [file.name for file in files] == ["contactdesk.log", "contactdesk.log.1", "contactdesk.log.2"]
    assert all(file.stat().st_size <= 262_144 for file in files)
    assert "the last line" in files[0].read_text(encoding="utf-8")
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_instances_that_share_a_log_rotate_it_together(state_folder: Path) -> None:
    first, second = LogFile(state_folder), LogFile(state_folder)
    warn_at_length(first, 4)
    warn_at_length(second, 1_100)
    for handler, line in ((first, "line of the first"), (second, "line of the second")):
        handler.handle(logging.makeLogRecord({"name": NAME, "msg": line}))
    lines = (state_folder / "contactdesk.log").read_text(encoding="utf-8").splitlines()
    assert [line.rpartition(": ")[2] for line in lines[-2:]] == ["line of the first", "line of the second"]


def test_secret_is_hidden_in_message_error_and_stack(log: Path) -> None:
    SECRETS.add(SECRET)
    logger = logging.getLogger(NAME)
    logger.warning("said: " + SECRET)
    logger.warning("said: %s", {"key": SECRET})
    try:
        raise ValueError(SECRET) from KeyError(SECRET)
    except ValueError:
        logger.exception("failed")
    logger.warning("here", stack_info=True)
    written = log.read_text(encoding="utf-8")
    assert SECRET not in written
    assert written.count(HIDDEN) == 2
    assert "ValueError" in written
    assert "KeyError" in written
    assert f"{Path(__file__).name}" in written


def test_error_is_logged_by_kind_and_place_without_its_text(log: Path) -> None:
    """The text of an error may be a customer's data."""
    try:
        dict[str, int]()["ada@example.com"]
    except KeyError:
        logging.getLogger(NAME).exception("failed")
    written = log.read_text(encoding="utf-8")
    assert "KeyError" in written
    assert "test_error_is_logged" in written
    assert "ada@" not in written


@pytest.mark.parametrize(
    ("message", "written"),
    [
        ("GET https://api.clemta.com/contacts/64b8?x=1 failed", "GET https://api.clemta.com/… failed"),
        ("proxy http://user:pass@proxy.example:3128 is down", "proxy http://… is down"),
        ("proxy http://user:p/a@ss@proxy.example:3128", "proxy http://…"),
        ("{'Authorization': 'Bearer abc.def', 'a': 1}", "{'Authorization': '•••', 'a': 1}"),
        ("(b'X-API-Key', b'abc')", "(b'X-API-Key', b'•••')"),
        ("proxy-authorization: Basic dTpw", "proxy-authorization: •••"),
        ("sent Bearer abc.def", "sent Bearer •••"),
    ],
)
def test_headers_and_urls_are_cut(message: str, written: str, log: Path) -> None:
    logging.getLogger(NAME).warning("%s", message)
    assert log.read_text(encoding="utf-8").endswith(f": {written}\n")


def test_record_is_one_line_without_control_characters(log: Path) -> None:
    logging.getLogger(NAME).warning("one\nWARNING two\x1b[31m \u202e \ud800")
    assert log.read_text(encoding="utf-8").endswith(r": one\nWARNING two\x1b[31m \u202e \ud800" + "\n")


def test_long_message_is_cut_and_holds_no_part_of_a_secret(log: Path) -> None:
    SECRETS.add(SECRET)
    for length in range(19_900, 20_100, 7):
        logging.getLogger(NAME).warning("x" * length + SECRET)
    for length in range(3_950, 4_010, 3):
        logging.getLogger(NAME).warning("x" * length + SECRET)
    assert SECRET[:3] not in log.read_text(encoding="utf-8")
    assert max(map(len, log.read_text(encoding="utf-8").splitlines())) < 5_000


def test_wrong_arguments_and_an_unwritable_folder_are_no_error(log: Path, capfd: pytest.CaptureFixture[str]) -> None:
    log.parent.parent.mkdir()
    log.parent.write_text("a file where the folder should be", encoding="utf-8")
    logging.getLogger(NAME).warning("%d and %d", "one")
    assert capfd.readouterr().err == ""


def test_warnings_and_unraisable_errors_are_logged(log: Path, capfd: pytest.CaptureFixture[str]) -> None:
    class Failing:
        def __del__(self) -> None:
            raise ZeroDivisionError("ada@example.com")

    Failing()
    gc.collect()
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn("a warning", stacklevel=1)
    written = log.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in written
    assert "a warning" in written
    assert "ada@" not in written
    assert capfd.readouterr().err == ""
