"""Images in a merge: one content under two names is kept once, one name for two contents becomes two, and the texts of
each side follow, so that every text goes on showing what its author saw."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from playbook_app.domain.edits.images import free_name, shown_under
from playbook_app.domain.entities import PROSE, Entity, EntityId, Image
from playbook_app.domain.merge.ids import with_ids
from playbook_app.domain.merge.inquiry import Inquiry
from playbook_app.domain.merge.merged import EntityKey, Note, Side
from playbook_app.domain.merge.three import Three, with_entities
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind

_KEPT_AS_WRITTEN = {Kind.COMMENT, Kind.EDITION, Kind.SIGNATORY}


def with_common_images(three: Three) -> Three:
    """Return the three with one id for each content that both sides added, and one name for each image in all three."""
    three = _joined(three)
    names = _names(three)
    base = _renamed(three.base, names) if three.base else None
    return Three(base, _renamed(three.mine, names), _renamed(three.theirs, names))


def tell_renamed(before: Three, result: Playbook, inquiry: Inquiry) -> None:
    """Note the images whose name is new to both sides."""
    for image in result.images.values():
        former = [one.name for side in Side if (one := before.on(side).images.get(image.id))]
        if former and image.name not in former:
            inquiry.notes.append(Note.of("image_renamed", Kind.IMAGE, image.id, name=former[0], given=image.name))


def _joined(three: Three) -> Three:
    """Give images of one content that each side added by itself the lower of their ids, on both sides."""
    added = {side: dict(_added(three, side)) for side in Side}
    for described in (True, False):
        groups = [_by_content(added[side].values(), described=described) for side in Side]
        for content in groups[0].keys() & groups[1].keys():
            for mine, theirs in zip(groups[0][content], groups[1][content], strict=False):
                if described or not (mine.alt and theirs.alt):
                    side = Side.THEIRS if mine.id < theirs.id else Side.MINE
                    given, dropped = sorted((mine.id, theirs.id))
                    three = three.with_side(side, with_ids(three.on(side), {Kind.IMAGE: {dropped: given}}))
                    del added[Side.MINE][mine.id], added[Side.THEIRS][theirs.id]
    return three


def _added(three: Three, side: Side) -> Iterator[tuple[EntityId, Image]]:
    across = three.on(side.other).images
    for entity_id, image in three.on(side).images.items():
        if entity_id not in across and entity_id not in three.of(Kind.IMAGE):
            yield entity_id, image


def _by_content(images: Any, *, described: bool) -> dict[tuple[str, ...], list[Image]]:
    """Return images by what they show and, if wanted, by what is said of them; each list by id."""
    groups: defaultdict[tuple[str, ...], list[Image]] = defaultdict(list)
    for image in sorted(images, key=lambda image: cast("str", image.id)):
        groups[image.sha256, image.media_type, *([image.alt] if described else [])].append(image)
    return groups


def _names(three: Three) -> dict[EntityId, str]:
    """Return the name that each image bears from now on. It is the same whichever side is mine."""
    wanted = {one: _wanted(three, one) for one in {**three.mine.images, **three.theirs.images}}
    states = [state for state in (three.base, three.mine, three.theirs) if state]
    taken = {image.name for state in states for image in state.images.values()}
    given: dict[EntityId, str] = {}
    used: set[str] = set()
    for one in sorted(wanted, key=lambda one: _claim(three, one, wanted[one])):
        name = wanted[one]
        if name in used:
            name = free_name(name, taken)
        used.add(name)
        taken.add(name)
        given[one] = name
    return given


def _wanted(three: Three, entity_id: EntityId) -> str:
    """Return the name of an image as merged: a change holds against none; of two changes, the first by the alphabet."""
    base, *names = (
        one.name if state and (one := state.images.get(entity_id)) else None
        for state in (three.base, three.mine, three.theirs)
    )
    known = [name for name in names if name is not None]
    return min([name for name in known if name != base] or known)


def _claim(three: Three, entity_id: EntityId, name: str) -> tuple[bool, bool, EntityId]:
    """Return how weak an image's claim to its name is: one that a side deleted comes last, a newcomer late."""
    former = three.of(Kind.IMAGE).get(entity_id)
    deleted = former is not None and any(entity_id not in three.on(side).images for side in Side)
    return (deleted, getattr(former, "name", None) != name, entity_id)


def _renamed(playbook: Playbook, names: Mapping[EntityId, str]) -> Playbook:
    """Return a state with the images' new names, also in its texts."""
    changed = {image.name: names.get(image.id, image.name) for image in playbook.images.values()}
    changed = {old: new for old, new in changed.items() if old != new}
    if not changed:
        return playbook
    found: dict[EntityKey, Entity | None] = {}
    for kind in (kind for kind in Kind if kind not in _KEPT_AS_WRITTEN):
        for entity in playbook.of(kind).values():
            texts = {name: getattr(entity, name) for name in PROSE[kind]}
            after = {name: new for name, text in texts.items() if (new := shown_under(text, changed)) != text}
            if isinstance(entity, Image) and entity.name in changed:
                after["name"] = changed[entity.name]
            if after:
                found[kind, entity.id] = replace(entity, **cast("Any", after))
    return with_entities(playbook, found)
