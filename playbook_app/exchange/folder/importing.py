"""Brings a playbook in text form into another: what has the same id, code or name is updated, the rest is added.

Nothing is taken away, so part of a folder can be brought in. The playbook's own fields come along only into the
playbook that the folder was written from; so do editions, whose whole values a folder does not hold, and comments.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.exchange.folder.reading import FolderContent, read, with_ids
from playbook_app.exchange.outcome import Outcome, Place, Reading, Verb
from playbook_app.exchange.request import Request
from playbook_app.remark import Remark

_OF_ANOTHER = "It belongs to the playbook that the folder was written from."
_EDITION = "An edition's contents are not in the folder."
_OWN_KINDS = (Kind.PLAYBOOK, Kind.COMMENT, Kind.SIGNATORY)
_NAMES: dict[Kind, Callable[[Any, Any], object]] = {
    Kind.ROLE: lambda role, _: role.name,
    Kind.STAGE: lambda stage, _: stage.name,
    Kind.MOMENT: lambda moment, ids: moment.name and (ids.get(moment.stage, moment.stage), moment.name),
    Kind.STANDARD: lambda standard, _: standard.code,
    Kind.TERM: lambda term, _: term.term,
    Kind.IMAGE: lambda image, _: image.name,
}
"""What tells that two entities of different ids are meant to be one."""


def read_sources(sources: Sequence[Path], playbook: Playbook, request: Request) -> Reading:
    """Return the playbook with what the folders bring. Raises the errors of `reading.read`."""
    images: dict[str, bytes] = {}
    outcomes: list[Outcome] = []
    for number, source in enumerate(sources, start=1):
        content = read(source, request.new_id)
        playbook, found = _brought(content, playbook, source)
        images |= content.images
        outcomes += found
        request.progress(number / len(sources))
    return Reading(playbook, images, tuple(outcomes))


def _brought(content: FolderContent, playbook: Playbook, source: Path) -> tuple[Playbook, list[Outcome]]:
    same = content.playbook.about.id == playbook.about.id
    ids = _known_ids(content.playbook, playbook)
    outcomes: list[Outcome] = []
    mappings: dict[str, Any] = {"about": playbook.about}
    for kind in Kind:
        held = dict(playbook.of(kind))
        for entity in content.playbook.of(kind).values():
            place = Place(str(source / content.paths[entity.id]))
            new = with_ids(kind, entity, ids)
            former = held.get(new.id)
            refusal = None if former == new else _refusal(kind, same=same)
            verb = Verb.SKIPPED if refusal else _verb(former, new)
            outcomes.append(Outcome(verb, kind, spoken_name(entity), place, refusal))
            if verb in {Verb.CREATED, Verb.UPDATED}:
                held[new.id] = new
        if kind is Kind.PLAYBOOK:
            mappings["about"] = held[playbook.about.id]
        elif held != playbook.of(kind):
            mappings[COLLECTIONS[kind]] = held
    return replace(playbook, **mappings), outcomes


def _verb(former: Entity | None, new: Entity) -> Verb:
    if former is None:
        return Verb.CREATED
    return Verb.UNCHANGED if former == new else Verb.UPDATED


def _refusal(kind: Kind, *, same: bool) -> Remark | None:
    if kind is Kind.EDITION:
        return Remark(_EDITION)
    return Remark(_OF_ANOTHER) if not same and kind in _OWN_KINDS else None


def _known_ids(incoming: Playbook, playbook: Playbook) -> dict[EntityId, EntityId]:
    """Return the playbook's id for each incoming one that is a stranger but has the code or name of something there."""
    ids: dict[EntityId, EntityId] = {}
    for kind, naming in _NAMES.items():
        there = {naming(entity, {}): entity_id for entity_id, entity in playbook.of(kind).items()}
        for entity_id, entity in incoming.of(kind).items():
            name = naming(entity, ids)
            if name and name in there and entity_id not in playbook.of(kind):
                ids[entity_id] = there[name]
    return ids
