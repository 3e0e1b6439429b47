"""The editor: what an edit does to value and file, undo and redo, joining."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from playbook_app.domain.change import Label, StaleChange, created
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.entities import Edition, Image
from playbook_app.domain.rules import BrokenRule
from playbook_app.domain.typeface import Typeface
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.errors.image import ImageLost, ImagesTooLarge
from playbook_app.errors.opening import EditionMissing
from playbook_app.errors.path import AlreadyThere, NoFolder
from playbook_app.errors.saving import CannotTakeBack
from tests.factories import NOON, ROLE, entity_id
from tests.storage.files import (
    AUTHOR,
    FIRST,
    LABEL,
    PICTURE,
    PICTURE_HASH,
    PICTURES,
    SECOND,
    make_file,
    retitle,
    retitled,
    small_playbook,
    whole_playbook,
)
from tests.truetype.making import font

FONT = font()
EDITION = Edition(id=entity_id(500), number=1, published_on=NOON.date(), effective_from=NOON.date())


@dataclass
class Clock:
    """A clock that a test moves."""

    now: datetime = field(default=NOON)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def editor(tmp_path: Path, clock: Clock) -> Iterator[Editor]:
    with Editor.create(tmp_path / "Service.playbook", small_playbook(), author=AUTHOR, clock=clock) as opened:
        yield opened


def title(editor: Editor) -> str:
    return editor.playbook.standards[FIRST].title


def reopened(editor: Editor, **options: Any) -> Editor:
    editor.close()
    return Editor.open(editor.path, author=AUTHOR, **options)


def test_a_file_gives_back_every_field_of_every_kind(tmp_path: Path) -> None:
    path = make_file(tmp_path / "whole.playbook", whole_playbook())
    with Editor.open(path, author=AUTHOR) as editor:
        assert editor.playbook == whole_playbook()


def test_a_path_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "taken.playbook"
    path.write_text("mine")
    with pytest.raises(AlreadyThere):
        Editor.create(path, small_playbook(), author=AUTHOR)
    assert path.read_text() == "mine"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoFolder):
        Editor.create(tmp_path / "nowhere" / "a.playbook", small_playbook(), author=AUTHOR)


def test_creating_leaves_nothing_else_in_the_folder(tmp_path: Path) -> None:
    path = make_file(tmp_path / "a.playbook")
    assert list(tmp_path.iterdir()) == [path]


def test_a_playbook_that_breaks_a_rule_is_not_made_into_a_file(tmp_path: Path) -> None:
    broken = small_playbook()
    broken = type(broken)(broken.about, standards=broken.standards)
    with pytest.raises(BrokenRule):
        Editor.create(tmp_path / "a.playbook", broken, author=AUTHOR)
    assert list(tmp_path.iterdir()) == []


def test_an_edit_is_in_the_value_and_in_the_file(editor: Editor) -> None:
    retitle(editor, "Another")
    assert title(editor) == "Another"
    with reopened(editor) as again:
        assert title(again) == "Another"
        assert again.operation_count == 1


def test_an_operation_says_who_when_where_and_after_which(editor: Editor, clock: Clock) -> None:
    first = editor.perform(LABEL, retitled(editor.playbook, "One"))
    clock.advance(60)
    second = editor.perform(Label.of("standard.edit", title="Two"), retitled(editor.playbook, "Two"))
    assert first is not None
    assert second is not None
    assert (second.author, second.at, second.file) == (AUTHOR, clock.now, editor.file_id)
    assert second.parents == (first.id,)
    assert editor.history() == (without_changes(second), without_changes(first))
    assert editor.operation(second.id) == second


def without_changes(operation: Any) -> Any:
    return type(operation)(
        **{name: getattr(operation, name) for name in operation.__slots__ if name != "changes"}, changes=()
    )


def test_changing_nothing_is_no_operation(editor: Editor) -> None:
    assert editor.perform(LABEL, ()) is None
    assert editor.operation_count == 0


def test_a_change_that_does_not_fit_is_refused_and_nothing_is_saved(editor: Editor) -> None:
    stale = retitled(editor.playbook, "Late")
    retitle(editor, "Early")
    with pytest.raises(StaleChange):
        editor.perform(LABEL, stale)
    with reopened(editor) as again:
        assert (title(again), again.operation_count) == ("Early", 1)


def test_an_edit_that_breaks_a_rule_is_refused_and_nothing_is_saved(editor: Editor) -> None:
    with pytest.raises(BrokenRule):
        editor.perform(LABEL, edit(editor.playbook, Kind.STANDARD, FIRST, code="CHK-02"))
    assert editor.operation_count == 0
    assert editor.playbook == small_playbook()


def test_two_codes_can_be_swapped_in_one_operation(editor: Editor) -> None:
    swap = edit(editor.playbook, Kind.STANDARD, FIRST, code="CHK-02")
    swap += edit(editor.playbook, Kind.STANDARD, SECOND, code="CHK-01")
    editor.perform(LABEL, swap)
    with reopened(editor) as again:
        assert [again.playbook.standards[one].code for one in (FIRST, SECOND)] == ["CHK-02", "CHK-01"]


def test_undo_takes_edits_back_one_by_one_and_redo_brings_them_again(editor: Editor) -> None:
    for name in ("One", "Two"):
        retitle(editor, name)
    seen = []
    for move in (editor.undo, editor.undo, editor.redo, editor.redo, editor.undo):
        move()
        seen.append(title(editor))
    assert seen == ["One", "Standard 1", "One", "Two", "One"]


def test_undo_and_redo_go_on_after_reopening(editor: Editor) -> None:
    for name in ("One", "Two"):
        retitle(editor, name)
    editor.undo()
    with reopened(editor) as again:
        assert (again.undoable, again.redoable) == (LABEL, LABEL)
        again.redo()
        assert title(again) == "Two"
        again.undo()
        again.undo()
        assert title(again) == "Standard 1"
        assert again.undoable is None


def test_an_undo_names_what_it_takes_back(editor: Editor) -> None:
    done = editor.perform(LABEL, retitled(editor.playbook, "One"))
    undone = editor.undo()
    redone = editor.redo()
    assert done is not None
    assert undone is not None
    assert redone is not None
    assert (undone.undoes, redone.undoes) == (done.id, undone.id)


def test_a_new_edit_ends_what_could_be_redone(editor: Editor) -> None:
    retitle(editor, "One")
    editor.undo()
    retitle(editor, "Other")
    assert editor.redoable is None
    assert editor.redo() is None


def test_with_nothing_to_take_back_nothing_happens(editor: Editor) -> None:
    assert editor.undo() is None
    assert editor.redo() is None
    assert editor.operation_count == 0


def test_deleting_with_references_is_taken_back_whole(editor: Editor) -> None:
    before = editor.playbook
    editor.perform(LABEL, delete(before, Kind.ROLE, ROLE))
    editor.undo()
    with reopened(editor) as again:
        assert again.playbook == before


def test_undo_passes_over_an_edition(editor: Editor) -> None:
    retitle(editor, "One")
    editor.perform(Label("edition.publish"), (created(Kind.EDITION, EDITION),))
    with reopened(editor) as again:
        again.undo()
        assert title(again) == "Standard 1"
        assert EDITION.id in again.playbook.editions
        assert again.undoable is None


def test_an_undo_that_an_edition_stands_in_the_way_of_is_refused(editor: Editor) -> None:
    retitle(editor, "One")
    both = (created(Kind.EDITION, EDITION), *retitled(editor.playbook, "Printed"))
    editor.perform(Label("edition.publish"), both)
    with pytest.raises(CannotTakeBack):
        editor.undo()
    assert title(editor) == "Printed"


def test_an_edition_keeps_the_value_of_its_day(editor: Editor) -> None:
    editor.perform(Label("edition.publish"), (created(Kind.EDITION, EDITION),))
    printed = editor.playbook
    retitle(editor, "Later")
    assert editor.edition(EDITION.id) == printed
    with pytest.raises(EditionMissing):
        editor.edition(entity_id(501))


def test_typing_joins_into_one_operation(editor: Editor, clock: Clock) -> None:
    for name in ("A", "An", "Any"):
        retitle(editor, name, merge_key="title")
        clock.advance(4)
    assert editor.operation_count == 1
    editor.undo()
    assert title(editor) == "Standard 1"


def test_a_joined_operation_stands_where_the_first_stood(editor: Editor) -> None:
    retitle(editor, "Before")
    retitle(editor, "A", merge_key="title")
    retitle(editor, "An", merge_key="title")
    newest, before = editor.history()
    assert newest.parents == (before.id,)
    with reopened(editor) as again:
        assert again._file.replayed() == again.playbook
        again.undo()
        assert title(again) == "Before"


@pytest.mark.parametrize("between", ["a pause", "another key", "another edit", "an undo", "reopening"])
def test_typing_does_not_join_across(editor: Editor, clock: Clock, between: str) -> None:
    retitle(editor, "A", merge_key="title")
    key = "title"
    if between == "a pause":
        clock.advance(5.1)
    elif between == "another key":
        key = "other"
    elif between == "another edit":
        editor.perform(LABEL, edit(editor.playbook, Kind.STANDARD, SECOND, title="B"))
    elif between == "an undo":
        editor.undo()
        editor.redo()
    else:
        editor = reopened(editor, clock=clock)
    before = editor.operation_count
    retitle(editor, "An", merge_key=key)
    assert editor.operation_count == before + 1
    editor.close()


def test_typing_that_comes_back_to_where_it_was_is_kept_as_two_steps(editor: Editor) -> None:
    retitle(editor, "A", merge_key="title")
    retitle(editor, "Standard 1", merge_key="title")
    assert editor.operation_count == 2
    editor.undo()
    assert title(editor) == "A"


def test_an_image_comes_in_with_its_bytes_and_outlives_undo(editor: Editor) -> None:
    image = Image(id=entity_id(600), name="a.png", sha256=PICTURE_HASH)
    editor.perform(Label("image.add"), (created(Kind.IMAGE, image),), images=PICTURES)
    editor.undo()
    editor.redo()
    with reopened(editor) as again:
        assert again.image(PICTURE_HASH) == PICTURE


def test_more_images_than_a_playbook_may_have_are_refused(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("playbook_app.storage.writing.images.MOST_IMAGE_BYTES", len(PICTURE) - 1)
    image = Image(id=entity_id(600), name="a.png", sha256=PICTURE_HASH)
    with pytest.raises(ImagesTooLarge):
        editor.perform(Label("image.add"), (created(Kind.IMAGE, image),), images=PICTURES)
    assert editor.playbook.images == {}
    assert editor.operation_count == 0


def test_a_typeface_comes_in_with_the_bytes_of_its_files_and_outlives_undo(editor: Editor) -> None:
    digest = hashlib.sha256(FONT).hexdigest()
    about = editor.playbook.about
    changes = edit(editor.playbook, Kind.PLAYBOOK, about.id, text_font=Typeface("Squares", digest))
    with pytest.raises(ImageLost):
        editor.perform(LABEL, changes)
    editor.perform(LABEL, changes, images={digest: FONT})
    editor.undo()
    editor.redo()
    with reopened(editor) as again:
        assert again.image(digest) == FONT
        assert again.playbook.about.text_font == Typeface("Squares", digest)


def test_an_image_without_bytes_is_refused(editor: Editor) -> None:
    image = Image(id=entity_id(600), name="a.png", sha256=PICTURE_HASH)
    with pytest.raises(ImageLost):
        editor.perform(Label("image.add"), (created(Kind.IMAGE, image),))
    assert editor.playbook.images == {}


def test_bytes_of_another_hash_are_a_mistake_of_the_caller(editor: Editor) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        editor.perform(LABEL, retitled(editor.playbook, "One"), images={PICTURE_HASH: b"other"})
    assert editor.operation_count == 0


def test_an_editor_works_in_another_thread(editor: Editor) -> None:
    thread = Thread(target=retitle, args=(editor, "From elsewhere"))
    thread.start()
    thread.join()
    assert title(editor) == "From elsewhere"
    assert editor.undoable == LABEL


def test_a_closed_editor_does_not_open_the_file_again(editor: Editor) -> None:
    editor.close()
    with pytest.raises(RuntimeError):
        retitle(editor, "Late")


def test_the_playbook_as_it_was_after_an_operation_can_be_had_again(editor: Editor) -> None:
    states = []
    for title in ("One", "Two", "Three"):
        operation = editor.perform(LABEL, retitled(editor.playbook, title))
        states.append((operation, editor.playbook))
    editor.undo()
    for operation, state in states:
        assert operation
        assert editor.playbook_after(operation.id) == state


def test_editions_published_since_stay_when_one_looks_back(editor: Editor) -> None:
    operation = editor.perform(LABEL, retitled(editor.playbook, "One"))
    editor.perform(LABEL, (created(Kind.EDITION, EDITION),))
    assert operation
    assert editor.playbook_after(operation.id).editions == editor.playbook.editions


def test_one_cannot_look_back_to_an_operation_that_is_not_there(editor: Editor) -> None:
    with pytest.raises(CannotTakeBack):
        editor.playbook_after(entity_id(999))
