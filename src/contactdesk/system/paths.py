"""The folders and files that the program uses."""

from pathlib import Path
from typing import NamedTuple

APP = "contactdesk"

_PACKAGE = Path(__file__).resolve().parents[1]
_INSTALLED_RESOURCES = _PACKAGE / "resources"
_CHECKOUT_RESOURCES = _PACKAGE.parent.parent / "resources"


class Paths(NamedTuple):
    """The program's own folders; they need not exist yet.

    Attributes:
        config: for what the user sets up: the profiles.
        state: for what the program remembers: the window's geometry, the last export folder, the log.
    """

    config: Path
    state: Path

    @property
    def profiles_file(self) -> Path:
        """The file that holds the profiles."""
        return self.config / "profiles.json"


def find_paths(data_dir: Path | None = None) -> Paths:
    """Return the folders in use.

    Args:
        data_dir: one folder for everything; without it, the platform's own folders (XDG on Linux).
    """
    if data_dir is not None:
        return Paths(config=data_dir, state=data_dir)
    # Imported here: a given folder needs none of it, and the first paint should not wait for it.
    import platformdirs

    return Paths(
        config=platformdirs.user_config_path(APP, appauthor=False),
        state=platformdirs.user_state_path(APP, appauthor=False),
    )


def make_private(folder: Path) -> None:
    """Create a folder and its missing parents, for the owner only; existing ones stay as they are.

    Raises:
        OSError: it cannot be created.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except FileNotFoundError:
        if folder.parent == folder:
            raise
        # ``parents=True`` would let everybody read the parents.
        make_private(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def resource(*parts: str) -> Path:
    """Return the path of a file that is shipped with the program, in a checkout, a package and a bundle alike.

    Args:
        parts: the path below ``resources/``, e.g. ``resource("icons", "copy.svg")``.
    """
    root = _INSTALLED_RESOURCES if _INSTALLED_RESOURCES.is_dir() else _CHECKOUT_RESOURCES
    return root.joinpath(*parts)
