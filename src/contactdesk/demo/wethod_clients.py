"""Imitates Wethod's "Get a client", and its response about the owner of a token."""

import json

from contactdesk.demo.contacts import clients
from contactdesk.demo.responses import Headers, Response, wethod_error
from contactdesk.demo.wethod import DemoWethod

_RESERVED = {
    "502": wethod_error(403, "forbidden", "You do not have the permission crm.view for this client."),
    "504": wethod_error(412, "precondition_failure", "The client belongs to another company."),
    "505": Response('{"id": 505, "corporate_name": "Slow Ltd", "vat": "GB000000505"}', delay_s=3.0),
    "506": Response('{"id": 506, "corporate_name": "Broken Ltd", "va'),
    "507": Response('{"id": 14, "corporate_name": "Lumen S.p.A.", "vat": "IT02140014015"}'),
}
_OWNER = {"id": 7, "name": "John", "surname": "Doe", "email": "john.doe@example.com"}


class DemoWethodClients:
    """Serves ``GET /api/clients/{id}`` and ``GET /api/persons/me``."""

    def __init__(self, wethod: DemoWethod) -> None:
        """Prepare the responses.

        Args:
            wethod: checks the headers and the form of an ID.
        """
        self._wethod = wethod

    def respond(self, client_id: str, query: str, headers: Headers) -> Response:
        """Return the response to a request for a client.

        Args:
            client_id: the last segment of the path, decoded.
            query: of the address, e.g. ``deleted=include``.
            headers: the request's headers, names in lower case.
        """
        refusal = self._wethod.refuse_caller(headers) or self._wethod.refuse_id(client_id)
        if refusal:
            return refusal
        client_id = self._wethod.plain_id(client_id)
        if client_id in _RESERVED:
            return _RESERVED[client_id]
        client = clients().get(client_id)
        if client is None or (json.loads(client).get("deleted_at") and query != "deleted=include"):
            return wethod_error(404, "not_found", "Client not found.")
        return Response(client)

    def respond_owner(self, headers: Headers) -> Response:
        """Return the response about the owner of the token."""
        return self._wethod.refuse_caller(headers) or Response(json.dumps(_OWNER))
