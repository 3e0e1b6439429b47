"""The Standards place: the list, the editor of the one selected or what can be done with several, the live page."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import delete_all
from playbook_app.domain.edits.standards import add_standard, duplicate_standard, suggest_code
from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.ui.copying import copy_standards, paste_standards
from playbook_app.ui.desk import Desk
from playbook_app.ui.page.pane import PagePane
from playbook_app.ui.place import Place
from playbook_app.ui.session import Changed
from playbook_app.ui.standards.editor import StandardEditor
from playbook_app.ui.standards.empty import Empty
from playbook_app.ui.standards.pane import StandardsPane
from playbook_app.ui.standards.panes import Panes
from playbook_app.ui.standards.query import Query
from playbook_app.ui.standards.remembering import query_from, query_kept
from playbook_app.ui.standards.several import Several
from playbook_app.ui.standards.status import put_status
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.theme.look import Look, looking

_STATUS_ACTIONS = {
    "standard.approve": Status.APPROVED,
    "standard.review": Status.REVIEW,
    "standard.draft": Status.DRAFT,
    "standard.retire": Status.RETIRED,
}


class StandardsPlace(Place):
    """Assembles the panes, and does what the actions say with what is selected."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Build the panes."""
        super().__init__(desk, parent)
        self.list = StandardsPane(desk, self)
        # Each has its parent from the start: Qt dresses all that is in a widget anew when that gets another.
        self._middle = looking(QStackedWidget(self), Look.PAGE)
        self.editor = StandardEditor(desk, self._middle)
        self.page = PagePane(desk, self)
        self._none = Empty(desk.theme, "standards", self._middle)
        self._none.show_words(self.tr("Choose a standard in the list to read and edit it."))
        self._blank = QWidget(self._middle)
        for widget in (self._none, self._blank, self.editor):
            self._middle.addWidget(widget)
        self._middle.setCurrentWidget(self._unchosen())
        self._panes = Panes(desk.theme, self.list, self._middle, self.page, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panes)
        self.list.picked.connect(self._pick)
        self.list.entered.connect(self._enter)
        self.editor.typed.connect(self._show_page)
        self._panes.arranged.connect(self._arranged)
        desk.session.changed.connect(self._follow)
        self._asked_history = False

    @cached_property
    def several(self) -> Several:
        """What can be done with several standards; made when several are first selected."""
        several = Several(self.desk, self._middle)
        self._middle.addWidget(several)
        return several

    def build(self) -> Iterator[None]:
        """Build the editor, and show a standard in it."""
        while self.editor.building.step():
            yield
        self._select_some()

    def reveal(self, target: Target) -> None:
        """Show a standard, whatever filters hide it, with the cursor in a field of it; or a role by its standards."""
        if target.kind is Kind.ROLE and target.id in self.desk.session.playbook.roles:
            self.list.look_for(Query(roles=frozenset({target.id})))
        if target.id in self.desk.session.playbook.standards:
            self.list.select(target.id)
            self._panes.show_editor()
            self.editor.reveal(target.field)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done with what is selected."""
        selected = self._present()
        handlers: dict[str, Callable[[], object]] = {
            "add.standard": self._add,
            "edit.find": self._find,
            "edit.paste": self._paste,
            "view.page": self._toggle_page,
        }
        if self.page.isVisibleTo(self):
            handlers |= {
                "view.zoom-in": self.page.zoom_in,
                "view.zoom-out": self.page.zoom_out,
                "view.fit": self.page.fit,
            }
        for by, action in ((1, "standard.next"), (-1, "standard.previous")):
            if self.list.can_step(by):
                handlers[action] = partial(self.list.step, by)
        if selected:
            handlers |= {"edit.delete": self._delete, "edit.copy": self._copy} | self._status_handlers(selected)
        if len(selected) == 1:
            handlers |= {"edit.duplicate": self._duplicate, "standard.place": self._show_on_journey}
        return handlers

    def entered(self) -> None:
        """Select the first standard where none is; ask once for what changed last."""
        self.desk.actions["view.page"].setChecked(self._panes.page_shown)
        self._select_some()
        self._focus_what_is_shown()
        if not self._asked_history:
            self._asked_history = True
            self.desk.session.ask(lambda editor: editor.touched(Kind.STANDARD), self.list.listing.take_history)

    def kept(self) -> dict[str, str]:
        """Return selection, sections, panes and order."""
        selected = self._present()
        zoom = self.page.zoom
        return {
            "selected": selected[0].id if selected else "",
            "sections": ",".join(self.editor.open_sections()),
            "zoom": str(zoom) if zoom else "",
            **query_kept(self.list.query),
            **self._panes.kept(),
        }

    def restore(self, kept: Mapping[str, str]) -> None:
        """Go back to what was selected and how it was shown."""
        self._panes.restore(kept)
        self.editor.set_open_sections(filter(None, kept.get("sections", "").split(",")))
        self.list.look_for(query_from(kept))
        zoom = kept.get("zoom", "")
        if zoom.replace(".", "", 1).isdigit():
            self.page.set_zoom(float(zoom))
        if (selected := EntityId(kept.get("selected", ""))) in self.desk.session.playbook.standards:
            self.list.select(selected)

    def _present(self) -> list[Standard]:
        standards = self.desk.session.playbook.standards
        return [standards[one] for one in self.list.selected if one in standards]

    def _select_some(self) -> None:
        """Select the first standard of the list, unless one is selected."""
        if not self._present() and self.list.model.ids:
            self.list.select(self.list.model.ids[0])

    def _pick(self) -> None:
        """Show the one standard that is selected, or what can be done with several."""
        selected = self._present()
        if len(selected) > 1:
            self.several.show_several([one.id for one in selected])
            self._middle.setCurrentWidget(self.several)
            self.page.show_standard(None)
        else:
            self.editor.show_standard(selected[0].id if selected else None)
            self._middle.setCurrentWidget(self.editor if selected else self._unchosen())
            self._show_page()
        self.stirred.emit()

    def _unchosen(self) -> QWidget:
        """Return what stands in the editor's place; where there is none to choose, the list alone says what to do."""
        return self._none if self.desk.session.playbook.standards else self._blank

    def _follow(self, changed: Changed) -> None:
        if changed.about(Kind.STANDARD) and len(self._present()) != len(self.list.selected):
            self._leave_gone()
        if len(self.list.selected) == 1 and changed.about(
            Kind.STANDARD, Kind.MOMENT, Kind.STAGE, Kind.ROLE, Kind.STORY, Kind.PLAYBOOK, Kind.IMAGE
        ):
            self._show_page()
        self.stirred.emit()

    def _leave_gone(self) -> None:
        """Select what stands where the standards stood that have just gone."""
        present = self._present()
        if present:
            self.list.select(present[0].id)
            return
        row = max(0, min(self.list.first_row, len(self.list.model.ids) - 1))
        self.list.forget()
        if self.list.model.ids:
            self.list.select(self.list.model.ids[row])

    def _show_page(self) -> None:
        self.page.show_standard(self.editor.draft if len(self.list.selected) == 1 else None)

    def _enter(self) -> None:
        self._panes.show_editor()
        if len(self.list.selected) == 1:
            self.editor.reveal("title")

    def _find(self) -> None:
        self._panes.show_list()
        self.list.search()

    def _toggle_page(self) -> None:
        at_list = self.list.isAncestorOf(self.window().focusWidget())
        self._panes.toggle_page()
        if at_list:
            self._focus_what_is_shown()

    def _focus_what_is_shown(self) -> None:
        """Let the keyboard not be lost with a list that is hidden."""
        if self.list.isVisibleTo(self):
            self.list.rows.setFocus()
        else:
            self.editor.reveal("title")

    def _arranged(self) -> None:
        self.desk.actions["view.page"].setChecked(self._panes.page_shown)
        self.stirred.emit()

    def _add(self) -> None:
        """Add a standard behind the selected one, in its moment and step, and put the cursor into its title."""
        self.desk.session.flush()
        selected = self._present()
        moment, step = (selected[0].moment, selected[0].step) if len(selected) == 1 else (None, None)
        new = self.desk.new_id()
        changes = add_standard(self.desk.session.playbook, new, "", moment, step)
        code = suggest_code(self.desk.session.playbook, moment)
        if self.desk.session.perform(Label.of("standard.add", name=code), changes):
            self.reveal(Target(Kind.STANDARD, new, "title"))

    def _duplicate(self) -> None:
        self.desk.session.flush()
        standard = self._present()[0]
        new = self.desk.new_id()
        changes = duplicate_standard(self.desk.session.playbook, standard.id, new)
        if self.desk.session.perform(Label.of("standard.duplicate", name=spoken_name(standard)), changes):
            self.reveal(Target(Kind.STANDARD, new, "title"))

    def _delete(self) -> None:
        self.desk.session.flush()
        selected = self._present()
        changes = delete_all(self.desk.session.playbook, Kind.STANDARD, [one.id for one in selected])
        if len(selected) == 1:
            label = Label.of("standard.delete", name=spoken_name(selected[0]))
        else:
            label = Label.of("standards.delete", count=str(len(selected)))
        self.desk.session.perform(label, changes)

    def _status_handlers(self, selected: list[Standard]) -> dict[str, Callable[[], object]]:
        ids = [one.id for one in selected]
        return {
            action: partial(put_status, self.desk, ids, status, self)
            for action, status in _STATUS_ACTIONS.items()
            if any(one.status is not status for one in selected)
        }

    def _show_on_journey(self) -> None:
        self.desk.go(Target(Kind.STANDARD, self._present()[0].id, place=PlaceName.JOURNEY))

    def _copy(self) -> None:
        self.desk.session.flush()
        copy_standards(self.desk, [one.id for one in self._present()])

    def _paste(self) -> None:
        self.desk.session.flush()
        if pasted := paste_standards(self.desk):
            self.reveal(Target(Kind.STANDARD, pasted[0]))
