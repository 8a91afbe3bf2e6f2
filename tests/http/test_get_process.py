"""``contactdesk get`` as a process of its own: what it loads, how it ends, and what a kill leaves behind."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.factories import write_profiles
from tests.http.contact_server import ContactServer, error
from tests.http.fault_server import Peer
from tests.http.faults import message
from tests.program import files_with, private_folders, wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, signals and descriptors are those of POSIX")

SECRET = "canary-token-0123456789"
GET = [sys.executable, "-m", "contactdesk", "get"]
LIMIT_S = 30


@pytest.fixture(autouse=True)
def _interrupts_are_handled() -> Iterator[None]:
    """Handle SIGINT also where the tests run in the background, where a shell lets it be ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def server() -> Iterator[ContactServer]:
    with ContactServer() as running:
        yield running


class Runs:
    """Starts the command with a home folder of its own, where one profile is saved."""

    def __init__(self, home: Path, server: ContactServer) -> None:
        self.home = home
        self.env = {**os.environ, **private_folders(home)}
        self.env |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "LANG": "C.UTF-8"}
        write_profiles(home / "config" / "contactdesk", server.profile())

    def start(self, *arguments: str | Path, command: list[str] = GET, **options: Any) -> "subprocess.Popen[str]":
        """Start it; the secret comes from a descriptor."""
        reading, writing = os.pipe()
        os.write(writing, f"{SECRET}\n".encode())
        os.close(writing)
        env = self.env | {"CONTACTDESK_SECRET_FD": str(reading)}
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        process = subprocess.Popen(
            [*command, *map(str, arguments)], env=env, pass_fds=[reading], cwd=self.home, text=True, **options
        )
        os.close(reading)
        return process

    def run(self, *arguments: str | Path, **options: Any) -> tuple[int, str, str]:
        """Run it to its end, and return its exit code and what it printed."""
        with self.start(*arguments, **options) as process:
            out, err = process.communicate(timeout=LIMIT_S)
        return process.returncode, out, err


@pytest.fixture
def runs(tmp_path: Path, server: ContactServer) -> Runs:
    return Runs(tmp_path / "home", server)


def ids(path: Path) -> list[int]:
    """Return the IDs of the contacts in a file."""
    return sorted(json.loads(line)["id"] for line in path.read_text(encoding="utf-8").splitlines())


def whole_lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


def numbers(first: int, last: int) -> list[str]:
    return [str(number) for number in range(first, last + 1)]


def hang(peer: Peer) -> bytes:
    peer.wait()
    return b""


def test_only_what_a_lookup_needs_is_loaded(runs: Runs) -> None:
    script = (
        "import sys; from contactdesk import cli; code = cli.main(['get', *sys.argv[1:]]);"
        "print(*sys.modules, file=sys.stderr); sys.exit(code)"
    )
    code, _out, err = runs.run("1", command=[sys.executable, "-c", script])
    assert code == 0
    loaded = err.split()
    assert "contactdesk.services.bulk" in loaded
    unwanted = ["PySide6", "shiboken6", "qasync", "keyring", "phonenumbers", "xlsxwriter", "python_calamine", "csv"]
    unwanted += ["contactdesk.app", "contactdesk.ui", "contactdesk.demo", "contactdesk.services.export", "pydantic"]
    assert [
        name for name in loaded if name in unwanted or name.startswith(tuple(f"{each}." for each in unwanted))
    ] == []


def test_secret_is_not_taken_from_the_environment(runs: Runs) -> None:
    done = subprocess.run(
        [*GET, "1"], env=runs.env | {"WETHOD_TOKEN": SECRET}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (3, "")
    assert "The keyring does not give out the token (no keyring)." in done.stderr


def test_secret_is_in_no_file(runs: Runs, server: ContactServer) -> None:
    server.responses |= {
        "2": error("404 Not Found", "not_found", f"The token {SECRET} may not see it."),
        "3": error("401 Unauthorized", "unauthorized", f"The token {SECRET} is wrong."),
    }
    out = runs.home / "list.ndjson"
    code, printed, err = runs.run("1", "2", "3", "--out", out, "--failed", runs.home / "failed")
    assert code == 3
    assert out.with_name("list.ndjson.state").exists()
    assert (runs.home / "failed").exists()
    assert server.secrets == {SECRET}
    assert SECRET not in printed + err
    assert files_with(SECRET, runs.home) == []


def test_killed_run_is_resumed_where_it_was(runs: Runs, server: ContactServer) -> None:
    out = runs.home / "list.ndjson"
    server.responses |= dict.fromkeys(numbers(61, 64), hang)
    with runs.start(*numbers(1, 100), "--out", out) as process:
        wait_until(lambda: whole_lines(out) == 60, "60 contacts are written")
        process.kill()
    assert ids(out) == list(range(1, 61))
    # As if the kill had come while the last line was written.
    last = json.loads(out.read_text(encoding="utf-8").splitlines()[-1])["id"]
    os.truncate(out, out.stat().st_size - 10)
    server.responses.clear()
    assert runs.run("--resume", out) == (0, "", "")
    assert ids(out) == list(range(1, 101))
    twice = {str(last), *numbers(61, 64)}
    assert server.asked == {each: 2 if each in twice else 1 for each in numbers(1, 100)}
    assert list(runs.home.glob("*.state")) == []


def test_kill_at_any_moment_loses_no_contact(runs: Runs, server: ContactServer) -> None:
    out = runs.home / "list.ndjson"
    with runs.start(*numbers(1, 400), "--out", out) as process:
        wait_until(lambda: whole_lines(out) > 40, "some contacts are written")
        process.kill()
    *whole, cut = out.read_bytes().split(b"\n")
    written = {str(json.loads(line)["id"]) for line in whole}
    assert b"\n" not in cut
    assert len(written) == len(whole) < 400
    assert runs.run("--resume", out) == (0, "", "")
    assert ids(out) == list(range(1, 401))
    assert all(server.asked[each] == 1 for each in written)
    assert max(server.asked.values()) <= 2


def test_interrupted_run_is_resumed_where_it_was(runs: Runs, server: ContactServer) -> None:
    out = runs.home / "list.ndjson"
    server.responses |= dict.fromkeys(numbers(61, 64), hang)
    with runs.start(*numbers(1, 100), "--out", out) as process:
        wait_until(lambda: whole_lines(out) == 60, "60 contacts are written")
        process.send_signal(signal.SIGINT)
        words = f"Interrupted. IDs without an answer: 40.\nAsk for the rest again with --resume {out}\n"
        assert process.communicate(timeout=LIMIT_S) == ("", words)
    assert process.returncode == 130
    assert ids(out) == list(range(1, 61))
    server.responses.clear()
    assert runs.run("--resume", out) == (0, "", "")
    assert ids(out) == list(range(1, 101))


def test_reader_may_leave_early(runs: Runs, server: ContactServer) -> None:
    server.responses |= dict.fromkeys(numbers(100, 400), hang)
    with runs.start(*numbers(1, 400)) as process:
        assert process.stdout
        assert process.stderr
        assert json.loads(process.stdout.readline())["id"] in range(1, 5)
        process.stdout.close()
        try:
            assert process.wait(LIMIT_S) == 1
        finally:
            process.kill()
        assert process.stderr.read() == ""


def test_full_disk_is_reported(runs: Runs) -> None:
    with Path("/dev/full").open("w") as full:
        code, _out, err = runs.run("1", stdout=full)
    assert (code, err) == (3, "standard output cannot be written: No space left on device.\n")


def test_file_that_grows_too_large_is_reported_once(runs: Runs, server: ContactServer) -> None:
    server.responses["2"] = message("200 OK", json.dumps({"id": 2, "notes": "x" * 7_000}).encode())
    out = runs.home / "list.ndjson"
    limit = "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000));"
    script = f"{limit} from contactdesk import cli; sys.exit(cli.main(['get', *sys.argv[1:]]))"
    code, _out, err = runs.run("1", "2", "--out", out, command=[sys.executable, "-c", script])
    assert code == 3
    assert err == f"{out} cannot be written: File too large.\nAsk for the rest again with --resume {out}\n"
    assert runs.run("--resume", out) == (0, "", "")
    assert ids(out) == [1, 2]


def test_slow_reader_makes_no_lookup_time_out(runs: Runs, server: ContactServer) -> None:
    """More than a pipe holds is found long before the reader begins."""
    long = json.dumps({"id": 1, "notes": "x" * 20_000}).encode()
    response = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(long) + long
    server.responses |= dict.fromkeys(numbers(1, 40), response)
    with runs.start(*numbers(1, 40)) as process:
        wait_until(lambda: len(server.asked) == 40, "every ID is asked for, though nobody reads")
        out, err = process.communicate(timeout=LIMIT_S)
    assert (process.returncode, out.count("\n"), err) == (0, 40, "")


def test_demo_runs_without_profiles_and_keyring(runs: Runs) -> None:
    (runs.home / "config" / "contactdesk" / "profiles.json").unlink()
    arguments = ["--demo", "--profile", "Demo Clemta", "64b8f1a2e4b0c8d9f0123456"]
    command = [sys.executable, "-c", "from contactdesk.get_command import start; start()", *arguments]
    done = subprocess.run(command, env=runs.env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["full_name"] == "John Doe"


def test_disk_that_becomes_full_is_reported_once(runs: Runs, server: ContactServer) -> None:
    """The file of contacts takes no more bytes; what was whole in it stays, and a later run goes on."""
    for number in range(1, 6):
        body = json.dumps({"id": number, "notes": "x" * 3_000}).encode()
        server.responses[str(number)] = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    script = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000));"
        "from contactdesk.get_command import start; start()"
    )
    command = [sys.executable, "-c", script]
    code, _out, err = runs.run(*numbers(1, 5), "--out", "out", command=command)
    words = ["out cannot be written: File too large.", "Ask for the rest again with --resume out"]
    assert (code, err.splitlines()) == (3, words)
    assert runs.run("--resume", "out") == (0, "", "")
    assert ids(runs.home / "out") == [1, 2, 3, 4, 5]
