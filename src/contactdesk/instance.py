"""One window a data folder: a later start of the program hands what it was asked for to the window that is there.

The first start holds a lock, which dies with its process, and listens on a socket beside it. Both stand in a folder
that belongs to the user alone. Whatever goes wrong on the way, the later start opens a window of its own: saving is
safe with several. So it is on Windows, where Python has no such sockets.
"""

import os
import socket
import stat
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from contactdesk.file_lock import FileLock, HeldError
from contactdesk.options import Options

if TYPE_CHECKING:
    import asyncio

ANSWER_LIMIT_S = 2.0
"""How long the window that is there may take to answer; a hung one must not keep the user from working."""

_LONGEST_WISH = 65_536
_HELLO = b"hello\n"
_DONE = b"done\n"
_LEFT_TO_YOU = b"no\n"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a later start would have the window do, apart from coming to the front.

    Attributes:
        profile: the name of the profile to choose.
        lookup: the ID to look up.
        show: what to open beside the window.
        activation: Wayland's leave to take the keyboard, given to the later start and good once.
    """

    profile: str | None = None
    lookup: str | None = None
    show: str | None = None
    activation: str | None = None


def joins(options: Options) -> bool:
    """Whether a run would rather leave its work to the window that is there than open one of its own."""
    return not (options.demo or options.screenshot or options.quit_when)


def wish_of(options: Options) -> Wish:
    """What is to be handed over."""
    return Wish(options.profile, options.lookup, options.show, os.environ.get("XDG_ACTIVATION_TOKEN"))


class Instance:
    """One run of the program among those of the same user on the same data folder.

    Args:
        data: the folder of the profiles.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        self._lock: FileLock | None = None
        self._listener: socket.socket | None = None
        self._server: asyncio.Server | None = None
        self._path = Path()

    def hand_over(self, wish: Wish) -> bool:
        """Takes the place of the first instance, or hands the wish to the one that is.

        Returns:
            Whether the other one has done it, and this run is over.
        """
        if sys.platform == "win32":
            return False
        # Without a place to meet, each run is for itself.
        with suppress(OSError):
            self._path = _meeting_place() / f"{_name(self._data)}.sock"
            try:
                self._lock = FileLock(self._path.with_suffix(".lock"), 0)
            except HeldError:
                return _ask(self._path, wish)
            self._listener = _listen(self._path)
        return False

    async def answer(self, carry_out: Callable[[Wish], bool]) -> None:
        """Answers later starts from now on.

        Args:
            carry_out: does what is wished, or tells that it cannot: then the later start sees to it itself.
        """
        import asyncio

        async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with closing(writer), suppress(OSError, TimeoutError, ValueError):
                async with asyncio.timeout(ANSWER_LIMIT_S):
                    # Who was hung at that moment finds a later start gone, and its wish never uttered.
                    writer.write(_HELLO)
                    wish = _understood(await reader.readline())
                    writer.write(_DONE if wish and carry_out(wish) else _LEFT_TO_YOU)
                    await writer.drain()

        if self._listener:
            # Known before it listens: else an end just now would close the socket under the event loop's eyes.
            self._server = await asyncio.start_unix_server(
                meet, sock=self._listener, limit=_LONGEST_WISH, start_serving=False
            )
            await self._server.start_serving()

    def close(self) -> None:
        """Leaves the place to the next start."""
        if self._server:
            self._server.close()
        if self._listener:
            self._listener.close()
            with suppress(OSError):
                self._path.unlink()
        if self._lock:
            self._lock.release()


def _meeting_place() -> Path:
    """A folder that nobody else can write to, so that whoever listens in it is the user.

    Raises:
        OSError: there is none.
    """
    parent = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("TMPDIR") or "/tmp"  # noqa: S108 - see below
    place = Path(parent) / f"contactdesk-{os.getuid()}"
    with suppress(FileExistsError):
        place.mkdir(mode=0o700)
    found = place.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise PermissionError(f"{place} may be another user's")
    return place


def _name(data: Path) -> str:
    import hashlib

    return hashlib.sha256(os.fsencode(os.path.realpath(data))).hexdigest()[:16]


def _listen(path: Path) -> socket.socket:
    # Whoever holds the lock knows that nobody listens there any more.
    path.unlink(missing_ok=True)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        listener.setblocking(False)
        listener.bind(str(path))
        listener.listen()
    except OSError:
        listener.close()
        raise
    return listener


def _ask(path: Path, wish: Wish) -> bool:
    import json

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as there:
        there.settimeout(ANSWER_LIMIT_S)
        there.connect(str(path))
        if there.recv(len(_HELLO)) != _HELLO:
            return False
        there.sendall(json.dumps(asdict(wish)).encode() + b"\n")
        return there.recv(len(_DONE)) == _DONE


def _understood(line: bytes) -> Wish | None:
    """The wish in a line; ``None`` where it is of another version."""
    import json

    try:
        members = json.loads(line)
        is_wish = all(value is None or isinstance(value, str) for value in members.values())
        return Wish(**members) if is_wish else None
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
