"""Everything that the forms say of what is typed: the one table of its wording."""

from PySide6.QtCore import QCoreApplication, QObject

from contactdesk.model.issues import Remark, RemarkCode
from contactdesk.ui.safe_text import one_line

_FIX_CHARACTERS = 48
_SECRET_FIXES = {RemarkCode.SECRET_BEARER, RemarkCode.SECRET_SPACES}


def remark_text(remark: Remark) -> str:
    """One short sentence that says what to do."""
    return _Wording().text(remark.code)


def fix_text(remark: Remark) -> str:
    """What the button says that puts the right value in; empty where no right value is known. Never shows a secret."""
    if not remark.fix:
        return ""
    if remark.code is RemarkCode.SECRET_BEARER:
        return QCoreApplication.translate("Remark", "Leave it out")
    if remark.code in _SECRET_FIXES:
        return QCoreApplication.translate("Remark", "Drop them")
    return QCoreApplication.translate("Remark", "Use {value}").format(value=one_line(remark.fix, _FIX_CHARACTERS))


class _Wording(QObject):
    """The table; a method so that the translation tools find its sentences."""

    def text(self, code: RemarkCode) -> str:
        return {
            RemarkCode.ID_EMPTY: self.tr("Enter a contact ID."),
            RemarkCode.ID_NOT_DIGITS: self.tr("A contact ID here has digits only, such as 42."),
            RemarkCode.ID_NOT_OBJECT_ID: self.tr("Usually 24 hex digits here. You may try it anyway."),
            RemarkCode.ID_SEVERAL: self.tr("These look like several IDs: look up one at a time."),
            RemarkCode.ID_NOT_A_SEGMENT: self.tr("Dots alone are no contact ID."),
            RemarkCode.ID_TOO_LONG: self.tr("This is far too long for a contact ID."),
            RemarkCode.NAME_EMPTY: self.tr("Give the profile a name of your own."),
            RemarkCode.NAME_TAKEN: self.tr("Another profile has this name; choose another."),
            RemarkCode.URL_EMPTY: self.tr("Enter the address of the service."),
            RemarkCode.URL_NO_SCHEME: self.tr("Start with https://"),
            RemarkCode.URL_NOT_HTTPS: self.tr("It must be https://"),
            RemarkCode.URL_NOT_AN_ADDRESS: self.tr("An address looks like https://api.example.com"),
            RemarkCode.URL_TRAILING_SLASH: self.tr("No slash at the end."),
            RemarkCode.URL_WITH_ENDPOINT: self.tr("Only the base address."),
            RemarkCode.URL_WITH_MORE: self.tr("No user, ? or # in it."),
            RemarkCode.SECRET_EMPTY: self.tr("You can save without it, but lookups need it."),
            RemarkCode.SECRET_SPACES: self.tr("No spaces in it or around it. Copy it again."),
            RemarkCode.SECRET_UNPRINTABLE: self.tr("It has a control character in it. Copy it again."),
            RemarkCode.SECRET_NOT_ASCII: self.tr("It has a sign that cannot be sent. Copy it again."),
            RemarkCode.SECRET_BEARER: self.tr("“Bearer” is added when sending."),
            RemarkCode.SECRET_OTHER_API: self.tr("“clmt_” keys are for another API. You may still try."),
            RemarkCode.SECRET_FOR_OTHER_ADDRESS: self.tr("The address changed: enter it again for the new one."),
            RemarkCode.SECRET_WITHOUT_KEYRING: self.tr("No keyring here: it will be kept for this run only."),
            RemarkCode.API_UNKNOWN: self.tr("Unknown to this version. Choose another API."),
            RemarkCode.COMPANY_EMPTY: self.tr("Enter the company: “acme” of acme.wethod.com."),
            RemarkCode.COMPANY_IS_URL: self.tr("Only the first part of the address."),
            RemarkCode.COMPANY_NOT_A_SLUG: self.tr("Only the first part: “acme” of acme.wethod.com."),
            RemarkCode.VERSION_EMPTY: self.tr("Enter the version: a date such as 2024-06-15."),
            RemarkCode.VERSION_NOT_A_DATE: self.tr("Versions are dates such as 2024-06-15."),
            RemarkCode.TIME_LIMIT_OUT_OF_RANGE: self.tr("It must be 1 to 120 seconds."),
            RemarkCode.CA_FILE_UNUSABLE: self.tr("This file cannot be read, or holds no certificates."),
        }[code]
