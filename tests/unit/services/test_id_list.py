"""What a column means for an API: each row is an ID, a repeated one, or unusable, with the reason."""

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.id_list import Column, ListTable, UnusableReason
from contactdesk.model.issues import IssueCode
from contactdesk.model.profile import ApiInfo
from contactdesk.services.id_list import best_column, columns, id_list, is_doubtful
from contactdesk.services.list_files import read_list_text

WETHOD, CLEMTA = APIS["wethod"].info, APIS["clemta"].info
OID = "64b8f1a2e4b0c8d9f0123456"
OTHER_OID = "64b8f1a2e4b0c8d9f0120002"


def column_of(*cells: str) -> ListTable:
    return ListTable(rows=tuple((cell,) if cell else () for cell in ("ID", *cells)))


def said(cell: str, api: ApiInfo) -> str:
    """Return what one cell means."""
    result = id_list(column_of(cell), 0, api)
    return result.ids[0].contact_id if result.ids else result.unusable[0].reason.value


@pytest.mark.parametrize(
    ("cell", "meaning"),
    [
        ("42", "42"),
        ("0042", "0042"),
        ("42.0", "42"),
        ("#42", "42"),
        ("“42”", "42"),
        ("４２", "42"),
        ("4\u200b2", "42"),
        ("Contact 42", "42"),
        ("ID: 42", "42"),
        ('="42"', "42"),
        ("123456789012345", "123456789012345"),
        ("1234567890123456.0", "rounded"),
        ("1234567890123456", "1234567890123456"),
        ("12345678901234500", "rounded"),
        ("6.4e+22", "rounded"),
        ("6,4E+22", "rounded"),
        ("42.5", "not whole"),
        ("42,5", "not whole"),
        ("-42", "not whole"),
        ("1.234", "not whole"),
        ("12, 14", "several"),
        ("12 14", "several"),
        ("12\n14", "several"),
        ("Rossi", "no id"),
        ("n/a", "no id"),
        ("+39 02 x1234", "no id"),
        ("see the note of 12 May", "no id"),
        ("4" * 201, "no id"),
        (OID, "other form"),
        ("INV-42", "other form"),
        ("2024-01-02", "other form"),
    ],
)  # fmt: skip
def test_cell_means_what_its_paste_means(cell: str, meaning: str) -> None:
    assert said(cell, WETHOD) == meaning


@pytest.mark.parametrize(
    ("cell", "meaning"),
    [
        (OID, OID),
        (f'ObjectId("{OID}")', OID),
        ("64b8f1a2 e4b0c8d9 f0123456", OID),
        ("640000000000000000000000", "rounded"),
        ("6.4E+23", "rounded"),
        ("42", "42"),
        (OID[:-1], OID[:-1]),
        ("abc-1.2_x", "abc-1.2_x"),
        ("..", "no id"),
        ("Rossi", "no id"),
        (f"{OID}, {OTHER_OID}", "several"),
    ],
)
def test_hint_is_not_a_refusal(cell: str, meaning: str) -> None:
    assert said(cell, CLEMTA) == meaning


def test_refusal_says_why() -> None:
    unusable = id_list(column_of(OID), 0, WETHOD).unusable[0]
    assert (unusable.number, unusable.text, unusable.reason) == (2, OID, UnusableReason.OTHER_FORM)
    assert unusable.issue is not None
    assert unusable.issue.code is IssueCode.ID_NOT_DIGITS


def test_counts_add_up() -> None:
    table = ListTable(rows=(("Name", "ID"), ("A", "7"), (), ("B", "7.0"), ("C",), ("D", "07"), ("E", "x"), ("F", "7")))
    result = id_list(table, 1, WETHOD)
    assert [(each.number, each.contact_id) for each in result.ids] == [(2, "7"), (6, "07")]
    assert [(each.number, each.text, each.reason) for each in result.unusable] == [
        (5, "", UnusableReason.NO_ID),
        (7, "x", UnusableReason.NO_ID),
    ]
    assert (result.rows, result.repeated) == (6, 2)


def test_case_of_object_ids_does_not_count() -> None:
    result = id_list(column_of(OID, OID.upper(), OTHER_OID), 0, CLEMTA)
    assert ([each.contact_id for each in result.ids], result.repeated) == ([OID, OTHER_OID], 1)


def test_case_of_other_ids_counts() -> None:
    result = id_list(column_of("a42", "A42", "a42"), 0, CLEMTA)
    assert ([each.contact_id for each in result.ids], result.repeated) == (["a42", "A42"], 1)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("42\n43", 1),
        ("ID contatto\n43", 2),
        ("Rossi\n43", 2),
        ("Contact 42\n43", 1),
        ("6.4E+22\n43", 1),
        ("INV-42\n43", 1),
        ("Export_2026\nID\n43", 3),
        ("ID;Address1\n43;x", 2),
        (f"{OID}\n43", 1),
        ("Report of March\n\nName;ID\nRossi;42", 4),
        (f"{'x' * 201}\n43", 2),
        (f"{'Report ' * 20}\n43", 2),
        ("\n" * 30 + "ID\n43", 31),
    ],
)
def test_header_is_not_a_row(text: str, first: int) -> None:
    table = read_list_text(text)
    result = id_list(table, best_column(columns(table, WETHOD)), WETHOD)
    assert min([each.number for each in result.ids] + [each.number for each in result.unusable]) == first


def test_every_column_with_text_is_described() -> None:
    table = read_list_text("Name\t\tID\nRossi\t\t42\nVerdi\t\t43\nBianchi\t\tx\nRossi\t\t44\tnote\nNeri\t\t45\n")
    assert columns(table, WETHOD) == [
        Column(0, "Name", 0, 5, ("Rossi", "Verdi", "Bianchi"), 5, 0),
        Column(2, "ID", 4, 5, ("42", "43", "x"), 5, 5),
        Column(3, "", 0, 1, ("note",), 1, 0),
    ]


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("Name;ID\nRossi;42\n", 1),
        ("Year;Contact ID\n2024;42\n", 1),
        ("Client ID;Contact\n7;42\n", 1),
        ("Client ID;Reference\n7;42\n", 1),
        ("ID cliente;ID contatto\n7;42\n", 1),
        ("id;wethod_id\n7;42\n", 1),
        ("id;contactId\n7;42\n", 1),
        ("Numara;Kişi no\n7;42\n", 1),
        ("Contact name;No.\nRossi;42\n", 1),
        ("Contact;Number\nRossi;42\nVerdi;43\n", 1),
        (f"Clemta ID;Code\n{OID};42\n", 1),
        ("a;b\nx;42\ny;43\n", 1),
        ("a;b\n42;43\n44;x\n", 0),
        ("a;b\nx;y\n", 0),
        ("Name;ID\nx;y\n", 1),
        ("Contact ID;Amount;Name\n1,23457E+11;100;A\n1,23457E+11;200;B\n", 0),
        ("Amount;ID\n100;1,23457E+11\n", 1),
        ("Nr;ID;Name\n1;42;A\n2;6.4E+22;B\n3;1.5;C\n4;;D\n", 1),
        ("Amount;Contact no.\n100;x\n", 1),
        ("ID;Amount\n;100\n", 1),
        ("ID;Contact ID\n1;x\n", 1),
    ],
)
def test_column_is_chosen_by_header_and_cells(text: str, column: int) -> None:
    assert best_column(columns(read_list_text(text), WETHOD)) == column


@pytest.mark.parametrize(
    ("text", "is_doubted"),
    [
        ("Name;ID\nRossi;42\n", False),
        ("Contact ID;Amount\n7;100\n", False),
        ("Contact ID;Amount\nx;100\n", True),
        ("ID;Contact ID\n7;42\n", True),
        ("ID;Contact ID\nx;42\n", False),
        ("Client ID;Reference\n7;42\n", False),
        ("a;b\n42;43\n44;45\n", True),
        ("a;b\n42;x\n43;y\n", False),
    ],
)
def test_another_likely_column_makes_the_choice_doubtful(text: str, is_doubted: bool) -> None:
    found = columns(read_list_text(text), WETHOD)
    assert is_doubtful(found, best_column(found)) is is_doubted


def test_first_thousand_cells_choose_the_column() -> None:
    found = columns(column_of(*["42"] * 1000, *["x"] * 9000), WETHOD)
    assert found == [Column(0, "ID", 1000, 10_000, ("42",), 1000, 5)]


def test_fifty_thousand_rows_are_checked() -> None:
    result = id_list(column_of(*map(str, range(25_000)), *map(str, range(25_000))), 0, WETHOD)
    assert (result.rows, len(result.ids), result.repeated) == (50_000, 25_000, 25_000)
