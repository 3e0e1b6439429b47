"""How a standard stands that is printed: whether it is approved, and whether it should have been looked at again."""

from collections.abc import Iterator
from datetime import date

from playbook_app.domain.entities import Standard
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.publishing import preflight
from playbook_app.publishing.finding import Finding, Subject


def standing(standard: Standard, today: date) -> Iterator[Finding]:
    """Yield what there is to know of a standard on the day of its printing."""
    place = standard.code or standard.title
    if standard.status is not Status.APPROVED:
        yield preflight.unapproved(standard.status, place, Subject(Kind.STANDARD, standard.id, "status"))
    if standard.review_by and standard.review_by < today:
        yield preflight.overdue(standard.review_by, place, Subject(Kind.STANDARD, standard.id, "review_by"))
