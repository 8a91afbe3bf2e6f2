"""What a profile works on: real data, a sandbox, or a test."""

from urllib.parse import urlsplit

from contactdesk.model.addresses import is_loopback
from contactdesk.model.profile import ApiInfo, Profile
from contactdesk.model.translation import QT_TRANSLATE_NOOP

PRODUCTION, SANDBOX, TEST, NONE = ENVIRONMENTS = (
    QT_TRANSLATE_NOOP("Environment", "production"),
    QT_TRANSLATE_NOOP("Environment", "sandbox"),
    QT_TRANSLATE_NOOP("Environment", "test"),
    QT_TRANSLATE_NOOP("Environment", "none"),
)
"""The words that a profile may hold, for people translated in the context ``Environment``."""


def environment(profile: Profile, api: ApiInfo | None) -> str:
    """Return the environment of a profile: the chosen one, or else the one that its address means.

    Args:
        profile: a word in it that this build does not support gives ``NONE``.
        api: its API; ``None`` where that is not supported.
    """
    if profile.environment:
        return profile.environment if profile.environment in ENVIRONMENTS else NONE
    return environment_of_address(profile.base_url, api)


def environment_of_address(base_url: str, api: ApiInfo | None) -> str:
    """Return the environment that a base URL means; this computer is always ``TEST``."""
    try:
        host = (urlsplit(base_url.strip()).hostname or "").rstrip(".")
    except ValueError:
        return NONE
    if is_loopback(host):
        return TEST
    return api.environment_of(host) if api else NONE
