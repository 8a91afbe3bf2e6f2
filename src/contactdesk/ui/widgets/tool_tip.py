"""Tool tips that assistive tools read as plain text."""

from PySide6.QtWidgets import QWidget

from contactdesk.ui.safe_text import for_tool_tip, shortened, visible


def set_tool_tip(widget: QWidget, text: str) -> None:
    """Set the tool tip, and the same text as the accessible description, for which Qt would take the markup.

    Args:
        widget: gets both.
        text: plain text from anywhere; empty for none.
    """
    widget.setToolTip(for_tool_tip(text) if text else "")
    widget.setAccessibleDescription(visible(shortened(text)))
