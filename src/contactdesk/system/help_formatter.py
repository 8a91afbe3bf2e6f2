"""The form of the command line's help texts."""

import argparse

from contactdesk.model.translation import QT_TRANSLATE_NOOP
from contactdesk.system.language import translate

POSITIONALS = QT_TRANSLATE_NOOP("CommandLine", "positional arguments")
OPTIONALS = QT_TRANSLATE_NOOP("CommandLine", "options")


class HelpFormatter(argparse.RawDescriptionHelpFormatter):
    """Writes the synopsis in the language of the environment."""

    def add_usage(self, usage, actions, groups, prefix=None) -> None:  # type: ignore[no-untyped-def]
        """Add the synopsis."""
        super().add_usage(usage, actions, groups, prefix or translate("CommandLine", "usage: "))
