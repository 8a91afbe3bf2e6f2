"""The figures as a table for people, as JSON for programs, and the machine that they were taken on."""

import datetime as dt
import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.benchmarks.figure import Figure, Runs

_HEAD = """\
| what | goal | minimum / median / maximum (runs) | floor | ratio | met? |
| --- | --- | --- | --- | --- | --- |"""


def machine(versions: Mapping[str, str]) -> dict[str, str]:
    """What the figures depend on beside the program.

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


def markdown(figures: Sequence[Figure], facts: Mapping[str, str], *, is_judged: bool) -> str:
    """A table to paste into the README, and what the larger figures are made of."""
    lines = [", ".join(f"{name} {value}" for name, value in facts.items()) + ".", "", _HEAD]
    lines += [_row(figure, is_judged=is_judged) for figure in figures]
    for figure in figures:
        if figure.parts:
            lines += ["", f"| {figure.what} | {figure.unit} |", "| --- | ---: |"]
            lines += [f"| {name} | {value:.1f} |" for name, value in figure.parts]
    return "\n".join(lines) + "\n"


def write_json(path: Path, figures: Sequence[Figure], facts: Mapping[str, str]) -> None:
    """Every run of every figure."""
    told = {"machine": dict(facts), "figures": [_whole(figure) for figure in figures]}
    path.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _row(figure: Figure, *, is_judged: bool) -> str:
    floor = f"{figure.floor_name}: {_spread(figure.floor, figure.unit)}" if figure.floor else "–"
    ratio = "–" if figure.ratio is None else f"{figure.ratio:.2f}"
    met = "–" if figure.is_met is None else f"{'yes' if figure.is_met else '**no**'}, {figure.judged}"
    if not is_judged and figure.is_met is not None:
        met = "not judged"
    cells = (figure.what, figure.goal or "–", _spread(figure.ours, figure.unit), floor, ratio, met)
    return f"| {' | '.join(cells)} |"


def _spread(runs: Runs, unit: str) -> str:
    if len(runs) == 1:
        return f"{_number(runs[0])} {unit}".strip()
    numbers = " / ".join(_number(value) for value in (min(runs), runs.median, max(runs)))
    return f"{numbers} {unit}".strip() + f" ({len(runs):,})"


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _whole(figure: Figure) -> dict[str, Any]:
    ours = figure.ours
    return {
        **asdict(figure),
        "ratio": figure.ratio,
        "minimum": min(ours),
        "median": ours.median,
        "maximum": max(ours),
        "runs": len(ours),
    }


def _processor() -> str:
    try:
        names = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.machine()
    return next((line.partition(":")[2].strip() for line in names if line.startswith("model name")), platform.machine())
