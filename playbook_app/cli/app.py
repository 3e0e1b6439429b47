"""Runs a command, and turns known failures into a sentence and an exit status.

Only the module of the command that is wanted is imported: all together take as long as printing a small book. It
declares its arguments by `declare`; its deed is the function of the command's name, which takes what was given by the
names that are declared.
"""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from keyword import iskeyword
from typing import NoReturn, TextIO

from playbook_app.cli import COMMANDS
from playbook_app.cli.arguments import Parser
from playbook_app.cli.output import say
from playbook_app.cli.speech import words
from playbook_app.domain.rules import BrokenRule
from playbook_app.errors import PlaybookError, WrongUsage
from playbook_app.errors.path import Unreachable
from playbook_app.errors.terminal import NotPrinted

_FAILED = 1
_WRONGLY_USED = 2


def run(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and end the process: status 0, 1 after a known failure, 2 for wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        _obey(arguments)
    except WrongUsage as wrong:
        hint = words()("“{command} --help” shows how it is used.").format(command=_called(arguments))
        _fail(f"{_told(wrong)}\n{hint}", _WRONGLY_USED)
    except PlaybookError as failure:
        _fail(_told(failure))
    except BrokenRule as broken:
        from playbook_app.wording.sentences import violation_sentence

        _fail("\n".join(violation_sentence(violation, words()) for violation in broken.violations))
    except BrokenPipeError:  # whoever reads along, such as `head`, has seen enough
        _end(_FAILED)
    except OSError as error:
        reason = error.strerror or error
        _fail(_told(Unreachable(path=error.filename, reason=reason) if error.filename else NotPrinted(reason=reason)))
    sys.exit()


def command(name: str) -> tuple[Parser, Callable[..., None]]:
    """Return the arguments of a command, and its deed, which takes them by name."""
    module = import_module(f"playbook_app.cli.{COMMANDS[name]}")
    parser = Parser(f"playbook {name}", words())
    module.declare(parser, words())
    function = name.replace("-", "_")
    deed: Callable[..., None] = getattr(module, f"{function}_" if iskeyword(function) else function)
    return parser, deed


def _obey(arguments: Sequence[str]) -> None:
    if not arguments or arguments[0] not in COMMANDS:
        from playbook_app.cli.overview import show

        show(arguments)
        return
    parser, deed = command(arguments[0])
    given = parser.read(arguments[1:])
    if given is None:
        say(_help(arguments[0], parser))
    else:
        deed(**vars(given))


def _help(name: str, parser: Parser) -> str:
    from playbook_app.wording import commands

    parser.description = words()(commands.COMMANDS[name])
    return parser.format_help().rstrip()


def _called(arguments: Sequence[str]) -> str:
    """Return how the command is called whose arguments were wrong."""
    return f"playbook {arguments[0]}" if arguments and arguments[0] in COMMANDS else "playbook"


def _told(failure: PlaybookError) -> str:
    """Return a failure on one line, in the person's language."""
    from playbook_app.wording.sentences import error_sentence

    return " ".join(error_sentence(failure, words()).split("\n"))


def _fail(sentence: str, status: int = _FAILED) -> NoReturn:
    with suppress(OSError):
        say(sentence, err=True)
    _end(status)


def _end(status: int) -> NoReturn:
    _let_go(sys.stdout)
    sys.exit(status)


def _let_go(stream: TextIO) -> None:
    """Drop what a stream could not get rid of, so that Python does not try again at the end and complain."""
    try:
        stream.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
