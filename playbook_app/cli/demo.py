"""`playbook demo`: the sample playbook and its handbook."""

from pathlib import Path
from typing import Annotated

import typer

from playbook_app.author import known_author
from playbook_app.cli.export import print_publication
from playbook_app.cli.opening import reading
from playbook_app.cli.output import say
from playbook_app.destination import disk_failures
from playbook_app.publishing.compose.options import Choices
from playbook_app.publishing.publications import PUBLICATIONS
from playbook_app.starting import started

_FOLDER = Path("playbook-demo")
_NAME = "Harbour House"

SAMPLE_FILE = _FOLDER / f"{_NAME}.playbook"
"""Where the sample is made, unless another folder is named."""


def demo(
    output: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            metavar="FOLDER",
            help="Where to put them. Without this, and where there is a display, the window opens on the sample.",
        ),
    ] = _FOLDER,
) -> None:
    """Make the sample playbook and its handbook. A sample that is there already is kept, and printed as it is."""
    file, handbook = output / SAMPLE_FILE.name, output / f"{_NAME} handbook.pdf"
    with disk_failures(output):
        output.mkdir(parents=True, exist_ok=True)
    if not file.exists():
        started("sample", file, known_author()).close()
    with reading(file) as editor:
        print_publication(editor, handbook, PUBLICATIONS["handbook"], Choices())
    say(file)
    say(handbook)
