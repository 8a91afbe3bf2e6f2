"""The invented contacts and clients, read from the data files on first use."""

from functools import cache

from contactdesk.model.lossless_json import JsonObject, parse, write
from contactdesk.system.paths import resource


def contacts(api: str) -> dict[str, str]:
    """Return the JSON text of each contact of one API, exactly as in the data file, by contact ID.

    Args:
        api: ``"wethod"`` or ``"clemta"``.

    Raises:
        OSError: the data file cannot be read.
        ValueError: it is not a JSON object.
    """
    return _objects(f"{api}_contacts.json")


def clients() -> dict[str, str]:
    """Return the JSON text of each client of Wethod, by client ID; see ``contacts``."""
    return _objects("wethod_clients.json")


@cache
def _objects(name: str) -> dict[str, str]:
    data = parse(resource("demo", name).read_bytes())
    if not isinstance(data, JsonObject):
        raise ValueError(f"the demo data in {name} is not a JSON object")
    return {key: write(value, indent=None) for key, value in data.items()}
