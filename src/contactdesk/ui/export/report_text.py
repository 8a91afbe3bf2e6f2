"""The texts about an export that was written."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from contactdesk.model.export import ExportReport


class ReportText(QObject):
    """Words a report."""

    def saved(self, report: ExportReport, file: str, *, is_list: bool) -> str:
        """Return what was written, and which rows were not."""
        if not is_list:
            return self.tr("Exported to {file}.").format(file=file)
        if report.rows == 1:
            text = self.tr("One row was exported to {file}.")
        else:
            text = self.tr("%Ln rows were exported to {file}.", "", report.rows)
        sentences = [text.format(file=file)]
        if report.left_out == 1:
            sentences.append(self.tr("One row without a contact was left out."))
        elif report.left_out:
            sentences.append(self.tr("%Ln rows without a contact were left out.", "", report.left_out))
        return " ".join(sentences)

    def remarks(self, report: ExportReport) -> str:
        """Return what is not in the file as it was received, and what a spreadsheet will change; empty for nothing."""
        return " ".join(self._sentences(report))

    def _sentences(self, report: ExportReport) -> Iterator[str]:
        if report.cut_cells == 1:
            yield self.tr("One cell was cut: a workbook holds at most 32,767 characters in a cell.")
        elif report.cut_cells:
            yield self.tr(
                "%Ln cells were cut: a workbook holds at most 32,767 characters in a cell.",
                "",
                report.cut_cells,
            )
        if report.left_out_cells == 1:
            yield self.tr("One value is missing: a table has at most 16,384 columns.")
        elif report.left_out_cells:
            yield self.tr("%Ln values are missing: a table has at most 16,384 columns.", "", report.left_out_cells)
        if report.marked_cells == 1:
            yield self.tr("One value that begins like a formula got an apostrophe.")
        elif report.marked_cells:
            yield self.tr("%Ln values that begin like a formula got an apostrophe.", "", report.marked_cells)
        if report.changed_values == 1:
            yield self.tr("A spreadsheet will change one value when it opens this file. An Excel workbook keeps it.")
        elif report.changed_values:
            yield self.tr(
                "A spreadsheet will change %Ln values when it opens this file. An Excel workbook keeps them.",
                "",
                report.changed_values,
            )
