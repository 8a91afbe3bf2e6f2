"""What the words for a failure consist of."""

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """The most likely next step: the dialog's default button."""

    RETRY = "retry"
    SETTINGS = "settings"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Words:
    """The words for one failure.

    Attributes:
        title: what it is, in plain words; no two kinds share one.
        text: what happened, in one sentence; further ones give the seconds to wait, the status, the number of tries.
        advice: what to do, in one sentence that names a button or a person.
        next_step: the likeliest one.
        settings_field: the attribute of the profile to check, or ``secret``; empty where no setting is at fault.
    """

    title: str
    text: str
    advice: str
    next_step: Step = Step.CLOSE
    settings_field: str = ""
