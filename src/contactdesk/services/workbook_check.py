"""Check an .xlsx or .ods file before it is read: a small file can hold more than fits into memory.

``python_calamine`` keeps every cell between the first and the last one of a sheet, each with its own copy of its text,
and ends the whole program if the memory does not suffice. A file of 5 KB with two cells far apart does that, and one of
1 KB with a long text that is repeated.
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
MAX_CHARACTERS = 200_000_000
"""The most characters of all cells, each time that a text is repeated."""

_CHUNK_BYTES = 65_536
_IS_ENCRYPTED = 0x1
_VALUES = {"v", "is", "f", "p"}
"""The elements for what is in a cell: in .xlsx a value, a text, a formula; in .ods a paragraph."""

_HOLD_TEXT = {"si", "v", "table-cell", "covered-table-cell"}
"""The elements in which texts count."""
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
    size = _Size()
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
        # Cells refer to the shared texts.
        for name, member in sorted(by_name.items(), key=lambda each: not each[0].lower().endswith("sharedstrings.xml")):
            is_xml = name.lower().endswith(".xml")
            if not is_xml and not name.endswith((".rels", "mimetype")):
                continue
            parser = size.new_part()
            # Reading ends at the stated size, and fails there if more was packed.
            with archive.open(member) as packed, plain.open(name, "w") as unpacked:
                open_tag = b""
                while chunk := packed.read(_CHUNK_BYTES):
                    if is_xml:
                        parser.Parse(chunk)
                        size.check()
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


class _Size:
    """Counts the cells of a workbook from the first to the last one of each sheet, and the characters in them."""

    def __init__(self) -> None:
        self._earlier = 0
        self._characters = 0
        self._shared: list[int] = []
        self._is_shared = False
        # What the next text is: a "shared text", a "reference" to one, in a "cell", or nothing that counts.
        self._reads = ""
        self._start_sheet()

    def _start_sheet(self) -> None:
        self._row = self._column = 0
        self._rows = self._columns = 0
        self._row_times = self._times = 1

    def new_part(self) -> expat.XMLParserType:
        """Return a parser for the next XML file of the workbook."""
        self._end_sheet()
        # The encoding is fixed, since the library that reads the workbook takes no other.
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.StartElementHandler = self._start_element
        parser.EndElementHandler = self._end_element
        parser.CharacterDataHandler = self._text
        parser.CommentHandler = parser.ProcessingInstructionHandler = self._interrupt
        parser.StartDoctypeDeclHandler = _refuse
        return parser

    def check(self) -> None:
        """Refuse the workbook if its cells hold too many characters.

        Raises:
            ListFileError: they do.
        """
        if self._characters > MAX_CHARACTERS:
            raise ListFileError(ListFileProblem.TOO_LARGE_UNPACKED)

    def _end_sheet(self) -> None:
        self._earlier += self._rows * self._columns
        self._start_sheet()

    def _start_element(self, name: str, attributes: Mapping[str, str]) -> None:
        # A workbook may have a million of these: the frequent ones first, and no call that is not needed.
        local = name.rpartition(":")[2] if ":" in name else name
        if local == "c":
            self._is_shared = attributes.get("t") == "s"
            if reference := attributes.get("r"):
                letters = reference.rstrip(digits)
                self._row, self._column = int(reference[len(letters) :]), _column_number(letters)
            else:
                self._column += 1
        elif local in _VALUES:
            if local == "v" and self._is_shared:
                self._reads = "reference"
            self._add_cell()
        elif local == "row":
            number = attributes.get("r")
            self._row, self._column = int(number) if number else self._row + 1, 0
        elif local in ("table-cell", "covered-table-cell"):
            self._start_ods_cell(attributes)
        elif local == "table-row":
            self._row_times = int(attributes.get("table:number-rows-repeated", "1"))
            self._row += self._row_times
            self._column = 0
        elif local in ("si", "s"):
            self._start_text(local, attributes)
        elif local == "table":
            self._end_sheet()

    def _start_ods_cell(self, attributes: Mapping[str, str]) -> None:
        times = int(attributes.get("table:number-columns-repeated", "1"))
        self._column += times
        self._times = abs(times * self._row_times)
        self._reads = "cell"
        values = [value for key, value in attributes.items() if key.startswith("office:")]
        if values or "table:formula" in attributes:
            self._characters += sum(map(len, values)) * self._times
            self._add_cell()

    def _start_text(self, local: str, attributes: Mapping[str, str]) -> None:
        """Begin a text that cells refer to, in .xlsx, or a number of spaces, in .ods."""
        if local == "si":
            self._reads = "shared text"
            self._shared.append(0)
        else:
            self._characters += abs(int(attributes.get("text:c", "1"))) * self._times

    def _end_element(self, name: str) -> None:
        if self._reads and name.rpartition(":")[2] in _HOLD_TEXT:
            self._reads = ""

    def _text(self, text: str) -> None:
        if self._reads == "reference":
            self._characters += self._shared[int(text)]
        elif self._reads == "cell":
            self._characters += len(text) * self._times
        elif self._reads:
            self._shared[-1] += len(text)

    def _interrupt(self, *_content: str) -> None:
        # It would divide a number in two.
        if self._reads == "reference":
            raise ListFileError(ListFileProblem.DAMAGED)

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
