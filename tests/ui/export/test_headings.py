"""The headings of a table's columns."""

from contactdesk.apis.registry import APIS
from contactdesk.model.lossless_json import JsonObject
from contactdesk.ui.export.headings import headings


def test_same_label_in_two_sections_names_its_section() -> None:
    source = JsonObject([("full_name", "Ada Rossi"), ("billing.tax_id", "a member that looks like a path")])
    contact = APIS["clemta"].read_contact(source, "64b8f1a2e4b0c8d9f0123456")
    names = headings(contact)
    shown = [names.of_field(section, field) for section in contact.sections for field in section.fields]
    assert shown[:3] == ["Full name", "Email (Contact)", "CC emails"]
    assert "Email (Billing)" in shown
    assert "Tax ID" in shown
    assert len({*shown}) == len(shown)
    assert [names.of_field(None, badge) for badge in contact.badges] == ["Type", "Status"]
    assert [names.of_field(None, other) for other in contact.others] == ["billing.tax_id"]
    assert (names.contact_id, names.outcome) == ("ID looked up", "Outcome")


def test_list_without_a_contact_has_headings_too() -> None:
    assert (headings(None).contact_id, headings(None).outcome) == ("ID looked up", "Outcome")
