"""The log: what comes into it, and what never does."""

import gc
import logging
import os
import stat
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from contactdesk.system.log import KEPT_FILES, LARGEST_BYTES, LogFile, Redaction, start_logging
from contactdesk.system.redaction import HIDDEN, SECRETS

pytestmark = pytest.mark.logs("contactdesk.somewhere", "contactdesk.system.log", "py.warnings")

SECRET = "a-secret/of-the-log-tests"
NAME = "contactdesk.somewhere"


@pytest.fixture
def state_folder(tmp_path: Path) -> Path:
    """Not made yet, as at a first start."""
    return tmp_path / "state" / "contactdesk"


@pytest.fixture
def log(state_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log of a run that says all it can; gives its path."""
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


def test_without_a_warning_there_is_no_file_and_no_folder(state_folder: Path, log: Path) -> None:
    logging.getLogger("httpx").info("something")
    assert not state_folder.exists()


def test_the_owner_alone_may_read_it(log: Path) -> None:
    logging.getLogger(NAME).warning("the cat sleeps")
    assert log.read_text().endswith("WARNING contactdesk.somewhere: the cat sleeps\n")
    if os.name == "posix":
        assert stat.S_IMODE(log.stat().st_mode) == 0o600
        assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700


def test_debug_is_for_the_program_and_not_for_its_libraries(log: Path) -> None:
    logging.getLogger(NAME).debug("ours")
    logging.getLogger("qasync").debug("theirs")
    assert "ours" in log.read_text()
    assert "theirs" not in log.read_text()


def test_it_never_grows_beyond_its_limit(log: Path) -> None:
    said = 0
    while said < (KEPT_FILES + 1) * LARGEST_BYTES:
        logging.getLogger(NAME).warning("%06d %s", said, "x " * 1500)
        said += 3000
    files = sorted(log.parent.iterdir())
    assert len(files) == KEPT_FILES
    assert all(file.stat().st_size <= LARGEST_BYTES for file in files)
    assert f"{said - 3000:06d}" in log.read_text()


def test_a_secret_is_hidden_in_message_arguments_error_and_stack(log: Path) -> None:
    SECRETS.add(SECRET)
    logger = logging.getLogger(NAME)
    logger.warning("said: " + SECRET)
    logger.warning("said: %s", {"key": SECRET})
    try:
        raise ValueError(SECRET) from KeyError(SECRET)
    except ValueError:
        logger.exception("failed")
    logger.warning("here", stack_info=True)
    written = log.read_text()
    assert SECRET not in written
    assert written.count(HIDDEN) == 2
    assert "ValueError" in written
    assert "KeyError" in written
    assert f"{Path(__file__).name}" in written


def test_of_an_error_the_kind_and_the_place_are_written_and_never_its_text(log: Path) -> None:
    """The text of an error may be a customer's data."""
    try:
        dict[str, int]()["ada@example.com"]
    except KeyError:
        logging.getLogger(NAME).exception("failed")
    written = log.read_text()
    assert "KeyError" in written
    assert "test_of_an_error" in written
    assert "ada@" not in written


@pytest.mark.parametrize(
    ("said", "written"),
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
def test_headers_and_addresses_are_cut(said: str, written: str, log: Path) -> None:
    logging.getLogger(NAME).warning("%s", said)
    assert log.read_text().endswith(f": {written}\n")


def test_one_record_is_one_line_without_control_characters(log: Path) -> None:
    logging.getLogger(NAME).warning("one\nWARNING two\x1b[31m \u202e \ud800")
    assert log.read_text().endswith(r": one\nWARNING two\x1b[31m \u202e \ud800" + "\n")


def test_a_message_as_long_as_a_book_is_shortened_and_holds_no_half_of_a_secret(log: Path) -> None:
    SECRETS.add(SECRET)
    for length in range(19_900, 20_100, 7):
        logging.getLogger(NAME).warning("x" * length + SECRET)
    for length in range(3_950, 4_010, 3):
        logging.getLogger(NAME).warning("x" * length + SECRET)
    assert SECRET[:3] not in log.read_text()
    assert max(map(len, log.read_text().splitlines())) < 5_000


def test_wrong_arguments_and_a_place_that_cannot_be_written_disturb_nobody(
    log: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    log.parent.parent.mkdir()
    log.parent.write_text("a file where the folder should be")
    logging.getLogger(NAME).warning("%d and %d", "one")
    assert capfd.readouterr().err == ""


def test_what_python_would_print_is_written(log: Path, capfd: pytest.CaptureFixture[str]) -> None:
    class Unlucky:
        def __del__(self) -> None:
            raise ZeroDivisionError("ada@example.com")

    Unlucky()
    gc.collect()
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn("a warning", stacklevel=1)
    written = log.read_text()
    assert "ZeroDivisionError" in written
    assert "a warning" in written
    assert "ada@" not in written
    assert capfd.readouterr().err == ""


def test_the_filter_stands_on_the_handler(tmp_path: Path) -> None:
    assert any(isinstance(one, Redaction) for one in LogFile(tmp_path).filters)
