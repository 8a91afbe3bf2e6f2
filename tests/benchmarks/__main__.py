"""The benchmarks' command: ``python -m tests.benchmarks --help``."""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.bench import Bench, name_of
from tests.benchmarks.block import block
from tests.benchmarks.bulk import bulk
from tests.benchmarks.endurance import endurance
from tests.benchmarks.get import get
from tests.benchmarks.lookup import lookup
from tests.benchmarks.measurement import Measurement
from tests.benchmarks.memory import memory
from tests.benchmarks.processes import BenchmarkError
from tests.benchmarks.report import machine, markdown, write_json
from tests.benchmarks.settings import settings
from tests.benchmarks.size import size
from tests.benchmarks.start import start
from tests.benchmarks.wire import wire
from tests.program import ProcessError

BENCHMARKS: dict[str, Callable[[Bench], list[Measurement]]] = {
    "start": start,
    "memory": memory,
    "lookup": lookup,
    "wire": wire,
    "get": get,
    "block": block,
    "settings": settings,
    "bulk": bulk,
    "endurance": endurance,
    "size": size,
}


def main() -> int:
    """Measure and print; return 0 where everything could be measured, whether or not the goals are met."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measures how fast the program is.")
    parser.add_argument("--short", action="store_true", help="see only that every benchmark works; judge nothing")
    parser.add_argument("--only", metavar="NAME", action="append", choices=BENCHMARKS, help=", ".join(BENCHMARKS))
    parser.add_argument("--xvfb", action="store_true", help="measure the start under a virtual X server, too")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write every run of every measurement")
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
            _log("installing the program")
            bench = Bench(Path(folder), short=options.short, with_xvfb=options.xvfb)
            facts = machine({name_of(each): each.version for each in bench.distributions()})
            measurements: list[Measurement] = []
            for name in options.only or BENCHMARKS:
                started = time.monotonic()
                measurements += BENCHMARKS[name](bench)
                _log(f"{name}: {time.monotonic() - started:.0f} s")
    except (BenchmarkError, ProcessError) as error:
        _log(str(error))
        return 1
    print(markdown(measurements, facts, is_judged=not options.short), end="")
    if options.json:
        write_json(options.json, measurements, facts)
    return 0


def _log(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
