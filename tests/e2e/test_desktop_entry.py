"""The names and the icon by which task bar and menu recognise the window."""

import re
from configparser import ConfigParser
from pathlib import Path

from contactdesk.app.application import APPLICATION_ID
from tests.e2e.harness import Desktop, Start
from tests.program import require_tools, run

ENTRY = Path(__file__).parents[2] / "packaging" / "desktop" / f"{APPLICATION_ID}.desktop"


def test_window_has_names_and_icon_of_the_menu_entry(desktop: Desktop, start: Start) -> None:
    require_tools("xprop")
    entry = ConfigParser()
    entry.read(ENTRY, encoding="utf-8")
    wm_class = entry["Desktop Entry"]["StartupWMClass"]

    program = start("--demo")
    program.wait_for("contactIdEdit")
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(program.process.pid)]
    (window,) = run(search, env=desktop.env, check=True).stdout.split()
    properties = run(["xprop", "-id", window], env=desktop.env, check=True).stdout

    assert f'WM_CLASS(STRING) = "{wm_class}", "{wm_class}"' in properties
    assert f'_GTK_APPLICATION_ID(UTF8_STRING) = "{APPLICATION_ID}"' in properties
    assert f'_KDE_NET_WM_DESKTOP_FILE(UTF8_STRING) = "{APPLICATION_ID}"' in properties
    icons = {int(size) for size in re.findall(r"Icon \((\d+) x \1\)", properties)}
    assert icons >= {16, 22, 24, 32, 48, 64, 128}
