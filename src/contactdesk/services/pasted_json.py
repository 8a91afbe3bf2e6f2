"""Read the ID of a contact out of pasted JSON: only the contact's own ``id``, never another number.

Without an ``id``, the ``_id`` of a MongoDB object is read, where an API's IDs are of MongoDB's form.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from contactdesk.model.broken_json import JsonError
from contactdesk.model.lossless_json import Json, JsonObject, Number, parse
from contactdesk.model.paste import PasteReason
from contactdesk.model.profile import ApiInfo
from contactdesk.services.pasted_text import read_one

_MAX_OBJECTS = 500
_MAX_MARKS = 5_000
"""A contact has a hundred values."""
_JSON = r"""[{\[]\s*["'{]|["']_?id["']\s*:"""
_OBJECT_ID = r'ObjectId\(\s*("[0-9a-fA-F]{24}")\s*\)'
"""As the shell of MongoDB writes it; nothing that is inside a JSON string."""
_LONGEST_MEMBER = 100


@dataclass(frozen=True, slots=True)
class JsonReading:
    """What pasted JSON holds.

    Attributes:
        contact_ids: the different IDs of contacts.
        api: the API whose contact it is; empty without an ID.
        reason: why there is no ID.
    """

    contact_ids: tuple[str, ...] = ()
    api: str = ""
    reason: PasteReason = PasteReason.NONE


def read_json(text: str, apis: Collection[ApiInfo]) -> JsonReading | None:
    """Read the JSON in a text; ``None`` if there is none."""
    if not re.search(_JSON, text):
        return None
    if _is_one_id(text, apis):
        return None
    if sum(map(text.count, ",{[")) > _MAX_MARKS:
        return JsonReading(reason=PasteReason.UNREADABLE_JSON)
    text = re.sub(_OBJECT_ID, r"\1", text)
    start = min((place for place in (text.find("{"), text.find("[")) if place >= 0), default=0)
    end = max(text.rfind("}"), text.rfind("]")) + 1
    try:
        value = parse(text[start:end].encode("utf-8", "replace"))
    except JsonError:
        return JsonReading(reason=PasteReason.UNREADABLE_JSON)
    objects = value if isinstance(value, list) else [value]
    if not any(isinstance(each, JsonObject) for each in objects):
        return None
    reading = JsonReading()
    ids: dict[str, None] = {}
    for each in objects[:_MAX_OBJECTS]:
        reading = _read_object(each, apis)
        if not reading.contact_ids:
            return reading
        ids |= dict.fromkeys(reading.contact_ids)
    return JsonReading(tuple(ids), reading.api)


def _is_one_id(text: str, apis: Collection[ApiInfo]) -> bool:
    """Return whether a line out of an object has nothing but a complete ID, which is as good as the ID alone."""
    if len(text) > _LONGEST_MEMBER or "{" in text or "[" in text:
        return False
    return bool(read_one(text, [api for api in apis if api.paste.id_length]).contact_id)


def _read_object(value: Json, apis: Collection[ApiInfo]) -> JsonReading:
    failed = JsonReading(reason=PasteReason.OTHER_OBJECT)
    for api in apis:
        facts = api.paste
        envelope = value.get(facts.envelope) if isinstance(value, JsonObject) and facts.envelope else None
        contact = envelope if isinstance(envelope, JsonObject) else value
        if not isinstance(contact, JsonObject):
            continue
        if not contact.keys() & facts.contact_members or contact.keys() & facts.other_members:
            continue
        name = "_id" if facts.id_length and "id" not in contact else "id"
        ids = [_text(member) for key, member in contact.members if key == name]
        if not ids or len(set(ids)) > 1:
            continue
        reading = read_one(ids[0], (api,))
        if reading.contact_id:
            return JsonReading((reading.contact_id,), api.key)
        if reading.reason is PasteReason.ROUNDED:
            failed = JsonReading(reason=PasteReason.ROUNDED)
    return failed


def _text(value: Json) -> str:
    if isinstance(value, JsonObject):
        value = value.get("$oid")
    return value if isinstance(value, str) else value.text if isinstance(value, Number) else ""
