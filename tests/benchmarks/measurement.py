"""One measurement: what was measured, its baseline, its goal, and whether the goal is met."""

import statistics
from collections.abc import Iterable
from dataclasses import dataclass


class Runs(tuple[float, ...]):
    """The values of the runs of one measurement, without the warm-up."""

    __slots__ = ()

    @property
    def median(self) -> float:
        """The middle value."""
        return statistics.median(self)

    @property
    def p99(self) -> float:
        """The smallest value that 99 of 100 runs do not exceed."""
        return sorted(self)[-(-99 * len(self) // 100) - 1]


@dataclass(frozen=True, slots=True)
class Measurement:
    """A row of the table.

    Attributes:
        what: what was measured.
        unit: of the runs, e.g. ``"ms"``.
        runs: of the program.
        baseline: the runs of the least that any such program must do, alternating with the program's.
        baseline_name: what the baseline is.
        goal: in words; empty where there is none.
        result: the number that the goal is about.
        is_met: whether the result meets the goal; ``None`` without a goal.
        parts: what the value consists of, the largest first.
    """

    what: str
    unit: str
    runs: Runs
    baseline: Runs | None = None
    baseline_name: str = ""
    goal: str = ""
    result: str = ""
    is_met: bool | None = None
    parts: tuple[tuple[str, float], ...] = ()

    @property
    def ratio(self) -> float | None:
        """The median divided by the baseline's."""
        return self.runs.median / self.baseline.median if self.baseline else None


def times_baseline(
    what: str, unit: str, values: Iterable[float], baseline: Iterable[float], baseline_name: str, limit: float
) -> Measurement:
    """Return a measurement whose median may be at most ``limit`` times its baseline's."""
    runs, base = Runs(values), Runs(baseline)
    ratio = runs.median / base.median
    goal = f"≤ {limit:g} × {baseline_name}"
    return Measurement(what, unit, runs, base, baseline_name, goal, f"{ratio:.2f} ×", ratio <= limit)


def above_baseline(
    what: str, values: Iterable[float], baseline: Iterable[float], baseline_name: str, limit_ms: float, times: int = 1
) -> Measurement:
    """Return a measurement in milliseconds whose median may exceed ``times`` its baseline's by at most ``limit_ms``."""
    runs, base = Runs(values), Runs(baseline)
    above = runs.median - times * base.median
    goal = f"≤ {f'{times} × ' if times > 1 else ''}{baseline_name} + {limit_ms:g} ms"
    return Measurement(what, "ms", runs, base, baseline_name, goal, f"{above:+.1f} ms", above <= limit_ms)


def within(what: str, values: Iterable[float], limit_ms: float, statistic: str) -> Measurement:
    """Return a measurement in milliseconds with a limit for its ``"median"``, ``"p99"`` or ``"maximum"``."""
    runs = Runs(values)
    value = {"median": runs.median, "p99": runs.p99, "maximum": max(runs)}[statistic]
    goal = f"{statistic} ≤ {limit_ms:g} ms"
    return Measurement(what, "ms", runs, goal=goal, result=f"{statistic} {value:.1f} ms", is_met=value <= limit_ms)


def at_least(what: str, values: Iterable[float], limit_percent: float) -> Measurement:
    """Return a measurement in percent whose median must reach a limit."""
    runs = Runs(values)
    goal = f"≥ {limit_percent:g} %"
    return Measurement(what, "%", runs, goal=goal, result=f"{runs.median:.1f} %", is_met=runs.median >= limit_percent)
