"""How long this floor thinks: a little for every change, the same each time; a lot when asked to.

``CONTACTDESK_FUZZ=long .venv/bin/pytest --timeout 0 tests/fuzz`` makes over 100,000 examples, other ones in each run.
"""

import os

from hypothesis import HealthCheck, settings

# Slow generation of a large example is no fault of what is tested, and the machine is shared.
settings.register_profile(
    "short", max_examples=150, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", settings.get_profile("short"), max_examples=4_000, derandomize=False, print_blob=True)
settings.load_profile(os.environ.get("CONTACTDESK_FUZZ", "short"))
