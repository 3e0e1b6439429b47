"""`playbook new`: a playbook from a template."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from playbook_app.author import known_author
from playbook_app.cli.opening import AuthorName, PlaybookFile
from playbook_app.cli.output import say
from playbook_app.cli.speech import words
from playbook_app.errors.path import NoName
from playbook_app.starting import started

_SUFFIX = ".playbook"


class Template(StrEnum):
    """What a playbook can start from."""

    BLANK = "blank"
    HOTEL = "hotel"
    SHOP = "shop"
    CLINIC = "clinic"
    SUPPORT_DESK = "support-desk"


def new(
    file: PlaybookFile,
    template: Annotated[Template, typer.Option(help="What to start from.")] = Template.BLANK,
    title: Annotated[str | None, typer.Option(help="The playbook's title.")] = None,
    brand: Annotated[str | None, typer.Option(help="The brand whose playbook it is.")] = None,
    author: AuthorName = None,
) -> None:
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
