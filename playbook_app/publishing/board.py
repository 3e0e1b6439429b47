"""The journey as a board: moments across, steps down, each standard in its place. Posters and spreads show it."""

from playbook_app.domain.vocabulary import Step
from playbook_app.frozen import frozen


@frozen
class Entry:
    """A standard in its cell; `mark` says that it is not approved yet. `anchor` is that of its card."""

    code: str
    title: str
    anchor: str
    mark: str = ""


@frozen
class Column:
    """A moment with the role that owns it, and a cell for each of the board's steps; `anchor` is its section's."""

    name: str
    owner: str
    cells: tuple[tuple[Entry, ...], ...]
    anchor: str = ""


@frozen
class BoardStage:
    """A stage and its moments, one at least; `anchor` is its chapter's."""

    name: str
    columns: tuple[Column, ...]
    anchor: str = ""


@frozen
class BoardStep:
    """A row: a step with its name and meaning, or what no step was chosen for."""

    step: Step | None
    name: str
    meaning: str


@frozen
class Board:
    """The journey as a figure.

    `corner` heads the column of the steps; `goes_on` words a stage that goes on in the next band, with {stage}.
    """

    corner: str
    goes_on: str
    steps: tuple[BoardStep, ...]
    stages: tuple[BoardStage, ...]
