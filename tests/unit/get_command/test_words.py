"""The sentences of the command for which no test of the whole command waits long enough."""

import pytest

from contactdesk.apis.registry import APIS
from contactdesk.get_command.words import progress_text, wait_text
from contactdesk.model.bulk import BulkProgress, BulkState
from contactdesk.model.profile import Budget


@pytest.mark.parametrize(
    ("budget", "text"),
    [
        (Budget(5_000, 3_600.0), "Waiting, to stay within 5,000 requests in 3,600 s; going on in 3,301 s."),
        (None, "Waiting, so as not to exceed the limit of Wethod; going on in 3,301 s."),
    ],
)
def test_wait_for_the_default_budget_does_not_blame_the_service(budget: Budget | None, text: str) -> None:
    progress = BulkProgress(BulkState.RUNNING, 2, wait_s=3_300.5, budget=budget)
    assert wait_text(progress, APIS["wethod"].info) == text
    assert progress_text(progress, APIS["wethod"].info) == f"0 of 2. {text}"
