"""The playbook as a value, and the questions that it answers."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cached_property
from operator import attrgetter
from typing import Any, cast

from playbook_app.domain.entities import (
    About,
    Comment,
    Edition,
    Entity,
    EntityId,
    Image,
    Moment,
    Question,
    Role,
    Signatory,
    Stage,
    Standard,
    Story,
    Term,
)
from playbook_app.domain.vocabulary import Kind, Step, Tier
from playbook_app.frozen import frozen

COLLECTIONS: dict[Kind, str] = {
    Kind.ROLE: "roles",
    Kind.STAGE: "stages",
    Kind.MOMENT: "moments",
    Kind.STANDARD: "standards",
    Kind.STORY: "stories",
    Kind.TERM: "terms",
    Kind.QUESTION: "questions",
    Kind.IMAGE: "images",
    Kind.COMMENT: "comments",
    Kind.EDITION: "editions",
    Kind.SIGNATORY: "signatories",
}
"""The attribute of `Playbook` that holds each kind."""

_STEPS = {step: place for place, step in enumerate(Step)}
_TIERS = {tier: place for place, tier in enumerate(Tier)}


@frozen(slots=False)
class Playbook:
    """One state of a playbook. Mappings are never changed in place: `change.apply` makes a new value.

    Each mapping goes from id to entity, in no order that means anything. The indexes are built once, when first asked.
    """

    about: About
    roles: Mapping[EntityId, Role] = field(default_factory=dict)
    stages: Mapping[EntityId, Stage] = field(default_factory=dict)
    moments: Mapping[EntityId, Moment] = field(default_factory=dict)
    standards: Mapping[EntityId, Standard] = field(default_factory=dict)
    stories: Mapping[EntityId, Story] = field(default_factory=dict)
    terms: Mapping[EntityId, Term] = field(default_factory=dict)
    questions: Mapping[EntityId, Question] = field(default_factory=dict)
    images: Mapping[EntityId, Image] = field(default_factory=dict)
    comments: Mapping[EntityId, Comment] = field(default_factory=dict)
    editions: Mapping[EntityId, Edition] = field(default_factory=dict)
    signatories: Mapping[EntityId, Signatory] = field(default_factory=dict)

    def __getstate__(self) -> dict[str, object]:
        """Leave the indexes behind when the value is pickled."""
        return {name: self.__dict__[name] for name in ("about", *COLLECTIONS.values())}

    def of(self, kind: Kind) -> Mapping[EntityId, Entity]:
        """Return all entities of a kind, by id."""
        if kind is Kind.PLAYBOOK:
            return {self.about.id: self.about}
        return cast("Mapping[EntityId, Entity]", getattr(self, COLLECTIONS[kind]))

    def find(self, kind: Kind, entity_id: EntityId) -> Entity | None:
        """Return one entity, or None where there is none."""
        if kind is Kind.PLAYBOOK:
            return self.about if entity_id == self.about.id else None
        return self.of(kind).get(entity_id)

    def journey(self) -> tuple[tuple[Stage, tuple[Moment, ...]], ...]:
        """Return the stages in their order, each with its moments in theirs."""
        return self._journey

    def moments_in_order(self) -> Iterator[Moment]:
        """Go through the moments as the customer meets them."""
        for _, moments in self._journey:
            yield from moments

    def standards_of(self, moment: EntityId) -> tuple[Standard, ...]:
        """Return a moment's standards by step, then in their own order; those without a step come last."""
        return self._standards_by_moment.get(moment, ())

    def standards_at(self, moment: EntityId, step: Step | None) -> tuple[Standard, ...]:
        """Return the standards of one cell of the board, in their order."""
        return tuple(standard for standard in self.standards_of(moment) if standard.step is step)

    def unplaced(self) -> tuple[Standard, ...]:
        """Return the standards that lack a moment or a step, in their order."""
        return self._unplaced

    def standards_in_order(self) -> Iterator[Standard]:
        """Go through all standards: along the journey, then those without a moment."""
        for moment in self.moments_in_order():
            yield from self.standards_of(moment.id)
        yield from (standard for standard in self._unplaced if standard.moment is None)

    def standards_coded(self, code: str) -> int:
        """Return how many standards bear a code."""
        return self._code_counts[code]

    def stories_of(self, standard: EntityId) -> tuple[Story, ...]:
        """Return the stories that show a standard, in their order."""
        return self._stories_by_standard.get(standard, ())

    def roles_in_order(self) -> tuple[Role, ...]:
        """Return the roles by tier, then in their order."""
        return tuple(sorted(self.roles.values(), key=lambda role: (_TIERS[role.tier], role.order, role.id)))

    def stories_in_order(self) -> tuple[Story, ...]:
        """Return the stories in their order."""
        return tuple(sorted(self.stories.values(), key=_by_order))

    def questions_in_order(self) -> tuple[Question, ...]:
        """Return the questions in their order."""
        return tuple(sorted(self.questions.values(), key=_by_order))

    def terms_in_order(self) -> tuple[Term, ...]:
        """Return the terms by the alphabet, ignoring case."""
        return tuple(sorted(self.terms.values(), key=lambda term: (term.term.casefold(), term.id)))

    def image_named(self, name: str) -> Image | None:
        """Return the image of that name, or None."""
        return self._images_by_name.get(name)

    def files(self) -> Iterator[str]:
        """Go through the SHA-256 (hex) of the files whose bytes lie apart: images, and fonts of the brand."""
        yield from (image.sha256 for image in self.images.values())
        yield from self.about.files()

    def images_named(self, name: str) -> int:
        """Return how many images bear a name."""
        return self._image_counts[name]

    @cached_property
    def _journey(self) -> tuple[tuple[Stage, tuple[Moment, ...]], ...]:
        moments: defaultdict[EntityId, list[Moment]] = defaultdict(list)
        for moment in sorted(self.moments.values(), key=_by_order):
            moments[moment.stage].append(moment)
        return tuple((stage, tuple(moments[stage.id])) for stage in sorted(self.stages.values(), key=_by_order))

    @cached_property
    def _standards_by_moment(self) -> dict[EntityId, tuple[Standard, ...]]:
        gathered: defaultdict[EntityId, list[Standard]] = defaultdict(list)
        for standard in self.standards.values():
            if standard.moment is not None:
                gathered[standard.moment].append(standard)
        return {moment: tuple(sorted(standards, key=_by_step)) for moment, standards in gathered.items()}

    @cached_property
    def _unplaced(self) -> tuple[Standard, ...]:
        loose = (standard for standard in self.standards.values() if standard.moment is None or standard.step is None)
        return tuple(sorted(loose, key=_by_order))

    @cached_property
    def _code_counts(self) -> Counter[str]:
        # Asked after each edit of a standard, so the loop is left to C.
        return Counter(map(attrgetter("code"), self.standards.values()))

    @cached_property
    def _stories_by_standard(self) -> dict[EntityId, tuple[Story, ...]]:
        gathered: defaultdict[EntityId, list[Story]] = defaultdict(list)
        for story in self.stories_in_order():
            for standard in story.standards:
                gathered[standard].append(story)
        return {standard: tuple(stories) for standard, stories in gathered.items()}

    @cached_property
    def _images_by_name(self) -> dict[str, Image]:
        return {image.name: image for image in self.images.values()}

    @cached_property
    def _image_counts(self) -> Counter[str]:
        return Counter(image.name for image in self.images.values())


def _by_order(entity: Any) -> tuple[str, EntityId]:
    return (entity.order, entity.id)


def _by_step(standard: Standard) -> tuple[int, str, EntityId]:
    place = len(_STEPS) if standard.step is None else _STEPS[standard.step]
    return (place, standard.order, standard.id)
