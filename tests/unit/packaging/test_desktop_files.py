"""The files for desktops: menu entry, metainfo and icons, and the releases that they name."""

import re
import runpy
import sys
from configparser import ConfigParser, SectionProxy
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QImage

from contactdesk import __version__
from tests.program import require_tools, run

PACKAGING = Path(__file__).parents[3] / "packaging"
ENTRY = PACKAGING / "desktop" / "app.contactdesk.ContactDesk.desktop"
METAINFO = ENTRY.with_suffix(".metainfo.xml")
ICONS = PACKAGING.parent / "resources" / "icons"
SIZES = [16, 22, 24, 32, 48, 64, 128, 256, 512]
XML = "http://www.w3.org/XML/1998/namespace"
ROUNDING = 4
"""How much the colour of a pixel may differ between two builds of Qt, of 255."""


def entry() -> SectionProxy:
    parser = ConfigParser()
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def metainfo() -> ET.Element:
    return ET.parse(METAINFO).getroot()


def metainfo_faults(path: Path) -> list[str]:
    """Return the validator's issues, without those of AppStream 1.0 and later that cannot be met.

    The validator of Debian 12 rejects the element ``developer``, and the project has no homepage.
    """
    require_tools("appstreamcli")
    done = run(["appstreamcli", "validate", "--no-net", "--strict", path])
    assert done.returncode in (0, 3), done.stdout + done.stderr
    newer = ("developer-name-tag-deprecated", "developer-info-missing", "url-homepage-missing")
    issues = re.findall(r"(?m)^[EWI]: .+", done.stdout + done.stderr)
    return [issue for issue in issues if not issue.endswith(newer)]


def test_menu_entry_is_valid() -> None:
    require_tools("desktop-file-validate")
    done = run(["desktop-file-validate", "--warn-kde", ENTRY])
    # Debian 12's validator is older than version 1.5 of the specification, which added one key.
    newer = ('value "1.5" for key "Version"', 'key "SingleMainWindow"')
    assert [line for line in (done.stdout + done.stderr).splitlines() if not any(word in line for word in newer)] == []


def test_metainfo_is_valid() -> None:
    assert metainfo_faults(METAINFO) == []


def test_menu_entry_and_metainfo_agree() -> None:
    menu, info = entry(), metainfo()
    assert menu["Name"] == info.findtext("name")
    summaries = {element.get(f"{{{XML}}}lang", ""): element.text for element in info.findall("summary")}
    assert summaries == {"": menu["Comment"], "it": menu["Comment[it]"], "tr": menu["Comment[tr]"]}
    assert ENTRY.name == info.findtext("launchable")
    assert menu["Icon"] == info.findtext("icon") == info.findtext("id") == ENTRY.stem
    assert menu["Exec"] == info.findtext("provides/binary") == "contactdesk"
    for key, path in {"Categories": "categories/category", "Keywords": "keywords/keyword"}.items():
        assert menu[key].rstrip(";").split(";") == [element.text for element in info.findall(path)]


def test_desktop_offers_no_second_window() -> None:
    assert entry()["SingleMainWindow"] == entry()["X-GNOME-SingleWindow"] == "true"


def test_newest_release_is_this_version() -> None:
    releases = [(release.attrib["version"], release.attrib["date"]) for release in metainfo().iter("release")]
    changelog = (PACKAGING / "CHANGELOG.md").read_text(encoding="utf-8")
    assert releases[0][0] == __version__
    assert re.findall(r"(?m)^## (\S+) – (\d{4}-\d\d-\d\d)$", changelog) == releases


def test_metainfo_with_pictures_is_valid(tmp_path: Path) -> None:
    script = PACKAGING / "desktop" / "metainfo.py"
    address = "https://www.example.org/pictures"
    with_pictures = tmp_path / METAINFO.name
    with_pictures.write_text(run([sys.executable, script, address], check=True).stdout, encoding="utf-8")
    assert metainfo_faults(with_pictures) == []
    for image in ET.parse(with_pictures).iter("image"):
        kept = QImage(str(ICONS.parent / "screenshots" / (image.text or "").removeprefix(f"{address}/")))
        assert (str(kept.width()), str(kept.height())) == (image.attrib["width"], image.attrib["height"])


@pytest.mark.parametrize("size", SIZES)
def test_icon_matches_its_drawing(size: int) -> None:
    drawn = runpy.run_path(str(PACKAGING / "desktop" / "draw_icons.py"))["draw"](size)
    kept = QImage(str(ICONS / f"contactdesk-{size}.png"))
    assert (kept.width(), kept.height()) == (size, size)
    assert kept.hasAlphaChannel()
    for y in range(size):
        for x in range(size):
            pairs = zip(_parts(kept.pixelColor(x, y)), _parts(drawn.pixelColor(x, y)), strict=True)
            assert all(abs(one - other) <= ROUNDING for one, other in pairs), (x, y)


def _parts(colour: QColor) -> tuple[int, int, int, int]:
    alpha = colour.alpha()
    # Weight colours by their opacity: the colour of an almost invisible pixel does not matter.
    return (colour.red() * alpha // 255, colour.green() * alpha // 255, colour.blue() * alpha // 255, alpha)


@pytest.mark.parametrize("size", [16, 22, 24])
def test_edges_of_a_small_icon_lie_between_pixels(size: int) -> None:
    """Otherwise a row of mixed colours makes the icon look blurred."""
    kept = QImage(str(ICONS / f"contactdesk-{size}.png"))
    column = [kept.pixelColor(size // 2, y).name() for y in range(size * 2 // 3, size)]
    assert set(column) == {"#2a5fad", "#ffffff", "#f2a33a"}


@pytest.mark.parametrize("file", ["windows/contactdesk.ico", "macos/contactdesk.icns"])
def test_windows_and_macos_icons_have_the_same_pictures(file: str) -> None:
    content = (PACKAGING / file).read_bytes()
    for size in (16, 32, 64, 256):
        assert (ICONS / f"contactdesk-{size}.png").read_bytes() in content
