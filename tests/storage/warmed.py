"""Imported by the server that children come from: one edit here, and each child starts with all compiled and cached."""

import tempfile
from pathlib import Path

from playbook_app.editor import Editor
from tests.storage.files import AUTHOR, retitle, small_playbook

with tempfile.TemporaryDirectory() as _folder:
    _path = Path(_folder) / "warm.playbook"
    with Editor.create(_path, small_playbook(), author=AUTHOR, data=Path(_folder)) as _editor:
        retitle(_editor, "Warm")
        _editor.undo()
