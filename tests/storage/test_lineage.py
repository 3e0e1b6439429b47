"""What a file knows of its past: where it stands, what it came of, and the values that it can still tell."""

from pathlib import Path

import pytest

from playbook_app.domain.ancestry import Lineage
from playbook_app.domain.change import Label
from playbook_app.domain.difference import difference
from playbook_app.domain.edits.entities import add
from playbook_app.domain.entities import Edition
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.storage.brought import Brought
from tests.factories import NOON, entity_id
from tests.storage.files import AUTHOR, FIRST, LABEL, make_file, retitle, retitled, spoil

THEIRS = entity_id(5_000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_file(tmp_path / "Service.playbook")


@pytest.fixture
def editor(path: Path) -> Editor:
    return Editor.open(path, author=AUTHOR)


def test_a_new_file_stands_at_its_making(editor: Editor) -> None:
    with editor:
        assert editor.lineage() == Lineage(editor.file_id, {})
        assert editor.told() == {editor.file_id}
        assert editor.value_after(editor.file_id) == editor.playbook


def test_every_operation_comes_of_the_one_before(editor: Editor) -> None:
    with editor:
        retitle(editor, "One")
        retitle(editor, "Two")
        newest, former = editor.history()
        ancestry = {former.id: (editor.file_id,), newest.id: (former.id,)}
        assert editor.lineage() == Lineage(newest.id, ancestry)


def test_the_value_after_each_operation_is_told(editor: Editor) -> None:
    with editor:
        begun = editor.playbook
        retitle(editor, "One")
        middle = editor.playbook
        retitle(editor, "Two")
        newest, former = editor.history()
        assert editor.value_after(editor.file_id) == begun
        assert editor.value_after(former.id) == middle
        assert editor.value_after(newest.id) == editor.playbook
        assert editor.value_after(THEIRS) is None


def test_what_was_done_is_told_without_what_is_known(editor: Editor) -> None:
    with editor:
        retitle(editor, "One")
        known = {one.id for one in editor.history()}
        retitle(editor, "Two")
        since = editor.operations(but=known)
        assert [change.after for operation in since for change in operation.changes] == ["Two"]


def test_a_copy_stands_where_it_was_made(editor: Editor, tmp_path: Path) -> None:
    with editor:
        retitle(editor, "One")
        editor.copy(tmp_path / "Copy.playbook")
        with Editor.open(tmp_path / "Copy.playbook", author=AUTHOR) as copy:
            assert copy.lineage() == editor.lineage()


def test_a_merge_came_of_both_and_knows_what_the_other_came_of(editor: Editor, path: Path) -> None:
    with editor:
        theirs = Lineage(THEIRS, {THEIRS: (editor.file_id,)})
        before = editor.lineage().head
        (merged,) = editor.merge(Label("merge"), retitled(editor.playbook, "Theirs"), theirs, Brought(), ahead=False)
        assert merged.parents == (before, THEIRS)
    with Editor.open(path, author=AUTHOR) as again:
        assert again.lineage().everything() >= {merged.id, THEIRS, before}
        assert again.playbook.standards[FIRST].title == "Theirs"


def test_what_is_ahead_is_taken_under_its_own_name(editor: Editor) -> None:
    with editor:
        theirs = Lineage(THEIRS, {THEIRS: (editor.file_id,)})
        editor.merge(Label("merge"), retitled(editor.playbook, "Theirs"), theirs, Brought(), ahead=True)
        assert editor.lineage() == theirs


def test_a_merge_without_a_difference_is_remembered(editor: Editor) -> None:
    with editor:
        editor.merge(Label("merge"), (), Lineage(THEIRS, {}), Brought(), ahead=False)
        assert THEIRS in editor.lineage().everything()


def test_editions_that_come_in_are_kept_with_the_others_values_and_not_undone(editor: Editor) -> None:
    with editor:
        edition = Edition(id=entity_id(351), number=1, published_on=NOON.date(), effective_from=NOON.date())
        changes = (*add(edition), *retitled(editor.playbook, "Theirs"))
        editor.merge(LABEL, changes, Lineage(THEIRS, {}), Brought(), ahead=False)
        assert editor.packed_edition(edition.id) is None
        editor.undo()
        assert editor.playbook.standards[FIRST].title == "Standard 1"
        assert editor.playbook.of(Kind.EDITION) == {edition.id: edition}


def test_nothing_typed_afterwards_joins_a_merge(editor: Editor) -> None:
    with editor:
        retitle(editor, "One", merge_key="title")
        editor.merge(LABEL, (), Lineage(THEIRS, {}), Brought(), ahead=False)
        retitle(editor, "Two", merge_key="title")
        assert len(editor.history()) == 3


def test_a_file_of_former_times_tells_what_it_can(path: Path) -> None:
    with Editor.open(path, author=AUTHOR) as editor:
        retitle(editor, "One")
        retitle(editor, "Two")
    spoil(path, "UPDATE operations SET parents = '[]' WHERE sequence = 1")
    with Editor.open(path, author=AUTHOR) as editor:
        newest, former = editor.history()
        assert editor.told() == {newest.id, former.id}
        assert editor.value_after(former.id) is not None


def test_a_file_does_not_tell_values_that_it_never_had(editor: Editor, tmp_path: Path) -> None:
    editor.copy(tmp_path / "Other.playbook")
    with editor, Editor.open(tmp_path / "Other.playbook", author=AUTHOR, data=tmp_path / "data") as other:
        retitle(other, "First")
        between = other.lineage().head
        retitle(other, "Second")
        theirs = difference(editor.playbook, other.playbook)
        editor.merge(Label("merge"), theirs, other.lineage(), Brought(), ahead=True)
        assert editor.lineage().head == other.lineage().head
        assert editor.told() == {editor.file_id, editor.lineage().head}
        assert editor.value_after(between) is None
