"""A third API needs nothing in ``src/`` but its own file and its line in the registry."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from contactdesk.apis.base import Api, ErrorBody, id_text, text_of
from contactdesk.apis.registry import APIS
from contactdesk.apis.schema import Documented, IsoTime, Shown, read_fields, read_others
from contactdesk.model.contact import Contact, Kind, Section
from contactdesk.model.failure import Failure, FailureKind, FieldMessage, LookupFailed
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.lossless_json import JsonObject
from contactdesk.model.profile import ApiInfo, Profile, Setting
from tests.http.fault_server import FaultServer, Peer
from tests.http.faults import message
from tests.window_driver import RunWindow, WindowDriver


class Person(Documented):
    """One field of each kind."""

    status: Annotated[str, Shown("Status", Kind.BADGE)]
    company: Annotated[str, Shown("Company", Kind.TEXT)]
    orders: Annotated[int, Shown("Orders", Kind.NUMBER)]
    remarks: Annotated[str, Shown("Remarks", Kind.NOTES)]
    mail: Annotated[str, Shown("Mail", Kind.EMAIL)]
    more_mail: Annotated[list[str], Shown("More mail", Kind.EMAILS)]
    mobile: Annotated[str, Shown("Mobile", Kind.PHONE)]
    website: Annotated[str, Shown("Website", Kind.LINK)]
    since: Annotated[IsoTime, Shown("Customer since", Kind.TIME)]


def check_id(contact_id: str) -> Issue | None:
    return None if re.fullmatch("C-[0-9]+", contact_id) else Issue(IssueCode.ID_OTHER_FORM, example="C-1234")


def check_region(text: str) -> Issue | None:
    if not text:
        return Issue(IssueCode.SETTING_EMPTY, example="eu-1")
    is_region = re.fullmatch("[a-z]{2}-[0-9]", text)
    return None if is_region else Issue(IssueCode.SETTING_OTHER_FORM, blocking=False, example="eu-1")


class Example(Api):
    """``GET /v3/people/{id}``, with the region in a header."""

    info = ApiInfo(
        key="example",
        name="Example",
        base_url="https://api.example.com",
        endpoint="/v3/people",
        secret_label="Passphrase",
        id_example="C-1234",
        check_id=check_id,
        settings=(Setting("region", "Region", example="eu-1", check=check_region),),
    )
    impossible_id = "C-0"
    refusals: ClassVar = {403: FailureKind.NO_PERMISSION, 404: FailureKind.NOT_FOUND, 422: FailureKind.INVALID_REQUEST}

    def headers(self, profile: Profile, secret: str) -> dict[str, str]:
        return {"X-Passphrase": secret, "X-Region": profile.settings.get("region", "")}

    def error_body(self, body: JsonObject) -> ErrorBody | None:
        fault = body.get("fault")
        if not isinstance(fault, JsonObject):
            return None
        fields = fault.get("fields")
        messages = fields.items() if isinstance(fields, JsonObject) else ()
        return ErrorBody(
            text_of(fault, "text"),
            text_of(fault, "number"),
            tuple(FieldMessage(key, str(value)) for key, value in messages),
        )

    def unwrap(self, body: JsonObject) -> JsonObject:
        person = body.get("person")
        if not isinstance(person, JsonObject):
            raise LookupFailed(Failure(FailureKind.NO_CONTACT_INSIDE))
        return person

    def read_contact(self, data: JsonObject, asked_id: str) -> Contact:
        badge, *fields = read_fields(Person, data)
        return Contact(
            api=self.info.key,
            name=text_of(data, "called"),
            id=id_text(data),
            asked_id=asked_id,
            badges=(badge,),
            sections=(Section("contact", "Person", tuple(fields)),),
            others=tuple(field for field in read_others(Person, data) if field.path not in ("id", "called")),
            source=data,
        )


PERSON = {
    "id": "C-1234",
    "called": "Ada Rossi",
    "status": "active",
    "company": "Rossi S.p.A.",
    "orders": 12,
    "remarks": "Prefers letters",
    "mail": "ada@example.com",
    "more_mail": ["a@example.com", "b@example.com"],
    "mobile": "+39 02 1234567",
    "website": "https://www.example.com/ada",
    "since": "2025-10-28T10:23:00Z",
    "shoe_size": 38,
}
SHOWN = {
    "status": "Active",
    "company": "Rossi S.p.A.",
    "orders": "12",
    "remarks": "Prefers letters",
    "mail": "ada@example.com",
    "more_mail": "a@example.com\nb@example.com",
    "mobile": "+39 02 1234567",
    "website": "https://www.example.com/ada",
}


def respond(peer: Peer) -> None:
    """Answer as the third API does: check the headers, and return the only person."""
    while head := peer.request().decode():
        path, headers = head.split()[1], head.lower()
        body: dict[str, Any]
        if not ("x-passphrase: open-sesame\r\n" in headers and "x-region: eu-1\r\n" in headers):
            fields = {"region": "There is no such region."}
            status, body = "422 Odd", {"fault": {"number": "E17", "text": "Cannot serve this.", "fields": fields}}
        elif path == "/v3/people/C-1234":
            status, body = "200 OK", {"person": PERSON}
        else:
            status, body = "404 Not Found", {"fault": {"number": "E4", "text": "Nobody is called that."}}
        peer.send(message(status, json.dumps(body).encode(), "Content-Type: application/json"))


@pytest.fixture
def base_url(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Registers the API and runs its server."""
    monkeypatch.setitem(APIS, "example", Example())
    with FaultServer(respond) as server:
        yield f"http://127.0.0.1:{server.port}"


def test_third_api_needs_no_other_change(run_desk: RunWindow, base_url: str, tmp_path: Path) -> None:
    exported = tmp_path / "ada.json"

    async def add_profile(desk: WindowDriver) -> None:
        await desk.open_settings("addConnectionButton")
        selector = desk.find("profileApiSelector", QComboBox)
        assert [selector.itemText(index) for index in range(selector.count())] == ["Wethod", "Clemta", "Example"]
        selector.setFocus()
        desk.press(Qt.Key.Key_End)
        assert desk.text("profileBaseUrlEdit") == "https://api.example.com"
        assert desk.accessible_name("profileSecretEdit") == "Passphrase"
        assert not desk.is_visible("profileCompanyEdit")
        desk.type("profileNameEdit", "Third")
        desk.type("profileBaseUrlEdit", base_url + "/v3/people")
        assert desk.text("profileBaseUrlEditIssue") == "Enter only the base address."
        desk.type("profileBaseUrlEdit", base_url)
        desk.type("profileSecretEdit", "open-sesame")
        desk.type("profileRegionEdit", "")
        assert desk.accessible_name("profileRegionEditIssue") == "Region: Enter a value, such as eu-1."
        desk.type("profileRegionEdit", "europe")
        assert desk.text("profileRegionEditIssue") == "A value looks like eu-1."
        assert await desk.test_connection() == (
            "Test: Address: OK. Passphrase: Not checked. Permission: Not checked. Region: Failed. "
            "Example found something wrong with the request for the ID “C-0”. Status: 422.\n"
            "Message from Example: Cannot serve this.\n• region: There is no such region."
        )
        desk.type("profileRegionEdit", "eu-1")
        assert await desk.test_connection() == (
            "Test: Address: OK. Passphrase: OK. Permission: OK. Region: OK. The connection works."
        )
        await desk.save_profile()
        await desk.close_settings()

    async def look_up(desk: WindowDriver) -> None:
        assert desk.window.bar.profile_selector.currentText() == "Third · △ test · Example"
        await desk.open_settings()
        assert desk.text("profileRegionEdit") == "eu-1"
        desk.type("profileSecretEdit", "open-sesame")
        await desk.save_profile()
        await desk.close_settings()
        desk.type("contactIdEdit", "1234")
        assert desk.text("idHint") == "A contact ID here looks like C-1234."
        await desk.look_up("C-1234")
        assert desk.text("contactName") == "Ada Rossi"
        assert {path: desk.text(f"value.{path}") for path in SHOWN} == SHOWN
        assert "28 Oct 2025" in desk.text("value.since")
        assert desk.find("contactPane").accessibleName() == "Person"
        desk.click("collapsibleHeading")
        assert desk.text("value.shoe_size") == "38"
        await desk.export(exported)
        await desk.until_text("statusText", "Exported to")
        await desk.fail("C-9")
        assert desk.text("failureTitle") == "Contact not found"
        assert desk.text("failureSays") == "Message from Example:"
        assert desk.text("failureMessage") == "Nobody is called that."
        assert desk.text("failureCode") == "Code: E4"
        await desk.close_failure()

    run_desk(add_profile)
    run_desk(look_up)
    assert json.loads(exported.read_bytes()) == PERSON
    (profile,) = json.loads((tmp_path / "data" / "profiles.json").read_bytes())["profiles"]
    assert (profile["api"], profile["settings"]) == ("example", {"region": "eu-1"})
