"""What ``argparse`` itself writes into a help text, in the language of the environment."""

from contactdesk.model.translation import QT_TRANSLATE_NOOP
from contactdesk.system.language import translate

POSITIONALS = QT_TRANSLATE_NOOP("CommandLine", "positional arguments")
OPTIONALS = QT_TRANSLATE_NOOP("CommandLine", "options")

_USAGE = "usage: "


def with_usage(text: str) -> str:
    """Return a help text with its first word translated, and the synopsis after it aligned again.

    A formatter cannot do so, since ``parse_intermixed_args`` cuts the length of the English word off the synopsis.
    """
    synopsis, gap, rest = text.partition("\n\n")
    usage = translate("CommandLine", "usage: ")
    lines = synopsis.replace(_USAGE, usage, 1).split(f"\n{' ' * len(_USAGE)}")
    return f"\n{' ' * len(usage)}".join(lines) + gap + rest
