"""`playbook import`: what other documents hold, as one operation."""

from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from playbook_app.cli.opening import AuthorName, Json, PlaybookFile, reading, writing
from playbook_app.cli.output import print_columns, print_json, progress, say
from playbook_app.domain.change import Label
from playbook_app.domain.playbook import Playbook
from playbook_app.editor import new_id
from playbook_app.exchange.outcome import Imported, Outcome, Verb
from playbook_app.wording.names import counted, kind_name

_LISTED = 20


def import_(
    file: PlaybookFile,
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="SOURCE", help="Tables (.csv), Markdown files or folders of them.", show_default=False),
    ],
    mapping: Annotated[
        Path | None,
        typer.Option(
            "--map",
            metavar="M",
            help="A file with a line for each column that is not understood by itself, such as “Wording: statement”.",
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would happen, change nothing.")] = False,
    json: Json = False,
    author: AuthorName = None,
) -> None:
    """Bring in standards, moments, roles and questions. One import is one operation: one undo takes it back."""
    if dry_run:
        with reading(file) as editor:
            imported = _read(sources, editor.playbook, mapping)
    else:
        with writing(file, author) as editor:
            imported = _read(sources, editor.playbook, mapping)
            label = Label.of("import", source=", ".join(source.name for source in sources))
            editor.perform(label, imported.changes, images=imported.images)
    if json:
        print_json(_facts(imported))
    else:
        _print(imported, dry_run=dry_run)


def _read(sources: list[Path], playbook: Playbook, mapping: Path | None) -> Imported:
    from playbook_app.exchange.registry import read

    with progress("Reading") as report:
        return read(sources, playbook, new_id=new_id, mapping=mapping, progress=report)


def _print(imported: Imported, *, dry_run: bool) -> None:
    if dry_run and imported.columns:
        rows = [(guess.column, guess.field, "" if guess.certain else "guessed") for guess in imported.columns]
        print_columns([("COLUMN", "TAKEN FOR", ""), *rows])
        say()
    for notice in imported.notices:
        say(notice)
    skipped = [outcome for outcome in imported.outcomes if outcome.verb is Verb.SKIPPED]
    for outcome in skipped[:_LISTED]:
        say(f"{_place(outcome)}: {outcome.name or kind_name(outcome.kind)} was skipped. {outcome.reason or ''}")
    if len(skipped) > _LISTED:
        say(f"Skipped besides: {len(skipped) - _LISTED}. --json lists them all.")
    counts = Counter((outcome.verb, outcome.kind) for outcome in imported.outcomes)
    rows = [(verb.value, *counted(kind, counts[verb, kind])) for verb, kind in sorted(counts)]
    if rows:
        print_columns(rows, right=frozenset({1}))
    if dry_run:
        say("Nothing was changed: this was a dry run.")
    elif not imported.changes:
        say("Nothing new.")


def _place(outcome: Outcome) -> str:
    return outcome.place.file if outcome.place.line is None else f"{outcome.place.file}:{outcome.place.line}"


def _facts(imported: Imported) -> dict[str, Any]:
    return {
        "changes": len(imported.changes),
        "outcomes": [
            {**asdict(outcome), "reason": str(outcome.reason) if outcome.reason else None}
            for outcome in imported.outcomes
        ],
        "columns": [asdict(guess) for guess in imported.columns],
        "notices": [str(notice) for notice in imported.notices],
    }
