"""`playbook new`: a playbook from a template."""

from pathlib import Path

from playbook_app.author import known_author
from playbook_app.cli.arguments import Parser
from playbook_app.cli.opening import declare_author, declare_file
from playbook_app.cli.output import say
from playbook_app.cli.speech import words
from playbook_app.cli.values import one_of
from playbook_app.errors.path import NoName
from playbook_app.starting import TEMPLATES, started
from playbook_app.wording.language import Words

_SUFFIX = ".playbook"


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    usual = TEMPLATES[0]
    parser.options.add_argument(
        "--template",
        metavar="|".join(TEMPLATES),
        type=one_of(TEMPLATES),
        default=usual,
        help=_("What to start from; without it, {usual}.").format(usual=usual),
    )
    parser.options.add_argument("--title", metavar=_("TITLE"), help=_("The playbook’s title."))
    parser.options.add_argument("--brand", metavar=_("BRAND"), help=_("The brand whose playbook it is."))
    declare_author(parser, _)


def new(file: Path, *, template: str, title: str | None, brand: str | None, author: str | None) -> None:
    """Make a playbook from a template."""
    path = named(file)
    started(template, path, known_author(author), title=title, brand=brand).close()
    made = words()("Made {path}. Fill it with “playbook import”, print it with “playbook export”.")
    say(made.format(path=path))


def named(file: Path) -> Path:
    """Return the path with the suffix of playbooks, where it lacks that. Raises NoName."""
    if not file.name:
        raise NoName(path=file)
    return file if file.suffix.casefold() == _SUFFIX else file.with_name(file.name + _SUFFIX)
