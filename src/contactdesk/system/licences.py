"""The licences of the program, of Python, and of every library that comes along."""

from contactdesk.system.paths import resource

_RULE = "=" * 80


def all_licences() -> str:
    """Return a list of the libraries and their licences, and below it each licence in full.

    The first line of each file names a library and its licence. ``packaging/collect_licences.py`` writes the files; a
    bundle adds those of the system's libraries inside it.
    """
    files = sorted(resource("licences").glob("*.txt"), key=lambda file: file.stem.casefold())
    texts = [file.read_text(encoding="utf-8") for file in files]
    names = [text.partition("\n")[0].strip() for text in texts]
    return "\n".join([*names, *(f"\n{_RULE}\n{text.rstrip()}" for text in texts)]) + "\n"
