"""Where the program keeps what it stores."""

from pathlib import Path
from typing import NamedTuple

APP = "contactdesk"


class Paths(NamedTuple):
    """The program's own folders; they need not exist yet.

    Attributes:
        config: what the user set up: the profiles.
        state: what the program remembers by itself: the window's place, the last export folder.
    """

    config: Path
    state: Path

    @property
    def profiles_file(self) -> Path:
        """The file that holds the profiles."""
        return self.config / "profiles.json"


def find_paths(data_dir: Path | None = None) -> Paths:
    """The folders in use.

    Args:
        data_dir: one folder for everything; else the platform's own folders are taken (XDG on Linux).
    """
    if data_dir is not None:
        return Paths(config=data_dir, state=data_dir)
    # Imported here: a folder given by hand needs none of it, and the first paint should not wait for it.
    import platformdirs

    return Paths(
        config=platformdirs.user_config_path(APP, appauthor=False),
        state=platformdirs.user_state_path(APP, appauthor=False),
    )


def make_private(folder: Path) -> None:
    """Makes a folder, and those missing above it, for its owner alone; whatever is there already stays as it is.

    Raises:
        OSError: it cannot be made.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except FileNotFoundError:
        if folder.parent == folder:
            raise
        # By ``parents=True`` everybody could look into those above.
        make_private(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
