"""The demo service responds as both APIs document; the expected responses are copied from the documents."""

import json
import select
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection, HTTPResponse, IncompleteRead, RemoteDisconnected
from typing import Any

import pytest

from contactdesk.demo.credentials import demo_profiles
from contactdesk.demo.scenarios import EXAMPLES, RESERVED
from contactdesk.demo.service import DemoService
from contactdesk.system.paths import resource
from tests.factories import CLEMTA_DOCUMENTED, CLEMTA_ID, WETHOD_DOCUMENTED
from tests.program import wait_until

WETHOD = {
    "Authorization": "Bearer wethod-demo-token-0123456789",
    "Wethod-Company": "demo",
    "Wethod-Version": "2024-06-15",
    "Accept": "application/json",
}
CLEMTA = {"X-API-Key": "clemta_demo_0123456789abcdef", "Accept": "application/json"}


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


def members(text: str | bytes) -> Any:
    """Return the JSON with the order of its members."""
    return json.loads(text, object_pairs_hook=list)


def with_addresses(documented: str, *addresses: str) -> str:
    """Return the documented contact with e-mail addresses; the page hides those of its example."""
    for address in addresses:
        documented = documented.replace("[email protected]", address, 1)
    return documented


CLEMTA_EXAMPLE = with_addresses(
    CLEMTA_DOCUMENTED, "john.doe@example.com", "cc@example.com", "bcc@example.com", "billing@example.com"
)


def join_threads_since(before: set[threading.Thread]) -> None:
    for thread in set(threading.enumerate()) - before:
        thread.join(timeout=30)
        assert not thread.is_alive()


@pytest.mark.parametrize(
    ("path", "headers", "documented"),
    [
        ("/api/contacts/1", WETHOD, WETHOD_DOCUMENTED),
        ("/api/contacts/0001", WETHOD, WETHOD_DOCUMENTED),
        ("/contacts/64b8f1a2e4b0c8d9f0123456", CLEMTA, CLEMTA_EXAMPLE),
        ("/contacts/64B8F1A2E4B0C8D9F0123456", CLEMTA, CLEMTA_EXAMPLE),
    ],
)
def test_documented_contact_in_documented_order(
    demo: DemoService, path: str, headers: dict[str, str], documented: str
) -> None:
    response, body = ask(demo, path, headers)
    assert (response.status, response.getheader("Content-Type")) == (200, "application/json")
    assert members(body) == members(documented)


def test_numbers_and_text_are_sent_as_in_the_data_file(demo: DemoService) -> None:
    body = ask(demo, "/api/contacts/25", WETHOD)[1].decode()
    assert '"client_id": 123456789012345678901234567890' in body
    assert '"credit_limit": 1.10, "rounding": -0, "exposure": 1E400' in body
    assert "\\ud83d" in ask(demo, "/api/contacts/40", WETHOD)[1].decode()
    assert ask(demo, "/api/contacts/41", WETHOD)[1].count(b'"email"') == 2
    assert b'"turnover": 1.10' in ask(demo, "/contacts/64b8f1a2e4b0c8d9f0120028", CLEMTA)[1]


@pytest.mark.parametrize("contact_id", ["abc", "1a", "-1", "1.0", "%D9%A1", "1%20", ""])
def test_wethod_refuses_an_id_that_is_no_number(demo: DemoService, contact_id: str) -> None:
    assert ask_wethod(demo, contact_id) == (
        400,
        {
            "key": "invalid_data",
            "message": "You provided invalid data. Check 'failures' for details.",
            "failures": [{"field": "id", "message": "The ID must be a number."}],
        },
    )


@pytest.mark.parametrize("contact_id", ["0", "00", "123456789", "900404"])
def test_wethod_does_not_find_unknown_ids(demo: DemoService, contact_id: str) -> None:
    assert ask_wethod(demo, contact_id) == (404, {"key": "not_found", "message": "Contact not found."})


@pytest.mark.parametrize(
    ("headers", "status", "key", "message"),
    [
        *(
            ({"Authorization": token}, 401, "unauthorized", "The token is missing or not valid.")
            for token in ("", "Bearer", "Bearer wrong", "wethod-demo-token-0123456789", "Basic x")
        ),
        *(
            (
                {name: value},
                412,
                "precondition_failure",
                f"The header {name} is missing or names nothing that exists here.",
            )
            for name in ("Wethod-Company", "Wethod-Version")
            for value in ("", "other")
        ),
    ],
)
def test_wethod_requires_its_headers(
    demo: DemoService, headers: dict[str, str], status: int, key: str, message: str
) -> None:
    response, body = ask(demo, "/api/contacts/1", WETHOD | headers)
    assert (response.status, json.loads(body)) == (status, {"key": key, "message": message})


@pytest.mark.parametrize(
    ("contact_id", "headers", "status", "message", "error"),
    [
        *(
            (
                wrong,
                CLEMTA,
                400,
                "Invalid request data",
                {"code": "INVALID_REQUEST", "details": "Invalid contact ID format"},
            )
            for wrong in ("1", "64b8f1a2e4b0c8d9f012345", "64b8f1a2e4b0c8d9f012345g", "%2F", "")
        ),
        *(
            (unknown, CLEMTA, 404, "Contact not found", {"code": "CONTACT_NOT_FOUND"})
            for unknown in ("0" * 24, "f" * 24, "000000000000000000000404")
        ),
        ("000000000000000000000500", CLEMTA, 500, "Internal server error", {"code": "INTERNAL_ERROR"}),
        (CLEMTA_ID, {}, 401, "API key is required", {"code": "API_KEY_REQUIRED"}),
        (CLEMTA_ID, {"X-API-Key": "clemta_other"}, 401, "Invalid API key", {"code": "INVALID_API_KEY"}),
    ],
)
def test_errors_of_clemta(
    demo: DemoService, contact_id: str, headers: dict[str, str], status: int, message: str, error: dict[str, str]
) -> None:
    response, body = ask(demo, f"/contacts/{contact_id}", headers)
    assert (response.status, json.loads(body)) == (status, {"success": False, "message": message, "error": error})


@pytest.mark.parametrize(
    ("path", "headers", "status", "key"),
    [
        ("/api/contacts/900401", WETHOD, 401, "unauthorized"),
        ("/api/contacts/900403", WETHOD, 403, "forbidden"),
        ("/api/contacts/900412", WETHOD, 412, "precondition_failure"),
        (f"/contacts/{401:024}", CLEMTA, 401, "INVALID_API_KEY"),
        (f"/contacts/{403:024}", CLEMTA, 403, "ACCESS_DENIED"),
    ],
)
def test_reserved_refusals_ignore_the_headers(
    demo: DemoService, path: str, headers: dict[str, str], status: int, key: str
) -> None:
    for sent in headers, {}:
        response, body = ask(demo, path, sent)
        content = json.loads(body)
        assert (response.status, content.get("key") or content["error"]["code"]) == (status, key)


@pytest.mark.parametrize(("path", "headers"), [("/api/contacts/900", WETHOD), (f"/contacts/{0:021}", CLEMTA)])
def test_refusals_by_gateways(demo: DemoService, path: str, headers: dict[str, str]) -> None:
    for sent in headers, {}:
        response, _body = ask(demo, f"{path}618", sent)
        assert (response.status, response.getheader("WWW-Authenticate")) == (401, 'Basic realm="Staff"')
        response, body = ask(demo, f"{path}620", sent)
        assert (response.status, body) == (401, b'{"message": "Unauthenticated."}')
    response, body = ask(demo, f"{path}619", headers)
    assert response.status == 400
    assert b"No required SSL certificate was sent" in body


def test_other_documented_errors(demo: DemoService) -> None:
    status, body = ask_wethod(demo, "900400")
    assert (status, body["key"]) == (400, "invalid_data")
    assert [list(failure) for failure in body["failures"]] == [["field", "message"]] * 3
    status, body = ask_wethod(demo, "900500")
    assert (status, list(body)) == (500, ["key", "message"])
    status, body = ask_clemta(demo, "000000000000000000000400")
    assert (status, body["success"], body["error"]["code"]) == (400, False, "VALIDATION_FAILED")
    assert len(body["error"]["details"]) == 3
    assert ask_clemta(demo, "000000000000000000000701")[1]["success"] is False
    assert ask_clemta(demo, "000000000000000000000702")[1]["data"] is None


def test_reserved_ids_that_limit_the_requests(demo: DemoService) -> None:
    response, _ = ask(demo, "/api/contacts/900429", WETHOD)
    assert (response.status, response.getheader("x-ratelimit-retry-after")) == (429, "5")
    response, text = ask(demo, "/contacts/000000000000000000000429", CLEMTA)
    assert (response.status, response.getheader("Retry-After")) == (429, "5")
    assert response.getheader("X-RateLimit-Remaining") == "0"
    assert json.loads(text)["error"]["code"] == "RATE_LIMIT_EXCEEDED"


def test_remaining_requests_fall_and_are_renewed() -> None:
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
def test_third_try_succeeds(demo: DemoService, path: str, headers: dict[str, str]) -> None:
    assert [ask(demo, path, headers)[0].status for _ in range(6)] == [503, 503, 200, 503, 503, 200]


def test_unreadable_responses(demo: DemoService) -> None:
    responses = {number: ask(demo, f"/api/contacts/{number}", WETHOD) for number in range(900_606, 900_611)}
    assert {response.status for response, _ in responses.values()} == {200}
    cut_off, page, text, empty, array = (body for _, body in responses.values())
    assert cut_off.startswith(b"{")
    assert responses[900_607][0].getheader("Content-Type") == "text/html; charset=utf-8"
    assert page.startswith(b"<!DOCTYPE html>")
    assert not text.startswith((b"{", b"["))
    assert (empty, array) == (b"", b"[]")
    for body in cut_off, page, text, empty:
        with pytest.raises(json.JSONDecodeError):
            json.loads(body)
    assert b"[" * 1_000 in ask(demo, "/api/contacts/900612", WETHOD)[1]


def test_undocumented_statuses(demo: DemoService) -> None:
    redirect, _ = ask(demo, "/api/contacts/900302", WETHOD)
    assert (redirect.status, redirect.getheader("Location")) == (302, "https://elsewhere.example/sign-in")
    response, body = ask(demo, "/api/contacts/900204", WETHOD)
    assert (response.status, body) == (204, b"")
    assert ask(demo, "/api/contacts/900405", WETHOD)[0].status == 405
    assert ask(demo, f"/contacts/{502:024}", CLEMTA)[0].status == 502


def test_response_with_another_contact(demo: DemoService) -> None:
    assert ask_wethod(demo, "900615")[1]["id"] == 7
    assert ask_clemta(demo, "000000000000000000000615")[1]["data"]["id"] == "64b8f1a2e4b0c8d9f0120007"


@pytest.mark.parametrize(("number", "error"), [(605, IncompleteRead), (604, RemoteDisconnected)])
def test_broken_connections(demo: DemoService, number: int, error: type[Exception]) -> None:
    with connected(demo) as connection:
        connection.request("GET", f"/api/contacts/{900_000 + number}", headers=WETHOD)
        with pytest.raises(error):
            connection.getresponse().read()


def test_huge_response_is_valid_and_over_20_mebibytes(demo: DemoService) -> None:
    response, body = ask(demo, "/api/contacts/900611", WETHOD)
    assert response.getheader("Content-Length") is None
    assert len(body) > 20 * 1024 * 1024
    assert json.loads(body)["id"] == 1


def test_slow_response_is_a_contact(demo: DemoService) -> None:
    assert [reserved.response.delay_s for reserved in RESERVED if reserved.id == "900601"] == [3.0]
    with connected(demo) as slow:
        slow.request("GET", "/api/contacts/900601", headers=WETHOD)
        response = slow.getresponse()
        assert (response.status, json.loads(response.read())["name"]) == (200, "Sam")


def test_silent_request_delays_no_other(demo: DemoService) -> None:
    with connected(demo) as silent:
        silent.request("GET", "/api/contacts/900602", headers=WETHOD)
        wait_until(lambda: bool(demo.requests), "a request came")
        assert ask_wethod(demo, "1")[0] == 200
        assert select.select([silent.sock], [], [], 0)[0] == [], "nothing has arrived"


def test_one_connection_serves_many_requests(demo: DemoService) -> None:
    with connected(demo) as connection:
        for contact_id in "1", "900404", "900400", "900204", "900609", "2":
            connection.request("GET", f"/api/contacts/{contact_id}", headers=WETHOD)
            connection.getresponse().read()
            if contact_id == "1":
                first = connection.sock
        assert connection.sock is first


@pytest.mark.parametrize("path", ["/", "/api/contacts", "/api/contacts/1/notes", "/v2/contacts/1", "/favicon.ico"])
def test_other_paths_give_a_web_page(demo: DemoService, path: str) -> None:
    response, body = ask(demo, path, WETHOD | CLEMTA)
    assert (response.status, response.getheader("Content-Type")) == (404, "text/html; charset=utf-8")
    assert body.startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize("method", ["HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_only_get_is_allowed(demo: DemoService, method: str) -> None:
    response, _ = ask(demo, "/api/contacts/1", WETHOD, method)
    assert (response.status, response.getheader("Allow")) == (405, "GET")
    assert demo.requests[-1].method == method


def test_requests_are_recorded(demo: DemoService) -> None:
    ask(demo, "/api/contacts/1?a=%20b", WETHOD)
    request = demo.requests[-1]
    assert (request.method, request.path) == ("GET", "/api/contacts/1?a=%20b")
    assert request.headers["wethod-company"] == "demo"
    assert request.headers["authorization"] == "Bearer wethod-demo-token-0123456789"


@pytest.mark.parametrize("path", ["", f"{601:024}", f"{602:024}", f"{603:024}", f"{611:024}"])
def test_stop_ends_connections_and_threads(path: str) -> None:
    before = set(threading.enumerate())
    service = DemoService()
    service.start()
    with connected(service) as connection:
        connection.request("GET", f"/contacts/{path}", headers=CLEMTA)
        if not path:
            # A kept connection without a pending response.
            connection.getresponse().read()
        wait_until(lambda: bool(service.requests), "a request came")
        service.stop()
        with suppress(ConnectionError):
            while connection.sock.recv(1 << 20):
                pass
    service.stop()
    join_threads_since(before)
    with pytest.raises(RuntimeError):
        _ = service.base_url


def test_service_can_be_started_again() -> None:
    service = DemoService()
    for _ in range(2):
        with service:
            assert ask_wethod(service, "2")[0] == 200
            with pytest.raises(RuntimeError):
                service.start()


@pytest.mark.parametrize("number", [601, 602, 603, 605, 611])
def test_client_that_disconnects_is_not_logged(
    number: int, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    before = set(threading.enumerate())
    with DemoService() as service:
        with connected(service) as connection:
            connection.request("GET", f"/contacts/{number:024}", headers=CLEMTA)
            wait_until(lambda: bool(service.requests), "a request came")
            # A reset instead of an orderly close.
            connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        with socket.create_connection(("127.0.0.1", int(service.base_url.rpartition(":")[2]))) as malformed:
            malformed.sendall(b"nonsense\r\n\r\n")
            assert malformed.recv(100)
        assert ask_clemta(service, "64b8f1a2e4b0c8d9f0123456")[0] == 200
    join_threads_since(before)
    assert capfd.readouterr() == ("", "")
    assert not caplog.records


@pytest.mark.parametrize(
    ("api", "path", "headers", "documented", "complete"),
    [
        ("wethod", "/api/contacts/", WETHOD, json.loads(WETHOD_DOCUMENTED), 30),
        ("clemta", "/contacts/", CLEMTA, json.loads(CLEMTA_DOCUMENTED)["data"], 25),
    ],
)
def test_forty_contacts_most_with_every_documented_field(
    api: str, path: str, headers: dict[str, str], documented: dict[str, Any], complete: int
) -> None:
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

    def is_complete(contact: dict[str, Any]) -> bool:
        billing = contact.get("billing")
        present = set(billing) if isinstance(billing, dict) else set()
        return set(documented) <= set(contact) and set(documented.get("billing", ())) <= present

    assert sum(is_complete(contact) for contact in data.values()) >= complete


def test_every_example_is_unique_and_found(demo: DemoService) -> None:
    for api in "wethod", "clemta":
        scenarios = [scenario for scenario in (*EXAMPLES, *RESERVED) if scenario.api == api]
        assert len({scenario.id for scenario in scenarios}) == len(scenarios)
        assert len({scenario.what for scenario in scenarios}) == len(scenarios)
        assert all(scenario.what for scenario in scenarios)
    for example in EXAMPLES:
        assert (ask_wethod if example.api == "wethod" else ask_clemta)(demo, example.id)[0] == 200


def test_demo_profiles_fit_the_service(demo: DemoService) -> None:
    (wethod, token), (clemta, key) = demo_profiles(demo.base_url)
    assert (wethod.id, wethod.name, wethod.api, wethod.colour) == ("demo-wethod", "Demo Wethod", "wethod", "violet")
    assert (clemta.id, clemta.name, clemta.api, clemta.colour) == ("demo-clemta", "Demo Clemta", "clemta", "green")
    assert wethod.base_url == clemta.base_url == demo.base_url
    assert (token, key) == ("wethod-demo-token-0123456789", "clemta_demo_0123456789abcdef")
    assert wethod.settings == {"company": "demo", "api_version": "2024-06-15"}


def ask_client(service: DemoService, path: str, headers: dict[str, str] = WETHOD) -> tuple[int, Any]:
    response, body = ask(service, path, headers)
    return response.status, json.loads(body)


def test_every_wethod_contact_of_the_demo_has_its_client(demo: DemoService) -> None:
    asked = set()
    for contact in json.loads(resource("demo", "wethod_contacts.json").read_bytes()).values():
        client_id = str(contact.get("client_id") or "")
        if client_id.isdigit() and not 502 <= int(client_id) <= 507:
            asked.add(client_id)
            status, client = ask_client(demo, f"/api/clients/{client_id}?deleted=include")
            assert (status, str(client["id"])) == (200, client_id)
    assert len(asked) > 40


def test_clients_of_the_demo_need_the_same_headers(demo: DemoService) -> None:
    for path in "/api/clients/14", "/api/persons/me":
        assert ask_client(demo, path, WETHOD | {"Authorization": "Bearer wrong"})[0] == 401
        assert ask_client(demo, path, WETHOD | {"Wethod-Company": "wrong"})[0] == 412
    assert ask_client(demo, "/api/clients/abc")[0] == 400
    assert ask_client(demo, "/api/persons/me") == (
        200,
        {"id": 7, "name": "John", "surname": "Doe", "email": "john.doe@example.com"},
    )


def test_deleted_client_comes_only_if_it_is_asked_for(demo: DemoService) -> None:
    assert ask_client(demo, "/api/clients/508") == (404, {"key": "not_found", "message": "Client not found."})
    assert ask_client(demo, "/api/clients/508?deleted=include")[1]["deleted_at"] == "2025-06-30T12:00:00.000Z"
    assert ask_client(demo, "/api/clients/502")[0] == 403
    assert ask_client(demo, "/api/clients/503")[0] == 404
    assert ask_client(demo, "/api/clients/504")[0] == 412
    assert ask(demo, "/api/clients/506", WETHOD)[1] == b'{"id": 506, "corporate_name": "Broken Ltd", "va'
    assert ask_client(demo, "/api/clients/507")[1]["id"] == 14
