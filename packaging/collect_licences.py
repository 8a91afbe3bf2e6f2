"""Write the licences that Help › About shows into resources/licences/: one file for each library in the lock.

Run it in the tests' environment after packaging/requirements.lock has changed, and commit what it writes:

    .venv/bin/python packaging/collect_licences.py [FOLDER…]

A library for another system or Python version keeps its file. For a new one, name a folder that holds it, made by
``pip install --no-deps --target FOLDER NAME``.
"""

import re
import sys
from importlib.metadata import Distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LICENCES = ROOT / "resources" / "licences"
COMMON = ("GPL-3.0-only", "LGPL-3.0-only", "Python")
"""Files that no package contains, such as Qt's licences."""

_FILE = re.compile(r"\.dist-info/.*(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
_SOURCE = re.compile(r"(source|repository|github|code|homepage)[^,]*, *(\S+)", re.IGNORECASE)


def locked_names() -> list[str]:
    """Return the program's name and those of all libraries in the lock."""
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    return ["contactdesk", *re.findall(r"(?m)^([a-z0-9-]+)==", lock)]


def licence_text(package: Distribution) -> str:
    """Return name, licence and source of a package on a line each, and below them the texts that it contains."""
    files = [file for file in package.files or () if _FILE.search(file.as_posix())]
    head = [f"{package.name}: {_licence(package)}", *_source(package)]
    return "\n\n".join(["\n".join(head), *(file.read_text(encoding="utf-8").strip("\n") for file in files)]) + "\n"


def _licence(package: Distribution) -> str:
    """Return the short name of the licence, in SPDX's terms where the package uses them."""
    for key in ("License-Expression", "License"):
        if (name := package.metadata.get(key)) and name != "UNKNOWN" and "\n" not in name:
            return name
    classifiers = package.metadata.get_all("Classifier") or []
    return ", ".join(line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License ::"))


def _source(package: Distribution) -> list[str]:
    """Return the address of the source code, else of the homepage, if the package gives one."""
    urls = [match for url in package.metadata.get_all("Project-URL") or [] if (match := _SOURCE.match(url))]
    urls.sort(key=lambda match: (match[1].lower() == "homepage", match[2]))
    return [match[2] for match in urls][:1] or (package.metadata.get_all("Home-page") or [])[:1]


def main() -> None:
    """Write the files, and delete those of libraries that are not in the lock any more."""
    names = locked_names()
    for file in LICENCES.glob("*.txt"):
        if file.stem not in (*names, *COMMON):
            file.unlink()
    for name in names:
        file = LICENCES / f"{name}.txt"
        if package := next(iter(Distribution.discover(name=name, path=[*sys.path, *sys.argv[1:]])), None):
            file.write_text(licence_text(package), encoding="utf-8", newline="\n")
        elif not file.exists():
            sys.exit(f"{name} is not installed here; name a folder that holds it")


if __name__ == "__main__":
    main()
