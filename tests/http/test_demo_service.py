"""The demo service answers as the two documents say. Every expected answer is typed from them."""

import json
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse, IncompleteRead, RemoteDisconnected
from typing import Any

import pytest

from contactdesk.demo.credentials import DEMO_KEY, DEMO_TOKEN, demo_profiles
from contactdesk.demo.scenarios import EXAMPLES, RESERVED
from contactdesk.demo.service import DemoService
from contactdesk.system.paths import resource

WETHOD = {
    "Authorization": "Bearer wethod-demo-token-0123456789",
    "Wethod-Company": "demo",
    "Wethod-Version": "2024-06-15",
    "Accept": "application/json",
}
CLEMTA = {"X-API-Key": "clemta_demo_0123456789abcdef", "Accept": "application/json"}

WETHOD_DOCUMENTED = """{
  "id": 1,
  "created_at": "2025-10-28T10:23:49.444Z",
  "updated_at": "2025-10-28T10:23:49.444Z",
  "client_id": 1,
  "email": "client@email.com",
  "name": "Client name",
  "surname": "Client surname",
  "role": "Client role",
  "notes": "Some notes about the client",
  "linkedin": "https://www.linkedin.com/in/example",
  "description": "A brief description of the client",
  "telephone": "123456789"
}"""

CLEMTA_DOCUMENTED = """{
  "success": true,
  "message": "Contact retrieved successfully",
  "data": {
    "id": "64b8f1a2e4b0c8d9f0123456",
    "created_at": 1686787200,
    "updated_at": 1686787200,
    "type": "customer",
    "status": "active",
    "full_name": "John Doe",
    "email": "[email protected]",
    "description": "Primary customer contact",
    "cc_emails": ["[email protected]"],
    "bcc_emails": ["[email protected]"],
    "billing": {
      "email": "[email protected]",
      "phone": "+1234567890",
      "phone_code": "+1",
      "iso_code": "US",
      "country": "United States",
      "address_1": "123 Main St",
      "address_2": "Suite 100",
      "postal_code": "12345",
      "district": "Downtown",
      "state": "CA",
      "province": "California",
      "tax_id": "12-3456789"
    }
  }
}"""


@contextmanager
def connected(service: DemoService) -> Iterator[HTTPConnection]:
    with closing(HTTPConnection(service.base_url.removeprefix("http://"), timeout=20)) as connection:
        yield connection


def ask(service: DemoService, path: str, headers: dict[str, str], method: str = "GET") -> tuple[HTTPResponse, bytes]:
    with connected(service) as connection:
        connection.request(method, path, headers=headers)
        response = connection.getresponse()
        return response, response.read()


def ask_wethod(service: DemoService, contact_id: str) -> tuple[int, Any]:
    response, body = ask(service, f"/api/contacts/{contact_id}", WETHOD)
    return response.status, json.loads(body)


def ask_clemta(service: DemoService, contact_id: str) -> tuple[int, Any]:
    response, body = ask(service, f"/contacts/{contact_id}", CLEMTA)
    return response.status, json.loads(body)


def without(headers: dict[str, str], name: str) -> dict[str, str]:
    return {key: value for key, value in headers.items() if key != name}


def pairs(text: str | bytes) -> Any:
    """The JSON with the order of its members."""
    return json.loads(text, object_pairs_hook=list)


def test_wethod_gives_the_documented_contact_in_the_documented_order(demo: DemoService) -> None:
    response, body = ask(demo, "/api/contacts/1", WETHOD)
    assert (response.status, response.getheader("Content-Type")) == (200, "application/json")
    assert pairs(body) == pairs(WETHOD_DOCUMENTED)


def test_clemta_gives_the_documented_contact_in_the_documented_order(demo: DemoService) -> None:
    response, body = ask(demo, "/contacts/64b8f1a2e4b0c8d9f0123456", CLEMTA)
    assert (response.status, response.getheader("Content-Type")) == (200, "application/json")
    assert pairs(body) == pairs(CLEMTA_DOCUMENTED)


def test_small_differences_of_an_id_do_not_matter(demo: DemoService) -> None:
    assert ask_wethod(demo, "0001")[1]["id"] == 1
    assert ask_clemta(demo, "64B8F1A2E4B0C8D9F0123456")[1]["data"]["full_name"] == "John Doe"


def test_numbers_and_text_travel_in_the_characters_of_the_data_file(demo: DemoService) -> None:
    body = ask(demo, "/api/contacts/25", WETHOD)[1].decode()
    assert '"client_id": 123456789012345678901234567890' in body
    assert '"credit_limit": 1.10, "rounding": -0, "exposure": 1E400' in body
    assert "\\ud83d" in ask(demo, "/api/contacts/40", WETHOD)[1].decode()
    assert ask(demo, "/api/contacts/41", WETHOD)[1].count(b'"email"') == 2
    assert b'"turnover": 1.10' in ask(demo, "/contacts/64b8f1a2e4b0c8d9f0120028", CLEMTA)[1]


@pytest.mark.parametrize("contact_id", ["abc", "1a", "-1", "1.0", "%D9%A1", "1%20", ""])
def test_wethod_refuses_what_is_not_a_number(demo: DemoService, contact_id: str) -> None:
    status, body = ask_wethod(demo, contact_id)
    assert status == 400
    assert body == {
        "key": "invalid_data",
        "message": "You provided invalid data. Check 'failures' for details.",
        "failures": [{"field": "id", "message": "The ID must be a number."}],
    }


@pytest.mark.parametrize("contact_id", ["1", "64b8f1a2e4b0c8d9f012345", "64b8f1a2e4b0c8d9f012345g", "%2F", ""])
def test_clemta_refuses_what_is_not_an_object_id(demo: DemoService, contact_id: str) -> None:
    status, body = ask_clemta(demo, contact_id)
    assert status == 400
    assert body == {
        "success": False,
        "message": "Invalid request data",
        "error": {"code": "INVALID_REQUEST", "details": "Invalid contact ID format"},
    }


@pytest.mark.parametrize("contact_id", ["0", "00", "123456789", "900404"])
def test_wethod_does_not_find_what_it_does_not_have(demo: DemoService, contact_id: str) -> None:
    assert ask_wethod(demo, contact_id) == (404, {"key": "not_found", "message": "Contact not found."})


@pytest.mark.parametrize("contact_id", ["0" * 24, "f" * 24, "000000000000000000000404"])
def test_clemta_does_not_find_what_it_does_not_have(demo: DemoService, contact_id: str) -> None:
    assert ask_clemta(demo, contact_id) == (
        404,
        {"success": False, "message": "Contact not found", "error": {"code": "CONTACT_NOT_FOUND"}},
    )


@pytest.mark.parametrize("token", [None, "", "Bearer", "Bearer wrong", "wethod-demo-token-0123456789", "Basic x"])
def test_wethod_wants_its_token(demo: DemoService, token: str | None) -> None:
    headers = without(WETHOD, "Authorization") | ({} if token is None else {"Authorization": token})
    response, body = ask(demo, "/api/contacts/1", headers)
    assert response.status == 401
    assert json.loads(body) == {"key": "unauthorized", "message": "The token is missing or not valid."}


@pytest.mark.parametrize("name", ["Wethod-Company", "Wethod-Version"])
@pytest.mark.parametrize("value", [None, "", "other"])
def test_wethod_wants_company_and_version(demo: DemoService, name: str, value: str | None) -> None:
    headers = without(WETHOD, name) | ({} if value is None else {name: value})
    response, body = ask(demo, "/api/contacts/1", headers)
    assert response.status == 412
    response = json.loads(body)
    assert list(response) == ["key", "message"]
    assert response["key"] == "precondition_failure"
    assert name in response["message"]


def test_clemta_wants_its_key_and_tells_missing_from_wrong(demo: DemoService) -> None:
    response, body = ask(demo, "/contacts/64b8f1a2e4b0c8d9f0123456", {})
    assert response.status == 401
    assert json.loads(body) == {
        "success": False,
        "message": "API key is required",
        "error": {"code": "API_KEY_REQUIRED"},
    }
    response, body = ask(demo, "/contacts/64b8f1a2e4b0c8d9f0123456", {"X-API-Key": "clemta_other"})
    assert response.status == 401
    assert json.loads(body)["error"] == {"code": "INVALID_API_KEY"}


@pytest.mark.parametrize(
    ("contact_id", "status", "key"),
    [("900401", 401, "unauthorized"), ("900403", 403, "forbidden"), ("900412", 412, "precondition_failure")],
)
def test_wethods_refusals_come_whatever_was_sent(demo: DemoService, contact_id: str, status: int, key: str) -> None:
    for headers in WETHOD, {}:
        response, body = ask(demo, f"/api/contacts/{contact_id}", headers)
        assert response.status == status
        response = json.loads(body)
        assert list(response) == ["key", "message"]
        assert response["key"] == key


@pytest.mark.parametrize(("number", "status", "code"), [(401, 401, "INVALID_API_KEY"), (403, 403, "ACCESS_DENIED")])
def test_clemtas_refusals_come_whatever_was_sent(demo: DemoService, number: int, status: int, code: str) -> None:
    for headers in CLEMTA, {}:
        response, body = ask(demo, f"/contacts/{number:024}", headers)
        assert response.status == status
        response = json.loads(body)
        assert (response["success"], response["error"]["code"]) == (False, code)


def test_the_other_documented_errors_of_wethod(demo: DemoService) -> None:
    status, body = ask_wethod(demo, "900400")
    assert (status, body["key"]) == (400, "invalid_data")
    assert [list(failure) for failure in body["failures"]] == [["field", "message"]] * 3
    response, _ = ask(demo, "/api/contacts/900429", WETHOD)
    assert (response.status, response.getheader("x-ratelimit-retry-after")) == (429, "5")
    status, body = ask_wethod(demo, "900500")
    assert (status, list(body)) == (500, ["key", "message"])


def test_the_other_documented_errors_of_clemta(demo: DemoService) -> None:
    status, body = ask_clemta(demo, "000000000000000000000400")
    assert (status, body["success"], body["error"]["code"]) == (400, False, "VALIDATION_FAILED")
    assert len(body["error"]["details"]) == 3
    response, text = ask(demo, "/contacts/000000000000000000000429", CLEMTA)
    assert (response.status, response.getheader("Retry-After")) == (429, "5")
    assert response.getheader("X-RateLimit-Remaining") == "0"
    assert json.loads(text)["error"]["code"] == "RATE_LIMIT_EXCEEDED"
    assert ask_clemta(demo, "000000000000000000000500") == (
        500,
        {"success": False, "message": "Internal server error", "error": {"code": "INTERNAL_ERROR"}},
    )
    assert ask_clemta(demo, "000000000000000000000701")[1]["success"] is False
    assert ask_clemta(demo, "000000000000000000000702")[1]["data"] is None


def test_the_requests_left_fall_run_out_and_are_renewed_each_minute() -> None:
    now = 1_700_000_015.5
    with DemoService(requests_a_minute=2, clock=lambda: now) as service:
        responses = [ask(service, "/contacts/64b8f1a2e4b0c8d9f0123456", CLEMTA) for _ in range(3)]
        assert [response.status for response, _ in responses] == [200, 200, 429]
        assert [response.getheader("X-RateLimit-Remaining") for response, _ in responses] == ["1", "0", "0"]
        for response, _ in responses:
            assert response.getheader("X-RateLimit-Limit") == "2"
            assert response.getheader("X-RateLimit-Reset") == "1700000040"
            assert response.getheader("X-RateLimit-Type") == "api_key"
        refused, body = responses[2]
        assert refused.getheader("Retry-After") == "25"
        assert json.loads(body)["error"]["code"] == "RATE_LIMIT_EXCEEDED"

        now = 1_700_000_040.0
        response, _ = ask(service, "/contacts/64b8f1a2e4b0c8d9f0123456", CLEMTA)
        assert (response.status, response.getheader("X-RateLimit-Remaining")) == (200, "1")


@pytest.mark.parametrize(("path", "headers"), [("/api/contacts/900503", WETHOD), (f"/contacts/{503:024}", CLEMTA)])
def test_the_third_try_works(demo: DemoService, path: str, headers: dict[str, str]) -> None:
    assert [ask(demo, path, headers)[0].status for _ in range(6)] == [503, 503, 200, 503, 503, 200]


def test_unreadable_answers(demo: DemoService) -> None:
    responses = {number: ask(demo, f"/api/contacts/{900_000 + number}", WETHOD) for number in (606, 607, 608, 609, 610)}
    assert {response.status for response, _ in responses.values()} == {200}
    assert responses[606][1].startswith(b"{")
    assert responses[607][0].getheader("Content-Type") == "text/html; charset=utf-8"
    assert responses[607][1].startswith(b"<!DOCTYPE html>")
    assert not responses[608][1].startswith((b"{", b"["))
    assert responses[609][1] == b""
    assert responses[610][1] == b"[]"
    for number in 606, 607, 608, 609:
        with pytest.raises(json.JSONDecodeError):
            json.loads(responses[number][1])
    assert b"[" * 1_000 in ask(demo, "/api/contacts/900612", WETHOD)[1]


def test_statuses_that_are_not_documented(demo: DemoService) -> None:
    redirect, _ = ask(demo, "/api/contacts/900302", WETHOD)
    assert (redirect.status, redirect.getheader("Location")) == (302, "https://elsewhere.example/sign-in")
    response, body = ask(demo, "/api/contacts/900204", WETHOD)
    assert (response.status, body) == (204, b"")
    assert ask(demo, "/api/contacts/900405", WETHOD)[0].status == 405
    assert ask(demo, f"/contacts/{502:024}", CLEMTA)[0].status == 502


def test_another_contact_than_the_one_asked_for(demo: DemoService) -> None:
    assert ask_wethod(demo, "900615")[1]["id"] == 7
    assert ask_clemta(demo, "000000000000000000000615")[1]["data"]["id"] == "64b8f1a2e4b0c8d9f0120007"


def test_broken_connections(demo: DemoService) -> None:
    with connected(demo) as connection:
        connection.request("GET", "/api/contacts/900605", headers=WETHOD)
        with pytest.raises(IncompleteRead):
            connection.getresponse().read()
    with connected(demo) as connection:
        connection.request("GET", "/api/contacts/900604", headers=WETHOD)
        with pytest.raises(RemoteDisconnected):
            connection.getresponse()


def test_a_huge_answer_is_valid_and_larger_than_20_mebibytes(demo: DemoService) -> None:
    response, body = ask(demo, "/api/contacts/900611", WETHOD)
    assert response.getheader("Content-Length") is None
    assert len(body) > 20 * 1024 * 1024
    assert json.loads(body)["id"] == 1


def test_a_slow_answer_is_a_good_one(demo: DemoService) -> None:
    started = time.monotonic()
    status, body = ask_wethod(demo, "900601")
    assert time.monotonic() - started >= 3.0
    assert (status, body["name"]) == (200, "Sam")


def test_one_connection_serves_many_requests(demo: DemoService) -> None:
    with connected(demo) as connection:
        for contact_id in "1", "900404", "900400", "900204", "900609", "2":
            connection.request("GET", f"/api/contacts/{contact_id}", headers=WETHOD)
            connection.getresponse().read()
            if contact_id == "1":
                first = connection.sock
        assert connection.sock is first


@pytest.mark.parametrize("path", ["/", "/api/contacts", "/api/contacts/1/notes", "/v2/contacts/1", "/favicon.ico"])
def test_other_addresses_are_another_servers_404(demo: DemoService, path: str) -> None:
    response, body = ask(demo, path, WETHOD | CLEMTA)
    assert (response.status, response.getheader("Content-Type")) == (404, "text/html; charset=utf-8")
    assert body.startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize("method", ["HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_nothing_but_get_is_answered(demo: DemoService, method: str) -> None:
    response, _ = ask(demo, "/api/contacts/1", WETHOD, method)
    assert (response.status, response.getheader("Allow")) == (405, "GET")
    assert demo.requests[-1].method == method


def test_it_tells_what_was_sent(demo: DemoService) -> None:
    ask(demo, "/api/contacts/1?a=%20b", WETHOD)
    seen = demo.requests[-1]
    assert (seen.method, seen.path) == ("GET", "/api/contacts/1?a=%20b")
    assert seen.headers["wethod-company"] == "demo"
    assert seen.headers["authorization"] == f"Bearer {DEMO_TOKEN}"


@pytest.mark.parametrize("number", [601, 602, 603, 611])
def test_it_stops_at_once_with_an_answer_pending(number: int) -> None:
    service = DemoService()
    service.start()
    with connected(service) as connection:
        connection.request("GET", f"/contacts/{number:024}", headers=CLEMTA)
        while not service.requests:
            time.sleep(0.001)
        started = time.monotonic()
        service.stop()
        assert time.monotonic() - started < 2.5
        connection.sock.settimeout(5)
        try:
            while connection.sock.recv(1 << 20):
                pass
        except ConnectionError:
            pass
    service.stop()
    with pytest.raises(RuntimeError):
        _ = service.base_url


def test_stopping_ends_kept_connections_and_their_threads() -> None:
    before = set(threading.enumerate())
    service = DemoService()
    service.start()
    with connected(service) as connection:
        connection.request("GET", "/contacts/64b8f1a2e4b0c8d9f0123456", headers=CLEMTA)
        connection.getresponse().read()
        service.stop()
        assert connection.sock.recv(1) == b""
    for thread in set(threading.enumerate()) - before:
        thread.join(timeout=30)
        assert not thread.is_alive()


def test_it_can_be_started_again() -> None:
    service = DemoService()
    for _ in range(2):
        with service:
            assert ask_wethod(service, "2")[0] == 200
            with pytest.raises(RuntimeError):
                service.start()


@pytest.mark.parametrize("number", [601, 602, 603, 605, 611])
def test_a_client_that_goes_away_is_no_news(
    number: int, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    before = set(threading.enumerate())
    with DemoService() as service:
        with connected(service) as connection:
            connection.request("GET", f"/contacts/{number:024}", headers=CLEMTA)
            while not service.requests:
                time.sleep(0.001)
            # A reset instead of a polite end.
            connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        with socket.create_connection(("127.0.0.1", int(service.base_url.rpartition(":")[2]))) as rude:
            rude.sendall(b"nonsense\r\n\r\n")
            assert rude.recv(100)
        assert ask_clemta(service, "64b8f1a2e4b0c8d9f0123456")[0] == 200
    for thread in set(threading.enumerate()) - before:
        thread.join(timeout=30)
        assert not thread.is_alive()
    assert capfd.readouterr() == ("", "")
    assert not caplog.records


@pytest.mark.parametrize(
    ("api", "path", "headers"), [("wethod", "/api/contacts/", WETHOD), ("clemta", "/contacts/", CLEMTA)]
)
def test_there_are_forty_contacts_and_each_can_be_had(api: str, path: str, headers: dict[str, str]) -> None:
    data = json.loads(resource("demo", f"{api}_contacts.json").read_bytes())
    reserved = {scenario.id for scenario in RESERVED}
    ids = [contact_id for contact_id in data if contact_id not in reserved]
    assert len(ids) >= 40
    with DemoService(requests_a_minute=1000) as service, connected(service) as connection:
        for contact_id in ids:
            connection.request("GET", path + contact_id, headers=headers)
            response = connection.getresponse()
            assert response.status == 200
            body = json.loads(response.read())
            assert body == data[contact_id] or body["data"] == data[contact_id]


def test_the_data_holds_every_documented_field_of_wethod() -> None:
    data = json.loads(resource("demo", "wethod_contacts.json").read_bytes())
    assert set(data["2"]) == set(json.loads(WETHOD_DOCUMENTED))
    complete = [contact for contact in data.values() if set(json.loads(WETHOD_DOCUMENTED)) <= set(contact)]
    assert len(complete) >= 30


def test_the_data_holds_every_documented_field_of_clemta() -> None:
    data = json.loads(resource("demo", "clemta_contacts.json").read_bytes())
    documented = json.loads(CLEMTA_DOCUMENTED)["data"]
    complete = [
        contact
        for contact in data.values()
        if set(documented) <= set(contact)
        and isinstance(contact["billing"], dict)
        and set(documented["billing"]) <= set(contact["billing"])
    ]
    assert len(complete) >= 25


def test_what_can_be_tried_is_listed_and_leads_somewhere(demo: DemoService) -> None:
    for api in "wethod", "clemta":
        scenarios = [scenario for scenario in (*EXAMPLES, *RESERVED) if scenario.api == api]
        assert len({scenario.id for scenario in scenarios}) == len(scenarios)
        assert len({scenario.what for scenario in scenarios}) == len(scenarios)
        assert all(scenario.what for scenario in scenarios)
    for example in EXAMPLES:
        assert (ask_wethod if example.api == "wethod" else ask_clemta)(demo, example.id)[0] == 200


def test_the_demo_profiles_carry_what_the_service_demands(demo: DemoService) -> None:
    (wethod, token), (clemta, key) = demo_profiles(demo.base_url)
    assert (wethod.id, wethod.name, wethod.api, wethod.colour) == ("demo-wethod", "Demo Wethod", "wethod", "violet")
    assert (clemta.id, clemta.name, clemta.api, clemta.colour) == ("demo-clemta", "Demo Clemta", "clemta", "green")
    assert wethod.base_url == clemta.base_url == demo.base_url
    assert (token, wethod.settings) == (DEMO_TOKEN, {"company": "demo", "api_version": "2024-06-15"})
    assert key == DEMO_KEY


def test_the_list_of_trials_loads_neither_a_server_nor_the_heavy_libraries() -> None:
    code = (
        "import sys, contactdesk.demo.scenarios, contactdesk.demo.credentials;"
        "print([m for m in ('http.server', 'httpx', 'pydantic', 'PySide6') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
