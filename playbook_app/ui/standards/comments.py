"""What the team says about a standard: comments and answers to them, open or settled."""

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from playbook_app.domain.change import Changes, Label
from playbook_app.domain.edits.entities import add, delete, edit
from playbook_app.domain.entities import Comment, EntityId
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.rules import storable
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.person.naming import author_name
from playbook_app.ui.session import Changed
from playbook_app.ui.standards.comment_card import CommentCard
from playbook_app.ui.standards.comment_entry import CommentEntry
from playbook_app.ui.theme import sizes

_DEEPEST = 3
"""So far answers to answers are indented."""


@frozen
class Said:
    """A comment and how deep it stands among answers."""

    comment: Comment
    depth: int


class Comments(QWidget):
    """Lists the comments on the entity at hand. `entry` is where one is written."""

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        """Show them."""
        super().__init__(parent)
        self._desk, self._subject = desk, subject
        self._cards: list[CommentCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(sizes.SMALL)
        self.entry = CommentEntry(self)
        self.entry.sent.connect(self._send)
        self.entry.setVisible(not desk.session.read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.MEDIUM)
        column.addLayout(self._list)
        column.addWidget(self.entry)
        subject.exchanged.connect(self._exchange)
        desk.session.changed.connect(self._follow)
        self._show()

    def _exchange(self) -> None:
        self.entry.answer(None)
        self._show()

    def _follow(self, changed: Changed) -> None:
        if changed.about(Kind.COMMENT):
            self._show()

    def _show(self) -> None:
        focused = next((card.focused for card in self._cards if card.focused), None)
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        said = tuple(self._said(self._subject.id)) if self._subject.id else ()
        self._cards = [self._card(one) for one in said]
        for card in self._cards:
            self._list.addWidget(card)
        if focused:
            self._focus(*focused)
        if self.entry.answered and self.entry.answered not in self._desk.session.playbook.comments:
            self.entry.answer(None)

    def _focus(self, comment: EntityId, button: str) -> None:
        """Let the keyboard be where it was, on the card that has taken the place of the former."""
        for card in self._cards:
            if card.comment == comment:
                card.buttons[button].setFocus()
                return
        self.entry.setFocus()

    def _said(self, subject: EntityId) -> Iterator[Said]:
        """Go through the comments by time, each followed by the answers to it."""
        answers: defaultdict[EntityId, list[Comment]] = defaultdict(list)
        for comment in sorted(self._desk.session.playbook.comments.values(), key=lambda one: (one.at, one.id)):
            answers[comment.subject].append(comment)
        waiting = [Said(one, 0) for one in reversed(answers[subject])]
        while waiting:
            one = waiting.pop()
            yield one
            waiting += [Said(answer, one.depth + 1) for answer in reversed(answers[one.comment.id])]

    def _card(self, said: Said) -> CommentCard:
        comment = said.comment
        indent = min(said.depth, _DEEPEST) * sizes.WIDE
        card = CommentCard(comment, self._desk.theme, indent, read_only=self._desk.session.read_only, parent=self)
        card.answer.clicked.connect(lambda: self._answer(comment))
        card.settle.clicked.connect(lambda: self._settle(comment))
        card.delete.clicked.connect(lambda: self._delete(comment))
        return card

    def _answer(self, comment: Comment) -> None:
        self.entry.answer(comment.id, comment.author)
        self.entry.setFocus()

    def _settle(self, comment: Comment) -> None:
        playbook = self._desk.session.playbook
        changes = edit(playbook, Kind.COMMENT, comment.id, resolved=not comment.resolved)
        self._perform("comment.reopen" if comment.resolved else "comment.resolve", changes)

    def _delete(self, comment: Comment) -> None:
        self._perform("comment.delete", delete(self._desk.session.playbook, Kind.COMMENT, comment.id))

    def _send(self, body: str) -> None:
        name = author_name(self._desk.session, self)
        if not name or self._subject.id is None:
            return
        answered = self.entry.answered
        comment = Comment(
            id=self._desk.new_id(),
            subject_kind=Kind.COMMENT if answered else self._subject.kind,
            subject=answered or self._subject.id,
            at=self._desk.now(),
            author=name,
            body=storable(body),
        )
        if self._perform("comment.add", add(comment)):
            self.entry.clear()

    def _perform(self, key: str, changes: Changes) -> bool:
        entity = self._subject.entity
        name = spoken_name(entity) if entity else ""
        return self._desk.session.perform(Label.of(key, name=name), changes)
