"""Start the frozen program, or ``contactdesk get`` for the command's own name."""

import os
import sys
from pathlib import Path

# Programs that this process starts, e.g. a browser, must not search for libraries in the bundle.
OF_THE_BUNDLE = ("_PYI_", "LD_LIBRARY_PATH", "QML2_IMPORT_PATH", "QT_PLUGIN_PATH")
found = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith(OF_THE_BUNDLE)}
for name, value in found.items():
    if name.endswith("_ORIG"):
        os.environ[name.removesuffix("_ORIG")] = value

if Path(sys.argv[0]).stem == "contactdesk-get":
    from contactdesk.get_command import start
else:
    from contactdesk.cli import start

start()
