"""Help › About has the licence of every library, in full, however the program was installed."""

import runpy
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from contactdesk.system.licences import all_licences

COLLECTOR = Path(__file__).parents[3] / "packaging" / "collect_licences.py"
SCRIPT = runpy.run_path(str(COLLECTOR))


@pytest.mark.parametrize("name", [*SCRIPT["locked_names"](), *SCRIPT["COMMON"]])
def test_each_library_has_its_licence_in_full(name: str) -> None:
    kept = (SCRIPT["LICENCES"] / f"{name}.txt").read_text(encoding="utf-8")
    title, text = kept.split("\n", 1)
    assert title.partition(": ")[2]
    # Qt's package names its licences and contains no text of them.
    assert len(text) > 150 or title.startswith(("PySide6_Essentials: LGPL-3.0-only", "shiboken6: LGPL-3.0-only"))
    assert text.rstrip("\n") in all_licences()
    assert title.strip() in all_licences().split("\n\n")[0].splitlines()
    try:
        package = distribution(name)
    except PackageNotFoundError:
        return  # for another system or Python version
    assert kept == SCRIPT["licence_text"](package), "run packaging/collect_licences.py"


def test_only_libraries_that_come_along_are_listed() -> None:
    files = {file.stem for file in SCRIPT["LICENCES"].glob("*.txt")}
    assert files == {*SCRIPT["locked_names"](), *SCRIPT["COMMON"]}


def test_qt_comes_with_the_gpl_and_the_lgpl() -> None:
    assert "\nPySide6_Essentials: LGPL-3.0-only" in all_licences()
    assert "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007" in all_licences()
    assert "GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007" in all_licences()
