"""The Readiness place."""

from playbook_app.ui.place import Place


class ReadinessPlace(Place):
    """Will show what the place is for."""
