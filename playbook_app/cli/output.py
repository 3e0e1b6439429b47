"""What the commands print: JSON, tables of text, and progress on a terminal."""

import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from playbook_app.cli.arguments import Parser
from playbook_app.wording.language import Words

Progress = Callable[[float], None]

_COMMANDS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Characters by which a text could give orders to the terminal, or show as another than it is."""

_USUAL_WIDTH = 80
"""Columns of a terminal that does not know its width."""

_BAR = 30
"""Characters of a full bar; its label has the rest of the line."""


def say(text: object = "", *, err: bool = False) -> None:
    """Print a text for people, to stdout or stderr. What a playbook or a file name holds cannot steer the terminal."""
    print(_harmless(text), file=sys.stderr if err else sys.stdout, flush=True)


def declare_json(parser: Parser, _: Words) -> None:
    """Let a command print for machines, by `print_json`."""
    parser.options.add_argument("--json", action="store_true", help=_("Print JSON for machines."))


def print_json(data: Any) -> None:
    """Print data for machines."""
    import json

    print(json.dumps(data, indent=2, ensure_ascii=False), flush=True)


def print_columns(rows: Sequence[Sequence[str]], *, right: frozenset[int] = frozenset()) -> None:
    """Print rows as columns of equal width; those numbered in `right` are aligned to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.rjust(width) if place in right else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        say("  ".join(cells).rstrip())


@contextmanager
def progress(label: str) -> Iterator[Progress]:
    """Show a bar while long work tells the share that is done (0 to 1); silent where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield _silent
        return
    shown = ""

    def show(share: float) -> None:
        nonlocal shown
        bar = _bar(label, min(max(share, 0), 1))
        if bar != shown:
            shown = bar
            print(f"\r{bar}", end="", file=sys.stderr, flush=True)

    show(0)
    try:
        yield show
    finally:
        print(file=sys.stderr, flush=True)


def _bar(label: str, share: float) -> str:
    """Return a label and a share as one line of a terminal, without its last column."""
    done = round(share * _BAR)
    bar = f"  [{'#' * done}{'-' * (_BAR - done)}] {share:>4.0%}"
    room = (os.get_terminal_size(sys.stderr.fileno()).columns or _USUAL_WIDTH) - 1 - len(bar)
    return _harmless(label).replace("\n", " ")[: max(room, 0)] + bar


def _harmless(text: object) -> str:
    return _COMMANDS.sub("\ufffd", str(text))


def _silent(_: float) -> None:
    """Show nothing."""
