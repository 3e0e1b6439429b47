"""A copy holds what was open, and can be merged, whatever has become of the file meanwhile."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from playbook_app.domain.ancestry import Relation, relation
from playbook_app.domain.edits.entities import add
from playbook_app.domain.entities import Image
from playbook_app.editor import Editor
from playbook_app.errors.saving import ChangedByAnother, DiskFailed
from playbook_app.storage.file import File
from tests.factories import entity_id
from tests.storage.files import (
    AUTHOR,
    LABEL,
    PICTURE_HASH,
    PICTURES,
    SECOND,
    make_file,
    retitle,
    retitled,
    whole_playbook,
)


@pytest.fixture
def editor(tmp_path: Path) -> Iterator[Editor]:
    """A file that was edited yesterday, and twice today."""
    path = make_file(tmp_path / "Service.playbook", whole_playbook())
    with Editor.open(path, author=AUTHOR) as yesterday:
        retitle(yesterday, "Yesterday")
    with Editor.open(path, author=AUTHOR) as opened:
        opened.warm_up()
        opened.backs_up = False
        retitle(opened, "Today")
        retitle(opened, "Now")
        yield opened


def labels_undone(copy: Editor) -> int:
    """Return how many edits a copy can take back."""
    count = 0
    while copy.undo():
        count += 1
    return count


def lay_over(content: bytes, path: Path) -> None:
    """Write over a file without putting another in its place, as copying over a network does."""
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()


def copied(editor: Editor) -> Editor:
    """Make a copy, see that it holds what is open and fits together, and open it."""
    to = editor.path.with_name("kept.playbook")
    editor.copy(to)
    copy = Editor.open(to, author=AUTHOR)
    assert copy.playbook == editor.playbook == copy._file.value() == copy._file.replayed()
    assert copy.image(PICTURE_HASH) == PICTURES[PICTURE_HASH]
    assert copy.search("now")
    assert {one.name for one in to.parent.iterdir() if one.name.endswith(".new")} == set()
    return copy


def written_by_another(editor: Editor) -> None:
    with Editor.open(editor.path, author=AUTHOR, take_over=True) as other:
        other.perform(LABEL, retitled(other.playbook, "Theirs"))
        other.perform(LABEL, retitled(other.playbook, "Theirs too", SECOND))


def test_a_copy_beside_anothers_changes_is_of_our_state_with_all_its_history(editor: Editor) -> None:
    written_by_another(editor)
    with copied(editor) as copy, Editor.open(editor.path, author=AUTHOR) as theirs:
        assert relation(theirs.lineage(), copy.lineage()) is Relation.CONTAINED
        retitle(copy, "Ours")
        assert relation(theirs.lineage(), copy.lineage()) is Relation.APART
        assert labels_undone(copy) == 4


def test_a_copy_beside_an_older_state_continues_it(editor: Editor, tmp_path: Path) -> None:
    """As when a sync tool lays yesterday's state over the file."""
    with Editor.open(make_file(tmp_path / "old.playbook", whole_playbook()), author=AUTHOR) as one:
        retitle(one, "Yesterday")
    shutil.copyfile(one.path, tmp_path / "mine.playbook")
    with Editor.open(tmp_path / "mine.playbook", author=AUTHOR) as mine:
        retitle(mine, "Now")
        lay_over(one.path.read_bytes(), mine.path)
        with pytest.raises(ChangedByAnother):
            retitle(mine, "Lost")
        mine.backs_up = False
        with copied(mine) as copy, Editor.open(one.path, author=AUTHOR) as old:
            assert relation(old.lineage(), copy.lineage()) is Relation.AHEAD
            assert labels_undone(copy) == 2


def test_a_copy_beside_a_state_within_what_was_typed_has_it_as_the_one_step_that_it_became(editor: Editor) -> None:
    """As when a sync tool lays the state of some seconds ago over the file: it holds an operation that was replaced."""
    retitle(editor, "Now t", merge_key="title")
    within = editor.path.read_bytes()
    retitle(editor, "Now then", merge_key="title")
    lay_over(within, editor.path)
    with copied(editor) as copy:
        assert labels_undone(copy) == 4


@pytest.mark.parametrize("garbage", [b"", b"garbage " * 4_000])
def test_a_copy_of_a_spoilt_file_has_the_history_since_it_was_opened(editor: Editor, garbage: bytes) -> None:
    sound = editor.path.with_name("sound.playbook")
    shutil.copyfile(editor.path, sound)
    with Editor.open(sound, author=AUTHOR) as backup:
        backup._changed = True  # a backup is taken, which has the images
    lay_over(garbage, editor.path)
    with copied(editor) as copy, Editor.open(sound, author=AUTHOR) as before:
        assert relation(before.lineage(), copy.lineage()) is Relation.CONTAINED
        assert labels_undone(copy) == 2
    assert editor.path.read_bytes() == garbage


def test_where_the_bytes_of_an_image_are_lost_the_words_are_kept(tmp_path: Path) -> None:
    path = make_file(tmp_path / "a.playbook", whole_playbook())
    with Editor.open(path, author=AUTHOR, data=tmp_path / "nowhere") as editor:
        retitle(editor, "Now")
        editor.backs_up = False
        lay_over(b"garbage", path)
        editor.copy(tmp_path / "kept.playbook")
        with Editor.open(tmp_path / "kept.playbook", author=AUTHOR) as copy:
            assert copy.playbook.standards == editor.playbook.standards
            assert copy.playbook.images == {}
            assert copy.playbook.about == replace(editor.playbook.about, logo=None)
            assert copy.playbook == copy._file.replayed()


def test_an_image_that_was_put_in_today_comes_along(editor: Editor, tmp_path: Path) -> None:
    written_by_another(editor)
    with Editor.open(editor.path, author=AUTHOR) as again:
        again.backs_up = False
        image = Image(id=entity_id(301), name="again.png", sha256=PICTURE_HASH)
        again.perform(LABEL, add(image), images=PICTURES)
        old = make_file(tmp_path / "other.playbook")
        old.replace(again.path)
        again.copy(tmp_path / "kept.playbook")
        with Editor.open(tmp_path / "kept.playbook", author=AUTHOR) as copy:
            assert copy.playbook == again.playbook
            assert copy.image(PICTURE_HASH) == PICTURES[PICTURE_HASH]


def test_a_file_that_a_network_drive_no_longer_gives_is_made_of_what_is_remembered(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(file: File, _: Path) -> None:
        raise DiskFailed(path=file.path)

    monkeypatch.setattr(File, "copy", gone)
    with copied(editor) as copy:
        assert labels_undone(copy) == 2


def test_typing_that_was_joined_is_one_step_of_the_copy(editor: Editor) -> None:
    retitle(editor, "Now t", merge_key="title")
    retitle(editor, "Now then", merge_key="title")
    lay_over(b"garbage", editor.path)
    to = editor.path.with_name("kept.playbook")
    editor.copy(to)
    with Editor.open(to, author=AUTHOR) as copy:
        assert copy.playbook.standards == editor.playbook.standards
        assert labels_undone(copy) == 3
