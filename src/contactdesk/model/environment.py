"""What a profile works on: real data, a sandbox, or a test."""

from collections.abc import Callable
from urllib.parse import urlsplit

from contactdesk.model.addresses import is_loopback
from contactdesk.model.profile import Profile
from contactdesk.model.translation import QT_TRANSLATE_NOOP

PRODUCTION, SANDBOX, TEST, NONE = ENVIRONMENTS = (
    QT_TRANSLATE_NOOP("Environment", "production"),
    QT_TRANSLATE_NOOP("Environment", "sandbox"),
    QT_TRANSLATE_NOOP("Environment", "test"),
    QT_TRANSLATE_NOOP("Environment", "none"),
)
"""The words that a profile may hold, for people translated in the context ``Environment``."""


def environment(profile: Profile, of_host: Callable[[str], str] | None) -> str:
    """Return the environment of a profile: the chosen one, or else the one that its address means.

    Args:
        profile: a word in it that this build does not support gives ``NONE``.
        of_host: ``ApiInfo.environment_of`` of its API; ``None`` where the API is not supported.
    """
    if profile.environment:
        return profile.environment if profile.environment in ENVIRONMENTS else NONE
    return environment_of_address(profile.base_url, of_host)


def environment_of_address(base_url: str, of_host: Callable[[str], str] | None) -> str:
    """Return the environment that a base URL means; this computer is always ``TEST``."""
    try:
        host = (urlsplit(base_url.strip()).hostname or "").rstrip(".")
    except ValueError:
        return NONE
    if is_loopback(host):
        return TEST
    return of_host(host) if of_host else NONE
