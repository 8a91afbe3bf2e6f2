"""The client of a Wethod contact over real sockets: requested, tried again, kept for ten minutes, dropped."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.demo.credentials import DEMO_TOKEN, demo_profiles
from contactdesk.demo.service import DemoService
from contactdesk.model.contact import Contact
from contactdesk.model.failure import FailureKind, LookupFailed
from contactdesk.model.profile import Profile
from contactdesk.model.related import Related, RelatedState
from contactdesk.services.lookup import LookupService
from contactdesk.services.related import RelatedService
from contactdesk.storage.vault import Vault
from tests import factories
from tests.http.fault_server import Behaviour, FaultServer, Peer
from tests.http.faults import SECRET, message, responses, sends_and_hangs
from tests.http.lookups import lookup_service
from tests.unit.apis.reading import contact_of

T = TypeVar("T")
CONTACT = contact_of("wethod", '"id": 2, "client_id": 14')
CLIENT = b'{"id": 14, "corporate_name": "Lumen S.p.A."}'
REFUSED = b'{"key": "k", "message": "m"}'


def use(
    chosen: Profile, secret: str, work: Callable[[RelatedService], Awaitable[T]], now: list[float] | None = None
) -> T:
    async def main() -> T:
        vault = Vault()
        vault.keep_for_this_run(chosen.id, secret)
        async with lookup_service(vault) as lookup:
            return await work(RelatedService(lookup, lambda: now[0]) if now else RelatedService(lookup))

    return asyncio.run(main())


def against(
    behave: Behaviour, work: Callable[[RelatedService, Profile], Awaitable[T]], now: list[float] | None = None
) -> tuple[T, list[bytes]]:
    """Return what the work returns, and the requested paths."""
    with FaultServer(behave) as server:
        chosen = factories.profile("wethod", f"http://127.0.0.1:{server.port}", timeout_s=20.0)
        result = use(chosen, SECRET, lambda service: work(service, chosen), now)
    return result, [request.split()[1] for request in server.requests]


async def kind_of_failure(service: RelatedService, chosen: Profile) -> FailureKind:
    with pytest.raises(LookupFailed) as caught:
        await service.ask(CONTACT, chosen)
    assert caught.value.failure.profile == chosen
    assert SECRET not in repr(vars(caught.value.failure))
    return caught.value.failure.kind


def test_client_of_the_demo_is_found_and_kept_for_ten_minutes() -> None:
    now = [1000.0]

    async def work(service: RelatedService) -> None:
        assert service.known(CONTACT, chosen) == Related(RelatedState.WAITING)
        details = await service.ask(CONTACT, chosen)
        assert details.name == "Lumen S.p.A."
        assert service.size_bytes > 100
        now[0] += 599
        assert service.known(CONTACT, chosen) == Related(RelatedState.FOUND, details)
        now[0] += 1
        assert service.known(CONTACT, chosen) == Related(RelatedState.WAITING)
        assert service.size_bytes == 0

    with DemoService() as demo:
        (chosen, secret), _clemta = demo_profiles(demo.base_url)
        assert secret == DEMO_TOKEN
        use(chosen, secret, work, now)
        assert [seen.path for seen in demo.requests] == ["/api/clients/14?deleted=include"]


@pytest.mark.parametrize(
    ("contact_id", "kind"),
    [
        ("52", FailureKind.NO_PERMISSION),
        ("53", FailureKind.NOT_FOUND),
        ("54", FailureKind.PRECONDITION),
        ("56", FailureKind.CUT_OFF),
        ("57", FailureKind.NO_CONTACT_INSIDE),
    ],
)
def test_failures_of_the_demo(contact_id: str, kind: FailureKind) -> None:
    async def work(lookup: RelatedService, service: LookupService) -> None:
        contact = await service.new(chosen, contact_id).run(DEMO_TOKEN)
        with pytest.raises(LookupFailed) as caught:
            await lookup.ask(contact, chosen)
        assert caught.value.failure.kind is kind
        assert lookup.size_bytes == 0

    async def main() -> None:
        vault = Vault()
        vault.keep_for_this_run(chosen.id, DEMO_TOKEN)
        async with lookup_service(vault) as service:
            await work(RelatedService(service), service)

    with DemoService() as demo:
        chosen = demo_profiles(demo.base_url)[0][0]
        asyncio.run(main())


def test_older_service_is_asked_once_without_the_parameter() -> None:
    def behave(peer: Peer) -> None:
        while head := peer.request():
            refused = b"deleted=include" in head
            peer.send(message("400 Bad Request", REFUSED) if refused else message("200 OK", CLIENT))

    details, paths = against(behave, lambda service, chosen: service.ask(CONTACT, chosen))
    assert details.name == "Lumen S.p.A."
    assert paths == [b"/api/clients/14?deleted=include", b"/api/clients/14"]


def test_second_refusal_as_invalid_is_final() -> None:
    kind, paths = against(responses("400 Bad Request", REFUSED), kind_of_failure)
    assert kind is FailureKind.INVALID_REQUEST
    assert paths == [b"/api/clients/14?deleted=include", b"/api/clients/14"]


@pytest.mark.parametrize(
    ("status", "kind"), [("404 Not Found", FailureKind.NOT_FOUND), ("401 No", FailureKind.NOT_AUTHORISED)]
)
def test_other_refusals_are_final_at_once(status: str, kind: FailureKind) -> None:
    found, paths = against(responses(status, REFUSED), kind_of_failure)
    assert found is kind
    assert paths == [b"/api/clients/14?deleted=include"]


def test_passing_failure_is_tried_again() -> None:
    def behave(peer: Peer) -> None:
        while peer.request():
            asked.append(1)
            peer.send(message("503 Busy") if len(asked) < 3 else message("200 OK", CLIENT))

    asked: list[int] = []
    details, paths = against(behave, lambda service, chosen: service.ask(CONTACT, chosen))
    assert (details.name, len(paths)) == ("Lumen S.p.A.", 3)


def test_silent_service_ends_at_the_time_limit() -> None:
    kind, _paths = against(
        sends_and_hangs(), lambda service, chosen: kind_of_failure(service, replace(chosen, timeout_s=0.2))
    )
    assert kind is FailureKind.TIMED_OUT


def test_secret_in_a_refusal_is_hidden() -> None:
    async def work(service: RelatedService, chosen: Profile) -> str:
        with pytest.raises(LookupFailed) as caught:
            await service.ask(CONTACT, chosen)
        return caught.value.failure.message

    body = b'{"key": "k", "message": "Bearer ' + SECRET.encode() + b' is not known"}'
    assert against(responses("401 No", body), work)[0] == "Bearer ••• is not known"


def test_rate_limiter_takes_the_limits_of_the_client() -> None:
    async def work(lookup: LookupService, chosen: Profile) -> float:
        await RelatedService(lookup).ask(CONTACT, chosen)
        return lookup.limiter.limit(chosen.base_url, SECRET, APIS["wethod"].info.budget).delay_s

    async def main(chosen: Profile) -> float:
        vault = Vault()
        vault.keep_for_this_run(chosen.id, SECRET)
        async with lookup_service(vault) as lookup:
            return await work(lookup, chosen)

    with FaultServer(responses("200 OK", CLIENT, "X-RateLimit-Remaining: 0", "X-RateLimit-Limit: 100")) as server:
        assert asyncio.run(main(factories.profile("wethod", f"http://127.0.0.1:{server.port}"))) > 0


def test_forgotten_details_are_not_known_any_more() -> None:
    async def work(service: RelatedService, chosen: Profile) -> None:
        other = replace(chosen, id="other")
        changed = replace(chosen, settings={**chosen.settings, "company": "another"})

        def states() -> list[RelatedState]:
            return [known.state for each in (chosen, other, changed) if (known := service.known(CONTACT, each))]

        await service.ask(CONTACT, chosen)
        service.forget("other")
        assert states() == [RelatedState.FOUND, RelatedState.WAITING, RelatedState.WAITING]
        service.forget(chosen.id)
        assert states() == [RelatedState.WAITING] * 3
        await service.ask(CONTACT, chosen)
        service.clear()
        assert (states(), service.size_bytes) == ([RelatedState.WAITING] * 3, 0)
        await service.ask(CONTACT, chosen)
        service.drop(contact_of("wethod", '"id": 2, "client_id": "C-14"'), chosen)
        service.drop(contact_of("wethod", '"id": 2, "client_id": null'), chosen)
        assert states() == [RelatedState.FOUND, RelatedState.WAITING, RelatedState.WAITING]
        service.drop(CONTACT, chosen)
        assert states() == [RelatedState.WAITING] * 3

    against(responses("200 OK", CLIENT), work)


def test_expired_details_take_no_memory() -> None:
    async def work(service: RelatedService, chosen: Profile) -> int:
        await service.ask(CONTACT, chosen)
        now[0] += 600
        return service.size_bytes

    now = [1000.0]
    assert against(responses("200 OK", CLIENT), work, now)[0] == 0


def test_details_that_were_asked_before_a_clear_are_not_kept() -> None:
    async def work(service: RelatedService, chosen: Profile) -> int:
        asking = asyncio.create_task(service.ask(CONTACT, chosen))
        async with asyncio.timeout(20):
            while not arrived:  # noqa: ASYNC110 - a thread sets it
                await asyncio.sleep(0.005)
        service.clear()
        may_send.append(1)
        await asking
        return service.size_bytes

    def behave(peer: Peer) -> None:
        while peer.request():
            arrived.append(1)
            while not may_send:
                pass
            peer.send(message("200 OK", CLIENT))

    arrived: list[int] = []
    may_send: list[int] = []
    assert against(behave, work)[0] == 0


def test_oldest_details_are_dropped_first() -> None:
    async def work(service: RelatedService, chosen: Profile) -> list[bool]:
        contacts: list[Contact] = [contact_of("wethod", f'"id": 1, "client_id": {number}') for number in (1, 2, 3)]
        for contact in contacts:
            await service.ask(contact, chosen)
        assert service.size_bytes <= 2 * 1024 * 1024
        states = [service.known(contact, chosen) for contact in contacts]
        return [state is not None and state.state is RelatedState.FOUND for state in states]

    body = b'{"acronym": "' + b"a" * 800_000 + b'"}'
    assert against(responses("200 OK", body), work)[0] == [False, True, True]


def test_kept_details_are_measured_in_memory() -> None:
    async def work(service: RelatedService, chosen: Profile) -> int:
        await service.ask(CONTACT, chosen)
        return service.size_bytes

    # Each pair of numbers takes more than 100 bytes.
    body = b'{"id": 14, "pairs": [' + b"[1,2]," * 4_999 + b"[1,2]]}"
    assert against(responses("200 OK", body), work)[0] > 100 * 5_000


def test_what_is_known_without_a_request() -> None:
    async def work(service: RelatedService, chosen: Profile) -> None:
        assert service.known(CONTACT, replace(chosen, related_details=False)) == Related(RelatedState.OFF)
        nobody = contact_of("wethod", '"id": 1, "client_id": null')
        assert service.known(nobody, chosen) == Related(RelatedState.NONE)
        with pytest.raises(ValueError, match="no details"):
            await service.ask(nobody, chosen)
        assert service.known(contact_of("clemta", '"id": "1"'), factories.profile("clemta")) is None
        assert service.known(CONTACT, replace(chosen, api="gone")) is None

    assert against(responses("200 OK", CLIENT), work)[1] == []
    assert "gone" not in APIS
