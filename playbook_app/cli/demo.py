"""`playbook demo`: the sample playbook and its handbook."""

from pathlib import Path

from playbook_app.author import known_author
from playbook_app.cli.arguments import Parser
from playbook_app.cli.opening import reading
from playbook_app.cli.output import say
from playbook_app.cli.printing import print_publication
from playbook_app.destination import disk_failures
from playbook_app.publishing.compose.options import Choices
from playbook_app.publishing.publications import PUBLICATIONS
from playbook_app.starting import started
from playbook_app.wording.language import Words

_FOLDER = Path("playbook-demo")
_NAME = "Harbour House"

SAMPLE_FILE = _FOLDER / f"{_NAME}.playbook"
"""Where the sample is made, unless another folder is named."""


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    told = _(
        "Where to put them; without it, into {usual}, and where there is a display, the window opens on the sample."
    )
    parser.options.add_argument(
        "-o", "--output", metavar=_("FOLDER"), type=Path, default=_FOLDER, help=told.format(usual=_FOLDER)
    )
    parser.epilog = _("A sample that is there already is kept, and printed as it is.")


def demo(*, output: Path) -> None:
    """Make the sample playbook and its handbook."""
    file, handbook = output / SAMPLE_FILE.name, output / f"{_NAME} handbook.pdf"
    with disk_failures(output):
        output.mkdir(parents=True, exist_ok=True)
    if not file.exists():
        started("sample", file, known_author()).close()
    with reading(file) as reader:
        print_publication(reader, handbook, PUBLICATIONS["handbook"], Choices())
    say(file)
    say(handbook)
