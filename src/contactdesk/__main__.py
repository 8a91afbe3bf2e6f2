"""``python -m contactdesk`` is the command ``contactdesk``."""

from contactdesk.cli import start

if __name__ == "__main__":
    start()
