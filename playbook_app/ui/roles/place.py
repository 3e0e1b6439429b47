"""The Roles place: who acts, by tier, and what each one's part is."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QWidget

from playbook_app.analysis.duties import Duties, duties
from playbook_app.domain.change import Changes, Value
from playbook_app.domain.edits.listing import add_listed, move_listed
from playbook_app.domain.entities import EntityId, Role
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Tier
from playbook_app.ui.catalogue.entry import Entry, Nature
from playbook_app.ui.catalogue.place import CataloguePlace
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.subject import Write
from playbook_app.ui.roles.sheet import RoleSheet
from playbook_app.wording.names import name_of


class RolesPlace(CataloguePlace[Role]):
    """Roles under the headings of their tiers."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Make list and editor."""
        self._duties: dict[EntityId, Duties] = {}
        super().__init__(
            desk,
            Nature(
                kind=Kind.ROLE,
                icon="roles",
                title=self.tr("Roles"),
                purpose=self.tr(
                    "A role is who acts: those whom customers meet, and those behind them. Each has a book of its own."
                ),
                add_text=self.tr("Add a role"),
                search_text=self.tr("Search roles"),
                add_action="add.role",
                name_field="name",
                leans_on=frozenset({Kind.MOMENT, Kind.STAGE, Kind.STANDARD}),
                ordered=True,
            ),
            parent=parent,
        )

    def listed(self, playbook: Playbook) -> Iterable[Role]:
        """Return the roles by tier, and take stock of what they stand for."""
        self._duties = duties(playbook)
        return playbook.roles_in_order()

    def described(self, entity: Role) -> Entry:
        """Return a role's name and how much it stands for."""
        part = self._duties.get(entity.id, Duties())
        counts = (
            self.tr("%n moment(s)", "", len(dict.fromkeys((*part.owned, *part.met)))),
            self.tr("%n standard(s)", "", part.standards),
        )
        return Entry(
            entity.id,
            entity.name or self.tr("Untitled role"),
            " · ".join(counts),
            name_of(entity.tier, self.desk.translate),
            faint=not entity.name,
        )

    def made(self, entity_id: EntityId) -> Changes:
        """Return a role of the tier at hand, last in it."""
        at_hand = self.subject.entity
        tier = at_hand.tier if isinstance(at_hand, Role) else Tier.FRONTLINE
        return add_listed(self.desk.session.playbook, Role(id=entity_id, tier=tier))

    def sheet(self) -> Sheet:
        """Return a role's form."""
        return RoleSheet(self.desk, self.subject)

    def writes(self) -> Mapping[str, Write]:
        """Return how a role changes its tier: it stands last there."""
        return {"tier": lambda playbook, role, tier: move_listed(playbook, Kind.ROLE, [role], None, tier=tier)}

    def values_at(self, group: str) -> Mapping[str, Value]:
        """Return the tier of a heading."""
        return next(({"tier": tier} for tier in Tier if name_of(tier, self.desk.translate) == group), {})
