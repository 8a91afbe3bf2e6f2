"""Measure how soon the connection settings are painted, and a change of the profile."""

from tests.benchmarks.bench import Bench
from tests.benchmarks.measurement import Measurement, within
from tests.benchmarks.responses import ORDINARY


def settings(bench: Bench) -> list[Measurement]:
    """Measure the first opening in a process, and changes between two profiles with a contact on the screen."""
    opened: list[float] = []
    switched: list[float] = []
    with bench.server() as server:
        url = server.greeting["loopback"]
        # The first process is the warm-up.
        for _process in range(1 + bench.times(10)):
            with bench.window(url, url) as window:
                opened.append(window.request("open_settings")["ms"])
                window.request("look_up", contact_id=ORDINARY[0])
                switches = [window.request("switch_profile")["ms"] for _time in range(1 + bench.times(10))]
                switched += switches[1:]
    return [
        within("opening the connection settings, first time", opened[1:], 100, "median"),
        within("switching the profile", switched, 16, "median"),
    ]
