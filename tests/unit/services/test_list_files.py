"""A file or text becomes rows of texts as a spreadsheet shows them, or is refused with the reason."""

import os
import struct
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path
from zipfile import ZIP_BZIP2

import pytest
import xlsxwriter

from contactdesk.model.id_list import ListFileError, ListFileProblem, ListTable
from contactdesk.services.list_files import MAX_FILE_BYTES, MAX_ROWS, read_list_file, read_list_text
from tests.workbooks import (
    LOCKED_MANIFEST,
    SHEET_XML,
    blank,
    number,
    ods,
    one_sheet,
    repacked,
    row,
    sheet,
    table,
    words,
    xlsx,
)

OLE = bytes.fromhex("d0cf11e0a1b11ae1")


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., ListTable]:
    def run(data: bytes | str, name: str = "list.txt", sheet: str = "") -> ListTable:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return read_list_file(path, sheet)

    return run


Read = Callable[..., ListTable]


def refusal(read: Callable[[], object]) -> ListFileProblem:
    with pytest.raises(ListFileError) as caught:
        read()
    assert caught.value.__context__ is None
    return caught.value.problem


@pytest.mark.parametrize(
    ("data", "separator", "rows"),
    [
        ("42\r\n43\r\n\r\n44\r\n", "", (("42",), ("43",), (), ("44",))),
        ("42\r43\r", "", (("42",), ("43",))),
        ("id,name\n42,Rossi\n", ",", (("id", "name"), ("42", "Rossi"))),
        ("id;name\n42;Rossi, M\n43;Verdi, U\n", ";", (("id", "name"), ("42", "Rossi, M"), ("43", "Verdi, U"))),
        ("id\trate\n42\t1,5\n", "\t", (("id", "rate"), ("42", "1,5"))),
        ("id|name\n42|a;b\n43|c\n", "|", (("id", "name"), ("42", "a;b"), ("43", "c"))),
        ('id,note\n42,"two\nlines, ""so"""\n43,x\n', ",", (("id", "note"), ("42", 'two\nlines, "so"'), ("43", "x"))),
        ('name,id\n"Rossi, M",42\n5" pipe,43\n', ",", (("name", "id"), ("Rossi, M", "42"), ('5" pipe', "43"))),
        ('name,id\n"5 pipe,42\n6 pipe,43\n', ",", (("name", "id"), ('"5 pipe', "42"), ("6 pipe", "43"))),
        ('"id"\n"42"\n', "", (("id",), ("42",))),
        ("sep=;\r\n42;7\r\n", ";", (("42", "7"),)),
        ("42,,\n43,,\n", ",", (("42",), ("43",))),
        ("\n\n , \nname,id\nRossi,42\n", ",", ((), (), (), ("name", "id"), ("Rossi", "42"))),
        ("1,234\n12,345\n", "", (("1,234",), ("12,345",))),
    ],
)  # fmt: skip
def test_separator_is_found(read: Read, data: str, separator: str, rows: tuple[tuple[str, ...], ...]) -> None:
    found = read(data)
    assert (found.separator, found.rows) == (separator, rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("12, 14, 15", (("12",), ("14",), ("15",))),
        ("12;14", (("12",), ("14",))),
        ("12 14 15", (("12",), ("14",), ("15",))),
        ("12, 14\n15", (("12",), ("14",), ("15",))),
        ("ID:\n12, 14, 15", (("ID:",), ("12",), ("14",), ("15",))),
        (f"{'a' * 24}, {'b' * 24}", (("a" * 24,), ("b" * 24,))),
        ("12\t14", (("12",), ("14",))),
        ("12, 14\n15, 16\n", (("12", "14"), ("15", "16"))),
        ("12\t14\n15\t16\n", (("12", "14"), ("15", "16"))),
        ("+39 02 1234", (("+39 02 1234",),)),
        ("42\0\n43", (("42",), ("43",))),
        ("42", (("42",),)),
    ],
)  # fmt: skip
def test_ids_on_one_line_are_rows(text: str, rows: tuple[tuple[str, ...], ...]) -> None:
    assert read_list_text(text).rows == rows


def test_long_cell_keeps_its_quotes_and_lines(read: Read) -> None:
    notes = "first line\n" + "x" * 140_000
    assert read(f'ID;Notes\n42;"{notes}"\n43;y\n').rows == (("ID", "Notes"), ("42", notes), ("43", "y"))


def test_csv_row_of_ids_keeps_its_columns(read: Read) -> None:
    assert read("42,7", "list.txt").rows == (("42",), ("7",))
    assert read("42,7\n43,8,9", "list.CSV").rows == (("42", "7"), ("43", "8", "9"))
    assert read("421,700\n431,800", "list.csv").rows == (("421", "700"), ("431", "800"))


@pytest.mark.parametrize(
    ("data", "encoding", "is_assumed"),
    [
        ("Müller €".encode(), "UTF-8", False),
        ("Müller €".encode("utf-8-sig"), "UTF-8", False),
        ("Müller €".encode("utf-16"), "UTF-16", False),
        (b"\xfe\xff" + "Müller €".encode("utf-16-be"), "UTF-16", False),
        ("Müller €".encode("cp1252"), "Windows-1252", True),
    ],
)
def test_encoding_is_found(read: Read, data: bytes, encoding: str, is_assumed: bool) -> None:
    found = read(data)
    assert (found.rows, found.encoding, found.is_encoding_assumed) == ((("Müller €",),), encoding, is_assumed)


def test_cells_are_read_as_people_see_them(read: Read) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        cells = workbook.add_worksheet()
        day, hours, clock = (workbook.add_format({"num_format": form}) for form in ("yyyy-mm-dd", "[h]:mm", "hh:mm"))
        cells.write_column(0, 0, [42, 42.5, 999999999999999, 1234567890123456, 6.4e22, True, "0042", " a\nb "])
        cells.write(8, 0, datetime(2024, 1, 2), day)
        cells.write(9, 0, timedelta(hours=30), hours)
        cells.write(10, 0, time(3, 4), clock)
        cells.write_formula(11, 0, "=40+2", None, 42)

    assert [cells[0] for cells in read(xlsx(fill)).rows] == [
        *("42", "42.5", "999999999999999", "1234567890123456.0", "6.4e+22", "TRUE", "0042", "a\nb"),
        *("2024-01-02", "1 day, 6:00:00", "03:04:00", "42"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        one_sheet("id", 42, None, 43, row=2, column=1),
        ods(table("A", row(blank(5), times=2), row(blank(), words("id"), blank(1022)), row(blank(), number("42")),
                  row(blank(1024)), row(blank(), number("43")), row(blank(1024), times=1048000))),
        ods(table("A", row(blank(5), times=2), row(blank(), words("id")), row(blank(), number("42")),
                  row("<table:covered-table-cell/>", "<table:table-cell table:style-name='s'/>"),
                  row(blank(), "<table:table-cell office:value-type='float' office:value='43'/>"))),
    ],
)  # fmt: skip
def test_rows_keep_the_numbers_of_the_spreadsheet(read: Read, data: bytes) -> None:
    assert read(data).rows == ((), (), ("", "id"), ("", "42"), (), ("", "43"))


def test_cells_without_reference_are_counted(read: Read) -> None:
    data = sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><f>1</f><v>3</v></c></row>")
    assert read(data).rows == (("1", "2"), (), ("", "3"))


def test_pictures_of_a_workbook_are_left_out(read: Read) -> None:
    assert read(repacked(one_sheet(42), {"xl/media/image1.png": b"\x89PNG"})).rows == (("42",),)


def test_visible_sheets_are_offered(read: Read) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        workbook.add_worksheet("Empty")
        workbook.add_worksheet("First").write(0, 0, 1)
        hidden = workbook.add_worksheet("Hidden")
        hidden.write(0, 0, 2)
        hidden.hide()
        chart = workbook.add_chart({"type": "line"})
        chart.add_series({"values": "=First!$A$1"})
        workbook.add_chartsheet("Chart").set_chart(chart)
        workbook.add_worksheet("Last").write(0, 0, 3)

    found = read(xlsx(fill), "book.xlsx")
    assert found == ListTable("book.xlsx", (("1",),), sheets=("Empty", "First", "Last"), sheet="First")
    assert read(xlsx(fill), "book.xlsx", "Last").rows == (("3",),)
    assert refusal(lambda: read(xlsx(fill), "book.xlsx", "Empty")) == ListFileProblem.EMPTY
    assert refusal(lambda: read(xlsx(fill), "book.xlsx", "None")) == ListFileProblem.DAMAGED


def test_errors_of_formulas_are_texts(read: Read) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        cells = workbook.add_worksheet("List")
        for place, error in enumerate(["#DIV/0!", "#N/A"] * 2_000):
            cells.write(place, 0, place)
            cells.write_formula(place, 1, "=1/0", None, error)

    rows = tuple((str(place), error) for place, error in enumerate(["#DIV/0!", "#N/A"] * 2_000))
    assert read(xlsx(fill)).rows == rows
    assert read(one_sheet('<c t="e">')).rows == (('<c t="e">',),)
    cell = '<table:table-cell table:formula=\'of:=1/0\' office:value-type="string" office:string-value=""'
    cell += ' calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    assert read(ods(table("A", row(number("7")), row(cell)))).rows == (("7",), ("#DIV/0!",))


def test_first_sheet_with_ids_is_read(tmp_path: Path) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        workbook.add_worksheet("Notes").write(0, 0, "x")
        workbook.add_worksheet("IDs").write(0, 0, 2)
        workbook.add_worksheet("More").write(0, 0, 3)

    path = tmp_path / "book.xlsx"
    path.write_bytes(xlsx(fill))
    assert read_list_file(path, has_ids=lambda table: table.rows != (("x",),)).sheet == "IDs"
    assert read_list_file(path, has_ids=lambda _table: False).sheet == "Notes"
    assert read_list_file(path, "More", lambda _table: False).sheet == "More"


def test_sheet_that_cannot_be_read_does_not_hide_the_first(tmp_path: Path) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        workbook.add_worksheet("Notes").write(0, 0, "x")
        workbook.add_worksheet("Long").write_column(0, 0, range(MAX_ROWS + 2))

    path = tmp_path / "book.xlsx"
    path.write_bytes(xlsx(fill))
    assert read_list_file(path, has_ids=lambda _table: False).sheet == "Notes"
    assert refusal(lambda: read_list_file(path, "Long")) == ListFileProblem.TOO_MANY_ROWS


def test_hidden_sheets_are_read_if_there_is_no_other(read: Read) -> None:
    data = ods(table("A", row(number("7")), style="h"))
    assert (read(data).sheets, read(data).rows) == (("A",), (("7",),))
    data = ods(table("A", row(number("7")), style="h") + table("B", row(number("8"))))
    assert (read(data).sheets, read(data).rows) == (("B",), (("8",),))


def encrypted_zip() -> bytes:
    data = bytearray(one_sheet(42))
    place = data.index(b"PK\x01\x02")
    data[place + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    "data", [OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), ods("", LOCKED_MANIFEST), encrypted_zip()]
)
def test_locked_workbook_is_refused(read: Read, data: bytes) -> None:
    assert refusal(lambda: read(data)) == ListFileProblem.LOCKED


@pytest.mark.parametrize(
    "data",
    [
        OLE + bytes(600) + "Workbook".encode("utf-16-le"),
        b"%PDF-1.4\n",
        b"{\\rtf1",
        b"\xef\xbb\xbf <html>",
        b"42\0\0\0",
        "42".encode("utf-16-be"),
        "42".encode("utf-32"),
        ods("", mimetype="application/vnd.oasis.opendocument.text"),
        repacked(one_sheet(42), {"xl/workbook.xml": None}),
        ",".join(["1"] * 16_385).encode(),
    ],
)
def test_other_kinds_are_refused(read: Read, data: bytes) -> None:
    assert refusal(lambda: read(data, "list.csv")) == ListFileProblem.OTHER_KIND


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04",
        one_sheet(42)[:-30],
        repacked(one_sheet(42), {SHEET_XML: b"<worksheet><sheetData><row"}),
        repacked(one_sheet(42), {SHEET_XML: None}),
        repacked(one_sheet(42), {}, ZIP_BZIP2),
        sheet("<row><c r='1A'><v>1</v></c></row>"),
        sheet("<row><c r='ABCD1'><v>1</v></c></row>"),
        sheet("<row><c><v>&a;</v></c></row>", "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'>]>"),
    ],
)
def test_damaged_workbook_is_refused(read: Read, data: bytes) -> None:
    assert refusal(lambda: read(data)) == ListFileProblem.DAMAGED


@pytest.mark.parametrize("text", ["", " \n\n"])
def test_text_without_content_is_refused(read: Read, text: str) -> None:
    assert refusal(lambda: read(text)) == ListFileProblem.EMPTY
    assert refusal(lambda: read_list_text(text)) == ListFileProblem.EMPTY
    assert refusal(lambda: read(one_sheet())) == ListFileProblem.EMPTY


def test_what_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ListFileError) as caught:
        read_list_file(tmp_path / "missing.csv")
    assert (caught.value.problem, caught.value.reason) == (ListFileProblem.NOT_READABLE, "No such file or directory")
    assert refusal(lambda: read_list_file(Path("a\0b"))) == ListFileProblem.NOT_READABLE
    assert refusal(lambda: read_list_file(tmp_path)) == ListFileProblem.OTHER_KIND


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_pipe_without_writer_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal(lambda: read_list_file(tmp_path / "pipe")) == ListFileProblem.OTHER_KIND
    assert refusal(lambda: read_list_file(Path("/dev/zero"))) == ListFileProblem.OTHER_KIND


def test_large_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    assert refusal(lambda: read_list_file(path)) == ListFileProblem.TOO_LARGE
    assert refusal(lambda: read_list_text("1" * (MAX_FILE_BYTES + 1))) == ListFileProblem.TOO_LARGE


def test_fifty_thousand_rows_and_a_header_are_read(read: Read) -> None:
    ids = "\n".join(["ID", *map(str, range(MAX_ROWS))])
    assert len(read(ids).rows) == 50_001
    assert refusal(lambda: read(ids + "\n\nx")) == ListFileProblem.TOO_MANY_ROWS
    assert refusal(lambda: read("\n" + ids.replace("ID", "50001", 1))) == ListFileProblem.TOO_MANY_ROWS
    assert refusal(lambda: read("1" + "\n" * 1_048_577 + "2")) == ListFileProblem.TOO_MANY_ROWS


def bomb(size: int) -> bytes:
    return repacked(one_sheet(42), {"xl/media/a.png": bytes(size)})


def lying_bomb() -> bytes:
    """Return a workbook whose largest member is longer than its entry says."""
    data = bytearray(repacked(one_sheet(42), {"xl/a.xml": b"<a>" + bytes(1_000_000)}))
    true_size = struct.pack("<I", 1_000_003)
    while (place := data.find(true_size)) >= 0:
        data[place : place + 4] = struct.pack("<I", 3)
    return bytes(data)


def sheet_of_texts(*texts: str, cells: int = 1, number: str = "0") -> bytes:
    """Return a workbook whose cells refer to one of these texts by its number."""
    data = sheet("<!-- -->" + "".join(f"<row><c t='s'><v>{number}</v></c></row>" for _ in range(cells)))
    items = "".join(f"<si><t>{text}</t></si>" for text in texts)
    return repacked(data, {"xl/sharedStrings.xml": f"<sst>{items}</sst>".encode()})


def two_cells_far_apart() -> bytes:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        cells = workbook.add_worksheet()
        cells.write(0, 0, 1)
        cells.write(1048575, 16383, 2)

    return xlsx(fill)


@pytest.mark.parametrize(
    "data",
    [
        bomb(200_000_001),
        two_cells_far_apart(),
        sheet("<row r='99999999999'><c><v>1</v></c></row>"),
        sheet("<x:row xmlns:x='y' r='5000001'><x:c><x:v>1</x:v></x:c></x:row>"),
        ods(table("A", row(number("1")), row(number("7"), times=10_000_000))),
        ods(table("A", row(blank(100_000_000), number("7")))),
        ods(table("A", row(number("1")), row(blank(), times=100_000_000), row(number("7")))),
        ods("".join(table(name, row(number("7"), times=2_000_000)) for name in "ABC")),
        ods(table("A", row("<table:table-cell office:value='7' table:number-columns-repeated='5000001'/>"))),
        b"1,2,3,4,5,6,7,8,9\n" * 625_001,
        ods(table("A", row(words("x" * 100_000, times=2_001)))),
        ods(table("A", row(words("x" * 100_000, times=1_000), times=3))),
        ods(table("A", row(words("<text:s text:c='-9'/><text:s text:c='200000001'/>")))),
        ods(table("A", row(f"<table:table-cell office:string-value='{'x' * 100_000}'/>", times=2_001))),
        sheet_of_texts("x" * 100_000, cells=2_001),
    ],
    ids=range(15),
)  # fmt: skip
def test_file_that_unpacks_too_large_is_refused(read: Read, data: bytes) -> None:
    assert refusal(lambda: read(data)) == ListFileProblem.TOO_LARGE_UNPACKED


@pytest.mark.parametrize(("number", "is_read"), [("1", True), ("0<!---->1", False), ("0<?a?>1", False), ("2", False)])
def test_text_that_cells_refer_to_is_certain(read: Read, number: str, is_read: bool) -> None:
    data = sheet_of_texts("a", "b", number=number)
    if is_read:
        assert read(data).rows == (("b",),)
    else:
        assert refusal(lambda: read(data)) == ListFileProblem.DAMAGED


def test_size_in_the_directory_is_not_trusted(read: Read) -> None:
    assert refusal(lambda: read(lying_bomb())) == ListFileProblem.DAMAGED


def test_formatted_empty_cell_far_away_does_no_harm(read: Read) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        cells = workbook.add_worksheet()
        cells.write(0, 0, 42)
        bold = workbook.add_format({"bold": True})
        cells.write_blank(1048575, 16383, None, bold)
        cells.merge_range(0, 1, 0, 2, "", bold)

    assert read(xlsx(fill)).rows == (("42",),)
