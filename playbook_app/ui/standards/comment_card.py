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
        author = looking(QLabel(comment.author or self.tr("Somebody"), frame), Look.HEADING)
        author.setTextFormat(Qt.TextFormat.PlainText)
        when = looking(QLabel(_local(comment.at), frame), Look.SMALL)
        body = QLabel(comment.body, frame)
        body.setTextFormat(Qt.TextFormat.PlainText)
        body.setWordWrap(True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.setEnabled(not comment.resolved)
        self.answer = looking(QPushButton(self.tr("Answer"), frame), Look.FLAT)
        self.settle = looking(
            QPushButton(self.tr("Reopen") if comment.resolved else self.tr("Settle"), frame), Look.FLAT
        )
        self.delete = looking(QPushButton(theme.icon("remove"), "", frame), Look.FLAT)
        self.delete.setToolTip(self.tr("Delete this comment"))
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
        self.buttons = {"answer": self.answer, "settle": self.settle, "delete": self.delete}
        head = QHBoxLayout()
        head.setSpacing(sizes.SMALL)
        head.addWidget(author)
        head.addWidget(when)
        if comment.resolved:
            head.addWidget(looking(QLabel(self.tr("Settled"), frame), Look.SMALL))
        head.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(sizes.TIGHT)
        foot.addStretch()
        for button in (self.answer, self.settle, self.delete):
            foot.addWidget(button)
        column = QVBoxLayout(frame)
        column.setContentsMargins(sizes.MEDIUM, sizes.SMALL, sizes.SMALL, sizes.TIGHT)
        column.setSpacing(sizes.TIGHT)
        column.addLayout(head)
        column.addWidget(body)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addSpacing(indent)
        row.addWidget(frame, 1)

    @property
    def focused(self) -> tuple[EntityId, str] | None:
        """The comment and the button that has the keyboard, if one has."""
        found = (name for name, button in self.buttons.items() if button.hasFocus())
        return next(((self.comment, name) for name in found), None)


def _local(at: datetime) -> str:
    instant = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(instant, QLocale.FormatType.ShortFormat)
