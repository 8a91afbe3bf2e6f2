"""Check a list of IDs before anything is sent: which column holds them, and what each of its cells means."""

import re
from collections.abc import Sequence

from contactdesk.apis.registry import APIS
from contactdesk.model.id_list import Column, IdList, ListedId, ListTable, UnusableReason, UnusableRow
from contactdesk.model.paste import PasteReason, fits
from contactdesk.model.profile import ApiInfo
from contactdesk.model.validation import clean_id
from contactdesk.services.pasted_text import listed, normalised, read_one, title_rank

_MAX_EXAMPLES = 3
_MAX_ROWS_ABOVE = 20
"""The most rows in which a header is looked for: a report has a title and a date above it."""

_MAY_HOLD_ID = re.compile(r"\d|[0-9a-fA-F]{24}")
_MAY_BE_TRIED = r"[0-9A-Za-z._-]*[0-9][0-9A-Za-z._-]*"
"""Cells of another form that only the API can judge; a name or a remark is none."""

_MAX_CHECKED = 1_000
"""The first cells of a column that are checked to choose the column."""

_MAX_CHECKED_IN_ALL = 100_000

_LONGEST_CELL = 200
"""Characters. No ID is longer."""

_LONGEST_TITLE = 100
_CLEAR_RANK = 3
"""From this rank on, a header names contact IDs: "ID" or "Contact no.", not "Contact" or "No." alone."""
_REASONS = {
    PasteReason.ROUNDED: UnusableReason.ROUNDED,
    PasteReason.NOT_WHOLE: UnusableReason.NOT_WHOLE,
    PasteReason.GROUPED: UnusableReason.NOT_WHOLE,
}


def columns(table: ListTable, api: ApiInfo) -> list[Column]:
    """Return every column that holds any text; a table that was read has at least one."""
    header = _header_row(table.rows, api)
    headers = table.rows[header] if header >= 0 else ()
    width = max(map(len, table.rows), default=0)
    limit = min(_MAX_CHECKED, _MAX_CHECKED_IN_ALL // max(width, 1))
    texts: list[list[str]] = [[] for _ in range(width)]
    for row in table.rows[header + 1 :]:
        for index, cell in enumerate(row):
            if cell:
                texts[index].append(cell)
    found = []
    for index, cells in enumerate(texts):
        title = headers[index] if index < len(headers) else ""
        if title or cells:
            checked = cells[:limit]
            fitting = sum(_fits(cell, api) for cell in checked)
            examples = tuple(dict.fromkeys(checked))[:_MAX_EXAMPLES]
            rank = _rank(title[:_LONGEST_TITLE], api)
            found.append(Column(index, title, fitting, len(cells), examples, len(checked), rank))
    return found


def best_column(columns: Sequence[Column]) -> int:
    """Return the ``index`` of the column to begin with.

    A header that clearly names contact IDs comes first, even if a spreadsheet has spoiled its cells: else another
    number would be taken for the ID. Without one, the column is that in which most cells fit.
    """
    return max(
        columns,
        key=lambda column: (
            column.rank if _is_named(column) else 0,
            _mostly_fits(column),
            column.rank,
            column.fitting,
            -column.index,
        ),
    ).index


def is_doubtful(columns: Sequence[Column], chosen: int) -> bool:
    """Return whether the IDs may well be in another column than the chosen one.

    Args:
        columns: every column.
        chosen: the ``index`` of the chosen one.
    """
    column = next(each for each in columns if each.index == chosen)
    is_sure = _is_named(column) and _mostly_fits(column)
    others = (each for each in columns if each.index != chosen and each.rank >= 0)
    return any(each.fitting > 0 if _is_named(each) else not is_sure and _mostly_fits(each) for each in others)


def looks_like(table: ListTable, column: int, api: ApiInfo) -> str:
    """Return the name of the other API whose IDs a column holds; empty if it is none, or if any cell fits this API.

    Args:
        table: the table.
        column: ``Column.index``.
        api: the API that is to be asked.
    """
    others = [each.info for each in APIS.values() if each.info is not api]
    for each in (api, *others):
        found = next((item for item in columns(table, each) if item.index == column), None)
        if found and (found.fitting if each is api else found.fitting and _mostly_fits(found)):
            return "" if each is api else each.name
    return ""


def has_ids(table: ListTable, api: ApiInfo) -> bool:
    """Return whether a table has a column of IDs: by its header, or by most of its cells."""
    return any(_is_named(column) or _mostly_fits(column) for column in columns(table, api) if column.rank >= 0)


def _is_named(column: Column) -> bool:
    return column.rank >= _CLEAR_RANK and column.checked > 0


def _mostly_fits(column: Column) -> bool:
    return 2 * column.fitting > column.checked


def id_list(table: ListTable, column: int, api: ApiInfo) -> IdList:
    """Return what would be sent for the cells of a column, and which rows cannot be used.

    Args:
        table: the table.
        column: ``Column.index``.
        api: the API that is asked.
    """
    header = _header_row(table.rows, api)
    ids: dict[str, ListedId] = {}
    unusable: list[UnusableRow] = []
    count = 0
    for place, row in enumerate(table.rows):
        if place <= header or not row:
            continue
        count += 1
        text = row[column] if column < len(row) else ""
        result = _read(place + 1, text, api)
        if isinstance(result, UnusableRow):
            unusable.append(result)
        else:
            is_case_ignored = api.ids_ignore_case and fits(result.contact_id, api)
            key = result.contact_id.lower() if is_case_ignored else result.contact_id
            ids.setdefault(key, result)
    return IdList(count, tuple(ids.values()), count - len(ids) - len(unusable), tuple(unusable))


def _rank(title: str, api: ApiInfo) -> int:
    others = (each.info.name for each in APIS.values() if each.info.name != api.name)
    return -1 if any(name.casefold() in title.casefold() for name in others) else title_rank(title, api)


def _header_row(rows: Sequence[Sequence[str]], api: ApiInfo) -> int:
    """Return the position of the row of headers; -1 if there is none.

    It is the first one with a header that stands for contact IDs, else the first row unless it may hold an ID, but
    never one behind an ID.
    """
    first: int | None = None
    for place, row in enumerate(rows[:_MAX_ROWS_ABOVE]):
        if any(_is_value(cell, api) for cell in row):
            break
        if any(title_rank(cell, api) > 0 for cell in row if len(cell) <= _LONGEST_TITLE):
            return place
        if row and first is None:
            may_hold_id = any(re.fullmatch(_MAY_BE_TRIED, cell[:_LONGEST_CELL]) for cell in row)
            first = -1 if may_hold_id else place
    return -1 if first is None else first


def _is_value(cell: str, api: ApiInfo) -> bool:
    """Return whether a cell is an ID, or a number: no header."""
    if len(cell) > _LONGEST_CELL or not _MAY_HOLD_ID.search(cell):
        return False
    reading = read_one(normalised(cell), [api])
    return (
        reading.contact_id != ""
        or reading.reason is not PasteReason.NO_ID
        or 2 * sum(map(str.isdecimal, cell)) > len(cell)
    )


def _fits(cell: str, api: ApiInfo) -> bool:
    """Return whether a cell holds an ID in the form of the API."""
    if fits(cell, api):
        return True
    return (
        len(cell) <= _LONGEST_CELL
        and _MAY_HOLD_ID.search(cell) is not None
        and read_one(normalised(cell), [api]).contact_id != ""
    )


def _read(number: int, cell: str, api: ApiInfo) -> ListedId | UnusableRow:
    """Return what a cell means: the same as when it is pasted into the ID field."""
    if len(cell) > _LONGEST_CELL:
        return UnusableRow(number, cell, UnusableReason.NO_ID)
    text = normalised(cell).strip()
    reading = read_one(text, [api])
    if reading.contact_id:
        return ListedId(number, reading.contact_id)
    if reading.reason in _REASONS:
        return UnusableRow(number, cell, _REASONS[reading.reason])
    if re.search(r"[\s,;|]", text) and len(listed(text, [api])) > 1:
        return UnusableRow(number, cell, UnusableReason.SEVERAL)
    contact_id = clean_id(text)
    if not re.fullmatch(_MAY_BE_TRIED, contact_id):
        return UnusableRow(number, cell, UnusableReason.NO_ID)
    issue = api.check_id(contact_id)
    if issue and issue.blocking:
        return UnusableRow(number, cell, UnusableReason.OTHER_FORM, issue)
    return ListedId(number, contact_id)
