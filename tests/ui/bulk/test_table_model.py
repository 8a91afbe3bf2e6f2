"""The rows of a list: sorting, filtering, and changes while it runs."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contactdesk.model.bulk import RowOutcome, RowState
from contactdesk.model.failure import Failure, FailureKind
from contactdesk.model.id_list import ListedId
from contactdesk.ui.bulk.bulk_text import OutcomeTexts
from contactdesk.ui.bulk.table_model import BulkTableModel, TableColumn
from contactdesk.ui.bulk.table_view import BulkTable
from contactdesk.ui.style.qt_values import ACCESSIBLE_TEXT_ROLE

pytestmark = pytest.mark.usefixtures("qapp")

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
FAILED = RowOutcome(RowState.FAILED, failure=Failure(FailureKind.TIMED_OUT, status=503))


def found(name: str, email: str = "") -> RowOutcome:
    return RowOutcome(RowState.FOUND, name=name, email=email)


def model_of(outcomes: Sequence[RowOutcome], ids: Sequence[str] = ()) -> BulkTableModel:
    listed = [
        ListedId(number, contact_id) for number, contact_id in enumerate(ids or map(str, range(len(outcomes))), 2)
    ]
    return BulkTableModel(listed, outcomes, OutcomeTexts(lambda _failure: "The service has a problem"))


def column(model: BulkTableModel, which: TableColumn = TableColumn.ID) -> list[str]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def arrange(qtbot: QtBot, model: BulkTableModel) -> None:
    qtbot.waitUntil(lambda: not model.is_arranging)


def test_cells_show_the_row_and_its_outcome() -> None:
    model = model_of([found("Ada\nRossi", "ada@lumen.example"), FAILED], ["42", "7"])
    assert [model.headerData(each, Qt.Orientation.Horizontal) for each in TableColumn] == [
        *("No.", "ID", "Outcome", "Name", "Email", "Phone", "Company")
    ]
    assert [model.index(0, each).data() for each in TableColumn] == [
        *("2", "42", "Found", "Ada Rossi", "ada@lumen.example", "", "")
    ]
    assert model.index(1, TableColumn.OUTCOME).data() == "Failed: The service has a problem"
    assert model.index(0, TableColumn.NAME).data(ACCESSIBLE_TEXT_ROLE) == "Name: Ada Rossi"
    assert model.index(0, TableColumn.PHONE).data(ACCESSIBLE_TEXT_ROLE) == "Phone: empty"


def test_rows_are_sorted_and_empty_cells_stay_last(qtbot: QtBot) -> None:
    model = model_of([found("Zoe"), RowOutcome(), found("ada"), found("Bruno")], ["100", "9", "20", "3"])
    model.sort(TableColumn.NAME, ASCENDING)
    arrange(qtbot, model)
    assert column(model, TableColumn.NAME) == ["ada", "Bruno", "Zoe", ""]
    model.sort(TableColumn.NAME, DESCENDING)
    arrange(qtbot, model)
    assert column(model, TableColumn.NAME) == ["Zoe", "Bruno", "ada", ""]
    model.sort(TableColumn.ID, ASCENDING)
    arrange(qtbot, model)
    assert column(model) == ["3", "9", "20", "100"]
    model.sort(-1)
    arrange(qtbot, model)
    assert column(model) == ["100", "9", "20", "3"]


def test_sorting_by_outcome_groups_the_states(qtbot: QtBot) -> None:
    states = [RowState.FAILED, RowState.FOUND, RowState.WAITING, RowState.NOT_FOUND, RowState.FOUND]
    model = model_of([FAILED if state is RowState.FAILED else RowOutcome(state) for state in states])
    model.sort(TableColumn.OUTCOME, ASCENDING)
    arrange(qtbot, model)
    shown = column(model, TableColumn.OUTCOME)
    assert shown == ["Waiting", "Found", "Found", "Not found", "Failed: The service has a problem"]


def test_rows_are_filtered_by_outcome_and_words(qtbot: QtBot) -> None:
    outcomes = [found("Ada Rossi"), found("Bruno Keller"), RowOutcome(RowState.NOT_FOUND)]
    model = model_of(outcomes, ["1", "2", "3"])
    model.set_filter(frozenset({RowState.FOUND}), "")
    arrange(qtbot, model)
    assert column(model) == ["1", "2"]
    model.set_filter(frozenset({RowState.FOUND}), "  keller ")
    arrange(qtbot, model)
    assert column(model) == ["2"]
    assert (model.row_of(1), model.row_of(0), model.index_of(0)) == (0, -1, 1)
    model.set_filter(frozenset(), "")
    arrange(qtbot, model)
    assert column(model) == ["1", "2", "3"]


def test_rows_come_and_go_in_a_filtered_list(qtbot: QtBot) -> None:
    outcomes = [RowOutcome() for _ in range(5)]
    model = model_of(outcomes)
    model.set_filter(frozenset({RowState.FOUND}), "")
    arrange(qtbot, model)
    for index in (3, 1, 4):
        outcomes[index] = found(f"Name {index}")
        model.note_changes({index})
        model.refresh()
    assert column(model) == ["1", "3", "4"]
    outcomes[3] = RowOutcome()
    model.note_changes({3})
    model.refresh()
    assert column(model) == ["1", "4"]


def test_rows_keep_their_places_until_sorted_again(qtbot: QtBot) -> None:
    outcomes = [found("Zoe"), RowOutcome(), found("Bruno")]
    model = model_of(outcomes)
    model.sort(TableColumn.NAME, ASCENDING)
    arrange(qtbot, model)
    outcomes[1] = found("Ada")
    model.note_changes({1})
    with qtbot.waitSignal(model.dataChanged):
        model.refresh()
    assert column(model, TableColumn.NAME) == ["Bruno", "Zoe", "Ada"]
    model.sort_again()
    arrange(qtbot, model)
    assert column(model, TableColumn.NAME) == ["Ada", "Bruno", "Zoe"]


def test_changes_during_a_filter_are_not_lost(qtbot: QtBot) -> None:
    outcomes = [RowOutcome() for _ in range(50_000)]
    model = model_of(outcomes)
    model.set_filter(frozenset(), "ada")
    # The first rows are filtered, the last ones are not.
    QApplication.processEvents()
    assert model.is_arranging
    for index in (0, 49_999):
        outcomes[index] = found("Ada")
    model.note_changes({0, 49_999})
    model.refresh()
    arrange(qtbot, model)
    assert column(model) == ["0", "49999"]


def test_many_changes_at_once_are_shown(qtbot: QtBot) -> None:
    outcomes = [RowOutcome() for _ in range(10_000)]
    model = model_of(outcomes)
    model.set_filter(frozenset({RowState.CANCELLED}), "")
    arrange(qtbot, model)
    assert model.rowCount() == 0
    for index in range(10_000):
        outcomes[index] = RowOutcome(RowState.CANCELLED)
    model.note_changes(set(range(10_000)))
    model.refresh()
    arrange(qtbot, model)
    assert model.rowCount() == 10_000
    model.set_filter(frozenset(), "")
    arrange(qtbot, model)
    model.note_changes(set(range(10_000)))
    with qtbot.waitSignal(model.dataChanged):
        model.refresh()
    outcomes[:500] = [found("Ada")] * 500
    model.set_filter(frozenset({RowState.CANCELLED}), "")
    arrange(qtbot, model)
    outcomes[500:1_000] = [found("Ada")] * 500
    model.note_changes(set(range(500, 1_000)))
    model.refresh()
    arrange(qtbot, model)
    assert model.rowCount() == 9_000


def test_company_has_a_column_only_if_a_row_has_one(qtbot: QtBot) -> None:
    outcomes = [found("Ada"), RowOutcome()]
    model = model_of(outcomes)
    table = BulkTable()
    qtbot.addWidget(table)
    table.resize(1600, 300)
    table.show()
    table.show_rows(model, 2)
    assert table.isColumnHidden(TableColumn.COMPANY)
    width = table.columnWidth(TableColumn.NAME)
    outcomes[1] = RowOutcome(RowState.FOUND, name="Bo", company="Lumen")
    model.note_changes({1})
    assert not table.isColumnHidden(TableColumn.COMPANY)
    assert table.columnWidth(TableColumn.NAME) < width
    model.set_outcomes([RowOutcome(), RowOutcome()])
    assert table.isColumnHidden(TableColumn.COMPANY)
