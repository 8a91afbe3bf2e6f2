"""Exports contacts to files and the clipboard. Each format has its module. A file is written whole or not at all."""

from contactdesk.services.export.command import curl_command
from contactdesk.services.export.file_names import proposed_file_name, proposed_list_name, proposed_name
from contactdesk.services.export.files import write_export, write_rows, write_rows_to
from contactdesk.services.export.json_text import export_text, one_line_json
from contactdesk.services.export.markdown import markdown
from contactdesk.services.export.vcard import vcard

__all__ = [
    "curl_command",
    "export_text",
    "markdown",
    "one_line_json",
    "proposed_file_name",
    "proposed_list_name",
    "proposed_name",
    "vcard",
    "write_export",
    "write_rows",
    "write_rows_to",
]
