"""What is written in one transaction: an operation with all that it touches, or a whole playbook into an empty file."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.engine import Connection

from playbook_app.domain.change import Operation
from playbook_app.domain.difference import difference
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.storage.brought import Brought
from playbook_app.storage.journal import packed
from playbook_app.storage.properties import Properties
from playbook_app.storage.writing import ancestors, journal, properties, rows, search
from playbook_app.storage.writing.images import add_images, require_files
from playbook_app.storage.writing.tables import EDITION_VALUES


def write_operation(
    connection: Connection,
    path: Path,
    operation: Operation,
    before: Playbook,
    after: Playbook,
    *,
    brought: Brought,
    replaced: EntityId | None,
) -> None:
    """Write an operation that leads from one value to another, in the place of `replaced` where that is given.

    Raises as `add_images` and `require_files` do, which names the file by its `path`.
    """
    touched = [(change.kind, change.id) for change in operation.changes]
    if replaced:
        journal.remove(connection, replaced)
    add_images(connection, brought.images)
    rows.write(connection, before, after, touched)
    search.update(connection, before, after, touched)
    require_files(connection, path, _files(after, touched))
    _keep_editions(connection, after, touched, brought)
    journal.append(connection, operation)
    ancestors.add(connection, brought.ancestry or {})


def rewind(connection: Connection, now: Playbook, former: Playbook, since: Iterable[EntityId]) -> None:
    """Bring a file back to a former value, and forget the operations that came since."""
    touched = [(change.kind, change.id) for change in difference(now, former)]
    rows.write(connection, now, former, touched)
    search.update(connection, now, former, touched)
    for operation in since:
        journal.remove(connection, operation)


def write_playbook(
    connection: Connection, path: Path, playbook: Playbook, owned: Properties, images: Mapping[str, bytes]
) -> None:
    """Write a playbook into a file that has its tables and nothing in them. Raises as `write_operation` does."""
    properties.write(connection, owned)
    add_images(connection, images)
    require_files(connection, path, playbook.files())
    rows.write(connection, None, playbook, rows.everything(playbook))
    search.update(connection, None, playbook, rows.everything(playbook))
    journal.begin(connection, playbook)


def _files(value: Playbook, touched: rows.Touched) -> Iterator[str]:
    """Yield the files whose bytes what was touched needs."""
    for kind, entity_id in touched:
        if kind is Kind.PLAYBOOK:
            yield from value.about.files()
        elif kind is Kind.IMAGE and entity_id in value.images:
            yield value.images[entity_id].sha256


def _keep_editions(connection: Connection, after: Playbook, touched: rows.Touched, brought: Brought) -> None:
    """Keep the whole value with an edition: the other copy's with one that was merged, where that holds it."""
    for kind, entity_id in dict.fromkeys(touched):
        if kind is not Kind.EDITION or entity_id not in after.editions:
            continue
        content = packed(after) if brought.ancestry is None else brought.editions.get(entity_id)
        kept = select(EDITION_VALUES.c.id).where(EDITION_VALUES.c.id == entity_id)
        if content is not None and connection.execute(kept).first() is None:
            connection.execute(EDITION_VALUES.insert(), {"id": entity_id, "content": content})
