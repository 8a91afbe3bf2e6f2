"""Imitate Wethod's "Get a contact"."""

import re

from contactdesk.demo.api import DemoApi
from contactdesk.demo.credentials import DEMO_COMPANY, DEMO_TOKEN, DEMO_VERSION
from contactdesk.demo.responses import WETHOD_INVALID, Headers, Response, wethod_error


class DemoWethod(DemoApi):
    """``GET /api/contacts/{id}``: the contact itself, without an envelope."""

    key = "wethod"
    not_found = wethod_error(404, "not_found", "Contact not found.")

    def plain_id(self, contact_id: str) -> str:
        """Return the ID without leading zeros, since it is a number."""
        return contact_id.lstrip("0") or contact_id[:1]

    def refuse_caller(self, headers: Headers) -> Response | None:
        """Return 401 for a wrong token, else 412 for a wrong company or version."""
        if headers.get("authorization") != f"Bearer {DEMO_TOKEN}":
            return wethod_error(401, "unauthorized", "The token is missing or not valid.")
        for name, expected in ("Wethod-Company", DEMO_COMPANY), ("Wethod-Version", DEMO_VERSION):
            if headers.get(name.lower()) != expected:
                message = f"The header {name} is missing or names nothing that exists here."
                return wethod_error(412, "precondition_failure", message)
        return None

    def refuse_id(self, contact_id: str) -> Response | None:
        """Return 400 for anything but digits."""
        if re.fullmatch(r"[0-9]+", contact_id):
            return None
        failure = {"field": "id", "message": "The ID must be a number."}
        return wethod_error(400, "invalid_data", WETHOD_INVALID, failures=[failure])

    def envelope(self, contact: str) -> str:
        """Return the contact itself."""
        return contact
