"""The demo service's credentials, and the two profiles that use them."""

from contactdesk.model.profile import Profile

DEMO_TOKEN = "wethod-demo-token-0123456789"  # noqa: S105 - opens nothing but the demo
"""The only bearer token that the imitated Wethod accepts."""
DEMO_KEY = "clemta_demo_0123456789abcdef"
"""The only API key that the imitated Clemta accepts."""
DEMO_COMPANY = "demo"
DEMO_VERSION = "2024-06-15"


def demo_profiles(base_url: str) -> tuple[tuple[Profile, str], ...]:
    """Return the demo's profiles, each with its secret.

    Args:
        base_url: the address of the demo service, which serves both APIs.
    """
    wethod = Profile(
        id="demo-wethod",
        name="Demo Wethod",
        api="wethod",
        base_url=base_url,
        company=DEMO_COMPANY,
        api_version=DEMO_VERSION,
        colour="violet",
    )
    clemta = Profile(id="demo-clemta", name="Demo Clemta", api="clemta", base_url=base_url, colour="green")
    return (wethod, DEMO_TOKEN), (clemta, DEMO_KEY)
