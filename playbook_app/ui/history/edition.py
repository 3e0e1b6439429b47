"""An edition as the history shows it: what it is, what changed against another one, and the way to its print."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.domain.digest import SHORT
from playbook_app.domain.editions import edition_before, editions_in_order
from playbook_app.domain.entities import Edition, EntityId
from playbook_app.domain.news.turn import News
from playbook_app.domain.vocabulary import Kind
from playbook_app.editions import news_if_kept
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.dates import day_in_words
from playbook_app.ui.news_list import NewsList
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_MOST_NOTES = 600
"""So many characters of the notes are shown."""


class EditionPage(QFrame):
    """Shows one edition, compared with the one before unless the person chooses another."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin without an edition."""
        super().__init__(parent)
        looking(self, Look.PAGE)
        self._desk = desk
        self._edition: Edition | None = None
        self._title = looking(QLabel(self), Look.ENTITY_TITLE)
        self._facts = looking(QLabel(self), Look.MUTED)
        self._notes = QLabel(self)
        self._against = QComboBox(self)
        self._print = QPushButton(self.tr("Print this edition…"), self)
        self._heading = looking(QLabel(self), Look.HEADING)
        self._news = NewsList(desk, self.tr("What changed"), self)
        self._assemble()
        self._against.activated.connect(self._compare)
        self._print.clicked.connect(self._go_to_print)

    def show_edition(self, edition: Edition) -> None:
        """Show an edition."""
        self._edition = edition
        words = self.tr("Edition {number}").format(number=edition.number)
        self._title.setText(" · ".join(filter(None, (words, edition.label))))
        kind = self.tr("Material") if edition.material else self.tr("Minor")
        held = self.tr("in force from {date}").format(date=day_in_words(edition.effective_from))
        self._facts.setText(" · ".join((kind, held, edition.digest[:SHORT])))
        self._notes.setText(edition.notes[:_MOST_NOTES])
        self._notes.setVisible(bool(edition.notes))
        self._fill(edition)
        self._compare()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.WIDE, sizes.LARGE, sizes.WIDE, sizes.LARGE)
        column.setSpacing(sizes.SMALL)
        for label in (self._title, self._notes, self._heading):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addWidget(self._notes)
        row = QHBoxLayout()
        row.setSpacing(sizes.SMALL)
        label = looking(QLabel(self.tr("Compared with"), self), Look.LABEL)
        self._against.setAccessibleName(label.text())
        self._against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row.addWidget(label)
        row.addWidget(self._against)
        row.addStretch()
        row.addWidget(self._print)
        column.addLayout(row)
        column.addSpacing(sizes.SMALL)
        column.addWidget(self._heading)
        column.addWidget(self._news, 1)
        column.addStretch()

    def _fill(self, edition: Edition) -> None:
        """Offer the other editions, the newest first, and what is approved today."""
        playbook = self._desk.session.playbook
        self._against.clear()
        self._against.addItem(self.tr("what is approved today"), None)
        for other in reversed(editions_in_order(playbook)):
            if other.id != edition.id:
                self._against.addItem(self.tr("edition {number}").format(number=other.number), other.id)
        before = edition_before(playbook, edition)
        self._against.setCurrentIndex(max(0, self._against.findData(before.id if before else None)))

    def _compare(self) -> None:
        edition = self._edition
        if edition is None:
            return
        playbook, chosen = self._desk.session.playbook, self._against.currentData()
        other = playbook.editions.get(chosen) if chosen else None
        first, last = _in_order(edition, other)
        since, until = first.id, last.id if last else None
        self._desk.session.ask(
            lambda editor: (first, last, news_if_kept(editor, since, until)), lambda found: self._show_news(*found)
        )

    def _show_news(self, first: Edition, last: Edition | None, news: tuple[News, ...] | None) -> None:
        if self._edition not in {first, last}:
            return
        self._heading.setText(self._heading_words(first, last, news))
        self._news.show_news(news or ())
        self._news.setVisible(bool(news))

    def _heading_words(self, first: Edition, last: Edition | None, news: tuple[News, ...] | None) -> str:
        if news is None:
            return self.tr("This file does not hold the text of one of them, so what changed is not known.")
        if not news:
            return self.tr("Nothing has changed: both say the same.")
        if last is None:
            return self.tr("What changed since edition {number}").format(number=first.number)
        words = self.tr("What changed from edition {former} to edition {number}")
        return words.format(former=first.number, number=last.number)

    def _go_to_print(self) -> None:
        if self._edition:
            entity: EntityId = self._edition.id
            self._desk.go(Target(Kind.EDITION, entity, place=PlaceName.PUBLISH))


def _in_order(edition: Edition, other: Edition | None) -> tuple[Edition, Edition | None]:
    """Return the earlier one first; today, which is None, comes after all."""
    if other is not None and other.number < edition.number:
        return other, edition
    return edition, other
