"""Where the frozen program starts."""

import os
import sys

# The bundle's own libraries are for this process alone: what it opens, a browser, say, has its own.
for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    os.environ.pop(name, None)
    if before is not None:
        os.environ[name] = before

from contactdesk.cli import main  # noqa: E402 - after the environment

sys.exit(main())
