"""Everything that the forms say of what is typed: the one table of its wording."""

from PySide6.QtCore import QCoreApplication, QObject

from contactdesk.model.issues import Issue, IssueCode
from contactdesk.ui.safe_text import one_line

_FIX_CHARACTERS = 48
_SECRET_FIXES = {IssueCode.SECRET_BEARER, IssueCode.SECRET_SPACES}


def issue_text(issue: Issue) -> str:
    """One short sentence that says what to do."""
    return _Wording().text(issue.code)


def fix_text(issue: Issue) -> str:
    """What the button says that puts the right value in; empty where no right value is known. Never shows a secret."""
    if not issue.fix:
        return ""
    if issue.code is IssueCode.SECRET_BEARER:
        return QCoreApplication.translate("Issue", "Leave it out")
    if issue.code in _SECRET_FIXES:
        return QCoreApplication.translate("Issue", "Drop them")
    return QCoreApplication.translate("Issue", "Use {value}").format(value=one_line(issue.fix, _FIX_CHARACTERS))


class _Wording(QObject):
    """The table; a method so that the translation tools find its sentences."""

    def text(self, code: IssueCode) -> str:
        return {
            IssueCode.ID_EMPTY: self.tr("Enter a contact ID."),
            IssueCode.ID_NOT_DIGITS: self.tr("A contact ID here has digits only, such as 42."),
            IssueCode.ID_NOT_OBJECT_ID: self.tr("Usually 24 hex digits here. You may try it anyway."),
            IssueCode.ID_SEVERAL: self.tr("These look like several IDs: look up one at a time."),
            IssueCode.ID_NOT_A_SEGMENT: self.tr("Dots alone are no contact ID."),
            IssueCode.ID_TOO_LONG: self.tr("This is far too long for a contact ID."),
            IssueCode.NAME_EMPTY: self.tr("Give the profile a name of your own."),
            IssueCode.NAME_TAKEN: self.tr("Another profile has this name; choose another."),
            IssueCode.URL_EMPTY: self.tr("Enter the address of the service."),
            IssueCode.URL_NO_SCHEME: self.tr("Start with https://"),
            IssueCode.URL_NOT_HTTPS: self.tr("It must be https://"),
            IssueCode.URL_NOT_AN_ADDRESS: self.tr("An address looks like https://api.example.com"),
            IssueCode.URL_TRAILING_SLASH: self.tr("No slash at the end."),
            IssueCode.URL_WITH_ENDPOINT: self.tr("Only the base address."),
            IssueCode.URL_WITH_MORE: self.tr("No user, ? or # in it."),
            IssueCode.SECRET_EMPTY: self.tr("You can save without it, but lookups need it."),
            IssueCode.SECRET_SPACES: self.tr("No spaces in it or around it. Copy it again."),
            IssueCode.SECRET_UNPRINTABLE: self.tr("It has a control character in it. Copy it again."),
            IssueCode.SECRET_NOT_ASCII: self.tr("It has a sign that cannot be sent. Copy it again."),
            IssueCode.SECRET_BEARER: self.tr("“Bearer” is added when sending."),
            IssueCode.SECRET_OTHER_API: self.tr("“clmt_” keys are for another API. You may still try."),
            IssueCode.SECRET_FOR_OTHER_ADDRESS: self.tr("The address changed: enter it again for the new one."),
            IssueCode.SECRET_WITHOUT_KEYRING: self.tr("No keyring here: it will be kept for this run only."),
            IssueCode.API_UNKNOWN: self.tr("Unknown to this version. Choose another API."),
            IssueCode.COMPANY_EMPTY: self.tr("Enter the company: “acme” of acme.wethod.com."),
            IssueCode.COMPANY_IS_URL: self.tr("Only the first part of the address."),
            IssueCode.COMPANY_NOT_A_SLUG: self.tr("Only the first part: “acme” of acme.wethod.com."),
            IssueCode.VERSION_EMPTY: self.tr("Enter the version: a date such as 2024-06-15."),
            IssueCode.VERSION_NOT_A_DATE: self.tr("Versions are dates such as 2024-06-15."),
            IssueCode.TIME_LIMIT_OUT_OF_RANGE: self.tr("It must be 1 to 120 seconds."),
            IssueCode.CA_FILE_UNUSABLE: self.tr("This file cannot be read, or holds no certificates."),
        }[code]
