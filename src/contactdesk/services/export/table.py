"""Contacts as a table: a column for each field that any of them has, and the values as texts."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from contactdesk.model.contact import MISSING, Contact, Field, Missing, Section
from contactdesk.model.export import ExportRow, Headings
from contactdesk.model.lossless_json import Json, Number, write

MAX_COLUMNS = 16_384
"""The most columns of a workbook."""

_Key: TypeAlias = tuple[bool, str, int]
"""Whether the field is documented, its path, and how often this path came before in the same contact."""


class Table:
    """Reads the rows twice, so that only one contact at a time is in memory: first for the columns, then for the cells.

    Attributes:
        header: the headings: the ID, the outcome if any row has one, the documented fields, then the others.
        left_out_cells: how many of the values that ``lines`` has read so far have no column.
    """

    def __init__(self, make_rows: Callable[[], Iterable[ExportRow]], headings: Headings) -> None:
        self.left_out_cells = 0
        self._make_rows = make_rows
        self._has_outcome = False
        documented: dict[_Key, str] = {}
        others: dict[_Key, str] = {}
        for row in make_rows():
            self._has_outcome = self._has_outcome or bool(row.outcome)
            for key, section, field in _fields(row.contact):
                columns = documented if field.is_documented else others
                if key not in columns and len(documented) + len(others) < MAX_COLUMNS:
                    columns[key] = whole_characters(headings.of_field(section, field))
        self.header = [headings.contact_id, *([headings.outcome] if self._has_outcome else [])]
        shown = list((documented | others).items())[: MAX_COLUMNS - len(self.header)]
        self._columns = {key: len(self.header) + index for index, (key, _heading) in enumerate(shown)}
        self.header += [heading for _key, heading in shown]

    def lines(self) -> Iterator[list[str]]:
        """Yield the texts of each row, one per column; empty where it has no value."""
        for row in self._make_rows():
            line = [""] * len(self.header)
            line[0] = whole_characters(row.contact_id)
            if self._has_outcome:
                line[1] = whole_characters(row.outcome)
            for key, _section, field in _fields(row.contact):
                text = value_text(field.value)
                column = self._columns.get(key)
                if column is not None:
                    line[column] = text
                elif text:
                    self.left_out_cells += 1
            yield line


def fields_in_order(contact: Contact) -> Iterator[tuple[Section | None, Field]]:
    """Yield every field with its section: the badges, the sections, then what is not documented."""
    for badge in contact.badges:
        yield None, badge
    for section in contact.sections:
        for field in section.fields:
            yield section, field
    for other in contact.others:
        yield None, other


def value_text(value: Json | Missing) -> str:
    """Return a value in the characters received; a list of texts has one per line, as on the screen."""
    if value is MISSING or value is None:
        return ""
    if isinstance(value, str):
        return whole_characters(value)
    if isinstance(value, Number):
        return value.text
    texts = [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
    if texts and texts == value and not any("\n" in text or "\r" in text for text in texts):
        return whole_characters("\n".join(texts))
    return "" if value == [] else write(value, indent=None)


def whole_characters(text: str) -> str:
    r"""Return the text with halves of characters as ``\ud83d``: no other format than JSON can hold them."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def _fields(contact: Contact | None) -> Iterator[tuple[_Key, Section | None, Field]]:
    if contact is None:
        return
    seen: dict[tuple[bool, str], int] = {}
    for section, field in fields_in_order(contact):
        # A member that is named "billing.email" has the path of the documented field.
        place = (field.is_documented, field.path)
        number = seen[place] = seen.get(place, -1) + 1
        yield (*place, number), section, field
