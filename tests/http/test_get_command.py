"""``contactdesk get`` against a service on a real socket: what is asked, printed, written, and the exit code."""

import csv
import errno
import io
import json
import os
import re
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from python_calamine import CalamineWorkbook

from contactdesk import get_command
from contactdesk.get_command import command, main
from contactdesk.get_command.state_file import StateFile
from contactdesk.model.profile import Profile
from contactdesk.services import bulk
from contactdesk.storage.vault import Vault, VaultError, VaultErrorReason
from contactdesk.system import session_bus
from tests.factories import profile, write_profiles
from tests.http.contact_server import NOT_FOUND, NOT_JSON, UNAUTHORISED, ContactServer, contact, error
from tests.http.fault_server import Peer
from tests.http.faults import message

SECRET = "canary-token-0123456789"
LIMITED = message("429 Too Many Requests", b"{}", "Retry-After: 2")


class Result(NamedTuple):
    """What a run printed, and its exit code."""

    code: int
    out: str
    err: str


Get = Callable[..., Result]


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


@pytest.fixture
def data(tmp_path: Path, server: ContactServer) -> Path:
    folder = tmp_path / "data"
    write_profiles(folder, server.profile())
    return folder


def secret_variable(secret: str) -> str:
    """Return the number of a descriptor from which the secret can be read."""
    reading, writing = os.pipe()
    os.write(writing, secret.encode())
    os.close(writing)
    return str(reading)


@pytest.fixture
def get(data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Get:
    """Run the command in this process."""
    # The log would stay connected to this process.
    monkeypatch.setattr(command, "start_logging", lambda _folder: None)

    def run(*arguments: str | Path, secret: str | None = f"{SECRET}\n", stdin: bytes | None = None) -> Result:
        if secret is not None:
            monkeypatch.setenv("CONTACTDESK_SECRET_FD", secret_variable(secret))
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(["--data-dir", str(data), *map(str, arguments)])
        printed = capsys.readouterr()
        assert SECRET not in printed.out + printed.err
        return Result(code, printed.out, printed.err)

    return run


def lines(path: Path) -> list[Any]:
    """Return the JSON values on the lines of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def missing(contact_id: str) -> dict[str, str]:
    """Return the record of an ID that was not found."""
    return {"id": contact_id, "outcome": "not found", "kind": "not found", "message": "Contact not found."}


def ids(text: str) -> list[int]:
    """Return the IDs of the contacts in NDJSON."""
    return sorted(json.loads(line)["id"] for line in text.splitlines())


# What is asked and printed


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the system for the language")
def test_sentences_are_translated_and_files_are_not(
    get: Get, server: ContactServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", "it")
    server.responses["1"] = NOT_JSON
    failed, out = tmp_path / "failed.ndjson", tmp_path / "out.ndjson"
    result = get("1", "no ID", "--failed", failed, "--out", out)
    assert "no ID: Questo testo non contiene alcun ID." in result.err
    assert {record["id"]: record["message"] for record in lines(failed)} == {
        "1": "The response cannot be read (not json).",
        "no ID": "There is no ID in this text.",
    }
    assert "cannot be read" not in result.err
    (_header, record) = lines(tmp_path / "out.ndjson.state")
    assert record["message"] == "The response cannot be read (not json)."


def test_contact_is_printed_as_received(get: Get, server: ContactServer) -> None:
    server.responses["42"] = message("200 OK", b'{"id": 42,\n "name": "\\u00c0d\xc3\xa0", "x": 1.10, "x": [ ] }')
    assert get("42") == (0, '{"id": 42, "name": "Àdà", "x": 1.10, "x": []}\n', "")
    assert server.secrets == {SECRET}


def test_each_id_is_asked_once(get: Get, server: ContactServer) -> None:
    result = get(*map(str, range(1, 101)), "7", "#8", " 9 ")
    assert (result.code, result.err) == (0, "")
    assert ids(result.out) == list(range(1, 101))
    assert server.asked == {str(number): 1 for number in range(1, 101)}


def test_ids_come_from_the_lines_of_standard_input(get: Get, server: ContactServer) -> None:
    result = get("-", stdin=b"\xef\xbb\xbf1\r\n\n 2 \n3")
    assert (result.code, ids(result.out), result.err) == (0, [1, 2, 3], "")


def test_first_line_is_never_taken_for_a_header(get: Get) -> None:
    result = get("-", stdin=b"Contact ID\n1\n")
    assert (result.code, ids(result.out), result.err) == (1, [1], "Contact ID: There is no ID in this text.\n")


def test_too_many_lines_are_refused(get: Get, server: ContactServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contactdesk.get_command.inputs.MAX_IDS", 2)
    result = get("-", stdin=b"1\n2\n3\n")
    assert result == (2, "", "Standard input has more than 2 IDs. Divide the list.\n")
    assert get("-", stdin=b"1" * 3000).err == "Standard input has more than 2 IDs. Divide the list.\n"
    assert server.requests == []


def test_what_is_no_text_is_refused(get: Get, server: ContactServer) -> None:
    workbook = b"PK\x03\x04\x14\x00\x06\x00\n1\n2\n"
    assert get("-", stdin=workbook) == (2, "", "Standard input is no text. Give one ID on each line.\n")
    assert server.requests == []


def test_utf_16_with_a_mark_is_read(get: Get) -> None:
    result = get("-", stdin="1\r\n2\r\n".encode("utf-16"))
    assert (result.code, ids(result.out), result.err) == (0, [1, 2], "")


def test_missing_standard_input_is_reported(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert get("-") == (2, "", "There is no standard input to read IDs from.\n")


def test_ids_without_a_contact_are_reported(get: Get, server: ContactServer, tmp_path: Path) -> None:
    server.responses |= {"2": NOT_FOUND, "3": NOT_JSON}
    failed = tmp_path / "failed.ndjson"
    result = get("1", "2", "3", "no ID", "1.5", "6.12E+14", "64b8f1a2e4b0c8d9f0123456", "--failed", failed)
    assert (result.code, ids(result.out)) == (1, [1])
    assert sorted(result.err.splitlines()) == [
        "1.5: This is not a whole number.",
        "2: Contact not found.",
        "3: The response cannot be read (not json).",
        "6.12E+14: A spreadsheet has rounded this ID.",
        "64b8f1a2e4b0c8d9f0123456: Wethod has no IDs of this form; one is 42.",
        "no ID: There is no ID in this text.",
    ]
    by_id = {record["id"]: record for record in lines(failed)}
    assert len(by_id) == len(lines(failed)) == 6
    assert by_id["2"] == missing("2")
    assert by_id["3"] == {
        "id": "3",
        "outcome": "failed",
        "kind": "not json",
        "message": "The response cannot be read (not json).",
    }
    assert by_id["1.5"] == {
        "id": "1.5",
        "outcome": "failed",
        "kind": "id unusable",
        "message": "This is not a whole number.",
    }


def test_words_of_the_service_cannot_steer_a_terminal(get: Get, server: ContactServer) -> None:
    server.responses["1"] = error("404 Not Found", "not_found", "\x1b[2J\nx")
    assert get("1").err == "1: \\x1b[2J\\nx\n"


def test_nothing_to_send_is_no_reason_to_ask(get: Get, server: ContactServer) -> None:
    assert get("no ID").code == 1
    assert server.connections == 0


# Which profile


def test_profile_must_be_named_unless_there_is_one(get: Get, server: ContactServer, data: Path) -> None:
    write_profiles(data, server.profile(), server.profile(id="b", name="Beta"))
    result = get("1")
    assert result == (2, "", "Name the profile with --profile. The profiles are: Acme, Beta\n")
    assert server.connections == 0
    assert get("1", "--profile", "beta").code == 0


def test_unknown_profile_is_reported(get: Get) -> None:
    assert get("1", "--profile", "x").err == "There is no profile “x”. The profiles are: Acme\n"


def test_first_profile_is_made_in_the_window(get: Get, data: Path) -> None:
    (data / "profiles.json").unlink()
    expected = "There is no profile yet. Start Contact Desk to create one, or use --demo.\n"
    assert get("1") == (2, "", expected)
    assert get("1", "--profile", "Acme").err == expected


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "Name the profile with --profile. The profiles are: Acme, Beta\n"),
        ("beta", "The profile “Beta” is damaged (missing api). Start Contact Desk to see where.\n"),
    ],
)
def test_damaged_profile_counts(get: Get, server: ContactServer, data: Path, name: str, words: str) -> None:
    acme = {name: value for name, value in asdict(server.profile()).items() if value is not None}
    entries = [acme, {"id": "b", "name": "Beta", "base_url": "https://b.example"}]
    content = json.dumps({"version": 2, "profiles": entries})
    (data / "profiles.json").write_text(content, encoding="utf-8")
    assert get("1", *(["--profile", name] if name else [])) == (2, "", words)
    assert get("1", "--profile", "Acme").code == 0
    assert (data / "profiles.json").read_text(encoding="utf-8") == content


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "is damaged and cannot be read. Start Contact Desk to repair it."),
        ('{"version": 99}', "was written by a newer Contact Desk. Update Contact Desk."),
    ],
)
def test_damaged_profile_file_is_reported(get: Get, data: Path, content: str, words: str) -> None:
    (data / "profiles.json").write_text(content, encoding="utf-8")
    assert get("1") == (2, "", f"{data / 'profiles.json'} {words}\n")
    assert (data / "profiles.json").read_text(encoding="utf-8") == content
    assert [path.name for path in data.iterdir()] == ["profiles.json"]


def test_profile_of_an_unknown_api_is_reported(get: Get, data: Path) -> None:
    write_profiles(data, Profile(id="c", name="C", api="other", base_url="https://c.example"))
    assert get("1") == (2, "", "The profile is for an API that this version does not support.\n")


def test_demo_needs_no_profile_and_no_keyring(get: Get) -> None:
    result = get("--demo", "--profile", "Demo Wethod", "1", secret=None)
    assert (result.code, ids(result.out), result.err) == (0, [1], "")


# The secret


@pytest.mark.parametrize("number", ["", "x", "-1", "٣", "987654", "9" * 30])
def test_wrong_descriptor_is_reported(get: Get, number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONTACTDESK_SECRET_FD", number)
    expected = "CONTACTDESK_SECRET_FD must be the number of an open file descriptor.\n"
    assert get("1", secret=None) == (2, "", expected)


def test_standard_input_cannot_hold_both(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONTACTDESK_SECRET_FD", "0")
    assert get("-", secret=None, stdin=b"1").code == 2


@pytest.mark.parametrize(
    ("secret", "words"),
    [
        ("", "secret empty"),
        (f"Bearer {SECRET}", "secret with Bearer in front"),
        (f"{SECRET}\n{SECRET}", "secret with control characters"),
    ],
)
def test_unusable_secret_is_reported(get: Get, server: ContactServer, secret: str, words: str) -> None:
    expected = f"CONTACTDESK_SECRET_FD gives no token that can be sent ({words}).\n"
    assert get("1", secret=secret) == (2, "", expected)
    assert server.connections == 0


def test_descriptor_is_closed_and_its_variable_removed(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    number = secret_variable(SECRET)
    monkeypatch.setenv("CONTACTDESK_SECRET_FD", number)
    assert get("1", secret=None).code == 0
    assert "CONTACTDESK_SECRET_FD" not in os.environ
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(int(number))


def test_silent_bus_is_left_only_for_the_keyring(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[bool] = []
    monkeypatch.setattr(session_bus, "leave_silent_bus", lambda: left.append(True))
    get("1")
    get("--demo", "--profile", "Demo Wethod", "1", secret=None)
    assert left == []

    async def read(_vault: Vault, _profile_id: str) -> str:
        return SECRET

    monkeypatch.setattr(Vault, "read", read)
    assert get("1", secret=None).code == 0
    assert left == [True]


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (VaultErrorReason.NOT_STORED, "The keyring has no token for the profile."),
        (VaultErrorReason.LOCKED, "The keyring does not give out the token (keyring locked)."),
        (VaultErrorReason.NO_KEYRING, "The keyring does not give out the token (no keyring)."),
    ],
)
def test_keyring_that_gives_no_secret_stops_the_run(
    get: Get, reason: VaultErrorReason, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def read(_vault: Vault, _profile_id: str) -> str:
        raise VaultError(reason)

    monkeypatch.setattr(Vault, "read", read)
    result = get("1", "2", secret=None)
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith(f"Stopped. {words}")
    assert result.err.endswith(" IDs without an answer: 2.\n")


# Why it stops


@pytest.mark.parametrize(
    ("response", "kind", "message", "words"),
    [
        (
            UNAUTHORISED,
            "not authorised",
            "The token has been revoked.",
            "Wethod does not accept the token. Enter a valid one in the connection settings.",
        ),
        (
            error("412 Precondition Failed", "precondition_failure", "x"),
            "precondition",
            "x",
            "Wethod refused the request, perhaps because of a setting. Correct the profile in the connection settings.",
        ),
        (
            error("403 Forbidden", "forbidden", "x"),
            "no permission",
            "x",
            "The token may not see this. Ask your administrator for permission.",
        ),
    ],
)
def test_refusal_of_the_caller_stops_the_run(
    get: Get, server: ContactServer, tmp_path: Path, response: bytes, kind: str, message: str, words: str
) -> None:
    numbers = [str(number) for number in range(1, 101)]
    server.responses |= dict.fromkeys(numbers, response)
    failed = tmp_path / "failed"
    result = get(*numbers, "--failed", failed)
    first, *others = lines(failed)
    assert result == (3, "", f"{first['id']}: {message}\nStopped. {words} IDs without an answer: 99.\n")
    assert sum(server.asked.values()) <= 4
    assert (first["outcome"], first["kind"], first["message"]) == ("failed", kind, message)
    left = [each for each in numbers if each != first["id"]]
    assert others == [{"id": each, "outcome": "waiting", "kind": "", "message": ""} for each in left]


def test_refused_id_is_asked_last_by_the_next_run(get: Get, server: ContactServer, tmp_path: Path) -> None:
    numbers = [str(number) for number in range(1, 101)]
    out, failed = tmp_path / "list.ndjson", tmp_path / "failed"
    server.responses["5"] = error("403 Forbidden", "forbidden", "x")
    assert get(*numbers, "--out", out).code == 3
    assert len(ids(out.read_text(encoding="utf-8"))) < 99
    assert get("--resume", out, "--failed", failed).code == 3
    assert ids(out.read_text(encoding="utf-8")) == [each for each in range(1, 101) if each != 5]
    assert [record["id"] for record in lines(failed)] == ["5"]


def test_refused_id_that_cannot_be_recorded_is_reported(
    get: Get, server: ContactServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("contactdesk.get_command.output.LineOutput.write_failure", fail)
    server.responses["1"] = UNAUTHORISED
    out = tmp_path / "list.ndjson"
    result = get("1", "--out", out)
    assert result.code == 3
    assert result.err.startswith(f"{out} cannot be written: No space left on device.\n")


def test_many_failures_in_a_row_stop_the_run(get: Get, server: ContactServer) -> None:
    numbers = [str(number) for number in range(1, 101)]
    server.responses |= dict.fromkeys(numbers, NOT_JSON)
    result = get(*numbers)
    assert result.code == 3
    last = result.err.splitlines()[-1]
    words = "Stopped, since many lookups in a row failed, at last: The response cannot be read (not json). "
    assert last.startswith(f"{words}IDs without an answer: ")


def test_wait_for_the_service_is_reported(get: Get, server: ContactServer) -> None:
    def once(_peer: Peer) -> bytes:
        return LIMITED if server.asked["1"] == 1 else contact("1")

    server.responses["1"] = once
    result = get("1")
    assert (result.code, ids(result.out)) == (0, [1])
    assert re.fullmatch(r"Waiting, so as not to exceed the limit of Wethod; going on in [12] s\.\n", result.err)


def test_service_that_never_ends_its_limit_stops_the_run(get: Get, server: ContactServer) -> None:
    server.responses["1"] = message("429 Too Many Requests", b"{}", "Retry-After: 1")
    result = get("1")
    assert result.code == 3
    assert result.err.endswith("Stopped. Wethod is limiting requests. Try again later. IDs without an answer: 1.\n")


def test_interrupt_ends_the_run(get: Get, server: ContactServer, tmp_path: Path) -> None:
    def interrupt(peer: Peer) -> bytes:
        os.kill(os.getpid(), signal.SIGINT)
        peer.wait()
        return b""

    numbers = [str(number) for number in range(1, 51)]
    server.responses["40"] = interrupt
    failed = tmp_path / "failed"
    result = get(*numbers, "--failed", failed)
    unasked = {"outcome": "waiting", "kind": "", "message": ""}
    found = ids(result.out)
    assert (result.code, result.err) == (130, f"Interrupted. IDs without an answer: {50 - len(found)}.\n")
    assert len(found) >= 36
    assert lines(failed) == [{"id": each, **unasked} for each in numbers if int(each) not in found]


@pytest.mark.parametrize("ending", ["csv", "xlsx", "vcf", "json"])
def test_interrupt_keeps_what_was_found(get: Get, server: ContactServer, tmp_path: Path, ending: str) -> None:
    def interrupt(peer: Peer) -> bytes:
        os.kill(os.getpid(), signal.SIGINT)
        peer.wait()
        return b""

    server.responses["40"] = interrupt
    out = tmp_path / f"list.{ending}"
    result = get(*map(str, range(1, 51)), "--out", out)
    assert result.code == 130
    assert result.err.startswith("Interrupted. IDs without an answer: ")
    assert out.stat().st_size > 100
    if ending == "json":
        assert len(json.loads(out.read_text(encoding="utf-8"))) >= 36


def test_interrupt_leaves_the_file_where_nothing_was_found(get: Get, server: ContactServer, tmp_path: Path) -> None:
    def interrupt(peer: Peer) -> bytes:
        os.kill(os.getpid(), signal.SIGINT)
        peer.wait()
        return b""

    server.responses["1"] = interrupt
    out = tmp_path / "list.json"
    out.write_text("before", encoding="utf-8")
    result = get("1", "--out", out)
    assert (result.code, result.err) == (130, "Interrupted. IDs without an answer: 1.\n")
    assert out.read_text(encoding="utf-8") == "before"


def test_interrupt_before_anything_is_asked_ends_the_run(monkeypatch: pytest.MonkeyPatch, get: Get) -> None:
    def read(_ids: Sequence[str]) -> tuple[str, ...]:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "read_texts", read)
    assert get("1").code == 130


def test_interrupt_while_modules_load_ends_the_run(monkeypatch: pytest.MonkeyPatch, get: Get) -> None:
    def run(_options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "run", run)
    assert get("1").code == 130


@pytest.mark.logs("contactdesk.get_command.command")
def test_unexpected_error_is_one_sentence(get: Get, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(_repository: object, _name: str) -> Profile:
        raise ValueError(SECRET)

    monkeypatch.setattr(command, "choose", choose)
    assert get("1") == (3, "", f"Something unexpected happened; {data / 'contactdesk.log'} has details.\n")


def test_process_ends_with_the_exit_code(monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    codes: list[int] = []
    monkeypatch.setattr(get_command, "end_process", codes.append)
    monkeypatch.setattr(command, "run", lambda _options: 3)
    get_command.start(["--data-dir", str(data), "1"])
    assert codes == [3]


def test_full_memory_is_no_end_for_lines(get: Get, server: ContactServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "MAX_PACKED_BYTES", 100)
    numbers = [str(number) for number in range(1, 21)]
    result = get(*numbers)
    assert (result.code, ids(result.out), result.err) == (0, list(range(1, 21)), "")
    assert server.asked == dict.fromkeys(numbers, 1)
    result = get(*numbers, "--format", "json")
    assert result.code == 3
    assert result.err.startswith("Stopped, since the contacts take too much memory. ")
    assert 0 < len(json.loads(result.out)) < 20


# Files


def test_lines_are_appended(get: Get, tmp_path: Path) -> None:
    out = tmp_path / "list.ndjson"
    out.write_bytes(b'{"id": 0}')
    assert get("1", "--out", out) == (0, "", "")
    assert get("2", "--out", out) == (0, "", "")
    assert ids(out.read_text(encoding="utf-8")) == [0, 1, 2]
    assert [path.name for path in tmp_path.glob("list*")] == ["list.ndjson"]


def test_resumed_run_asks_only_for_the_rest(get: Get, server: ContactServer, tmp_path: Path) -> None:
    numbers = [str(number) for number in range(1, 101)]
    out, failed = tmp_path / "list.ndjson", tmp_path / "failed"
    server.responses |= {"2": NOT_FOUND, "50": UNAUTHORISED}
    result = get(*numbers, "--out", out)
    assert result.code == 3
    assert f"Ask for the rest again with --resume {out}\n" in result.err
    found = ids(out.read_text(encoding="utf-8"))
    assert len(found) < 99
    server.responses["50"] = NOT_JSON
    result = get("--resume", out, "--failed", failed)
    assert result.code == 1
    assert result.err == (f"50: The response cannot be read (not json).\nAsk for the rest again with --resume {out}\n")
    assert [record["id"] for record in lines(failed)] == ["2", "50"]
    assert lines(failed)[0] == missing("2")
    del server.responses["50"]
    result = get(*numbers, "--resume", out, "--failed", failed)
    assert (result.code, result.err) == (1, "")
    assert lines(failed) == [missing("2")]
    assert ids(out.read_text(encoding="utf-8")) == [each for each in range(1, 101) if each != 2]
    assert server.asked.pop("50") == 3
    assert set(server.asked.values()) == {1}
    assert [path.name for path in tmp_path.glob("list*")] == ["list.ndjson"]


def test_resumed_run_with_nothing_left_asks_nothing(get: Get, server: ContactServer, tmp_path: Path) -> None:
    out = tmp_path / "list.ndjson"
    server.responses["2"] = UNAUTHORISED
    get("1", "2", "--out", out)
    state = out.with_name("list.ndjson.state")
    with state.open("a") as file:
        file.write(json.dumps(missing("1")) + "\n" + json.dumps(missing("2")) + "\n")
    server.asked.clear()
    assert get("--resume", out).code == 1
    assert (server.asked, state.exists()) == ({}, False)


def test_unfinished_run_is_not_started_again(get: Get, server: ContactServer, tmp_path: Path) -> None:
    out = tmp_path / "list.ndjson"
    server.responses["1"] = UNAUTHORISED
    get("1", "--out", out)
    result = get("1", "--out", out)
    assert result.code == 2
    assert "list.ndjson.state is left from a run that did not end" in result.err


@pytest.mark.parametrize("changed", ["profile", "base_url", "settings", "ids"])
def test_resumed_run_must_be_the_same(
    get: Get, server: ContactServer, data: Path, tmp_path: Path, changed: str
) -> None:
    out = tmp_path / "list.ndjson"
    server.responses["2"] = UNAUTHORISED
    assert get("1", "2", "--out", out).code == 3
    server.asked.clear()
    other = {
        "profile": server.profile(id="other"),
        "base_url": profile(base_url=f"http://localhost:{server.port}"),
        "settings": server.profile(company="other"),
        "ids": server.profile(),
    }
    write_profiles(data, other[changed])
    given = ["1", "3"] if changed == "ids" else []
    result = get("--resume", out, *given)
    expected = f"{out}.state was written for another profile, address, setting or list of IDs; nothing was asked.\n"
    assert result == (2, "", expected)
    assert server.asked == {}
    assert Path(f"{out}.state").exists()


def test_resumed_run_needs_its_state(get: Get, tmp_path: Path) -> None:
    out = tmp_path / "list.ndjson"
    assert get("--resume", out) == (2, "", f"{out}.state is missing: a run can be resumed only with it.\n")


def test_contacts_are_written_in_each_format(get: Get, server: ContactServer, tmp_path: Path) -> None:
    server.responses["2"] = message("200 OK", b'{"id": 2, "name": "=1+1", "surname": "0042"}')

    def rows(name: str) -> list[list[str]]:
        return [row[:3] for row in csv.reader(io.StringIO((tmp_path / name).read_bytes().decode("utf-8-sig")))]

    exact = [["asked_id", "name", "surname"], ["1", "Ada", "N. 1"], ["2", "=1+1", "0042"]]
    assert get("1", "2", "--out", tmp_path / "exact.csv", "--exact") == (0, "", "")
    assert rows("exact.csv") == exact
    changes = (
        "Cells that got an apostrophe, so that a spreadsheet does not calculate them: 1.\n"
        "Values that a spreadsheet changes when it opens this file: 1. --format xlsx keeps them.\n"
    )
    assert get("1", "2", "--out", tmp_path / "list.csv") == (0, "", changes)
    assert rows("list.csv") == [exact[0], exact[1], ["2", "'=1+1", "0042"]]
    assert get("1", "2", "--out", tmp_path / "list.xlsx") == (0, "", "")
    sheet = CalamineWorkbook.from_path(str(tmp_path / "list.xlsx")).get_sheet_by_index(0)
    assert [row[:3] for row in sheet.to_python()] == exact
    assert get("1", "--out", tmp_path / "list.vcf") == (0, "", "")
    assert b"\r\nFN:Ada N. 1\r\n" in (tmp_path / "list.vcf").read_bytes()


def test_json_is_an_array_in_the_order_of_the_ids(get: Get, server: ContactServer) -> None:
    first, second = {"id": 1, "name": "Ada", "surname": "N. 1"}, {"id": 2, "name": "Ada", "surname": "N. 2"}
    assert json.loads(get("2", "1", "--format", "json").out) == [second, first]
    assert json.loads(get("1", "--format", "json").out) == [first]
    server.responses["3"] = NOT_FOUND
    assert get("3", "--format", "json") == (1, "[]\n", "3: Contact not found.\n")


def test_cut_cells_are_reported(get: Get, server: ContactServer, tmp_path: Path) -> None:
    server.responses["1"] = message("200 OK", b'{"id": 1, "notes": "%s"}' % (b"x" * 40_000))
    result = get("1", "--out", tmp_path / "list.xlsx")
    assert result.err == "Values cut at the 32,767 characters that a cell can hold: 1.\n"


def test_file_stays_where_nothing_was_found(get: Get, server: ContactServer, tmp_path: Path) -> None:
    out = tmp_path / "list.json"
    out.write_text("before", encoding="utf-8")
    server.responses["1"] = UNAUTHORISED
    assert get("1", "--out", out).code == 3
    assert out.read_text(encoding="utf-8") == "before"


def test_terminal_gets_no_workbook(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert get("1", "--format", "xlsx") == (2, "", "A workbook is no text; name a file with --out.\n")


def test_missing_standard_output_is_reported(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", None)
        result = get("1")
    assert result == (2, "", "There is no standard output; name a file with --out.\n")


@pytest.mark.parametrize("option", ["--out", "--failed"])
def test_file_that_cannot_be_written_is_reported_first(
    get: Get, server: ContactServer, tmp_path: Path, option: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The tests may run as root, who may write everywhere.
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    result = get("1", option, tmp_path / "x")
    assert result == (2, "", f"{tmp_path / 'x'} cannot be written: Permission denied.\n")
    assert server.connections == 0


def test_state_that_cannot_be_written_is_reported_first(get: Get, server: ContactServer, tmp_path: Path) -> None:
    out = tmp_path / ("x" * 250)
    assert get("1", "--out", out) == (2, "", f"{out} cannot be written: File name too long.\n")
    assert server.connections == 0


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("contactdesk.get_command.output.LineOutput.write_contact", "standard output"),
        ("contactdesk.services.export.write_rows_to", "standard output"),
    ],
)
@pytest.mark.parametrize(
    ("number", "code", "words"),
    [(errno.ENOSPC, 3, "cannot be written: No space left on device.\n"), (errno.EPIPE, 1, "")],
)
def test_output_that_cannot_be_written_ends_the_run(
    get: Get, name: str, path: str, number: int, code: int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(name, fail)
    format_ = "ndjson" if "LineOutput" in name else "json"
    assert get("1", "--format", format_) == (code, "", f"{path} {words}" if words else "")


def test_file_that_cannot_be_closed_is_reported(get: Get, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    close = StateFile.close

    def fail(state: StateFile) -> None:
        close(state)
        raise OSError(errno.EDQUOT, os.strerror(errno.EDQUOT))

    monkeypatch.setattr(StateFile, "close", fail)
    out = tmp_path / "list.ndjson"
    assert get("1", "--out", out) == (3, "", f"{out} cannot be written: {os.strerror(errno.EDQUOT)}.\n")


def test_failed_file_that_cannot_be_written_is_reported(
    get: Get, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(command, "write_atomically", fail)
    result = get("1", "--failed", tmp_path / "failed")
    assert (result.code, ids(result.out)) == (3, [1])
    assert result.err == f"{tmp_path / 'failed'} cannot be written: No space left on device.\n"


# The progress


class Terminal(io.StringIO):
    """Stands for a terminal."""

    def isatty(self) -> bool:
        return True


def test_terminal_shows_the_progress(get: Get, server: ContactServer, monkeypatch: pytest.MonkeyPatch) -> None:
    def once(_peer: Peer) -> bytes:
        return LIMITED if server.asked["1"] == 1 else contact("1")

    server.responses |= {"1": once, "2": NOT_FOUND}
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert get("1", "2").code == 1
    shown = terminal.getvalue().split("\r\x1b[K")
    assert shown[1] == "0 of 2, 0 without a contact"
    assert any(
        line.startswith("1 of 2. Waiting, so as not to exceed the limit of Wethod; going on in ") for line in shown
    )
    assert "2: Contact not found.\n" in terminal.getvalue()
    assert shown[-1] == ""
