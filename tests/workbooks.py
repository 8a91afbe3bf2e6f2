"""Workbooks for tests, as bytes."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import xlsxwriter

ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = "<manifest:manifest xmlns:manifest='m'><manifest:file-entry manifest:full-path='/'/></manifest:manifest>"
LOCKED_MANIFEST = (
    "<manifest:manifest xmlns:manifest='m'><manifest:file-entry manifest:full-path='content.xml'>"
    "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
)
HIDDEN_STYLE = "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>"
SHEET_XML = "xl/worksheets/sheet1.xml"


def xlsx(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    file = BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as workbook:
        fill(workbook)
    return file.getvalue()


def one_sheet(*values: object, row: int = 0, column: int = 0) -> bytes:
    """Return a workbook with these values one below the other."""

    def fill(workbook: xlsxwriter.Workbook) -> None:
        workbook.add_worksheet("List").write_column(row, column, values)

    return xlsx(fill)


def repacked(data: bytes, changes: dict[str, bytes | None], compression: int = ZIP_DEFLATED) -> bytes:
    """Return a ZIP file with other members; ``None`` leaves one out."""
    file = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(file, "w", compression) as new:
        for name, content in {**{name: old.read(name) for name in old.namelist()}, **changes}.items():
            if content is not None:
                new.writestr(name, content)
    return file.getvalue()


def sheet(rows: str, head: str = "") -> bytes:
    """Return a workbook with this XML between the tags of the rows."""
    xml = f"{head}<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
    return repacked(one_sheet(), {SHEET_XML: f"{xml}<sheetData>{rows}</sheetData></worksheet>".encode()})


def ods(tables: str, manifest: str = MANIFEST, mimetype: str = ODS_TYPE) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", mimetype, ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr(
            "content.xml",
            "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s'"
            " xmlns:calcext='c'>"
            f"<office:automatic-styles>{HIDDEN_STYLE}</office:automatic-styles>"
            f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>",
        )
    return file.getvalue()


def table(name: str, *rows: str, style: str = "") -> str:
    return f"<table:table table:name='{name}' table:style-name='{style}'>{''.join(rows)}</table:table>"


def row(*cells: str, times: int = 1) -> str:
    return f"<table:table-row table:number-rows-repeated='{times}'>{''.join(cells)}</table:table-row>"


def blank(times: int = 1) -> str:
    return f"<table:table-cell table:number-columns-repeated='{times}'/>"


def number(value: str) -> str:
    text = f"<text:p>{value}</text:p>"
    return f"<table:table-cell office:value-type='float' office:value='{value}'>{text}</table:table-cell>"


def words(value: str, times: int = 1) -> str:
    repeated = f"table:number-columns-repeated='{times}'"
    return f"<table:table-cell office:value-type='string' {repeated}><text:p>{value}</text:p></table:table-cell>"
