"""Updates: over files of the first version, and under an open window."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import contactdesk
from contactdesk.demo.credentials import DEMO_KEY
from contactdesk.demo.service import DemoService
from contactdesk.system.paths import resource
from tests.e2e.harness import CLEMTA_EXAMPLE, TIMEOUT_S, Desktop, Start, says, wait_until

SAMPLE = Path(__file__).parents[1] / "unit" / "storage" / "data" / "profiles-v1.json"
CLEMTA_ID = "7c1e9d4b8a2f4c6d9e0b1a2c3d4e5f60"


def keep_secret(desktop: Desktop, profile_id: str, secret: str) -> None:
    client = [sys.executable, str(Path(__file__).with_name("vault_client.py")), str(TIMEOUT_S)]
    line = json.dumps(["write", profile_id, secret])
    done = subprocess.run(client, env=desktop.env, input=line, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == "in keyring"


def test_profiles_secrets_and_settings_are_kept(desktop: Desktop, start: Start, tmp_path: Path) -> None:
    with DemoService() as service:
        profiles = tmp_path / "config" / "contactdesk" / "profiles.json"
        profiles.parent.mkdir(parents=True)
        profiles.write_text(SAMPLE.read_text("utf-8").replace("https://api.clemta.com", service.base_url), "utf-8")
        settings = tmp_path / "state" / "contactdesk" / "window.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[General]\nappearance=dark\nexport_folder={tmp_path}\n", "utf-8")
        keep_secret(desktop, CLEMTA_ID, DEMO_KEY)
        before = json.loads(profiles.read_bytes())

        program = start()
        program.wait_for("profileSelector", says("Clemta"))
        program.look_up(CLEMTA_EXAMPLE)
        program.wait_for("value.id", says(CLEMTA_EXAMPLE))
        # Choosing another profile and this one again saves the file.
        desktop.key("ctrl+Prior")
        program.wait_for("profileSelector", says("Acme"))
        desktop.key("ctrl+Next")
        program.wait_for("profileSelector", says("Clemta"))
        assert program.quit() == 0, program.output

    after = json.loads(profiles.read_bytes())
    assert after["last_used"] == before["last_used"]
    assert [entry | old for entry, old in zip(after["profiles"], before["profiles"], strict=True)] == after["profiles"]
    kept = settings.read_text("utf-8").splitlines()
    assert "appearance=dark" in kept
    assert f"export_folder={tmp_path}" in kept


def test_files_are_only_written_to_the_own_folders(start: Start, tmp_path: Path) -> None:
    program = start("--demo")
    program.look_up("1")
    program.wait_for("contactName")
    assert program.quit() == 0, program.output
    written = {path.relative_to(tmp_path).parts[:2] for path in tmp_path.rglob("*") if path.is_file()}
    # The system's font library may find its own cache too old.
    assert written - {("cache", "fontconfig")} == {("output.txt",), ("state", "contactdesk")}


def test_window_goes_on_when_its_files_are_gone(desktop: Desktop, start: Start, tmp_path: Path) -> None:
    package = tmp_path / "lib" / "contactdesk"
    shutil.copytree(Path(contactdesk.__file__).parent, package)
    if not (package / "resources").exists():
        shutil.copytree(resource("icons").parent, package / "resources")
    program = start("--demo", "--lookup", "404", PYTHONPATH=str(package.parent))
    program.wait_for("failureTitle", says("Contact not found"))
    desktop.key("Escape")
    program.wait_until_gone("failureTitle")
    # The panes are built after everything is loaded.
    wait_until(lambda: any(node.path.endswith(".contactView") for node in program.nodes()), "the program is prepared")
    shutil.rmtree(package)
    desktop.key("F1")
    program.wait_for("examplesDialog")
    desktop.key("Escape")
    program.wait_until_gone("examplesDialog")
    program.fill("contactIdEdit", "1")
    desktop.key("Return")
    program.wait_for("contactName", says("Client name"))
    desktop.key("ctrl+comma")
    program.wait_for("connectionDialog")
    program.process.terminate()
    assert program.wait() == 0, program.output
