"""An export is written whole or not at all."""

import errno
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from contactdesk.model.export import ExportFormat, ExportOptions, ExportReport, ExportRow
from contactdesk.services.export import write_rows, write_rows_to
from tests.program import run
from tests.unit.services.export.exporting import WETHOD, rows_of, wethod

FORMATS = pytest.mark.parametrize("export_format", ExportFormat)
STARTS = {
    ExportFormat.JSON: b"[\n  {",
    ExportFormat.NDJSON: b'{"id": 1',
    ExportFormat.EXCEL: b"PK",
    ExportFormat.CSV: b"\xef\xbb\xbfasked_id",
    ExportFormat.CSV_EXACT: b"asked_id",
    ExportFormat.VCARD: b"BEGIN:VCARD",
}
# More than the buffers hold, so that a part of the file is on the disk.
KILLED = """
import os, signal, sys
from pathlib import Path
from contactdesk.model.export import ExportFormat, ExportOptions
from contactdesk.services.export import write_rows, write_rows_to
from tests.unit.services.export.exporting import WETHOD, rows_of, wethod

rounds = 0

def rows():
    global rounds
    rounds += 1
    yield from rows_of(wethod(id=number, name="n" * 10_000) for number in range(100))
    if rounds == int(sys.argv[3]):
        written = [path.stat().st_size for path in Path(sys.argv[1]).parent.glob(".contactdesk-*.tmp")]
        print(len(written), flush=True)
        os.kill(os.getpid(), signal.SIGKILL)

write_rows(Path(sys.argv[1]), rows, ExportOptions(ExportFormat(sys.argv[2]), WETHOD, is_list=True))
"""


def write(path: Path, export_format: ExportFormat, rows: list[ExportRow]) -> ExportReport:
    return write_rows(path, lambda: iter(rows), ExportOptions(export_format, WETHOD, is_list=True))


@FORMATS
def test_rows_replace_the_file(export_format: ExportFormat, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old" * 1_000)
    report = write(path, export_format, rows_of([wethod(id=1), wethod(id=2)]))
    assert path.read_bytes().startswith(STARTS[export_format])
    assert report == ExportReport(rows=2)
    assert list(tmp_path.iterdir()) == [path]


@FORMATS
def test_failure_in_the_middle_leaves_the_old_file(export_format: ExportFormat, tmp_path: Path) -> None:
    def rows() -> Iterator[ExportRow]:
        yield from rows_of([wethod(id=1, name="n" * 100_000)])
        raise MemoryError

    path = tmp_path / "file"
    path.write_bytes(b"old")
    with pytest.raises(MemoryError):
        write_rows(path, rows, ExportOptions(export_format, WETHOD, is_list=True))
    assert {found: found.read_bytes() for found in tmp_path.iterdir()} == {path: b"old"}


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("old", [b"old", None])
@FORMATS
def test_kill_in_the_middle_leaves_the_old_file(export_format: ExportFormat, old: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "file"
    if old:
        path.write_bytes(old)
    is_table = export_format in (ExportFormat.CSV, ExportFormat.CSV_EXACT, ExportFormat.EXCEL)
    done = run(
        [sys.executable, "-c", KILLED, path, export_format, str(1 + is_table)],
        env={**os.environ, "TMPDIR": str(tmp_path), "PYTHONPATH": os.pathsep.join([*sys.path, "."])},
    )
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGKILL, "1\n", "")
    assert path.read_bytes() == old if old else not path.exists()


@pytest.mark.parametrize(("name", "number"), [("missing/file", errno.ENOENT), ("a\0", errno.EINVAL)])
@FORMATS
def test_impossible_path_leaves_nothing(export_format: ExportFormat, name: str, number: int, tmp_path: Path) -> None:
    with pytest.raises(OSError) as caught:
        write(tmp_path / name, export_format, rows_of([wethod(id=1)]))
    assert caught.value.errno == number
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
@FORMATS
def test_full_disk_is_an_error(export_format: ExportFormat) -> None:
    options = ExportOptions(export_format, WETHOD, is_list=True)
    with Path("/dev/full").open("wb", buffering=0) as stream, pytest.raises(OSError) as caught:
        write_rows_to(stream, lambda: rows_of([wethod(id=1)]), options)
    assert caught.value.errno == errno.ENOSPC
