"""What is looked for among the standards, and in which order they are listed: a value, and functions of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from enum import StrEnum
from typing import Any

from playbook_app.analysis.readiness import supports_of
from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Latitude, Status, Step
from playbook_app.frozen import frozen
from playbook_app.ui.folding import folded
from playbook_app.ui.standards.haystacks import Haystacks


class Order(StrEnum):
    """The orders of the list."""

    JOURNEY = "journey"
    CODE = "code"
    TITLE = "title"
    STATUS = "status"
    READINESS = "readiness"
    CHANGED = "changed"


@frozen
class Query:
    """The words that must all be found, and the members of which a standard must have one. Empty sets ask for nothing.

    Among steps and moments, None stands for those that have none.
    """

    words: str = ""
    steps: frozenset[Step | None] = frozenset()
    moments: frozenset[EntityId | None] = frozenset()
    roles: frozenset[EntityId] = frozenset()
    statuses: frozenset[Status] = frozenset()
    latitudes: frozenset[Latitude] = frozenset()
    order: Order = Order.JOURNEY
    changed: Mapping[EntityId, int] = field(default_factory=dict, compare=False)
    """When each standard changed last: the higher, the later."""

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.words.strip() or self.filters)

    @property
    def filters(self) -> int:
        """How many of the filters are set."""
        return sum(map(bool, (self.steps, self.moments, self.roles, self.statuses, self.latitudes)))


def found(playbook: Playbook, query: Query, haystacks: Haystacks, kept: EntityId | None = None) -> tuple[EntityId, ...]:
    """Return the standards that a query finds, in its order. The one `kept` is among them, whether found or not."""
    standards = list(_ordered(playbook, query))
    needles = folded(query.words).split()
    fitting = haystacks.holding(standards, needles) if needles else standards
    for test in _tests(query):
        fitting = [one for one in fitting if test(one)]
    ids = [one.id for one in fitting]
    if kept not in playbook.standards or kept in (among := set(ids)):
        return tuple(ids)
    return tuple(one.id for one in standards if one.id in among or one.id == kept)


def _tests(query: Query) -> Iterator[Callable[[Standard], bool]]:
    if query.steps:
        yield lambda one: one.step in query.steps
    if query.moments:
        yield lambda one: one.moment in query.moments
    if query.roles:
        yield lambda one: not query.roles.isdisjoint(one.roles)
    if query.statuses:
        yield lambda one: one.status in query.statuses
    if query.latitudes:
        yield lambda one: one.latitude in query.latitudes


def _ordered(playbook: Playbook, query: Query) -> Iterable[Standard]:
    if query.order is Order.JOURNEY:
        return playbook.standards_in_order()
    if query.order is Order.CHANGED:
        changed = query.changed
        return sorted(playbook.standards.values(), key=lambda one: (-changed.get(one.id, 0), one.code, one.id))
    return sorted(playbook.standards.values(), key=_key(playbook, query.order))


def _key(playbook: Playbook, order: Order) -> Callable[[Standard], Any]:
    statuses = {status: place for place, status in enumerate(Status)}
    keys: dict[Order, Callable[[Standard], Any]] = {
        Order.CODE: lambda one: (not one.code, one.code, one.id),
        Order.TITLE: lambda one: (not one.title, one.title.casefold(), one.id),
        Order.STATUS: lambda one: (statuses[one.status], one.code, one.id),
        Order.READINESS: lambda one: (len(supports_of(playbook, one)), one.code, one.id),
    }
    return keys[order]


TOUCHES: dict[Order, frozenset[str]] = {
    Order.JOURNEY: frozenset({"moment", "step", "order"}),
    Order.CODE: frozenset({"code"}),
    Order.TITLE: frozenset(),
    Order.STATUS: frozenset({"status", "code"}),
    Order.READINESS: frozenset(),
    Order.CHANGED: frozenset(),
}
"""The fields whose change moves a standard at once. What one is typing moves nothing until one looks again."""


def touches(query: Query, fields: Iterable[str | None]) -> bool:
    """Tell whether changes of these fields (None: a standard came or went) may alter what a query finds."""
    filtered = {
        "step": query.steps,
        "moment": query.moments,
        "roles": query.roles,
        "status": query.statuses,
        "latitude": query.latitudes,
    }
    asked = TOUCHES[query.order] | {name for name, wanted in filtered.items() if wanted}
    return any(name is None or name in asked for name in fields)
