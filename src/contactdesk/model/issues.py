"""Issues with typed text, as codes with the data that belong to them; the window has the sentences."""

from dataclasses import dataclass, field
from enum import StrEnum


class IssueCode(StrEnum):
    """Every issue that a form or the lookup bar may show.

    The codes ``ID_OTHER_FORM``, ``SETTING_EMPTY`` and ``SETTING_OTHER_FORM`` suit any API; they need an example.
    """

    ID_EMPTY = "id empty"
    ID_NOT_DIGITS = "id not digits"
    ID_NOT_OBJECT_ID = "id not 24 hex digits"
    ID_ONE_MISSING = "id one character short of 24 hex digits"
    ID_ONE_TOO_MANY = "id one character longer than 24 hex digits"
    ID_OTHER_FORM = "id of another form"
    ID_SEVERAL = "several ids"
    ID_NOT_A_SEGMENT = "id is . or .."
    ID_TOO_LONG = "id too long"
    NAME_EMPTY = "name empty"
    NAME_TAKEN = "name taken"
    URL_EMPTY = "url empty"
    URL_NO_SCHEME = "url without scheme"
    URL_NOT_HTTPS = "url not https"
    URL_NOT_AN_ADDRESS = "url not an address"
    URL_TRAILING_SLASH = "url with trailing slash"
    URL_WITH_ENDPOINT = "url with the endpoint behind it"
    URL_PORT_UNUSABLE = "url with a port that is none"
    URL_HOST_UNUSABLE = "url with a host that cannot be looked up"
    INVISIBLE = "with invisible characters"
    URL_WITH_USER = "url with user or password"
    URL_CLEANED = "url cleaned"
    URL_USER_REMOVED = "user or password of the url removed"
    URL_WITH_MORE = "url with query or fragment"
    SECRET_EMPTY = "secret empty"  # noqa: S105
    SECRET_SPACES = "secret with spaces"  # noqa: S105
    SECRET_UNPRINTABLE = "secret with control characters"  # noqa: S105
    SECRET_NOT_ASCII = "secret not ascii"  # noqa: S105
    SECRET_INVISIBLE = "secret with invisible characters"  # noqa: S105
    SECRET_QUOTED = "secret in quotes"  # noqa: S105
    SECRET_BEARER = "secret with Bearer in front"  # noqa: S105
    SECRET_OTHER_API = "secret of the vendor's other API"  # noqa: S105
    SECRET_FOR_OTHER_ADDRESS = "secret stored for another address"  # noqa: S105
    SECRET_FOR_OTHER_API = "secret stored for another API"  # noqa: S105
    SECRET_WITHOUT_KEYRING = "secret without a keyring"  # noqa: S105
    SECRET_WITHOUT_BUS = "secret without a session bus"  # noqa: S105
    API_UNKNOWN = "api unknown"
    QUOTED = "value in quotes"
    SETTING_EMPTY = "setting empty"
    SETTING_OTHER_FORM = "setting of another form"
    COMPANY_EMPTY = "company empty"
    COMPANY_IS_URL = "company given as address"
    COMPANY_NOT_A_SLUG = "company not a slug"
    VERSION_EMPTY = "version empty"
    VERSION_NOT_A_DATE = "version not a date"
    TIME_LIMIT_OUT_OF_RANGE = "time limit out of range"
    CA_FILE_MISSING = "no file with this path"
    CA_FILE_IS_FOLDER = "folder in place of a file"
    CA_FILE_UNREADABLE = "file that cannot be read"
    CA_FILE_WITHOUT_CERTIFICATES = "file without certificates"


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue with a typed text.

    Attributes:
        code: what is wrong.
        blocking: whether it must be fixed first; else it is a hint.
        fix: the right value if it is known, offered as a button; not in ``repr``, since it may be a secret.
        example: a right value of the same form, for the codes that need one.
        part: the part of the text that is wrong, for the codes that name it.
    """

    code: IssueCode
    blocking: bool = True
    fix: str = field(default="", repr=False)
    example: str = ""
    part: str = ""
