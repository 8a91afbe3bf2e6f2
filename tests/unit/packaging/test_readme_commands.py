"""The README's two commands install fixed versions, and end at once on an unsupported Python."""

import ast
import re
import shutil
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from packaging.version import Version

from tests.newer_packages import write_newer_packages
from tests.program import run

ROOT = Path(__file__).parents[3]
CHECK = ROOT / "packaging" / "check_python.py"
COMMANDS = re.findall(r"(?m)^    (python3 .*|py .*)$", (ROOT / "README.md").read_text(encoding="utf-8"))
LOCKS = sorted((ROOT / "packaging").glob("*.lock"))
STEPS = [
    (path.relative_to(ROOT).as_posix(), step)
    for folder in ("README.md", ".ci/*", "packaging/**/*", "tests/**/*")
    for path in ROOT.glob(folder)
    if path.suffix in ("", ".md", ".py") and path.is_file() and path != Path(__file__)
    for step in re.split(r"&&|\n", path.read_text(encoding="utf-8", errors="replace"))
    if "lock" in step and re.search(r"(?<!\S)\W?(-r|--requirement)\b", step)
]
"""Each step that installs a lock: its file, and its part of the line."""


def check(version: tuple[int, int, int]) -> "CompletedProcess[str]":
    """Run the check as a Python of this version would."""
    script = f"import runpy, sys; sys.version_info = {version}; runpy.run_path({str(CHECK)!r})"
    return run([sys.executable, "-c", script])


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 12, 1), (3, 13, 0), (3, 14, 10), (*sys.version_info[:3],)])
def test_supported_python_passes_the_check(version: "tuple[int, int, int]") -> None:
    done = check(version)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="the command has another name under Windows")
@pytest.mark.parametrize(("version", "shown"), [((3, 6, 0), "3.6.0"), ((3, 10, 13), "3.10.13"), ((3, 15, 0), "3.15.0")])
def test_unsupported_python_ends_with_one_sentence(version: "tuple[int, int, int]", shown: str) -> None:
    done = check(version)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"Contact Desk needs Python 3.11 to 3.14, but {sys.executable} is Python {shown}; "
        "install a supported version and write, for example, python3.14 for each python3 in the command.\n"
    )


@pytest.mark.parametrize("minor", range(6, 11))
def test_check_runs_on_old_pythons(minor: int) -> None:
    found = [shutil.which(f"python3.{minor}"), *Path.home().glob(f".pyenv/versions/3.{minor}.*/bin/python3")]
    works = [path for path in found if path and run([path, "--version"]).returncode == 0]
    if not works:
        pytest.skip(f"there is no Python 3.{minor} on this machine")
    done = run([works[0], CHECK])
    assert done.returncode == 1
    assert re.fullmatch(
        rf"Contact Desk needs Python 3\.11 to 3\.14, but .* is Python 3\.{minor}\.\d+; .*\n", done.stderr
    )


def test_check_has_no_newer_syntax() -> None:
    ast.parse(CHECK.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_commands_check_the_python_first() -> None:
    assert len(COMMANDS) == 3, "run, test, and run under Windows"
    for command in COMMANDS:
        assert re.match(
            r"(python3|py) packaging[/\\]check_python\.py && (python3|py) -m venv --clear \.venv && ", command
        )


def test_commands_build_with_a_locked_backend() -> None:
    for command in COMMANDS:
        assert "--no-build-isolation" in command
        assert re.search(r"-r packaging[/\\]requirements-(backend|dev)\.lock", command)


def test_lock_is_installed_without_resolution() -> None:
    """With resolution, pip refuses a lock as soon as a package with extras has a newer release."""
    assert {path for path, _step in STEPS} == {
        "README.md",
        "packaging/environment",
        "packaging/wheel/smoke-test",
        "packaging/windows/wine/set-up",
        "tests/benchmarks/bench.py",
        "tests/python-matrix",
    }
    assert [(path, step) for path, step in STEPS if "--no-deps" not in step] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_lock_has_versions_and_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    entries = re.findall(r"(?m)^(\S.*?)((?: \\\n    --hash=sha256:[0-9a-f]{64})*)$", re.sub(r"(?m)^ *#.*\n", "", text))
    assert entries
    for requirement, hashes in entries:
        assert re.match(r"[a-z0-9-]+(\[[a-z,]+\])?==[\w.]+( ;|$)", requirement), requirement
        assert hashes, requirement
    assert "://" not in text


def test_simulated_index_is_newer_than_every_lock(tmp_path: Path) -> None:
    write_newer_packages(tmp_path)
    newer = dict(path.name.split("-")[:2] for path in tmp_path.iterdir())
    locked = re.findall(r"(?m)^([a-z0-9-]+)\S*==(\S+)", "".join(lock.read_text(encoding="utf-8") for lock in LOCKS))
    assert newer.keys() == {name.replace("-", "_") for name, _version in locked}
    assert {name for name, _version in locked} >= {"coverage", "hatchling", "pyside6-essentials"}
    for name, version in locked:
        assert Version(newer[name.replace("-", "_")]) > Version(version)
