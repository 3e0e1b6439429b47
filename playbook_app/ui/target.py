"""Where the window can be sent to: a place, and in it an entity and one of its fields."""

from enum import StrEnum

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen


class PlaceName(StrEnum):
    """The places of the rail, in its order."""

    JOURNEY = "journey"
    STANDARDS = "standards"
    ROLES = "roles"
    STORIES = "stories"
    GLOSSARY = "glossary"
    QUIZ = "quiz"
    READINESS = "readiness"
    PUBLISH = "publish"
    HISTORY = "history"


PLACE_OF: dict[Kind, PlaceName] = {
    Kind.STAGE: PlaceName.JOURNEY,
    Kind.MOMENT: PlaceName.JOURNEY,
    Kind.STANDARD: PlaceName.STANDARDS,
    Kind.ROLE: PlaceName.ROLES,
    Kind.STORY: PlaceName.STORIES,
    Kind.TERM: PlaceName.GLOSSARY,
    Kind.QUESTION: PlaceName.QUIZ,
    Kind.EDITION: PlaceName.HISTORY,
}
"""Where an entity of each kind is edited; the playbook's own fields and images have windows of their own."""


@frozen
class Target:
    """An entity to show, the field to put the cursor into, and the place: by default the one where it is edited."""

    kind: Kind
    id: EntityId
    field: str | None = None
    place: PlaceName | None = None
