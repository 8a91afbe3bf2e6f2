"""An export holds what was received, in the characters received."""

import errno
import json
from functools import partial
from pathlib import Path

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.export import ExportFormat, ExportReport, ExportRow
from contactdesk.model.lossless_json import JsonObject, Number
from contactdesk.services.export import export_text, one_line_json, proposed_name, write_export
from tests.unit.apis.reading import contact_of, read
from tests.unit.services.export.exporting import exported, rows_of

wethod = partial(read, "wethod")


def test_the_exact_characters() -> None:
    contact = wethod(
        r'{"surname":"\ud83d Łódź \u0000","name":"é🙂","id":1,"rate":1.10,"minus":-0,"much":1e400,"list":[],'
        r'"none":{},"name":"b","deep":[{"a":[1,2]}],"html":"<a>&</a>\/"}'
    )
    assert export_text(contact) == (
        "{\n"
        '  "surname": "\\ud83d Łódź \\u0000",\n'
        '  "name": "é🙂",\n'
        '  "id": 1,\n'
        '  "rate": 1.10,\n'
        '  "minus": -0,\n'
        '  "much": 1e400,\n'
        '  "list": [],\n'
        '  "none": {},\n'
        '  "name": "b",\n'
        '  "deep": [\n'
        "    {\n"
        '      "a": [\n'
        "        1,\n"
        "        2\n"
        "      ]\n"
        "    }\n"
        "  ],\n"
        '  "html": "<a>&</a>/"\n'
        "}\n"
    )
    assert json.loads(export_text(contact))["surname"] == "\ud83d Łódź \0"


def test_clemta_exports_the_contact_without_its_envelope(tmp_path: Path) -> None:
    contact = contact_of("clemta", '"id": "1", "created_at": 1640995200')
    target = tmp_path / "out.json"
    target.write_text("before", encoding="utf-8")
    write_export(target, contact)
    assert target.read_bytes() == b'{\n  "id": "1",\n  "created_at": 1640995200\n}\n'
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def test_every_text_can_be_written(tmp_path: Path) -> None:
    write_export(tmp_path / "out.json", wethod('{"name": "\\udfff\\ud800", "\\ud800": "\u2028\ufeff\u202e"}'))
    written = (tmp_path / "out.json").read_text(encoding="utf-8")
    assert json.loads(written) == {"name": "\udfff\ud800", "\ud800": "\u2028\ufeff\u202e"}


@pytest.mark.parametrize(("name", "number"), [("missing/out.json", errno.ENOENT), ("a\0.json", errno.EINVAL)])
def test_failed_export_leaves_nothing(name: str, number: int, tmp_path: Path) -> None:
    with pytest.raises(OSError) as caught:
        write_export(tmp_path / name, wethod('{"id": 1}'))
    assert caught.value.errno == number
    assert list(tmp_path.iterdir()) == []


def test_contact_and_client_in_their_exact_characters(tmp_path: Path) -> None:
    contact = wethod('{"id": 1, "client_id": 14, "rate": 1.10}')
    request = APIS["wethod"].related(contact)
    assert request
    client = JsonObject([("id", Number("14")), ("credit", Number("1E400")), ("vat", "\ud83d"), ("vat", "é")])
    details = request.read(client)
    write_export(tmp_path / "out.json", contact, details)
    written = (tmp_path / "out.json").read_bytes().decode()
    assert written == export_text(contact, details)
    assert written == (
        "{\n"
        '  "contact": {\n'
        '    "id": 1,\n'
        '    "client_id": 14,\n'
        '    "rate": 1.10\n'
        "  },\n"
        '  "client": {\n'
        '    "id": 14,\n'
        '    "credit": 1E400,\n'
        '    "vat": "\\ud83d",\n'
        '    "vat": "é"\n'
        "  }\n"
        "}\n"
    )
    assert export_text(contact) == '{\n  "id": 1,\n  "client_id": 14,\n  "rate": 1.10\n}\n'
    assert proposed_name(contact, details) == "contact-wethod-1-client.json"


ODD = r'{"id":1,"name":"é\n🙂","rate":1.10,"much":1E400,"name":"b","half":"\ud83d","list":[],"deep":[{"a":-0}]}'


def test_list_is_an_array_of_the_objects_as_received() -> None:
    rows = [*rows_of([wethod(ODD)]), ExportRow("2", "Not found"), *rows_of([wethod('{"id":3}')])]
    data, report = exported(rows, ExportFormat.JSON)
    assert data.decode() == (
        "[\n"
        "  {\n"
        '    "id": 1,\n'
        '    "name": "é\\n🙂",\n'
        '    "rate": 1.10,\n'
        '    "much": 1E400,\n'
        '    "name": "b",\n'
        '    "half": "\\ud83d",\n'
        '    "list": [],\n'
        '    "deep": [\n'
        "      {\n"
        '        "a": -0\n'
        "      }\n"
        "    ]\n"
        "  },\n"
        "  {\n"
        '    "id": 3\n'
        "  }\n"
        "]\n"
    )
    assert report == ExportReport(rows=2, left_out=1)


def test_list_without_contacts_is_an_empty_array() -> None:
    assert exported([ExportRow("2", "Not found")], ExportFormat.JSON) == (b"[]\n", ExportReport(0, left_out=1))


def test_one_contact_has_no_array() -> None:
    data, report = exported(rows_of([wethod('{"id":3}')]), ExportFormat.JSON, is_list=False)
    assert (data, report) == (b'{\n  "id": 3\n}\n', ExportReport(1))


def test_ndjson_has_one_object_as_received_per_line() -> None:
    rows = [*rows_of([wethod(ODD), wethod('{"id":3,"name":"\u2028"}')]), ExportRow("2")]
    data, report = exported(rows, ExportFormat.NDJSON)
    assert data.decode().split("\n") == [
        (
            '{"id": 1, "name": "é\\n🙂", "rate": 1.10, "much": 1E400, "name": "b", "half": "\\ud83d", "list": [], '
            '"deep": [{"a": -0}]}'
        ),
        '{"id": 3, "name": "\u2028"}',
        "",
    ]
    assert report == ExportReport(rows=2, left_out=1)
    assert one_line_json(JsonObject([("id", Number("1.0"))])) == '{"id": 1.0}'
