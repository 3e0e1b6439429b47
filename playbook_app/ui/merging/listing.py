"""The list of what differs: what asks first, then what is decided, by kind."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from playbook_app.domain.entities import Comment, EntityId
from playbook_app.merging.prepared import key
from playbook_app.ui.catalogue.entry import Entry, Heading, Row
from playbook_app.ui.merging.case import Case
from playbook_app.ui.merging.review import Review, Subject
from playbook_app.ui.merging.words import fate_in_words, heading, title_of

MEASURED_AT_ONCE = 40
"""Rows of a list that are measured in one go: the page beside it is made at the same time."""

NOTES = EntityId("notes")
"""The entry of what the merge decided by itself and a person should know."""


def rows(case: Case) -> list[Row]:
    """Return headings and entries in their order."""
    return list(_rows(case))


def entry_of(subject: Subject, case: Case) -> Entry:
    """Return how a thing stands in the list, as it is decided now."""
    title = title_of(subject, case.translate)
    return Entry(subject.place, title, _detail(subject, case), _group(subject, case), _mark(subject, case))


def _rows(case: Case) -> Iterator[Row]:
    group = ""
    for subject in case.review.subjects:
        entry = entry_of(subject, case)
        if entry.group != group:
            group = entry.group
            yield Heading(group)
        yield entry
    if notes := case.review.prepared.merged.notes:
        yield Heading(QCoreApplication.translate("Merging", "Good to know"))
        yield Entry(NOTES, QCoreApplication.translate("Merging", "%n thing(s) decided for you", "", len(notes)))


def _group(subject: Subject, case: Case) -> str:
    if subject.conflicts:
        return QCoreApplication.translate("Merging", "For you to decide")
    return heading(subject.kind, case.translate)


def _detail(subject: Subject, case: Case) -> str:
    review = case.review
    if isinstance(subject.entity, Comment):
        return _about(subject.entity, case)
    if subject.conflicts and not _open(subject, review):
        return QCoreApplication.translate("Merging", "answered")
    left_out = [change for change in subject.changes if key(change) in review.declined]
    if left_out and len(left_out) == len(subject.changes):
        return QCoreApplication.translate("Merging", "left out")
    if left_out:
        return QCoreApplication.translate("Merging", "partly left out")
    return fate_in_words(subject, case.who)


def _about(comment: Comment, case: Case) -> str:
    """Return what a comment is on, and by whom it is."""
    on = case.telling.name_of(comment.subject_kind, comment.subject)
    return " · ".join(filter(None, (comment.author, on)))


def _mark(subject: Subject, case: Case) -> str:
    open_questions = _open(subject, case.review)
    return QCoreApplication.translate("Merging", "%n question(s)", "", open_questions) if open_questions else ""


def _open(subject: Subject, review: Review) -> int:
    return sum(1 for conflict in subject.conflicts if conflict.key not in review.answers)
