"""One window per data folder: a later start hands its request to the window that is open.

The first start takes a lock file and, once its window is ready, listens on a local socket. A later start that finds the
lock taken connects, waits for a greeting, and only then sends its request. If the window does not answer in time, the
start opens a window of its own: saving is safe with several.

Importing QtNetwork takes 7 to 16 ms and 2.7 MiB, so a start without another instance does it after ready; asyncio and
json come later than the first paint, too. QLockFile is in QtCore, which the window needs anyway; it takes 1 ms.
"""

import logging
import os
import stat
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from zlib import crc32

from PySide6.QtCore import QDeadlineTimer, QLockFile

from contactdesk.options import EXIT_OK, Options
from contactdesk.system.paths import Paths, make_private

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from contactdesk.system.threads import Tasks

REPLY_TIMEOUT_MS = 2_000
"""The time within which the open window has to answer, so that a hung one does not keep the user from working."""

_RETRY_MS = 100
_MAX_ADDRESS_BYTES = 103
"""The longest path of a socket on macOS; Linux has four bytes more."""
_MAX_LINE = 65_536
_Message = TypeVar("_Message", "ActivationRequest", "ActivationReply")
_GREETING = b"hello\n"


class ActivationRequest(NamedTuple):
    """What a later start asks of the open window, besides coming to the front.

    Attributes:
        profile: the name of the profile to choose.
        lookup: the ID to look up.
        show: the page to open beside the window.
        activation: Wayland's single-use token, given to the later start, that permits taking the keyboard focus.
    """

    profile: str | None = None
    lookup: str | None = None
    show: str | None = None
    activation: str | None = None


class ActivationReply(NamedTuple):
    """How a later start ends.

    Attributes:
        code: its exit code.
        words: its message on the terminal; empty for none.
    """

    code: int = EXIT_OK
    words: str = ""


def joins(options: Options) -> bool:
    """Return whether a run with these options uses the open window rather than a new one."""
    return not (options.demo or options.screenshot or options.quit_when)


def activation_request(options: Options) -> ActivationRequest:
    """Return the request that these options and the environment make."""
    return ActivationRequest(options.profile, options.lookup, options.show, os.environ.get("XDG_ACTIVATION_TOKEN"))


class SingleInstance:
    """One run of the program among those of the same user with the same data folder.

    Args:
        paths: the folders of this run.
    """

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None
        self._address = ""

    def hand_over(self, request: ActivationRequest) -> ActivationReply | None:
        """Become the first instance, or hand the request to it.

        Returns:
            How this run ends, if the first instance accepted the request; ``None`` if this run goes on.
        """
        try:
            lock_path, self._address = _lock_path_and_address(self._paths)
        except OSError:
            # Without a private folder, each run is on its own.
            return None
        lock = QLockFile(str(lock_path))
        # Only the end of its holder makes a lock stale, not its age.
        lock.setStaleLockTime(0)
        deadline = QDeadlineTimer(REPLY_TIMEOUT_MS)
        wait_ms = 0
        while not lock.tryLock(wait_ms):
            if lock.error() is not QLockFile.LockError.LockFailedError or deadline.hasExpired():
                return None
            wait_ms = _RETRY_MS
            try:
                if reply := _ask(self._address, request, deadline):
                    return reply
            except ImportError:
                return None
            except ConnectionRefusedError:
                # The first instance is starting or ending; or it was killed, and its process ID is in use again. The
                # system refuses to remove the lock of a running instance.
                lock.removeStaleLockFile()
            else:
                # The first instance hangs, is another version, or has just ended.
                deadline.setRemainingTime(0)
        self._lock = lock
        return None

    def serve(self, handle: Callable[[ActivationRequest], Awaitable[ActivationReply]], tasks: "Tasks") -> None:
        """Answer later starts until ``close``; do nothing if this is not the first instance.

        Args:
            handle: does what is requested, at once or when possible, and returns how the later start ends.
            tasks: runs the answers.
        """
        if not self._lock:
            return
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError as error:
            # QtNetwork needs more system libraries than the window does: those of Kerberos and Brotli.
            self._give_up(str(error))
            return
        self._server = server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: tasks.start(self._answer(server.nextPendingConnection(), handle)))
        # Replaces a socket that a crash left: only the holder of the lock listens here.
        if not server.listen(self._address):
            self._give_up(server.errorString())

    def _give_up(self, reason: str) -> None:
        logging.getLogger(__name__).warning("Later starts open windows of their own: %s", reason)
        self.close()

    async def _answer(
        self, socket: "QLocalSocket", handle: Callable[[ActivationRequest], Awaitable[ActivationReply]]
    ) -> None:
        import asyncio

        try:
            async with asyncio.timeout(REPLY_TIMEOUT_MS / 1000):
                # If this instance was hung, the caller has given up; nothing is sent.
                socket.write(_GREETING)
                request = _parse(await _receive_line(socket), ActivationRequest)
                # A request of another version, or one after the end, gets no reply.
                if request and self._lock:
                    socket.write(_line(await handle(request)))
        except TimeoutError:
            pass
        finally:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            if socket.state() is socket.LocalSocketState.UnconnectedState:
                socket.deleteLater()

    def close(self) -> None:
        """Let the next start be the first instance, and remove the files; do nothing the second time."""
        lock, self._lock = self._lock, None
        if lock:
            # The server itself stays: it owns the sockets of answers that are being written.
            if self._server:
                self._server.close()
            lock.unlock()


def _lock_path_and_address(paths: Paths) -> tuple[Path, str]:
    """Return the path of the lock file and the address of the socket.

    Raises:
        OSError: there is no folder that only this user can write to.
    """
    identity = os.fsencode(os.path.realpath(paths.config))
    make_private(paths.state)
    folder = Path(os.path.realpath(paths.state))
    if sys.platform == "win32":
        # All users share the names of pipes.
        name = f"contactdesk-{crc32(identity + os.fsencode(os.getlogin())):08x}"
        return folder / f"{name}.lock", name
    # A cryptographic hash would load OpenSSL, 3.5 MiB, before the first paint.
    name = f"instance-{crc32(identity):08x}"
    if not _is_private(folder) or len(os.fsencode(folder / f"{name}.sock")) > _MAX_ADDRESS_BYTES:
        folder = _runtime_folder()
    return folder / f"{name}.lock", str(folder / f"{name}.sock")


def _runtime_folder() -> Path:
    """Return a folder with a short path that only this user can write to, so that nobody else can listen there.

    Raises:
        OSError: there is none.
    """
    parent = Path(os.environ.get("XDG_RUNTIME_DIR") or "")
    if not _is_private(parent):
        parent = Path(os.environ.get("TMPDIR") or "/tmp")  # noqa: S108 - the folder below is checked
    folder = parent / f"contactdesk-{os.getuid()}"
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    if not _is_private(folder):
        raise PermissionError(f"{folder} may belong to another user")
    return folder


def _is_private(folder: Path) -> bool:
    """Return whether this is a folder, not a link to one, that belongs to this user and is closed to all others."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _ask(address: str, request: ActivationRequest, deadline: QDeadlineTimer) -> ActivationReply | None:
    """Return the reply of the first instance; ``None`` if it gives none that can be understood in time.

    Raises:
        ConnectionRefusedError: it does not listen.
    """
    from PySide6.QtNetwork import QLocalSocket

    def receive_line() -> bytes:
        while not socket.canReadLine() and socket.waitForReadyRead(deadline.remainingTime()):
            pass
        return _read_line(socket)

    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(deadline.remainingTime()):
        raise ConnectionRefusedError
    if receive_line() != _GREETING:
        return None
    _allow_coming_to_front()
    socket.write(_line(request))
    socket.flush()
    return _parse(receive_line(), ActivationReply)


def _allow_coming_to_front() -> None:
    """Let the first instance bring its window to the front: Windows permits that only to the program started last."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)


async def _receive_line(socket: "QLocalSocket") -> bytes:
    """Return the next line; empty if the connection ends before, or the line is too long."""
    import asyncio

    changed = asyncio.Event()
    socket.readyRead.connect(changed.set)
    socket.disconnected.connect(changed.set)
    connected = socket.LocalSocketState.ConnectedState
    while not socket.canReadLine() and socket.bytesAvailable() < _MAX_LINE and socket.state() is connected:
        await changed.wait()
        changed.clear()
    return _read_line(socket)


def _read_line(socket: "QLocalSocket") -> bytes:
    # Qt warns of each read from a closed socket.
    return bytes(socket.readLine(_MAX_LINE).data()) if socket.canReadLine() else b""


def _line(message: ActivationRequest | ActivationReply) -> bytes:
    import json

    return json.dumps(message._asdict()).encode() + b"\n"


def _parse(line: bytes, kind: type[_Message]) -> _Message | None:
    """Return the message in a line; ``None`` if it is malformed or of another version."""
    import json

    try:
        message = kind(**json.loads(line))
    except (TypeError, ValueError, RecursionError):
        return None
    types = {"code": int, "words": str}
    is_valid = all(isinstance(value, types.get(name, str | None)) for name, value in message._asdict().items())
    return message if is_valid else None
