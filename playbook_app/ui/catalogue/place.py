"""A place of list and editor: it follows the playbook, and does what a person does with what is listed.

A place of this build says by `nature`, `listed`, `described`, `made` and `sheet` what it is about.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from playbook_app.domain.change import Changes, Label, Value
from playbook_app.domain.edits.entities import delete_all
from playbook_app.domain.edits.listing import duplicate_listed, move_listed
from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.ui.catalogue.descriptions import Descriptions
from playbook_app.ui.catalogue.entry import Entry, Nature
from playbook_app.ui.catalogue.halves import Halves
from playbook_app.ui.catalogue.model import CatalogueModel
from playbook_app.ui.catalogue.moving import Moving
from playbook_app.ui.catalogue.pages import WordPage
from playbook_app.ui.catalogue.pane import CataloguePane, Menu
from playbook_app.ui.catalogue.search import Search
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.catalogue.toolbar import Toolbar
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.subject import Subject, Write
from playbook_app.ui.notice import Notice
from playbook_app.ui.place import Place
from playbook_app.ui.session import Changed
from playbook_app.ui.target import Target
from playbook_app.ui.theme.look import Look, looking

_SHORTEST_NAME = 60

Listed = TypeVar("Listed", bound=Entity)


class CataloguePlace(Place, Generic[Listed]):
    """List and editor. `subject` is what the editor is about."""

    def __init__(self, desk: Desk, nature: Nature, menus: Sequence[Menu] = (), parent: QWidget | None = None) -> None:
        """Assemble the place."""
        super().__init__(desk, parent)
        self.nature = nature
        self.subject = Subject(desk.session, nature.kind, writes=self.writes(), parent=self)
        self._search = Search()
        self._model = CatalogueModel(self)
        self._descriptions = Descriptions(self.described)
        self._stale = True
        self._form: Sheet | None = None
        self._moving = Moving(self._model, self.values_at, self._put)
        self.pane = CataloguePane(desk, nature, self._model, menus, self)
        self._assemble()
        self._connect()
        self._refresh()

    @property
    def form(self) -> Sheet:
        """The form of the subject; made when it is first needed."""
        if self._form is None:
            self._form = self.sheet()
            self._both.add_page(self._form)
            self._show_page()
        return self._form

    def build(self) -> Iterator[None]:
        """Build the form; until then its page is blank."""
        _ = self.form
        yield

    def listed(self, playbook: Playbook) -> Iterable[Listed]:
        """Return what the list may show, in its order."""
        raise NotImplementedError

    def described(self, entity: Listed) -> Entry:
        """Return what the list shows of an entity."""
        raise NotImplementedError

    def made(self, entity_id: EntityId) -> Changes:
        """Return the changes that add an entity, last or where the list stands."""
        raise NotImplementedError

    def sheet(self) -> Sheet:
        """Return the form of the subject."""
        raise NotImplementedError

    def writes(self) -> Mapping[str, Write]:
        """Return how fields are written that take more than putting a value into them."""
        return {}

    def values_at(self, group: str) -> Mapping[str, Value]:  # noqa: ARG002 - for places whose groups can be changed so
        """Return the fields that an entity takes on where it is put under a heading; none where it cannot."""
        return {}

    def may_reorder(self) -> bool:
        """Tell whether the list shows the person's own order."""
        return self.nature.ordered and not self._search.looking

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done with what is selected."""
        handlers: dict[str, Callable[[], object]] = {
            self.nature.add_action: self.add,
            "edit.find": self.look_for,
        }
        selected = self.pane.view.selected()
        if selected:
            handlers["edit.delete"] = self.delete
        if len(selected) == 1 and self.nature.copied:
            handlers["edit.duplicate"] = self.duplicate
        for by, action in ((1, "standard.next"), (-1, "standard.previous")):
            if (neighbour := self._model.beside(self.subject.id, by)) is not None:
                handlers[action] = partial(self.select, [neighbour])
        return handlers

    def entered(self) -> None:
        """Show what changed while another place was in front."""
        if self._stale:
            self._refresh()
        first = self.pane.view if self._model.rowCount() else self._empty.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, target: Target) -> None:
        """Show an entity and put the cursor into a field of it, by default the one that names it."""
        if self.desk.session.playbook.find(self.nature.kind, target.id) is None:
            return
        if not self._model.index_of(target.id).isValid():
            self.pane.forget_narrowing()
            self._refresh()
        self.select([target.id])
        self._both.show_editor()
        if not self.form.focus(target.field or ""):
            self.form.focus(self.nature.name_field)

    def kept(self) -> dict[str, str]:
        """Return what is selected, looked for and chosen."""
        return {"selected": self.subject.id or "", "words": self.pane.words(), **self.pane.choices()}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Select, look for and choose what was kept."""
        for key in self.pane.choices():
            self.pane.choose(key, kept.get(key, ""))
        self.pane.search.setText(kept.get("words", ""))
        if self._model.index_of(EntityId(kept.get("selected", ""))).isValid():
            self.select([EntityId(kept["selected"])])

    def select(self, ids: Sequence[EntityId]) -> None:
        """Select entities in the list."""
        self.pane.view.select(ids)

    def look_for(self) -> None:
        """Put the cursor into the search."""
        self._both.show_list()
        self.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.search.selectAll()

    def add(self) -> None:
        """Add an entity, and put the cursor where its name goes."""
        self.desk.session.flush()
        entity_id = self.desk.new_id()
        if self.perform(f"{self.nature.kind}.add", self.made(entity_id), self.name_of(None)):
            self.reveal(Target(self.nature.kind, entity_id, self.nature.name_field))

    def delete(self) -> None:
        """Delete what is selected; the next one is selected then."""
        self.desk.session.flush()
        gone = self.pane.view.selected()
        if not gone:
            return
        following = self._model.remaining_beside(gone)
        changes = delete_all(self.desk.session.playbook, self.nature.kind, gone)
        name = self._name(gone[0])
        label = self._label("delete", gone)
        self.select([following] if following else [])
        if self.desk.session.perform(label, changes):
            self._tell_deleted(name, len(gone))
        else:
            self.select(gone)

    def duplicate(self) -> None:
        """Copy what is selected, and put the cursor into the copy's name."""
        self.desk.session.flush()
        (original,) = self.pane.view.selected()
        copy = self.desk.new_id()
        changes = duplicate_listed(self.desk.session.playbook, self.nature.kind, original, copy)
        if self.perform(f"{self.nature.kind}.duplicate", changes, self._name(original)):
            self.reveal(Target(self.nature.kind, copy, self.nature.name_field))

    def perform(self, key: str, changes: Changes, name: str) -> bool:
        """Make a named edit of one entity; return whether it was made."""
        return self.desk.session.perform(Label.of(key, name=name), changes)

    def name_of(self, entity: Entity | None) -> str:
        """Return what an entity is called in a sentence, in the length of a title."""
        name = " ".join(spoken_name(entity).split()) if entity else ""
        name = name or self.tr("untitled")
        return name if len(name) <= _SHORTEST_NAME else f"{name[:_SHORTEST_NAME].rstrip()}…"

    def show_page(self, page: QWidget) -> None:
        """Show another page instead of list and editor."""
        if self._front.indexOf(page) < 0:
            self._front.addWidget(page)
        self._front.setCurrentWidget(page)
        self.stirred.emit()

    def leave_page(self) -> None:
        """Show list and editor."""
        self._front.setCurrentWidget(self._both)
        self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stirred.emit()

    def _assemble(self) -> None:
        theme, nature = self.desk.theme, self.nature
        shown = ["standard.previous", "standard.next"]
        shown += ["edit.duplicate"] if nature.copied else []
        self._toolbar = Toolbar(self.desk.actions, theme, nature.title, [*shown, "edit.delete"], self)
        self._empty = WordPage(theme, nature.icon, parent=self)
        self._empty.show_words(nature.title, nature.purpose, nature.add_text)
        self._several = WordPage(theme, nature.icon, primary=False, parent=self)
        self._blank = looking(QFrame(self), Look.PAGE)
        self._both = Halves(self.pane, self._toolbar, [self._blank, self._empty, self._several], self)
        self._front = QStackedLayout(self)
        self._front.addWidget(self._both)

    def _connect(self) -> None:
        view, session = self.pane.view, self.desk.session
        session.changed.connect(self._follow)
        self.pane.sought.connect(self._seek)
        self.pane.chosen.connect(self._refresh)
        view.selectionModel().selectionChanged.connect(self._show_selected)
        view.opened.connect(self._edit)
        view.clicked.connect(lambda _: self._both.show_editor())
        view.unwanted.connect(self._delete_if_possible)
        view.shifted.connect(lambda by: self._moving.shift(view.selected(), by))
        view.dropped.connect(self._moving.drop)
        self._toolbar.back.connect(self._go_back)
        self._empty.asked.connect(self.desk.actions[self.nature.add_action].trigger)
        self._several.asked.connect(self._delete_if_possible)

    def _follow(self, changed: Changed) -> None:
        if not changed.about(self.nature.kind, *self.nature.leans_on):
            return
        if changed.whole or changed.about(*self.nature.leans_on):
            self._descriptions.forget()
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _refresh(self) -> None:
        """Make the list what the playbook holds, as far as it is looked for."""
        self._stale = False
        entities = list(self.listed(self.desk.session.playbook))
        found = [entity for entity in entities if self._search.finds(entity)]
        self._model.movable = self.may_reorder() and not self.desk.session.read_only
        self._model.show(self._descriptions.rows(found))
        self._both.set_listing(listing=bool(self.desk.session.playbook.of(self.nature.kind)))
        self.pane.set_found(len(found), narrowed=self._search.looking or any(self.pane.choices().values()))
        if not self.pane.view.selected() and (first := next(iter(self._model.entries()), None)):
            self.select([first.id])
        self._show_selected()

    def _seek(self, words: str) -> None:
        self._search.look_for(words)
        self._refresh()

    def _show_selected(self) -> None:
        selected = self.pane.view.selected()
        self.subject.show(selected[0] if len(selected) == 1 else None)
        if len(selected) > 1:
            self._several.show_words(
                self.tr("%n selected", "", len(selected)), "", self.tr("Delete them", "", len(selected))
            )
            self._several.button.setEnabled(not self.desk.session.read_only)
        elif not selected:
            self._several.show_words(self.tr("Nothing is selected"), self.tr("Choose something from the list."), "")
        self._show_page()
        self.stirred.emit()

    def _show_page(self) -> None:
        """Show the form of the one that is selected, or say what there is instead."""
        selected = len(self.pane.view.selected())
        page: QWidget = self._form or self._blank
        if selected != 1:
            there = bool(self.desk.session.playbook.of(self.nature.kind))
            page = self._several if there else self._empty
        self._both.show_page(page, acting=bool(selected))

    def _edit(self) -> None:
        self._both.show_editor()
        self.form.focus(self.nature.name_field)

    def _delete_if_possible(self) -> None:
        self.desk.actions["edit.delete"].trigger()

    def _put(self, moved: Sequence[EntityId], before: EntityId | None, values: Mapping[str, Value]) -> None:
        changes = move_listed(self.desk.session.playbook, self.nature.kind, moved, before, **values)
        self.desk.session.perform(self._label("move", moved), changes)
        self.select(moved)

    def _label(self, verb: str, ids: Sequence[EntityId]) -> Label:
        """Return what an edit of one or several entities is called."""
        kind = self.nature.kind
        if len(ids) == 1:
            return Label.of(f"{kind}.{verb}", name=self._name(ids[0]))
        return Label.of(f"{COLLECTIONS[kind]}.{verb}", count=str(len(ids)))

    def _name(self, entity_id: EntityId) -> str:
        return self.name_of(self.desk.session.playbook.find(self.nature.kind, entity_id))

    def _tell_deleted(self, name: str, count: int) -> None:
        if count == 1:
            sentence = self.tr("“{name}” is deleted. Undo brings it back.").format(name=name)
        else:
            sentence = self.tr("%n are deleted. Undo brings them back.", "", count)
        self.desk.tell(Notice(sentence, topic="deleted"))

    def _go_back(self) -> None:
        self._both.show_list()
        self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
