"""Any file or text is a list whose counts add up, or is refused; a damaged file never gives another error."""

import os
import random
from collections import Counter
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.id_list import ListFileError, ListTable
from contactdesk.services.id_list import best_column, columns, id_list
from contactdesk.services.list_files import read_list_file, read_list_text
from tests.factories import CLEMTA_ID
from tests.workbooks import blank, number, ods, one_sheet, repacked, row, table, words

IS_LONG = os.environ.get("CONTACTDESK_FUZZ") == "long"
FILES, TEXTS = (50_000, 100_000) if IS_LONG else (500, 1_000)
"""In each of the three parts."""

WORKBOOKS = (
    one_sheet("ID", 42, None, "43", 6.4e22, row=2, column=1),
    ods(
        table(
            "A",
            row(blank(5), times=2),
            row(blank(), words("ID"), blank(1022)),
            row(blank(), number("42")),
            row(blank(1024), times=1000),
        )
    ),
)
XML_PIECES = (
    *(
        b"9999999999",
        b"-1",
        b"1e999",
        b"<c/>",
        b"<v>1</v>",
        b"<row>",
        b"</row>",
        b'"',
        b"&#1;",
        b"&a;",
        b"\xff",
        b"<!--",
    ),
    *(b' r="ZZZ1048576"', b' table:number-rows-repeated="1000000"', b"<!DOCTYPE a>", b"<table:table>"),
)
TEXT_PIECES = (
    *(
        "42",
        "7",
        "1,234",
        "42.0",
        "6.4E+22",
        "٤٢",
        CLEMTA_ID,
        "ID",
        "Contact",
        "contact_id",
        "Rossi",
        "+39 02",
        "sep=;",
    ),
    *(
        ",",
        ";",
        "\t",
        "|",
        " ",
        "\n",
        "\n",
        "\r\n",
        "\r",
        '"',
        '""',
        "'",
        "\x1f",
        "\x00",
        "\u2028",
        "\ud800",
        "\ufeff",
        "é",
    ),
)


def damaged_part(data: bytes, generator: random.Random) -> bytes:
    part = bytearray(data)
    for _ in range(generator.randint(1, 3)):
        place = generator.randrange(len(part) + 1)
        match generator.randrange(3):
            case 0:
                part[place : place + 1] = generator.randbytes(1)
            case 1:
                del part[place : place + generator.randint(1, 20)]
            case 2:
                part[place:place] = generator.choice(XML_PIECES)
    return bytes(part)


def damaged(generator: random.Random) -> bytes:
    """Return a workbook with damage in its XML, in its ZIP file, or at its end."""
    data = generator.choice(WORKBOOKS)
    match generator.randrange(4):
        case 0:
            return damaged_part(data, generator)
        case 1:
            return data[: generator.randrange(len(data))]
    with ZipFile(BytesIO(data)) as archive:
        name = generator.choice(archive.namelist())
        return repacked(data, {name: damaged_part(archive.read(name), generator)})


def check(found: ListTable) -> None:
    for api in (APIS["wethod"].info, APIS["clemta"].info):
        described = columns(found, api)
        assert best_column(described) in [column.index for column in described]
        for column in described:
            result = id_list(found, column.index, api)
            assert result.rows == len(result.ids) + result.repeated + len(result.unusable)
            assert column.fitting <= column.checked <= column.filled <= result.rows


@pytest.mark.parametrize("part", range(3))
def test_any_file_as_list(part: int, tmp_path: Path) -> None:
    generator = random.Random(None if IS_LONG else part)
    outcomes: Counter[str] = Counter()
    path = tmp_path / "list"
    for _ in range(FILES):
        path.write_bytes(damaged(generator))
        try:
            found = read_list_file(path)
        except ListFileError as error:
            outcomes[error.problem] += 1
        else:
            outcomes["read"] += 1
            check(found)
    assert {"read", "damaged", "other kind"} <= set(outcomes), outcomes


@pytest.mark.parametrize("part", range(3))
def test_any_text_as_list(part: int) -> None:
    generator = random.Random(None if IS_LONG else part)
    outcomes: Counter[str] = Counter()
    for _ in range(TEXTS):
        try:
            found = read_list_text("".join(generator.choices(TEXT_PIECES, k=generator.randint(0, 30))))
        except ListFileError as error:
            outcomes[error.problem] += 1
        else:
            outcomes["read"] += 1
            check(found)
    assert set(outcomes) == {"read", "empty"}, outcomes
