"""One window a data folder: a later start of the program hands what it was asked for to the window that is there.

The first start holds a lock, which dies with its process, and listens on a socket beside it. Both stand in a folder
that belongs to the user alone. Where the window there does not answer, the later start opens one of its own: saving is
safe with several. So it is on Windows, where Python has no such sockets.
"""

import os
import socket
import stat
import sys
from collections.abc import Awaitable, Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from contactdesk.options import EXIT_OK, Options
from contactdesk.system.file_lock import FileLock, HeldError

if TYPE_CHECKING:
    import asyncio

REPLY_TIMEOUT_S = 2.0
"""How long the window that is there may take to answer; a hung one must not keep the user from working."""

_END_LIMIT_S = 0.2
"""How long a window that has stopped listening may take to let its lock go."""
_LONGEST_LINE = 65_536
_HELLO = b"hello\n"


class ActivationRequest(NamedTuple):
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


class ActivationReply(NamedTuple):
    """How a later start ends.

    Attributes:
        code: its exit code.
        words: what it tells on the terminal; empty for nothing.
    """

    code: int = EXIT_OK
    words: str = ""


def joins(options: Options) -> bool:
    """Whether a run would rather leave its work to the window that is there than open one of its own."""
    return not (options.demo or options.screenshot or options.quit_when)


def activation_request(options: Options) -> ActivationRequest:
    """What is to be handed over."""
    return ActivationRequest(options.profile, options.lookup, options.show, os.environ.get("XDG_ACTIVATION_TOKEN"))


class SingleInstance:
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

    def hand_over(self, request: ActivationRequest) -> ActivationReply | None:
        """Takes the place of the first instance, or hands the wish to the one that is.

        Returns:
            How this run ends, since the other one has seen to the wish; ``None`` where it goes on.
        """
        if sys.platform == "win32":
            return None
        # Without a place to meet, each run is for itself.
        with suppress(OSError):
            self._path = _meeting_place() / f"{_name(self._data)}.sock"
            # Twice: the other one may be ending, or only about to listen.
            for limit_s in (0, _END_LIMIT_S):
                try:
                    self._lock = FileLock(self._path.with_suffix(".lock"), limit_s)
                except HeldError:
                    if reply := _ask(self._path, request):
                        return reply
                else:
                    self._listener = _listen(self._path)
                    break
        return None

    async def serve(self, handle: Callable[[ActivationRequest], Awaitable[ActivationReply]]) -> None:
        """Answers later starts from now on.

        Args:
            handle: does what is wished, now or when it can be done, and tells how the later start ends.
        """
        import asyncio

        async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with closing(writer), suppress(OSError, TimeoutError, ValueError):
                async with asyncio.timeout(REPLY_TIMEOUT_S):
                    # Who was hung at that moment finds a later start gone, and its wish never uttered.
                    writer.write(_HELLO)
                    request = _parse_request(await reader.readline())
                    # One of another version, or one that comes too late, is left to itself.
                    if request and self._server:
                        writer.write(_line(await handle(request)))
                        await writer.drain()

        if self._listener:
            # Known before it listens: else an end just now would close the socket under the event loop's eyes.
            self._server = await asyncio.start_unix_server(
                meet, sock=self._listener, limit=_LONGEST_LINE, start_serving=False
            )
            await self._server.start_serving()

    def close(self) -> None:
        """Leaves the place to the next start, and nothing behind; does nothing the second time."""
        server, listener, lock = self._server, self._listener, self._lock
        self._server = self._listener = self._lock = None
        if server:
            server.close()
        if listener:
            listener.close()
        if lock:
            lock.clear_away(self._path)
            _sweep(self._path.parent)


def _meeting_place() -> Path:
    """A folder that nobody else can write to, so that whoever listens in it is the user.

    Raises:
        OSError: there is none.
    """
    parent = os.environ.get("XDG_RUNTIME_DIR") or ""
    if not _is_private(Path(parent)):
        parent = os.environ.get("TMPDIR") or "/tmp"  # noqa: S108 - see below
    place = Path(parent) / f"contactdesk-{os.getuid()}"
    with suppress(FileExistsError):
        place.mkdir(mode=0o700)
    if not _is_private(place):
        raise PermissionError(f"{place} may be another user's")
    return place


def _is_private(folder: Path) -> bool:
    """Whether it is a folder, no link to one, that belongs to this user and is closed to all others."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _sweep(place: Path) -> None:
    """Removes what killed runs on other data folders left behind."""
    with suppress(OSError):
        for path in place.glob("*.lock"):
            with suppress(HeldError):
                FileLock(path, 0).clear_away(path.with_suffix(".sock"))


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


def _ask(path: Path, request: ActivationRequest) -> ActivationReply | None:
    """What the window that listens there replies; ``None`` where it does not understand, or is gone.

    Raises:
        TimeoutError: it hangs.
    """
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as there:
            there.settimeout(REPLY_TIMEOUT_S)
            there.connect(str(path))
            with there.makefile("rb") as responses:
                if responses.readline(_LONGEST_LINE) != _HELLO:
                    return None
                there.sendall(_line(request))
                return _parse_reply(responses.readline(_LONGEST_LINE))
    except (FileNotFoundError, ConnectionError):
        return None


def _line(said: ActivationRequest | ActivationReply) -> bytes:
    import json

    return json.dumps(said._asdict()).encode() + b"\n"


def _parse_request(line: bytes) -> ActivationRequest | None:
    """The wish in a line; ``None`` where it is of another version."""
    members = _members_of(line)
    is_request = all(value is None or isinstance(value, str) for value in members.values())
    with suppress(TypeError):
        return ActivationRequest(**members) if members and is_request else None
    return None


def _parse_reply(line: bytes) -> ActivationReply | None:
    """The reply in a line; ``None`` where it is of another version, or none at all."""
    match _members_of(line):
        case {"code": int(code), "words": str(words)}:
            return ActivationReply(code, words)
    return None


def _members_of(line: bytes) -> dict[str, Any]:
    import json

    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
