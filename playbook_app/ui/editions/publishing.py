"""Publishing an edition: what it is for people, what changed since the last one, and what hinders it."""

from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QLocale, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from playbook_app.domain.change import Changes, Label
from playbook_app.domain.editions import newest_edition
from playbook_app.domain.edits.editions import Hindered, publish
from playbook_app.domain.entities import Edition, EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.editions import Ahead, ahead, refusal
from playbook_app.ui.desk import Desk
from playbook_app.ui.front import bring_to_front
from playbook_app.ui.news_list import NewsList
from playbook_app.ui.notice import Notice, WayOn
from playbook_app.ui.reckoner import Reckoner
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.calendars import calm
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.names import name_of
from playbook_app.wording.sentences import error_sentence

_SIZE = (720, 680)
_REST = 300
"""Milliseconds without an edit before what changed is looked up anew."""
_NOTES_HEIGHT = 72


def open_publishing(desk: Desk, window: QWidget) -> None:
    """Show the dialog beside a window; it does not keep anybody from working there."""
    dialog = window.findChild(PublishingDialog) or PublishingDialog(desk, window)
    dialog.begin()
    bring_to_front(dialog)


class PublishingDialog(QDialog):
    """Asks what one must know to publish. What it proposes follows from what changed; the person decides."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Build the dialog."""
        super().__init__(window)
        self._desk = desk
        self._ahead: Ahead | None = None
        self._decided = False
        self._reckoner = Reckoner(self)
        self._reckoner.failed.connect(self._fail)
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._title = looking(QLabel(self), Look.ENTITY_TITLE)
        self._hindrance = looking(QLabel(self), Look.WARNING)
        self._material = QRadioButton(self.tr("Material"), self)
        self._minor = QRadioButton(self.tr("Minor"), self)
        self._label = QLineEdit(self)
        self._holds = QDateEdit(self)
        self._notes = QPlainTextEdit(self)
        self._heading = looking(QLabel(self), Look.HEADING)
        self._news = NewsList(desk, self.tr("What changed"), self)
        self._waiting = looking(QLabel(self), Look.MUTED)
        self._advice = looking(QLabel(self), Look.WARNING)
        self._publish = looking(QPushButton(self.tr("Publish"), self), Look.PRIMARY)
        self._assemble()
        self._connect()

    def begin(self) -> None:
        """Begin anew: nothing is decided, and what changed is looked up."""
        if self.isVisible():
            return
        self._decided = False
        self._label.clear()
        self._notes.clear()
        today = self._desk.today()
        self._holds.setDate(QDate(today.year, today.month, today.day))
        self._ahead = None
        self._look()

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Publish edition"))
        self.resize(*_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.WIDE, sizes.LARGE, sizes.WIDE, sizes.LARGE)
        column.setSpacing(sizes.SMALL)
        for label in (self._hindrance, self._advice, self._waiting):
            label.setWordWrap(True)
        column.addWidget(self._title)
        column.addWidget(self._hindrance)
        self._add_kinds(column)
        column.addWidget(self._advice)
        column.addLayout(self._form())
        column.addSpacing(sizes.SMALL)
        column.addWidget(self._heading)
        column.addWidget(self._news, 1)
        column.addWidget(self._waiting)
        column.addLayout(self._foot())

    def _add_kinds(self, column: QVBoxLayout) -> None:
        group = QButtonGroup(self)
        for button, words in (
            (
                self._material,
                self.tr("People do something differently. Former copies are out of date, and everyone signs again."),
            ),
            (
                self._minor,
                self.tr("Slips and wording are mended. Nobody does anything differently, and nobody signs again."),
            ),
        ):
            group.addButton(button)
            meaning = looking(QLabel(words, self), Look.MUTED)
            meaning.setWordWrap(True)
            meaning.setIndent(sizes.WIDE)
            button.setAccessibleDescription(words)
            column.addWidget(button)
            column.addWidget(meaning)

    def _form(self) -> QFormLayout:
        self._holds.setCalendarPopup(True)
        self._holds.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.LongFormat))
        calm(self._holds.calendarWidget())
        self._notes.setFixedHeight(_NOTES_HEIGHT)
        self._notes.setTabChangesFocus(True)
        self._notes.setPlaceholderText(self.tr("What is new, in a sentence or two. It is printed above the changes."))
        self._label.setPlaceholderText(self.tr("A name, if it has one, such as Spring"))
        form = QFormLayout()
        form.setSpacing(sizes.SMALL)
        for name, field in (
            (self.tr("Name"), self._label),
            (self.tr("In force from"), self._holds),
            (self.tr("Notes"), self._notes),
        ):
            field.setAccessibleName(name)
            form.addRow(looking(QLabel(name, self), Look.LABEL), field)
        return form

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(sizes.SMALL)
        stays = looking(QLabel(self.tr("An edition stays as it is: it cannot be taken back."), self), Look.SMALL)
        stays.setWordWrap(True)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        foot.addWidget(stays, 1)
        foot.addWidget(cancel)
        foot.addWidget(self._publish)
        for button in (cancel, self._publish):
            button.setAutoDefault(False)
        return foot

    def _connect(self) -> None:
        self._publish.clicked.connect(self._reckon)
        self._material.clicked.connect(self._decide)
        self._minor.clicked.connect(self._decide)
        self._rest.timeout.connect(self._look)
        self._desk.session.changed.connect(self._look_soon)

    def _look_soon(self) -> None:
        if self.isVisible():
            self._rest.start()

    def _look(self) -> None:
        """Look up what the edition would be, once all that was typed is in the file."""
        session = self._desk.session
        session.settle(lambda: session.ask(ahead, self._show))

    def _show(self, found: Ahead) -> None:
        self._ahead = found
        playbook, _ = self._desk.session.playbook, self._desk.translate
        newest = newest_edition(playbook)
        number = newest.number if newest else 0
        self._title.setText(self.tr("Edition {number}").format(number=number + 1))
        hindered = error_sentence(refusal(playbook, found.why_not), _) if found.why_not else ""
        self._hindrance.setText(hindered)
        self._hindrance.setVisible(bool(hindered))
        self._heading.setText(self._heading_words(found, number))
        self._news.show_news(found.news or ())
        self._news.setVisible(bool(found.news))
        waiting = ", ".join(f"{name_of(status, _)} {count}" for status, count in found.waiting.items())
        self._waiting.setText(self.tr("Not in it, because not approved: {standards}").format(standards=waiting))
        self._waiting.setVisible(bool(waiting))
        self._publish.setEnabled(found.why_not is None and not self._desk.session.read_only)
        if not self._decided:
            (self._material if found.material else self._minor).setChecked(True)
        self._advise()

    def _heading_words(self, found: Ahead, number: int) -> str:
        if not number:
            return self.tr("This is the first edition: all that is approved is in it.")
        if found.news is None:
            return self.tr(
                "This file does not hold the text of edition {number}, so what changed is not known."
            ).format(number=number)
        return self.tr("What changed since edition {number}").format(number=number)

    def _decide(self) -> None:
        self._decided = True
        self._advise()

    def _advise(self) -> None:
        """Warn of an edition that is called minor though people have to do something differently."""
        doubtful = bool(self._ahead and self._ahead.news and self._ahead.material and self._minor.isChecked())
        self._advice.setText(
            self.tr("Some of the changes below ask people to do something differently. Nobody would sign for them.")
            if doubtful
            else ""
        )
        self._advice.setVisible(doubtful)

    def _reckon(self) -> None:
        """Work out the edition away from the window's thread: its digest takes all that is approved."""
        self._desk.session.flush()
        self._publish.setEnabled(False)
        playbook, entity = self._desk.session.playbook, self._desk.new_id()
        day = self._holds.date()
        values = {"label": self._label.text(), "notes": self._notes.toPlainText()}
        today, holds = self._desk.today(), date(day.year(), day.month(), day.day())
        material = self._material.isChecked()

        def edition() -> tuple[Playbook, Changes]:
            changes = publish(playbook, entity, published_on=today, effective_from=holds, material=material, **values)
            return playbook, changes

        self._reckoner.ask_now(edition, self._perform)

    def _perform(self, reckoned: tuple[Playbook, Changes]) -> None:
        playbook, changes = reckoned
        session = self._desk.session
        if session.playbook is not playbook:
            self._reckon()
            return
        edition = cast("Edition", changes[0].after)
        if session.perform(Label.of("edition.publish", number=str(edition.number)), changes):
            self.accept()
            self._desk.tell(
                Notice(
                    self.tr("Edition {number} is published.").format(number=edition.number),
                    ways_on=(WayOn(self.tr("Print it"), lambda: self._print(edition.id)),),
                    topic="edition",
                )
            )
        else:
            self._publish.setEnabled(True)

    def _print(self, edition: EntityId) -> None:
        self._desk.go(Target(Kind.EDITION, edition, place=PlaceName.PUBLISH))

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Hindered):
            self._look()
        else:
            self._desk.session.broke.emit(error)
