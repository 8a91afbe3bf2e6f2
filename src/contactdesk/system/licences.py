"""The licences of the program and of all that it brings along, as the installed packages tell them.

``python -m contactdesk.system.licences`` writes them down in full, for packages that must carry them as a file.
"""

import platform
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from contactdesk.system.paths import resource

_OWN = "contactdesk"
_NAME = re.compile(r"[\w.-]+")
_LICENCE_FILE = re.compile(r"\.dist-info/.*(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
_SOURCE = re.compile(r"(source|repository|github|code|homepage)[^,]*, *(\S+)", re.IGNORECASE)
_RULE = "=" * 80


@dataclass(frozen=True, slots=True)
class Component:
    """The program, or something that it needs in order to run.

    Attributes:
        name: what it is called.
        version: of what is installed.
        licence: its short name, as SPDX has it where the package says so.
        source: where it comes from; empty where the package does not tell.
        texts: its licences in full.
    """

    name: str
    version: str
    licence: str
    source: str
    texts: tuple[str, ...]


def components() -> list[Component]:
    """Everything that belongs to this program, itself first; reads some forty files."""
    found: dict[str, Distribution] = {}
    _collect(_OWN, found)
    python = Component(
        "Python", platform.python_version(), "Python-2.0", "https://www.python.org", _kept_texts("Python-2.0")
    )
    own = [_component(found.pop(_OWN))] if _OWN in found else []
    packages = map(_component, found.values())
    return [*own, python, *sorted([*packages, *_of_the_system()], key=lambda one: one.name.casefold())]


def in_full(all_of_them: list[Component]) -> str:
    """A list of the components, and below it the text of every licence."""
    lines = [f"{one.name} {one.version}: {one.licence}" for one in all_of_them]
    for one in all_of_them:
        lines += ["", _RULE, f"{one.name} {one.version}", one.licence, *filter(None, [one.source])]
        for text in one.texts:
            lines += ["", text.strip("\n")]
    return "\n".join(lines) + "\n"


def _collect(name: str, found: dict[str, Distribution]) -> None:
    """Adds a package, and whatever it needs in turn; what is not installed is not needed here."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in found:
        return
    try:
        found[key] = distribution(name)
    except PackageNotFoundError:
        return
    for requirement in found[key].requires or []:
        needed, _, marker = requirement.partition(";")
        if "extra" not in marker and (match := _NAME.match(needed)):
            _collect(match[0], found)


def _of_the_system() -> Iterator[Component]:
    """The libraries that a bundle brings from the system it was built on: it puts each one's words into a file."""
    for file in resource("licences", "bundled").glob("*.txt"):
        name, _, version = file.stem.partition(" ")
        yield Component(name, version, "see its text", "", (file.read_text(encoding="utf-8"),))


def _component(package: Distribution) -> Component:
    licence = _licence(package)
    texts = tuple(_own_texts(package)) or _kept_texts(licence)
    urls = sorted(
        (match[1].lower() == "homepage", match[2])
        for url in _told(package, "Project-URL")
        if (match := _SOURCE.match(url))
    )
    sources = [address for _is_last_choice, address in urls] or _told(package, "Home-page")
    return Component(package.name, package.version, licence, "".join(sources[:1]), texts)


def _licence(package: Distribution) -> str:
    named = _told(package, "License-Expression") or _told(package, "License")
    if named and "\n" not in named[0]:
        return named[0]
    classified = [line.rpartition(" :: ")[2] for line in _told(package, "Classifier") if line.startswith("License ::")]
    return ", ".join(classified) or "see its text"


def _told(package: Distribution, key: str) -> list[str]:
    return package.metadata.get_all(key) or []


def _own_texts(package: Distribution) -> Iterator[str]:
    for file in package.files or []:
        if _LICENCE_FILE.search(file.as_posix()):
            yield file.read_text(encoding="utf-8")


def _kept_texts(licence: str) -> tuple[str, ...]:
    """The texts of the licences that a package names but does not carry, as Qt's."""
    files = sorted(resource("licences").glob("*.txt"))
    return tuple(file.read_text(encoding="utf-8") for file in files if file.stem in licence)


if __name__ == "__main__":
    sys.stdout.buffer.write(in_full(components()).encode())
