"""A whole file written anew into an empty one, as a revision of it: what never goes in need not be taken out again.

So nothing that is left out, or erased, can remain in a free page, in the search index or in a packed value.
"""

import sqlite3

from sqlalchemy.engine import Connection

from playbook_app.domain.change import Operation
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.revision import Revision, files_of
from playbook_app.storage import journal as kept
from playbook_app.storage import lineage, rows
from playbook_app.storage.properties import Properties
from playbook_app.storage.schema import EDITION_VALUES as EDITIONS
from playbook_app.storage.sql import select
from playbook_app.storage.writing import ancestors, journal, properties, search
from playbook_app.storage.writing import rows as written
from playbook_app.storage.writing.tables import EDITION_VALUES, IMAGE_BYTES


def write_anew(
    target: Connection,
    source: sqlite3.Connection,
    revision: Revision,
    owned: Properties,
    *,
    history: bool,
    newest: Operation | None,
) -> Playbook:
    """Write what a file holds, revised, into one that has its tables and nothing in them; return the value.

    Without `history` the journal begins with today's value, and the values of editions are left out. `newest` is an
    operation that comes last. Operations that come to nothing, or are left out, are still known as ancestors. Of images
    and fonts the bytes are kept that something refers to. Raises MalformedValue.
    """
    playbook = revision.value(rows.read(source))
    properties.write(target, owned)
    written.write(target, None, playbook, written.everything(playbook))
    search.update(target, None, playbook, written.everything(playbook))
    files = set(playbook.files())
    if history:
        files |= _write_history(target, source, revision) | _write_editions(target, source, revision)
    else:
        journal.begin(target, playbook)
    if newest:
        journal.append(target, revision.operation(newest))
    ancestors.add(target, lineage.ancestry(source))
    _copy_files(target, source, files)
    return playbook


def _write_history(target: Connection, source: sqlite3.Connection, revision: Revision) -> set[str]:
    """Write the journal; return the files that it refers to.

    Of operations that the baseline contains only the names remain: their changes may be in the form of an older
    version, and nothing needs them.
    """
    for operation in kept.contained_operations(source):
        journal.append(target, revision.operation(operation))
    baseline = revision.value(kept.baseline(source))
    journal.begin(target, baseline)
    files = set(baseline.files())
    for operation in kept.operations(source):
        revised = revision.operation(operation)
        if revised.changes or not operation.changes:
            journal.append(target, revised)
            files.update(files_of(revised.changes))
    return files


def _write_editions(target: Connection, source: sqlite3.Connection, revision: Revision) -> set[str]:
    """Write the values of editions, one after the other; return the files that they refer to."""
    files: set[str] = set()
    for edition, content in source.execute(select(EDITIONS)):
        value = revision.value(kept.unpacked(content))
        target.execute(EDITION_VALUES.insert(), {"id": edition, "content": kept.packed(value)})
        files.update(value.files())
    return files


def _copy_files(target: Connection, source: sqlite3.Connection, files: set[str]) -> None:
    """Copy the bytes of images and fonts, one after the other."""
    for digest in sorted(files):
        found = source.execute("SELECT content FROM image_bytes WHERE sha256 = ?", (digest,)).fetchone()
        if found is not None:
            target.execute(IMAGE_BYTES.insert(), {"sha256": digest, "content": found[0]})
