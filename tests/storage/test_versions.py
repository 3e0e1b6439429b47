"""One file for each version that there ever was: each opens, with everything that was in it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.storage.schema import VERSION
from tests.data.versions.make import FOLDER
from tests.factories import entity_id
from tests.storage.files import AUTHOR, FIRST, LABEL, PICTURE, PICTURE_HASH, SECOND, whole_playbook

VERSIONS = range(1, VERSION + 1)


YOUNGER = {Kind.SIGNATORY: 2}
"""The version that a kind came with, where that is not the first."""


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> int:
    number: int = request.param
    return number


@pytest.fixture
def editor(version: int, tmp_path: Path) -> Editor:
    path = shutil.copyfile(FOLDER / f"{version}.playbook", tmp_path / "old.playbook")
    return Editor.open(Path(path), author=AUTHOR)


def test_every_version_has_its_file() -> None:
    assert sorted(path.name for path in FOLDER.glob("*.playbook")) == [f"{number}.playbook" for number in VERSIONS]


def test_everything_is_there(editor: Editor, version: int) -> None:
    with editor:
        expected = whole_playbook()
        titled = replace(expected.standards[SECOND], title="A title of version 1")
        assert editor.playbook.standards == {**expected.standards, SECOND: titled}
        for kind in set(Kind) - {Kind.STANDARD, Kind.EDITION}:
            assert editor.playbook.of(kind) == (expected.of(kind) if version >= YOUNGER.get(kind, 1) else {})
        assert [one.label for one in editor.playbook.editions.values()] == ["First", "Second"]


def test_what_lies_apart_is_there(editor: Editor) -> None:
    with editor:
        assert editor.image(PICTURE_HASH) == PICTURE
        assert editor.edition(entity_id(351)).standards == editor.playbook.standards
        assert [hit.id for hit in editor.search("naive")] == [FIRST]


def test_the_history_is_there(editor: Editor) -> None:
    with editor:
        assert [operation.label for operation in editor.history()] == [LABEL] * 4


def test_it_can_be_edited(editor: Editor) -> None:
    with editor:
        assert not editor.read_only
        editor.redo()
        editor.undo()
        assert editor._file.replayed() == editor.playbook
