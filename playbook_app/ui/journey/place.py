"""The Journey place."""

from playbook_app.ui.place import Place


class JourneyPlace(Place):
    """Will show what the place is for."""
