"""Tests a connection without knowing a contact: looks up an ID that cannot exist, and reads what the refusal tells."""

from contactdesk.apis.registry import APIS
from contactdesk.failure import Failure, FailureKind
from contactdesk.lookup import Lookup, OnRetry
from contactdesk.probe_report import ProbePart, ProbeReport, Verdict
from contactdesk.profile import Profile

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
    dict.fromkeys(_ADDRESS_FAILURES, ProbePart.ADDRESS)
    | dict.fromkeys(_ENCRYPTION_FAILURES, ProbePart.ENCRYPTION)
    | {
        FailureKind.NOT_AUTHORISED: ProbePart.CREDENTIAL,
        FailureKind.SECRET_UNUSABLE: ProbePart.CREDENTIAL,
        FailureKind.NO_PERMISSION: ProbePart.PERMISSION,
    }
)
_BEFORE_SENDING = {FailureKind.SECRET_UNUSABLE, FailureKind.CERTIFICATE_FILE_UNUSABLE}
_NAMES_OF_ID = {"id", "contact_id", "contactid"}
_ABOUT_NOTHING_BUT_TIME = {FailureKind.TOO_MANY_REQUESTS, FailureKind.SERVER_TROUBLE}


async def probe(lookup: Lookup, profile: Profile, secret: str, on_retry: OnRetry | None = None) -> ProbeReport:
    """Which parts of a connection work.

    A 404, a 400 about the ID and a 200 mean that address, credential and headers were accepted; 401, 403 and 412 name
    the setting that is wrong. Source: ``apis.md``, "How to test a connection without knowing a contact".
    """
    api = APIS[profile.api]
    parts = [ProbePart.ADDRESS, ProbePart.ENCRYPTION, ProbePart.CREDENTIAL, ProbePart.PERMISSION]
    if not profile.base_url.startswith("https:"):
        parts.remove(ProbePart.ENCRYPTION)
    if api.info.settings:
        parts.append(ProbePart.SETTINGS)
    try:
        await lookup.look_up_with(secret, profile, api.probe_id, on_retry)
    except Failure as failure:
        failure.profile = profile
        failure.contact_id = api.probe_id
        if _is_about_the_id(failure):
            return ProbeReport(tuple((part, Verdict.OK) for part in parts), None)
        return ProbeReport(_verdicts(parts, failure), failure)
    return ProbeReport(tuple((part, Verdict.OK) for part in parts), None)


def _is_about_the_id(failure: Failure) -> bool:
    """Whether nothing but the impossible ID was found wrong."""
    if failure.kind is FailureKind.INVALID_REQUEST:
        named = {item.field.lower() for item in failure.field_messages if item.field}
        return named <= _NAMES_OF_ID
    return failure.kind is FailureKind.NOT_FOUND


def _verdicts(parts: list[ProbePart], failure: Failure) -> tuple[tuple[ProbePart, Verdict], ...]:
    """What the failure proves: the parts before the failed one work, those behind it were not reached."""
    if failure.kind in (FailureKind.PRECONDITION, FailureKind.INVALID_REQUEST):
        # The documents do not say what is checked first.
        proven = {ProbePart.ADDRESS, ProbePart.ENCRYPTION}
        failed = ProbePart.SETTINGS
    elif failure.kind in _ABOUT_NOTHING_BUT_TIME:
        proven = {ProbePart.ADDRESS, ProbePart.ENCRYPTION}
        failed = None
    else:
        # An answer that is not the API's own means that another server stands at the address.
        failed = _FAILED_PART.get(failure.kind, ProbePart.ADDRESS)
        if failed not in parts:
            failed = ProbePart.ADDRESS  # a file of certificates, for an address that needs none
        proven = set(parts[: parts.index(failed)])
        if failure.kind in _BEFORE_SENDING:
            proven = set()
        elif failure.status and failed is ProbePart.ADDRESS:
            proven = {ProbePart.ENCRYPTION}
    return tuple(
        (part, Verdict.FAILED if part is failed else Verdict.OK if part in proven else Verdict.UNKNOWN)
        for part in parts
    )
