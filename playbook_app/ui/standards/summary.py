"""What a closed section says of itself: the first words of what is in it."""

import re

from PySide6.QtCore import QCoreApplication

from playbook_app.domain.entities import Standard
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.dates import day_in_words

_MOST = 200
"""Characters: more are never seen on one line."""

_MARKS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|^\s*(?:[-*+]|\d+[.)]|#+|>)\s+|[*_`|\\]", re.MULTILINE)


def first_words(*texts: str) -> str:
    """Return the beginning of Markdown texts on one line, without its marks."""
    parts = (_MARKS.sub(lambda mark: mark[1] or "", text[: 2 * _MOST]) for text in texts)
    return " · ".join(filter(None, (" ".join(part.split()) for part in parts)))[:_MOST]


class Summaries:
    """The words of the sections that hold more than texts."""

    def __init__(self, desk: Desk) -> None:
        """Read what they are about from the desk's playbook."""
        self._desk = desk

    def of(self, standard: Standard) -> dict[str, str]:
        """Return them by section."""
        return {
            "review": self._review(standard),
            "stories": " · ".join(story.title for story in self._desk.session.playbook.stories_of(standard.id)),
            "extra": " · ".join(filter(None, (name.strip() for name, _ in standard.extra))),
            "source": standard.source.importer if standard.source else "",
            "comments": self._comments(standard),
        }

    def _review(self, standard: Standard) -> str:
        parts = []
        if standard.review_by:
            words = QCoreApplication.translate("Standards", "Review by {date}")
            parts.append(words.format(date=day_in_words(standard.review_by)))
        if standard.approved_by:
            words = QCoreApplication.translate("Standards", "Approved by {name}")
            parts.append(words.format(name=standard.approved_by))
        return " · ".join(parts)

    def _comments(self, standard: Standard) -> str:
        comments = [
            one
            for one in self._desk.session.playbook.comments.values()
            if one.subject_kind is Kind.STANDARD and one.subject == standard.id and not one.resolved
        ]
        return QCoreApplication.translate("Standards", "%n open", "", len(comments)) if comments else ""
