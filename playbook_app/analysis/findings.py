"""Findings: what keeps excellence accidental, each with the place where it is mended."""

from collections.abc import Callable, Iterator
from datetime import date

from playbook_app.analysis.coverage import coverage
from playbook_app.analysis.handoffs import MANY, handoffs
from playbook_app.analysis.readiness import supports_of
from playbook_app.analysis.wording import is_script, unfilled_place, vague_words
from playbook_app.domain.entities import TEXTS, EntityId, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Latitude, Status, Support
from playbook_app.frozen import frozen

_MUST_BE_WRITTEN = ("code", "title", "statement")


@frozen
class Finding:
    """Something to mend: its key, the entity and field where it is mended, and the values that its wording takes."""

    key: str
    kind: Kind
    id: EntityId
    field: str
    values: tuple[tuple[str, str], ...] = ()


def findings(playbook: Playbook, today: date) -> tuple[Finding, ...]:
    """Return all findings, by their nature, each nature along the journey."""
    return tuple(finding for look in _LOOKS for finding in look(playbook, today))


def _gaps(playbook: Playbook, _: date) -> Iterator[Finding]:
    for moment, step in coverage(playbook).gaps():
        yield Finding("gap", Kind.MOMENT, moment.id, "step", (("moment", moment.name), ("step", step)))


def _unowned(playbook: Playbook, _: date) -> Iterator[Finding]:
    for moment in playbook.moments_in_order():
        if moment.owner is None:
            yield Finding("unowned", Kind.MOMENT, moment.id, "owner", (("moment", moment.name),))


def _handed_on(playbook: Playbook, _: date) -> Iterator[Finding]:
    for moment in playbook.moments_in_order():
        if (count := handoffs(moment)) >= MANY:
            values = (("moment", moment.name), ("count", str(count)))
            yield Finding("handoffs", Kind.MOMENT, moment.id, "path", values)


def _unplaced(playbook: Playbook, _: date) -> Iterator[Finding]:
    for standard in playbook.unplaced():
        if standard.status is not Status.RETIRED:
            yield _about(standard, "unplaced", "step" if standard.moment else "moment")


def _unwritten(playbook: Playbook, _: date) -> Iterator[Finding]:
    for standard in _current(playbook):
        for field in _MUST_BE_WRITTEN:
            if not getattr(standard, field).strip():
                yield _about(standard, "unwritten", field)
        if standard.latitude is Latitude.FLEXIBLE and not standard.leeway.strip():
            yield _about(standard, "no_leeway", "leeway")


def _unsupported(playbook: Playbook, _: date) -> Iterator[Finding]:
    for standard in _current(playbook):
        present = supports_of(playbook, standard)
        for support in Support:
            if support not in present:
                field = "roles" if support is Support.RESPONSIBILITY else support.value
                yield _about(standard, "no_support", field, support=support)


def _unfilled(playbook: Playbook, _: date) -> Iterator[Finding]:
    for standard in _current(playbook):
        for field in TEXTS[Kind.STANDARD]:
            if place := unfilled_place(getattr(standard, field)):
                yield _about(standard, "unfilled", field, place=place)


def _overdue(playbook: Playbook, today: date) -> Iterator[Finding]:
    for standard in _current(playbook):
        if standard.review_by is not None and standard.review_by < today:
            yield _about(standard, "overdue", "review_by", date=standard.review_by.isoformat())


def _vague(playbook: Playbook, _: date) -> Iterator[Finding]:
    for standard in _current(playbook):
        for field in ("title", "statement", "measure"):
            if words := vague_words(getattr(standard, field), playbook.about.language):
                yield _about(standard, "vague", field, words=", ".join(words))
        if standard.latitude is Latitude.FIXED and is_script(standard.say):
            yield _about(standard, "script", "say")


def _accidental(playbook: Playbook, _: date) -> Iterator[Finding]:
    for story in playbook.stories_in_order():
        if not story.standards:
            yield Finding("accidental", Kind.STORY, story.id, "standards", (("story", story.title),))


_LOOKS: tuple[Callable[[Playbook, date], Iterator[Finding]], ...] = (
    _gaps, _unowned, _handed_on, _unplaced, _unwritten, _unfilled, _unsupported, _overdue, _vague, _accidental,
)  # fmt: skip


def _current(playbook: Playbook) -> Iterator[Standard]:
    return (standard for standard in playbook.standards_in_order() if standard.status is not Status.RETIRED)


def _about(standard: Standard, key: str, field: str, **values: str) -> Finding:
    named = (("standard", f"{standard.code} {standard.title}".strip()), ("field", field), *values.items())
    return Finding(key, Kind.STANDARD, standard.id, field, named)
