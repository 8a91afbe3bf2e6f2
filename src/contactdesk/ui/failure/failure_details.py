"""The technical part of a failure as plain text: shown under "Details", copied with "Copy details"."""

import platform
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from contactdesk import __version__
from contactdesk.model.broken_json import JsonProblem
from contactdesk.model.failure import Exchange, Failure, FailureKind, FieldMessage, UsedProxy
from contactdesk.ui.failure.failure_text import FailureText
from contactdesk.ui.failure.failure_words import Words
from contactdesk.ui.safe_text import one_line, shortened, visible

COPIED_CHARACTERS = 20_000
"""The longest message or body that is copied in full."""
COPIED_FIELDS = 100
"""The most field messages that are copied; 1,000 of them take half a second to make visible."""


def details(failure: Failure) -> str:
    """Return request line, status, headers, the first part of the body, and what else is known of the cause."""
    exchange = failure.exchange or Exchange("")
    headers = (f"{name}: {value}" for name, value in exchange.headers)
    parts = (
        "\n".join(filter(None, (exchange.request_line, exchange.status_line, *headers))),
        # A header names an encoding.
        "" if failure.kind is FailureKind.ENCODED else "\n".join(map(shortened, failure.technical)),
        _place(failure.json_problem),
        exchange.body_start,
        _proxy_lines(failure.proxy) if failure.proxy else "",
        f"{failure.kind.value} · Contact Desk {__version__}",
        "Sent once more on a new connection, since one that had been idle was silent."
        if failure.was_sent_twice
        else "",
        "\n".join(failure.places),
    )
    return visible(shortened("\n\n".join(filter(None, parts)), COPIED_CHARACTERS))


def _proxy_lines(proxy: UsedProxy) -> str:
    """Return the proxy, its kind and where it is set, its answer, and what has no proxy."""
    setting = proxy.setting or "the system's settings"
    lines = [f"Proxy: {proxy.address or 'no valid address'} ({proxy.scheme}, from {setting})", proxy.answer]
    if proxy.sign_in:
        lines.append(f"proxy-authenticate: {proxy.sign_in}")
    if proxy.exceptions:
        lines.append(f"NO_PROXY: {proxy.exceptions}")
    return "\n".join(filter(None, lines))


def _place(problem: JsonProblem | None) -> str:
    """Return the line in which JSON breaks, with a mark below the place; empty if it does not break."""
    if problem is None:
        return ""
    before = visible(problem.before).expandtabs(4)
    line = before + visible(problem.after)
    what = ": ".join(filter(None, (problem.reason.value, problem.name)))
    return f"line {problem.line}, column {problem.column}: {what}\n{line}\n{' ' * len(before)}^"


def field_lines(messages: tuple[FieldMessage, ...], limit: int) -> list[str]:
    """Return one line for each of the first ``limit`` field messages, and one that counts the rest."""
    lines = ["• " + one_line(": ".join(filter(None, (m.field, m.message))), 400) for m in messages[:limit]]
    more = len(messages) - limit
    if more > 0:
        lines.append(FailureText().more_fields(more))
    return lines


def report(failure: Failure, words: Words, api_name: str, at: datetime, technical: str) -> str:
    """Return the whole failure as readable text for a mail or a ticket.

    Args:
        failure: what happened.
        words: its words.
        api_name: the name of its API.
        at: when, with its time zone.
        technical: its ``details``.
    """
    message = visible(shortened(failure.message, COPIED_CHARACTERS))
    quoted = [
        f"{message_label(api_name)} {message}" if message else "",
        code_line(failure),
        *field_lines(failure.field_messages, COPIED_FIELDS),
    ]
    paragraphs = [
        f"{words.title}\n{words.text}\n{words.advice}",
        "\n".join(filter(None, quoted)),
        technical,
        f"{at.isoformat(sep=' ', timespec='seconds')} · Python {platform.python_version()} · {platform.system()}",
    ]
    return "\n\n".join(filter(None, paragraphs)) + "\n"


def code_line(failure: Failure) -> str:
    """Return the API's own code with its label; empty where there is none."""
    return (
        QCoreApplication.translate("FailureDetails", "Code: {0}").format(one_line(failure.code)) if failure.code else ""
    )


def message_label(api_name: str) -> str:
    """Return the label of the API's own message, e.g. ``Message from Wethod:``."""
    return QCoreApplication.translate("FailureDetails", "Message from {0}:").format(one_line(api_name))
