"""The log of whole runs at debug level: no secret, no ID, no personal data."""

import json
import logging
import re
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from contactdesk.system.log import Redaction
from tests.factories import CLEMTA_ID as ID
from tests.factories import profile, write_profiles
from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import message
from tests.window_driver import RunWindow, WindowDriver

pytestmark = pytest.mark.logs("contactdesk.system.exception_hooks", "somebody")

SECRET = "canary/0123456789abcdef"
PERSON = "ada.lovelace@example.com"
LOGGERS = ("", "contactdesk", "qt", "asyncio", "qasync", "httpcore", "httpx", "keyring")


def respond(requests: Iterator[int], peer: Peer) -> None:
    """Send the API key back, in a different response each time."""
    while head := peer.request().decode():
        (key,) = re.findall(r"(?im)^x-api-key: (.*)\r$", head)
        status, text = [
            (401, json.dumps({"success": False, "message": key})),
            (302, ""),
            (500, f"<p>{key} {PERSON}</p>"),
            (200, json.dumps({"success": True, "data": {"id": ID, "email": PERSON, "name": key}})),
            (200, '{"success": true, "data": {"email": "' + PERSON + '", "x": "' + key),
        ][next(requests)]
        location = f"Location: http://elsewhere.example/contacts/{ID}?key={key}"
        headers = ("Content-Type: application/json", location, f"X-API-Key: {key}")
        peer.send(message(f"{status} Because of {key}", text.encode(), *headers))


@pytest.fixture
def echo() -> Iterator[str]:
    """The base URL of a server that echoes secrets."""
    with FaultServer(partial(respond, count())) as server:
        yield f"http://127.0.0.1:{server.port}"


def fail_with(text: str) -> None:
    raise ValueError(text)


def test_log_holds_no_secret_and_no_personal_data(
    run_desk: RunWindow, tmp_path: Path, echo: str, log: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write_profiles(tmp_path / "data", profile("clemta", echo), last_used="acme")

    async def scenario(desk: WindowDriver) -> None:
        for name in LOGGERS:
            caplog.set_level(logging.DEBUG, name)
        await desk.open_settings()
        desk.type("profileSecretEdit", SECRET)
        desk.click("testConnectionButton")
        await desk.until_text("testConnectionSentence", "not accept")
        await desk.save_profile()
        await desk.close_settings()
        for _redirected_then_server_error in range(2):
            await desk.fail(ID)
            await desk.close_failure()
        await desk.look_up(ID)
        await desk.fail(ID)
        QTimer.singleShot(0, lambda: fail_with(f"{SECRET} {PERSON} {ID}"))
        await desk.until_text("failureTitle", "fault")
        await desk.close_failure()
        logging.getLogger("httpx").info("HTTP Request: GET %s/contacts/%s", echo, ID)
        logging.getLogger("somebody").warning("%r", {"X-API-Key": SECRET, "is": SECRET})

    run_desk(scenario)
    written = "".join(path.read_text(encoding="utf-8") for path in log.parent.iterdir())
    for part in ("httpcore", "qasync", "ValueError", "contactdesk.app.lookup_controller", "HTTP Request", "•••"):
        assert part in written
    for private in (SECRET, SECRET.replace("/", "%2F"), ID, PERSON):
        assert [line for line in written.splitlines() if private in line] == []


def test_every_handler_redacts(run_desk: RunWindow, log: Path) -> None:
    before = handlers()

    async def scenario(desk: WindowDriver) -> None:
        await desk.look_up("1")
        await desk.fail("404")
        assert handlers() - before == set()

    run_desk(scenario, demo=True)
    mine = [one for one in logging.getLogger().handlers if any(isinstance(item, Redaction) for item in one.filters)]
    assert len(mine) == 1


def handlers() -> set[logging.Handler]:
    """Return the handlers of all loggers, without null handlers."""
    loggers = [one for one in logging.Logger.manager.loggerDict.values() if isinstance(one, logging.Logger)]
    every = {handler for logger in (logging.getLogger(), *loggers) for handler in logger.handlers}
    return {handler for handler in every if not isinstance(handler, logging.NullHandler)}
