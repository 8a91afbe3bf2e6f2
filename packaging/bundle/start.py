"""Where the frozen program starts."""

import os

# Where this process finds its libraries is nothing to the programs that it opens, a browser, say.
OF_THE_BUNDLE = ("_PYI_", "LD_LIBRARY_PATH", "QML2_IMPORT_PATH", "QT_PLUGIN_PATH")
found = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith(OF_THE_BUNDLE)}
for name, value in found.items():
    if name.endswith("_ORIG"):
        os.environ[name.removesuffix("_ORIG")] = value

from contactdesk.cli import start  # noqa: E402 - after the environment

start()
