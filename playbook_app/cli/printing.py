"""Making publications and documents at the terminal: with a bar while it lasts, and what one should know of them."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from playbook_app.cli.findings import sentences
from playbook_app.cli.output import progress, say
from playbook_app.cli.speech import words
from playbook_app.destination import check_file, disk_failures
from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.compose.options import Choices
from playbook_app.publishing.documents import Document
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.publications import Publication
from playbook_app.reader import Reader

_PDF = b"%PDF-"


def print_publication(
    reader: Reader,
    output: Path,
    publication: Publication,
    choices: Choices,
    *,
    paper: Paper | None = None,
    playbook: Playbook | None = None,
) -> None:
    """Write a publication as PDF, of the value that is read or of another; tell on stderr what one should know.

    Raises what `destination.check_file` raises, and the failures of the disk.
    """
    options = choices.on(datetime.now(UTC).astimezone().date())
    check_file(output, (_PDF,))
    with disk_failures(output), progress(words()("Printing {name}").format(name=output.name)) as report:
        written = publication.write(
            playbook or reader.playbook, output, options=options, images=reader.image, paper=paper, progress=report
        )
    _tell(written.warnings)


def write_document(
    reader: Reader, output: Path, document: Document, choices: Choices, *, paper: Paper | None, playbook: Playbook
) -> None:
    """Write the handbook as a document, of a value whose images the reader has. Raises as `Document.write`."""
    options = choices.on(datetime.now(UTC).astimezone().date())
    with progress(words()("Writing {name}").format(name=output.name)) as report:
        findings = document.write(playbook, output, options=options, images=reader.image, paper=paper, progress=report)
    _tell(findings)


def _tell(findings: Iterable[Finding]) -> None:
    for sentence in sentences(findings):
        say(sentence, err=True)
