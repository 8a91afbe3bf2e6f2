"""``python -m contactdesk`` is the command ``contactdesk``."""

import sys

from contactdesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
