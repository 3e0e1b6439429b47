"""A place of list and editor: it follows the playbook, and does what a person does with what is listed.

A place of this build says by `nature`, `listed`, `described`, `made` and `sheet` what it is about.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from playbook_app.domain.change import Changes, Label, Value
from playbook_app.domain.edits.entities import delete_all
from playbook_app.domain.edits.listing import duplicate_listed, move_listed
from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.ui.catalogue.entry import Entry, Heading, Nature, Row
from playbook_app.ui.catalogue.model import CatalogueModel
from playbook_app.ui.catalogue.pages import WordPage
from playbook_app.ui.catalogue.pane import WIDTH, CataloguePane, Menu
from playbook_app.ui.catalogue.search import Search
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.catalogue.toolbar import Toolbar
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.subject import Subject, Write
from playbook_app.ui.notice import Notice
from playbook_app.ui.place import Place
from playbook_app.ui.session import Changed
from playbook_app.ui.target import Target

NARROW = 760
"""Pixels of width below which list and editor take turns."""

_SHORTEST_NAME = 60


class CataloguePlace(Place):
    """List and editor. `subject` is what the editor is about."""

    def __init__(self, desk: Desk, nature: Nature, menus: Sequence[Menu] = (), parent: QWidget | None = None) -> None:
        """Assemble the place."""
        super().__init__(desk, parent)
        self.nature = nature
        self.subject = Subject(desk.session, nature.kind, writes=self.writes(), parent=self)
        self._search = Search()
        self._model = CatalogueModel(self)
        self._described: dict[EntityId, tuple[Entity, Entry]] = {}
        self._stale = True
        self._narrow = False
        self._at_editor = False
        self.pane = CataloguePane(desk, nature, self._model, menus, self)
        self._assemble()
        self._connect()
        self._refresh()

    def listed(self, playbook: Playbook) -> Iterable[Entity]:
        """Return what the list may show, in its order."""
        raise NotImplementedError

    def described(self, entity: Entity) -> Entry:
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
        if self._neighbour(1) is not None:
            handlers["standard.next"] = lambda: self._step(1)
        if self._neighbour(-1) is not None:
            handlers["standard.previous"] = lambda: self._step(-1)
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
        self._show_editor()
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

    def select(self, ids: list[EntityId]) -> None:
        """Select entities in the list."""
        self.pane.view.select(ids)

    def look_for(self) -> None:
        """Put the cursor into the search."""
        self._show_list()
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
        following = self._following(gone)
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

    def look_again(self) -> None:
        """Describe everything anew, as when something else is chosen above the list."""
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let list and editor take turns where there is no room for both."""
        super().resizeEvent(event)
        self._narrow = event.size().width() < NARROW
        self._arrange()

    def _assemble(self) -> None:
        theme, nature = self.desk.theme, self.nature
        shown = ["standard.previous", "standard.next"]
        shown += ["edit.duplicate"] if nature.copied else []
        self._toolbar = Toolbar(self.desk.actions, theme, nature.title, [*shown, "edit.delete"], self)
        self.form = self.sheet()
        self._empty = WordPage(theme, nature.icon, parent=self)
        self._empty.show_words(nature.title, nature.purpose, nature.add_text)
        self._several = WordPage(theme, nature.icon, primary=False, parent=self)
        self._pages = QStackedWidget(self)
        for page in (self.form, self._empty, self._several):
            page.setMinimumWidth(0)
            page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            self._pages.addWidget(page)
        self._editor = QWidget(self)
        column = QVBoxLayout(self._editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar)
        column.addWidget(self._pages, 1)
        self._both = QWidget(self)
        row = QHBoxLayout(self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pane)
        row.addWidget(self._editor, 1)
        self._front = QStackedLayout(self)
        self._front.addWidget(self._both)

    def _connect(self) -> None:
        view, session = self.pane.view, self.desk.session
        session.changed.connect(self._follow)
        self.pane.sought.connect(self._seek)
        self.pane.chosen.connect(self.look_again)
        view.selectionModel().selectionChanged.connect(self._show_selected)
        view.opened.connect(self._edit)
        view.clicked.connect(lambda _: self._show_editor())
        view.unwanted.connect(self._delete_if_possible)
        view.shifted.connect(self._shift)
        view.dropped.connect(self._drop)
        self._toolbar.back.connect(self._go_back)
        self._empty.asked.connect(self.desk.actions[self.nature.add_action].trigger)
        self._several.asked.connect(self._delete_if_possible)

    def _follow(self, changed: Changed) -> None:
        if not changed.about(self.nature.kind, *self.nature.leans_on):
            return
        if changed.whole or changed.about(*self.nature.leans_on):
            self._described.clear()
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
        self._model.show(list(_rows(self._entry(entity) for entity in found)))
        self.pane.set_found(len(found), narrowed=self._search.looking or any(self.pane.choices().values()))
        if not self.pane.view.selected() and (first := next(iter(self._model.entries()), None)):
            self.select([first.id])
        self._show_selected()

    def _entry(self, entity: Entity) -> Entry:
        kept = self._described.get(entity.id)
        if kept is None or kept[0] is not entity:
            kept = (entity, self.described(entity))
            self._described[entity.id] = kept
        return kept[1]

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
        self._pages.setCurrentWidget(self._page(len(selected)))
        self._toolbar.setVisible(bool(selected) or self._narrow)
        self.stirred.emit()

    def _page(self, selected: int) -> QWidget:
        if selected == 1:
            return self.form
        there = bool(self.desk.session.playbook.of(self.nature.kind))
        return self._several if there else self._empty

    def _edit(self) -> None:
        self._show_editor()
        self.form.focus(self.nature.name_field)

    def _delete_if_possible(self) -> None:
        self.desk.actions["edit.delete"].trigger()

    def _step(self, by: int) -> None:
        if (neighbour := self._neighbour(by)) is not None:
            self.select([neighbour])

    def _neighbour(self, by: int) -> EntityId | None:
        ids = [entry.id for entry in self._model.entries()]
        if self.subject.id not in ids:
            return None
        place = ids.index(self.subject.id) + by
        return ids[place] if 0 <= place < len(ids) else None

    def _following(self, gone: list[EntityId]) -> EntityId | None:
        """Return what is to be selected when these are gone: the next one, or else the one before."""
        ids = [entry.id for entry in self._model.entries()]
        last = ids.index(gone[-1])
        candidates = [*ids[last + 1 :], *reversed(ids[:last])]
        return next((one for one in candidates if one not in gone), None)

    def _shift(self, by: int) -> None:
        """Move the selection over its neighbour, within its group or into the next."""
        moved = self.pane.view.selected()
        if not moved or not self._model.movable:
            return
        edge = self._model.index_of(moved[-1 if by > 0 else 0]).row() + by
        if 0 <= edge < self._model.rowCount():
            self._put(moved, edge + 1 if by > 0 else edge)

    def _drop(self, moved: list[EntityId], row: int) -> None:
        known = [one for one in moved if self._model.index_of(one).isValid()]
        if known:
            self._put(known, row)

    def _put(self, moved: list[EntityId], row: int) -> None:
        """Put entities before a row of the list, at the end of a group where a heading follows."""
        group = self._group_before(row)
        if group is None or not self._may_join(group, moved):
            return
        rows = (self._model.row(place) for place in range(row, self._model.rowCount()))
        following = next((one for one in rows if isinstance(one, Heading) or one.id not in moved), None)
        before = following.id if isinstance(following, Entry) and following.group == group else None
        changes = move_listed(self.desk.session.playbook, self.nature.kind, moved, before, **self.values_at(group))
        self.desk.session.perform(self._label("move", moved), changes)
        self.select(moved)

    def _may_join(self, group: str, moved: list[EntityId]) -> bool:
        entries = (self._model.entry(self._model.index_of(one)) for one in moved)
        return bool(self.values_at(group)) or all(entry is not None and entry.group == group for entry in entries)

    def _group_before(self, row: int) -> str | None:
        """Return the group that a place in the list belongs to; None above the first heading."""
        for place in range(min(row, self._model.rowCount()) - 1, -1, -1):
            one = self._model.row(place)
            return one.text if isinstance(one, Heading) else one.group
        first = self._model.row(0)
        return first.group if isinstance(first, Entry) else None

    def _label(self, verb: str, ids: list[EntityId]) -> Label:
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

    def _show_editor(self) -> None:
        self._at_editor = True
        self._arrange()

    def _show_list(self) -> None:
        self._at_editor = False
        self._arrange()

    def _go_back(self) -> None:
        self._show_list()
        self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        empty = not self._model.entries()
        self.pane.setVisible(not self._narrow or not (self._at_editor or empty))
        self.pane.setMinimumWidth(0 if self._narrow else WIDTH)
        self.pane.setMaximumWidth(self.maximumWidth() if self._narrow else WIDTH)
        self._editor.setVisible(not self._narrow or self._at_editor or empty)
        self._toolbar.set_narrow(self._narrow)


def _rows(entries: Iterable[Entry]) -> Iterable[Row]:
    """Go through entries with a heading before each group."""
    group = ""
    for entry in entries:
        if entry.group != group:
            group = entry.group
            yield Heading(group)
        yield entry
