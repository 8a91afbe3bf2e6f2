"""Environments as a word and a shape, so that nobody needs to see a colour."""

from PySide6.QtCore import QCoreApplication

from contactdesk.model.environment import PRODUCTION, SANDBOX, TEST

_SHAPES = {PRODUCTION: "⬢", SANDBOX: "◇", TEST: "△"}
"""Filled where the data are real."""


def environment_word(environment: str) -> str:
    """Return the name of an environment for people."""
    return QCoreApplication.translate("Environment", environment)


def environment_text(environment: str) -> str:
    """Return shape and word; empty where the environment is none."""
    shape = _SHAPES.get(environment)
    return f"{shape} {environment_word(environment)}" if shape else ""
