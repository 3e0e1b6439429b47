"""`playbook export`: a playbook as a printable publication, or in another format."""

from collections.abc import Iterable
from datetime import UTC, datetime
from math import inf
from pathlib import Path
from typing import Annotated, Any

import typer

from playbook_app.cli.findings import sentences
from playbook_app.cli.opening import PlaybookFile, reading
from playbook_app.cli.output import progress, say
from playbook_app.cli.sheets import day_given, moment_named, standard_coded
from playbook_app.cli.speech import words
from playbook_app.destination import check_file, disk_failures
from playbook_app.domain.editions import edition_numbered, editions_in_order, newest_edition
from playbook_app.domain.entities import Edition, EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.errors.export import FormatNotGuessed, NoSuchRole
from playbook_app.errors.publishing import NoSuchEdition, NotPublishedYet
from playbook_app.exchange.registry import writable, write
from playbook_app.publishing.compose.options import MOST_OFFSET, MOST_WEEKS, Choices, Order, Pace, Printing
from playbook_app.publishing.documents import DOCUMENTS, Document
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.publications import PUBLICATIONS, Publication
from playbook_app.reader import Reader
from playbook_app.wording.sentences import remark_sentence

_GUESSED = {
    ".pdf": "handbook", ".html": "html", ".htm": "html", ".docx": "docx", ".csv": "csv", ".xlsx": "xlsx",
    "": "markdown",
}  # fmt: skip
_FORMATS = (*DOCUMENTS, *(one.name for one in writable()))
_PDF = b"%PDF-"
_MOST_DIGITS = 6
_LONGEST_NUMBER = 20


def export(
    file: PlaybookFile,
    output: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            metavar="OUT",
            help="What to write: a .pdf, .docx, .html, .csv or .xlsx file, or a folder for Markdown.",
        ),
    ],
    form: Annotated[
        str | None,
        typer.Option(
            "--as",
            metavar="|".join((*PUBLICATIONS, *_FORMATS)),
            help="What to make; without it, the name of OUT says so.",
        ),
    ] = None,
    role: Annotated[str | None, typer.Option(metavar="NAME", help="Print only what this role does.")] = None,
    paper: Annotated[Paper | None, typer.Option(help="The paper to print on; without it, the usual one.")] = None,
    approved_only: Annotated[bool, typer.Option("--approved-only", help="Leave drafts and reviews out.")] = False,
    duplex: Annotated[bool, typer.Option("--duplex", help="Facing pages, for printing on both sides.")] = False,
    fold: Annotated[bool, typer.Option("--fold", help="Cards: twice as high, to be folded along the top.")] = False,
    back_offset: Annotated[
        str,
        typer.Option(
            metavar="X,Y", help="Cards: how far to move the backs to the right and upwards, in mm; say 0.5,-1."
        ),
    ] = "",
    test_page: Annotated[
        bool, typer.Option("--test-page", help="Cards: print a sheet to measure your printer’s offset on.")
    ] = False,
    creep: Annotated[
        float,
        typer.Option(
            min=0, max=1, metavar="MM", help="Booklet: how far each sheet pushes out the one inside it; try 0.1."
        ),
    ] = 0.0,
    pace: Annotated[
        Pace | None, typer.Option(help="Line-up: the days that get a sheet, or one a week; without it, every day.")
    ] = None,
    order: Annotated[
        Order | None, typer.Option(help="Line-up: along the journey, or each time another of the five steps.")
    ] = None,
    start: Annotated[
        str | None, typer.Option(metavar="DATE", help="Line-up: the first day, as 2026-11-23; without it, Monday.")
    ] = None,
    weeks: Annotated[
        int | None, typer.Option(min=1, max=MOST_WEEKS, help="Line-up: for how many weeks; without it, 4.")
    ] = None,
    first: Annotated[
        str | None, typer.Option(metavar="CODE", help="Line-up: the standard to begin with, such as ARR-03.")
    ] = None,
    moment: Annotated[str | None, typer.Option(metavar="NAME", help="Scorecard: only this moment.")] = None,
    key: Annotated[bool, typer.Option("--key", help="Quiz: print the answers alone.")] = False,
    edition: Annotated[
        str | None,
        typer.Option(metavar="N|newest", help="Print a published edition, as it was; without it, what is there now."),
    ] = None,
) -> None:
    """Print the handbook or sheets of it, write it for Word or as a web page; or write CSV, Excel or Markdown.

    What is printed is a PDF, a web page one HTML file; a CSV holds the standards, an Excel workbook (.xlsx) the matrix
    and the roles besides, a folder of Markdown everything.
    """
    name = form or _GUESSED.get(output.suffix.lower())
    if name not in {*PUBLICATIONS, *_FORMATS}:
        raise FormatNotGuessed(given=form or output, known=", ".join((*PUBLICATIONS, *_FORMATS)))
    chosen: dict[str, Any] = {"approved_only": approved_only, "duplex": duplex, "creep": creep, "key": key}
    chosen |= {"fold": fold, "test_page": test_page, "edition": edition}
    chosen |= {"pace": pace, "order": order, "start": day_given(start), "weeks": weeks}
    if back_offset:
        chosen["back_offset"] = _offset(back_offset)
    chosen = {choice: value for choice, value in chosen.items() if value}
    named = {"role": role, "first": first, "moment": moment, "paper": paper}
    _refuse_idle(name, {*chosen, *(choice for choice, value in named.items() if value)})
    with reading(file) as editor:
        playbook, printing = _printed(editor, edition)
        chosen |= {"approved_only": approved_only or printing is not None, "edition": printing}
        choices = Choices(
            role=role_named(playbook, role),
            first=standard_coded(playbook, first),
            moment=moment_named(playbook, moment),
            **chosen,
        )
        if name in PUBLICATIONS:
            _refuse_paper(name, PUBLICATIONS[name].papers, paper)
            print_publication(editor, output, PUBLICATIONS[name], choices, paper, playbook)
        elif name in DOCUMENTS:
            _refuse_paper(name, DOCUMENTS[name].papers, paper)
            _write_document(editor, output, DOCUMENTS[name], choices, paper, playbook)
        else:
            for remark in write(name, editor.playbook, editor.image, output):
                say(remark_sentence(remark, words()), err=True)
    say(output)


def _offset(text: str) -> tuple[float, float]:
    """Return an offset in mm, given as two numbers with a comma between them."""
    try:
        x, y = map(float, text.split(","))
    except ValueError:
        x = y = inf
    if all(abs(distance) <= MOST_OFFSET for distance in (x, y)):
        return x, y
    raise typer.BadParameter(
        f"--back-offset takes two numbers of millimetres, each {MOST_OFFSET} at most, such as 0.5,-1; not “{text}”."
    )


def _refuse_idle(name: str, given: set[str]) -> None:
    """Refuse options that would change nothing about what is made, and papers that it does not come on."""
    made: tuple[Publication | Document, ...] = (*PUBLICATIONS.values(), *DOCUMENTS.values())
    heeded = {one.name: one.choices | ({"paper"} if one.papers else set()) for one in made}
    for idle in sorted(given - heeded.get(name, frozenset())):
        raise typer.BadParameter(f"--{idle.replace('_', '-')} changes nothing about “{name}”. Leave it out.")


def _refuse_paper(name: str, papers: tuple[Paper, ...], paper: Paper | None) -> None:
    if paper and paper not in papers:
        raise typer.BadParameter(f"“{name}” does not come on {paper}. Choose one of: {', '.join(papers)}.")


def print_publication(
    editor: Reader,
    output: Path,
    publication: Publication,
    choices: Choices,
    paper: Paper | None = None,
    playbook: Playbook | None = None,
) -> None:
    """Write a publication as PDF, of the editor's value unless another is given; tell on stderr what one should know.

    Raises what `destination.check_file` raises, and the failures of the disk.
    """
    options = choices.on(datetime.now(UTC).astimezone().date())
    check_file(output, (_PDF,))
    with disk_failures(output), progress(words()("Printing {name}").format(name=output.name)) as report:
        written = publication.write(
            playbook or editor.playbook, output, options=options, images=editor.image, paper=paper, progress=report
        )
    _tell(written.warnings)


def _write_document(
    editor: Reader, output: Path, document: Document, choices: Choices, paper: Paper | None, playbook: Playbook
) -> None:
    options = choices.on(datetime.now(UTC).astimezone().date())
    with progress(words()("Writing {name}").format(name=output.name)) as report:
        findings = document.write(playbook, output, options=options, images=editor.image, paper=paper, progress=report)
    _tell(findings)


def _tell(findings: Iterable[Finding]) -> None:
    for sentence in sentences(findings):
        say(sentence, err=True)


def _printed(editor: Reader, edition: str | None) -> tuple[Playbook, Printing | None]:
    """Return the value to print, and the edition that it is of. Raises as `edition_named`, and EditionMissing."""
    if edition is None:
        return editor.playbook, None
    from playbook_app.editions import printed_value, printing_of

    found = edition_named(editor.playbook, edition)
    return printed_value(editor, found.id), printing_of(editor, found)


def edition_named(playbook: Playbook, name: str) -> Edition:
    """Return the edition of a number, or the newest one. Raises NoSuchEdition, NotPublishedYet."""
    newest = newest_edition(playbook)
    if newest is None:
        raise NotPublishedYet
    number = int(name) if name.isdecimal() and len(name) <= _MOST_DIGITS else 0
    found = newest if name.strip().casefold() == "newest" else edition_numbered(playbook, number)
    if found is None:
        known = ", ".join(str(one.number) for one in editions_in_order(playbook))
        raise NoSuchEdition(number=name[:_LONGEST_NUMBER], editions=known)
    return found


def role_named(playbook: Playbook, name: str | None) -> EntityId | None:
    """Return the role of a name, whatever its case; None for no name. Raises NoSuchRole, naming those there are."""
    if name is None:
        return None
    for role in playbook.roles_in_order():
        if role.name.casefold() == name.strip().casefold():
            return role.id
    raise NoSuchRole(name=name, roles=", ".join(role.name for role in playbook.roles_in_order()))
