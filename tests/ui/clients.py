"""Serves Wethod contacts with a client, and waits for the client in the window."""

import json
from collections.abc import Callable
from typing import Any

from tests.factories import wethod_contact
from tests.http.fault_server import Behaviour, Peer
from tests.http.faults import message
from tests.window_driver import WindowDriver

_NOTES = "A long note. " * 400


async def look_up(desk: WindowDriver, contact_id: str) -> None:
    """Look up a contact and wait for it, and for its client or the failure of that."""
    await desk.look_up(contact_id)
    await until_client_ended(desk)


async def until_client_ended(desk: WindowDriver) -> None:
    """Wait until no client is awaited."""
    controllers = desk.session.controllers
    assert controllers is not None
    await desk.until(lambda: not controllers.related.is_awaited)


def serves(client: Callable[[Peer], object], **fields: Any) -> Behaviour:
    """Return the behaviour of a Wethod whose contacts all have client 14, and whose clients come from a function."""

    def behave(peer: Peer) -> None:
        while head := peer.request().decode():
            path = head.split()[1]
            if "/clients/" in path:
                client(peer)
            else:
                contact = wethod_contact(
                    **{
                        "id": int(path.rpartition("/")[2]),
                        "surname": "Rossi",
                        "client_id": 14,
                        "notes": _NOTES,
                        **fields,
                    }
                )
                peer.send(message("200 OK", json.dumps(contact).encode()))

    return behave


def sends_client(**fields: Any) -> Callable[[Peer], None]:
    """Return what serves client 14 with these members."""
    body = json.dumps({"id": 14, "corporate_name": "Lumen S.p.A.", **fields}).encode()
    return lambda peer: peer.send(message("200 OK", body))


def serves_once(
    first: Callable[[Peer], object], asked: list[int], then: Callable[[Peer], object] | None = None
) -> Callable[[Peer], None]:
    """Return what serves the first request for a client in one way and later ones in another; each is noted."""

    def client(peer: Peer) -> None:
        asked.append(1)
        (first if len(asked) == 1 else then or sends_client())(peer)

    return client
