"""The Quiz place."""

from playbook_app.ui.place import Place


class QuizPlace(Place):
    """Will show what the place is for."""
