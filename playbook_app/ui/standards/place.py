"""The Standards place."""

from playbook_app.ui.place import Place


class StandardsPlace(Place):
    """Will show what the place is for."""
