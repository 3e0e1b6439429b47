"""Pocket cards: what each card says, before anything of it is fitted to its size."""

from datetime import date

from playbook_app.domain.typeface import Typefaces
from playbook_app.domain.vocabulary import Step
from playbook_app.frozen import frozen
from playbook_app.publishing.blocks import Callout, Figure, Labelled
from playbook_app.publishing.finding import Finding


@frozen
class Part:
    """A text of a card under its name; where not all texts fit, those of the lowest rank are kept."""

    name: str
    block: Labelled | Callout
    rank: int


@frozen
class PocketCard:
    """A standard as a card.

    `parts` stand in the order of reading. `place` says where on the journey it is; `mark` is what the card is marked
    with, such as Draft, and is empty for what is approved.
    """

    anchor: str
    code: str
    title: str
    step: Step | None
    overline: tuple[str, ...]
    place: str
    statement: Part
    parts: tuple[Part, ...]
    mark: str = ""


@frozen
class Measuring:
    """The words of the sheet on which a printer's offset is measured: what to do, in steps."""

    title: str
    steps: tuple[str, ...]
    front: str
    back: str


@frozen
class Deck:
    """Cards for the printer, ready for a writer.

    With `fold`, a card is twice as high and folded along its top. `back_offset` moves the backs to the right and
    upwards, in mm. `fronts` and `backs` say which side of a sheet it is, with {sheet} and {sheets}; `turning` how to
    print both. With `measuring` there is a sheet to measure the offset on, and no card. `title_name` is what a remark
    calls a title.
    """

    title: str
    brand: str
    promise: str
    language: str
    accent: str
    made_on: date
    edition: str
    logo: Figure | None
    cards: tuple[PocketCard, ...]
    fold: bool
    back_offset: tuple[float, float]
    fronts: str
    backs: str
    turning: str
    title_name: str
    measuring: Measuring | None = None
    remarks: tuple[Finding, ...] = ()
    typefaces: Typefaces = Typefaces()
