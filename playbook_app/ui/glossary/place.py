"""The Glossary place."""

from playbook_app.ui.place import Place


class GlossaryPlace(Place):
    """Will show what the place is for."""
