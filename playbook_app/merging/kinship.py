"""Whether a file is a copy of a playbook, told without reading all of it."""

from pathlib import Path

from playbook_app.domain.plain import MalformedValue
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.storage.opening import playbook_of


def is_another_copy(editor: Editor, path: Path) -> bool:
    """Tell whether a file is another copy of an open playbook. One that cannot be read is none: opening it says why."""
    try:
        return not path.samefile(editor.path) and playbook_of(path) == editor.playbook.about.id
    except (OSError, PlaybookError, MalformedValue):
        return False
