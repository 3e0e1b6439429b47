"""Where images are shown: in texts, by their names, and as the brand's logo."""

import re
from collections import defaultdict

from playbook_app.domain.entities import PROSE, Entity, EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen

_SHOWN = re.compile(r"!\[[^\]]*\]\(\s*<?([^)>\s]+)>?(?:\s[^)]*)?\)")
_PASSED_OVER = {Kind.COMMENT, Kind.EDITION, Kind.SIGNATORY}


@frozen
class Use:
    """A field that shows an image."""

    kind: Kind
    entity: Entity
    field: str


def uses(playbook: Playbook) -> dict[EntityId, tuple[Use, ...]]:
    """Return by image where it is shown; an image that is shown nowhere is absent."""
    found: defaultdict[EntityId, list[Use]] = defaultdict(list)
    if playbook.about.logo:
        found[playbook.about.logo].append(Use(Kind.PLAYBOOK, playbook.about, "logo"))
    for kind in (kind for kind in Kind if kind not in _PASSED_OVER):
        for entity in playbook.of(kind).values():
            for field in PROSE[kind]:
                for name in _names(getattr(entity, field)):
                    if image := playbook.image_named(name):
                        found[image.id].append(Use(kind, entity, field))
    return {image: tuple(shown) for image, shown in found.items()}


def _names(text: str) -> set[str]:
    # Most texts show no image, and looking for two characters is much quicker than matching.
    return set(_SHOWN.findall(text)) if "![" in text else set()
