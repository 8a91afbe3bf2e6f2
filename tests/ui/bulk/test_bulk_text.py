"""The sentences about a list."""

import pytest

from contactdesk.model.bulk import BulkProgress, BulkState, PauseReason, RowState
from contactdesk.model.id_list import (
    Column,
    IdList,
    ListedId,
    ListFileProblem,
    ListTable,
    UnusableReason,
    UnusableRow,
)
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.profile import Budget
from contactdesk.ui.bulk.bulk_text import BulkText

pytestmark = pytest.mark.usefixtures("american_numbers")

TEXTS = BulkText()


def ids(count: int) -> tuple[ListedId, ...]:
    return tuple(ListedId(number, str(number)) for number in range(count))


@pytest.mark.parametrize(
    ("listed", "text"),
    [
        (
            IdList(1_204, ids(1_187), 12, (UnusableRow(17, "x", UnusableReason.NO_ID),) * 5),
            "1,204 rows: 1,187 IDs, 12 twice, and 5 unusable",
        ),
        (IdList(1, ids(1), 0, ()), "1 row: 1 ID"),
        (IdList(2, (), 0, (UnusableRow(1, "x", UnusableReason.NO_ID),) * 2), "2 rows: 0 IDs and 2 unusable"),
    ],
)
def test_summary(listed: IdList, text: str) -> None:
    assert TEXTS.summary(listed) == text


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (UnusableRow(17, "6.4E+23", UnusableReason.ROUNDED), "Row 17: a spreadsheet has rounded this ID: 6.4E+23"),
        (UnusableRow(1_200, "12,5", UnusableReason.NOT_WHOLE), "Row 1,200: not a whole number: 12,5"),
        (UnusableRow(2, "hello", UnusableReason.NO_ID), "Row 2: there is no ID in this cell: hello"),
        (UnusableRow(3, " ", UnusableReason.NO_ID), "Row 3: the cell is empty"),
        (UnusableRow(4, "1 or 2", UnusableReason.SEVERAL), "Row 4: several IDs in one cell: 1 or 2"),
        (
            UnusableRow(5, "{why}", UnusableReason.OTHER_FORM, Issue(IssueCode.ID_NOT_DIGITS)),
            "Row 5: {why}: Wethod IDs have only digits, such as 42.",
        ),
        (UnusableRow(6, "a\u202eb", UnusableReason.OTHER_FORM), "Row 6: a⟨U+202E⟩b: The service refuses it."),
    ],
)
def test_unusable_rows(row: UnusableRow, text: str) -> None:
    assert TEXTS.unusable(row) == text


def test_columns_have_a_header_or_a_letter_and_examples() -> None:
    assert TEXTS.column(Column(0, "contact_id", 3, 3, ("12", "14", "15"))) == "contact_id (such as 12, 14, and 15)"
    assert TEXTS.column(Column(27, "", 0, 1, ("x",))) == "Column AB (such as x)"
    assert TEXTS.column(Column(25, "", 0, 0)) == "Column Z"


@pytest.mark.parametrize(
    ("table", "text"),
    [
        (ListTable("a.csv", separator=";", encoding="UTF-8"), "separated by semicolons · UTF-8"),
        (ListTable("a.txt", encoding="UTF-16"), "UTF-16"),
        (ListTable("a.xlsx"), ""),
        (
            ListTable("a.tsv", separator="\t", encoding="cp1252", is_encoding_assumed=True),
            "separated by tabs · read as cp1252, since the file does not name its encoding",
        ),
    ],
)
def test_how_a_file_was_read(table: ListTable, text: str) -> None:
    assert TEXTS.source(table) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        *((0, "1 second"), (1.2, "2 seconds"), (90, "90 seconds"), (91, "2 minutes")),
        *((5_400, "90 minutes"), (5_401, "2 hours"), (36_000, "10 hours"), (36_001, "11 hours")),
    ],
)
def test_times(seconds: float, text: str) -> None:
    assert TEXTS.time(seconds) == text


def test_cost_names_requests_profile_and_time() -> None:
    assert TEXTS.cost(1_187, "Acme", 900) == "1,187 requests to Acme, about 15 minutes."
    assert TEXTS.cost(1, "Acme", 0.1) == "1 request to Acme, about 1 second."


def test_nothing_to_look_up_says_what_to_choose() -> None:
    assert TEXTS.nothing(2, 0) == "There is nothing to look up here. Choose another column."
    assert TEXTS.nothing(1, 2) == "There is nothing to look up here. Choose another sheet."
    assert TEXTS.nothing(2, 2) == "There is nothing to look up here. Choose another column or sheet."
    assert TEXTS.nothing(1, 1) == "There is nothing to look up here."


COUNTS = {RowState.FOUND: 300, RowState.NOT_FOUND: 12, RowState.WAITING: 875}


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (
            BulkProgress(BulkState.RUNNING, 1_187, COUNTS, rate_per_s=26.4, left_s=33.1),
            "312 of 1,187 · 26 per second · about 34 seconds left",
        ),
        (BulkProgress(BulkState.RUNNING, 1_187, COUNTS, rate_per_s=1.64), "312 of 1,187 · 1.6 per second"),
        (
            BulkProgress(BulkState.RUNNING, 1_187, COUNTS, rate_per_s=2.0, left_s=9.0, wait_s=41.2),
            "312 of 1,187 · Clemta is limiting requests. The list goes on in 42 seconds.",
        ),
        (
            BulkProgress(BulkState.RUNNING, 1_187, COUNTS, wait_s=3_301.0, budget=Budget(5_000, 3_600.0)),
            "312 of 1,187 · The list goes on in 56 minutes, to stay within 5,000 requests an hour.",
        ),
        (
            BulkProgress(BulkState.RUNNING, 1_187, COUNTS, wait_s=9.0, budget=Budget(100, 60.0)),
            "312 of 1,187 · The list goes on in 9 seconds, to stay within 100 requests a minute.",
        ),
        (
            BulkProgress(BulkState.RUNNING, 1_187, COUNTS, wait_s=9.0, budget=Budget(10, 20.0)),
            "312 of 1,187 · The list goes on in 9 seconds, to stay within 10 requests in 20 seconds.",
        ),
        (BulkProgress(BulkState.PAUSED, 1_187, COUNTS), "312 of 1,187 · Paused"),
        (BulkProgress(BulkState.CANCELLED, 1_187, COUNTS), "312 of 1,187 · Cancelled"),
        (BulkProgress(BulkState.DONE, 312, COUNTS), "312 of 312 · Done"),
    ],
)
def test_progress(progress: BulkProgress, text: str) -> None:
    assert TEXTS.progress(progress, "Clemta") == text


def test_ends_are_announced_with_what_was_found() -> None:
    assert TEXTS.ended(BulkProgress(BulkState.DONE, 312, COUNTS)) == "The list is done: 300 of 312 found"
    assert TEXTS.ended(BulkProgress(BulkState.CANCELLED, 1_187, COUNTS)) == "The list is cancelled: 300 of 1,187 found"


@pytest.mark.parametrize("reason", PauseReason)
def test_every_pause_but_the_users_has_a_sentence(reason: PauseReason) -> None:
    text = TEXTS.pause(reason, "The token is not accepted", "Wethod", is_removed=False)
    assert text.startswith("Paused") is (reason is not PauseReason.USER)
    assert "{" not in text


@pytest.mark.parametrize("problem", ListFileProblem)
def test_every_file_problem_says_what_to_do(problem: ListFileProblem) -> None:
    text, advice = TEXTS.file_problem(problem, "list.xlsx", "Permission denied")
    assert text.startswith("list.xlsx ")
    assert text.endswith(".")
    assert advice.endswith(".")
    assert TEXTS.file_problem(problem, "", "")[0].startswith("The pasted text ")
