"""What every floor of the tests shares."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
