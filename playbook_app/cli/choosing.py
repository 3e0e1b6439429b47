"""What one may choose about a publication at the terminal: the options for it, and what they name in a playbook."""

from argparse import SUPPRESS, ArgumentTypeError
from collections.abc import Iterable
from datetime import date
from math import inf
from typing import TypedDict, Unpack

from playbook_app.cli.arguments import Parser, heading
from playbook_app.cli.speech import words
from playbook_app.cli.values import day, member_of, number, whole_number
from playbook_app.domain.editions import edition_numbered, editions_in_order, newest_edition
from playbook_app.domain.entities import Edition, EntityId, Moment, Role
from playbook_app.domain.playbook import Playbook
from playbook_app.errors.export import NoSuchMoment, NoSuchRole, NoSuchStandard
from playbook_app.errors.publishing import NoSuchEdition, NotPublishedYet
from playbook_app.errors.usage import ChangesNothing, NotOnPaper
from playbook_app.publishing.compose.options import MOST_OFFSET, MOST_WEEKS, Choices, Order, Pace, Printing
from playbook_app.publishing.documents import Document
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.publications import Publication
from playbook_app.reader import Reader
from playbook_app.wording.language import Words

_MOST_CREEP = 1
_MOST_DIGITS = 6
_LONGEST_NUMBER = 20


class Values(TypedDict, total=False):
    """What is taken as it was given, by the names of `Choices`; what was not given is not there."""

    approved_only: bool
    duplex: bool
    fold: bool
    back_offset: tuple[float, float]
    test_page: bool
    creep: float
    pace: Pace
    order: Order
    start: date
    weeks: int
    key: bool


class Asked(Values, total=False):
    """All that was given, with what is named as people call it."""

    role: str
    first: str
    moment: str
    edition: str


def declare_paper(parser: Parser, _: Words) -> None:
    """Let a command take the paper to print on."""
    told = _("The paper to print on: {known}. Without it, the usual one.").format(known=", ".join(Paper))
    parser.options.add_argument("--paper", metavar=_("PAPER"), type=member_of(Paper), help=told)


def declare_choices(parser: Parser, _: Words) -> None:
    """Let a command take what may be chosen about publications; only what was given is read."""
    _declare_usual(parser, _)
    _declare_sheets(parser, _)
    _declare_line_up(parser, _)


def _declare_usual(parser: Parser, _: Words) -> None:
    add = parser.add_argument_group(heading(_("What is printed:")), argument_default=SUPPRESS).add_argument
    add("--role", metavar=_("NAME"), help=_("Only what this role does."))
    add("--approved-only", action="store_true", help=_("Leave drafts and reviews out."))
    add("--edition", metavar="N|newest", help=_("A published edition, as it was; without it, what is there now."))
    add("--duplex", action="store_true", help=_("Handbook: facing pages, for printing on both sides."))
    add("--moment", metavar=_("NAME"), help=_("Scorecard: only this moment."))
    add("--key", action="store_true", help=_("Quiz: the answers alone."))


def _declare_sheets(parser: Parser, _: Words) -> None:
    add = parser.add_argument_group(heading(_("Cards and booklet:")), argument_default=SUPPRESS).add_argument
    add("--fold", action="store_true", help=_("Cards: twice as high, to be folded along the top."))
    told = _("Cards: how far to move the backs to the right and upwards, in mm; say 0.5,-1.")
    add("--back-offset", metavar="X,Y", type=_offset, help=told)
    add("--test-page", action="store_true", help=_("Cards: print a sheet to measure your printer’s offset on."))
    told = _("Booklet: how far each sheet pushes out the one inside it, up to {most} mm; try 0.1.")
    add("--creep", metavar="MM", type=number(0, _MOST_CREEP), help=told.format(most=_MOST_CREEP))


def _declare_line_up(parser: Parser, _: Words) -> None:
    add = parser.add_argument_group(heading(_("Line-up sheets:")), argument_default=SUPPRESS).add_argument
    told = _("The days that get a sheet, or one a week; without it, every day.")
    add("--pace", metavar="|".join(Pace), type=member_of(Pace), help=told)
    told = _("Along the journey, or each time another of the five steps.")
    add("--order", metavar="|".join(Order), type=member_of(Order), help=told)
    add("--start", metavar=_("DATE"), type=day, help=_("The first day, as 2026-11-23; without it, Monday."))
    told = _("For how many weeks, up to {most}; without it, {usual}.").format(most=MOST_WEEKS, usual=Choices().weeks)
    add("--weeks", metavar="N", type=whole_number(1, MOST_WEEKS), help=told)
    add("--first", metavar=_("CODE"), help=_("The standard to begin with, such as ARR-03."))


def refuse_idle(made: Publication | Document | None, name: str, asked: Asked, paper: Paper | None) -> None:
    """Raise ChangesNothing for what would change nothing about what is made under a name, NotOnPaper for its paper."""
    for idle in sorted(asked.keys() - (made.choices if made else frozenset())):
        raise ChangesNothing(option=option_of(idle), name=name)
    papers = made.papers if made else ()
    if paper and not papers:
        raise ChangesNothing(option="--paper", name=name)
    if paper and paper not in papers:
        raise NotOnPaper(name=name, paper=paper, papers=", ".join(papers))


def option_of(choice: str) -> str:
    """Return the option by which one chooses."""
    return f"--{choice.replace('_', '-')}"


def chosen(
    reader: Reader,
    *,
    role: str | None = None,
    first: str | None = None,
    moment: str | None = None,
    edition: str | None = None,
    **values: Unpack[Values],
) -> tuple[Playbook, Choices]:
    """Return the value to print, which is that of an edition where one is asked for, and what is chosen about it.

    Raises as `edition_named`, `role_named`, `moment_named` and `standard_coded`; EditionMissing.
    """
    playbook, printing = _printed(reader, edition)
    if printing:
        values["approved_only"] = True
    return playbook, Choices(
        role=role_named(playbook, role),
        first=standard_coded(playbook, first),
        moment=moment_named(playbook, moment),
        edition=printing,
        **values,
    )


def edition_named(playbook: Playbook, name: str) -> Edition:
    """Return the edition of a number, or the newest one. Raises NoSuchEdition, NotPublishedYet."""
    newest = newest_edition(playbook)
    if newest is None:
        raise NotPublishedYet
    number = int(name) if name.isdecimal() and len(name) <= _MOST_DIGITS else 0
    found = newest if name.strip().casefold() == "newest" else edition_numbered(playbook, number)
    if found is None:
        known = ", ".join(str(one.number) for one in editions_in_order(playbook))
        raise NoSuchEdition(number=name[:_LONGEST_NUMBER], editions=known)
    return found


def role_named(playbook: Playbook, name: str | None) -> EntityId | None:
    """Return the role of a name, whatever its case; None for no name. Raises NoSuchRole, naming those there are."""
    if name is None:
        return None
    for role in playbook.roles_in_order():
        if role.name.casefold() == name.strip().casefold():
            return role.id
    raise NoSuchRole(name=name, roles=_listed(playbook.roles_in_order()))


def moment_named(playbook: Playbook, name: str | None) -> EntityId | None:
    """Return the moment of a name, whatever its case; None for no name. Raises NoSuchMoment, naming those there are."""
    if name is None:
        return None
    for moment in playbook.moments_in_order():
        if moment.name.casefold() == name.strip().casefold():
            return moment.id
    raise NoSuchMoment(name=name, moments=_listed(playbook.moments_in_order()))


def _listed(known: Iterable[Role | Moment]) -> str:
    """Return the names that there are, or a dash."""
    return ", ".join(one.name for one in known) or "–"


def standard_coded(playbook: Playbook, code: str | None) -> EntityId | None:
    """Return the standard of a code, whatever its case; None for no code. Raises NoSuchStandard."""
    if code is None:
        return None
    for standard in playbook.standards_in_order():
        if standard.code.casefold() == code.strip().casefold():
            return standard.id
    raise NoSuchStandard(code=code)


def _printed(reader: Reader, edition: str | None) -> tuple[Playbook, Printing | None]:
    """Return the value to print, and the edition that it is of. Raises as `edition_named`, and EditionMissing."""
    if edition is None:
        return reader.playbook, None
    from playbook_app.editions import printed_value, printing_of

    found = edition_named(reader.playbook, edition)
    return printed_value(reader, found.id), printing_of(reader, found)


def _offset(text: str) -> tuple[float, float]:
    """Return an offset in mm, given as two numbers with a comma between them."""
    try:
        x, y = map(float, text.split(","))
    except ValueError:
        x = y = inf
    if all(abs(distance) <= MOST_OFFSET for distance in (x, y)):
        return x, y
    refusal = words()("“{given}” is not two numbers of millimetres, each {most} at most, such as 0.5,-1")
    raise ArgumentTypeError(refusal.format(given=text, most=MOST_OFFSET))
