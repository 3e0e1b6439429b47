"""Assembles the commands, and turns known failures into a sentence and an exit status."""

import sys
from typing import Annotated

import typer

from playbook_app import __version__
from playbook_app.cli import check, demo, export, history, importing, info, new, restore, search
from playbook_app.domain.rules import BrokenRule
from playbook_app.errors import PlaybookError

app = typer.Typer(
    name="playbook",
    help="Write a brand's service standards, place them on the customer's journey, print the handbook.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

for command in (
    demo.demo,
    new.new,
    info.info,
    importing.import_,
    export.export,
    check.check,
    search.search,
    history.history,
    history.undo,
    history.redo,
    restore.restore,
):
    app.command(name=command.__name__.rstrip("_"))(command)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"playbook {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Write a brand's service standards, place them on the customer's journey, print the handbook."""


def run(arguments: list[str] | None = None) -> None:
    """Run one command and end the process: status 0, or 1 after a known failure, or 2 for wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app(arguments)
    except PlaybookError as failure:
        typer.echo(str(failure), err=True)
    except BrokenRule as broken:
        from playbook_app.wording.sentences import violation_sentence

        for violation in broken.violations:
            typer.echo(violation_sentence(violation), err=True)
    except KeyboardInterrupt:
        typer.echo("Stopped. What was committed before is kept.", err=True)
    sys.exit(1)
