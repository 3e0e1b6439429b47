"""Completing a merge: what was prepared and answered becomes one operation."""

from collections.abc import Mapping, Set

from playbook_app.domain.ancestry import Relation
from playbook_app.domain.change import Change, Changes, Label, Operation, apply
from playbook_app.domain.merge.answering import answered
from playbook_app.domain.merge.merged import Answer, ConflictKey, Typed
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import Violation, check
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.errors.merging import MovedOn, StillAsked
from playbook_app.merging.prepared import Key, Prepared, key
from playbook_app.storage.brought import Brought

Answers = Mapping[ConflictKey, Answer | Typed]

NOTHING_DECLINED: frozenset[Key] = frozenset()


def complete(
    editor: Editor, prepared: Prepared, answers: Answers, declined: Set[Key] = NOTHING_DECLINED
) -> tuple[Operation, ...]:
    """Make a merge; return its operations as `Editor.merge` does, none where all of the other copy is here already.

    `declined` are the suggestions that are not taken. Raises MovedOn where the playbook was edited since the merge was
    prepared, StillAsked where a conflict has no answer, and what `Editor.perform` raises.
    """
    editor.require_writable()
    if editor.head != prepared.head:
        raise MovedOn(path=editor.path)
    if prepared.relation is Relation.CONTAINED:
        return ()
    if left := [conflict for conflict in prepared.merged.conflicts if conflict.key not in answers]:
        raise StillAsked(count=len(left))
    agreed = answered(editor.playbook, prepared.merged, answers)
    changes = without(editor.playbook, agreed, declined)
    ahead = prepared.relation is Relation.AHEAD and changes == agreed and not prepared.merged.conflicts
    brought = Brought(prepared.images, prepared.editions)
    return editor.merge(_label(prepared), changes, prepared.theirs, brought, ahead=ahead)


def _label(prepared: Prepared) -> Label:
    """Return the operation's name: by whom the changes are, or where they come from."""
    if prepared.authors:
        return Label.of("merge", authors=", ".join(prepared.authors))
    return Label.of("merge.copy", source=prepared.path.stem)


def without(playbook: Playbook, changes: Changes, declined: Set[Key]) -> Changes:
    """Return changes without those that are declined, nor those that cannot be without them."""
    left = tuple(change for change in changes if key(change) not in declined)
    while left != changes and (broken := check(apply(playbook, left), left)):
        fewer = tuple(change for change in left if not _is_at_fault(change, broken))
        # What is referred to and declined to be changed was deleted: then nothing is.
        left = fewer if len(fewer) < len(left) else tuple(change for change in left if not _deletes(change))
    return left


def suggestions(prepared: Prepared) -> Changes:
    """Return what is accepted or declined of a copy that was made for comments; comments come in anyway."""
    return tuple(change for change in prepared.merged.changes if change.kind is not Kind.COMMENT)


def _deletes(change: Change) -> bool:
    return change.field is None and change.after is None


def _is_at_fault(change: Change, broken: tuple[Violation, ...]) -> bool:
    """Tell whether a change made what is broken: the field that a rule names, or the thing itself."""
    return any(
        (change.kind, change.id) == (one.kind, one.id) and change.field in (None, dict(one.values).get("field"))
        for one in broken
    )
