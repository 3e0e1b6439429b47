"""What the values of options may be. Each of these makes a value of the text that was typed, or says what is allowed.

argparse wants the latter as ArgumentTypeError: a sentence without its end, about the option whose name stands before.
"""

import re
from argparse import ArgumentTypeError
from collections.abc import Callable, Collection
from datetime import date
from enum import StrEnum
from typing import TypeVar

from playbook_app.cli.speech import words

Chosen = TypeVar("Chosen", bound=StrEnum)

_DAY = re.compile(r"\d{4}-\d\d?-\d\d?", re.ASCII)


def member_of(kind: type[Chosen]) -> Callable[[str], Chosen]:
    """Take one of a closed set."""

    def member(text: str) -> Chosen:
        return kind(one_of(tuple(kind))(text))

    return member


def one_of(known: Collection[str]) -> Callable[[str], str]:
    """Take one of the names that are known."""

    def name(text: str) -> str:
        if text in known:
            return text
        refusal = words()("“{given}” is none of these: {known}")
        raise ArgumentTypeError(refusal.format(given=text, known=", ".join(known)))

    return name


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """Take a whole number within bounds."""

    def number(text: str) -> int:
        try:
            found = int(text)
        except ValueError:
            found = least - 1
        if least <= found <= most:
            return found
        refusal = words()("“{given}” is no whole number from {least} to {most}")
        raise ArgumentTypeError(refusal.format(given=text, least=least, most=most))

    return number


def number(least: int, most: int) -> Callable[[str], float]:
    """Take a number within bounds."""

    def found(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = least - 1
        if least <= value <= most:
            return value
        refusal = words()("“{given}” is no number from {least} to {most}")
        raise ArgumentTypeError(refusal.format(given=text, least=least, most=most))

    return found


def day(text: str) -> date:
    """Take a day written as 2026-11-23."""
    try:
        if _DAY.fullmatch(text.strip()):
            return date(*map(int, text.split("-")))
    except ValueError:
        pass
    refusal = words()("“{given}” is no day. Write it with year, month and day, as 2026-11-23")
    raise ArgumentTypeError(refusal.format(given=text))
