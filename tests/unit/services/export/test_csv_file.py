"""CSV holds every value as received; the kind for spreadsheets calculates nothing and counts what it cannot keep."""

import csv
import json
from io import StringIO

import pytest

from contactdesk.model.contact import Contact, Field, Section
from contactdesk.model.export import ExportFormat, ExportReport, ExportRow, Headings
from contactdesk.model.lossless_json import JsonObject
from tests.unit.apis.reading import contact_of, read
from tests.unit.services.export.exporting import HOSTILE_NAMES, exported, rows_of, wethod, with_client

LONG = "x" * 40_000
FIELDS = "name,surname,role,email,telephone,linkedin,description,notes,id,client_id,created_at,updated_at"


def table_of(rows: list[ExportRow]) -> list[dict[str, str]]:
    """Return the rows of exact CSV by their headings."""
    csv.field_size_limit(100_000)
    text = exported(rows, ExportFormat.CSV_EXACT)[0].decode()
    return list(csv.DictReader(StringIO(text, newline="")))


def cells(contact: Contact) -> dict[str, str]:
    """Return the cells of one contact that are not empty."""
    return {heading: cell for heading, cell in table_of(rows_of([contact]))[0].items() if cell}


def test_exact_csv_to_the_byte() -> None:
    rows = [
        ExportRow("7", "Found", wethod(id=7, name='Ada, "A"\r\nRossi', surname="Łódź", telephone=390212345678)),
        ExportRow("0008", "Not found"),
    ]
    assert exported(rows, ExportFormat.CSV_EXACT) == (
        f"asked_id,outcome,{FIELDS}\r\n"
        '7,Found,"Ada, ""A""\r\nRossi",Łódź,,,390212345678,,,,7,,,\r\n'
        "0008,Not found,,,,,,,,,,,,\r\n".encode(),
        ExportReport(rows=2),
    )


def test_columns_are_those_of_all_contacts_with_the_documented_first() -> None:
    rows = rows_of(
        [read("wethod", '{"id":1,"mobile":"1"}'), read("wethod", '{"id":2,"fax":"2","name":"a","name":"b"}')]
    )
    data = exported(rows, ExportFormat.CSV_EXACT)[0].decode()
    assert data == (f"asked_id,{FIELDS},mobile,fax,name#2\r\n1,,,,,,,,,1,,,,1,,\r\n2,b,,,,,,,,2,,,,,2,a\r\n")


def test_badges_and_billing_have_columns() -> None:
    contact = contact_of("clemta", '"id":"1","type":"customer","status":"active","billing":{"phone":"02","fax":"5"}')
    assert cells(contact) == {
        "asked_id": "1",
        "type": "customer",
        "status": "active",
        "id": "1",
        "billing.phone": "02",
        "billing.fax": "5",
    }


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ('"0042"', "0042"),
        ("1.10", "1.10"),
        ("1E400", "1E400"),
        ("123456789012345678901234", "123456789012345678901234"),
        ("true", "true"),
        ("null", None),
        ('""', None),
        ("[]", None),
        ("{}", "{}"),
        ('["a@x.example","b@x.example"]', "a@x.example\nb@x.example"),
        ('["a\\nb","c"]', '["a\\nb", "c"]'),
        ('["a",1.0]', '["a", 1.0]'),
        ('{"b":1.0,"a":[null]}', '{"b": 1.0, "a": [null]}'),
        ('"half \\ud83d of it"', r"half \ud83d of it"),
        ('["\\udfff"]', r"\udfff"),
        ('"\\u0000\\u001b"', "\0\x1b"),
        (f'"{LONG}"', LONG),
    ],
)
def test_values_are_in_the_characters_received(value: str, cell: str | None) -> None:
    assert cells(read("wethod", f'{{"id":1,"odd":{value}}}')).get("odd") == cell


def test_names_that_collide_keep_their_values() -> None:
    members = '"id":"1","billing.phone":"other","billing.fax":"top","billing":{"phone":"02","fax":"inner"}'
    data = exported(rows_of([contact_of("clemta", members)]), ExportFormat.CSV_EXACT)[0].decode()
    header, line = csv.reader(StringIO(data, newline=""))
    found = [(heading, cell) for heading, cell in zip(header, line, strict=True) if cell]
    assert found == [
        ("asked_id", "1"),
        ("id", "1"),
        ("billing.phone", "02"),
        ("billing.phone", "other"),
        ("billing.fax", "top"),
        ("billing.fax", "inner"),
    ]


def test_member_with_the_name_of_a_client_field_has_its_own_column() -> None:
    known = with_client(wethod(id=1, client_id=14), JsonObject([("phone", "02")]))
    rows = rows_of([read("wethod", '{"id":2,"client.phone":"other"}'), known])
    data = exported(rows, ExportFormat.CSV_EXACT)[0].decode()
    header, other, client = csv.reader(StringIO(data, newline=""))
    places = [place for place, heading in enumerate(header) if heading == "client.phone"]
    assert [(other[place], client[place]) for place in places] == [("", "02"), ("other", "")]


def test_halves_of_characters_in_ids_and_headings() -> None:
    contact = read("wethod", '{"id":1,"\\ud800":"v"}')
    data = exported([ExportRow("\udfff", "o\ud801", contact)], ExportFormat.CSV_EXACT)[0].decode()
    assert data == f"asked_id,outcome,{FIELDS},\\ud800\r\n\\udfff,o\\ud801,,,,,,,,,1,,,,v\r\n"


def test_headings_are_for_people_or_for_programs() -> None:
    def of_field(section: Section | None, field: Field) -> str:
        return f"{section.title if section else '-'}: {field.label}"

    contact = contact_of("clemta", '"id":"1","status":"active","new":"n","billing":{"phone":"02"}')
    headings = Headings("ID", "Outcome", of_field)

    def header(export_format: ExportFormat) -> list[str]:
        data = exported([ExportRow("1", "ok", contact)], export_format, headings)[0]
        return data.decode("utf-8-sig").split("\r\n")[0].split(",")

    people = header(ExportFormat.CSV)
    # A formula begins with "-", too.
    assert people[:5] == ["ID", "Outcome", "'-: Type", "'-: Status", "Contact: Full name"]
    assert people[-2:] == ["Billing: Tax ID", "'-: new"]
    programs = header(ExportFormat.CSV_EXACT)
    assert programs[:4] == ["asked_id", "outcome", "type", "status"]


def test_table_has_no_more_columns_than_a_workbook() -> None:
    # Less than the 20,000 values that one contact may have.
    many = {f"m{number}": "v" for number in range(16_380)}
    data, report = exported([ExportRow("1", "ok", wethod(id=1, **many, empty=""))], ExportFormat.CSV_EXACT)
    header, line, _end = data.decode().split("\r\n")
    assert (header.count(",") + 1, line.count(",") + 1) == (16_384, 16_384)
    assert report == ExportReport(rows=1, left_out_cells=10)


@pytest.mark.parametrize(("decimal_comma", "separator"), [(True, ";"), (False, ",")])
def test_spreadsheet_csv_to_the_byte(decimal_comma: bool, separator: str) -> None:
    rows = [ExportRow("1", "Found", wethod(id=1, name="=1+1", surname="a;b,c")), ExportRow("0042", "Not found")]
    data, report = exported(rows, ExportFormat.CSV, decimal_comma=decimal_comma)
    expected = (
        (f"asked_id,outcome,{FIELDS}\r\n1,Found,'=1+1,?,,,,,,,1,,,\r\n0042,Not found,,,,,,,,,,,,\r\n")
        .replace(",", separator)
        .replace("?", '"a;b,c"')
    )
    assert data.decode() == "\ufeff" + expected
    assert report == ExportReport(rows=2, marked_cells=1, changed_values=1)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_no_cell_begins_a_formula(name: str) -> None:
    contact = wethod(id=1, **{"name": name, f"{name} ": name})
    data, report = exported([ExportRow(name, name, contact)], ExportFormat.CSV)
    table = list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))
    is_formula = name.lstrip()[:1] in tuple("=+-@＝＋－＠") or name[0] in "\t\r"
    expected = "'" + name if is_formula else name
    assert table[1][:3] + table[1][-1:] == [expected] * 4
    assert table[0][-1] == expected + " "
    assert report.marked_cells == 4 * is_formula


@pytest.mark.parametrize(
    ("value", "changed"),
    [
        ("0042", True),
        ("0", False),
        ("42", False),
        (" 42", True),
        ("390212345678", True),
        ("12345678901", False),
        ("123456789012345678901234", True),
        ("64e123456789012345678901", True),
        ("64e1234567890123456789ab", False),
        ("1.10", True),
        ("1.5", False),
        ("1,5", True),
        (".5", True),
        ("5 %", True),
        ("(02)", True),
        ("1-2", True),
        ("2026-11-30", True),
        ("30/11/2026 10:15", True),
        ("2026-11-30T10:15:00.000Z", False),
        ("10:15", True),
        ("MAR1", True),
        ("1 May", True),
        ("1-May-26", True),
        ("Marta 5", False),
        ("true", True),
        ("FALSE", True),
        ("truth", False),
        ("02 1234567", False),
        ("555-0100", False),
        ("ada@x.example", False),
        ("", False),
        ("x" * 32_767, False),
        ("x" * 32_768, True),
        # Marked, and so a text.
        ("-5", False),
        ("+39021234567", False),
    ],
)
def test_values_that_a_spreadsheet_changes_are_counted(value: str, changed: bool) -> None:
    assert exported([ExportRow("n", contact=wethod(name=value))], ExportFormat.CSV)[1].changed_values == changed


def test_decimals_that_a_spreadsheet_changes_where_they_have_a_comma() -> None:
    rows = [ExportRow("n", contact=wethod(name="1.5", surname="1,5", role="7"))]
    assert exported(rows, ExportFormat.CSV, decimal_comma=True)[1].changed_values == 1


def test_exact_csv_marks_nothing() -> None:
    contact = wethod(**json.loads('{"name": "=1+1", "surname": "0042"}'))
    assert cells(contact) == {"asked_id": "1", "name": "=1+1", "surname": "0042"}
