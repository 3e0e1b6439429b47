"""A sound file of every kind, made once, for tests that spoil copies of it."""

from pathlib import Path

import pytest

from playbook_app.editor import Editor
from tests.storage.files import AUTHOR, make_file, retitle, whole_playbook


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound")
    path = make_file(folder / "sound.playbook", whole_playbook())
    with Editor.open(path, author=AUTHOR, data=folder / "data") as editor:
        retitle(editor, "Edited")
        editor.undo()
    return path
