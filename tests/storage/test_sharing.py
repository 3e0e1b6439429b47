"""Shared copies: what does not go along is nowhere in them, and they know what they came of."""

from dataclasses import replace
from pathlib import Path

import pytest

from playbook_app.domain.ancestry import Relation, relation
from playbook_app.domain.sharing import Purpose, Sharing
from playbook_app.editor import Editor
from playbook_app.errors.image import ImageLost
from playbook_app.errors.opening import EditionMissing
from playbook_app.errors.path import AlreadyThere
from playbook_app.errors.saving import CopyToRead
from tests.factories import NOON, entity_id
from tests.storage.files import AUTHOR, FIRST, LABEL, PICTURE, PICTURE_HASH, retitle, retitled
from tests.storage.former import GONE, LOST_HASH, LOST_PICTURE, OTHER, SAID, SENDER, made
from tests.storage.traces import beside, has_trace

EVERYTHING = Sharing(history=True, comments=True)


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sent")
    return made(folder / "Service.playbook", folder / "data")


@pytest.fixture
def sender(sent: Path, tmp_path: Path) -> Editor:
    return Editor.open(sent, author=SENDER, read_only=True, data=tmp_path / "data")


def shared(sender: Editor, folder: Path, sharing: Sharing) -> Path:
    """Make a copy in a folder of its own, and return its path."""
    to = folder / "copies" / "Copy.playbook"
    to.parent.mkdir()
    with sender:
        sender.share(to, sharing)
    return to


def test_the_original_holds_everything_that_a_copy_is_to_lack(sent: Path) -> None:
    for text in (GONE, SAID, OTHER.name, SENDER.name, OTHER.installation):
        assert has_trace(sent, text)
    assert LOST_PICTURE in sent.read_bytes()


@pytest.mark.parametrize(
    ("sharing", "absent", "present"),
    [
        (Sharing(), {GONE, SAID, OTHER.name, SENDER.name, OTHER.installation, SENDER.installation}, set()),
        (Sharing(comments=True), {GONE, OTHER.name, SENDER.name, OTHER.installation}, {SAID}),
        (Sharing(history=True), {SAID}, {GONE, OTHER.name, SENDER.name}),
        (EVERYTHING, set(), {GONE, SAID, OTHER.name, SENDER.name}),
    ],
)
def test_what_does_not_go_along_is_nowhere_in_the_bytes_of_a_copy(
    sender: Editor, tmp_path: Path, sharing: Sharing, absent: set[str], present: set[str]
) -> None:
    copy = shared(sender, tmp_path, sharing)
    assert {text for text in absent | present if has_trace(copy, text)} == present
    assert (LOST_PICTURE in copy.read_bytes()) is sharing.history
    assert beside(copy) == set()


@pytest.mark.parametrize("sharing", [Sharing(), Sharing(comments=True), Sharing(history=True), EVERYTHING])
def test_a_copy_holds_the_value_of_today(sender: Editor, tmp_path: Path, sharing: Sharing) -> None:
    expected = sender.playbook if sharing.comments else replace(sender.playbook, comments={})
    with Editor.open(shared(sender, tmp_path, sharing), author=AUTHOR) as copy:
        assert copy.playbook == expected == copy._file.value() == copy._file.replayed()
        assert copy.image(PICTURE_HASH) == PICTURE
        assert [hit.id for hit in copy.search("naive")] == [FIRST]
        assert not copy.search(SAID) or sharing.comments


def test_a_copy_is_edited_searched_and_undone_like_any_playbook(sender: Editor, tmp_path: Path) -> None:
    path = shared(sender, tmp_path, Sharing())
    with Editor.open(path, author=AUTHOR, data=tmp_path / "data") as copy:
        assert copy.operation_count == 0
        assert copy.undoable is None
        retitle(copy, "Greet at the door")
        assert [hit.id for hit in copy.search("door")] == [FIRST]
        copy.undo()
        assert copy._file.replayed() == copy.playbook


def test_without_history_the_texts_of_editions_stay_behind_but_the_editions_go_along(
    sender: Editor, tmp_path: Path
) -> None:
    editions = sender.playbook.editions
    with Editor.open(shared(sender, tmp_path, Sharing()), author=AUTHOR) as copy:
        assert copy.playbook.editions == editions
        with pytest.raises(EditionMissing):
            copy.edition(entity_id(800))
        with pytest.raises(ImageLost):
            copy.image(LOST_HASH)


def test_a_copy_knows_what_it_came_of(sender: Editor, tmp_path: Path) -> None:
    theirs = sender.lineage()
    with Editor.open(shared(sender, tmp_path, Sharing()), author=AUTHOR) as copy:
        mine = copy.lineage()
        assert (mine.head, mine.everything()) == (theirs.head, theirs.everything())
        assert relation(theirs, mine) is Relation.CONTAINED
        assert copy.file_id != sender.file_id
        begun = copy.playbook
        retitle(copy, "Changed in the copy")
        assert copy.told() == {theirs.head, copy.lineage().head}
        assert copy.value_after(theirs.head) == begun
        assert relation(theirs, copy.lineage()) is Relation.AHEAD


def test_with_its_history_but_no_comments_a_copy_tells_every_value_but_for_comments(
    sender: Editor, tmp_path: Path
) -> None:
    values = {one: sender.value_after(one) for one in sender.told()}
    theirs = sender.lineage()
    with Editor.open(shared(sender, tmp_path, Sharing(history=True)), author=AUTHOR) as copy:
        assert copy.lineage().head == theirs.head
        assert copy.lineage().everything() == theirs.everything()
        assert len(copy.told()) > 3
        for one in copy.told():
            former = values[one]
            assert former is not None
            assert copy.value_after(one) == replace(former, comments={})


def test_an_operation_about_comments_alone_does_not_go_along(sender: Editor, tmp_path: Path) -> None:
    with Editor.open(shared(sender, tmp_path, Sharing(history=True)), author=AUTHOR) as copy:
        assert [one.label.key for one in copy.history()] == ["import", "edit", "edit", "edition.publish"]
        copy.undo()
        assert copy._file.replayed() == copy.playbook


def test_edits_of_a_copy_that_lacks_its_newest_operation_come_of_that_one(sender: Editor, tmp_path: Path) -> None:
    theirs = sender.lineage()
    with Editor.open(shared(sender, tmp_path, Sharing(history=True)), author=AUTHOR) as copy:
        begun = copy.playbook
        retitle(copy, "Changed in the copy")
        assert copy.history(1)[0].parents == (theirs.head,)
        assert relation(theirs, copy.lineage()) is Relation.AHEAD
        assert copy.value_after(theirs.head) == begun


def test_a_copy_of_a_copy_knows_both(sender: Editor, tmp_path: Path) -> None:
    theirs = sender.lineage()
    with Editor.open(shared(sender, tmp_path, Sharing()), author=AUTHOR, data=tmp_path / "data") as copy:
        retitle(copy, "Changed in the copy")
        head = copy.lineage().head
        copy.share(tmp_path / "Second.playbook", Sharing())
    with Editor.open(tmp_path / "Second.playbook", author=AUTHOR) as second:
        assert second.lineage().head == head
        assert theirs.everything() < second.lineage().everything()
        assert second.operation_count == 0


def test_a_copy_says_what_it_is_for_and_when_it_was_made(sent: Path, tmp_path: Path) -> None:
    with Editor.open(sent, author=SENDER, read_only=True, clock=lambda: NOON) as sender:
        assert (sender.purpose, sender.shared_at) == (Purpose.FULL, None)
        sender.share(tmp_path / "Copy.playbook", Sharing(purpose=Purpose.COMMENTS))
    with Editor.open(tmp_path / "Copy.playbook", author=AUTHOR, data=tmp_path / "data") as copy:
        assert (copy.purpose, copy.shared_at) == (Purpose.COMMENTS, NOON)
        retitle(copy, "A suggestion")


def test_a_copy_to_read_refuses_edits_and_leaves_the_file_to_others(sender: Editor, tmp_path: Path) -> None:
    path = shared(sender, tmp_path, Sharing(purpose=Purpose.READ_ONLY))
    before = path.read_bytes()
    with Editor.open(path, author=AUTHOR) as copy:
        assert copy.read_only
        assert beside(path) == set()
        with pytest.raises(CopyToRead, match="copy for reading"):
            retitle(copy, "Against its purpose")
    assert path.read_bytes() == before


@pytest.mark.parametrize("way", ["copy", "share"])
def test_of_a_copy_to_read_one_may_make_a_copy_of_ones_own(sender: Editor, tmp_path: Path, way: str) -> None:
    head = sender.lineage().head
    path = shared(sender, tmp_path, Sharing(purpose=Purpose.READ_ONLY))
    with Editor.open(path, author=AUTHOR) as copy:
        copy.copy(tmp_path / "Own.playbook") if way == "copy" else copy.share(tmp_path / "Own.playbook", Sharing())
    with Editor.open(tmp_path / "Own.playbook", author=AUTHOR, data=tmp_path / "data") as own:
        assert own.purpose is Purpose.FULL
        retitle(own, "My own")
        assert own.history(1)[0].parents == (head,)


def test_a_copy_for_comments_stays_one_when_it_is_copied(sender: Editor, tmp_path: Path) -> None:
    path = shared(sender, tmp_path, Sharing(purpose=Purpose.COMMENTS))
    with Editor.open(path, author=AUTHOR) as copy:
        copy.copy(tmp_path / "Own.playbook")
    with Editor.open(tmp_path / "Own.playbook", author=AUTHOR) as own:
        assert own.purpose is Purpose.COMMENTS


def test_nothing_is_overwritten(sender: Editor, tmp_path: Path) -> None:
    taken = tmp_path / "Taken.playbook"
    taken.write_text("mine")
    with sender, pytest.raises(AlreadyThere):
        sender.share(taken, Sharing())
    assert taken.read_text() == "mine"
    assert beside(taken) == set()


@pytest.mark.parametrize("way", ["copy", "share"])
def test_typing_never_joins_an_operation_that_others_have(sent: Path, tmp_path: Path, way: str) -> None:
    with Editor.open(sent, author=SENDER, read_only=True) as original:
        original.copy(tmp_path / "Own.playbook")
    with Editor.open(tmp_path / "Own.playbook", author=AUTHOR, data=tmp_path / "data") as own:
        own.perform(LABEL, retitled(own.playbook, "G"), merge_key="title")
        head = own.lineage().head
        own.copy(tmp_path / "Sent.playbook") if way == "copy" else own.share(tmp_path / "Sent.playbook", Sharing())
        own.perform(LABEL, retitled(own.playbook, "Gr"), merge_key="title")
        assert head in own.lineage().everything()
