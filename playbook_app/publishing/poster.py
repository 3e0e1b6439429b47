"""The journey as a poster: moments across, steps down, each standard in its place."""

from datetime import date

from playbook_app.domain.typeface import Typefaces
from playbook_app.frozen import frozen
from playbook_app.publishing.blocks import Figure
from playbook_app.publishing.board import Board
from playbook_app.publishing.finding import Finding


@frozen
class Poster:
    """A poster, ready for a writer.

    `promise` is its headline, and the title where there is none. `notes` stand under the brand, such as for whom it is;
    `page_of` words a sheet's place, with {page} and {pages}.
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
    page_of: str
    board: Board
    remarks: tuple[Finding, ...] = ()
    typefaces: Typefaces = Typefaces()
