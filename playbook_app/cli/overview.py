"""`playbook` with options alone: its version, or the list of the commands."""

from collections.abc import Sequence

from playbook_app import __version__
from playbook_app.cli.arguments import Parser, heading
from playbook_app.cli.output import say
from playbook_app.cli.speech import words
from playbook_app.wording.commands import COMMANDS


def show(arguments: Sequence[str]) -> None:
    """Print what is asked for; the list where nothing is. Raises WrongUsage."""
    _ = words()
    parser = Parser("playbook", _)
    parser.options.add_argument("--version", action="store_true", help=_("Show the version and end."))
    given = parser.read(arguments)
    say(f"playbook {__version__}" if given and given.version else _overview(parser))


def _overview(parser: Parser) -> str:
    """Return the help of the program. Its commands are declared as arguments, to be laid out as those are."""
    _ = words()
    parser.usage = _("playbook COMMAND [OPTIONS]")
    parser.description = _(
        "Write a brand’s service standards, place them on the customer’s journey, print the handbook. Without a "
        "command, the window opens; with playbook files in its place, it opens on them."
    )
    commands = parser.add_argument_group(heading(_("Commands:")))
    for name, sentence in COMMANDS.items():
        commands.add_argument(name, metavar=name, help=_(sentence))
    return parser.format_help().rstrip()
