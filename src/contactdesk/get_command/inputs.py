"""What ``contactdesk get`` reads before it looks anything up: IDs from standard input, a secret from a descriptor."""

import codecs
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from contactdesk.get_command.arguments import STDIN
from contactdesk.get_command.errors import CannotRunError
from contactdesk.model.cleaning import clean_ends
from contactdesk.model.profile import ApiInfo
from contactdesk.model.validation import check_secret
from contactdesk.system.language import filled, translate

SECRET_VARIABLE = "CONTACTDESK_SECRET_FD"  # noqa: S105 - a name
"""The environment variable with the number of an open file descriptor that has the secret."""

MAX_IDS = 50_000
_MAX_LINE_BYTES = 1_000
_MAX_SECRET_BYTES = 64 * 1024


def read_texts(ids: Sequence[str]) -> tuple[str, ...]:
    """Return the texts that hold one ID each: the arguments, or the lines of standard input.

    Raises:
        CannotRunError: there is no standard input, it is no text, or it has too many lines.
    """
    if tuple(ids) != (STDIN,):
        return tuple(ids)
    if sys.stdin is None:
        raise CannotRunError(translate("GetCommand", "There is no standard input to read IDs from."))
    data = sys.stdin.buffer.read(MAX_IDS * _MAX_LINE_BYTES)
    is_utf_16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = data.decode("utf-16" if is_utf_16 else "utf-8-sig", errors="replace")
    if "\0" in text:
        raise CannotRunError(translate("GetCommand", "Standard input is no text. Give one ID on each line."))
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > MAX_IDS or sys.stdin.buffer.read(1):
        problem = translate("GetCommand", "Standard input has more than {most:,} IDs. Divide the list.")
        raise CannotRunError(filled(problem, most=MAX_IDS))
    return tuple(lines)


def read_secret(reads_stdin: bool) -> bytes | None:
    """Return the bytes from the descriptor that the environment names, and close it; ``None`` if it names none.

    Args:
        reads_stdin: whether the IDs come from standard input, which then cannot hold the secret.

    Raises:
        CannotRunError: it cannot be read.
    """
    number = os.environ.pop(SECRET_VARIABLE, None)
    if number is None:
        return None
    problem = translate("GetCommand", "{variable} must be the number of an open file descriptor.")
    if not (number.isascii() and number.isdecimal()) or (reads_stdin and int(number) == 0):
        raise CannotRunError(filled(problem, variable=SECRET_VARIABLE))
    data = b""
    try:
        while len(data) <= _MAX_SECRET_BYTES and (read := os.read(int(number), _MAX_SECRET_BYTES)):
            data += read
    except (OSError, OverflowError):
        raise CannotRunError(filled(problem, variable=SECRET_VARIABLE)) from None
    with suppress(OSError):
        os.close(int(number))
    return data


def usable_secret(data: bytes, api: ApiInfo) -> str:
    """Return the secret in the bytes, without the line's end.

    Raises:
        CannotRunError: it cannot be sent.
    """
    secret = clean_ends(data.decode("utf-8", errors="replace"))
    issue = check_secret(secret) or api.check_secret(secret)
    if issue and issue.blocking:
        text = translate("GetCommand", "{variable} gives no {secret} that can be sent ({problem}).")
        name = translate("Secret", api.secret_name or api.secret_label)
        raise CannotRunError(filled(text, variable=SECRET_VARIABLE, secret=name, problem=issue.code.value))
    return secret
