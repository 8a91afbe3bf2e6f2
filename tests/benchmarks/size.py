"""Measure the size of the installed program, package by package."""

from collections import Counter
from collections.abc import Mapping
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
    packages = {name_of(distribution): _files(distribution) for distribution in bench.distributions()}
    total = sum(sum(files.values()) for files in packages.values())
    return [Measurement("installed size, all dependencies", "MiB", Runs([total / _MIB]), parts=_rows(packages))]


def _rows(packages: Mapping[str, Mapping[PurePosixPath, int]]) -> tuple[tuple[str, float], ...]:
    """Return the size of each package, and of the folders in large ones."""
    rows: list[tuple[str, float]] = []
    sizes = Counter({name: sum(files.values()) for name, files in packages.items()})
    for name, amount in sizes.most_common():
        if amount >= _LISTED:
            rows.append((name, amount / _MIB))
        if amount >= _LARGE:
            inside: Counter[str] = Counter()
            for path, file_size in packages[name].items():
                inside["/".join(path.parts[:3])] += file_size
            folders = inside.most_common(_MOST_FOLDERS)
            rows += [(f"– {place}", inner / _MIB) for place, inner in folders if inner >= _LISTED]
    rest = [amount for amount in sizes.values() if amount < _LISTED]
    return (*rows, (f"{len(rest)} smaller packages", sum(rest) / _MIB))


def _files(distribution: Distribution) -> dict[PurePosixPath, int]:
    if distribution.files is None:
        raise BenchmarkError(f"{name_of(distribution)} does not list its files.")
    found = {PurePosixPath(file): Path(str(distribution.locate_file(file))) for file in distribution.files}
    return {name: place.stat().st_size for name, place in found.items() if place.is_file()}
