"""Who may use the demo service, and the two ready profiles that do."""

from contactdesk.model.profile import Profile

DEMO_TOKEN = "wethod-demo-token-0123456789"  # noqa: S105 - opens nothing but the demo
"""The one bearer token that the demo's Wethod accepts."""
DEMO_KEY = "clemta_demo_0123456789abcdef"
"""The one API key that the demo's Clemta accepts."""
DEMO_COMPANY = "demo"
DEMO_VERSION = "2024-06-15"


def demo_profiles(base_url: str) -> tuple[tuple[Profile, str], ...]:
    """The demo's profiles, each with its secret.

    Args:
        base_url: where the demo service listens; both APIs stand there.
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
