"""Write an empty wheel for each package in the locks, of a version newer than theirs.

With the folder in ``PIP_FIND_LINKS``, pip finds a newer release of every package. A step that ignores the locks gets an
empty package, and fails.

    python -m tests.newer_packages FOLDER
"""

import re
import sys
from pathlib import Path
from zipfile import ZipFile

PACKAGING = Path(__file__).parents[1] / "packaging"
WHEEL = "Wheel-Version: 1.0\nGenerator: contactdesk\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def write_newer_packages(folder: Path) -> int:
    """Write the wheels into a folder and return how many there are."""
    locks = "".join(path.read_text(encoding="utf-8") for path in PACKAGING.glob("*.lock"))
    packages = set(re.findall(r"(?m)^([a-z0-9-]+)(?:\[.*\])?==([0-9.]*[0-9])", locks))
    folder.mkdir(parents=True, exist_ok=True)
    for name, version in packages:
        # Above every version that the lock can mean, and within the bounds of pyproject.toml.
        stem = f"{name.replace('-', '_')}-{version}.999"
        with ZipFile(folder / f"{stem}-py3-none-any.whl", "w") as wheel:
            metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}.999\n"
            wheel.writestr(f"{stem}.dist-info/METADATA", metadata)
            wheel.writestr(f"{stem}.dist-info/WHEEL", WHEEL)
            wheel.writestr(f"{stem}.dist-info/RECORD", "")
    return len(packages)


if __name__ == "__main__":
    print(f"{write_newer_packages(Path(sys.argv[1]))} newer packages in {sys.argv[1]}")
