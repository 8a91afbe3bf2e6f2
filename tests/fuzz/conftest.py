"""The number of examples: by default a few that are always the same, on request many.

``CONTACTDESK_FUZZ=long .venv/bin/pytest --timeout 0 tests/fuzz`` tries over 100,000 examples,
different ones in each run.
"""

import os

from hypothesis import HealthCheck, settings

# Generating a large example may be slow on a busy machine, which is no failure.
settings.register_profile(
    "short", max_examples=150, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", settings.get_profile("short"), max_examples=4_000, derandomize=False, print_blob=True)
settings.load_profile(os.environ.get("CONTACTDESK_FUZZ", "short"))
