"""The command line, nothing else."""


def main() -> int:
    """Runs the program; gives its exit code."""
    return 0
