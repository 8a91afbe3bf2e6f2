"""The sentences that the forms and the lookup bar show for each issue."""

from PySide6.QtCore import QCoreApplication, QObject

from contactdesk.model.issues import Issue, IssueCode
from contactdesk.ui.safe_text import one_line

_FIX_CHARACTERS = 48
_ABOUT_SECRETS = {code for code in IssueCode if code.name.startswith("SECRET_")}


def issue_text(issue: Issue) -> str:
    """Return one short sentence that says what to do."""
    words = _Wording().text(issue.code)
    for name, value in (("{example}", issue.example), ("{part}", issue.part)):
        words = words.replace(name, one_line(value, _FIX_CHARACTERS))
    return words


def fix_text(issue: Issue) -> str:
    """Return the text of the button that enters the right value, or "" if none is known. It never shows a secret."""
    if not issue.fix:
        return ""
    if issue.code is IssueCode.SECRET_BEARER:
        return QCoreApplication.translate("Issue", "Leave it out")
    if issue.code in _ABOUT_SECRETS:
        return QCoreApplication.translate("Issue", "Use it without them")
    return QCoreApplication.translate("Issue", "Use {value}").format(value=one_line(issue.fix, _FIX_CHARACTERS))


class _Wording(QObject):
    """The table; a method, so that the translation tools find its sentences."""

    def text(self, code: IssueCode) -> str:
        return {
            IssueCode.ID_EMPTY: self.tr("Enter a contact ID."),
            IssueCode.ID_NOT_DIGITS: self.tr("Wethod IDs have only digits, such as 42."),
            IssueCode.ID_NOT_OBJECT_ID: self.tr("Clemta IDs usually have 24 hex digits. You can still try."),
            IssueCode.ID_ONE_MISSING: self.tr("One of the ID's 24 characters is missing. You can still try."),
            IssueCode.ID_ONE_TOO_MANY: self.tr("The ID has one character more than 24. You can still try."),
            IssueCode.ID_OTHER_FORM: self.tr("A contact ID here looks like {example}."),
            IssueCode.ID_SEVERAL: self.tr("These look like several IDs. Look up one at a time."),
            IssueCode.ID_NOT_A_SEGMENT: self.tr("A contact ID cannot consist only of dots."),
            IssueCode.ID_TOO_LONG: self.tr("This is too long for a contact ID."),
            IssueCode.NAME_EMPTY: self.tr("Enter a name for the profile."),
            IssueCode.NAME_TAKEN: self.tr("Another profile has this name. Choose another."),
            IssueCode.URL_EMPTY: self.tr("Enter the address of the service."),
            IssueCode.URL_NO_SCHEME: self.tr("Start with https://"),
            IssueCode.URL_NOT_HTTPS: self.tr("The address must start with https://"),
            IssueCode.URL_NOT_AN_ADDRESS: self.tr("An address looks like https://api.example.com"),
            IssueCode.URL_TRAILING_SLASH: self.tr("Remove the slash at the end."),
            IssueCode.URL_WITH_ENDPOINT: self.tr("Enter only the base address."),
            IssueCode.URL_WITH_MORE: self.tr("Remove the part from ? or # on."),
            IssueCode.INVISIBLE: self.tr("It contains invisible characters."),
            IssueCode.URL_WITH_USER: self.tr("Remove the user name or password: an address cannot have one."),
            IssueCode.URL_USER_REMOVED: self.tr("A user name or password was left out. Save to use the address."),
            IssueCode.URL_PORT_UNUSABLE: self.tr("The port “{part}” must be a number from 1 to 65535."),
            IssueCode.URL_HOST_UNUSABLE: self.tr("“{part}” cannot be part of a host name."),
            IssueCode.URL_CLEANED: self.tr("Unusual digits or spaces were replaced. Save to use the address."),
            IssueCode.SECRET_EMPTY: self.tr("You can save without it, but lookups need it."),
            IssueCode.SECRET_SPACES: self.tr("It contains spaces. Copy it again."),
            IssueCode.SECRET_UNPRINTABLE: self.tr("It contains a control character. Copy it again."),
            IssueCode.SECRET_NOT_ASCII: self.tr("It contains a character that cannot be sent. Copy it again."),
            IssueCode.SECRET_INVISIBLE: self.tr("Invisible characters in it cannot be sent."),
            IssueCode.SECRET_QUOTED: self.tr("Remove its quotes or brackets."),
            IssueCode.SECRET_BEARER: self.tr("Remove “Bearer”: it is added when sending."),
            IssueCode.SECRET_OTHER_API: self.tr("“clmt_” keys are for another API. You can still try."),
            IssueCode.SECRET_FOR_OTHER_ADDRESS: self.tr("Enter it again: saving removes the one for the old address."),
            IssueCode.SECRET_FOR_OTHER_API: self.tr("Enter the new one: saving removes the stored one."),
            IssueCode.SECRET_WITHOUT_KEYRING: self.tr("There is no keyring. It is kept only until you quit."),
            IssueCode.SECRET_WITHOUT_BUS: self.tr(
                "What you enter is kept only until you quit, since the session bus does not answer. Log out and in"
                " again to use the keyring."
            ),
            IssueCode.API_UNKNOWN: self.tr("This version does not support the API. Choose another."),
            IssueCode.QUOTED: self.tr("Remove the quotes or brackets."),
            IssueCode.SETTING_EMPTY: self.tr("Enter a value, such as {example}."),
            IssueCode.SETTING_OTHER_FORM: self.tr("A value looks like {example}."),
            IssueCode.COMPANY_EMPTY: self.tr("Enter the company: “acme” of acme.wethod.com."),
            IssueCode.COMPANY_IS_URL: self.tr("Enter only the first part of the address."),
            IssueCode.COMPANY_NOT_A_SLUG: self.tr("Enter only the first part: “acme” of acme.wethod.com."),
            IssueCode.VERSION_EMPTY: self.tr("Enter the version: a date such as 2024-06-15."),
            IssueCode.VERSION_NOT_A_DATE: self.tr("Versions are dates such as 2024-06-15."),
            IssueCode.TIME_LIMIT_OUT_OF_RANGE: self.tr("The time limit must be 1 to 120 seconds."),
            IssueCode.CA_FILE_MISSING: self.tr("This file does not exist."),
            IssueCode.CA_FILE_IS_FOLDER: self.tr("This is a folder. Choose a file in it."),
            IssueCode.CA_FILE_UNREADABLE: self.tr("This file cannot be read. Check its permissions."),
            IssueCode.CA_FILE_WITHOUT_CERTIFICATES: self.tr("This file contains no certificates."),
        }[code]
