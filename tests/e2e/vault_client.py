"""Call the vault's methods as asked on standard input: one line of JSON in, one out.

The argument is the vault's time limit in seconds.
"""

import asyncio
import json
import sys

from contactdesk.storage.vault import Vault, VaultError


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
