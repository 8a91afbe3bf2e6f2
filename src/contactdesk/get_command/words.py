"""The sentences that ``contactdesk get`` prints. They are in English where a program reads them."""

from collections.abc import Callable, Iterator
from math import ceil
from typing import TypeAlias

from contactdesk.model.bulk import BulkProgress, Pause, PauseReason, RowState
from contactdesk.model.export import ExportReport
from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.id_list import UnusableReason
from contactdesk.model.profile import ApiInfo
from contactdesk.model.translation import QT_TRANSLATE_NOOP
from contactdesk.storage.profile_format import BadEntry
from contactdesk.storage.profile_store import StoreError, StoreErrorReason
from contactdesk.system.language import filled, translate

_LONGEST_SHOWN = 300

Translate: TypeAlias = Callable[[str, str], str]


def in_english(_context: str, text: str) -> str:
    """Return the text as it is, for a file that programs read; in place of ``translate``."""
    return text


_CERTIFICATE = QT_TRANSLATE_NOOP(
    "GetCommand",
    "There is no secure connection to {api} ({kind}). Ask your administrator, or look the ID up in the window.",
)
_PROXY = QT_TRANSLATE_NOOP("GetCommand", "The way through the proxy fails ({kind}). Correct the proxy settings.")
_ADDRESS = QT_TRANSLATE_NOOP(
    "GetCommand", "This is not a response of {api} ({kind}). Check the base URL in the connection settings."
)
_UNREACHABLE = QT_TRANSLATE_NOOP(
    "GetCommand",
    "The server cannot be reached ({kind}). Check the network, and the base URL in the connection settings.",
)
_KEYRING = QT_TRANSLATE_NOOP(
    "GetCommand",
    "The keyring does not give out the {secret} ({kind}). Unlock it, or pass the {secret} with CONTACTDESK_SECRET_FD.",
)
_PROFILE = QT_TRANSLATE_NOOP(
    "GetCommand", "The profile cannot be used ({kind}). Correct it in the connection settings."
)
_RESPONSE = QT_TRANSLATE_NOOP("GetCommand", "The response cannot be read ({kind}).")

_FAILURES = {
    FailureKind.INVALID_REQUEST: QT_TRANSLATE_NOOP("GetCommand", "{api} refused the request as invalid."),
    FailureKind.NOT_AUTHORISED: QT_TRANSLATE_NOOP(
        "GetCommand", "{api} does not accept the {secret}. Enter a valid one in the connection settings."
    ),
    FailureKind.NO_PERMISSION: QT_TRANSLATE_NOOP(
        "GetCommand", "The {secret} may not see this. Ask your administrator for permission."
    ),
    FailureKind.NOT_FOUND: QT_TRANSLATE_NOOP("GetCommand", "{api} has no contact with this ID."),
    FailureKind.PRECONDITION: QT_TRANSLATE_NOOP(
        "GetCommand",
        "{api} refused the request, perhaps because of a setting. Correct the profile in the connection settings.",
    ),
    FailureKind.TOO_MANY_REQUESTS: QT_TRANSLATE_NOOP("GetCommand", "{api} is limiting requests. Try again later."),
    FailureKind.SERVER_PROBLEM: QT_TRANSLATE_NOOP("GetCommand", "{api} has a problem. Try again later."),
    FailureKind.NAME_NOT_FOUND: _UNREACHABLE,
    FailureKind.CONNECTION_REFUSED: _UNREACHABLE,
    FailureKind.NETWORK_UNREACHABLE: _UNREACHABLE,
    FailureKind.CONNECTION_LOST: QT_TRANSLATE_NOOP("GetCommand", "The connection was lost."),
    FailureKind.TIMED_OUT: QT_TRANSLATE_NOOP("GetCommand", "{api} did not respond within the time limit."),
    FailureKind.CERTIFICATE_NOT_TRUSTED: _CERTIFICATE,
    FailureKind.CERTIFICATE_EXPIRED: _CERTIFICATE,
    FailureKind.CERTIFICATE_NOT_YET_VALID: _CERTIFICATE,
    FailureKind.CERTIFICATE_OTHER_HOST: _CERTIFICATE,
    FailureKind.CERTIFICATE_FILE_UNUSABLE: _CERTIFICATE,
    FailureKind.TLS_REFUSED: _CERTIFICATE,
    FailureKind.CLIENT_CERTIFICATE_WANTED: _CERTIFICATE,
    FailureKind.PROXY_SIGN_IN: _PROXY,
    FailureKind.PROXY_REFUSED: _PROXY,
    FailureKind.PROXY_CANNOT_REACH: _PROXY,
    FailureKind.PROXY_DOWN: _PROXY,
    FailureKind.PROXY_NOT_FOUND: _PROXY,
    FailureKind.NOT_A_PROXY: _PROXY,
    FailureKind.PROXY_UNUSABLE: _PROXY,
    FailureKind.REDIRECTED: _ADDRESS,
    FailureKind.UNEXPECTED_STATUS: _ADDRESS,
    FailureKind.NOT_THE_API: _ADDRESS,
    FailureKind.PASSWORD_WANTED: _ADDRESS,
    FailureKind.BROKEN_HTTP: _ADDRESS,
    FailureKind.HTML_RESPONSE: _ADDRESS,
    FailureKind.SECRET_NOT_STORED: QT_TRANSLATE_NOOP(
        "GetCommand",
        "The keyring has no {secret} for the profile. Enter it in the connection settings, or pass it with "
        "CONTACTDESK_SECRET_FD.",
    ),
    FailureKind.NO_KEYRING: _KEYRING,
    FailureKind.KEYRING_LOCKED: _KEYRING,
    FailureKind.KEYRING_DISMISSED: _KEYRING,
    FailureKind.KEYRING_REFUSED: _KEYRING,
    FailureKind.KEYRING_SILENT: _KEYRING,
    FailureKind.SECRET_UNUSABLE: _PROFILE,
    FailureKind.ID_UNUSABLE: QT_TRANSLATE_NOOP("GetCommand", "This cannot be sent as an ID."),
    FailureKind.ADDRESS_WITH_USER: _PROFILE,
    FailureKind.PROFILE_UNUSABLE: _PROFILE,
    FailureKind.UNEXPECTED: QT_TRANSLATE_NOOP("GetCommand", "Something unexpected happened; the log has details."),
}
"""The sentence of each kind of failure; ``_RESPONSE`` for every other one."""

_UNUSABLE = {
    UnusableReason.ROUNDED: QT_TRANSLATE_NOOP("GetCommand", "A spreadsheet has rounded this ID."),
    UnusableReason.NOT_WHOLE: QT_TRANSLATE_NOOP("GetCommand", "This is not a whole number."),
    UnusableReason.NO_ID: QT_TRANSLATE_NOOP("GetCommand", "There is no ID in this text."),
    UnusableReason.SEVERAL: QT_TRANSLATE_NOOP("GetCommand", "There is more than one ID in this text."),
    UnusableReason.OTHER_FORM: QT_TRANSLATE_NOOP("GetCommand", "{api} has no IDs of this form; one is {example}."),
}

_PAUSES = {
    PauseReason.MANY_FAILURES: QT_TRANSLATE_NOOP(
        "GetCommand", "Stopped, since many lookups in a row failed, at last: {text} IDs without an answer: {left:,}."
    ),
    PauseReason.MEMORY: QT_TRANSLATE_NOOP(
        "GetCommand",
        "Stopped, since the contacts take too much memory. Divide the list, or use the format ndjson. IDs "
        "without an answer: {left:,}.",
    ),
}
_INTERRUPTED = QT_TRANSLATE_NOOP("GetCommand", "Interrupted. IDs without an answer: {left:,}.")
_STOPPED = QT_TRANSLATE_NOOP("GetCommand", "Stopped. {text} IDs without an answer: {left:,}.")

_STORE_ERRORS = {
    StoreErrorReason.NEWER_VERSION: QT_TRANSLATE_NOOP(
        "GetCommand", "{path} was written by a newer Contact Desk. Update Contact Desk."
    ),
    StoreErrorReason.NOT_READABLE: QT_TRANSLATE_NOOP(
        "GetCommand", "{path} cannot be read. Ask for permission to read it."
    ),
    StoreErrorReason.NOT_A_FILE: QT_TRANSLATE_NOOP("GetCommand", "{path} is no file. Move it away."),
}
_BROKEN = QT_TRANSLATE_NOOP("GetCommand", "{path} is damaged and cannot be read. Start Contact Desk to repair it.")


def failure_text(failure: Failure, api: ApiInfo, translated: Translate = translate) -> str:
    """Return what a failure means, and what to do where that helps."""
    text = translated("GetCommand", _FAILURES.get(failure.kind, _RESPONSE))
    secret = translated("Secret", api.secret_name or api.secret_label)
    return text.format(api=api.name, secret=secret, kind=failure.kind.value)


def reason_text(failure: Failure, api: ApiInfo, translated: Translate = translate) -> str:
    """Return why an ID has no contact: the service's own message, or else a sentence."""
    return failure.message or failure_text(failure, api, translated)


def unusable_text(reason: UnusableReason, api: ApiInfo, translated: Translate = translate) -> str:
    """Return why nothing is sent for a text."""
    return translated("GetCommand", _UNUSABLE[reason]).format(api=api.name, example=api.id_example)


def pause_text(pause: Pause, api: ApiInfo, left: int) -> str:
    """Return why the run stops, how many IDs are left, and what to do."""
    text = failure_text(pause.failure, api) if pause.failure else ""
    return filled(translate("GetCommand", _PAUSES.get(pause.reason, _STOPPED)), text=text, left=left)


def interrupted_text(left: int) -> str:
    """Return that the run was interrupted, and how many IDs are left."""
    return filled(translate("GetCommand", _INTERRUPTED), left=left)


def store_error_text(error: StoreError) -> str:
    """Return why there are no profiles, and what to do."""
    return translate("GetCommand", _STORE_ERRORS.get(error.reason, _BROKEN)).format(path=error.path)


def bad_entry_text(entry: BadEntry) -> str:
    """Return why a profile of the file cannot be used."""
    text = translate(
        "GetCommand", "The profile “{name}” is damaged ({problem} {member}). Start Contact Desk to see where."
    )
    return filled(text, name=entry.name, problem=entry.problem.value, member=entry.member)


def printable(text: str) -> str:
    """Return a text on one line, without characters that a terminal obeys."""
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text)


def one_line(text: str) -> str:
    """Return the start of a foreign text, printable."""
    return printable(text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…")


def wait_text(progress: BulkProgress, api: ApiInfo) -> str:
    """Return that the run waits: for the service, or for the budget where the service says nothing."""
    if progress.budget:
        text = translate(
            "GetCommand",
            "Waiting, to stay within {requests:,} requests in {window:,.0f} s; going on in {seconds:,.0f} s.",
        )
        requests, window_s = progress.budget
        return filled(text, requests=requests, window=window_s, seconds=ceil(progress.wait_s))
    text = translate("GetCommand", "Waiting, so as not to exceed the limit of {api}; going on in {seconds:,.0f} s.")
    return filled(text, api=api.name, seconds=ceil(progress.wait_s))


def progress_text(progress: BulkProgress, api: ApiInfo) -> str:
    """Return how far the run is."""
    if progress.wait_s > 0:
        text = translate("GetCommand", "{done:,} of {total:,}. {wait}")
        return filled(text, done=progress.done, total=progress.total, wait=wait_text(progress, api))
    missing = progress.done - progress.counts.get(RowState.FOUND, 0)
    text = translate("GetCommand", "{done:,} of {total:,}, {missing:,} without a contact")
    if progress.left_s is not None:
        text = translate("GetCommand", "{done:,} of {total:,}, {missing:,} without a contact, about {left:,} s left")
    left = ceil(progress.left_s or 0)
    return filled(text, done=progress.done, total=progress.total, missing=missing, left=left)


def report_texts(report: ExportReport) -> Iterator[str]:
    """Yield what an export changed, or what a spreadsheet will."""
    if report.marked_cells:
        text = translate(
            "GetCommand", "Cells that got an apostrophe, so that a spreadsheet does not calculate them: {count:,}."
        )
        yield filled(text, count=report.marked_cells)
    if report.changed_values:
        text = translate(
            "GetCommand",
            "Values that a spreadsheet changes when it opens this file: {count:,}. --format xlsx keeps them.",
        )
        yield filled(text, count=report.changed_values)
    if report.cut_cells:
        text = translate("GetCommand", "Values cut at the 32,767 characters that a cell can hold: {count:,}.")
        yield filled(text, count=report.cut_cells)
