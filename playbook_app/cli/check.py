"""`playbook check`: coverage, readiness and findings."""

import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any, Unpack

from playbook_app.analysis.coverage import Coverage, coverage
from playbook_app.analysis.findings import Finding, findings
from playbook_app.analysis.readiness import readiness, readiness_of_moment
from playbook_app.cli.arguments import Parser
from playbook_app.cli.choosing import Asked, chosen, declare_choices, declare_paper, option_of, refuse_idle
from playbook_app.cli.findings import facts, sentences
from playbook_app.cli.opening import declare_file, reading
from playbook_app.cli.output import declare_json, print_columns, print_json, say
from playbook_app.cli.speech import words
from playbook_app.cli.values import one_of
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Step
from playbook_app.errors.usage import NothingWithout
from playbook_app.publishing.compose.options import Choices
from playbook_app.publishing.finding import Finding as PageFinding
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.publications import PUBLICATIONS, Publication
from playbook_app.reader import Reader
from playbook_app.wording.language import Words
from playbook_app.wording.sentences import finding_sentence, group_name

_LISTED = 10


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    add = parser.options.add_argument
    add("--strict", action="store_true", help=_("End with status 1 where something is missing."))
    add("--all", dest="everything", action="store_true", help=_("List every finding, not just the first ones."))
    told = _("Show instead what to know before printing one of these: {known}.").format(known=", ".join(PUBLICATIONS))
    add("--for", dest="publication", metavar=_("WHAT"), type=one_of(PUBLICATIONS), help=told)
    declare_paper(parser, _)
    declare_json(parser, _)
    declare_choices(parser, _)
    parser.epilog = _(
        "Coverage is the matrix of moments and steps with its gaps; readiness is the share of supports that stand "
        "behind the standards."
    )


def check(
    file: Path,
    *,
    json: bool,
    strict: bool,
    everything: bool,
    publication: str | None,
    paper: Paper | None,
    **asked: Unpack[Asked],
) -> None:
    """Show coverage, readiness and what is to mend; or what to know before a publication is printed."""
    if publication is not None:
        refuse_idle(PUBLICATIONS[publication], publication, asked, paper)
        with reading(file) as reader:
            playbook, choices = chosen(reader, **asked)
            pages = _pages_found(reader, playbook, PUBLICATIONS[publication], choices, paper)
        _tell_pages(publication, pages, json=json, strict=strict)
        return
    for choice in ("paper", *asked) if paper else asked:
        raise NothingWithout(option=option_of(choice), other="--for")
    with reading(file) as reader:
        playbook = reader.playbook
    found = findings(playbook, datetime.now(UTC).astimezone().date())
    if json:
        print_json(_facts(playbook, found))
    else:
        _print_matrix(playbook, coverage(playbook))
        say("\n" + words()("Readiness {share}").format(share=_percent(readiness(playbook))))
        _print_findings(found, len(found) if everything else _LISTED)
    if strict and found:
        sys.exit(1)


def _pages_found(
    reader: Reader, playbook: Playbook, publication: Publication, choices: Choices, paper: Paper | None
) -> Sequence[PageFinding]:
    """Set a publication's pages, for nobody, and return what there is to know of them."""
    options = choices.on(datetime.now(UTC).astimezone().date())
    return publication.write(playbook, BytesIO(), options=options, images=reader.image, paper=paper).warnings


def _tell_pages(name: str, found: Sequence[PageFinding], *, json: bool, strict: bool) -> None:
    if json:
        print_json({"publication": name, "findings": [facts(finding) for finding in found]})
    else:
        for sentence in sentences(found):
            say(sentence)
        if not found:
            say(words()("All is well with these pages."))
    if strict and found:
        sys.exit(1)


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
