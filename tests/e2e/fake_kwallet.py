"""A process that behaves like KDE's KWallet on the session bus.

The arguments are its name on the bus, and a file with its state in JSON: whether it is ``enabled``, ``opens`` its
wallet, or ``fails`` at every call; its ``entries``; how often it was ``asked`` to open it, in a window.
"""

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.e2e.session_bus import Reply, serve


class FakeKWallet:
    """Responds to the calls of ``org.kde.KWallet``."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def respond(self, method: str, arguments: tuple[Any, ...]) -> Reply | None:
        """Return the reply to a call; see ``serve``."""
        state = json.loads(self._file.read_text(encoding="utf-8"))
        reply = None if state["fails"] else self._reply(state, method, arguments)
        self._file.write_text(json.dumps(state), encoding="utf-8")
        return reply

    @staticmethod
    def _reply(state: dict[str, Any], method: str, arguments: tuple[Any, ...]) -> Reply | None:
        entries = state["entries"]
        match method, arguments:
            case "isEnabled", ():
                return "b", (state["enabled"],)
            case "networkWallet", ():
                return "s", ("kdewallet",)
            case "keyDoesNotExist", ("kdewallet", folder, key):
                return "b", (f"{folder}/{key}" not in entries,)
            case "open", ("kdewallet", 0, "contactdesk"):
                state["asked"] += 1
                return "i", (7 if state["opens"] else -1,)
            case "hasEntry", (7, folder, key, "contactdesk"):
                return "b", (entries.get(f"{folder}/{key}") is not None,)
            case "readPassword", (7, folder, key, "contactdesk"):
                return "s", (entries[f"{folder}/{key}"],)
            case "writePassword", (7, folder, key, secret, "contactdesk"):
                entries[f"{folder}/{key}"] = secret
                return "i", (0,)
            case "removeEntry", (7, folder, key, "contactdesk"):
                del entries[f"{folder}/{key}"]
                return "i", (0,)
        return None


if __name__ == "__main__":
    serve(sys.argv[1], FakeKWallet(Path(sys.argv[2])).respond)
