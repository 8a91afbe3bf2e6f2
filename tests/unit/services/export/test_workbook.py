"""A workbook gives every text back as it was received, and calculates and links nothing."""

import errno
import os
import re
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from contactdesk.model.export import ExportFormat, ExportReport, ExportRow
from tests.unit.services.export.exporting import HOSTILE_NAMES, exported, rows_of, wethod, written


def sheet_of(path: Path) -> list[list[Any]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


def names_in(path: Path) -> list[Any]:
    return [row[1] for row in sheet_of(path)[1:]]


def test_hostile_names_come_back_as_the_same_text(tmp_path: Path) -> None:
    rows = rows_of(wethod(id=number, name=name) for number, name in enumerate(HOSTILE_NAMES))
    path = written(tmp_path / "a.xlsx", rows, ExportFormat.EXCEL)
    assert names_in(path) == list(HOSTILE_NAMES)
    with zipfile.ZipFile(path) as archive:
        files = archive.namelist()
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    # Links would be in a file of their own.
    assert not any("sheet1.xml.rels" in name for name in files)
    assert not re.search("<f[ >]", sheet)
    assert "hyperlink" not in sheet
    # A cell without this type is a number.
    assert sheet.count("<c ") == sheet.count('t="inlineStr"') > 0


def test_long_texts_are_cut_counted_and_keep_whole_characters(tmp_path: Path) -> None:
    texts = ["x" * 40_000, "🙂" * 16_384, "x" * 32_767, "🙂" * 16_383, "<r>" + "x" * 32_760 + "</r>xx", "\0" * 20_000]
    rows = rows_of(wethod(id=number, name=text) for number, text in enumerate(texts))
    data, report = exported(rows, ExportFormat.EXCEL)
    (tmp_path / "a.xlsx").write_bytes(data)
    assert names_in(tmp_path / "a.xlsx") == [
        "x" * 32_767,
        "🙂" * 16_383,
        "x" * 32_767,
        "🙂" * 16_383,
        "<r>" + "x" * 32_760 + "</r>",
        "\0" * 20_000,
    ]
    assert report == ExportReport(rows=6, cut_cells=3)


def test_halves_of_characters_are_visible(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", rows_of([wethod(name="half \ud83d of it")]), ExportFormat.EXCEL)
    assert names_in(path) == [r"half \ud83d of it"]


def test_rows_without_a_contact_have_id_and_outcome(tmp_path: Path) -> None:
    rows = [ExportRow("0042", "Found", wethod(id=42, name="Ada", extra=True)), ExportRow("0007", "Not found")]
    data, report = exported(rows, ExportFormat.EXCEL)
    (tmp_path / "a.xlsx").write_bytes(data)
    header, found, missing = sheet_of(tmp_path / "a.xlsx")
    assert (header[:3], header[-1]) == (["asked_id", "outcome", "name"], "extra")
    assert (found[:3], found[-1]) == (["0042", "Found", "Ada"], "true")
    assert (missing[:2], set(missing[2:])) == (["0007", "Not found"], {""})
    assert report == ExportReport(rows=2)


def test_empty_list_has_headings(tmp_path: Path) -> None:
    data, report = exported([], ExportFormat.EXCEL)
    (tmp_path / "a.xlsx").write_bytes(data)
    assert (sheet_of(tmp_path / "a.xlsx"), report) == ([["asked_id"]], ExportReport(0))


def test_full_disk_is_reported_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(zipfile.ZipFile, "write", refuse)
    with pytest.raises(OSError, match="No space left on device") as caught:
        exported(rows_of([wethod(id=1)]), ExportFormat.EXCEL)
    assert caught.value.errno == errno.ENOSPC
    assert list(tmp_path.iterdir()) == []


def test_temporary_files_of_a_killed_export_are_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    names = ["contactdesk-export-old", "contactdesk-export-new", "contactdesk-other"]
    old, new, other = [tmp_path / name for name in names]
    for folder in (old, new, other):
        folder.mkdir()
        (folder / "export.xlsx").write_bytes(b"Ada")
    for folder in (old, other):
        os.utime(folder, (0, 0))
    exported(rows_of([wethod(name="Ada")]), ExportFormat.EXCEL)
    assert sorted(tmp_path.iterdir()) == [new, other]
