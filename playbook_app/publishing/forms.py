"""The blocks of sheets that are filled in by hand: what is asked, and the room to answer with a pen.

They are part of the block tree of `blocks`, and like it say what things are, not where they stand on a page.
"""

from typing import TYPE_CHECKING

from playbook_app.domain.vocabulary import Step
from playbook_app.frozen import frozen
from playbook_app.publishing.finding import Finding, Subject

if TYPE_CHECKING:
    from playbook_app.publishing.blocks import Blocks, Figure, Runs


@frozen
class Masthead:
    """What a sheet is, over its title; `note` says in small type how it is used."""

    overline: str
    title: str
    anchor: str
    note: str = ""


@frozen
class Blank:
    """A line to write on, under its label; `share` is its part of the width.

    With `asks`, which says to a reader on a screen what to enter, it can be filled in there too.
    """

    label: str
    share: float = 1.0
    asks: str = ""


@frozen
class Blanks:
    """Lines to write on, side by side."""

    entries: tuple[Blank, ...]


@frozen
class Topic:
    """Blocks under a label, set off from what stands over them."""

    label: str
    blocks: "Blocks"


@frozen
class WritingRoom:
    """Ruled lines down to the foot of the page, at least `least` under each label; `blanks` stand under them."""

    labels: tuple[str, ...]
    least: int
    blanks: Blanks | None = None


@frozen
class Ticks:
    """Sentences that one agrees to, each with a box to tick, with a pen or on a screen."""

    entries: tuple["Runs", ...]


@frozen
class Marked:
    """Blocks whose pages bear a watermark, such as Draft; an empty one is none."""

    mark: str
    blocks: "Blocks"


@frozen
class Fitting:
    """What is to stand on one page, in versions, the fullest first: the first that fits is printed, else the last.

    The first `whole` of them leave nothing out; where another is printed, `finding` is made.
    """

    versions: tuple["Blocks", ...]
    finding: Finding
    whole: int = 1


@frozen
class Focus:
    """One standard, as large as a team around it needs it; `mark` is as in `blocks.Card`, `subject` is the standard."""

    subject: Subject
    step: Step | None
    overline: tuple[str, ...]
    title: str
    blocks: "Blocks"
    mark: str = ""


@frozen
class Scored:
    """A standard to be observed: its step, code and title, what one would see, and its weight from 1 to 3."""

    subject: Subject
    step: Step | None
    code: str
    title: str
    statement: "Runs"
    weight: int
    mark: str = ""


@frozen
class Scores:
    """Standards to be observed, under a title or none, with a box for each of the `marks`, and the room to sum up.

    The heads are those of the columns: the standard, its weight, and one a mark. `summed` says how many of the marks,
    from the first, have a sum.
    """

    title: str
    standard: str
    weight: str
    marks: tuple[str, ...]
    rows: tuple[Scored, ...]
    sum: str
    summed: int


@frozen
class GuestFront:
    """The side of a guest card that asks: questions on a scale, whose last mark is the top, and room for a comment."""

    brand: str
    promise: str
    lead: str
    questions: tuple["Runs", ...]
    scale: tuple[str, ...]
    comment: str
    logo: "Figure | None" = None


@frozen
class GuestBack:
    """The side of a guest card that invites: to a mailing list, with the consent that a tick gives."""

    title: str
    invitation: "Blocks"
    consent: "Blocks"
    blanks: tuple[str, ...]
    thanks: str


@frozen
class Quarters:
    """A sheet of four times the same card, to be cut."""

    card: GuestFront | GuestBack
