"""What the experts need of a failure, as plain text: shown under "Details", copied with "Copy details"."""

import platform
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from contactdesk import __version__
from contactdesk.model.failure import Failure, FieldMessage
from contactdesk.ui.failure.failure_text import Words
from contactdesk.ui.safe_text import one_line, shortened, visible

COPIED_CHARACTERS = 20_000
"""More than this of a message or a body is not copied."""
COPIED_FIELDS = 1_000

_MARK = "• "

translate = QCoreApplication.translate


def details(failure: Failure) -> str:
    """Request line, status, headers and the first part of the body; or where the program itself failed."""
    exchange = failure.exchange
    parts = [f"{failure.kind.value} · Contact Desk {__version__}"]
    if exchange:
        headers = (f"{name}: {value}" for name, value in exchange.headers)
        parts[0:0] = ["\n".join(filter(None, (exchange.request_line, exchange.status_line, *headers)))]
        if exchange.body_start:
            parts[1:1] = [exchange.body_start]
    if failure.places:
        parts.append("\n".join(failure.places))
    return visible(shortened("\n\n".join(parts), COPIED_CHARACTERS))


def field_lines(messages: tuple[FieldMessage, ...], limit: int) -> list[str]:
    """One line for each of the first ``limit`` field messages, and one that counts the rest."""
    lines = [_MARK + one_line(": ".join(filter(None, (m.field, m.message))), 400) for m in messages[:limit]]
    if len(messages) > limit:
        lines.append(translate("FailureDetails", "and {0} more").format(len(messages) - limit))
    return lines


def report(failure: Failure, said: Words, api_name: str, at: datetime, expert: str) -> str:
    """The whole failure as readable text for a mail or a ticket.

    Args:
        failure: what happened.
        said: its words.
        api_name: what people call its API.
        at: when, with its time zone.
        expert: its ``details``.
    """
    message = visible(shortened(failure.message, COPIED_CHARACTERS))
    paragraphs = [
        f"{said.title}\n{said.text}\n{said.advice}",
        "\n".join(
            [
                *([f"{says(api_name)} {message}"] if message else []),
                *([translate("FailureDetails", "Code: {0}").format(one_line(failure.code))] if failure.code else []),
                *field_lines(failure.field_messages, COPIED_FIELDS),
            ]
        ),
        expert,
        f"{at.isoformat(sep=' ', timespec='seconds')} · Python {platform.python_version()} · {platform.system()}",
    ]
    return "\n\n".join(filter(None, paragraphs)) + "\n"


def says(api_name: str) -> str:
    """The label of the API's own words, e.g. ``Wethod says:``."""
    return translate("FailureDetails", "{0} says:").format(
        one_line(api_name) or translate("FailureDetails", "The service")
    )
