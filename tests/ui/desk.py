"""The earlier names of the window's driver, for the tests that still use them."""

from tests.factories import write_profiles as write_profiles
from tests.window_driver import RunWindow as RunDesk
from tests.window_driver import Scenario as Scenario
from tests.window_driver import WindowDriver as Desk

__all__ = ["Desk", "RunDesk", "Scenario", "write_profiles"]
