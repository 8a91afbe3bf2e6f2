"""Report the measurements, with the machine that they depend on, as a Markdown table and as JSON."""

import datetime as dt
import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.measurement import Measurement, Runs

_HEAD = """\
| what | goal | minimum / median / maximum (runs) | baseline | ratio | met? |
| --- | --- | --- | --- | --- | --- |"""


def machine(versions: Mapping[str, str]) -> dict[str, str]:
    """Return what the measurements depend on besides the program.

    Args:
        versions: of the installed packages.
    """
    return {
        "date": dt.date.today().isoformat(),
        "cores": str(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()),
        "processor": _processor(),
        "system": f"{platform.system()} {platform.release()}",
        "Python": platform.python_version(),
        "Qt": versions.get("pyside6-essentials", "?"),
        "contactdesk": versions.get("contactdesk", "?"),
        "load before": f"{os.getloadavg()[0]:.2f}",
    }


def markdown(measurements: Sequence[Measurement], facts: Mapping[str, str], *, is_judged: bool) -> str:
    """Return the table, and the parts of each measurement that has some."""
    lines = [", ".join(f"{name} {value}" for name, value in facts.items()) + ".", "", _HEAD]
    lines += [_row(measurement, is_judged=is_judged) for measurement in measurements]
    for measurement in measurements:
        if measurement.parts:
            lines += ["", f"| {measurement.what} | {measurement.unit} |", "| --- | ---: |"]
            lines += [f"| {name} | {value:.1f} |" for name, value in measurement.parts]
    return "\n".join(lines) + "\n"


def write_json(path: Path, measurements: Sequence[Measurement], facts: Mapping[str, str]) -> None:
    """Write every run of every measurement."""
    content = {"machine": dict(facts), "measurements": [asdict(measurement) for measurement in measurements]}
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _row(row: Measurement, *, is_judged: bool) -> str:
    baseline = f"{row.baseline_name}: {_spread(row.baseline, row.unit)}" if row.baseline else "–"
    ratio = "–" if row.ratio is None else f"{row.ratio:.2f}"
    met = "–" if row.is_met is None else f"{'yes' if row.is_met else '**no**'}, {row.result}"
    if not is_judged and row.is_met is not None:
        met = "not judged"
    cells = (row.what, row.goal or "–", _spread(row.runs, row.unit), baseline, ratio, met)
    return f"| {' | '.join(cells)} |"


def _spread(runs: Runs, unit: str) -> str:
    if len(runs) == 1:
        return f"{_number(runs[0])} {unit}".strip()
    numbers = " / ".join(_number(value) for value in (min(runs), runs.median, max(runs)))
    return f"{numbers} {unit}".strip() + f" ({len(runs):,})"


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _processor() -> str:
    try:
        names = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.machine()
    return next((line.partition(":")[2].strip() for line in names if line.startswith("model name")), platform.machine())
