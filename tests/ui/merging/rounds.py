"""Copies of one playbook that two people edited: what there is to merge."""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from playbook_app.domain.change import Author, Changes, Label
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.edits.standards import add_standard
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor, new_id

ADA, BEN = Author("Ada Boyle", new_id()), Author("Ben Carter", new_id())

Deed = Callable[[Playbook], Changes]
"""Returns what somebody changes."""


def writes(kind: Kind, entity: EntityId, **fields: Any) -> Deed:
    """Return the deed of writing fields of an entity."""
    return lambda playbook: edit(playbook, kind, entity, **fields)


def deletes(kind: Kind, entity: EntityId) -> Deed:
    """Return the deed of deleting an entity."""
    return lambda playbook: delete(playbook, kind, entity)


def adds(title: str, moment: EntityId | None = None, **fields: Any) -> Deed:
    """Return the deed of adding a standard."""
    return lambda playbook: add_standard(playbook, new_id(), title, moment, None, **fields)


def edited(path: Path, who: Author, deeds: Iterable[Deed]) -> None:
    """Do deeds in somebody's copy."""
    with closing(Editor.open(path, author=who)) as editor:
        editor.backs_up = False
        for deed in deeds:
            editor.perform(Label.of("edit", field="statement", name="a standard"), deed(editor.playbook))


def copied(path: Path, to: Path, *, for_comments: bool = False) -> Path:
    """Copy a playbook for somebody else, with its history; return the copy's path."""
    with closing(Editor.open(path, author=ADA)) as editor:
        editor.backs_up = False
        editor.copy(to)
    if for_comments:
        with closing(sqlite3.connect(to)) as connection:
            connection.execute("UPDATE file SET purpose = 'comments'")
            connection.commit()
    return to
