"""Opening a playbook to read it."""

from pathlib import Path

import pytest

from playbook_app.domain.sharing import Purpose, Sharing
from playbook_app.editor import Editor
from playbook_app.errors.opening import NotPlaybook
from playbook_app.errors.path import NotFound
from playbook_app.errors.saving import CopyToRead, OpenedToRead
from playbook_app.reader import open_to_read
from tests.factories import playbook_with
from tests.storage.files import AUTHOR


@pytest.fixture
def hotel(tmp_path: Path) -> Path:
    """A playbook that nobody edits."""
    path = tmp_path / "Hotel.playbook"
    Editor.create(path, playbook_with(), author=AUTHOR).close()
    return path


def test_what_is_read_is_the_value_of_the_file(hotel: Path) -> None:
    with open_to_read(hotel) as reader, Editor.open(hotel, author=AUTHOR) as editor:
        assert reader.playbook == editor.playbook
        assert reader.file_id == editor.file_id


def test_reading_leaves_nothing_behind(hotel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    monkeypatch.setenv("PLAYBOOK_DATA", str(data))
    before = hotel.read_bytes()
    with open_to_read(hotel):
        assert [path.name for path in tmp_path.iterdir()] == [hotel.name]
    assert not data.exists()
    assert hotel.read_bytes() == before


def test_a_file_that_is_only_read_is_not_edited_and_says_why(hotel: Path, tmp_path: Path) -> None:
    with open_to_read(hotel) as reader, pytest.raises(OpenedToRead):
        reader.require_writable()
    copy = tmp_path / "Copy.playbook"
    with Editor.open(hotel, author=AUTHOR) as editor:
        editor.share(copy, Sharing(purpose=Purpose.READ_ONLY))
    with open_to_read(copy) as reader, pytest.raises(CopyToRead):
        reader.require_writable()


def test_what_is_no_playbook_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        open_to_read(tmp_path / "nowhere.playbook")
    letter = tmp_path / "letter.playbook"
    letter.write_text("Dear guest, " * 100, "utf-8")
    with pytest.raises(NotPlaybook):
        open_to_read(letter)
