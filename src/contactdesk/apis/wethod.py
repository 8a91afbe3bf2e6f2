"""Wethod: "Get a contact". README.md in this folder has the facts and their sources."""

from typing import Annotated, ClassVar

from contactdesk.apis.base import Api, ErrorBody, field_messages, id_text, text_of
from contactdesk.apis.schema import Documented, FromOne, IsoTime, Shown, read_fields, read_others
from contactdesk.model.contact import Contact, Kind, Section
from contactdesk.model.environment import NONE, PRODUCTION
from contactdesk.model.failure import Failure, FailureKind, LookupFailed
from contactdesk.model.issues import Issue, IssueCode
from contactdesk.model.lossless_json import JsonObject, Number
from contactdesk.model.profile import ApiInfo, PasteFacts, Profile, Setting
from contactdesk.model.translation import QT_TRANSLATE_NOOP
from contactdesk.model.validation import check_company, check_version

_FROM_1 = QT_TRANSLATE_NOOP("Expected", "a whole number from 1")
_TEXT_OR_NUMBER = QT_TRANSLATE_NOOP("Expected", "text or a whole number")


class WethodContact(Documented):
    """Declares the documented 200, in the order of the screen.

    The documentation's maximum lengths are left out: it does not assign them to members.
    """

    name: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Name"))]
    surname: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Surname"))]
    role: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Role"))]
    email: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Email"), Kind.EMAIL)]
    # A string in the document, an integer in the responses to public clients (README.md in this folder).
    telephone: Annotated[
        str | int, Shown(QT_TRANSLATE_NOOP("Field", "Telephone"), Kind.PHONE, _TEXT_OR_NUMBER, (str, Number))
    ]
    linkedin: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "LinkedIn"), Kind.LINK)]
    description: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Description"), Kind.NOTES)]
    notes: Annotated[str, Shown(QT_TRANSLATE_NOOP("Field", "Notes"), Kind.NOTES)]
    id: Annotated[FromOne, Shown(QT_TRANSLATE_NOOP("Field", "ID"), Kind.NUMBER, _FROM_1)]
    client_id: Annotated[FromOne, Shown(QT_TRANSLATE_NOOP("Field", "Client ID"), Kind.NUMBER, _FROM_1)]
    created_at: Annotated[IsoTime, Shown(QT_TRANSLATE_NOOP("Field", "Created"), Kind.TIME)]
    updated_at: Annotated[IsoTime, Shown(QT_TRANSLATE_NOOP("Field", "Updated"), Kind.TIME)]


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
        settings=(
            Setting("company", QT_TRANSLATE_NOOP("Setting", "Company"), example="acme", check=check_company),
            Setting(
                "api_version",
                QT_TRANSLATE_NOOP("Setting", "Version"),
                preset="2024-06-15",
                example="2024-06-15",
                check=check_version,
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

    def headers(self, profile: Profile, secret: str) -> dict[str, str]:
        """Return the headers for token, company and version; see the base class."""
        return {
            "Authorization": f"Bearer {secret}",
            "Wethod-Company": profile.settings.get("company", ""),
            "Wethod-Version": profile.settings.get("api_version", ""),
        }

    def error_body(self, body: JsonObject) -> ErrorBody | None:
        """Read ``{"key", "message", "failures"}``; see the base class."""
        key = text_of(body, "key")
        return ErrorBody(text_of(body, "message"), key, field_messages(body)) if key else None

    def unwrap(self, body: JsonObject) -> JsonObject:
        """Return the body, which is the contact itself; see the base class."""
        error_body = self.error_body(body)
        if error_body and "id" not in body:
            raise LookupFailed(error_body.as_failure(FailureKind.SAYS_FAILED))
        if not body.keys() & WethodContact.__annotations__.keys():
            raise LookupFailed(Failure(FailureKind.NO_CONTACT_INSIDE, message=text_of(body, "message")))
        return body

    def read_contact(self, data: JsonObject, asked_id: str) -> Contact:
        """Build the contact; Wethod has no billing data in it. See the base class."""
        return Contact(
            api=self.info.key,
            name=" ".join(filter(None, (text_of(data, "name").strip(), text_of(data, "surname").strip()))),
            id=id_text(data),
            asked_id=asked_id,
            badges=(),
            sections=(
                Section("contact", QT_TRANSLATE_NOOP("Section", "Contact"), tuple(read_fields(WethodContact, data))),
                Section("billing", QT_TRANSLATE_NOOP("Section", "Billing"), ()),
            ),
            others=tuple(read_others(WethodContact, data)),
            source=data,
        )
