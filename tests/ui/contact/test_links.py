"""Which values may be opened: web addresses without a user, mail and phone URLs that the program builds."""

import pytest

from contactdesk.model.contact import MISSING, Field, Kind, Missing
from contactdesk.model.lossless_json import Json, Number
from contactdesk.ui.contact import links


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("https://www.linkedin.com/in/example", "https://www.linkedin.com/in/example"),
        ("http://example.com:8080/a?b=c#d", "http://example.com:8080/a?b=c#d"),
        ("www.linkedin.com/in/example", "https://www.linkedin.com/in/example"),
        ("https://www.linkеdin.com/in/example", "https://www.xn--linkdin-bhg.com/in/example"),
    ],
)
def test_web_address_opens(text: str, opened: str) -> None:
    url = links.openable(text)
    assert url is not None
    assert bytes(url.toEncoded().data()).decode() == opened


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nothing",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "smb://host/share",
        "data:text/html,x",
        "ftp://example.com/",
        "https://user@example.com/",
        "https://example.com:secret@evil.example/",
        "https://@evil.example/",
        "https:///path",
        "https://exa mple.com/",
        "https://example.com/\u202egnp",
        "https://example.com\\@evil.example/",
        "//example.com/",
        "https://example.com/" + "a" * 3_000,
        "https://example.com/\ud800",
    ],
)
def test_anything_else_does_not_open(text: str) -> None:
    assert links.openable(text) is None


def test_mail_url_has_exactly_the_given_addresses() -> None:
    one = links.mail_url(["ada.rossi+crm@example.com"])
    two = links.mail_url(["a@example.com", "b@example.com"])
    assert one is not None
    assert one.toString() == "mailto:ada.rossi+crm@example.com"
    assert two is not None
    assert two.toString() == "mailto:a@example.com,b@example.com"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "[email protected]",
        "no address",
        "a@example.com?subject=x",
        "a@example.com&bcc=evil@example.com",
        "a%0abcc@example.com",
        "a@example.com,evil@example.com",
        "a@b@example.com",
        "a@example.com\nBcc: evil@example.com",
        "Ada <ada@example.com>",
        "a@localhost",
    ],
)
def test_anything_but_one_address_gets_no_mail(address: str) -> None:
    assert links.mail_url([address]) is None
    assert links.mail_url(["good@example.com", address]) is None


@pytest.mark.parametrize(
    ("kind", "value", "opened"),
    [
        (Kind.EMAIL, " ada@example.com ", "mailto:ada@example.com"),
        (Kind.EMAILS, ["a@example.com", "b@example.com"], "mailto:a@example.com,b@example.com"),
        (Kind.EMAILS, ["a@example.com", Number("5")], ""),
        (Kind.EMAILS, [], ""),
        (Kind.PHONE, Number("123456789"), "tel:123456789"),
        (Kind.PHONE, " +39 (02) 1234-5678 ext. 9", "tel:+390212345678"),
        (Kind.PHONE, "tel:+390255500142", "tel:+390255500142"),
        (Kind.PHONE, "tel:5", ""),
        (Kind.PHONE, True, ""),
        (Kind.PHONE, None, ""),
        (Kind.LINK, "https://example.com/", "https://example.com/"),
        (Kind.TEXT, "https://example.com/", ""),
        (Kind.EMAIL, None, ""),
        (Kind.EMAIL, MISSING, ""),
    ],
)
def test_field_opens_by_its_kind(kind: Kind, value: Json | Missing, opened: str) -> None:
    url = links.target(Field("path", "Label", kind, value))
    assert (url.toString() if url else "") == opened


def test_each_phone_number_of_a_field_is_dialled_with_its_country() -> None:
    field = Field("phone", "Phone", Kind.PHONE, "0532 123 45 67, 0212 555 01 01", calling_code="+90", region="TR")
    assert [url.toString() for url in links.targets(field)] == ["tel:+905321234567", "tel:+902125550101"]
    assert links.numbers(field) == ("0532 123 45 67", "0212 555 01 01")


def test_integer_is_dialled_where_text_is_documented() -> None:
    value = Number("390255500142")
    field = Field("phone", "Phone", Kind.PHONE, value, expected="text", calling_code="+39", region="IT")
    assert links.numbers(field) == ("390255500142",)
    assert [url.toString() for url in links.targets(field)] == ["tel:+390255500142"]


@pytest.mark.parametrize("text", ["390255500142.0", "3.90255500142E+11", "-390255500142", "1234567.8"])
def test_number_that_is_no_integer_is_not_dialled(text: str) -> None:
    assert links.target(Field("phone", "Phone", Kind.PHONE, Number(text), expected="text")) is None
    assert links.target(Field("phone", "Phone", Kind.PHONE, Number(text))) is None


def test_odd_field_does_not_open() -> None:
    assert links.target(Field("phone", "Phone", Kind.PHONE, ["1234567"], expected="text")) is None
    assert links.target(Field("link", "Link", Kind.LINK, "https://example.com/", expected="text")) is None
