"""Assembles the commands, and turns known failures into a sentence and an exit status.

Only the module of the command that is wanted is imported: all together take as long as printing a small book.
"""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module
from keyword import iskeyword
from typing import Annotated, NoReturn, TextIO

import typer

from playbook_app import __version__
from playbook_app.cli import COMMANDS
from playbook_app.cli.output import say
from playbook_app.cli.speech import words
from playbook_app.domain.rules import BrokenRule
from playbook_app.errors import PlaybookError
from playbook_app.errors.path import Unreachable
from playbook_app.errors.terminal import NotPrinted


def _show_version(wanted: bool) -> None:
    if wanted:
        say(f"playbook {__version__}")
        raise typer.Exit


def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Write a brand's service standards, place them on the customer's journey, print the handbook.

    Without a command, the window opens; with playbook files in its place, it opens on them.
    """


def app(names: Iterable[str] = COMMANDS) -> typer.Typer:
    """Return the command line with the commands of these names."""
    made = typer.Typer(
        name="playbook",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        callback=_options,
    )
    for name in names:
        module = import_module(f"playbook_app.cli.{COMMANDS[name]}")
        function = name.replace("-", "_")
        made.command(name=name)(getattr(module, f"{function}_" if iskeyword(function) else function))
    return made


def run(arguments: list[str] | None = None) -> None:
    """Run one command and end the process: status 0, 1 after a known failure, 2 for wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    arguments = sys.argv[1:] if arguments is None else arguments
    known = arguments[:1] if arguments and arguments[0] in COMMANDS else COMMANDS
    try:
        app(known)(arguments)
    except PlaybookError as failure:
        _fail(_told(failure))
    except BrokenRule as broken:
        from playbook_app.wording.sentences import violation_sentence

        _fail("\n".join(violation_sentence(violation, words()) for violation in broken.violations))
    except OSError as error:
        reason = error.strerror or error
        _fail(_told(Unreachable(path=error.filename, reason=reason) if error.filename else NotPrinted(reason=reason)))


def _told(failure: PlaybookError) -> str:
    """Return a failure on one line, in the person's language."""
    from playbook_app.wording.sentences import error_sentence

    return " ".join(error_sentence(failure, words()).split("\n"))


def _fail(sentence: str) -> NoReturn:
    with suppress(OSError):
        say(sentence, err=True)
    _let_go(sys.stdout)
    sys.exit(1)


def _let_go(stream: TextIO) -> None:
    """Drop what a stream could not get rid of, so that Python does not try again at the end and complain."""
    try:
        stream.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
