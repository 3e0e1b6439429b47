"""What the commands print: JSON, tables of text, and progress on a terminal."""

import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import typer

Progress = Callable[[float], None]

_COMMANDS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Characters by which a text could give orders to the terminal, or show as another than it is."""


def say(text: object = "", *, err: bool = False) -> None:
    """Print a text for people, to stdout or stderr. What a playbook or a file name holds cannot steer the terminal."""
    typer.echo(_COMMANDS.sub("\ufffd", str(text)), err=err)


def print_json(data: Any) -> None:
    """Print data for machines."""
    typer.echo(json.dumps(data, indent=2, ensure_ascii=False))


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
    steps = 1000
    with typer.progressbar(length=steps, label=label, file=sys.stderr) as bar:
        yield lambda share: bar.update(max(0, round(share * steps) - bar.pos))


def _silent(_: float) -> None:
    """Show nothing."""
