"""Exporting: the dialog that asks for a format, its texts, and the file afterwards."""
