"""Why no JSON can be read from a response: from the bytes of its body, or from the words of the HTTP library."""

import re
from dataclasses import replace
from os.path import commonprefix

from contactdesk.apis.exchange import Response
from contactdesk.model.broken_json import JsonError, JsonFault, JsonProblem
from contactdesk.model.failure import Cause, Failure, FailureKind
from contactdesk.system.redaction import SECRETS

_SHOWN_BEFORE = 30
_SHOWN_AFTER = 30
_KINDS = {
    JsonFault.EMPTY: FailureKind.EMPTY_RESPONSE,
    JsonFault.CUT_OFF: FailureKind.CUT_OFF,
    JsonFault.TOO_DEEP: FailureKind.TOO_DEEP,
    JsonFault.TOO_MANY: FailureKind.TOO_LARGE,
    JsonFault.BROKEN: FailureKind.BROKEN_JSON,
}
_HTTP = b"HTTP/"
_NOT_HTTP = ("illegal status line", "illegal request line")
_TOO_LARGE = "Receive buffer too long"
_QUOTED = ": bytearray(b"
_ILLEGAL_HEADER = "illegal header line"
_HEADER_NAME = re.compile(r"[\w!#$%&*+.^|~ -]{1,60}:", re.ASCII)


def unreadable(error: JsonError, response: Response) -> Failure:
    """Return the failure for a body that cannot be read. A web page, or text of any other kind, is another server's."""
    if error.problem:
        return Failure(_KINDS[error.fault], json_problem=_shortened(error.problem))
    if error.fault is not JsonFault.NOT_JSON:
        return with_sender(Failure(_KINDS[error.fault]), response)
    if _is_web_page(response):
        return Failure(FailureKind.HTML_RESPONSE)
    return encoded(response) or Failure(FailureKind.NOT_JSON)


def encoded(response: Response) -> Failure | None:
    """Return the failure for a body that is left in a content encoding; ``None`` for every other, and for web pages."""
    is_known = not response.coding or _is_web_page(response)
    return None if is_known else Failure(FailureKind.ENCODED, technical=(response.coding,))


def _is_web_page(response: Response) -> bool:
    return "html" in response.headers.get("content-type", "").lower() or response.body.lstrip().startswith(b"<")


def with_sender(failure: Failure, response: Response) -> Failure:
    """Return the failure of a response that was received to its end; if it is cut off, not the network did that."""
    has_end = not response.headers.keys().isdisjoint(("content-length", "transfer-encoding"))
    return replace(failure, cause=Cause.SENT_CUT_OFF) if has_end and failure.kind is FailureKind.CUT_OFF else failure


def is_other_protocol(received: bytes | bytearray) -> bool:
    """Return whether the first bytes of a response, or the first of them, are not those of HTTP."""
    return not _HTTP.startswith(received[: len(_HTTP)])


def other_protocol(received: bytes | bytearray) -> Failure:
    """Return the failure for first bytes that are not those of HTTP; its details have the first line of them."""
    first_line = bytes(received).strip(b"\r\n").partition(b"\n")[0].rstrip(b"\r")
    return Failure(FailureKind.NOT_THE_API, technical=(f"not HTTP: {repr(first_line)[2:-1]}",))


def refused_response(words: str) -> Failure:
    """Return the failure for a response that the HTTP library refuses.

    Args:
        words: the library's words. What they quote may be a secret: only the name of a header is kept, and the first
            line of what is no HTTP.
    """
    words, _mark, quoted = words.partition(_QUOTED)
    if words.startswith(_NOT_HTTP):
        return Failure(FailureKind.NOT_THE_API, technical=(": ".join(filter(None, (words, quoted[1:-2]))),))
    if words == _TOO_LARGE:
        return Failure(FailureKind.TOO_LARGE, technical=(words,))
    name = _HEADER_NAME.match(quoted[1:]) if words == _ILLEGAL_HEADER else None
    return Failure(FailureKind.BROKEN_HTTP, technical=(f"{words}: {name[0]} …" if name else words,))


def _shortened(problem: JsonProblem) -> JsonProblem:
    """Return the problem with the text next to its place, without secrets.

    They are hidden first, since the half of a secret that is cut in two is not found.
    """
    line = SECRETS.clean(problem.before + problem.after)
    before = commonprefix([line, SECRETS.clean(problem.before)])  # noqa: RUF071 - of characters
    after = line[len(before) :]
    return problem._replace(
        before=("…" if len(before) > _SHOWN_BEFORE else "") + before[-_SHOWN_BEFORE:],
        after=after[:_SHOWN_AFTER] + ("…" if len(after) > _SHOWN_AFTER else ""),
    )
