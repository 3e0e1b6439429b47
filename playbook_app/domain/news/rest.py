"""What changed in the playbook's own fields, the stories, the glossary, the questions and the pictures."""

from collections.abc import Iterator

from playbook_app.domain.entities import EntityId
from playbook_app.domain.news.sides import Sides
from playbook_app.domain.news.turn import News, Turn
from playbook_app.domain.vocabulary import Kind

_TOLD_APART = {"promise": Turn.PROMISE, "values": Turn.VALUES, "acknowledgement": Turn.RULE_OF_SIGNING}


def news_of_about(sides: Sides) -> Iterator[News]:
    """Go through what changed in the playbook's own fields."""
    for _, about, differing in sides.changed(Kind.PLAYBOOK):
        for field, turn in _TOLD_APART.items():
            if field in differing:
                yield News(turn, Kind.PLAYBOOK, about.id, values=_promise(about.promise, turn))
        if others := tuple(sorted(differing - _TOLD_APART.keys())):
            yield News(Turn.ABOUT, Kind.PLAYBOOK, about.id, fields=others)


def _promise(promise: str, turn: Turn) -> tuple[tuple[str, str], ...]:
    return (("promise", promise),) if turn is Turn.PROMISE else ()


def news_of_stories(sides: Sides) -> Iterator[News]:
    """Go through what changed in the stories."""
    yield from (News(Turn.STORY_GONE, Kind.STORY, one.id, one.title) for one in sides.gone(Kind.STORY))
    yield from (News(Turn.STORY_NEW, Kind.STORY, one.id, one.title) for one in sides.come(Kind.STORY))
    for old, new, differing in sides.changed(Kind.STORY):
        if differing != {"standards"} or (old.standards ^ new.standards) & _kept(sides):
            yield News(Turn.STORY_REWRITTEN, Kind.STORY, new.id, new.title)
    for member in sides.reordered(Kind.STORY, _all):
        yield News(Turn.STORIES_REORDERED, Kind.STORY, member.id)


def _kept(sides: Sides) -> frozenset[EntityId]:
    """Return the standards that both values print: of the others it is told that they came or went."""
    return frozenset(sides.old[Kind.STANDARD].keys() & sides.new[Kind.STANDARD].keys())


def news_of_terms(sides: Sides) -> Iterator[News]:
    """Go through what changed in the glossary."""
    yield from (News(Turn.TERM_GONE, Kind.TERM, one.id, one.term) for one in sides.gone(Kind.TERM))
    yield from (News(Turn.TERM_NEW, Kind.TERM, one.id, one.term) for one in sides.come(Kind.TERM))
    for _, one, _differing in sides.changed(Kind.TERM):
        yield News(Turn.TERM_REWRITTEN, Kind.TERM, one.id, one.term)


def news_of_questions(sides: Sides) -> Iterator[News]:
    """Tell how many questions changed, since they have no names."""
    yield from _counted(sides, Kind.QUESTION, Turn.QUESTIONS_NEW, Turn.QUESTIONS_REWRITTEN, Turn.QUESTIONS_GONE)
    for member in sides.reordered(Kind.QUESTION, _all):
        yield News(Turn.QUESTIONS_REORDERED, Kind.QUESTION, member.id)


def news_of_pictures(sides: Sides) -> Iterator[News]:
    """Tell how many pictures changed."""
    yield from _counted(sides, Kind.IMAGE, Turn.PICTURES_NEW, Turn.PICTURES_CHANGED, Turn.PICTURES_GONE)


def _counted(sides: Sides, kind: Kind, come: Turn, changed: Turn, gone: Turn) -> Iterator[News]:
    found = (
        (come, [one.id for one in sides.come(kind)]),
        (changed, [one.id for _, one, _differing in sides.changed(kind)]),
        (gone, [one.id for one in sides.gone(kind)]),
    )
    for turn, ids in found:
        if ids:
            yield News(turn, kind, ids[0], values=(("count", str(len(ids))),))


def _all(_: object) -> None:
    """Put all into one group."""
