"""Read responses of both APIs without a network."""

from datetime import UTC, datetime

import pytest

from contactdesk.apis.exchange import Response
from contactdesk.apis.registry import APIS
from contactdesk.model.contact import Contact, Field
from contactdesk.model.failure import Failure, LookupFailed
from tests.factories import CONTACT_IDS

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)


def response(api: str, status: int, body: str, **headers: str) -> Response:
    """Return a response; ``_`` in the names of headers stands for ``-``."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(f"https://api.{api}.com/contacts/1", status, "", names, body.encode(), 0.5, NOW)


def read(api: str, body: str, asked_id: str = "", **headers: str) -> Contact:
    """Return the contact in the body of a 200."""
    return APIS[api].read(response(api, 200, body, **headers), asked_id or CONTACT_IDS[api])


def contact_of(api: str, members: str, asked_id: str = "") -> Contact:
    """Return the contact with these JSON members."""
    body = f"{{{members}}}" if api == "wethod" else f'{{"success": true, "message": "", "data": {{{members}}}}}'
    return read(api, body, asked_id)


def refuse(api: str, status: int, body: str, **headers: str) -> Failure:
    """Return the failure that a response gives."""
    with pytest.raises(LookupFailed) as caught:
        APIS[api].read(response(api, status, body, **headers), CONTACT_IDS[api])
    return caught.value.failure


def fields(contact: Contact) -> dict[str, Field]:
    """Return the documented fields by their path."""
    shown = [*contact.badges, *(field for section in contact.sections for field in section.fields)]
    return {field.path: field for field in shown}
