"""The Stories place."""

from playbook_app.ui.place import Place


class StoriesPlace(Place):
    """Will show what the place is for."""
