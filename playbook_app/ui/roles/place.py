"""The Roles place."""

from playbook_app.ui.place import Place


class RolesPlace(Place):
    """Will show what the place is for."""
