"""What may be chosen about a publication."""

from dataclasses import fields
from datetime import date
from enum import StrEnum

from playbook_app.domain.entities import Edition, EntityId
from playbook_app.domain.news.turn import News
from playbook_app.frozen import frozen


@frozen
class Printing:
    """A printing of an edition, of the value that was frozen with it.

    `former` is the edition before, None for the first; `news` is what changed since, None where that is not known.
    """

    edition: Edition
    former: Edition | None = None
    news: tuple[News, ...] | None = None


MOST_OFFSET = 15
"""The backs of cards are moved by so many mm at most, each way."""


class Pace(StrEnum):
    """The days that get a line-up sheet of their own; with WEEK, one sheet serves seven days."""

    DAY = "day"
    MONDAY_TO_SATURDAY = "mon-sat"
    MONDAY_TO_FRIDAY = "mon-fri"
    WEEK = "week"


class Order(StrEnum):
    """How standards follow each other from sheet to sheet: along the journey, or each day another of the five steps."""

    JOURNEY = "journey"
    STEPS = "steps"


MOST_WEEKS = 53
"""Line-up sheets are made for so many weeks at most."""


@frozen(kw_only=True)
class Choices:
    """What a person chooses. Each publication heeds some of it: see `publishing.publications`.

    With `role`, only what that role does is printed. Drafts and standards in review are printed, marked as such, unless
    `approved_only`; retired standards never are. `duplex` sets facing pages, for printing on both sides: a gutter,
    numbers at the outer edges, chapters that open on a right-hand page. `edition` says that an edition is printed, for
    which `approved_only` must be set and the value be the edition's: without it, a printing is not published.

    With `fold`, cards are twice as high and folded along the top. `back_offset` is how far the backs of cards are moved
    to the right and upwards, in mm, for a printer that does not print both sides at the same place; with `test_page`,
    a sheet to measure that on is printed instead of cards.

    `creep` is how far each sheet of a booklet pushes out the one inside it, in mm: about the thickness of the paper.

    Line-up sheets are made at a `pace` for `weeks` (1 to MOST_WEEKS) from `start` on (without one, the Monday that is
    next or today), in an `order` that begins with the standard `first` (without one, at its beginning). A scorecard
    may hold one `moment` alone. With `key`, a quiz is its answers alone.
    """

    role: EntityId | None = None
    approved_only: bool = False
    duplex: bool = False
    fold: bool = False
    back_offset: tuple[float, float] = (0.0, 0.0)
    test_page: bool = False
    creep: float = 0.0
    pace: Pace = Pace.DAY
    order: Order = Order.JOURNEY
    start: date | None = None
    weeks: int = 4
    first: EntityId | None = None
    moment: EntityId | None = None
    key: bool = False
    edition: Printing | None = None

    def on(self, today: date) -> "Options":
        """Return the choices with the date of printing."""
        return Options(today=today, **{field.name: getattr(self, field.name) for field in fields(Choices)})


@frozen(kw_only=True)
class Options(Choices):
    """What is chosen, and `today`, the date of printing.

    Without `paged` it is for a screen: no page is named, and what is found by pages or signed by pen is left out.
    Without `numbered` it has pages, but which ones is found out by whoever opens it, so that no text names one.
    """

    today: date
    paged: bool = True
    numbered: bool = True
