"""The texts that ``lupdate`` finds in the program, as translators get them."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

SOURCES = sorted(Path(__file__).parents[1].glob("src/contactdesk/**/*.py"))


@cache
def found_texts() -> dict[tuple[str, str], bool]:
    """Return each pair of context and text, and whether translators are asked for its plural forms."""
    tool = shutil.which("pyside6-lupdate", path=Path(sys.executable).parent) or shutil.which("pyside6-lupdate")
    if tool is None:
        pytest.skip("pyside6-lupdate is not installed")
    with TemporaryDirectory() as folder:
        file = Path(folder, "texts.ts")
        subprocess.run([tool, *SOURCES, "-ts", file], capture_output=True, check=True)
        contexts = ET.parse(file).iter("context")
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message.get("numerus") == "yes"
        for context in contexts
        for message in context.iter("message")
    }
