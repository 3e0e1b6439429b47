"""What a field may refer to: the entities of a kind in their order, and what each is called in a choice."""

from collections.abc import Callable, Iterable
from typing import Any

from playbook_app.domain.entities import EntityId, Moment, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen
from playbook_app.ui.form.choices import Option


@frozen
class Referable:
    """The entities of a kind, as a choice shows them."""

    kind: Kind
    in_order: Callable[[Playbook], Iterable[Any]]
    words: Callable[[Playbook, Any], str]

    def options(self, playbook: Playbook) -> list[Option]:
        """Return all of them in their order."""
        return [Option(entity.id, self.words(playbook, entity)) for entity in self.in_order(playbook)]

    def called(self, playbook: Playbook, entity_id: EntityId) -> str | None:
        """Return what one is called, or None where there is no such entity."""
        entity = playbook.find(self.kind, entity_id)
        return None if entity is None else self.words(playbook, entity)


def _standard(_: Playbook, standard: Standard) -> str:
    return "  ".join(filter(None, (standard.code, standard.title)))


def _moment(playbook: Playbook, moment: Moment) -> str:
    return " · ".join(filter(None, (moment.name, playbook.stages[moment.stage].name)))


STANDARDS = Referable(Kind.STANDARD, Playbook.standards_in_order, _standard)
MOMENTS = Referable(Kind.MOMENT, Playbook.moments_in_order, _moment)
