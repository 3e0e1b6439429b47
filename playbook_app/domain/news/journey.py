"""What changed on the journey: its stages and moments."""

from collections.abc import Iterator
from typing import Any

from playbook_app.domain.entities import Moment
from playbook_app.domain.news.sides import Sides
from playbook_app.domain.news.turn import News, Turn
from playbook_app.domain.vocabulary import Kind

_TO_DO = ("expectation", "details")
_BESIDE = ("introduction", "customer", "channel", "path")


def news_of_moments(sides: Sides) -> Iterator[News]:
    """Go through what changed in the moments."""
    yield from (_news(Turn.MOMENT_GONE, Kind.MOMENT, moment) for moment in sides.gone(Kind.MOMENT))
    for moment in sides.come(Kind.MOMENT):
        yield _news(Turn.MOMENT_NEW, Kind.MOMENT, moment, stage=sides.after.stages[moment.stage].name)
    for old, new, differing in sides.changed(Kind.MOMENT):
        yield from _changed(sides, old, new, differing)
    for member in sides.reordered(Kind.MOMENT, lambda moment: moment.stage):
        stage = sides.after.stages[member.stage]
        yield _news(Turn.MOMENTS_REORDERED, Kind.STAGE, stage)


def _changed(sides: Sides, old: Moment, new: Moment, differing: frozenset[str]) -> Iterator[News]:
    if "owner" in differing:
        owner = sides.after.roles.get(new.owner) if new.owner else None
        if owner:
            yield _news(Turn.MOMENT_OWNER, Kind.MOMENT, new, role=owner.name)
        else:
            yield _news(Turn.MOMENT_UNOWNED, Kind.MOMENT, new)
    if texts := tuple(name for name in _TO_DO if name in differing):
        yield _news(Turn.MOMENT_DIFFERENT, Kind.MOMENT, new, texts)
    if "name" in differing:
        yield _news(Turn.MOMENT_RENAMED, Kind.MOMENT, new, former=old.name)
    if "stage" in differing:
        yield _news(Turn.MOMENT_MOVED, Kind.MOMENT, new, stage=sides.after.stages[new.stage].name)
    if texts := tuple(name for name in _BESIDE if name in differing):
        yield _news(Turn.MOMENT_REWRITTEN, Kind.MOMENT, new, texts)


def news_of_stages(sides: Sides) -> Iterator[News]:
    """Go through what changed in the stages."""
    yield from (_news(Turn.STAGE_GONE, Kind.STAGE, stage) for stage in sides.gone(Kind.STAGE))
    yield from (_news(Turn.STAGE_NEW, Kind.STAGE, stage) for stage in sides.come(Kind.STAGE))
    for old, new, differing in sides.changed(Kind.STAGE):
        if "name" in differing:
            yield _news(Turn.STAGE_RENAMED, Kind.STAGE, new, former=old.name)
        if "introduction" in differing:
            yield _news(Turn.STAGE_REWRITTEN, Kind.STAGE, new)
    for member in sides.reordered(Kind.STAGE, lambda _: None):
        yield News(Turn.STAGES_REORDERED, Kind.STAGE, member.id)


def _news(turn: Turn, kind: Kind, entity: Any, texts: tuple[str, ...] = (), **values: str) -> News:
    return News(turn, kind, entity.id, entity.name, tuple(values.items()), texts)
