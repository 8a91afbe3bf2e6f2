"""Run the program with ``python -m contactdesk``."""

from contactdesk.cli import start

if __name__ == "__main__":
    start()
