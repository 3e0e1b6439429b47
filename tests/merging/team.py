"""A team whose members edit copies of one playbook and pass them to each other."""

from contextlib import ExitStack
from pathlib import Path

from playbook_app.domain.change import Author, Label, Operation
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import EntityId
from playbook_app.domain.merge.merged import Answer
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.sharing import Purpose, Sharing
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.merging.completing import complete
from playbook_app.merging.prepared import Prepared
from playbook_app.merging.preparing import prepare
from tests.factories import entity_id

EDITABLE = Sharing()
FOR_COMMENTS = Sharing(purpose=Purpose.COMMENTS)


class Team:
    """Files of several people, each open for editing under the person's name. Close it at the end."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open = ExitStack()
        self._editors: dict[str, Editor] = {}

    def begin(self, name: str, playbook: Playbook) -> Editor:
        """Let somebody make the playbook."""
        return self._take(Editor.create(self._path(name), playbook, author=author(name)), name)

    def copy(self, name: str, to: str) -> Editor:
        """Let somebody get a copy of another's file with its whole history."""
        self._editors[name].copy(self._path(to))
        return self._take(Editor.open(self._path(to), author=author(to)), to)

    def share(self, name: str, to: str, sharing: Sharing = EDITABLE) -> Editor:
        """Let somebody share a copy with another, without history and comments unless these go along."""
        self._editors[name].share(self._path(to), sharing)
        return self._take(Editor.open(self._path(to), author=author(to)), to)

    def close(self) -> None:
        self._open.close()

    def _take(self, editor: Editor, name: str) -> Editor:
        editor.backs_up = False
        self._editors[name] = self._open.enter_context(editor)
        return editor

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.playbook"


def author(name: str) -> Author:
    """Return somebody by name."""
    return Author(name, entity_id(9_000 + sum(map(ord, name))))


def change(editor: Editor, which: EntityId, kind: Kind = Kind.STANDARD, **values: str) -> None:
    """Edit fields of an entity, as one operation."""
    editor.perform(Label("edit"), edit(editor.playbook, kind, which, **values))


def take_in(mine: Editor, theirs: Editor, answer: Answer | None = None) -> Operation | None:
    """Merge another's file, with one answer to all that is asked; return the operation, or None where all is here."""
    prepared = prepare(mine, theirs.path)
    made = complete(mine, prepared, {} if answer is None else answers(prepared, answer))
    return made[-1] if made else None


def answers(prepared: Prepared, answer: Answer) -> dict[tuple[Kind, EntityId, str | None], Answer]:
    """Return the same answer to everything that is asked."""
    return {conflict.key: answer for conflict in prepared.merged.conflicts}
