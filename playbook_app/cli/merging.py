"""`playbook merge`: what others did in their copies of a playbook, taken in as one operation."""

import sys
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from playbook_app.cli.arguments import Parser
from playbook_app.cli.opening import copying, declare_author, declare_file, writing
from playbook_app.cli.output import declare_json, print_columns, print_json, progress, say
from playbook_app.cli.speech import words
from playbook_app.cli.values import member_of
from playbook_app.domain.ancestry import Relation
from playbook_app.domain.change import Changes
from playbook_app.domain.merge.merged import Answer, Conflict, Merged
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.merging.completing import Answers, complete, suggestions, without
from playbook_app.merging.prepared import Key, Prepared, Sides, key
from playbook_app.merging.preparing import prepare
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import Words
from playbook_app.wording.merging import RELATIONS, note_sentence
from playbook_app.wording.names import OUTCOMES, counted

_LISTED = 20
_LONGEST_NAME = 60


class Preferred(StrEnum):
    """Which side wins where both changed the same."""

    MINE = "mine"
    THEIRS = "theirs"


class Reply(StrEnum):
    """What becomes of the suggestions of a copy that was made for comments."""

    ACCEPT = "accept"
    DECLINE = "decline"


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    parser.arguments.add_argument("other", metavar=_("OTHER"), type=Path, help=_("The copy to take in."))
    add = parser.options.add_argument
    told = _("Which side wins where both changed the same.")
    add("--prefer", metavar="|".join(Preferred), type=member_of(Preferred), help=told)
    told = _("What becomes of changes in a copy for comments.")
    add("--suggestions", dest="suggested", metavar="|".join(Reply), type=member_of(Reply), help=told)
    add("--dry-run", action="store_true", help=_("Show what would happen, change nothing."))
    declare_json(parser, _)
    declare_author(parser, _)
    parser.epilog = _(
        "One merge is one operation: one undo takes it back. What only one side changed is merged by itself. Where "
        "both changed the same, nothing is done without --prefer, and the questions are listed; the status is 1 then, "
        "as with suggestions that are neither accepted nor declined."
    )


def merge(
    file: Path,
    *,
    other: Path,
    prefer: Preferred | None,
    suggested: Reply | None,
    dry_run: bool,
    json: bool,
    author: str | None,
) -> None:
    """Take in what was changed in another copy, as one operation."""
    with copying(file) if dry_run else writing(file, author) as editor:
        prepared = _prepared(editor, other)
        declined = _declined(prepared, suggested)
        open_questions = len(prepared.merged.conflicts) if prefer is None else 0
        waits = bool(open_questions or (suggested is None and _suggests(prepared)))
        if json:
            print_json(_facts(prepared, made=not (dry_run or waits)))
        else:
            _print(prepared, without(editor.playbook, prepared.merged.changes, declined))
        if not (dry_run or waits):
            complete(editor, prepared, _answers(prepared.merged, prefer), declined)
    if not json:
        _tell_end(prepared, waits=waits, dry_run=dry_run)
    if waits and not dry_run:
        sys.exit(1)


def _prepared(editor: Editor, other: Path) -> Prepared:
    with progress(words()("Comparing")) as report:
        return prepare(editor, other, report)


def _suggests(prepared: Prepared) -> bool:
    return prepared.suggested and bool(suggestions(prepared))


def _declined(prepared: Prepared, reply: Reply | None) -> frozenset[Key]:
    if not prepared.suggested or reply is not Reply.DECLINE:
        return frozenset()
    return frozenset(key(change) for change in suggestions(prepared))


def _answers(merged: Merged, prefer: Preferred | None) -> Answers:
    """Return the same answer to every question."""
    if prefer is None:
        return {}
    answer = Answer.MINE if prefer is Preferred.MINE else Answer.THEIRS
    return {conflict.key: answer for conflict in merged.conflicts}


def _print(prepared: Prepared, changes: Changes) -> None:
    _ = words()
    say(_(RELATIONS[prepared.relation]).format(other=prepared.path.name))
    if prepared.authors:
        say(_("Changed there by {authors}.").format(authors=", ".join(prepared.authors)))
    rows = [(_(OUTCOMES[verb]), *counted(kind, count, _)) for (verb, kind), count in sorted(_counts(changes).items())]
    if rows:
        print_columns(rows, right=frozenset({1}))
    for note in prepared.merged.notes:
        say(note_sentence(note, _))
    _print_conflicts(prepared)
    if _suggests(prepared):
        _print_suggestions(prepared)


def _counts(changes: Changes) -> Counter[tuple[str, Kind]]:
    """Return how many entities of each kind are created, updated and deleted."""
    verbs: dict[tuple[Kind, str], str] = {}
    for change in changes:
        whole = "created" if change.before is None else "deleted"
        verbs.setdefault((change.kind, change.id), "updated" if change.field is not None else whole)
    return Counter((verb, kind) for (kind, _), verb in verbs.items())


def _print_conflicts(prepared: Prepared) -> None:
    _ = words()
    conflicts = prepared.merged.conflicts
    if not conflicts:
        return
    say("\n" + _("Changed on both sides ({count})").format(count=len(conflicts)))
    names = _names(prepared)
    for conflict in conflicts[:_LISTED]:
        say(f"  {_question(conflict, names)}")
    if len(conflicts) > _LISTED:
        say("  " + _("… and more: {count}. --json lists them all.").format(count=len(conflicts) - _LISTED))


def _question(conflict: Conflict, names: Mapping[tuple[Kind, str], str]) -> str:
    _ = words()
    name = names[conflict.kind, conflict.id]
    if conflict.field is not None:
        return f"{name}: {field_name(conflict.field, _)}"
    if conflict.mine is None:
        return _("{name}: deleted here, changed there").format(name=name)
    return _("{name}: changed here, deleted there").format(name=name)


def _print_suggestions(prepared: Prepared) -> None:
    _ = words()
    found = suggestions(prepared)
    names = _names(prepared)
    say("\n" + _("Suggested ({count})").format(count=len(found)))
    for change in found[:_LISTED]:
        credit = prepared.credits.get(key(change))
        what = f": {field_name(change.field, _)}" if change.field else ""
        who = f" – {credit.author}, {credit.at.astimezone():%Y-%m-%d}" if credit else ""
        say(f"  {names[change.kind, change.id]}{what}{who}")
    if len(found) > _LISTED:
        say("  " + _("… and more: {count}. --json lists them all.").format(count=len(found) - _LISTED))


def _names(prepared: Prepared) -> dict[tuple[Kind, str], str]:
    return {(sides.kind, sides.id): _name(sides) for sides in prepared.sides}


def _name(sides: Sides) -> str:
    found = sides.mine or sides.theirs or sides.base
    return (spoken_name(found) if found else "")[:_LONGEST_NAME] or sides.id


def _tell_end(prepared: Prepared, *, waits: bool, dry_run: bool) -> None:
    _ = words()
    if dry_run:
        say(_("Nothing was changed: this was a dry run."))
    elif waits and prepared.merged.conflicts:
        say(_("Nothing was changed. Say with --prefer which side wins, or merge in the window, question by question."))
    elif waits:
        say(_("Nothing was changed. Say with --suggestions what becomes of them, or choose one by one in the window."))


def _facts(prepared: Prepared, *, made: bool) -> dict[str, Any]:
    names = _names(prepared)
    return {
        "relation": prepared.relation,
        "merged": made and prepared.relation is not Relation.CONTAINED,
        "authors": list(prepared.authors),
        "changes": [{"kind": one.kind, "id": one.id, "field": one.field} for one in prepared.merged.changes],
        "conflicts": [
            {
                "kind": one.kind,
                "id": one.id,
                "field": one.field,
                "name": names[one.kind, one.id],
                "mine": _plain(one.mine),
                "theirs": _plain(one.theirs),
            }
            for one in prepared.merged.conflicts
        ],
        "suggested": prepared.suggested,
        "notes": [note_sentence(note, words()) for note in prepared.merged.notes],
    }


def _plain(value: object) -> str | None:
    return None if value is None else str(value)
