"""A process with a vault, whose methods a test calls.

As a program, it calls the methods that standard input names: one line of JSON in, one out. The argument is the vault's
time limit in seconds.
"""

import asyncio
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from contactdesk.storage.vault import Vault, VaultError
from tests.program import TIMEOUT_S, Process

_ROOT = Path(__file__).parents[2]


class VaultClient(Process):
    """A running process with a vault that waits ``limit_s`` seconds for the keyring."""

    def __init__(self, env: Mapping[str, str], limit_s: float = TIMEOUT_S) -> None:
        command = [sys.executable, "-m", "tests.e2e.vault_client", str(limit_s)]
        super().__init__(command, env=env, cwd=_ROOT, limit_s=2 * TIMEOUT_S)

    def call(self, method: str, *arguments: str) -> Any:
        """Call a method of the vault and return its result."""
        return self.ask([method, *arguments])


def main() -> None:
    vault = Vault(limit_s=float(sys.argv[1]))
    for line in sys.stdin:
        method, *arguments = json.loads(line)
        try:
            response = asyncio.run(getattr(vault, method)(*arguments))
        except VaultError as error:
            response = {"error": error.reason}
        print(json.dumps(response), flush=True)


if __name__ == "__main__":
    main()
