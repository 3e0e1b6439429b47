"""A playbook and all that led to it, written anew as something else: what sharing leaves out, and erasing takes away.

A revision keeps history coherent: the revised changes of an operation lead from the revised value before it to the
revised value after it.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from playbook_app.domain.change import Changes, Operation, Value
from playbook_app.domain.entities import About, Image
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.typeface import Typeface
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen


@frozen
class Revision:
    """What becomes of a value, and of an operation. An operation that is left without changes has come to nothing."""

    value: Callable[[Playbook], Playbook]
    operation: Callable[[Operation], Operation]


def without_comments() -> Revision:
    """Return the revision that leaves out every comment, those on comments included."""
    return Revision(
        value=lambda playbook: replace(playbook, comments={}),
        operation=lambda operation: replace(
            operation, changes=tuple(change for change in operation.changes if change.kind is not Kind.COMMENT)
        ),
    )


def unrevised() -> Revision:
    """Return the revision that leaves everything as it is."""
    return Revision(value=lambda playbook: playbook, operation=lambda operation: operation)


def files_of(changes: Changes) -> Iterator[str]:
    """Go through the SHA-256 (hex) of the images and fonts that changes bring or take away."""
    for change in changes:
        for value in (change.before, change.after):
            yield from _files(change.kind, change.field, value)


def _files(kind: Kind, field: str | None, value: Value) -> Iterator[str]:
    if isinstance(value, About):
        yield from value.files()
    elif isinstance(value, Image):
        yield value.sha256
    elif isinstance(value, Typeface):
        yield from (sha256 for _, sha256 in value.files())
    elif kind is Kind.IMAGE and field == "sha256" and isinstance(value, str):
        yield value
