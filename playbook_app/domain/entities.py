"""The entities of a playbook: frozen records that refer to each other by id.

Every text field says by its declaration whether it is a `line` (plain, no Markdown) or `prose` (Markdown); `LINES`,
`PROSE` and `TEXTS` list them by kind. Nothing here checks a rule; `rules` does.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import field, fields
from typing import Any, NewType

from playbook_app.domain.typeface import USUAL, Typeface
from playbook_app.domain.vocabulary import (
    Customer,
    Kind,
    Latitude,
    QuestionKind,
    Status,
    Step,
    Tier,
    Veracity,
)
from playbook_app.frozen import frozen

EntityId = NewType("EntityId", str)
"""A UUID in its canonical text form: 36 characters, lower case."""


def line(default: str = "", *, printed: bool = True) -> Any:
    """Declare a short plain text."""
    return field(default=default, metadata={"text": "line", "unprinted": not printed})


def prose(default: str = "", *, printed: bool = True) -> Any:
    """Declare a long text in Markdown."""
    return field(default=default, metadata={"text": "prose", "unprinted": not printed})


def unprinted(default: Any) -> Any:
    """Declare a field whose change does not alter what a handbook says."""
    return field(default=default, metadata={"unprinted": True})


@frozen
class Source:
    """Where an import found a standard: the importer's name and the smallest columns or path that identify it."""

    importer: str
    keys: tuple[tuple[str, str], ...]


@frozen
class SignOff:
    """That somebody has signed an edition, by its number, and on which day."""

    edition: int
    on: dt.date


@frozen
class Choice:
    """One answer of a question, or one mark of its scale. A right answer of a knowledge question has points above 0."""

    text: str
    points: int = 0


GUEST_SCALE = ("Missed", "Expected", "Very good", "Legendary")


@frozen(kw_only=True)
class About:
    """The playbook's own fields; its id is the playbook's. `guest_scale` runs from the lowest mark to the top."""

    id: EntityId
    title: str = line()
    brand: str = line()
    promise: str = line()
    values: str = prose()
    audience: str = line()
    language: str = "en"
    accent: str = "#1F4E79"
    text_font: Typeface = USUAL
    heading_font: Typeface = USUAL
    logo: EntityId | None = None
    acknowledgement: str = prose()
    guest_scale: tuple[str, ...] = GUEST_SCALE
    invitation: str = prose()
    consent: str = prose()

    def files(self) -> Iterator[str]:
        """Go through the SHA-256 (hex) of the brand's fonts, whose bytes lie apart."""
        return (sha256 for typeface in (self.text_font, self.heading_font) for _, sha256 in typeface.files())


@frozen(kw_only=True)
class Role:
    """Who acts; `contribution` is the part the role plays in the customer's experience."""

    id: EntityId
    name: str = line()
    tier: Tier = Tier.FRONTLINE
    contribution: str = prose()
    order: str = unprinted("")


@frozen(kw_only=True)
class Stage:
    """A part of the journey; `introduction` opens its chapter."""

    id: EntityId
    name: str = line()
    introduction: str = prose()
    order: str = unprinted("")


@frozen(kw_only=True)
class Moment:
    """A moment of truth (Carlzon 1987). `path` holds the roles in the order in which the customer meets them."""

    id: EntityId
    stage: EntityId
    name: str = line()
    introduction: str = prose()
    customer: Customer = Customer.EXTERNAL
    channel: str = line()
    expectation: str = prose()
    details: str = prose()
    owner: EntityId | None = None
    path: tuple[EntityId, ...] = ()
    order: str = unprinted("")


@frozen(kw_only=True)
class Standard:
    """One observable behaviour that the brand promises. `weight` is 1 to 3."""

    id: EntityId
    code: str = line()
    title: str = line()
    moment: EntityId | None = None
    step: Step | None = None
    statement: str = prose()
    practice: str = prose()
    why: str = prose()
    do: str = prose()
    avoid: str = prose()
    say: str = prose()
    never_say: str = prose()
    latitude: Latitude = Latitude.FIXED
    leeway: str = prose()
    permission: str = prose()
    tools: str = prose()
    training: str = prose()
    measure: str = prose()
    recovery: str = prose()
    missed: str = prose()
    expected: str = prose()
    legendary: str = prose()
    roles: frozenset[EntityId] = frozenset()
    status: Status = unprinted(Status.DRAFT)
    approved_by: str = line(printed=False)
    approved_at: dt.datetime | None = unprinted(None)
    weight: int = 1
    review_by: dt.date | None = unprinted(None)
    order: str = unprinted("")
    notes: str = prose(printed=False)
    extra: tuple[tuple[str, str], ...] = unprinted(())
    source: Source | None = unprinted(None)


@frozen(kw_only=True)
class Story:
    """A story that customers or colleagues retell; `source` says in words where it comes from."""

    id: EntityId
    title: str = line()
    body: str = prose()
    source: str = line()
    date: dt.date | None = None
    veracity: Veracity = Veracity.REPORTED
    standards: frozenset[EntityId] = frozenset()
    moment: EntityId | None = None
    order: str = unprinted("")


@frozen(kw_only=True)
class Term:
    """A word of the shared vocabulary."""

    id: EntityId
    term: str = line()
    definition: str = prose()


@frozen(kw_only=True)
class Question:
    """A question of one of four kinds, about a standard, a moment, or neither."""

    id: EntityId
    kind: QuestionKind = QuestionKind.DISCUSSION
    prompt: str = prose()
    choices: tuple[Choice, ...] = ()
    answer: str = prose()
    explanation: str = prose()
    standard: EntityId | None = None
    moment: EntityId | None = None
    order: str = unprinted("")


@frozen(kw_only=True)
class Image:
    """An image that texts show by its name, as in `![alt](name)`; its bytes lie apart, under their SHA-256 (hex)."""

    id: EntityId
    name: str = line()
    media_type: str = "image/png"
    sha256: str = ""
    alt: str = line()


@frozen(kw_only=True)
class Comment:
    """What somebody says about an entity, which may be a comment, too."""

    id: EntityId
    subject_kind: Kind
    subject: EntityId
    at: dt.datetime
    author: str = line(printed=False)
    body: str = prose(printed=False)
    resolved: bool = unprinted(default=False)


@frozen(kw_only=True)
class Edition:
    """A numbered, frozen state. `digest` is the SHA-256 (hex) of its approved content; the whole value lies apart."""

    id: EntityId
    number: int
    published_on: dt.date
    effective_from: dt.date
    label: str = line()
    notes: str = prose()
    material: bool = False
    digest: str = ""


@frozen(kw_only=True)
class Signatory:
    """Somebody who signs that they have read the playbook; `signed` holds one sign-off an edition, the newest last."""

    id: EntityId
    name: str = line(printed=False)
    role: EntityId | None = unprinted(None)
    signed: tuple[SignOff, ...] = unprinted(())


Entity = About | Role | Stage | Moment | Standard | Story | Term | Question | Image | Comment | Edition | Signatory

ENTITIES: dict[Kind, type[Entity]] = {
    Kind.PLAYBOOK: About,
    Kind.ROLE: Role,
    Kind.STAGE: Stage,
    Kind.MOMENT: Moment,
    Kind.STANDARD: Standard,
    Kind.STORY: Story,
    Kind.TERM: Term,
    Kind.QUESTION: Question,
    Kind.IMAGE: Image,
    Kind.COMMENT: Comment,
    Kind.EDITION: Edition,
    Kind.SIGNATORY: Signatory,
}
KINDS: dict[type[Entity], Kind] = {entity: kind for kind, entity in ENTITIES.items()}


def _names(kind: Kind, key: str, *, wanted: tuple[object, ...]) -> tuple[str, ...]:
    return tuple(item.name for item in fields(ENTITIES[kind]) if item.metadata.get(key) in wanted)


LINES: dict[Kind, tuple[str, ...]] = {kind: _names(kind, "text", wanted=("line",)) for kind in Kind}
"""The short plain texts of each kind, in their order of declaration."""

PROSE: dict[Kind, tuple[str, ...]] = {kind: _names(kind, "text", wanted=("prose",)) for kind in Kind}
"""The Markdown texts of each kind, in their order of declaration."""

TEXTS: dict[Kind, tuple[str, ...]] = {kind: _names(kind, "text", wanted=("line", "prose")) for kind in Kind}
"""All texts of each kind, in their order of declaration."""

UNPRINTED: dict[Kind, frozenset[str]] = {kind: frozenset(_names(kind, "unprinted", wanted=(True,))) for kind in Kind}
"""The fields of each kind that no handbook shows."""
