"""The columns of the board: a moment each, under its stage. A stage without a moment keeps one empty column."""

from playbook_app.domain.entities import EntityId, Moment, Stage
from playbook_app.domain.playbook import Playbook
from playbook_app.frozen import frozen


@frozen
class Column:
    """One column. `moment` is None where its stage has none yet."""

    stage: Stage
    moment: Moment | None

    @property
    def key(self) -> tuple[EntityId, EntityId | None]:
        """What tells this column from the others, however its texts change."""
        return self.stage.id, self.moment.id if self.moment else None


def columns_of(playbook: Playbook) -> tuple[Column, ...]:
    """Return the columns along the journey."""
    return tuple(Column(stage, moment) for stage, moments in playbook.journey() for moment in moments or (None,))
