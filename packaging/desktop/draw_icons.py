"""Draws the application icon in every size that a desktop asks for: PNG, and one file each for Windows and macOS.

Run it after changing an SVG, and commit what it writes.
"""

import struct
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
ICONS = HERE.parent.parent / "resources" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 256)
MACOS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def source(size: int) -> Path:
    """The drawing for a size: the edges of the large one fall between the pixels of some small sizes."""
    fitted = HERE / f"contactdesk-{size}.svg"
    return fitted if fitted.exists() else ICONS / "contactdesk.svg"


def draw(size: int) -> QImage:
    """The icon, so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(source(size))).render(painter)
    painter.end()
    return image


def png(size: int) -> bytes:
    """The icon as the content of a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(draw(size))
    return bytes(data.data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """The PNG files, by their size, as one icon file for Windows."""
    entries, contents = b"", b""
    start = 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        # One byte has no room for 256: 0 stands for it.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), start + len(contents))
        contents += picture
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + contents


def icns(pictures: Mapping[bytes, bytes]) -> bytes:
    """The PNG files, by their kind, as one icon file for macOS."""
    content = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(content)) + content


def main() -> None:
    """Writes them all."""
    for size in SIZES:
        (ICONS / f"contactdesk-{size}.png").write_bytes(png(size))
    (HERE.parent / "windows" / "contactdesk.ico").write_bytes(ico({size: png(size) for size in WINDOWS_SIZES}))
    (HERE.parent / "macos" / "contactdesk.icns").write_bytes(
        icns({kind: png(size) for kind, size in MACOS_KINDS.items()})
    )


if __name__ == "__main__":
    main()
