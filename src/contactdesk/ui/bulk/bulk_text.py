"""The sentences about a list: what would be sent, how far it is, why it is paused."""

from collections.abc import Callable, Iterable
from math import ceil

from PySide6.QtCore import QObject

from contactdesk.model.bulk import BulkProgress, BulkState, PauseReason, RowOutcome, RowState
from contactdesk.model.failure import Cause, Failure, FailureKind
from contactdesk.model.id_list import Column, IdList, ListFileProblem, ListTable, UnusableReason, UnusableRow
from contactdesk.model.profile import Budget
from contactdesk.ui.issue_text import issue_text
from contactdesk.ui.locale_text import list_text, number_text
from contactdesk.ui.safe_text import one_line, short_line

_EXAMPLE, _HEADER, _NAME = 26, 32, 40
"""Characters of an example, of a header, and of the name of a file, a sheet or a profile."""

FailureTitle = Callable[[Failure], str]
"""Returns what happened, in a few words."""


class BulkText(QObject):
    """The sentences; a ``QObject`` only because ``tr`` looks translations up under the name of the class."""

    def summary(self, ids: IdList) -> str:
        """Return ``1,204 rows: 1,187 IDs, 12 twice, 5 unusable``."""
        parts = [self.ids(len(ids.ids))]
        if ids.repeated:
            parts.append(self.tr("1 twice") if ids.repeated == 1 else self.tr("%Ln twice", "", ids.repeated))
        if count := len(ids.unusable):
            parts.append(self.tr("1 unusable") if count == 1 else self.tr("%Ln unusable", "", count))
        return self.tr("{rows}: {parts}").format(rows=self.rows(ids.rows), parts=list_text(parts))

    def rows(self, count: int) -> str:
        """Return ``1,204 rows``."""
        return self.tr("1 row") if count == 1 else self.tr("%Ln rows", "", count)

    def ids(self, count: int) -> str:
        """Return ``1,187 IDs``."""
        return self.tr("1 ID") if count == 1 else self.tr("%Ln IDs", "", count)

    def column_remark(self, column: Column, service: str, *, is_doubtful: bool, looks_like: str = "") -> str:
        """Return why the choice of the column, or of the profile, should be checked; empty if it need not be.

        Args:
            column: the chosen one.
            service: the name of the API.
            is_doubtful: whether the IDs may be in another column.
            looks_like: the name of another API, if its IDs are of this form.
        """
        if looks_like:
            return self.tr("These look like {api} IDs. Choose a {api} profile.").format(api=looks_like)
        if column.checked and not column.fitting:
            text = self.tr("No cell of this column looks like a {service} ID. Check the column.")
            return text.format(service=service)
        return self.tr("Another column may hold the IDs, too. Check the column.") if is_doubtful else ""

    def nothing(self, columns: int, sheets: int) -> str:
        """Return that there is nothing to look up, and what to choose instead.

        Args:
            columns: how many there are to choose from.
            sheets: the same.
        """
        if sheets > 1 and columns > 1:
            return self.tr("There is nothing to look up here. Choose another column or sheet.")
        if sheets > 1:
            return self.tr("There is nothing to look up here. Choose another sheet.")
        if columns > 1:
            return self.tr("There is nothing to look up here. Choose another column.")
        return self.tr("There is nothing to look up here.")

    def cost(self, count: int, profile: str, seconds: float) -> str:
        """Return what a start would send, and to whom.

        Args:
            count: how many requests, at least one.
            profile: the name of the profile.
            seconds: how long they take, about.
        """
        requests = self.tr("1 request") if count == 1 else self.tr("%Ln requests", "", count)
        text = self.tr("{requests} to {profile}, about {time}.")
        return text.format(requests=requests, profile=short_line(profile, _NAME), time=self.time(seconds))

    def time(self, seconds: float) -> str:
        """Return ``35 seconds``, ``15 minutes`` or ``3 hours``, rounded up."""
        whole = max(1, ceil(seconds))
        if whole <= 90:
            return self.tr("1 second") if whole == 1 else self.tr("%Ln seconds", "", whole)
        if (minutes := ceil(whole / 60)) <= 90:
            return self.tr("%Ln minutes", "", minutes)
        return self.tr("%Ln hours", "", ceil(whole / 3600))

    def source(self, table: ListTable) -> str:
        """Return how a text was read: its separator and its encoding; empty for a workbook and a single column."""
        separators = {
            ",": self.tr("separated by commas"),
            ";": self.tr("separated by semicolons"),
            "\t": self.tr("separated by tabs"),
            "|": self.tr("separated by |"),
        }
        encoding = one_line(table.encoding, _NAME)
        if table.is_encoding_assumed:
            encoding = self.tr("read as {encoding}, since the file does not name its encoding").format(
                encoding=encoding
            )
        return " · ".join(filter(None, (separators.get(table.separator, ""), encoding)))

    def name(self, table: ListTable) -> str:
        """Return the name of the file; for a text, that it was pasted."""
        return short_line(table.name, _NAME) if table.name else self.tr("Pasted text")

    def column(self, column: Column) -> str:
        """Return the entry of a column: its header or letter, and its examples."""
        header = one_line(column.header, _HEADER) or self.tr("Column {letter}").format(letter=_letters(column.index))
        examples = list_text(one_line(example, _EXAMPLE) for example in column.examples)
        return self.tr("{column} (such as {examples})").format(column=header, examples=examples) if examples else header

    def unusable(self, row: UnusableRow) -> str:
        """Return why a row cannot be used."""
        reasons = {
            UnusableReason.ROUNDED: self.tr("Row {number}: a spreadsheet has rounded this ID: {text}"),
            UnusableReason.NOT_WHOLE: self.tr("Row {number}: not a whole number: {text}"),
            UnusableReason.NO_ID: self.tr("Row {number}: there is no ID in this cell: {text}")
            if row.text.strip()
            else self.tr("Row {number}: the cell is empty"),
            UnusableReason.SEVERAL: self.tr("Row {number}: several IDs in one cell: {text}"),
        }
        what = reasons.get(row.reason)
        if what is None:
            why = issue_text(row.issue) if row.issue else self.tr("The service refuses it.")
            what = self.tr("Row {number}: {text}: {why}").replace("{why}", why)
        # Not by format: the sentences of others may have braces.
        return what.replace("{number}", number_text(row.number)).replace("{text}", one_line(row.text, _NAME))

    def more_unusable(self, count: int) -> str:
        """Return the line that counts the rows that are left out."""
        return self.tr("and 1 more row") if count == 1 else self.tr("and %Ln more rows", "", count)

    def file_problem(self, problem: ListFileProblem, name: str, reason: str) -> tuple[str, str]:
        """Return why a file cannot be read as a list, and what to do."""
        files = self.tr("Open a text file, a CSV file, or a workbook in the format .xlsx or .ods.")
        texts = {
            ListFileProblem.NOT_READABLE: (
                self.tr("{file} could not be read: {reason}."),
                self.tr("Check that the file is there and that you may open it."),
            ),
            ListFileProblem.TOO_LARGE: (
                self.tr("{file} is larger than 20 MB."),
                self.tr("Save only the column with the IDs, and open that file."),
            ),
            ListFileProblem.TOO_LARGE_UNPACKED: (
                self.tr("{file} takes more than 200 MB when it is unpacked."),
                self.tr("Save only the column with the IDs, and open that file."),
            ),
            ListFileProblem.TOO_MANY_ROWS: (
                self.tr("{file} has more than 50,000 rows."),
                self.tr("Divide it into several files, and look them up one after another."),
            ),
            ListFileProblem.LOCKED: (
                self.tr("{file} is protected by a password."),
                self.tr("Open it in your spreadsheet program, save it without the password, and open that file."),
            ),
            ListFileProblem.DAMAGED: (
                self.tr("{file} is damaged or incomplete."),
                self.tr("Open it in your spreadsheet program, save it again, and open that file."),
            ),
            ListFileProblem.OTHER_KIND: (self.tr("{file} is neither a text nor a workbook that can be read."), files),
            ListFileProblem.EMPTY: (
                self.tr("{file} has nothing in it."),
                self.tr("Open a file with a contact ID in each row."),
            ),
        }
        text, advice = texts[problem]
        shown = short_line(name, _NAME) if name else self.tr("The pasted text")
        return text.format(file=shown, reason=one_line(reason) or self.tr("unknown reason")), advice

    def states(self) -> dict[RowState, str]:
        """Return each state in a word or two."""
        return {
            RowState.WAITING: self.tr("Waiting"),
            RowState.RUNNING: self.tr("Looking up"),
            RowState.FOUND: self.tr("Found"),
            RowState.NOT_FOUND: self.tr("Not found"),
            RowState.REFUSED: self.tr("Not permitted"),
            RowState.FAILED: self.tr("Failed"),
            RowState.CANCELLED: self.tr("Cancelled"),
        }

    def failed(self, title: str) -> str:
        """Return the outcome of a lookup that failed."""
        return self.tr("Failed: {what}").format(what=title)

    def all_rows(self) -> str:
        """Return the entry of the filter that shows every row."""
        return self.tr("All")

    def counted(self, what: str, count: int) -> str:
        """Return an entry of the filter: ``Found (312)``."""
        return self.tr("{what} ({count})").format(what=what, count=number_text(count))

    def progress(self, progress: BulkProgress, service: str) -> str:
        """Return how far the list is, how fast, and how long it takes.

        Args:
            progress: of the list.
            service: the name of the API.
        """
        parts = [self.done(progress)]
        match progress.state:
            case BulkState.RUNNING if progress.budget and progress.wait_s > 0:
                text = self.tr("The list goes on in {time}, to stay within {budget}.")
                parts.append(text.format(time=self.time(progress.wait_s), budget=self.budget(progress.budget)))
            case BulkState.RUNNING if progress.wait_s > 0:
                text = self.tr("{service} is limiting requests. The list goes on in {time}.")
                parts.append(text.format(service=service, time=self.time(progress.wait_s)))
            case BulkState.RUNNING:
                if progress.rate_per_s:
                    parts.append(self.tr("{rate} per second").format(rate=_rate_text(progress.rate_per_s)))
                if progress.left_s is not None:
                    parts.append(self.tr("about {time} left").format(time=self.time(progress.left_s)))
            case BulkState.PAUSED:
                parts.append(self.tr("Paused"))
            case BulkState.CANCELLED:
                parts.append(self.tr("Cancelled"))
            case BulkState.DONE:
                parts.append(self.tr("Done"))
        return " · ".join(parts)

    def done(self, progress: BulkProgress) -> str:
        """Return ``30 of 100``."""
        return self.tr("{done} of {total}").format(done=number_text(progress.done), total=number_text(progress.total))

    def budget(self, budget: Budget) -> str:
        """Return how many requests a service takes: ``5,000 requests an hour``."""
        match budget.window_s:
            case 60.0:
                text = self.tr("{requests} requests a minute")
            case 3600.0:
                text = self.tr("{requests} requests an hour")
            case _:
                text = self.tr("{requests} requests in {time}")
        return text.format(requests=number_text(budget.requests), time=self.time(budget.window_s))

    def ended(self, progress: BulkProgress) -> str:
        """Return the sentence that announces the end of a list."""
        if progress.state is BulkState.CANCELLED:
            text = self.tr("The list is cancelled: {found} of {total} found")
        else:
            text = self.tr("The list is done: {found} of {total} found")
        found = progress.counts.get(RowState.FOUND, 0)
        return text.format(found=number_text(found), total=number_text(progress.total))

    def pause(self, reason: PauseReason, title: str, service: str, *, is_removed: bool, is_anew: bool = False) -> str:
        """Return why a list is paused and what to do; empty if the user paused it.

        Args:
            reason: why.
            title: what happened, for a failure.
            service: the name of the API.
            is_removed: whether its profile is gone.
            is_anew: whether its profile gives other contacts now, so that it starts anew.
        """
        match reason:
            case PauseReason.FAILURE:
                text = self.tr(
                    "Paused: {title}. Every further lookup would fail alike. Fix the cause, then press Go on."
                )
            case PauseReason.MANY_FAILURES:
                text = self.tr("Paused, since many lookups in a row failed: {title}. Press Go on to try the rest.")
            case PauseReason.LIMIT:
                text = self.tr("Paused: {service} still limits requests after the time that it named. Go on later.")
            case PauseReason.MEMORY:
                text = self.tr(
                    "Paused: the contacts found take as much memory as a list may. Export them, and look up the rest "
                    "as a list of its own."
                )
            case PauseReason.PROFILE if is_removed:
                text = self.tr("Paused, since its profile was removed. What was found can still be exported.")
            case PauseReason.PROFILE if is_anew:
                text = self.tr(
                    "Paused, since its profile was changed and may give other contacts now. Press Go on to start the "
                    "list anew."
                )
            case PauseReason.PROFILE:
                text = self.tr("Paused, since its profile was changed. Press Go on to continue with the new settings.")
            case _:
                return ""
        return text.format(title=title, service=service)


class OutcomeTexts:
    """Returns outcomes in words, and remembers them: a list has thousands of outcomes and few different ones."""

    def __init__(self, failure_title: FailureTitle) -> None:
        self._failure_title = failure_title
        self._states = BulkText().states()
        self._failed: dict[tuple[FailureKind, Cause, int], str] = {}

    def prepare(self, outcomes: Iterable[RowOutcome]) -> None:
        """Find the words for these outcomes, so that they can be read on a thread."""
        for outcome in {_key(outcome.failure): outcome for outcome in outcomes if outcome.failure}.values():
            self(outcome)

    def __call__(self, outcome: RowOutcome) -> str:
        """Return an outcome in words."""
        failure = outcome.failure
        if outcome.state is not RowState.FAILED or failure is None:
            return self._states[outcome.state]
        key = _key(failure)
        if key not in self._failed:
            self._failed[key] = BulkText().failed(self._failure_title(failure))
        return self._failed[key]


def _key(failure: Failure) -> tuple[FailureKind, Cause, int]:
    return failure.kind, failure.cause, failure.status


def _letters(index: int) -> str:
    """Return the letters by which a spreadsheet names a column: ``A``, ``AB``."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _rate_text(rate_per_s: float) -> str:
    return number_text(rate_per_s, 0 if rate_per_s >= 10 else 1)
