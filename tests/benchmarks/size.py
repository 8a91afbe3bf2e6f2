"""Measure the size of the installed program, package by package."""

from collections import Counter
from importlib.metadata import Distribution
from pathlib import Path, PurePosixPath

from tests.benchmarks.bench import Bench, name_of
from tests.benchmarks.measurement import Measurement, Runs
from tests.benchmarks.processes import BenchmarkError

_MIB = 2**20
_LARGE = 10 * _MIB
_LISTED = 0.5 * _MIB
_MOST_FOLDERS = 10


def size(bench: Bench) -> list[Measurement]:
    """Measure all packages with their compiled bytecode, without Python itself."""
    parts: dict[str, int] = {}
    for distribution in bench.distributions():
        files = _files(distribution)
        parts[name_of(distribution)] = sum(files.values())
    total = sum(parts.values())
    return [Measurement("installed size, all dependencies", "MiB", Runs([total / _MIB]), parts=_rows(bench, parts))]


def _rows(bench: Bench, parts: dict[str, int]) -> tuple[tuple[str, float], ...]:
    rows: list[tuple[str, float]] = []
    distributions = {name_of(distribution): distribution for distribution in bench.distributions()}
    large = {name: amount for name, amount in parts.items() if amount >= _LISTED}
    for name, amount in sorted(large.items(), key=lambda part: -part[1]):
        rows.append((name, amount / _MIB))
        if amount >= _LARGE:
            inside: Counter[str] = Counter()
            for path, file_size in _files(distributions[name]).items():
                inside["/".join(path.parts[:3])] += file_size
            rows += [
                (f"– {place}", inner / _MIB) for place, inner in inside.most_common(_MOST_FOLDERS) if inner >= _LISTED
            ]
    rest = [amount for amount in parts.values() if amount < _LISTED]
    return (*rows, (f"{len(rest)} smaller packages", sum(rest) / _MIB))


def _files(distribution: Distribution) -> dict[PurePosixPath, int]:
    if distribution.files is None:
        raise BenchmarkError(f"{name_of(distribution)} does not list its files.")
    found = {PurePosixPath(file): Path(str(distribution.locate_file(file))) for file in distribution.files}
    return {name: place.stat().st_size for name, place in found.items() if place.is_file()}
