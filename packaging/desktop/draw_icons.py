"""Draw the application icon in every size that a desktop needs: PNG files, and one file each for Windows and macOS.

Run this after a change of an SVG, and commit what it writes.
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
    """Return the drawing for a size; in some small sizes, the edges of the large drawing fall between pixels."""
    fitted = HERE / f"contactdesk-{size}.svg"
    return fitted if fitted.exists() else ICONS / "contactdesk.svg"


def draw(size: int) -> QImage:
    """Return the icon as a square picture; ``size`` is in pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(source(size))).render(painter)
    painter.end()
    return image


def png(size: int) -> bytes:
    """Return the icon as the content of a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(draw(size))
    return bytes(data.data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return the PNG files, given by size, as one icon file for Windows."""
    entries, contents = b"", b""
    start = 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        # The size is one byte, in which 0 means 256.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), start + len(contents))
        contents += picture
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + contents


def icns(pictures: Mapping[bytes, bytes]) -> bytes:
    """Return the PNG files, given by kind, as one icon file for macOS."""
    content = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(content)) + content


def main() -> None:
    """Write all files."""
    for size in SIZES:
        (ICONS / f"contactdesk-{size}.png").write_bytes(png(size))
    (HERE.parent / "windows" / "contactdesk.ico").write_bytes(ico({size: png(size) for size in WINDOWS_SIZES}))
    (HERE.parent / "macos" / "contactdesk.icns").write_bytes(
        icns({kind: png(size) for kind, size in MACOS_KINDS.items()})
    )


if __name__ == "__main__":
    main()
