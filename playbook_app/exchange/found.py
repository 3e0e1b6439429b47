"""What a handbook of others holds, whatever its format: stages, moments, standards and questions, not yet ours."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from playbook_app.frozen import frozen


@frozen
class FoundComment:
    """What somebody wrote beside a text, at an instant (UTC), with what others replied."""

    author: str
    at: dt.datetime
    body: str
    resolved: bool = False
    replies: tuple["FoundComment", ...] = ()


@frozen
class FoundStandard:
    """A standard as a page words it. `section` is the heading that it stood under, where that is not its title.

    `line` is where it stands, where lines are told. `telling` says whether the section's heading says more than that a
    list follows. `fields` are other texts by the fields of a standard, `extra` such as have none by their names.
    """

    title: str
    statement: str
    practice: str
    section: str
    line: int | None
    telling: bool = False
    fields: tuple[tuple[str, str], ...] = ()
    roles: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    comments: tuple[FoundComment, ...] = ()


@frozen
class FoundMoment:
    """A page, or a part of one, as a moment with all that it holds. `fields` are texts besides its introduction."""

    path: str
    stage: str
    name: str
    introduction: str
    standards: tuple[FoundStandard, ...]
    questions: tuple[str, ...]
    fields: tuple[tuple[str, str], ...] = ()
    comments: tuple[FoundComment, ...] = ()


@frozen
class FoundStage:
    """A stage with the words that open it, and where these stand."""

    path: str
    name: str
    introduction: str
    comments: tuple[FoundComment, ...] = ()


@frozen
class FoundJourney:
    """A handbook as a journey: the stages that say something themselves, and the moments of all of them."""

    stages: tuple[FoundStage, ...]
    moments: tuple[FoundMoment, ...]


def told_apart(moments: Iterable[FoundMoment]) -> tuple[FoundMoment, ...]:
    """Return the moments with a number after a name that an earlier one of the stage has."""
    named: defaultdict[str, Counter[str]] = defaultdict(Counter)
    return tuple(replace(moment, name=numbered(moment.name, named[moment.stage])) for moment in moments)


def numbered(name: str, named: Counter[str]) -> str:
    """Return a name that was not given yet, with a number after it where it was, and count it in `named`."""
    named[name] += 1
    return name if named[name] == 1 else numbered(f"{name} ({named[name]})", named)
