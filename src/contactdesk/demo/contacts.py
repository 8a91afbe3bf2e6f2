"""The invented contacts, read once, when the first of them is asked for."""

from functools import cache

from contactdesk.model.lossless_json import JsonObject, parse, write
from contactdesk.system.paths import resource


@cache
def contacts(api: str) -> dict[str, str]:
    """The JSON text of each contact of one API, in the very characters of the data file, by the ID to ask for.

    Args:
        api: ``"wethod"`` or ``"clemta"``.

    Raises:
        OSError: the data file cannot be read.
        ValueError: it is not a JSON object.
    """
    data = parse(resource("demo", f"{api}_contacts.json").read_bytes())
    if not isinstance(data, JsonObject):
        raise ValueError(f"the demo data of {api} is not a JSON object")
    return {contact_id: write(contact, indent=None) for contact_id, contact in data.items()}
