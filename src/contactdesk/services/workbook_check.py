"""Check an .xlsx or .ods file before it is read: a small file can hold more than fits into memory.

``python_calamine`` keeps every cell between the first and the last one of a sheet, and ends the whole program if the
memory does not suffice. A file of 5 KB with two cells far apart does that.
"""

import re
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from string import digits
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from contactdesk.model.id_list import ListFileError, ListFileProblem

MAX_UNPACKED_BYTES = 200_000_000
MAX_CELLS = 5_000_000
"""The most cells of all sheets, with the empty ones between others; in memory up to 400 MB."""

_CHUNK_BYTES = 65_536
_IS_ENCRYPTED = 0x1
_VALUES = {"v", "is", "f", "p"}
"""The elements for what is in a cell: in .xlsx a value, a text, a formula; in .ods a paragraph."""

_ODS_ERROR = rb'(<table:table-cell [^<>]*) office:string-value=""(?=[^<>]* calcext:value-type="error")'
"""An error in an .ods file, whose text is in the cell's paragraph."""

_ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"


def checked_copy(data: bytes) -> BytesIO:
    """Return the XML of a workbook in a ZIP file without compression, whose sizes are true.

    Raises:
        ListFileError: it is not a workbook, needs a password, or holds too much.
        Exception: it is damaged; ``zipfile``, ``zlib`` and ``expat`` raise many kinds.
    """
    copy = BytesIO()
    cells = _CellCount()
    with ZipFile(BytesIO(data)) as archive, ZipFile(copy, "w") as plain:
        members = archive.infolist()
        if any(member.flag_bits & _IS_ENCRYPTED for member in members):
            raise ListFileError(ListFileProblem.LOCKED)
        if sum(member.file_size for member in members) > MAX_UNPACKED_BYTES:
            raise ListFileError(ListFileProblem.TOO_LARGE_UNPACKED)
        if any(member.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for member in members):
            # Other kinds unpack any amount of memory in one step. No program writes them into workbooks.
            raise ListFileError(ListFileProblem.DAMAGED)
        _check_kind(archive)
        by_name = {member.filename: member for member in members}
        for name, member in by_name.items():
            is_xml = name.lower().endswith(".xml")
            if not is_xml and not name.endswith((".rels", "mimetype")):
                continue
            parser = cells.new_part()
            # Reading ends at the stated size, and fails there if more was packed.
            with archive.open(member) as packed, plain.open(name, "w") as unpacked:
                open_tag = b""
                while chunk := packed.read(_CHUNK_BYTES):
                    if is_xml:
                        parser.Parse(chunk)
                    whole, open_tag = _split_at_tag(open_tag + chunk)
                    unpacked.write(_errors_as_texts(whole))
                unpacked.write(open_tag)
    copy.seek(0)
    return copy


def _split_at_tag(data: bytes) -> tuple[bytes, bytes]:
    """Return the part before the last tag, and the rest, which may be cut; a very long rest is not kept together."""
    place = data.rfind(b"<", -_CHUNK_BYTES)
    return (data[:place], data[place:]) if place >= 0 else (data, b"")


def _errors_as_texts(data: bytes) -> bytes:
    """Let a cell with ``#N/A`` be read as this text: the library would return an empty one."""
    if b'"e"' in data:
        data = re.sub(rb'(<c [^<>]*\bt=")e(?=")', rb"\1str", data)
    if b'"error"' in data:
        data = re.sub(_ODS_ERROR, rb"\1", data)
    return data


def _check_kind(archive: ZipFile) -> None:
    names = set(archive.namelist())
    if "META-INF/manifest.xml" in names and "mimetype" in names:
        with archive.open("mimetype") as member:
            is_spreadsheet = member.read(len(_ODS_TYPE)) == _ODS_TYPE
        if not is_spreadsheet:
            raise ListFileError(ListFileProblem.OTHER_KIND)
        with archive.open("META-INF/manifest.xml") as member:
            if b"encryption-data" in member.read(MAX_UNPACKED_BYTES):
                raise ListFileError(ListFileProblem.LOCKED)
    elif not any(re.fullmatch(r"(?i)xl/workbook[^/]*\.xml", name) for name in names):
        raise ListFileError(ListFileProblem.OTHER_KIND)


class _CellCount:
    """Counts the cells of a workbook from the first to the last one of each sheet."""

    def __init__(self) -> None:
        self._earlier = 0
        self._start_sheet()

    def _start_sheet(self) -> None:
        self._row = self._column = 0
        self._rows = self._columns = 0

    def new_part(self) -> expat.XMLParserType:
        """Return a parser for the next XML file of the workbook."""
        self._end_sheet()
        # The encoding is fixed, since the library that reads the workbook takes no other.
        parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = self._start_element
        parser.StartDoctypeDeclHandler = _refuse
        return parser

    def _end_sheet(self) -> None:
        self._earlier += self._rows * self._columns
        self._start_sheet()

    def _start_element(self, name: str, attributes: Mapping[str, str]) -> None:
        # A workbook may have a million of these: the frequent ones first, and no call that is not needed.
        local = name.rpartition(":")[2] if ":" in name else name
        if local == "c":
            if reference := attributes.get("r"):
                letters = reference.rstrip(digits)
                self._row, self._column = int(reference[len(letters) :]), _column_number(letters)
            else:
                self._column += 1
        elif local in _VALUES:
            self._add_cell()
        elif local == "row":
            number = attributes.get("r")
            self._row, self._column = int(number) if number else self._row + 1, 0
        elif local in ("table-cell", "covered-table-cell"):
            self._column += int(attributes.get("table:number-columns-repeated", "1"))
            if any(key.startswith("office:") or key == "table:formula" for key in attributes):
                self._add_cell()
        elif local == "table-row":
            self._row += int(attributes.get("table:number-rows-repeated", "1"))
            self._column = 0
        elif local == "table":
            self._end_sheet()

    def _add_cell(self) -> None:
        if self._row > self._rows or self._column > self._columns:
            self._rows, self._columns = max(self._rows, self._row), max(self._columns, self._column)
            if self._earlier + self._rows * self._columns > MAX_CELLS:
                raise ListFileError(ListFileProblem.TOO_LARGE_UNPACKED)


@cache
def _column_number(letters: str) -> int:
    """Return the number of the column with these letters; ``AA`` is 27."""
    if not re.fullmatch("[A-Za-z]{1,3}", letters):
        raise ListFileError(ListFileProblem.DAMAGED)
    number = 0
    for letter in letters.upper():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def _refuse(*_declaration: object) -> None:
    # It could change what the attributes mean. No program writes one into workbooks.
    raise ListFileError(ListFileProblem.DAMAGED)
