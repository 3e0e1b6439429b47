"""The stories that show a standard: to be read where they are told, and chosen among all."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.domain.change import Label
from playbook_app.domain.edits.stories import attach_story, detach_story
from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.choices import Option
from playbook_app.ui.form.picker import Picker
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.session import Changed
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.names import name_of


class Stories(QWidget):
    """Lists them, each leading to its story."""

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        """Show the stories of the standard at hand."""
        super().__init__(parent)
        self._desk, self._subject = desk, subject
        self._none = looking(QLabel(self), Look.MUTED)
        self._none.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._buttons: list[QPushButton] = []
        self._choose = QPushButton(self.tr("Choose stories…"), self)
        self._choose.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.SMALL)
        column.addWidget(self._none)
        column.addLayout(self._list)
        foot = QHBoxLayout()
        foot.addWidget(self._choose)
        foot.addStretch()
        column.addLayout(foot)
        subject.exchanged.connect(self._show)
        desk.session.changed.connect(self._follow)
        self._show()

    def _follow(self, changed: Changed) -> None:
        if changed.about(Kind.STORY):
            self._show()

    def _show(self) -> None:
        for button in self._buttons:
            self._list.removeWidget(button)
            button.deleteLater()
        playbook = self._desk.session.playbook
        stories = playbook.stories_of(self._subject.id) if self._subject.id else ()
        self._buttons = [self._button(story.id) for story in stories]
        for button in self._buttons:
            self._list.addWidget(button)
        self._none.setVisible(not stories)
        self._none.setText(
            self.tr("No story shows it yet. People remember a story longer than a rule.")
            if playbook.stories
            else self.tr("There are no stories yet. Tell one in Stories, then choose it here.")
        )
        self._choose.setVisible(bool(playbook.stories))
        self._choose.setEnabled(self._subject.id is not None and not self._desk.session.read_only)

    def _button(self, story: EntityId) -> QPushButton:
        told = self._desk.session.playbook.stories[story]
        title = told.title or self.tr("A story without a title")
        words = " · ".join((title, name_of(told.veracity, self._desk.translate)))
        button = looking(QPushButton(self._desk.theme.icon("stories"), words.replace("&", "&&"), self), Look.FLAT)
        button.clicked.connect(partial(self._desk.go, Target(Kind.STORY, story)))
        return button

    def _open(self) -> None:
        playbook = self._desk.session.playbook
        if self._subject.id is None:
            return
        options = [
            Option(story.id, story.title or self.tr("A story without a title")) for story in playbook.stories_in_order()
        ]
        shown = {story.id for story in playbook.stories_of(self._subject.id)}
        picker = Picker(self.tr("Stories that show it"), options, checked=shown, parent=self)
        picker.checked.connect(self._check)
        picker.open_under(self._choose)

    def _check(self, story: EntityId, checked: bool) -> None:
        if self._subject.id is None:
            return
        playbook = self._desk.session.playbook
        change = attach_story if checked else detach_story
        label = Label.of("edit", kind=Kind.STORY.value, field="standards", name=playbook.stories[story].title)
        self._desk.session.perform(label, change(playbook, story, self._subject.id))
