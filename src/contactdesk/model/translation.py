"""Marks texts for translation in modules that do not import Qt; the window asks for the translation."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - lupdate looks for this call
    """Return the text unchanged.

    Args:
        context: names the group of texts; ``QCoreApplication.translate`` is later called with the same one.
        text: a literal in English.
    """
    return text
