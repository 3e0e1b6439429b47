"""The editor of one standard: a page that scrolls as one, what matters most first, the rest in sections.

It is made with the page empty, which `building` fills from the top down: a field for a long text takes its time.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from playbook_app.analysis.readiness import supports_of
from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.vocabulary import Kind, Latitude, Support
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.pairs import ExtraField
from playbook_app.ui.form.proses import ProseField
from playbook_app.ui.form.section import Section
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.slices import Slices
from playbook_app.ui.standards.beside import Beside
from playbook_app.ui.standards.comments import Comments
from playbook_app.ui.standards.parts import AVOID, DO, NOTES, PARTS, PRACTICE, STATEMENT, Part, Text, worded
from playbook_app.ui.standards.review import Review
from playbook_app.ui.standards.source import Source
from playbook_app.ui.standards.stories import Stories
from playbook_app.ui.standards.summary import Summaries, first_words
from playbook_app.ui.standards.supports import Supports
from playbook_app.ui.standards.top import Top
from playbook_app.ui.standards.writes import WRITES
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_WIDEST = 820
"""Pixels: longer lines are hard to read."""


class StandardEditor(QScrollArea):
    """Edits the standard that `show_standard` names. `typed` tells of each key that is not yet an edit."""

    typed = Signal()
    sections_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Make the page; `building` builds what is on it."""
        super().__init__(parent)
        looking(self, Look.PAGE)
        self._desk = desk
        self.subject = Subject(desk.session, Kind.STANDARD, writes=WRITES, parent=self)
        self._summaries = Summaries(desk)
        self._page = QWidget(self)
        self._fields: dict[str, QWidget] = {}
        self._sections: dict[str, Section] = {}
        self._homes: dict[str, str] = {}
        self._opened: tuple[str, ...] = ()
        self._complete = False
        self.building = Slices(self._parts(), self)
        self._column = QVBoxLayout(self._page)
        self._column.setSpacing(0)
        self.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.subject.exchanged.connect(self._show_another)
        self.subject.refreshed.connect(self._show)
        self.subject.typed.connect(self._type)

    @property
    def draft(self) -> Standard | None:
        """The standard as it stands on the screen, with what is not yet an edit."""
        return cast("Standard | None", self.subject.draft)

    def show_standard(self, standard: EntityId | None) -> None:
        """Edit another standard."""
        self.subject.show(standard)

    def reveal(self, field: str | None) -> None:
        """Put the cursor into a field, opening the section that it is in."""
        if field is None:
            return
        self.building.finish()
        if field in self._homes:
            self._sections[self._homes[field]].open()
        if widget := self._fields.get(field):
            self._focus(widget)

    def open_sections(self) -> tuple[str, ...]:
        """Return which sections are open."""
        if not self._complete:
            return self._opened
        return tuple(key for key, section in self._sections.items() if section.is_open)

    def set_open_sections(self, keys: Iterable[str]) -> None:
        """Open some sections, and close the others."""
        self._opened = tuple(keys)
        if self._complete:
            for key, section in self._sections.items():
                section.open(opened=key in self._opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines readable on a wide screen."""
        super().resizeEvent(event)
        side = max(sizes.WIDE, (self.viewport().width() - _WIDEST) // 2)
        self._column.setContentsMargins(side, sizes.LARGE, side, 2 * sizes.WIDE)

    def _parts(self) -> Iterator[None]:
        self._top = Top(self._desk, self.subject, self._page)
        self._fields |= self._top.fields
        self._supports = Supports(self._desk.theme, self._page)
        self._supports.wanted.connect(self._go_to_support)
        self._add(self._top, sizes.MEDIUM)
        self._add(self._supports, sizes.MEDIUM)
        yield
        self._add(self._labelled(STATEMENT, self._page), sizes.LARGE)
        yield
        self._add(self._labelled(PRACTICE, self._page, toolbar=True), sizes.LARGE)
        yield
        self._add(Beside([self._labelled(text, self._page) for text in (DO, AVOID)], self._page), sizes.LARGE)
        yield
        self._add_sections()
        self._complete = True
        self._show()
        for key in filter(self._sections.get, self._opened):
            yield
            self._sections[key].open()

    def _add(self, widget: QWidget, below: int) -> None:
        self._column.addWidget(widget)
        self._column.addSpacing(below)

    def _add_sections(self) -> None:
        for part in PARTS:
            self._add_part(part)
        self._add_section("review", self.tr("Review and approval"), self._review, ("review_by",))
        self._add_section("stories", self.tr("Stories that show it"), self._stories)
        self._add_part(NOTES)
        self._add_section("extra", self.tr("More texts"), self._extra, ("extra",))
        self._add_section("source", self.tr("Where it came from"), self._source)
        self._add_section("comments", self.tr("Comments"), self._comments, ("comments",))
        self._column.addStretch()

    def _add_part(self, part: Part) -> None:
        self._add_section(part.key, worded(part.title), partial(self._texts, part), [one.field for one in part.texts])

    def _add_section(self, key: str, title: str, make: Callable[[], QWidget], fields: Iterable[str] = ()) -> None:
        section = Section(title, make, self._desk.theme, self._page)
        section.toggled.connect(self.sections_changed)
        self._sections[key] = section
        self._homes.update(dict.fromkeys(fields, key))
        self._column.addWidget(section)

    def _texts(self, part: Part) -> QWidget:
        return Beside([self._labelled(text, self._page) for text in part.texts], self._page)

    def _labelled(self, text: Text, parent: QWidget, *, toolbar: bool = False) -> QWidget:
        """Return a long field under its label."""
        box = QWidget(parent)
        label = looking(QLabel(worded(text.label), box), Look.LABEL)
        field = ProseField(
            self.subject,
            text.field,
            worded(text.label),
            self._desk,
            placeholder=worded(text.hint),
            lines=text.lines,
            toolbar=toolbar,
            parent=box,
        )
        label.setBuddy(field)
        self._fields[text.field] = field
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.TIGHT)
        column.addWidget(label)
        column.addWidget(field)
        column.addStretch()
        return box

    def _review(self) -> QWidget:
        review = Review(self._desk, self.subject, self._page)
        self._fields["review_by"] = review.day
        return review

    def _stories(self) -> QWidget:
        return Stories(self._desk, self.subject, self._page)

    def _extra(self) -> QWidget:
        field = self._fields["extra"] = ExtraField(self.subject, "extra", self._desk.theme, self._page)
        return field

    def _source(self) -> QWidget:
        return Source(self.subject, self._page)

    def _comments(self) -> QWidget:
        comments = Comments(self._desk, self.subject, self._page)
        self._fields["comments"] = comments.entry
        return comments

    def _show_another(self) -> None:
        self.verticalScrollBar().setValue(0)
        self._show()

    def _type(self, _field: str) -> None:
        self._show()
        self.typed.emit()

    def _show(self) -> None:
        standard = self.draft
        if standard is None or not self._complete:
            return
        present = supports_of(self._desk.session.playbook, standard)
        self._supports.show_present(present)
        for part in (*PARTS, NOTES):
            self._show_part(part, standard, present)
        for key, words in self._summaries.of(standard).items():
            self._sections[key].say(words)
        self._sections["source"].setVisible(standard.source is not None)

    def _show_part(self, part: Part, standard: Standard, present: frozenset[Support]) -> None:
        section = self._sections[part.key]
        missing = part.support is not None and part.support not in present
        if part.key == "leeway":
            missing = standard.latitude is Latitude.FLEXIBLE and not standard.leeway.strip()
            section.setVisible(missing or bool(standard.leeway.strip()) or standard.latitude is Latitude.FLEXIBLE)
        if missing:
            section.say(worded(part.question), warning=True)
        else:
            section.say(first_words(*(getattr(standard, text.field) for text in part.texts)))

    def _go_to_support(self, support: Support) -> None:
        standard = self.draft
        if support is not Support.RESPONSIBILITY or standard is None:
            self.reveal(support.value)
        elif standard.roles and standard.moment is not None and support not in self._present(standard):
            self._desk.go(Target(Kind.MOMENT, standard.moment, "owner"))
        else:
            self.reveal("roles" if standard.moment is not None else "moment")

    def _present(self, standard: Standard) -> frozenset[Support]:
        return supports_of(self._desk.session.playbook, standard)

    def _focus(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        # Only once the section has its height is there a place to scroll to.
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget, sizes.WIDE, 2 * sizes.WIDE))
