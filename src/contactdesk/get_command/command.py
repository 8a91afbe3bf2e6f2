"""One run of ``contactdesk get``: choose the profile, look the IDs up, write what comes, and return the exit code."""

import asyncio
import errno
import json
import locale
import logging
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from contactdesk.apis.http_client import HttpClient
from contactdesk.apis.registry import APIS
from contactdesk.get_command import words
from contactdesk.get_command.arguments import EXIT_SOME_MISSING, EXIT_STOPPED, STDIN, GetOptions, state_path
from contactdesk.get_command.console import Console
from contactdesk.get_command.errors import CannotRunError
from contactdesk.get_command.inputs import read_secret, read_texts, usable_secret
from contactdesk.get_command.output import LineOutput, open_to_append
from contactdesk.get_command.profiles import choose, demo_profiles, saved_profiles
from contactdesk.get_command.run import Run, Target
from contactdesk.get_command.state_file import Asked, Record, StateFile, asked
from contactdesk.model.bulk import RowState
from contactdesk.model.export import ExportFormat, ExportOptions, ExportReport, ExportRow
from contactdesk.model.failure import FailureKind
from contactdesk.model.id_list import IdList, ListTable, UnusableRow
from contactdesk.model.profile import ApiInfo, Profile
from contactdesk.options import EXIT_CANNOT_RUN, EXIT_INTERRUPTED, EXIT_OK
from contactdesk.services.id_list import id_list
from contactdesk.services.lookup import LookupService
from contactdesk.storage.vault import Vault
from contactdesk.system import session_bus
from contactdesk.system.atomic_file import write_atomically
from contactdesk.system.language import filled, translate
from contactdesk.system.log import LOG_NAME, start_logging
from contactdesk.system.paths import find_paths
from contactdesk.system.threads import in_background

_log = logging.getLogger(__name__)


def run(options: GetOptions) -> int:
    """Look contacts up and return the exit code."""
    console = Console()
    places = find_paths(options.data_dir)
    start_logging(places.state)
    try:
        # Before the event loop, in which Ctrl+C would not end a call that waits.
        reads_stdin = options.ids == (STDIN,)
        secret = read_secret(reads_stdin)
        texts = read_texts(options.ids)
        if secret is None and not options.demo:
            session_bus.leave_silent_bus()
        return asyncio.run(_Command(options, console).run(texts, secret))
    except CannotRunError as error:
        console.say(words.printable(str(error)))
        return EXIT_CANNOT_RUN
    except KeyboardInterrupt:
        console.show_progress("")
        return EXIT_INTERRUPTED
    except Exception:  # noqa: BLE001 - whatever it is
        # Its text may hold a customer's data.
        _log.exception("contactdesk get ended unexpectedly")
        text = translate("GetCommand", "Something unexpected happened; {path} has details.")
        console.say(filled(text, path=places.state / LOG_NAME))
        return EXIT_STOPPED


class _Command:
    def __init__(self, options: GetOptions, console: Console) -> None:
        self._options = options
        self._console = console
        self._vault = Vault()

    async def run(self, texts: Sequence[str], secret: bytes | None) -> int:
        options = self._options
        profile = await self._profile()
        if profile.api not in APIS:
            raise CannotRunError(
                translate("GetCommand", "The profile is for an API that this version does not support.")
            )
        api = APIS[profile.api].info
        if secret is not None:
            self._vault.keep_for_this_run(profile.id, usable_secret(secret, api))
        listed = _listed(texts, api)
        ids = tuple(each.contact_id for each in listed.ids)
        for path in (options.out, options.failed):
            _check_writable(path)
        client = HttpClient()
        target = Target(LookupService(self._vault, client), profile, api)
        try:
            if options.format is ExportFormat.NDJSON:
                return await self._stream(target, ids, listed)
            return await self._export(target, ids, listed)
        finally:
            await client.close()

    async def _profile(self) -> Profile:
        places = find_paths(self._options.data_dir)
        if self._options.demo:
            repository = demo_profiles(places, self._vault)
        else:
            repository = await saved_profiles(places)
        return choose(repository, self._options.profile)

    async def _stream(self, target: Target, ids: tuple[str, ...], listed: IdList) -> int:
        """Write each contact as it comes; in a file, a later run can go on."""
        out = self._options.out
        if out is None:
            return await self._ask(Run(target, LineOutput(_standard_output()), self._console), ids, listed)
        run = None
        try:
            state = self._state(out, asked(target.profile, ids, is_demo=self._options.demo))
            with closing(state), open_to_append(out) as stream:
                run = Run(target, LineOutput(stream, state), self._console)
                run.records |= state.missing
                try:
                    code = await self._ask(run, state.left, listed)
                finally:
                    if state.left:
                        text = translate("GetCommand", "Ask for the rest again with --resume {out}")
                        self._console.say(filled(text, out=out))
        except OSError as error:
            if run is None:
                raise CannotRunError(_file_problem(out, error)) from None
            # Closing a file tries once more to write what could not be written.
            return code if run.error else self._output_failed(error)
        return code

    def _state(self, out: Path, what: Asked) -> StateFile:
        """Return the record of this run, or that of the run to go on with.

        Raises:
            CannotRunError: that run asked something else.
        """
        if not self._options.is_resumed:
            return StateFile.create(out, what)
        state = StateFile.load(out)
        if not self._options.ids:
            what = replace(what, ids=state.asked.ids)
        if what != state.asked:
            state.close()
            text = translate(
                "GetCommand",
                "{path} was written for another profile, address, setting or list of IDs; nothing was asked.",
            )
            raise CannotRunError(filled(text, path=state_path(out)))
        return state

    async def _export(self, target: Target, ids: Sequence[str], listed: IdList) -> int:
        """Write the contacts when all were asked."""
        options = self._options
        if options.out is None:
            _standard_output(is_text=options.format is not ExportFormat.EXCEL)
        run = Run(target, None, self._console)
        try:
            code = await self._ask(run, ids, listed)
        except asyncio.CancelledError:
            if run.found:
                await self._write_contacts(run, target.profile)
            raise
        if code == EXIT_STOPPED and not run.found:
            return code
        return await self._write_contacts(run, target.profile) or code

    async def _write_contacts(self, run: Run, profile: Profile) -> int:
        """Write what was found, and return the exit code of that alone."""
        options = self._options
        how = ExportOptions(options.format, profile, is_list=True, decimal_comma=_has_decimal_comma())
        try:
            report = await in_background(_write, options.out, run.rows, how)
        except OSError as error:
            return self._output_failed(error)
        for text in words.report_texts(report):
            self._console.say(text)
        return EXIT_OK

    async def _ask(self, run: Run, ids: Sequence[str], listed: IdList) -> int:
        """Look the IDs up, write what there is to say about those without a contact, and return the exit code."""
        unusable = [_unusable_record(row, run.api) for row in listed.unusable]
        for row in listed.unusable:
            self._console.say(words.one_line(f"{row.text}: {words.unusable_text(row.reason, run.api)}"))
        pause = None
        try:
            if ids:
                pause = (await run.ask(ids)).pause
        except asyncio.CancelledError:
            self._console.say(words.interrupted_text(len(run.left)))
            raise
        finally:
            failed_text = self._write_failed([*unusable, *run.records.values(), *map(_unasked_record, run.left)])
        if run.error:
            return self._output_failed(run.error)
        if pause:
            self._console.say(words.pause_text(pause, run.api, len(run.left)))
        if failed_text:
            self._console.say(failed_text)
        if pause or failed_text:
            return EXIT_STOPPED
        return EXIT_SOME_MISSING if unusable or run.records else EXIT_OK

    def _write_failed(self, records: Sequence[Record]) -> str:
        """Write the file for the IDs without a contact, if it is wanted; return why it cannot be written."""
        path = self._options.failed
        if path is None:
            return ""
        try:
            write_atomically(path, b"".join(json.dumps(record).encode() + b"\n" for record in records))
        except OSError as error:
            return _file_problem(path, error)
        return ""

    def _output_failed(self, error: OSError) -> int:
        if isinstance(error, BrokenPipeError):
            # The reader has enough.
            return EXIT_SOME_MISSING
        self._console.say(_file_problem(self._options.out, error))
        return EXIT_STOPPED


def _listed(texts: Sequence[str], api: ApiInfo) -> IdList:
    # With a header, the first text is never taken for one.
    return id_list(ListTable(rows=(("ID",), *((text,) for text in texts))), 0, api)


def _write(out: Path | None, make_rows: Callable[[], Iterable[ExportRow]], how: ExportOptions) -> ExportReport:
    """Write contacts to a file, or to standard output."""
    # Only for these formats: 12 modules.
    from contactdesk.services.export import write_rows, write_rows_to

    if out:
        return write_rows(out, make_rows, how)
    report = write_rows_to(sys.stdout.buffer, make_rows, how)
    sys.stdout.buffer.flush()
    return report


def _check_writable(path: Path | None) -> None:
    """Refuse a file that cannot be written, before anything is asked.

    Raises:
        CannotRunError: it cannot be written.
    """
    if path and not os.access(path if path.exists() else path.parent, os.W_OK):
        raise CannotRunError(_file_problem(path, PermissionError(errno.EACCES, os.strerror(errno.EACCES))))


def _file_problem(path: Path | None, error: OSError) -> str:
    text = translate("GetCommand", "{path} cannot be written: {reason}.")
    return filled(text, path=path or translate("GetCommand", "standard output"), reason=error.strerror)


def _standard_output(*, is_text: bool = True) -> BinaryIO:
    """Return standard output.

    Raises:
        CannotRunError: there is none, or a terminal would show what is no text.
    """
    if sys.stdout is None:
        raise CannotRunError(translate("GetCommand", "There is no standard output; name a file with --out."))
    if not is_text and sys.stdout.isatty():
        raise CannotRunError(translate("GetCommand", "A workbook is no text; name a file with --out."))
    return sys.stdout.buffer


def _has_decimal_comma() -> bool:
    with suppress(locale.Error):
        locale.setlocale(locale.LC_NUMERIC, "")
    return locale.localeconv()["decimal_point"] == ","


def _unusable_record(row: UnusableRow, api: ApiInfo) -> Record:
    message = words.unusable_text(row.reason, api, words.in_english)
    kind = FailureKind.ID_UNUSABLE.value
    return {"id": row.text, "outcome": RowState.FAILED.value, "kind": kind, "message": message}


def _unasked_record(contact_id: str) -> Record:
    return {"id": contact_id, "outcome": RowState.WAITING.value, "kind": "", "message": ""}
