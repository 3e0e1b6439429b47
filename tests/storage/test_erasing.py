"""Erasing for good: the words are nowhere in the bytes that are left, and the history still holds together."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from playbook_app.domain.ancestry import Relation, nearest_common, relation
from playbook_app.domain.change import PERSON_ERASED, apply, created, inverse
from playbook_app.domain.difference import difference
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Signatory
from playbook_app.domain.erasing import NOBODY, Erasure
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.errors.erasing import AlikeAfterErasing, TooShortToErase
from playbook_app.errors.saving import ChangedByAnother, OpenedToRead
from playbook_app.storage.revising import erase_from
from tests.factories import entity_id
from tests.storage.files import AUTHOR, FIRST, LABEL, SECOND, make_file, retitle, spoil
from tests.storage.former import GONE, OTHER, SAID, SENDER, made
from tests.storage.traces import beside, has_trace

ERASURE = Erasure(GONE, "[erased]")
PERSON = Erasure("qxother  LARSEN", "Former colleague", person=True)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound")
    return made(folder / "Service.playbook", folder / "data")


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    """A file of its own, with backups in the folder `data` beside."""
    folder = tmp_path / "mine"
    shutil.copytree(sound.parent, folder)
    return folder / sound.name


def opened(path: Path) -> Editor:
    return Editor.open(path, author=AUTHOR, data=path.parent / "data")


def backups(path: Path) -> list[Path]:
    return sorted((path.parent / "data" / "backups").glob("*/*.playbook"))


@pytest.mark.parametrize("words", [GONE, SAID, OTHER.name, "Greet within **ten** seconds", "Front desk agent"])
def test_an_erased_text_is_nowhere_in_the_bytes_of_the_file(path: Path, words: str) -> None:
    assert has_trace(path, words)
    with opened(path) as editor:
        editor.erase(Erasure(words, "[…]"))
        assert not has_trace(path, words)
    assert not has_trace(path, words)
    assert beside(path) == {"data"}


def test_value_and_history_are_coherent_after_an_erasure(path: Path) -> None:
    with opened(path) as editor:
        expected = ERASURE.revision().value(editor.playbook)
        editor.erase(ERASURE)
        assert editor.playbook == editor._file.value() == editor._file.replayed() == expected
        assert not editor.search(GONE)
        assert [hit.id for hit in editor.search("naive")] == [FIRST]
    with opened(path) as again:
        assert again.playbook == expected


def test_what_can_be_undone_is_undone_to_what_is_left(path: Path) -> None:
    with opened(path) as editor:
        editor.erase(ERASURE)
        while editor.undo():
            pass
        assert editor._file.replayed() == editor.playbook
        while editor.redo():
            pass
        assert editor._file.replayed() == editor.playbook
        assert ERASURE.count(editor.playbook) == 0


def test_editions_keep_their_digest_and_their_text_but_for_the_words(path: Path) -> None:
    with opened(path) as editor:
        editions, former = editor.playbook.editions, editor.edition(entity_id(800))
        editor.erase(ERASURE)
        assert editor.playbook.editions == editions
        assert editor.edition(entity_id(800)) == ERASURE.revision().value(former)


def test_an_erased_person_is_nowhere_and_what_they_did_is_anonymous(path: Path) -> None:
    with opened(path) as editor:
        kim = Signatory(id=entity_id(830), name=OTHER.name)
        editor.perform(LABEL, (created(Kind.SIGNATORY, kim),))
        editor.perform(LABEL, edit(editor.playbook, Kind.STANDARD, SECOND, approved_by="Qxother\u00a0Larsen"))
        editor.erase(PERSON)
        assert editor.playbook.signatories[kim.id].name == "Former colleague"
        assert editor.playbook.standards[SECOND].approved_by == "Former colleague"
        assert {one.author.name for one in editor.history()} == {"Former colleague", SENDER.name, AUTHOR.name}
        assert {one.author.installation for one in editor.history()} >= {NOBODY}
    for words in ("Qxother", OTHER.installation):
        assert not has_trace(path, words)


def test_an_erasure_stands_in_the_history_without_the_words(path: Path) -> None:
    with opened(path) as editor:
        editor.erase(PERSON)
        newest = editor.history(1)[0]
        assert (newest.label.key, newest.label.values, newest.author) == (PERSON_ERASED, (), AUTHOR)
        assert editor.undoable != newest.label


def test_who_erases_their_own_name_is_anonymous_there_too(path: Path) -> None:
    with opened(path) as editor:
        editor.erase(Erasure(AUTHOR.name, "Former colleague", person=True))
        assert editor.history(1)[0].author.name == "Former colleague"


def test_it_is_told_where_the_words_are(path: Path) -> None:
    with opened(path) as editor:
        found = editor.occurrences(ERASURE)
        assert (found.now, found.history, found.editions) == (0, 3, 1)
        assert editor.occurrences(Erasure("ten seconds", "")).now == 0
        assert editor.occurrences(Erasure("**ten** seconds", "")).now == 1
        editor.erase(ERASURE)
        assert not editor.occurrences(ERASURE).found


def test_the_words_are_erased_from_the_backups_too(path: Path) -> None:
    assert len(backups(path)) == 2
    assert all(has_trace(one, GONE) for one in backups(path))
    with opened(path) as editor:
        assert editor.backup_count() == 2
        done = editor.erase_from_backups(ERASURE)
        assert (done.rewritten, done.deleted) == (2, 0)
    for backup in backups(path):
        assert not has_trace(backup, GONE)
        with Editor.open(backup, author=AUTHOR, read_only=True) as restored:
            assert restored._file.replayed() == restored.playbook


def test_a_backup_that_cannot_be_read_is_deleted(path: Path) -> None:
    damaged, older = backups(path)
    damaged.write_bytes(damaged.read_bytes()[:8192])
    spoil(older, "PRAGMA user_version = 2")
    (older.parent / "leftover.new").write_text(GONE)
    with opened(path) as editor:
        done = editor.erase_from_backups(ERASURE)
        assert (done.rewritten, done.deleted) == (0, 2)
    assert [one for one in (path.parent / "data" / "backups").rglob("*") if one.is_file()] == []


def test_what_a_single_letter_would_erase_is_left(path: Path) -> None:
    with opened(path) as editor:
        before = path.read_bytes()
        with pytest.raises(TooShortToErase):
            editor.erase(Erasure("a", ""))
        with pytest.raises(TooShortToErase):
            editor.occurrences(Erasure(" a\u00ad", ""))
        assert path.read_bytes() == before


def test_codes_that_would_be_the_same_are_named(tmp_path: Path) -> None:
    path = make_file(tmp_path / "Service.playbook")
    with Editor.open(path, author=AUTHOR, data=tmp_path / "data") as editor:
        for one, code in ((FIRST, "CHK-Ada"), (SECOND, "CHK-ADA")):
            editor.perform(LABEL, edit(editor.playbook, Kind.STANDARD, one, code=code))
        before = path.read_bytes()
        with pytest.raises(AlikeAfterErasing, match="Nothing was changed"):
            editor.erase(Erasure("Ada", "x"))
        assert path.read_bytes() == before


def test_who_may_not_write_may_not_erase(path: Path) -> None:
    with Editor.open(path, author=AUTHOR, read_only=True) as editor, pytest.raises(OpenedToRead):
        editor.erase(ERASURE)


def test_a_file_that_another_has_changed_is_left(path: Path) -> None:
    with opened(path) as editor, Editor.open(path, author=AUTHOR, take_over=True, data=path.parent / "data") as other:
        retitle(other, "By another")
        before = path.read_bytes()
        with pytest.raises(ChangedByAnother):
            erase_from(editor._file, ERASURE, editor._operation(LABEL, ()))
        assert path.read_bytes() == before
        assert other.playbook == other._file.value()


def test_an_older_copy_does_not_look_as_if_it_brought_the_words_back(path: Path, tmp_path: Path) -> None:
    with opened(path) as editor:
        retitle(editor, f"{GONE} title")
        editor.copy(tmp_path / "Copy.playbook")
        editor.erase(ERASURE)
        with Editor.open(tmp_path / "Copy.playbook", author=AUTHOR, data=tmp_path / "data") as copy:
            copy.perform(LABEL, edit(copy.playbook, Kind.STANDARD, SECOND, why="Meanwhile"))
            mine, theirs = editor.lineage(), copy.lineage()
            assert relation(mine, theirs) is Relation.APART
            (common,) = nearest_common(mine, theirs, editor.told() | copy.told())
            assert common not in editor.told()
            base = copy.value_after(common)
            assert base is not None
            brought = difference(base, copy.playbook)
            assert GONE not in repr(brought)


def test_after_an_erasure_one_may_still_go_back_in_the_history(path: Path) -> None:
    with opened(path) as editor:
        first = editor.history()[-1].id
        before = editor.playbook_after(first)
        editor.erase(ERASURE)
        assert editor.playbook_after(first) == ERASURE.revision().value(
            replace(before, editions=editor.playbook.editions)
        )


def test_edits_go_on_after_an_erasure(path: Path) -> None:
    with opened(path) as editor:
        editor.erase(ERASURE)
        before = editor.playbook
        retitle(editor, "Went on")
        former = {one.id for one in editor.history()[1:]}
        (changed,) = editor.operations(but=former)
        assert apply(editor.playbook, inverse(changed.changes)) == before
