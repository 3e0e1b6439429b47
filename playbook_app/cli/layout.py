"""How the help of a command is laid out: by argparse, but for the line of usage, names of options and hyphens."""

from argparse import Action, HelpFormatter
from collections.abc import Iterable
from shutil import get_terminal_size
from textwrap import wrap
from typing import Any

from playbook_app.cli.speech import words

_WIDEST = 100
"""Longer lines are hard to read."""

_WIDEST_NAMES = 26


class Layout(HelpFormatter):
    """Help as wide as the terminal, at most 100 characters."""

    def __init__(self, prog: str) -> None:
        """Lay out the help of a command."""
        width = min(get_terminal_size().columns, _WIDEST) - 2
        super().__init__(prog, max_help_position=_WIDEST_NAMES, width=width)

    def add_usage(
        self, usage: str | None, actions: Iterable[Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        """Show the line of usage."""
        super().add_usage(usage, actions, groups, prefix or f"{words()('Usage:')} ")

    def _split_lines(self, text: str, width: int) -> list[str]:
        """Return the lines of a text. What one types, such as half-letter, is not torn at its hyphens."""
        return wrap(text, width, break_on_hyphens=False)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in self._split_lines(text, width))

    def _format_action_invocation(self, action: Action) -> str:
        """Return the names of an option with its value once: argparse repeats that, before Python 3.13."""
        return " ".join(filter(None, (", ".join(action.option_strings), str(action.metavar or ""))))


def usage_of(command: str, actions: Iterable[Action]) -> str:
    """Return how a command is called: what must be given, and that there are options, which are listed below it."""
    named = (_in_usage(action) for action in actions if action.required or not action.option_strings)
    return " ".join((command, *named, words()("[OPTIONS]")))


def _in_usage(action: Action) -> str:
    """Return how an argument is typed: in brackets if it may be left out, with dots if there may be several."""
    named = " ".join((*action.option_strings[:1], str(action.metavar)))
    return f"[{named}]" if action.nargs == "?" else f"{named}{'...' if action.nargs == '+' else ''}"
