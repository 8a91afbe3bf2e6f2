"""Checks a connection without a known contact: looks up an ID that cannot exist and reads the refusal.

If the API has a request for the owner of a secret, it is sent as well. It needs no permission, so a refusal of it is
about the secret or the settings.
"""

from dataclasses import replace

from contactdesk.apis.base import Api
from contactdesk.apis.registry import APIS
from contactdesk.model.connection_report import ConnectionPart, ConnectionReport, Verdict
from contactdesk.model.failure import Cause, Failure, FailureKind, LookupFailed
from contactdesk.model.profile import Profile
from contactdesk.services.lookup import LookupService, OnRetry
from contactdesk.services.related import ask_further

_ADDRESS_FAILURES = {
    FailureKind.NAME_NOT_FOUND,
    FailureKind.CONNECTION_REFUSED,
    FailureKind.NETWORK_UNREACHABLE,
    FailureKind.CONNECTION_LOST,
    FailureKind.TIMED_OUT,
    FailureKind.PROXY_SIGN_IN,
    FailureKind.PROXY_REFUSED,
    FailureKind.PROXY_CANNOT_REACH,
    FailureKind.PROXY_DOWN,
    FailureKind.PROXY_NOT_FOUND,
    FailureKind.NOT_A_PROXY,
    FailureKind.PROXY_UNUSABLE,
    FailureKind.ADDRESS_WITH_USER,
    FailureKind.PROFILE_UNUSABLE,
}
_ENCRYPTION_FAILURES = {
    FailureKind.CERTIFICATE_NOT_TRUSTED,
    FailureKind.CERTIFICATE_EXPIRED,
    FailureKind.CERTIFICATE_NOT_YET_VALID,
    FailureKind.CERTIFICATE_OTHER_HOST,
    FailureKind.CERTIFICATE_FILE_UNUSABLE,
    FailureKind.TLS_REFUSED,
    FailureKind.CLIENT_CERTIFICATE_WANTED,
}
_FAILED_PART = (
    dict.fromkeys(_ADDRESS_FAILURES, ConnectionPart.ADDRESS)
    | dict.fromkeys(_ENCRYPTION_FAILURES, ConnectionPart.ENCRYPTION)
    | {
        FailureKind.NOT_AUTHORISED: ConnectionPart.CREDENTIAL,
        FailureKind.SECRET_UNUSABLE: ConnectionPart.CREDENTIAL,
        FailureKind.NO_PERMISSION: ConnectionPart.PERMISSION,
    }
)
_BEFORE_SENDING = {FailureKind.SECRET_UNUSABLE, FailureKind.CERTIFICATE_FILE_UNUSABLE}
_ID_FIELDS = {"id", "contact_id", "contactid"}
_VERDICTS_BY_KIND: dict[FailureKind, dict[ConnectionPart, Verdict]] = {
    FailureKind.INVALID_REQUEST: {ConnectionPart.SETTINGS: Verdict.FAILED},
    # The cause is not documented; the settings are likely, but not certain.
    FailureKind.PRECONDITION: {ConnectionPart.SETTINGS: Verdict.DOUBTFUL},
    FailureKind.TOO_MANY_REQUESTS: {},
    FailureKind.SERVER_PROBLEM: {},
    FailureKind.BROKEN_JSON: {},
    # Neither shows whose response it is.
    FailureKind.BROKEN_HTTP: {ConnectionPart.ADDRESS: Verdict.DOUBTFUL},
    FailureKind.ENCODED: {ConnectionPart.ADDRESS: Verdict.DOUBTFUL},
}
_OWNER_MAY_EXPLAIN = {FailureKind.NO_PERMISSION, FailureKind.PRECONDITION}
"""The refusals of the lookup after which the owner shows whether the secret itself is accepted."""
_REFUSED = {FailureKind.NOT_AUTHORISED, FailureKind.PRECONDITION}
"""The refusals of the request for the owner that are about the connection itself."""


async def check_connection(
    service: LookupService, profile: Profile, secret: str, on_retry: OnRetry
) -> ConnectionReport:
    """Return which parts of a connection work.

    A 404, a 400 about the ID and a 200 mean that address, secret and headers were accepted; 401 and 403 name the part
    that is wrong, 412 one that may be (README.md in the folder of the APIs).

    Args:
        service: makes the lookup.
        profile: the connection, saved or not.
        secret: the secret to send.
        on_retry: see ``OnRetry``.
    """
    api = APIS[profile.api]
    parts = [ConnectionPart.ADDRESS, ConnectionPart.ENCRYPTION, ConnectionPart.CREDENTIAL, ConnectionPart.PERMISSION]
    if not profile.base_url.startswith("https:"):
        parts.remove(ConnectionPart.ENCRYPTION)
    if api.info.settings:
        parts.append(ConnectionPart.SETTINGS)
    failure = await _lookup_failure(service, profile, secret, api, on_retry)
    owner = notice = None
    if api.owner_request and (failure is None or failure.kind in _OWNER_MAY_EXPLAIN):
        try:
            owner, notice = await ask_further(service, profile, secret, api.owner_request)
        except LookupFailed as error:
            notice = error.failure.notice
            if failure is None and error.failure.kind in _REFUSED:
                failure = replace(error.failure, profile=profile)
    if failure is None:
        return ConnectionReport(tuple((part, Verdict.OK) for part in parts), owner=owner, notice=notice)
    verdicts = _verdicts(parts, failure)
    if owner:
        # The service accepted the secret, and the settings unless the lookup was refused because of them.
        doubtful = {ConnectionPart.PERMISSION}
        if failure.kind is FailureKind.PRECONDITION:
            doubtful.add(ConnectionPart.SETTINGS)
        verdicts = tuple((part, verdict if part in doubtful else Verdict.OK) for part, verdict in verdicts)
    return ConnectionReport(verdicts, failure, owner, notice)


async def _lookup_failure(
    service: LookupService, profile: Profile, secret: str, api: Api, on_retry: OnRetry
) -> Failure | None:
    try:
        await service.new(profile, api.impossible_id, on_retry=on_retry).run(secret)
    except LookupFailed as error:
        if not _is_about_the_id(error.failure):
            return error.failure
    return None


def _is_about_the_id(failure: Failure) -> bool:
    """Return whether only the impossible ID was found wrong."""
    if failure.kind is FailureKind.INVALID_REQUEST:
        named = {item.field.lower() for item in failure.field_messages if item.field}
        return named <= _ID_FIELDS
    return failure.kind is FailureKind.NOT_FOUND


def _verdicts(parts: list[ConnectionPart], failure: Failure) -> tuple[tuple[ConnectionPart, Verdict], ...]:
    """Return what the failure proves: the parts before the failed one work, those behind it were not reached."""
    if failure.kind in _VERDICTS_BY_KIND:
        # The documentation does not define which check comes first.
        found = dict.fromkeys((ConnectionPart.ADDRESS, ConnectionPart.ENCRYPTION), Verdict.OK)
        found |= _VERDICTS_BY_KIND[failure.kind]
    else:
        # If the response is not the API's own, another server responds at that address.
        failed = _FAILED_PART.get(failure.kind, ConnectionPart.ADDRESS)
        proven = parts[: parts.index(failed)] if failed in parts else []
        if failure.kind in _BEFORE_SENDING:
            proven = []
        elif failure.status and failed is ConnectionPart.ADDRESS:
            proven = [ConnectionPart.ENCRYPTION]
        found = dict.fromkeys(proven, Verdict.OK) | {failed: Verdict.FAILED}
        if failure.cause in (Cause.OTHER_FORM, Cause.NO_TLS):
            # Another service may be at that address.
            found[ConnectionPart.ADDRESS] = Verdict.DOUBTFUL
            if failure.kind is FailureKind.NO_PERMISSION:
                found |= {ConnectionPart.CREDENTIAL: Verdict.UNKNOWN, ConnectionPart.PERMISSION: Verdict.DOUBTFUL}
    return tuple((part, found.get(part, Verdict.UNKNOWN)) for part in parts)
