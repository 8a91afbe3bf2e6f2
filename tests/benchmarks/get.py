"""Measure ``contactdesk get`` of one ID as a whole process, against curl and an interpreter that imports httpx."""

from itertools import cycle

from tests.benchmarks.bench import SECRET, Bench
from tests.benchmarks.measurement import Measurement, Runs
from tests.benchmarks.processes import alternate, measure
from tests.benchmarks.responses import ORDINARY
from tests.benchmarks.wire import with_curl

_DESCRIPTOR = "3"


def get(bench: Bench) -> list[Measurement]:
    """Measure the wall time on the loopback; the secret comes from a descriptor."""
    with bench.server() as server:
        url = server.greeting["loopback"]
        data = bench.data_dir(url)
        secret = data / "secret"
        secret.write_text(SECRET, encoding="utf-8")
        command = f'exec "$0" --data-dir "$1" "$2" {_DESCRIPTOR}<"$3" >/dev/null'
        env = bench.env | {"CONTACTDESK_SECRET_FD": _DESCRIPTOR}
        ids = cycle(ORDINARY)
        curl = with_curl(bench, url)

        def look_up() -> float:
            program = bench.command.with_name("contactdesk-get")
            return measure(("sh", "-c", command, program, data, next(ids), secret), env).wall_ms

        def floor() -> float:
            return curl(next(ids)) + measure((bench.python, "-c", "import httpx"), bench.env).wall_ms

        floors, runs = alternate(bench.times(30), bench.times(3, 1), floor, look_up)
    return [Measurement("contactdesk get of one ID", "ms", Runs(runs), Runs(floors), "curl + import httpx")]
