"""`playbook import`: what other documents hold, as one operation."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from textwrap import shorten
from typing import Any

from playbook_app.cli.arguments import Parser
from playbook_app.cli.opening import declare_author, declare_file, reading, writing
from playbook_app.cli.output import declare_json, print_columns, print_json, progress, say
from playbook_app.cli.speech import words
from playbook_app.domain.change import Label
from playbook_app.domain.playbook import Playbook
from playbook_app.editor import new_id
from playbook_app.exchange.outcome import ColumnGuess, Imported, Outcome, PartGuess, Sheets, Verb
from playbook_app.wording.language import Words
from playbook_app.wording.names import OUTCOMES, counted, kind_name
from playbook_app.wording.sentences import remark_sentence

_LISTED = 20
_EXAMPLES = {"column": "Wording: statement", "level": "level 2: standard", "part": "part 7: ignore"}
"""Lines of a mapping file, which are the same in every language."""

_LONGEST = 60
"""Characters of a heading in the tree of a document."""


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    told = _("Tables (.csv, .xlsx), Word documents (.docx), Markdown files or folders of them.")
    parser.arguments.add_argument("sources", nargs="+", metavar=_("SOURCE"), type=Path, help=told)
    add = parser.options.add_argument
    told = _(
        "A file with a line for each column that is not understood by itself, such as “{column}”, and for each "
        "level of headings or part of a document, such as “{level}” or “{part}”."
    )
    add("--map", dest="mapping", metavar="M", type=Path, help=told.format(**_EXAMPLES))
    told = _("The sheet of a workbook to read; without it, the one that holds the most.")
    add("--sheet", metavar=_("NAME"), help=told)
    add("--dry-run", action="store_true", help=_("Show what would happen, change nothing."))
    declare_json(parser, _)
    declare_author(parser, _)
    parser.epilog = _("One import is one operation: one undo takes it back.")


def import_(
    file: Path,
    *,
    sources: list[Path],
    mapping: Path | None,
    sheet: str | None,
    dry_run: bool,
    json: bool,
    author: str | None,
) -> None:
    """Bring in standards, moments, roles and questions, as one operation."""
    if dry_run:
        with reading(file) as reader:
            imported = _read(sources, reader.playbook, mapping, sheet)
    else:
        with writing(file, author) as editor:
            imported = _read(sources, editor.playbook, mapping, sheet)
            label = Label.of("import", source=", ".join(source.name for source in sources))
            editor.perform(label, imported.changes, images=imported.images)
    if json:
        print_json(_facts(imported))
    else:
        _print(imported, dry_run=dry_run)


def _read(sources: list[Path], playbook: Playbook, mapping: Path | None, sheet: str | None) -> Imported:
    from playbook_app.exchange.registry import read

    with progress(words()("Reading")) as report:
        return read(sources, playbook, new_id=new_id, mapping=mapping, sheet=sheet, progress=report)


def _print(imported: Imported, *, dry_run: bool) -> None:
    _ = words()
    _print_sheets(imported.sheets)
    if dry_run and imported.columns:
        _print_columns(imported.columns)
    if dry_run and imported.parts:
        _print_parts(imported.parts)
    for notice in imported.notices:
        say(remark_sentence(notice, _))
    _print_skipped([outcome for outcome in imported.outcomes if outcome.verb is Verb.SKIPPED])
    counts = Counter((outcome.verb, outcome.kind) for outcome in imported.outcomes)
    rows = [(_(OUTCOMES[verb]), *counted(kind, counts[verb, kind], _)) for verb, kind in sorted(counts)]
    if rows:
        print_columns(rows, right=frozenset({1}))
    if dry_run:
        say(_("Nothing was changed: this was a dry run."))
    elif not imported.changes:
        say(_("Nothing new."))


def _print_sheets(workbooks: Sequence[Sheets]) -> None:
    _ = words()
    for one in workbooks:
        others = [f"“{name}”" for name in one.names if name != one.chosen]
        if others:
            told = _("{file}: the sheet “{sheet}” was read. --sheet reads another: {others}.")
            say(told.format(file=one.file, sheet=one.chosen, others=", ".join(others[:_LISTED])))


def _print_columns(columns: Sequence[ColumnGuess]) -> None:
    _ = words()
    rows = [(guess.column, guess.field, "" if guess.certain else _("guessed")) for guess in columns]
    print_columns([(_("COLUMN"), _("TAKEN FOR"), ""), *rows])
    say()


def _print_parts(parts: Sequence[PartGuess]) -> None:
    """Print a document as a tree, with what becomes of each part; --map knows it by its level and its number."""
    _ = words()
    rows = [
        (
            str(part.number),
            str(part.level) if part.level else "title" if part.heading else "",
            "  " * part.level + (shorten(part.heading, _LONGEST, placeholder="…") or _("(without a heading)")),
            part.field or part.becomes,
            str(part.words or ""),
        )
        for part in parts
    ]
    print_columns([(_("PART"), _("LEVEL"), _("HEADING"), _("BECOMES"), _("WORDS")), *rows], right=frozenset({0, 1, 4}))
    say()


def _print_skipped(skipped: Sequence[Outcome]) -> None:
    _ = words()
    for outcome in skipped[:_LISTED]:
        told = _("{place}: {name} was skipped.").format(
            place=_place(outcome), name=outcome.name or kind_name(outcome.kind, _)
        )
        say(f"{told} {remark_sentence(outcome.reason, _)}" if outcome.reason else told)
    if len(skipped) > _LISTED:
        say(_("Skipped besides: {count}. --json lists them all.").format(count=len(skipped) - _LISTED))


def _place(outcome: Outcome) -> str:
    return outcome.place.file if outcome.place.line is None else f"{outcome.place.file}:{outcome.place.line}"


def _facts(imported: Imported) -> dict[str, Any]:
    return {
        "changes": len(imported.changes),
        "outcomes": [
            {**asdict(outcome), "reason": remark_sentence(outcome.reason, words()) if outcome.reason else None}
            for outcome in imported.outcomes
        ],
        "sheets": [asdict(sheets) for sheets in imported.sheets],
        "parts": [asdict(part) for part in imported.parts],
        "columns": [asdict(guess) for guess in imported.columns],
        "notices": [remark_sentence(notice, words()) for notice in imported.notices],
    }
