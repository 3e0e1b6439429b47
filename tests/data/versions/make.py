"""Makes the fixture file of today's version, once, when the version is new: `python -m tests.data.versions.make`.

A file that is there already is never made again: it stands for the files that people have.
"""

from pathlib import Path

from playbook_app.domain.change import created
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Edition
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.storage.schema import VERSION
from tests.factories import NOON, entity_id
from tests.storage.files import AUTHOR, LABEL, PICTURES, SECOND, retitled, whole_playbook

FOLDER = Path(__file__).parent


def make(path: Path) -> None:
    """Make a file with every kind and a short history: three edits, of which one is undone."""
    numbers = iter(range(10_000, 20_000))
    with Editor.create(
        path,
        whole_playbook(),
        author=AUTHOR,
        images=PICTURES,
        clock=lambda: NOON,
        new_id=lambda: entity_id(next(numbers)),
    ) as editor:
        editor.perform(LABEL, retitled(editor.playbook, "A title of version 1", SECOND))
        edition = Edition(
            id=entity_id(351), number=2, published_on=NOON.date(), effective_from=NOON.date(), label="Second"
        )
        editor.perform(LABEL, (created(Kind.EDITION, edition),))
        editor.perform(LABEL, edit(editor.playbook, Kind.ROLE, entity_id(2), contribution="Undone"))
        editor.undo()


if __name__ == "__main__":
    make(FOLDER / f"{VERSION}.playbook")
