"""A contact as Markdown: readable where it is pasted, and never markup of its own."""

import pytest

from contactdesk.model.contact import Field, Section
from contactdesk.services.export import markdown
from tests.unit.apis.reading import contact_of, read
from tests.unit.services.export.exporting import wethod


def test_whole_contact() -> None:
    contact = contact_of(
        "clemta",
        '"id": "1", "full_name": "John Doe", "status": "active", "cc_emails": ["a@x.example", "b@x.example"],'
        '"description": "first\\n# second\\r\\n- third", "billing": {"address_2": " "}, "new": {"a": 1.0}',
    )
    assert markdown(contact) == (
        "**John Doe 1**\n"
        "\n"
        "- **status:** active\n"
        "- **full\\_name:** John Doe\n"
        "- **cc\\_emails:** a@x.example<br>b@x.example\n"
        "- **description:** first<br># second<br>- third\n"
        "- **id:** 1\n"
        '- **new:** {"a": 1.0}\n'
    )


def test_title_and_labels_for_people() -> None:
    def heading(section: Section | None, field: Field) -> str:
        return f"{section.title if section else '-'} {field.label}"

    text = markdown(wethod(id=1, email="ada@x.example", new=2), "Ada [Acme]", heading)
    assert text == ("**Ada \\[Acme\\]**\n\n- **Contact Email:** ada@x.example\n- **Contact ID:** 1\n- **- new:** 2\n")


def test_contact_without_a_name() -> None:
    assert markdown(read("wethod", '{"name": null}', "7")) == "**7**\n\n"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("![x](https://t.example/p.png)", r"!\[x\](https://t.example/p.png)"),
        ("<script>&lt;", r"\<script\>\&lt;"),
        ("a_b *c* `d` ~e~ |f| $g$ \\", r"a\_b \*c\* \`d\` \~e\~ \|f\| \$g\$ \\"),
        ("a\u2028b\x85c", "a<br>b<br>c"),
        ("half \ud83d", r"half \\ud83d"),
    ],
)
def test_no_text_is_markup(text: str, escaped: str) -> None:
    assert markdown(wethod(id=1, role=text)).split("\n")[2] == f"- **role:** {escaped}"
