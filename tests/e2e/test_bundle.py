"""The one-folder bundle, moved to another folder and run without another Python.

CONTACTDESK_BUNDLE names the folder that packaging/bundle/build made.
"""

import json
import os
import shutil
from pathlib import Path

import pytest

from contactdesk import __version__
from contactdesk.demo.credentials import DEMO_KEY
from tests.e2e.harness import Start, says
from tests.factories import CLEMTA_ID, profile, write_profiles
from tests.http.certificates import Certificates
from tests.http.fault_server import FaultServer
from tests.http.faults import responses
from tests.program import files_with, run, unavailable, wait_until

BUNDLE = os.environ.get("CONTACTDESK_BUNDLE")
NO_PYTHON = {"PATH": "/nonexistent"}
MOST_BYTES = 120_000_000


@pytest.fixture(scope="session")
def command(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the executable in a bundle that was moved to another folder."""
    if not BUNDLE:
        unavailable("CONTACTDESK_BUNDLE names no bundle to test")
    moved = tmp_path_factory.mktemp("moved") / "Contact Desk"
    shutil.copytree(str(BUNDLE), moved, symlinks=True)
    return moved / "contactdesk"


def run_bundle(command: Path, home: Path, *arguments: str | Path) -> str:
    done = run([command, *arguments], env=NO_PYTHON | {"HOME": str(home)}, cwd=home)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_bundle_is_this_version(command: Path, tmp_path: Path) -> None:
    assert run_bundle(command, tmp_path, "--version") == f"Contact Desk {__version__}\n"


def test_bundle_has_no_unused_part_of_qt(command: Path) -> None:
    files = [path for path in command.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    assert [path.name for path in files if path.name.startswith(("libQt6Q", "libQt6Pdf"))] == []
    # Qt's own texts, in the languages of the program.
    assert {path.name for path in files if path.name.startswith("qt")} == {"qtbase_it.qm", "qtbase_tr.qm"}
    assert sum(path.stat().st_size for path in files) < MOST_BYTES


def test_bundle_has_no_document_for_developers(command: Path) -> None:
    assert list(command.parent.glob("_internal/contactdesk/**/*.md")) == []


def test_screenshot_needs_no_screen_and_no_environment(command: Path, tmp_path: Path) -> None:
    picture = tmp_path / "contact.png"
    run_bundle(command, tmp_path, "--demo", "--lookup", "1", "--screenshot", picture)
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(("name", "more"), [("contactdesk", ["get"]), ("contactdesk-get", [])])
def test_contact_is_printed_without_a_window(command: Path, tmp_path: Path, name: str, more: list[str]) -> None:
    printed = run_bundle(command.with_name(name), tmp_path, *more, "--demo", "--profile", "Demo Wethod", "1")
    assert json.loads(printed)["id"] == 1


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv", "list.vcf", "list.json"])
def test_every_format_is_written(command: Path, tmp_path: Path, name: str) -> None:
    run_bundle(command, tmp_path, "get", "--demo", "--profile", "Demo Wethod", "1", "--out", tmp_path / name)
    assert (tmp_path / name).stat().st_size > 0


def test_contact_is_looked_up_on_a_screen(command: Path, start: Start) -> None:
    program = start("--demo", command=command, **NO_PYTHON)
    program.look_up("1")
    program.wait_for("contactName", says("Client name Client surname"))
    assert program.quit() == 0


def test_second_start_joins_the_first(command: Path, start: Start) -> None:
    first = start(command=command, **NO_PYTHON)
    first.wait_for("firstRunPage")
    assert start(command=command, **NO_PYTHON).wait() == 0
    assert first.process.poll() is None


def test_opened_browser_does_not_inherit_library_paths(command: Path, start: Start, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    browser = tmp_path / "tools" / "xdg-open"
    browser.parent.mkdir()
    browser.write_text(f"#!/bin/sh\n/usr/bin/env >{seen}.part\n/bin/mv {seen}.part {seen}\n", encoding="utf-8")
    browser.chmod(0o755)
    program = start("--demo", "--lookup", "1", command=command, PATH=str(browser.parent), LD_LIBRARY_PATH="/before")
    program.press("open.linkedin")
    wait_until(seen.exists, "the browser was started", lambda: program.output)
    environment = dict(line.split("=", 1) for line in seen.read_text(encoding="utf-8").splitlines() if "=" in line)
    assert environment["LD_LIBRARY_PATH"] == "/before"
    assert [name for name, value in environment.items() if str(command.parent) in value] == []


def test_keyring_and_certificate_file_work(command: Path, start: Start, tmp_path: Path) -> None:
    certificates = Certificates()
    authority = tmp_path / "authority.pem"
    certificates.write_authority(authority)
    body = f'{{"success": true, "data": {{"id": "{CLEMTA_ID}"}}}}'.encode()
    with FaultServer(responses("200 OK", body), certificates.server_context("good")) as server:
        acme = profile("clemta", f"https://127.0.0.1:{server.port}", ca_file=str(authority))
        write_profiles(tmp_path / "config" / "contactdesk", acme)

        program = start("--show", "settings", command=command, **NO_PYTHON)
        program.save_secret(DEMO_KEY)
        assert program.quit() == 0

        again = start("--lookup", CLEMTA_ID, command=command, **NO_PYTHON)
        again.wait_for("value.id", says(CLEMTA_ID))
    assert [DEMO_KEY.encode() in request for request in server.requests] == [True]
    assert files_with(DEMO_KEY, tmp_path) == []
