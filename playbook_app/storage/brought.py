"""What an operation brings with it from outside, beside its changes."""

from collections.abc import Mapping
from dataclasses import field

from playbook_app.domain.ancestry import Ancestry
from playbook_app.domain.entities import EntityId
from playbook_app.frozen import frozen


@frozen
class Brought:
    """The bytes of images and fonts by their SHA-256 (hex); of a merge also what the other copy held and came of.

    `editions` are the packed values of editions by their ids, `ancestry` the parents of the other's operations; None
    where nothing is merged.
    """

    images: Mapping[str, bytes] = field(default_factory=dict)
    editions: Mapping[EntityId, bytes] = field(default_factory=dict)
    ancestry: Ancestry | None = None


NOTHING = Brought()
