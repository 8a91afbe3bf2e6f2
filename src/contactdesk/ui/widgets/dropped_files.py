"""The files that are dragged from a file manager."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def local_files(data: "QMimeData") -> list[str]:
    """Return the paths of dragged files on this computer; none for a dragged text or link."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
