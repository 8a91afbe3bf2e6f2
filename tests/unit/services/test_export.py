"""An export holds what was received, in the characters received."""

import errno
import json
from functools import partial
from pathlib import Path

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.lossless_json import JsonObject, Number
from contactdesk.services.export import export_text, proposed_name, write_export
from tests.unit.apis.reading import contact_of, read

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
    target.write_text("before")
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


@pytest.mark.parametrize(
    ("body", "asked", "name"),
    [
        ('{"id": 42}', "42", "contact-wethod-42.json"),
        ('{"id": 42}', "0042", "contact-wethod-42.json"),
        ('{"name": "n"}', "7", "contact-wethod-7.json"),
        ('{"id": null}', "7", "contact-wethod-7.json"),
        ('{"id": "../../etc/passwd"}', "1", "contact-wethod-_etc_passwd.json"),
        ('{"id": "a\\\\b:c*?\\"<>|\\u0000\\n"}', "1", "contact-wethod-a_b_c_.json"),
        ('{"id": "\\ud800é. "}', "1", "contact-wethod-_.json"),
        ('{"id": {"a": 1}}', "1", "contact-wethod-_a_1_.json"),
        (f'{{"id": {"9" * 500}}}', "1", f"contact-wethod-{'9' * 80}.json"),
    ],
)
def test_the_proposed_name_is_safe_everywhere(body: str, asked: str, name: str) -> None:
    assert proposed_name(wethod(body, asked)) == name


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
