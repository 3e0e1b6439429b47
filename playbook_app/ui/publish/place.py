"""The Publish place."""

from playbook_app.ui.place import Place


class PublishPlace(Place):
    """Will show what the place is for."""
