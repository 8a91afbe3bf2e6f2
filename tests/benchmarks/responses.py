"""The server's responses: ordinary contacts, and two of a megabyte."""

import json

from tests.benchmarks.processes import ROOT

ORDINARY = ("2", "3", "4", "5", "6", "7")
MANY_FIELDS = "1000001"
LONG_NOTE = "1000002"


def responses() -> dict[str, bytes]:
    """Return the body for each path."""
    folder = ROOT / "resources" / "demo"
    demo = json.loads((folder / "wethod_contacts.json").read_bytes())
    clients = json.loads((folder / "wethod_clients.json").read_bytes())
    ordinary = demo[ORDINARY[0]]
    # 100 bytes per field.
    many = {f"unknown_field_{number:05}": (f"{number:05} " + "lorem ipsum " * 6)[:73] for number in range(10_000)}
    contacts = {
        **{contact_id: demo[contact_id] for contact_id in ORDINARY},
        MANY_FIELDS: {**ordinary, "id": int(MANY_FIELDS), **many},
        LONG_NOTE: {**ordinary, "id": int(LONG_NOTE), "notes": "lorem ipsum dolor\n" * (1_000_000 // 19)},
    }
    paths = {
        **{f"/api/contacts/{contact_id}": contact for contact_id, contact in contacts.items()},
        **{f"/api/clients/{client_id}": client for client_id, client in clients.items()},
    }
    return {path: json.dumps(body, ensure_ascii=False).encode() for path, body in paths.items()}
