"""Reading does without SQLAlchemy, and an edit writes over the very connection that reads."""

import subprocess
import sys
from pathlib import Path

import pytest

from playbook_app.editor import Editor
from tests.factories import entity_id
from tests.storage.files import AUTHOR, FIRST, PICTURE_HASH, make_file, retitle

_READ_ALL = f"""
import sys
from pathlib import Path
from playbook_app.domain.change import Author
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
with Editor.open(Path(sys.argv[1]), author=Author("Ann Example", {entity_id(999)!r})) as editor:
    newest = editor.history()[0]
    editor.operation(newest.id), editor.playbook_after(newest.id), editor.touched(Kind.STANDARD)
    editor.undoable, editor.redoable, editor.operation_count
    editor.search("standard"), editor.image({PICTURE_HASH!r})
    editor.copy(Path(sys.argv[1]).with_name("copy.playbook")) if len(sys.argv) > 2 else None
print(*sys.modules)
"""


def loaded(*arguments: str) -> set[str]:
    """Return the modules that a process has loaded after reading a file in every way, and copying it where asked."""
    command = [sys.executable, "-c", _READ_ALL, *arguments]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def test_nothing_that_is_read_waits_for_sqlalchemy(sound: Path) -> None:
    assert "sqlalchemy" not in loaded(str(sound))


def test_what_writes_loads_it(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.playbook"
    path.write_bytes(sound.read_bytes())
    assert "sqlalchemy" in loaded(str(path), "and copy")


def test_what_is_done_to_the_connection_holds_for_edits(tmp_path: Path) -> None:
    with Editor.open(make_file(tmp_path / "a.playbook"), author=AUTHOR) as editor:
        written: list[str] = []
        editor._file._connection.set_trace_callback(written.append)
        retitle(editor, "Edited")
    assert "BEGIN IMMEDIATE" in written
    assert any(statement.startswith("UPDATE standards SET title='Edited'") for statement in written)


def test_a_warmed_up_editor_edits_as_any_other(tmp_path: Path) -> None:
    with Editor.open(make_file(tmp_path / "a.playbook"), author=AUTHOR) as editor:
        editor.warm_up()
        retitle(editor, "Edited")
        assert editor._file.value().standards[FIRST].title == "Edited"


def test_an_edit_that_fails_leaves_the_connection_fit_to_read_and_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Editor.open(make_file(tmp_path / "a.playbook"), author=AUTHOR) as editor:
        with monkeypatch.context() as broken:
            broken.setattr("playbook_app.storage.writing.journal.append", lambda *_: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                retitle(editor, "Lost")
        assert editor._file.value() == editor.playbook
        retitle(editor, "Kept")
        assert editor._file.replayed() == editor.playbook
