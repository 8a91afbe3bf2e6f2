"""What the program sets up before its window."""

from PySide6.QtCore import QLocale

from contactdesk.app.application import group_digits
from contactdesk.ui.bulk.bulk_text import BulkText


def test_digits_are_grouped_without_a_language_too() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    try:
        assert BulkText().rows(50_000) == "50000 rows"
        group_digits()
        assert BulkText().rows(50_000) == "50,000 rows"
        assert QLocale().name() == "C"
    finally:
        QLocale.setDefault(before)
