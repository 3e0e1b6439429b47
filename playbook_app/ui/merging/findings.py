"""What was read of another copy, looked through: with thousands of differences that takes too long for a window."""

from collections.abc import Sequence

from playbook_app.domain.playbook import Playbook
from playbook_app.frozen import frozen
from playbook_app.merging.prepared import Prepared
from playbook_app.ui.catalogue.entry import Row
from playbook_app.ui.form.thumbnails import Thumbnails
from playbook_app.ui.merging.case import Case
from playbook_app.ui.merging.listing import rows
from playbook_app.ui.merging.review import Review
from playbook_app.ui.merging.suggestions import Suggestions
from playbook_app.ui.merging.telling import Telling
from playbook_app.ui.theme.theme import Theme
from playbook_app.wording.language import Words


@frozen
class Findings:
    """A case, the list of what differs, and the suggestions where it is a round of them."""

    case: Case
    listed: Sequence[Row]
    suggestions: Suggestions | None


def looked_through(
    prepared: Prepared, playbook: Playbook, theme: Theme, translate: Words, thumbnails: Thumbnails
) -> Findings:
    """Return what is to be shown of a merge into a playbook. It may run on any thread."""
    review = Review(prepared)
    case = Case(review, Telling(prepared, playbook, translate), theme, translate, thumbnails)
    suggestions = Suggestions(review) if prepared.suggested else None
    return Findings(case, rows(case), suggestions if suggestions and suggestions.all else None)
