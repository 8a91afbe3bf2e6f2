"""One form of dates, one clock and one form of numbers in the whole window, whatever the locale."""

import re
from collections.abc import Callable

import pytest

from contactdesk.ui.main_window.status_text import elapsed_text, requests_left_text
from tests.window_driver import RunWindow, WindowDriver


@pytest.mark.parametrize(
    ("name", "created", "clock"),
    [
        ("en_US", "Oct 28, 2025, 10:23 AM", r"\d{1,2}:\d\d:\d\d [AP]M"),
        ("en_GB", "28 Oct 2025, 10:23", r"\d\d:\d\d:\d\d"),
        ("it_IT", "28 ott 2025, 10:23", r"\d\d:\d\d:\d\d"),
        ("tr_TR", "28 Eki 2025, 10:23", r"\d\d:\d\d:\d\d"),
        ("de_DE", "28. Okt. 2025, 10:23", r"\d\d:\d\d:\d\d"),
    ],
)
def test_all_times_of_a_contact_have_one_form(
    run_desk: RunWindow, locale: Callable[[str], None], name: str, created: str, clock: str
) -> None:
    async def scenario(demo: WindowDriver) -> None:
        await demo.look_up("1")
        await demo.until_painted()
        assert demo.text("value.created_at") == created
        origin = demo.text("contactOrigin").split(" · ")
        assert re.fullmatch(clock, origin[2])

    locale(name)
    run_desk(scenario, demo=True)


@pytest.mark.parametrize(("name", "text"), [("en_US", "3.4 s"), ("it_IT", "3,4 s"), ("tr_TR", "3,4 s")])
def test_seconds_are_of_the_locale(locale: Callable[[str], None], name: str, text: str) -> None:
    locale(name)
    assert elapsed_text(3.41) == text


@pytest.mark.parametrize(
    ("name", "text"),
    [("en_US", "12,040 of 50,000 requests left"), ("it_IT", "12.040 of 50.000 requests left")],
)
def test_counts_of_requests_are_of_the_locale(locale: Callable[[str], None], name: str, text: str) -> None:
    locale(name)
    assert requests_left_text(12_040, 50_000) == text
