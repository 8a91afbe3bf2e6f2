"""What a server in front of a service answers in its place."""

import re
from http import HTTPStatus

from contactdesk.apis.exchange import Response, challenges
from contactdesk.model.failure import FailureKind

_ASKED_BEFORE = {HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}
_CLIENT_CERTIFICATE = re.compile(
    # nginx; IIS and gateways; Apache, whose TLS 1.3 asks for it after the handshake
    rb"No required SSL certificate was sent|\bclient certificate|Post-Handshake Authentication",
    re.IGNORECASE,
)
_SEARCHED_BYTES = 8_192
_PASSWORD_SCHEMES = {"basic", "digest", "negotiate", "ntlm"}


def gateway_kind(response: Response) -> FailureKind | None:
    """Return what a server in front of the service wants; ``None`` for nothing that is known."""
    if response.status in _ASKED_BEFORE and _CLIENT_CERTIFICATE.search(response.body[:_SEARCHED_BYTES]):
        return FailureKind.CLIENT_CERTIFICATE_WANTED
    schemes = _schemes(response)
    if response.status == HTTPStatus.UNAUTHORIZED and schemes & _PASSWORD_SCHEMES and "bearer" not in schemes:
        return FailureKind.PASSWORD_WANTED
    return None


def challenge(response: Response) -> tuple[str, ...]:
    """Return the line for the details that names how a response asks for a password."""
    return (f"asks for: {', '.join(sorted(_schemes(response)))}",)


def wants_bearer(response: Response) -> bool:
    """Return whether a response asks for a token."""
    return "bearer" in _schemes(response)


def _schemes(response: Response) -> set[str]:
    """Return the names of the challenges in ``WWW-Authenticate``, in lower case."""
    return {name.lower() for name in challenges(response.headers.get("www-authenticate", ""))}
