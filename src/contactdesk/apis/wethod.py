"""Wethod: "Get a contact". README.md in this folder has the facts and their sources."""

from functools import partial
from typing import TYPE_CHECKING, Annotated, ClassVar

from contactdesk.apis.base import Api, ErrorBody, FurtherRequest, field_messages, id_text, text_of
from contactdesk.apis.schema import Documented, FromOne, IsoTime, Shown, read_fields, read_others
from contactdesk.model.contact import Contact, Kind, Section
from contactdesk.model.environment import NONE, PRODUCTION
from contactdesk.model.failure import Failure, FailureKind, LookupFailed
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.lossless_json import JsonObject, Number
from contactdesk.model.profile import ApiInfo, Budget, CardFacts, PasteFacts, Profile, Setting
from contactdesk.model.related import SECTION, RelatedDetails
from contactdesk.model.translation import QT_TRANSLATE_NOOP
from contactdesk.model.validation import check_company, check_version, clean_version

if TYPE_CHECKING:
    from contactdesk.model.connection_report import Owner

_FROM_1 = QT_TRANSLATE_NOOP("Expected", "a whole number from 1")
_TEXT_OR_NUMBER = QT_TRANSLATE_NOOP("Expected", "text or a whole number")
_LONGEST_CLIENT_ID = 100
_CLIENT_TITLE = QT_TRANSLATE_NOOP("Section", "Client and billing")


def _text_or_number(label: str, kind: Kind = Kind.TEXT) -> Shown:
    return Shown(label, kind, _TEXT_OR_NUMBER, (str, Number))


class WethodContact(Documented):
    """Declares the documented 200, in the order of the screen.

    The documentation's maximum lengths are left out: it does not assign them to members.
    """

    name: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Name"))]
    surname: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Surname"))]
    role: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Role"))]
    email: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Email"), Kind.EMAIL)]
    # A string in the document, an integer in the responses to public clients (README.md in this folder).
    telephone: Annotated[str | int, _text_or_number(QT_TRANSLATE_NOOP("Field", "Telephone"), Kind.PHONE)]
    linkedin: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "LinkedIn"), Kind.LINK)]
    description: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Description"), Kind.NOTES)]
    notes: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Notes"), Kind.NOTES)]
    id: Annotated[FromOne, Shown(QT_TRANSLATE_NOOP("Field", "ID"), Kind.NUMBER, _FROM_1)]
    client_id: Annotated[FromOne, Shown(QT_TRANSLATE_NOOP("Field", "Client ID"), Kind.NUMBER, _FROM_1)]
    created_at: Annotated[IsoTime, Shown(QT_TRANSLATE_NOOP("Field", "Created"), Kind.TIME)]
    updated_at: Annotated[IsoTime, Shown(QT_TRANSLATE_NOOP("Field", "Updated"), Kind.TIME)]


class WethodClient(Documented):
    """Declares the client that a contact belongs to, in the order of the screen. Every member may be null or missing.

    The types are not documented: numbers are accepted where a code may be one.
    """

    corporate_name: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Company"))]
    legal_name: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Legal name"))]
    acronym: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Acronym"))]
    street: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Street"))]
    zip_code: Annotated[str | int, _text_or_number(QT_TRANSLATE_NOOP("Field", "Postal code"))]
    town: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Town"))]
    province: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Province"))]
    country: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Country"))]
    vat: Annotated[str | int, _text_or_number(QT_TRANSLATE_NOOP("Field", "VAT number"))]
    tax_reference: Annotated[str | int, _text_or_number(QT_TRANSLATE_NOOP("Field", "Tax reference"))]
    company_registration_number: Annotated[
        str | int, _text_or_number(QT_TRANSLATE_NOOP("Field", "Registration number"))
    ]
    sdi_code: Annotated[str | int, _text_or_number(QT_TRANSLATE_NOOP("Field", "SDI code"))]
    pec: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Certified email"), Kind.EMAIL)]
    administration_email: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Administration email"), Kind.EMAIL)]
    phone: Annotated[str | int, _text_or_number(QT_TRANSLATE_NOOP("Field", "Phone"), Kind.PHONE)]
    website: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Website"), Kind.LINK)]
    payment_condition: Annotated[str | int, _text_or_number(QT_TRANSLATE_NOOP("Field", "Payment condition"))]
    intent_code: Annotated[str | int, _text_or_number(QT_TRANSLATE_NOOP("Field", "Intent code"))]
    # A date without a time: as a moment it would be shown as another day elsewhere.
    intent_date: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Intent date"))]
    id: Annotated[FromOne, Shown(QT_TRANSLATE_NOOP("Field", "Client ID"), Kind.NUMBER, _FROM_1)]
    deleted_at: Annotated[IsoTime, Shown(QT_TRANSLATE_NOOP("Field", "Deleted"), Kind.TIME)]


_ADDRESS = (("client.street",), ("client.zip_code", "client.town", "client.province"), ("client.country",))
"""The lines of a client's postal address."""


def _read_client(client_id: str, body: JsonObject) -> RelatedDetails:
    error_body = _error_body(body)
    if error_body and "id" not in body:
        raise LookupFailed(error_body.as_failure(FailureKind.SAYS_FAILED))
    found_id = id_text(body)
    is_another = found_id != "" and found_id.lstrip("0") != client_id.lstrip("0")
    if is_another or not body.keys() & WethodClient.__annotations__.keys():
        # Another customer's billing details must never be shown.
        raise LookupFailed(Failure(FailureKind.NO_CONTACT_INSIDE))
    names = (text_of(body, key).strip() for key in ("corporate_name", "legal_name", "acronym"))
    fields = tuple(read_fields(WethodClient, body, "client."))
    return RelatedDetails(
        key="client",
        name=next(filter(None, names), ""),
        section=Section(SECTION, _CLIENT_TITLE, fields, _ADDRESS),
        others=tuple(read_others(WethodClient, body, "client.")),
        source=body,
        # Zero and other placeholders are no time.
        is_deleted=any(field.path == "client.deleted_at" and field.time for field in fields),
    )


def _read_owner(body: JsonObject) -> "Owner":
    from contactdesk.model.connection_report import Owner

    names = (text_of(body, key).strip() for key in ("name", "surname"))
    owner = Owner(" ".join(filter(None, names)), text_of(body, "email").strip())
    if not any(owner):
        raise LookupFailed(Failure(FailureKind.NO_CONTACT_INSIDE))
    return owner


def _error_body(body: JsonObject) -> ErrorBody | None:
    key = text_of(body, "key")
    return ErrorBody(text_of(body, "message"), key, field_messages(body)) if key else None


def _check_id(contact_id: str) -> Issue | None:
    is_digits = contact_id.isascii() and contact_id.isdecimal()
    return None if is_digits else Issue(IssueCode.ID_NOT_DIGITS)


def _environment_of(host: str) -> str:
    return PRODUCTION if host == "api.wethod.com" else NONE


class Wethod(Api):
    """Describes Wethod's API."""

    info = ApiInfo(
        key="wethod",
        name="Wethod",
        base_url="https://api.wethod.com",
        endpoint="/api/contacts",
        secret_label=QT_TRANSLATE_NOOP("Secret", "Token"),
        id_example="42",
        check_id=_check_id,
        budget=Budget(5_000, 3_600.0),
        settings=(
            Setting("company", QT_TRANSLATE_NOOP("Setting", "Company"), example="acme", check=check_company),
            Setting(
                "api_version",
                QT_TRANSLATE_NOOP("Setting", "Version"),
                preset="2024-06-15",
                example="2024-06-15",
                check=check_version,
                clean=clean_version,
            ),
        ),
        secret_name=QT_TRANSLATE_NOOP("Secret", "token"),
        paste=PasteFacts(
            # 24 digits are an ID of Clemta.
            id_pattern="(?![0-9]{24}$)[0-9]+",
            domain="wethod.com",
            company_setting="company",
            company_header="Wethod-Company",
            contact_members=frozenset({"name", "surname", "role", "email", "telephone", "linkedin", "client_id"}),
            # A client has an ID, too.
            other_members=frozenset({"corporate_name", "acronym", "legal_name", "vat", "sdi_code", "pec"}),
        ),
        environment_of=_environment_of,
        secret_variable="WETHOD_TOKEN",  # noqa: S106 - a name, no secret
        card=CardFacts(
            family_name="surname",
            given_name="name",
            title="role",
            organisation="client.corporate_name",
            street=("client.street",),
            town=("client.town",),
            region=("client.province",),
            postal_code="client.zip_code",
            country="client.country",
            updated="updated_at",
        ),
        secret_source=QT_TRANSLATE_NOOP(
            "Secret", "It is a personal token: Wethod shows it once, in Settings › Developer settings."
        ),
    )
    impossible_id = "0"
    refusals: ClassVar = {
        400: FailureKind.INVALID_REQUEST,
        401: FailureKind.NOT_AUTHORISED,
        403: FailureKind.NO_PERMISSION,
        404: FailureKind.NOT_FOUND,
        412: FailureKind.PRECONDITION,
    }
    permission = "crm.view"
    explanations: ClassVar = {
        FailureKind.NOT_FOUND: QT_TRANSLATE_NOOP(
            "Explanation",
            "{api} has no contact with the ID “{id}” for the profile “{profile}”. "
            "The number of a client is not the number of a contact.",
        ),
        FailureKind.PRECONDITION: QT_TRANSLATE_NOOP(
            "Explanation", "{api} refused the request, perhaps because of the company or version."
        ),
    }
    owner_request: ClassVar = FurtherRequest("/api/persons/me", _read_owner)

    def headers(self, profile: Profile, secret: str) -> dict[str, str]:
        """Return the headers for token, company and version; see the base class."""
        return {
            "Authorization": f"Bearer {secret}",
            "Wethod-Company": profile.settings.get("company", ""),
            "Wethod-Version": profile.settings.get("api_version", ""),
        }

    def error_body(self, body: JsonObject) -> ErrorBody | None:
        """Read ``{"key", "message", "failures"}``; see the base class."""
        return _error_body(body)

    def related(self, contact: Contact) -> FurtherRequest[RelatedDetails] | None:
        """Return the request for the client, even a deleted one; see the base class."""
        client_id = contact.source.get("client_id")
        text = client_id.text if isinstance(client_id, Number) else client_id
        if text is None or (isinstance(text, str) and not text.strip().strip("0")):
            return None
        if not (isinstance(text, str) and text.isascii() and text.isdecimal() and len(text) <= _LONGEST_CLIENT_ID):
            raise ValueError("this client ID cannot be requested")
        path = f"/api/clients/{text}"
        # Older services refuse the parameter (README.md in this folder).
        return FurtherRequest(f"{path}?deleted=include", partial(_read_client, text), fallback=path)

    def unwrap(self, body: JsonObject) -> JsonObject:
        """Return the body, which is the contact itself; see the base class."""
        error_body = self.error_body(body)
        if error_body and "id" not in body:
            raise LookupFailed(error_body.as_failure(FailureKind.SAYS_FAILED))
        if not body.keys() & WethodContact.__annotations__.keys():
            raise LookupFailed(Failure(FailureKind.NO_CONTACT_INSIDE, message=text_of(body, "message")))
        return body

    def read_contact(self, data: JsonObject, asked_id: str) -> Contact:
        """Build the contact; its billing data come with its client. See the base class."""
        return Contact(
            api=self.info.key,
            name=" ".join(filter(None, (text_of(data, "name").strip(), text_of(data, "surname").strip()))),
            id=id_text(data),
            asked_id=asked_id,
            badges=(),
            sections=(
                Section("contact", QT_TRANSLATE_NOOP("Section", "Contact"), tuple(read_fields(WethodContact, data))),
                Section(SECTION, _CLIENT_TITLE, ()),
            ),
            others=tuple(read_others(WethodContact, data)),
            source=data,
            subtitle=text_of(data, "role").strip(),
        )
