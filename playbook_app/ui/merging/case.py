"""What every part of a review works with."""

from playbook_app.frozen import frozen
from playbook_app.ui.form.thumbnails import Thumbnails
from playbook_app.ui.merging.review import Review
from playbook_app.ui.merging.telling import Telling
from playbook_app.ui.merging.words import others
from playbook_app.ui.theme.theme import Theme
from playbook_app.wording.language import Words


@frozen
class Case:
    """A merge that is looked at: what is known and decided, how it is told, and how it looks."""

    review: Review
    telling: Telling
    theme: Theme
    translate: Words
    thumbnails: Thumbnails

    @property
    def who(self) -> str:
        """Who changed the other copy."""
        return others(self.review.prepared)
