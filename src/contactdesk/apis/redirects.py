"""What a redirect means; none is followed."""

import re
from urllib.parse import SplitResult, urljoin, urlsplit

from contactdesk.apis.exchange import Response
from contactdesk.model.addresses import DEFAULT_PORTS
from contactdesk.model.failure import Cause, Failure, FailureKind


def redirect_failure(response: Response, endpoint: str) -> Failure | None:
    """Return the failure that a redirect means, without query and user of its target; ``None`` if it names no target.

    A redirect to the same host gives its cause and both paths, every other one the host and port that it leads to.

    Args:
        response: the redirect.
        endpoint: the path that the API adds to a base URL, e.g. ``/contacts``.
    """
    location = response.headers.get("location", "")
    if not location:
        return None
    sent = urlsplit(response.url)
    try:
        target = urlsplit(urljoin(response.url, location))
        has_port = target.port is not None
        cause = _cause(sent, target, endpoint)
    except ValueError:
        host = re.split("[/?#]", location.partition("//")[2], maxsplit=1)[0]
        return Failure(FailureKind.REDIRECTED, host=host.rpartition("@")[2])
    if cause is not Cause.NONE:
        return Failure(FailureKind.REDIRECTED, cause=cause, paths=(_path(sent), _path(target)))
    host = target.netloc.rpartition("@")[2]
    port = DEFAULT_PORTS.get(target.scheme)
    if target.hostname == sent.hostname and not has_port and port:
        # Without its port, it would be the address that the profile has.
        host = f"{host}:{port}"
    return Failure(FailureKind.REDIRECTED, host=host) if host else None


def _cause(sent: SplitResult, target: SplitResult, endpoint: str) -> Cause:
    if sent.hostname != target.hostname:
        return Cause.NONE
    if sent.scheme != target.scheme:
        return {"https": Cause.TO_HTTPS, "http": Cause.FROM_HTTPS}.get(target.scheme, Cause.NONE)
    if _port(sent) != _port(target):
        return Cause.NONE
    if _path(target) == _path(sent):
        return Cause.SAME_PATH
    if _path(target) == f"{_path(sent)}/":
        return Cause.SLASH_ADDED
    _base, added, contact_id = _path(sent).rpartition(f"{endpoint}/")
    return Cause.OTHER_BASE if added and _path(target).endswith(added + contact_id) else Cause.OTHER_PATH


def _port(address: SplitResult) -> int | None:
    return address.port or DEFAULT_PORTS.get(address.scheme)


def _path(address: SplitResult) -> str:
    # A session may follow the semicolon.
    return address.path.partition(";")[0] or "/"
