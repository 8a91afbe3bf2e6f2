"""The texts of the export formats: their names, and what each of them does to the values."""

from PySide6.QtCore import QCoreApplication

from contactdesk.model.export import ExportFormat

TABLES = (ExportFormat.EXCEL, ExportFormat.CSV, ExportFormat.CSV_EXACT)
"""The formats that have a row for an ID without a contact, too."""


def format_name(export_format: ExportFormat) -> str:
    """Return the name of a format."""
    match export_format:
        case ExportFormat.EXCEL:
            return QCoreApplication.translate("ExportText", "Excel workbook")
        case ExportFormat.CSV:
            return QCoreApplication.translate("ExportText", "CSV for a spreadsheet")
        case ExportFormat.CSV_EXACT:
            return QCoreApplication.translate("ExportText", "CSV, exact values")
        case ExportFormat.VCARD:
            return QCoreApplication.translate("ExportText", "vCard for an address book")
        case ExportFormat.JSON:
            return QCoreApplication.translate("ExportText", "JSON")
        case ExportFormat.NDJSON:
            return QCoreApplication.translate("ExportText", "NDJSON, one line per contact")


def file_filter(export_format: ExportFormat) -> str:
    """Return the filter of the file dialog."""
    match export_format:
        case ExportFormat.EXCEL:
            return QCoreApplication.translate("ExportText", "Excel workbook (*.xlsx)")
        case ExportFormat.CSV | ExportFormat.CSV_EXACT:
            return QCoreApplication.translate("ExportText", "CSV (*.csv)")
        case ExportFormat.VCARD:
            return QCoreApplication.translate("ExportText", "vCard (*.vcf)")
        case ExportFormat.JSON:
            return QCoreApplication.translate("ExportText", "JSON (*.json)")
        case ExportFormat.NDJSON:
            return QCoreApplication.translate("ExportText", "NDJSON (*.ndjson)")


def format_hint(export_format: ExportFormat, *, is_list: bool) -> str:
    """Return what a format does to the values, and what it is good for."""
    match export_format:
        case ExportFormat.EXCEL:
            return QCoreApplication.translate(
                "ExportText",
                "The best choice for Excel and other spreadsheets: every value is text and stays as it is, and nothing "
                "is calculated.",
            )
        case ExportFormat.CSV:
            return QCoreApplication.translate(
                "ExportText",
                "A value that begins like a formula gets an apostrophe, so that nothing is calculated. A spreadsheet "
                "still changes values such as 0042 when it opens the file; an Excel workbook keeps them.",
            )
        case ExportFormat.CSV_EXACT:
            return QCoreApplication.translate(
                "ExportText",
                "For another program: every value as received. Do not open this file in a spreadsheet, which would "
                "calculate a value that begins with “=”.",
            )
        case ExportFormat.VCARD if is_list:
            return QCoreApplication.translate(
                "ExportText",
                "One card per contact, with its name, company, email addresses, telephone numbers and postal address.",
            )
        case ExportFormat.VCARD:
            return QCoreApplication.translate(
                "ExportText", "A card with the name, company, email addresses, telephone numbers and postal address."
            )
        case ExportFormat.JSON if is_list:
            return QCoreApplication.translate(
                "ExportText", "For another program: one array of the contacts exactly as the service sent them."
            )
        case ExportFormat.JSON:
            return QCoreApplication.translate(
                "ExportText", "For another program: the contact exactly as the service sent it."
            )
        case ExportFormat.NDJSON if is_list:
            return QCoreApplication.translate(
                "ExportText", "For another program: each contact as the service sent it, on a line of its own."
            )
        case ExportFormat.NDJSON:
            return QCoreApplication.translate(
                "ExportText", "For another program: the contact as the service sent it, on one line."
            )
