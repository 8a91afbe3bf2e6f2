"""Where the program keeps what it stores."""

import sys
from pathlib import Path

import pytest

from contactdesk.folders import folders


def test_one_folder_for_everything(tmp_path: Path) -> None:
    found = folders(tmp_path)
    assert (found.config, found.state) == (tmp_path, tmp_path)
    assert found.profiles_file == tmp_path / "profiles.json"


@pytest.mark.skipif(sys.platform != "linux", reason="XDG is the custom of Linux")
def test_the_platforms_own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert folders().profiles_file == tmp_path / "config" / "contactdesk" / "profiles.json"
    assert folders().state == tmp_path / "state" / "contactdesk"
    assert list(tmp_path.iterdir()) == [], "looking makes no folder"
