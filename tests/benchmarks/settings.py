"""How soon the connection settings stand on the screen, and another profile is chosen."""

from tests.benchmarks.bench import Bench
from tests.benchmarks.figure import Figure, median_within
from tests.benchmarks.responses import ORDINARY


def settings(bench: Bench) -> list[Figure]:
    """The first opening in a process; switching between two profiles with a contact on the screen."""
    opened: list[float] = []
    switched: list[float] = []
    with bench.server() as server:
        url = server.greeting["loopback"]
        # The first process is the warm-up.
        for _process in range(1 + bench.times(10)):
            with bench.desk(url, url) as desk:
                opened.append(desk.ask("open_settings")["ms"])
                desk.ask("look_up", contact_id=ORDINARY[0])
                switches = [desk.ask("switch_profile")["ms"] for _time in range(1 + bench.times(10))]
                switched += switches[1:]
    return [
        median_within("opening the connection settings, first time", "ms", opened[1:], 100),
        median_within("switching the profile", "ms", switched, 16),
    ]
