"""What the window says in a bar across its top: a sentence, how grave it is, and the ways on."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Gravity(StrEnum):
    """How grave a notice is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class WayOn:
    """A button of a notice."""

    text: str
    run: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the person. A later notice of the same `topic` takes its place; one without ways on fades."""

    sentence: str
    gravity: Gravity = Gravity.INFO
    ways_on: tuple[WayOn, ...] = ()
    topic: str = ""
