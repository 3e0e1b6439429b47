"""What a person does with editions: publish one. There is no other edit; an edition stays as it was published."""

from datetime import date

from playbook_app.domain.change import Changes, created
from playbook_app.domain.digest import digest
from playbook_app.domain.editions import Hindrance, hindrance, newest_edition
from playbook_app.domain.entities import Edition, EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind


class Hindered(Exception):
    """An edition cannot be published."""

    def __init__(self, why: Hindrance) -> None:
        """Keep what hinders it."""
        super().__init__(why.value)
        self.why = why


def publish(
    playbook: Playbook,
    entity_id: EntityId,
    *,
    published_on: date,
    effective_from: date | None = None,
    material: bool,
    label: str = "",
    notes: str = "",
) -> Changes:
    """Publish the playbook as the next edition. Whoever keeps the value keeps its whole state with it.

    `published_on` is today where the person is; the edition takes effect on that day unless `effective_from` says
    otherwise. Raises Hindered where nothing is approved, or nothing printed differs from the newest edition.
    """
    content = digest(playbook)
    if why := hindrance(playbook, content):
        raise Hindered(why)
    newest = newest_edition(playbook)
    edition = Edition(
        id=entity_id,
        number=newest.number + 1 if newest else 1,
        published_on=published_on,
        effective_from=effective_from or published_on,
        label=label.strip(),
        notes=notes.strip(),
        material=material,
        digest=content,
    )
    return (created(Kind.EDITION, edition),)
