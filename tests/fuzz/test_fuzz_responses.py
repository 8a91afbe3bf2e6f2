"""Every response gives a contact with all received values and nothing else, or one failure with its sentences."""

import json
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from hypothesis import event, given
from hypothesis import strategies as st

from contactdesk.apis.exchange import Response
from contactdesk.apis.registry import APIS
from contactdesk.model.contact import MISSING, Contact
from contactdesk.model.failure import Failure, FailureKind, LookupFailed
from contactdesk.model.lossless_json import Json, JsonObject, Number, parse, write
from contactdesk.services.export import export_text
from contactdesk.ui.failure.failure_text import status_line, words
from tests.fuzz import strategies
from tests.fuzz.strategies import BOTH_APIS


def outcome(api: str, status: int, body: bytes, headers: dict[str, str] | None = None) -> Contact | Failure:
    """Return the contact or the failure that a response gives; every other exception fails the test."""
    try:
        return APIS[api].read(Response("https://api.example/contacts/1", status, "", headers or {}, body), "1")
    except LookupFailed as error:
        return error.failure


def check_failure(failure: Failure, api: str, status: int) -> None:
    """Check the status, and that each sentence has only printable characters."""
    event(f"{api}: {failure.kind}")
    assert failure.kind is not FailureKind.UNEXPECTED
    assert failure.status == status
    sentences = words(failure, APIS[api].info.name)
    for text in sentences.title, sentences.text, sentences.advice, status_line(failure):
        assert text
        assert not [character for character in text if unicodedata.category(character) in ("Cc", "Cf", "Cs")]


def check_contact(contact: Contact, api: str, sent: Json) -> None:
    """Check that each received member is shown once, under its path, and nothing else is shown."""
    event(f"{api}: contact")
    assert isinstance(sent, JsonObject)
    source = sent["data"] if api == "clemta" else sent
    assert isinstance(source, JsonObject)
    assert strategies.plain_of_text(export_text(contact)) == strategies.plain(source)
    assert Counter(shown(contact)) == Counter(expected(api, sent, source))


def shown(contact: Contact) -> Iterator[tuple[str, strategies.Plain]]:
    panes = chain.from_iterable(section.fields for section in contact.sections)
    for field in chain(contact.badges, panes, contact.others):
        if field.value is not MISSING:
            yield field.path, strategies.plain(field.value)


def expected(api: str, sent: JsonObject, source: JsonObject) -> Iterator[tuple[str, strategies.Plain]]:
    """Yield path and value of each field that must be shown."""
    if api == "wethod":
        yield from members(source, (), "")
        return
    yield from members(source, ["billing"], "")
    yield from members(sent, strategies.ENVELOPE, "(envelope).")
    billing = source.get("billing")
    if isinstance(billing, JsonObject):
        yield from members(billing, (), "billing.")
    elif billing is None and "billing" in source:
        yield from ((f"billing.{key}", strategies.plain(None)) for key in strategies.BILLING)
    elif billing is not None:
        yield "billing", strategies.plain(billing)


def members(record: JsonObject, elsewhere: Sequence[str], prefix: str) -> Iterator[tuple[str, strategies.Plain]]:
    """Yield path and value of each member; the last one of a name has the plain path."""
    last = {key: index for index, (key, _value) in enumerate(record.members)}
    for index, (key, value) in enumerate(record.members):
        if index != last[key]:
            yield f"{prefix}{key}#{index}", strategies.plain(value)
        elif key not in elsewhere:
            yield prefix + key, strategies.plain(value)


def holds_contact(api: str, sent: Json) -> bool:
    """Return whether the documentation calls the body a contact."""
    if not isinstance(sent, JsonObject):
        return False
    if api == "wethod":
        is_error = isinstance(sent.get("key"), str) and sent["key"] != "" and "id" not in sent
        return not is_error and bool(sent.keys() & set(strategies.WETHOD))
    data = sent.get("data")
    has_data = isinstance(data, JsonObject) and bool(data.keys() & {*strategies.CLEMTA, "billing"})
    return has_data and sent.get("success") is not False


@BOTH_APIS
@given(st.data())
def test_any_json_as_a_contact(api: str, data: st.DataObject) -> None:
    sent = data.draw(strategies.bodies[api])
    got = outcome(api, 200, data.draw(strategies.written(sent)), data.draw(strategies.headers))
    assert isinstance(got, Contact) == holds_contact(api, sent)
    if isinstance(got, Contact):
        check_contact(got, api, sent)
    else:
        check_failure(got, api, 200)


@BOTH_APIS
@given(st.data(), strategies.statuses, strategies.headers)
def test_any_json_as_an_error(api: str, data: st.DataObject, status: int, headers: dict[str, str]) -> None:
    got = outcome(api, status, data.draw(strategies.written(data.draw(strategies.bodies[api]))), headers)
    assert isinstance(got, Failure)
    check_failure(got, api, status)


@st.composite
def damaged(draw: st.DrawFn, api: str) -> bytes:
    """Draw JSON that is cut off, or in which some bytes are replaced, missing or doubled."""
    body = draw(strategies.written(draw(strategies.bodies[api])))
    start, end = sorted(draw(st.tuples(st.integers(0, len(body)), st.integers(0, len(body)))))
    piece = draw(st.one_of(st.just(b""), st.just(body[start:end] * 2), st.binary(max_size=4)))
    return draw(st.sampled_from([body[:start], body[:start] + piece + body[end:], body[start:]]))


@BOTH_APIS
@given(st.data(), st.one_of(st.just(200), strategies.statuses), strategies.headers)
def test_any_bytes(api: str, data: st.DataObject, status: int, headers: dict[str, str]) -> None:
    body = data.draw(st.one_of(damaged(api), st.binary(max_size=200)))
    got = outcome(api, status, body, headers)
    if isinstance(got, Contact):
        check_contact(got, api, read_with_standard_library(body))
    else:
        check_failure(got, api, status)


def read_with_standard_library(body: bytes) -> Json:
    text = body.decode(json.detect_encoding(body)).lstrip("\ufeff")
    sent: Json = json.loads(text, strict=False, object_pairs_hook=JsonObject, parse_int=Number, parse_float=Number)
    return sent


@given(strategies.json_values.flatmap(lambda value: st.tuples(st.just(value), strategies.written(value))))
def test_any_json_value_is_read_and_written(value_and_text: tuple[Json, bytes]) -> None:
    value, text = value_and_text
    read = parse(text)
    assert strategies.plain(read) == strategies.plain(value)
    for indent in None, 2:
        assert strategies.plain_of_text(write(read, indent)) == strategies.plain(value)
