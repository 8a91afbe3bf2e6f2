"""The invented contacts, read from the data file on first use."""

from functools import cache

from contactdesk.model.lossless_json import JsonObject, parse, write
from contactdesk.system.paths import resource


@cache
def contacts(api: str) -> dict[str, str]:
    """Return the JSON text of each contact of one API, exactly as in the data file, by contact ID.

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
