"""Tests a connection without knowing a contact: looks up an ID that cannot exist, and reads what the refusal tells."""

from contactdesk.apis.registry import APIS
from contactdesk.model.connection_report import ConnectionPart, ConnectionReport, Verdict
from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.profile import Profile
from contactdesk.services.lookup import Lookup, OnRetry

_ADDRESS_FAILURES = {
    FailureKind.NAME_NOT_FOUND,
    FailureKind.CONNECTION_REFUSED,
    FailureKind.NETWORK_UNREACHABLE,
    FailureKind.CONNECTION_LOST,
    FailureKind.TIMED_OUT,
    FailureKind.PROXY_REFUSED,
    FailureKind.PROFILE_UNUSABLE,
}
_ENCRYPTION_FAILURES = {
    FailureKind.CERTIFICATE_NOT_TRUSTED,
    FailureKind.CERTIFICATE_EXPIRED,
    FailureKind.CERTIFICATE_OTHER_HOST,
    FailureKind.CERTIFICATE_FILE_UNUSABLE,
    FailureKind.TLS_REFUSED,
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
_NAMES_OF_ID = {"id", "contact_id", "contactid"}
_TOLD_BY_THE_API: dict[FailureKind, dict[ConnectionPart, Verdict]] = {
    FailureKind.INVALID_REQUEST: {ConnectionPart.SETTINGS: Verdict.FAILED},
    # What brings it is not documented; these two are likely, and no more.
    FailureKind.PRECONDITION: {ConnectionPart.SETTINGS: Verdict.DOUBTFUL},
    FailureKind.TOO_MANY_REQUESTS: {},
    FailureKind.SERVER_PROBLEM: {},
}


async def check_connection(
    lookup: Lookup, profile: Profile, secret: str, on_retry: OnRetry | None = None
) -> ConnectionReport:
    """Which parts of a connection work.

    A 404, a 400 about the ID and a 200 mean that address, credential and headers were accepted; 401 and 403 name
    what is wrong, 412 what may be. Source: ``apis.md``, "How to test a connection without knowing a contact".
    """
    api = APIS[profile.api]
    parts = [ConnectionPart.ADDRESS, ConnectionPart.ENCRYPTION, ConnectionPart.CREDENTIAL, ConnectionPart.PERMISSION]
    if not profile.base_url.startswith("https:"):
        parts.remove(ConnectionPart.ENCRYPTION)
    if api.info.settings:
        parts.append(ConnectionPart.SETTINGS)
    try:
        await lookup.look_up_with(secret, profile, api.impossible_id, on_retry)
    except Failure as failure:
        failure.profile = profile
        failure.contact_id = api.impossible_id
        if _is_about_the_id(failure):
            return ConnectionReport(tuple((part, Verdict.OK) for part in parts), None)
        return ConnectionReport(_verdicts(parts, failure), failure)
    return ConnectionReport(tuple((part, Verdict.OK) for part in parts), None)


def _is_about_the_id(failure: Failure) -> bool:
    """Whether nothing but the impossible ID was found wrong."""
    if failure.kind is FailureKind.INVALID_REQUEST:
        named = {item.field.lower() for item in failure.field_messages if item.field}
        return named <= _NAMES_OF_ID
    return failure.kind is FailureKind.NOT_FOUND


def _verdicts(parts: list[ConnectionPart], failure: Failure) -> tuple[tuple[ConnectionPart, Verdict], ...]:
    """What the failure proves: the parts before the failed one work, those behind it were not reached."""
    if failure.kind in _TOLD_BY_THE_API:
        # The documents do not say what is checked first.
        found = dict.fromkeys((ConnectionPart.ADDRESS, ConnectionPart.ENCRYPTION), Verdict.OK)
        found |= _TOLD_BY_THE_API[failure.kind]
    else:
        # An answer that is not the API's own means that another server stands at the address.
        failed = _FAILED_PART.get(failure.kind, ConnectionPart.ADDRESS)
        proven = parts[: parts.index(failed)] if failed in parts else []
        if failure.kind in _BEFORE_SENDING:
            proven = []
        elif failure.status and failed is ConnectionPart.ADDRESS:
            proven = [ConnectionPart.ENCRYPTION]
        found = dict.fromkeys(proven, Verdict.OK) | {failed: Verdict.FAILED}
    return tuple((part, found.get(part, Verdict.UNKNOWN)) for part in parts)
