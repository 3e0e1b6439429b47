"""The History place."""

from playbook_app.ui.place import Place


class HistoryPlace(Place):
    """Will show what the place is for."""
