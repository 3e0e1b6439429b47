"""Random edits, undo, redo, closing and opening: value, rows and journal never part, and undo finds its way back."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from playbook_app.domain.change import Label, created
from playbook_app.domain.difference import difference
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Edition
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from tests.factories import ABOUT, NOON, entity_id
from tests.storage.files import AUTHOR
from tests.strategies import PICTURES, lines, playbooks

LABEL = Label("anything")


def without_editions(value: Playbook) -> Playbook:
    """Leave out the editions, which undo passes over."""
    return replace(value, editions={})


def ours(value: Playbook) -> Playbook:
    """Make a random playbook a later state of the one that is open, without what would lose its subject by that."""
    gone = {Kind.PLAYBOOK, Kind.EDITION, Kind.COMMENT}
    comments = {key: one for key, one in value.comments.items() if one.subject_kind not in gone}
    return without_editions(replace(value, about=replace(value.about, id=ABOUT), comments=comments))


values = playbooks(most=2).map(ours)


class EditorMachine(RuleBasedStateMachine):
    """Holds the values that undo and redo must lead to."""

    @initialize(first=values)
    def open_new(self, first: Playbook) -> None:
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "a.playbook"
        self.editor = Editor.create(self.path, first, images=PICTURES, **self.surroundings())
        self.past: list[Playbook] = []
        self.future: list[Playbook] = []
        self.typing = False
        self.editions = 0

    def surroundings(self) -> dict[str, Any]:
        return {"author": AUTHOR, "clock": lambda: NOON, "data": Path(self.folder.name) / "data"}

    @property
    def content(self) -> Playbook:
        return without_editions(self.editor.playbook)

    @rule(value=values)
    def change_much(self, value: Playbook) -> None:
        before = self.content
        if self.editor.perform(LABEL, difference(before, value), images=PICTURES):
            self.past.append(before)
            self.future.clear()
            self.typing = False
        assert self.content == value

    @rule(title=lines)
    def type_title(self, title: str) -> None:
        before = self.content
        if self.editor.perform(LABEL, edit(before, Kind.PLAYBOOK, ABOUT, title=title), merge_key="title"):
            comes_back = self.typing and self.past[-1].about == self.editor.playbook.about
            if not self.typing or comes_back:
                self.past.append(before)
            self.future.clear()
            self.typing = True

    @rule()
    def publish(self) -> None:
        self.editions += 1
        edition = Edition(
            id=entity_id(9_000 + self.editions),
            number=self.editions,
            published_on=NOON.date(),
            effective_from=NOON.date(),
        )
        self.editor.perform(LABEL, (created(Kind.EDITION, edition),))
        assert without_editions(self.editor.edition(edition.id)) == self.content
        self.future.clear()
        self.typing = False

    @rule()
    def undo(self) -> None:
        before = self.content
        if self.editor.undo():
            self.future.append(before)
            assert self.content == self.past.pop()
            self.typing = False
        else:
            assert not self.past

    @rule()
    def redo(self) -> None:
        before = self.content
        if self.editor.redo():
            self.past.append(before)
            assert self.content == self.future.pop()
            self.typing = False
        else:
            assert not self.future

    @rule()
    def close_and_open(self) -> None:
        self.editor.close()
        self.editor = Editor.open(self.path, **self.surroundings())
        self.typing = False

    @rule(words=lines)
    def search(self, words: str) -> None:
        for hit in self.editor.search(words):
            assert self.editor.playbook.find(hit.kind, hit.id) is not None

    @precondition(lambda self: hasattr(self, "editor"))
    @invariant()
    def value_rows_and_journal_agree(self) -> None:
        file = self.editor._file
        assert self.editor.playbook == file.value() == file.replayed()
        assert len(self.editor.playbook.editions) == self.editions
        assert (self.editor.undoable is None, self.editor.redoable is None) == (not self.past, not self.future)

    def teardown(self) -> None:
        if hasattr(self, "editor"):
            self.editor.close()
        if hasattr(self, "folder"):
            self.folder.cleanup()


TestEditorMachine = EditorMachine.TestCase
TestEditorMachine.settings = settings(max_examples=15, stateful_step_count=15, suppress_health_check=list(HealthCheck))
