"""One ID asked in several profiles over real sockets: each with its own secret, each row with its own outcome."""

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable
from contextlib import ExitStack

import pytest

from contactdesk.model.ask_all import AskState, are_over
from contactdesk.model.failure import FailureKind
from contactdesk.model.profile import Profile
from contactdesk.services.ask_all import AskAll
from contactdesk.storage.vault import Vault, VaultError, VaultErrorReason
from tests import factories
from tests.http.fault_server import Behaviour, FaultServer, Peer
from tests.http.faults import message, responses, sends_and_hangs
from tests.http.lookups import TIMEOUT_S, lookup_service

CONTACT = json.dumps(factories.wethod_contact(id=42)).encode()
REFUSAL = b'{"key": "k", "message": "m"}'
LIMIT_S = 2.5
FOUND = responses("200 OK", CONTACT)
NOT_THERE = responses("404 Not Found", REFUSAL)


class OneSecretEach(Vault):
    """A vault with one secret per profile; it notes how many are read at once."""

    def __init__(self, locked_id: str = "") -> None:
        super().__init__()
        self.asked: list[str] = []
        self.most_at_once = 0
        self._locked_id = locked_id
        self._running = 0

    async def read(self, profile_id: str) -> str:
        self.asked.append(profile_id)
        self._running += 1
        self.most_at_once = max(self.most_at_once, self._running)
        await asyncio.sleep(0)
        self._running -= 1
        if profile_id == self._locked_id:
            raise VaultError(VaultErrorReason.LOCKED)
        return f"canary-of-{profile_id}"


def ask(
    behaviours: dict[str, Behaviour],
    work: Callable[[AskAll], Awaitable[None]],
    vault: Vault | None = None,
    on_change: Callable[[str], object] = len,
) -> dict[str, list[bytes]]:
    """Ask one profile per behaviour for contact 42, and return the requests that each server received.

    Args:
        behaviours: of the servers, by the ids of their profiles.
        work: runs the lookups.
        vault: has the secrets.
        on_change: receives the id of a profile whose result has changed.
    """

    async def main(profiles: list[Profile]) -> None:
        async with lookup_service(vault or OneSecretEach()) as service, asyncio.timeout(TIMEOUT_S):
            await work(AskAll(service, profiles, "42", lambda index: on_change(profiles[index].id)))

    with ExitStack() as stack:
        servers = {name: stack.enter_context(FaultServer(behave)) for name, behave in behaviours.items()}
        profiles = [
            factories.profile("wethod", f"http://127.0.0.1:{server.port}", id=name, name=name, timeout_s=LIMIT_S)
            for name, server in servers.items()
        ]
        asyncio.run(main(profiles))
    return {name: server.requests for name, server in servers.items()}


def states(asked: AskAll) -> dict[str, AskState]:
    return {result.profile.id: result.state for result in asked.results}


def test_six_profiles_each_give_their_own_outcome() -> None:
    async def work(asked: AskAll) -> None:
        await asked.run()
        assert are_over(asked.results)
        assert changed[-1] == "never", "the others were asked at the same time"
        assert states(asked) == {
            "200": AskState.FOUND,
            "404": AskState.NOT_THERE,
            "403": AskState.CANNOT_TELL,
            "401": AskState.FAILED,
            "503": AskState.FAILED,
            "never": AskState.FAILED,
        }
        by_id = {result.profile.id: result for result in asked.results}
        contact = by_id["200"].contact
        assert contact
        assert (contact.name, contact.asked_id) == ("Client name Client surname", "42")
        kinds = {name: result.failure.kind for name, result in by_id.items() if result.failure}
        assert kinds == {
            "404": FailureKind.NOT_FOUND,
            "403": FailureKind.NO_PERMISSION,
            "401": FailureKind.NOT_AUTHORISED,
            "503": FailureKind.SERVER_PROBLEM,
            "never": FailureKind.TIMED_OUT,
        }
        assert {failure.profile for failure in (result.failure for result in asked.results) if failure} == {
            result.profile for name, result in by_id.items() if name != "200"
        }

    vault, changed = OneSecretEach(), list[str]()
    seen = ask(
        {
            "never": sends_and_hangs(),
            "200": FOUND,
            "404": NOT_THERE,
            "403": responses("403 Forbidden", REFUSAL),
            "401": responses("401 Unauthorized", REFUSAL),
            "503": responses("503 Service Unavailable", REFUSAL),
        },
        work,
        vault,
        changed.append,
    )
    assert {name: len(requests) for name, requests in seen.items()} == {
        "200": 1,
        "404": 1,
        "403": 1,
        "401": 1,
        "503": 3,
        "never": 1,
    }
    for name, requests in seen.items():
        for request in requests:
            assert request.startswith(b"GET /api/contacts/42 "), "never a client"
            assert b"canary-of-" + name.encode() + b"\r\n" in request
            assert request.count(b"canary-of-") == 1
    assert vault.asked == ["never", "200", "404", "403", "401", "503"]
    assert vault.most_at_once == 1


def test_nothing_is_sent_or_read_before_the_start() -> None:
    async def work(asked: AskAll) -> None:
        assert set(states(asked).values()) == {AskState.READY}
        assert not are_over(asked.results)

    vault = OneSecretEach()
    assert ask({"a": FOUND, "b": FOUND}, work, vault) == {"a": [], "b": []}
    assert vault.asked == []


def test_at_most_four_are_asked_at_once() -> None:
    def behave(peer: Peer) -> None:
        peer.request()
        with lock:
            arrived.append(len(answered))
        assert may_answer.acquire(timeout=TIMEOUT_S)
        with lock:
            answered.append(len(arrived))
        peer.send(message("200 OK", CONTACT))

    async def work(asked: AskAll) -> None:
        running = asyncio.create_task(asked.run())
        for number in range(9):
            while len(arrived) < min(number + 4, 9):  # noqa: ASYNC110 - threads of the servers
                await asyncio.sleep(0.005)
            may_answer.release()
        await running
        assert set(states(asked).values()) == {AskState.FOUND}

    lock, may_answer = threading.Lock(), threading.Semaphore(0)
    arrived: list[int] = []
    answered: list[int] = []
    ask({str(number): behave for number in range(9)}, work)
    waiting = [number - before for number, before in enumerate(arrived, 1)]
    assert (len(waiting), max(waiting)) == (9, 4)


def test_locked_keyring_costs_its_own_row_only() -> None:
    async def work(asked: AskAll) -> None:
        await asked.run()
        assert states(asked) == {"a": AskState.FOUND, "b": AskState.FAILED, "c": AskState.FOUND}
        failure = asked.results[1].failure
        assert failure
        assert (failure.kind, failure.profile, failure.contact_id) == (
            FailureKind.KEYRING_LOCKED,
            asked.results[1].profile,
            "42",
        )

    seen = ask({"a": FOUND, "b": FOUND, "c": FOUND}, work, OneSecretEach("b"))
    assert [len(requests) for requests in seen.values()] == [1, 0, 1]


@pytest.mark.logs("contactdesk.services.ask_all")
def test_fault_of_the_program_costs_its_own_row_only() -> None:
    class BrokenVault(OneSecretEach):
        async def read(self, profile_id: str) -> str:
            if profile_id == "a":
                raise RuntimeError
            return await super().read(profile_id)

    async def work(asked: AskAll) -> None:
        await asked.run()
        assert states(asked) == {"a": AskState.FAILED, "b": AskState.FOUND}
        failure = asked.results[0].failure
        assert failure
        assert failure.kind is FailureKind.UNEXPECTED

    ask({"a": FOUND, "b": FOUND}, work, BrokenVault())


def test_failed_profile_alone_is_asked_again_meanwhile() -> None:
    asked_again = threading.Event()

    def fail_once(peer: Peer) -> None:
        while peer.request():
            is_first = not failures
            failures.append(1)
            if not is_first:
                asked_again.set()
            peer.send(message("401 No", REFUSAL) if is_first else message("200 OK", CONTACT))

    def wait_for_it(peer: Peer) -> None:
        peer.request()
        assert asked_again.wait(TIMEOUT_S)
        peer.send(message("404 Not Found", REFUSAL))

    async def work(asked: AskAll) -> None:
        first = asyncio.create_task(asked.run())
        while asked.results[0].state is not AskState.FAILED:  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0.005)
        asked.retry("a")
        asked.retry("b")
        assert states(asked) == {"a": AskState.READY, "b": AskState.ASKING}
        await asked.run()
        await first
        assert states(asked) == {"a": AskState.FOUND, "b": AskState.NOT_THERE}

    failures: list[int] = []
    seen = ask({"a": fail_once, "b": wait_for_it}, work)
    assert {name: len(requests) for name, requests in seen.items()} == {"a": 2, "b": 1}


@pytest.mark.parametrize("is_outside", [False, True], ids=["by its method", "with its task"])
def test_cancel_stops_what_runs_and_keeps_what_is_there(is_outside: bool) -> None:
    async def work(asked: AskAll) -> None:
        running = asyncio.create_task(asked.run())
        while asked.results[0].state is not AskState.FOUND:  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0.005)
        if is_outside:
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
        else:
            asked.cancel()
            await running
        assert are_over(asked.results)
        assert states(asked) == {"a": AskState.FOUND, "b": AskState.CANCELLED}
        asked.retry("b")
        assert states(asked)["b"] is AskState.CANCELLED

    ask({"a": FOUND, "b": sends_and_hangs()}, work)


def test_cancel_before_the_start_sends_nothing() -> None:
    async def work(asked: AskAll) -> None:
        asked.cancel()
        await asked.run()
        assert states(asked) == {"a": AskState.CANCELLED}

    assert ask({"a": FOUND}, work) == {"a": []}


def test_changed_profile_is_stopped_and_its_answer_dropped() -> None:
    async def work(asked: AskAll) -> None:
        running = asyncio.create_task(asked.run())
        while asked.results[0].state is not AskState.FOUND:  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0.005)
        asked.drop("a")
        asked.drop("b")
        await running
        assert states(asked) == {"a": AskState.CANCELLED, "b": AskState.CANCELLED}
        assert asked.results[0].contact is None

    ask({"a": FOUND, "b": sends_and_hangs()}, work)


def test_each_change_is_reported() -> None:
    async def main(chosen: Profile) -> None:
        async with lookup_service(OneSecretEach()) as service:
            asked = AskAll(service, [chosen], "42", lambda index: changes.append((index, asked.results[index].state)))
            await asked.run()

    changes: list[tuple[int, AskState]] = []
    with FaultServer(FOUND) as server:
        asyncio.run(main(factories.profile("wethod", f"http://127.0.0.1:{server.port}")))
    assert changes == [(0, AskState.ASKING), (0, AskState.FOUND)]
