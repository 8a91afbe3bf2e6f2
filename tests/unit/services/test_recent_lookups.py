"""The store of recent lookups and the history of the page."""

import tracemalloc
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.model.contact import Contact
from contactdesk.model.lossless_json import JsonObject, parse
from contactdesk.model.recent_lookup import RecentLookup
from contactdesk.services.recent_lookups import PageHistory, RecentLookups
from contactdesk.system.object_size import size_of
from tests.factories import CLEMTA_DOCUMENTED, WETHOD_DOCUMENTED, profile

MIB = 1024 * 1024


def contact(asked_id: str = "1", name: str = "Ada") -> Contact:
    return Contact("wethod", name, "", asked_id, (), (), (), JsonObject([]))


def lookup(asked_id: str = "1", profile_id: str = "acme", name: str = "Ada") -> RecentLookup:
    return RecentLookup(profile(id=profile_id), contact(asked_id, name), datetime(2026, 11, 29, tzinfo=UTC))


def ids(recent: RecentLookups) -> list[str]:
    return [each.contact.asked_id for each in recent.lookups]


def test_last_50_lookups_are_kept_newest_first() -> None:
    recent = RecentLookups()
    for number in range(1, 61):
        recent.add(lookup(str(number)))
    assert len(recent.lookups) == 50
    assert ids(recent)[:2] == ["60", "59"]
    assert ids(recent)[-1] == "11"
    assert recent.find(("acme", "10")) is None


@pytest.mark.parametrize("again", ["1", "01"])
def test_repeated_lookup_replaces_the_older_one(again: str) -> None:
    recent = RecentLookups()
    recent.add(lookup("1", name="before"))
    recent.add(lookup("2"))
    recent.add(lookup(again, name="after"))
    assert [each.contact.name for each in recent.lookups] == ["after", "Ada"]


def test_same_id_of_two_profiles_is_two_lookups() -> None:
    recent = RecentLookups()
    recent.add(lookup("1", "acme"))
    recent.add(lookup("1", "other"))
    recent.forget("acme")
    assert [each.profile.id for each in recent.lookups] == ["other"]


def test_oldest_lookups_go_beyond_8_mib() -> None:
    recent = RecentLookups()
    for contact_id in ("1", "2", "3"):
        added = lookup(contact_id)
        recent.add(added)
        recent.set_size(added, 3 * MIB)
    assert ids(recent) == ["3", "2"]
    assert recent.size_bytes == 6 * MIB


def test_exactly_8_mib_are_kept() -> None:
    recent = RecentLookups()
    for contact_id in ("1", "2"):
        added = lookup(contact_id)
        recent.add(added)
        recent.set_size(added, 4 * MIB)
    assert ids(recent) == ["2", "1"]


def test_lookup_larger_than_the_limit_is_not_kept() -> None:
    recent = RecentLookups()
    added = lookup("1")
    recent.add(added)
    recent.set_size(added, 8 * MIB + 1)
    assert recent.lookups == ()
    assert recent.size_bytes == 0


def test_other_data_counts_towards_the_limit() -> None:
    other_bytes = [0]
    recent = RecentLookups(lambda: other_bytes[0])
    for contact_id in ("1", "2"):
        added = lookup(contact_id)
        recent.add(added)
        recent.set_size(added, 2 * MIB)
    other_bytes[0] = 5 * MIB
    recent.fit()
    assert ids(recent) == ["2"]


def test_late_size_of_a_dropped_lookup_counts_nothing() -> None:
    recent = RecentLookups()
    before, after = lookup("1"), lookup("1")
    recent.add(before)
    recent.add(after)
    recent.set_size(after, 10)
    recent.set_size(before, 9 * MIB)
    assert recent.size_bytes == 10
    recent.clear()
    recent.set_size(after, 10)
    assert (recent.lookups, recent.size_bytes) == ((), 0)


@pytest.mark.parametrize(
    ("api", "body"),
    [
        ("wethod", WETHOD_DOCUMENTED),
        ("wethod", WETHOD_DOCUMENTED.replace("Some notes about the client", "ö" * 300_000)),
        ("wethod", WETHOD_DOCUMENTED.replace("{", "{" + "".join(f'"x{i}": [{i}, "y{i}"],' for i in range(2_000)), 1)),
        ("clemta", CLEMTA_DOCUMENTED),
    ],
    ids=["documented", "long note", "many fields", "envelope"],
)
def test_measured_size_is_what_a_contact_takes(api: str, body: str) -> None:
    def read() -> Contact:
        data = parse(body.encode())
        assert isinstance(data, JsonObject)
        return APIS[api].read_contact(APIS[api].unwrap(data), "1")

    read()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        contact = read()
        taken = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    # The labels of the fields belong to the program, and are counted with each contact.
    assert 0.95 * taken <= size_of(contact) <= 1.2 * taken + 4_000


def test_texts_for_logs_hold_no_personal_data() -> None:
    recent = RecentLookups()
    added = lookup("4711", name="Ada Rossi")
    recent.add(added)
    for text in (repr(recent), repr(added), str(added), f"{recent.lookups}"):
        assert "Ada" not in text
        assert "4711" not in text


def test_recent_lookup_is_never_pickled_or_copied() -> None:
    with pytest.raises(TypeError, match="neither copied nor written"):
        lookup().__reduce__()


A, B, C = ("acme", "1"), ("acme", "2"), ("acme", "3")


def visited(*keys: tuple[str, str]) -> PageHistory:
    history = PageHistory()
    for key in keys:
        history.visit(key)
    return history


def around(history: PageHistory) -> tuple[object, object, object]:
    return history.previous, history.current, history.next


def test_new_history_leads_nowhere() -> None:
    assert around(PageHistory()) == (None, None, None)


def test_back_and_forward_follow_the_page() -> None:
    history = visited(A, B, C)
    history.move(-1)
    assert around(history) == (A, B, C)
    history.move(-1)
    assert around(history) == (None, A, B)
    history.move(1)
    assert around(history) == (A, B, C)


def test_new_contact_after_back_drops_what_was_ahead() -> None:
    history = visited(A, B)
    history.move(-1)
    history.visit(C)
    assert around(history) == (A, C, None)


def test_same_contact_again_keeps_what_is_ahead() -> None:
    history = visited(A, B)
    history.move(-1)
    history.visit(A)
    assert around(history) == (None, A, B)


def test_contact_is_in_the_history_as_often_as_shown() -> None:
    history = visited(A, B, A)
    assert around(history) == (B, A, None)
    history.move(-1)
    assert around(history) == (A, B, A)


def test_history_is_limited_to_50_steps() -> None:
    history = visited(*[A, B] * 60)
    steps = 0
    while history.previous:
        history.move(-1)
        steps += 1
    assert steps == 49


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ({A, C}, (None, A, C)),
        ({B, C}, (None, B, C)),
        ({A, B}, (A, B, None)),
        ({C}, (None, None, C)),
        ({A}, (None, A, None)),
        (set(), (None, None, None)),
    ],
)
def test_dropped_contacts_leave_the_history(
    kept: set[tuple[str, str]], expected: tuple[object, object, object]
) -> None:
    history = visited(A, B, C)
    history.move(-1)
    history.retain(kept)
    assert around(history) == expected


def test_dropped_contact_leaves_no_step_to_the_same() -> None:
    history = visited(A, B, A)
    history.retain({A})
    assert around(history) == (None, A, None)


def test_renamed_profile_keeps_the_key() -> None:
    before = lookup("1")
    after = RecentLookup(replace(before.profile, name="Other"), before.contact, before.received_at)
    assert after.key == before.key
