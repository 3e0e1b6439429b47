"""The journey as a poster: moments across, steps down, each standard in its place."""

from dataclasses import dataclass
from datetime import date

from playbook_app.domain.typeface import Typefaces
from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.book import Figure
from playbook_app.publishing.finding import Finding


@dataclass(frozen=True, slots=True)
class Entry:
    """A standard in its cell; `mark` says that it is not approved yet."""

    code: str
    title: str
    anchor: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A moment with the role that owns it, and a cell for each of the poster's steps."""

    name: str
    owner: str
    cells: tuple[tuple[Entry, ...], ...]


@dataclass(frozen=True, slots=True)
class PosterStage:
    """A stage and its moments, one at least."""

    name: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class PosterStep:
    """A row: a step with its name and meaning, or what no step was chosen for."""

    step: Step | None
    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Poster:
    """A poster, ready for a writer.

    `promise` is its headline, and the title where there is none. `notes` stand under the brand, such as for whom it is;
    `corner` heads the column of the steps; `goes_on` words a stage that goes on in the next band, with {stage};
    `page_of` a sheet's place, with {page} and {pages}.
    """

    title: str
    brand: str
    promise: str
    notes: tuple[str, ...]
    language: str
    accent: str
    made_on: date
    edition: str
    logo: Figure | None
    corner: str
    goes_on: str
    page_of: str
    steps: tuple[PosterStep, ...]
    stages: tuple[PosterStage, ...]
    remarks: tuple[Finding, ...] = ()
    typefaces: Typefaces = Typefaces()
