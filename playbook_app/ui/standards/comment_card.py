"""One comment: who said it, when, what, and what can be done with it."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.domain.entities import Comment, EntityId
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme


class CommentCard(QWidget):
    """Shows a comment, with buttons to answer, settle and delete it."""

    def __init__(
        self, comment: Comment, theme: Theme, indent: int, *, read_only: bool, parent: QWidget | None = None
    ) -> None:
        """Show it, `indent` pixels in."""
        super().__init__(parent)
        self.comment = comment.id
        frame = looking(QFrame(self), Look.PANEL)
        self.answer = looking(QPushButton(self.tr("Answer"), frame), Look.FLAT)
        self.settle = looking(
            QPushButton(self.tr("Reopen") if comment.resolved else self.tr("Settle"), frame), Look.FLAT
        )
        self.delete = looking(QPushButton(theme.icon("remove"), "", frame), Look.FLAT)
        self.delete.setToolTip(self.tr("Delete this comment"))
        self.buttons = {"answer": self.answer, "settle": self.settle, "delete": self.delete}
        self._name_buttons(comment, read_only=read_only)
        column = QVBoxLayout(frame)
        column.setContentsMargins(sizes.MEDIUM, sizes.SMALL, sizes.SMALL, sizes.TIGHT)
        column.setSpacing(sizes.TIGHT)
        column.addLayout(self._head(comment, frame))
        column.addWidget(self._body(comment, frame))
        column.addLayout(self._foot())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addSpacing(indent)
        row.addWidget(frame, 1)

    @property
    def focused(self) -> tuple[EntityId, str] | None:
        """The comment and the button that has the keyboard, if one has."""
        found = (name for name, button in self.buttons.items() if button.hasFocus())
        return next(((self.comment, name) for name in found), None)

    def _name_buttons(self, comment: Comment, *, read_only: bool) -> None:
        for button, name in (
            (self.answer, self.tr("Answer {author}")),
            (
                self.settle,
                self.tr("Reopen the comment of {author}")
                if comment.resolved
                else self.tr("Settle the comment of {author}"),
            ),
            (self.delete, self.tr("Delete the comment of {author}")),
        ):
            button.setAccessibleName(name.format(author=comment.author))
            button.setVisible(not read_only)

    def _head(self, comment: Comment, frame: QFrame) -> QHBoxLayout:
        author = looking(QLabel(comment.author or self.tr("Somebody"), frame), Look.HEADING)
        author.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(sizes.SMALL)
        head.addWidget(author)
        head.addWidget(looking(QLabel(_local(comment.at), frame), Look.SMALL))
        if comment.resolved:
            head.addWidget(looking(QLabel(self.tr("Settled"), frame), Look.SMALL))
        head.addStretch()
        return head

    def _body(self, comment: Comment, frame: QFrame) -> QLabel:
        body = QLabel(comment.body, frame)
        body.setTextFormat(Qt.TextFormat.PlainText)
        body.setWordWrap(True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.setEnabled(not comment.resolved)
        return body

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(sizes.TIGHT)
        foot.addStretch()
        for button in self.buttons.values():
            foot.addWidget(button)
        return foot


def _local(at: datetime) -> str:
    instant = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(instant, QLocale.FormatType.ShortFormat)
