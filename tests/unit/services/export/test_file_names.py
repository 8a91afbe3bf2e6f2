"""Proposed file names are safe on every platform and name the contact."""

from functools import partial

import pytest

from contactdesk.model.export import ExportFormat
from contactdesk.services.export import proposed_file_name, proposed_list_name, proposed_name
from tests.unit.apis.reading import read

wethod = partial(read, "wethod")


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


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ('{"id": 42, "name": "Ada", "surname": "Rossi"}', "Ada Rossi 42.xlsx"),
        ('{"id": 42, "name": "Łódź", "surname": "D\'Alì-Bo\u0308se"}', "Łódź D'Alì-Bo\u0308se 42.xlsx"),
        ('{"id": 42}', "contact 42.xlsx"),
        ('{"name": "n"}', "n 7.xlsx"),
        ('{"id": 42, "name": "../..\\\\a:b*c?<d>|e\\u0000\\n.\\ud800"}', "a b c d e 42.xlsx"),
        ('{"id": 42, "name": "山' + "田" * 100 + '"}', "山" + "田" * 32 + " 42.xlsx"),
        (f'{{"id": {"9" * 500}, "name": "{"n" * 500}"}}', "n" * 100 + " " + "9" * 80 + ".xlsx"),
        ('{"id": 42, "name": "-- .hidden"}', "hidden 42.xlsx"),
    ],
)
def test_name_and_id_of_one_contact(body: str, name: str) -> None:
    assert proposed_file_name(wethod(body, "7"), ExportFormat.EXCEL) == name


@pytest.mark.parametrize(
    ("stem", "name"),
    [("", "contacts.vcf"), ("accounting 2026-11", "accounting 2026-11 contacts.vcf"), ("a/b:c", "a b c contacts.vcf")],
)
def test_name_of_a_list_is_never_that_of_its_file(stem: str, name: str) -> None:
    assert proposed_list_name(stem, "contacts", ExportFormat.VCARD) == name
