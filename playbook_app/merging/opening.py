"""Opening another copy to look at it: it is never changed, whatever state it is in."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playbook_app.author import known_author
from playbook_app.editor import Editor
from playbook_app.errors.opening import InterruptedSave, OlderVersion
from playbook_app.reader import Reader, open_to_read

_JOURNAL = "-journal"


@contextmanager
def opened(path: Path) -> Iterator[Reader]:
    """Open a copy to read it. One of an older version, or whose last save was cut short, is mended in a place of ours.

    Raises what `Editor.open` raises.
    """
    try:
        reader = open_to_read(path)
    except (OlderVersion, InterruptedSave):
        with _mended(path) as mended:
            yield mended
        return
    with reader:
        yield reader


@contextmanager
def _mended(path: Path) -> Iterator[Editor]:
    with TemporaryDirectory(prefix="playbook-") as folder:
        there = Path(folder) / path.name
        shutil.copyfile(path, there)
        journal = path.with_name(path.name + _JOURNAL)
        if journal.is_file() and not journal.is_symlink():
            shutil.copyfile(journal, there.with_name(journal.name))
        with Editor.open(there, author=known_author()) as editor:
            editor.backs_up = False
            yield editor
