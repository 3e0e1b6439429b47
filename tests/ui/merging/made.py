"""Merges made of values, without files: what a review and a round of suggestions are given."""

from datetime import UTC, datetime
from pathlib import Path

from playbook_app.domain.ancestry import Lineage, Relation
from playbook_app.domain.change import apply
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.playbook import Playbook
from playbook_app.merging.prepared import Credit, Prepared, Sides, key
from playbook_app.ui.merging.review import Review
from tests.factories import entity_id
from tests.ui.merging.rounds import Deed

AT = datetime(2026, 6, 3, 9, 30, tzinfo=UTC)


def after(playbook: Playbook, *deeds: Deed) -> Playbook:
    """Return a playbook after deeds."""
    for deed in deeds:
        playbook = apply(playbook, deed(playbook))
    return playbook


def prepared(base: Playbook | None, mine: Playbook, theirs: Playbook, *, suggested: bool = False) -> Prepared:
    """Return a merge of values; theirs is by Ben."""
    merged = merge(base, mine, theirs)
    places = dict.fromkeys((one.kind, one.id) for one in (*merged.changes, *merged.conflicts))
    sides = tuple(
        Sides(kind, one, base.find(kind, one) if base else None, mine.find(kind, one), theirs.find(kind, one))
        for kind, one in places
    )
    return Prepared(
        path=Path("Harbour, Ben.playbook"),
        title="Service",
        relation=Relation.APART if base else Relation.STRANGER,
        suggested=suggested,
        head=entity_id(900),
        theirs=Lineage(entity_id(901), {}),
        merged=merged,
        sides=sides,
        authors=("Ben",),
        credits={key(change): Credit("Ben", AT) for change in merged.changes},
    )


def review(base: Playbook, mine: Playbook, theirs: Playbook) -> Review:
    """Return a review of values."""
    return Review(prepared(base, mine, theirs))
