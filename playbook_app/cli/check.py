"""`playbook check`: coverage, readiness and findings."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from io import BytesIO
from itertools import groupby
from typing import Annotated, Any

import typer

from playbook_app.analysis.coverage import Coverage, coverage
from playbook_app.analysis.findings import Finding, findings
from playbook_app.analysis.readiness import readiness, readiness_of_moment
from playbook_app.cli.findings import facts, sentences
from playbook_app.cli.opening import Json, PlaybookFile, reading
from playbook_app.cli.output import print_columns, print_json, say
from playbook_app.cli.speech import words
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.compose.options import Choices
from playbook_app.publishing.publications import PUBLICATIONS
from playbook_app.reader import Reader
from playbook_app.wording.sentences import finding_sentence, group_name

_LISTED = 10


def check(
    file: PlaybookFile,
    json: Json = False,
    strict: Annotated[bool, typer.Option("--strict", help="End with status 1 where something is missing.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="List every finding, not just the first ones.")] = False,
    publication: Annotated[
        str | None,
        typer.Option("--for", metavar="|".join(PUBLICATIONS), help="Show what to know before this is printed instead."),
    ] = None,
) -> None:
    """Show coverage, readiness and what is to mend; with --for, what to know before something is printed.

    Coverage is the matrix of moments and steps with its gaps; readiness is the share of supports that stand behind the
    standards.
    """
    with reading(file) as editor:
        playbook = editor.playbook
        if publication is not None:
            _check_print(editor, publication, json=json, strict=strict)
            return
    found = findings(playbook, datetime.now(UTC).astimezone().date())
    if json:
        print_json(_facts(playbook, found))
    else:
        _print_matrix(playbook, coverage(playbook))
        say("\n" + words()("Readiness {share}").format(share=_percent(readiness(playbook))))
        _print_findings(found, len(found) if everything else _LISTED)
    if strict and found:
        raise typer.Exit(1)


def _check_print(editor: Reader, name: str, *, json: bool, strict: bool) -> None:
    """Set a publication's pages, for nobody, and tell what there is to know of them."""
    if name not in PUBLICATIONS:
        raise typer.BadParameter(f"“{name}” is no publication. Choose one of: {', '.join(PUBLICATIONS)}.")
    options = Choices().on(datetime.now(UTC).astimezone().date())
    found = PUBLICATIONS[name].write(editor.playbook, BytesIO(), options=options, images=editor.image).warnings
    if json:
        print_json({"publication": name, "findings": [facts(finding) for finding in found]})
    else:
        for sentence in sentences(found):
            say(sentence)
        if not found:
            say(words()("All is well with these pages."))
    if strict and found:
        raise typer.Exit(1)


def _facts(playbook: Playbook, found: Sequence[Finding]) -> dict[str, Any]:
    matrix = coverage(playbook)
    return {
        "readiness": readiness(playbook),
        "moments": [
            {
                "id": moment.id,
                "name": moment.name,
                "readiness": readiness_of_moment(playbook, moment.id),
                "standards": {step.value: matrix.count(moment.id, step) for step in Step},
            }
            for moment in matrix.moments
        ],
        "findings": [
            {**asdict(finding), "values": dict(finding.values), "sentence": finding_sentence(finding, words())}
            for finding in found
        ],
    }


def _print_matrix(playbook: Playbook, matrix: Coverage) -> None:
    _ = words()
    rows = [("", *(step.letter for step in Step), _("ready"))]
    for moment in matrix.moments:
        counts = (str(matrix.count(moment.id, step) or "·") for step in Step)
        rows.append((moment.name, *counts, _percent(readiness_of_moment(playbook, moment.id))))
    print_columns(rows, right=frozenset(range(1, len(Step) + 2)))


def _print_findings(found: Sequence[Finding], listed: int) -> None:
    _ = words()
    for key, group in groupby(found, key=lambda finding: finding.key):
        sentences = [finding_sentence(finding, _) for finding in group]
        say(f"\n{group_name(key, _)} ({len(sentences)})")
        for sentence in sentences[:listed]:
            say(f"  {sentence}")
        if len(sentences) > listed:
            more = len(sentences) - listed
            told = _.ngettext("… and {count} more (--all lists it)", "… and {count} more (--all lists them)", more)
            say("  " + told.format(count=more))


def _percent(share: float | None) -> str:
    return "–" if share is None else words()("{number}%").format(number=round(share * 100))
