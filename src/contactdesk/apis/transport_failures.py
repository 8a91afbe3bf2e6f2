"""Why no complete response came, from the errors of the HTTP library."""

import ssl
from collections.abc import Iterator
from socket import gaierror
from urllib.parse import urlsplit

import httpx

from contactdesk.apis import proxy_failures
from contactdesk.apis.exchange import Request
from contactdesk.apis.handshake import handshake_failure, refused_handshake
from contactdesk.apis.progress import Progress
from contactdesk.apis.proxies import Proxy
from contactdesk.apis.unreadable import is_other_protocol, other_protocol, refused_response
from contactdesk.model.failure import Cause, Failure, FailureKind

_CONNECT_FAILURES = {
    gaierror: FailureKind.NAME_NOT_FOUND,
    ConnectionRefusedError: FailureKind.CONNECTION_REFUSED,
    ConnectionResetError: FailureKind.CONNECTION_LOST,  # the server reset it before connect() was checked
}


def transport_failure(error: Exception, progress: Progress, request: Request, proxy: Proxy | None) -> Failure:
    """Return the failure that an error of an exchange means."""
    reached = None if progress.is_tunnelled or not progress.is_new_connection else proxy
    host = reached.address if reached else urlsplit(request.url).hostname or ""
    causes = list(_causes(error))
    if failure := handshake_failure(causes, host, request.ca_file, is_complete=not progress.is_in_tls):
        return failure
    is_refused = isinstance(error, httpx.RemoteProtocolError) and _is_refused(error)
    if progress.response:
        return refused_response(str(error)) if is_refused else Failure(FailureKind.CUT_OFF)
    is_in_tls = progress.is_in_tls or any(isinstance(cause, ssl.SSLError) for cause in causes)
    tls_failure = refused_handshake(causes, host, is_complete=not progress.is_in_tls) if is_in_tls else None
    if reached:
        return _proxy_failure(error, progress, reached, causes, tls_failure)
    if tls_failure:
        return tls_failure
    if not is_refused and is_other_protocol(progress.received):
        return other_protocol(progress.received)
    if isinstance(error, httpx.ConnectError):
        return Failure(_connect_failure(causes), host=host, passing=True)
    if is_refused:
        return refused_response(str(error))
    return Failure(FailureKind.CONNECTION_LOST, passing=not progress.is_new_connection)


def _proxy_failure(
    error: Exception, progress: Progress, proxy: Proxy, causes: list[BaseException], tls_failure: Failure | None
) -> Failure:
    if isinstance(error, httpx.ProxyError):
        return proxy_failures.refused(proxy, str(error), progress.sign_in)
    if tls_failure:
        speaks_tls = tls_failure.cause is Cause.NO_METHOD_IN_COMMON
        return tls_failure if speaks_tls else proxy_failures.other_protocol(proxy, tls_failure.technical)
    if not progress.is_in_socks and is_other_protocol(progress.received):
        return proxy_failures.other_protocol(proxy, other_protocol(progress.received).technical)
    # A connection that ends within the SOCKS handshake may end in either way: closed, or reset.
    if progress.is_in_socks:
        return proxy_failures.other_protocol(proxy)
    if isinstance(error, httpx.ConnectError):
        return proxy_failures.unreached(proxy, causes)
    if isinstance(error, httpx.RemoteProtocolError) and _is_refused(error):
        return proxy_failures.other_protocol(proxy)
    return proxy_failures.lost(proxy)


def _connect_failure(causes: list[BaseException]) -> FailureKind:
    known = (kind for cause in causes for error, kind in _CONNECT_FAILURES.items() if isinstance(cause, error))
    return next(known, FailureKind.NETWORK_UNREACHABLE)


def _is_refused(error: httpx.RemoteProtocolError) -> bool:
    """Return whether the received bytes break the rules of HTTP; if the connection just closed, they do not."""
    inner = error.__cause__
    return inner is not None and inner.__context__ is not None and not str(error).startswith("peer ")


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and every error that caused it; several addresses of one host fail as a group."""
    yield error
    if isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            yield from _causes(member)
    behind = error.__cause__ or error.__context__
    if behind is not None:
        yield from _causes(behind)
