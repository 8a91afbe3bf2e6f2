"""One figure: what was measured, its floor, its goal, and whether that is met."""

import statistics
from collections.abc import Iterable
from dataclasses import dataclass


class Runs(tuple[float, ...]):
    """What the runs of one measurement gave, warm-up excluded."""

    __slots__ = ()

    @property
    def median(self) -> float:
        return statistics.median(self)

    @property
    def p99(self) -> float:
        """The smallest value that 99 of 100 runs do not exceed."""
        return sorted(self)[-(-99 * len(self) // 100) - 1]


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of the table.

    Attributes:
        what: what was measured.
        unit: of the runs, e.g. ``"ms"``.
        ours: the program's runs.
        floor: the runs of what no program of this kind can go below, in alternation with ours.
        floor_name: what the floor is.
        goal: in words; empty for a figure that is told for comparison alone.
        judged: the number that the goal is about, as it is to be read.
        is_met: whether it keeps the goal.
        parts: what the figure is made of, the largest first.
    """

    what: str
    unit: str
    ours: Runs
    floor: Runs | None = None
    floor_name: str = ""
    goal: str = ""
    judged: str = ""
    is_met: bool | None = None
    parts: tuple[tuple[str, float], ...] = ()

    @property
    def ratio(self) -> float | None:
        """Our median ÷ the floor's."""
        return self.ours.median / self.floor.median if self.floor else None


def times_floor(
    what: str, unit: str, ours: Iterable[float], floor: Iterable[float], floor_name: str, limit: float
) -> Figure:
    """A figure whose median may be so many times its floor's."""
    mine, least = Runs(ours), Runs(floor)
    times = mine.median / least.median
    goal = f"≤ {limit:g} × {floor_name}"
    return Figure(what, unit, mine, least, floor_name, goal, f"{times:.2f} ×", times <= limit)


def above_floor(
    what: str, ours: Iterable[float], floor: Iterable[float], floor_name: str, allowance_ms: float, times: int = 1
) -> Figure:
    """A figure in milliseconds whose median may be so much above some times its floor's."""
    mine, least = Runs(ours), Runs(floor)
    above = mine.median - times * least.median
    goal = f"≤ {f'{times} × ' if times > 1 else ''}{floor_name} + {allowance_ms:g} ms"
    return Figure(what, "ms", mine, least, floor_name, goal, f"{above:+.1f} ms", above <= allowance_ms)


def median_within(what: str, unit: str, ours: Iterable[float], limit: float) -> Figure:
    """A figure whose median has a limit."""
    mine = Runs(ours)
    return Figure(what, unit, mine, goal=f"≤ {limit:g} {unit}", judged=f"{mine.median:.1f} {unit}",
                  is_met=mine.median <= limit)  # fmt: skip


def p99_within(what: str, unit: str, ours: Iterable[float], limit: float) -> Figure:
    """A figure of which all runs but one in a hundred have a limit."""
    mine = Runs(ours)
    return Figure(what, unit, mine, goal=f"p99 ≤ {limit:g} {unit}", judged=f"p99 {mine.p99:.1f} {unit}",
                  is_met=mine.p99 <= limit)  # fmt: skip


def all_within(what: str, unit: str, ours: Iterable[float], limit: float) -> Figure:
    """A figure of which every run has a limit."""
    mine = Runs(ours)
    return Figure(what, unit, mine, goal=f"maximum ≤ {limit:g} {unit}", judged=f"{max(mine):.1f} {unit}",
                  is_met=max(mine) <= limit)  # fmt: skip
