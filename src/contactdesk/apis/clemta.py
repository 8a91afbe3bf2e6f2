"""Clemta: "Get Contact by ID". README.md in this folder has the facts and their sources."""

import re
from dataclasses import replace
from datetime import datetime
from typing import Annotated, ClassVar, Literal

from contactdesk.apis.base import Api, ErrorBody, field_messages, id_text, text_of
from contactdesk.apis.schema import Documented, Shown, UnixTime, read_fields, read_others
from contactdesk.model.contact import MISSING, Contact, Field, Kind, Missing, Section
from contactdesk.model.environment import NONE, PRODUCTION, SANDBOX
from contactdesk.model.failure import Failure, FailureKind, FieldMessage, LookupFailed
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.lossless_json import Json, JsonObject, Number
from contactdesk.model.profile import ApiInfo, Budget, CardFacts, PasteFacts, Profile
from contactdesk.model.translation import QT_TRANSLATE_NOOP
from contactdesk.model.unix_time import from_unix_time

_UNIX_SECONDS = QT_TRANSLATE_NOOP("Expected", "a time in Unix seconds")
_TYPES = QT_TRANSLATE_NOOP("Expected", "customer or vendor")
_NEWER_ERROR = {"type", "title", "status", "code", "detail", "request_id"}


class ClemtaBilling(Documented):
    """Declares the documented ``data.billing``, in the order of the screen."""

    email: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Email"), Kind.EMAIL)]
    phone_code: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Dialling code"))]
    phone: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Phone"), Kind.PHONE)]
    address_1: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Address 1"))]
    address_2: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Address 2"))]
    postal_code: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Postal code"))]
    district: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "District"))]
    province: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Province"))]
    state: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "State"))]
    country: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Country"))]
    iso_code: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Country code"))]
    tax_id: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Tax ID"))]


_ADDRESS = (
    ("billing.address_1",),
    ("billing.address_2",),
    ("billing.postal_code", "billing.district"),
    ("billing.province", "billing.state"),
    ("billing.country",),
)
"""The lines of a postal address."""


class ClemtaContact(Documented):
    """Declares the documented ``data``, in the order of the screen."""

    full_name: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Full name"))]
    type: Annotated[Literal["customer", "vendor"], Shown(QT_TRANSLATE_NOOP("Field", "Type"), Kind.BADGE, _TYPES)]
    status: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Status"), Kind.BADGE)]
    email: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Email"), Kind.EMAIL)]
    cc_emails: Annotated[list[str], Shown(QT_TRANSLATE_NOOP("Field", "CC emails"), Kind.EMAILS)]
    bcc_emails: Annotated[list[str], Shown(QT_TRANSLATE_NOOP("Field", "BCC emails"), Kind.EMAILS)]
    description: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Description"), Kind.NOTES)]
    id: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "ID"))]
    created_at: Annotated[UnixTime, Shown(QT_TRANSLATE_NOOP("Field", "Created"), Kind.TIME, _UNIX_SECONDS, (Number,))]
    updated_at: Annotated[UnixTime, Shown(QT_TRANSLATE_NOOP("Field", "Updated"), Kind.TIME, _UNIX_SECONDS, (Number,))]
    billing: ClemtaBilling


class ClemtaEnvelope(Documented):
    """Declares the envelope of the documented 200."""

    success: bool
    message: str
    data: ClemtaContact
    error: object


def _with_country(field: Field, billing: Json | Missing) -> Field:
    """Return the field; a telephone number gets the country codes beside it, which dialling needs."""
    if field.kind is not Kind.PHONE or not isinstance(billing, JsonObject):
        return field
    code, region = (
        value.text if isinstance(value, Number) else value if isinstance(value, str) else ""
        for value in (billing.get("phone_code"), billing.get("iso_code"))
    )
    return replace(field, calling_code=code, region=region)


def _check_id(contact_id: str) -> Issue | None:
    if contact_id in (".", ".."):
        return Issue(IssueCode.ID_NOT_A_SEGMENT)
    # The server decides: a hint, not a refusal (README.md in this folder).
    if re.fullmatch("[0-9a-fA-F]{24}", contact_id):
        return None
    by_length = {23: IssueCode.ID_ONE_MISSING, 25: IssueCode.ID_ONE_TOO_MANY}
    is_hexadecimal = re.fullmatch("[0-9a-fA-F]+", contact_id) is not None
    code = by_length.get(len(contact_id)) if is_hexadecimal else None
    return Issue(code or IssueCode.ID_NOT_OBJECT_ID, blocking=False)


def _check_secret(secret: str) -> Issue | None:
    # A key of the vendor's newer API (README.md in this folder); it may still be tried.
    return Issue(IssueCode.SECRET_OTHER_API, blocking=False) if secret.startswith("clmt_") else None


def _created_at(contact_id: str) -> datetime | None:
    # The first four bytes of an ObjectId are Unix seconds (README.md in this folder).
    return from_unix_time(int(contact_id[:8], 16))


def _badge(field: Field) -> Field:
    # Clemta's "Delete" only deactivates (README.md in this folder).
    is_other = isinstance(field.value, str) and field.value.strip().casefold() not in ("", "active")
    return replace(field, is_notable=True) if field.path == "status" and is_other else field


def _environment_of(host: str) -> str:
    return {"api.clemta.com": PRODUCTION, "sandbox.clemta.com": SANDBOX}.get(host, NONE)


class Clemta(Api):
    """Describes Clemta's API."""

    info = ApiInfo(
        key="clemta",
        name="Clemta",
        base_url="https://api.clemta.com",
        endpoint="/contacts",
        secret_label=QT_TRANSLATE_NOOP("Secret", "API key"),
        id_example="64b8f1a2e4b0c8d9f0123456",
        check_id=_check_id,
        check_secret=_check_secret,
        budget=Budget(100, 60.0),
        paste=PasteFacts(
            id_pattern="[0-9a-fA-F]{24}",
            id_length=24,
            domain="clemta.com",
            key_pattern="(?:clemta|clmt)_[0-9A-Za-z_]+",
            envelope="data",
            # Companies have status, type and times, too.
            contact_members=frozenset({"full_name", "email", "cc_emails", "bcc_emails", "billing"}),
            created_at=_created_at,
        ),
        environment_of=_environment_of,
        # ObjectIds; Wethod counts the contacts of each company from 1.
        has_unique_ids=True,
        secret_variable="CLEMTA_API_KEY",  # noqa: S106 - a name, no secret
        card=CardFacts(
            street=("billing.address_1", "billing.address_2"),
            town=("billing.district",),
            region=("billing.province", "billing.state"),
            postal_code="billing.postal_code",
            country="billing.country",
            updated="updated_at",
        ),
        secret_source=QT_TRANSLATE_NOOP("Secret", "It is a key of Clemta's API and begins with clemta_."),
        ids_ignore_case=True,
    )
    impossible_id = "0" * 24
    refusals: ClassVar = {
        400: FailureKind.INVALID_REQUEST,
        401: FailureKind.NOT_AUTHORISED,
        403: FailureKind.NO_PERMISSION,
        404: FailureKind.NOT_FOUND,
    }
    refuses_single_contacts = True
    explanations: ClassVar = {
        FailureKind.NOT_FOUND: QT_TRANSLATE_NOOP(
            "Explanation",
            "{api} has no contact with the ID “{id}” for the profile “{profile}”. "
            "Companies and assets have IDs of the same form.",
        ),
    }

    def headers(self, profile: Profile, secret: str) -> dict[str, str]:  # noqa: ARG002 - the profile adds nothing here
        """Return the API key's header; see the base class."""
        return {"X-API-Key": secret}

    def error_body(self, body: JsonObject) -> ErrorBody | None:
        """Read ``{"success": false, "message", "error": {"code", "details"}}``; see the base class."""
        if body.get("success") is not False:
            return None
        error = body.get("error")
        inner = error if isinstance(error, JsonObject) else JsonObject([])
        details = inner.get("details")
        messages = (FieldMessage("", details),) if isinstance(details, str) and details else field_messages(inner)
        message = text_of(body, "message") or text_of(inner, "message")
        return ErrorBody(message, text_of(inner, "code"), messages)

    def is_newer_error(self, body: JsonObject) -> bool:
        """Recognise ``{"type", "title", "status", "code", "detail", "request_id"}``; see the base class."""
        return body.keys() >= _NEWER_ERROR and "success" not in body

    def unwrap(self, body: JsonObject) -> JsonObject:
        """Return the object under ``data``; see the base class."""
        if error_body := self.error_body(body):
            raise LookupFailed(error_body.as_failure(FailureKind.SAYS_FAILED))
        data = body.get("data")
        if not isinstance(data, JsonObject) or not data.keys() & ClemtaContact.__annotations__.keys():
            raise LookupFailed(Failure(FailureKind.NO_CONTACT_INSIDE, message=text_of(body, "message")))
        return data

    def read_contact(self, data: JsonObject, asked_id: str) -> Contact:
        """Build the contact, its billing data included; see the base class."""
        fields = read_fields(ClemtaContact, data)
        plain = tuple(field for field in fields if field.kind is not Kind.BADGE)
        billing = data.get("billing", MISSING)
        billing_fields = tuple(
            _with_country(field, billing) for field in read_fields(ClemtaBilling, billing, "billing.")
        )
        return Contact(
            api=self.info.key,
            name=text_of(data, "full_name").strip(),
            id=id_text(data),
            asked_id=asked_id,
            badges=tuple(map(_badge, (field for field in fields if field.kind is Kind.BADGE))),
            sections=(
                Section("contact", QT_TRANSLATE_NOOP("Section", "Contact"), plain),
                Section("billing", QT_TRANSLATE_NOOP("Section", "Billing"), billing_fields, _ADDRESS),
            ),
            others=(*read_others(ClemtaContact, data), *read_others(ClemtaBilling, billing, "billing.")),
            source=data,
        )

    def envelope_fields(self, body: JsonObject) -> tuple[Field, ...]:
        """Return the undocumented members beside ``data``; see the base class."""
        return tuple(read_others(ClemtaEnvelope, body, "(envelope)."))
