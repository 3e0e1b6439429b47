"""Where this system keeps what Playbook keeps for its user: backups, and who the author is."""

import os
from pathlib import Path

VARIABLE = "PLAYBOOK_DATA"
"""The environment variable that names another folder."""


def data_folder() -> Path:
    """Return the folder of the user's data. It need not exist."""
    if chosen := os.environ.get(VARIABLE):
        return Path(chosen)
    from platformdirs import user_data_path

    return user_data_path("playbook", appauthor=False)
