"""Write the metainfo with pictures to standard output; software centres fetch the pictures from the web.

The argument is the address under which the files of resources/screenshots/ are published, e.g.
``packaging/desktop/metainfo.py https://www.example.org/contactdesk/0.1.0``. The metainfo in the repository names no
pictures, since the format allows only addresses on the web.
"""

import struct
import sys
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
SCREENSHOTS = HERE.parent.parent / "resources" / "screenshots"
CAPTIONS = {
    "main-light.png": "A contact with its billing details",
    "main-dark.png": "The same in the dark appearance",
    "failure.png": "A failure, and what to do about it",
    "settings.png": "Connections and their settings",
}


def picture(name: str, address: str) -> str:
    """Return the element for one picture; the first one is shown by default."""
    header = (SCREENSHOTS / name).read_bytes()[:24]
    width, height = struct.unpack(">II", header[16:])
    kind = ' type="default"' if name == next(iter(CAPTIONS)) else ""
    return (
        f"    <screenshot{kind}>\n      <caption>{CAPTIONS[name]}</caption>\n"
        f'      <image type="source" width="{width}" height="{height}">{escape(address)}/{name}</image>\n'
        "    </screenshot>\n"
    )


def main() -> None:
    """Add the pictures to the metainfo beside this file."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    address = sys.argv[1].rstrip("/")
    pictures = "".join(picture(name, address) for name in CAPTIONS)
    text = (HERE / "app.contactdesk.ContactDesk.metainfo.xml").read_text(encoding="utf-8")
    before, mark, after = text.partition("  <content_rating")
    sys.stdout.write(f"{before}  <screenshots>\n{pictures}  </screenshots>\n{mark}{after}")


if __name__ == "__main__":
    main()
