"""Every response to a request for a client gives that client with all received values, or one failure."""

import unicodedata
from collections import Counter

from hypothesis import event, given
from hypothesis import strategies as st

from contactdesk.apis.exchange import Response
from contactdesk.apis.registry import APIS
from contactdesk.model.contact import MISSING
from contactdesk.model.failure import Failure, FailureKind, LookupFailed
from contactdesk.model.lossless_json import Json, JsonObject, Number, parse
from contactdesk.model.related import RelatedDetails
from contactdesk.services.export import export_text
from contactdesk.ui.contact.client_text import problem_text
from tests.fuzz import strategies
from tests.unit.apis.reading import contact_of

CLIENT = ["id", "corporate_name", "legal_name", "acronym", "vat", "pec", "phone", "zip_code", "deleted_at", "website"]
CONTACT = contact_of("wethod", '"id": 1, "client_id": 14')
ids: st.SearchStrategy[Json] = st.sampled_from(
    [Number("14"), "14", Number("15"), Number("14.0"), Number("-14"), "", None, True, "014", []]
)
clients = st.tuples(
    st.lists(st.tuples(st.sampled_from(CLIENT), strategies.json_values), max_size=8), st.lists(ids, max_size=2)
).map(lambda drawn: JsonObject([*drawn[0], *(("id", each) for each in drawn[1])]))


def outcome(status: int, body: bytes) -> RelatedDetails | Failure:
    """Return the client or the failure that a response gives; every other exception fails the test."""
    api = APIS["wethod"]
    request = api.related(CONTACT)
    assert request
    try:
        return api.read_by(request.read, Response("https://api.example/api/clients/14", status, "", {}, body))
    except LookupFailed as error:
        return error.failure


def check_failure(failure: Failure, status: int) -> None:
    event(failure.kind.value)
    assert failure.kind is not FailureKind.UNEXPECTED
    assert failure.status == status
    sentence = problem_text(failure, "Wethod", "token", APIS["wethod"].info.settings)
    assert sentence
    assert not [character for character in sentence if unicodedata.category(character) in ("Cc", "Cf", "Cs")]


@given(st.data(), clients)
def test_any_object_as_a_client(data: st.DataObject, sent: JsonObject) -> None:
    got = outcome(200, data.draw(strategies.written(sent)))
    if isinstance(got, Failure):
        check_failure(got, 200)
        return
    event("client")
    assert got.source.get("id") in (Number("14"), "14", "014", "", None)
    fields = (*got.section.fields, *got.others)
    shown = Counter(strategies.plain(field.value) for field in fields if field.value is not MISSING)
    assert shown == Counter(strategies.plain(value) for _key, value in sent.members)
    assert all(field.path.startswith("client.") for field in fields)
    both = parse(export_text(CONTACT, got).encode())
    assert strategies.plain(both) == strategies.plain(JsonObject([("contact", CONTACT.source), ("client", sent)]))


@given(st.data(), st.one_of(st.just(200), strategies.statuses), st.binary(max_size=200))
def test_any_bytes_as_a_client(data: st.DataObject, status: int, noise: bytes) -> None:
    body = data.draw(strategies.written(data.draw(strategies.bodies["wethod"])))
    for sent in noise, body, body[: len(body) // 2]:
        got = outcome(status, sent)
        if isinstance(got, Failure):
            check_failure(got, status)
        else:
            assert got.source.get("id") in (Number("14"), "14", "014", "", None)
