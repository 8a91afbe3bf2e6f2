"""Updates: over files of the first version, and under an open window."""

import json
import shutil
from pathlib import Path

import contactdesk
from contactdesk.demo.credentials import DEMO_KEY
from contactdesk.demo.service import DemoService
from contactdesk.storage.profile_store import ProfileStore
from contactdesk.system.paths import resource
from tests.e2e.harness import Desktop, Start, says
from tests.e2e.vault_client import VaultClient
from tests.factories import CLEMTA_ID
from tests.program import wait_until

SAMPLE = Path(__file__).parents[1] / "unit" / "storage" / "data" / "profiles-v1.json"
PROFILE_ID = "7c1e9d4b8a2f4c6d9e0b1a2c3d4e5f60"


def test_profiles_secrets_and_settings_are_kept(desktop: Desktop, start: Start, tmp_path: Path) -> None:
    with DemoService() as service:
        profiles = tmp_path / "config" / "contactdesk" / "profiles.json"
        profiles.parent.mkdir(parents=True)
        profiles.write_text(SAMPLE.read_text("utf-8").replace("https://api.clemta.com", service.base_url), "utf-8")
        settings = tmp_path / "state" / "contactdesk" / "window.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[General]\nappearance=dark\nexport_folder={tmp_path}\n", "utf-8")
        with VaultClient(desktop.env) as client:
            assert client.call("write", PROFILE_ID, DEMO_KEY) == "in keyring"
        before = ProfileStore(profiles).load()

        program = start()
        program.wait_for("profileSelector", says("Clemta"))
        program.look_up(CLEMTA_ID)
        program.wait_for("value.id", says(CLEMTA_ID))
        # Choosing another profile and this one again saves the file.
        desktop.key("ctrl+Prior")
        program.wait_for("profileSelector", says("Acme"))
        wait_until(lambda: ProfileStore(profiles).load().last_used != PROFILE_ID, "the choice is saved")
        desktop.key("ctrl+Next")
        program.wait_for("profileSelector", says("Clemta"))
        wait_until(lambda: ProfileStore(profiles).load().last_used == PROFILE_ID, "the choice is saved")
        assert program.quit() == 0, program.output

    assert json.loads(profiles.read_bytes())["version"] == 2
    assert ProfileStore(profiles).load() == before
    kept = settings.read_text("utf-8").splitlines()
    assert "appearance=dark" in kept
    assert f"export_folder={tmp_path}" in kept


def test_files_are_only_written_to_the_own_folders(start: Start, tmp_path: Path) -> None:
    program = start("--demo")
    program.look_up("1")
    program.wait_for("contactName")
    assert program.quit() == 0, program.output
    written = {path.relative_to(tmp_path).parts[:2] for path in tmp_path.rglob("*") if path.is_file()}
    # The system's font library may replace its own cache if that is too old.
    assert written - {("cache", "fontconfig")} == {("output.txt",), ("state", "contactdesk")}


def test_window_goes_on_when_its_files_are_gone(desktop: Desktop, start: Start, tmp_path: Path) -> None:
    package = tmp_path / "lib" / "contactdesk"
    shutil.copytree(Path(contactdesk.__file__).parent, package)
    if not (package / "resources").exists():
        shutil.copytree(resource("icons").parent, package / "resources")
    program = start("--demo", "--lookup", "404", PYTHONPATH=str(package.parent))
    program.wait_for("failureTitle", says("Contact not found"))
    program.wait_for("closeFailureButton", lambda node: node.is_focused)
    desktop.key("Escape")
    program.wait_for("contactIdEdit", lambda node: node.is_focused)
    # The panes are built after everything is loaded.
    wait_until(lambda: any(node.path.endswith(".contactView") for node in program.nodes()), "the program is prepared")
    shutil.rmtree(package)
    desktop.key("F1")
    program.wait_for("examplesList", lambda node: node.is_focused)
    desktop.key("Escape")
    program.wait_until_gone("examplesDialog")
    program.fill("contactIdEdit", "1")
    desktop.key("Return")
    program.wait_for("contactName", says("Client name"))
    desktop.key("ctrl+comma")
    program.wait_for("connectionDialog")
    program.process.terminate()
    assert program.wait() == 0, program.output
