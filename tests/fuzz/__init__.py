"""Every reader against whatever may be given to it: a reading or a known failure, and nothing else touched.

Each run is short; `PLAYBOOK_FUZZ=20 pytest tests/fuzz` tries twenty times as much.
"""

import os

from hypothesis import HealthCheck, settings

TIMES = int(os.environ.get("PLAYBOOK_FUZZ", "1"))
"""How many times the usual number of examples is tried."""


def bounded(examples: int) -> settings:
    """Return settings for so many examples, whose files take as long as the disk takes."""
    return settings(
        max_examples=examples * TIMES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
