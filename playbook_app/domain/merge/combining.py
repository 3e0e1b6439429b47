"""The whole of a merge, step by step: three values and the answers in; one value out, and what was asked."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from playbook_app.domain.entities import Entity, EntityId, Standard
from playbook_app.domain.merge.approval import checked
from playbook_app.domain.merge.codes import with_single_codes
from playbook_app.domain.merge.entity import Versions, merged_entity
from playbook_app.domain.merge.fates import Fates, decided
from playbook_app.domain.merge.inquiry import Inquiry
from playbook_app.domain.merge.mending import given_back, mended, without_doomed
from playbook_app.domain.merge.merged import EntityKey, Note
from playbook_app.domain.merge.ordering import with_distinct_keys
from playbook_app.domain.merge.pictures import tell_renamed, with_common_images
from playbook_app.domain.merge.three import Three, with_entities
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.vocabulary import Kind


def combined(given: Three, inquiry: Inquiry) -> Playbook:
    """Return what three values make together. Raises ValueError where they are of different playbooks."""
    if len({state.about.id for state in (given.base, given.mine, given.theirs) if state}) > 1:
        raise ValueError("states of two different playbooks are not merged as they are")
    three = with_common_images(given)
    fates = decided(three, inquiry)
    three = given_back(three, fates)
    result = _entities_merged(three, fates, inquiry)
    result = mended(result, three, fates.doomed, inquiry)
    result = with_single_codes(result, three, inquiry)
    result = with_distinct_keys(result, three)
    result = _approvals_checked(result, three, inquiry)
    tell_renamed(given, result, inquiry)
    _tell_twins(given, result, inquiry)
    return result


def _entities_merged(three: Three, fates: Fates, inquiry: Inquiry) -> Playbook:
    former = three.base.about if three.base else None
    about = _merged_one(Versions(Kind.PLAYBOOK, former, three.mine.about, three.theirs.about), fates, inquiry)
    mappings = {COLLECTIONS[kind]: _merged_kind(kind, three, fates, inquiry) for kind in COLLECTIONS}
    return replace(three.mine, about=cast("Any", about), **cast("Any", mappings))


def _merged_kind(kind: Kind, three: Three, fates: Fates, inquiry: Inquiry) -> Mapping[EntityId, Entity]:
    mine = three.mine.of(kind)
    if mine is three.theirs.of(kind):
        return mine
    found = {one.id: one for one in _merged_entities(kind, three, fates, inquiry)}
    return mine if found == mine else found


def _merged_entities(kind: Kind, three: Three, fates: Fates, inquiry: Inquiry) -> Iterator[Entity]:
    base, mine, theirs = three.of(kind), three.mine.of(kind), three.theirs.of(kind)
    for entity_id, ours in mine.items():
        other = theirs.get(entity_id)
        if other is ours:
            yield ours
        elif other is not None and kind is not Kind.EDITION:
            yield _merged_one(Versions(kind, base.get(entity_id), ours, other), fates, inquiry)
        elif (kind, entity_id) not in fates.doomed:
            yield ours
    for entity_id, other in theirs.items():
        if entity_id not in mine and (kind, entity_id) not in fates.doomed:
            yield other


def _merged_one(versions: Versions, fates: Fates, inquiry: Inquiry) -> Entity:
    base, mine, theirs = versions.base, versions.mine, versions.theirs
    if theirs in (base, mine) or mine == base:
        return cast("Entity", theirs if mine == base else mine)
    if fates.doomed:
        kind, doomed = versions.kind, fates.doomed
        versions = Versions(kind, *(without_doomed(kind, one, doomed) for one in (base, mine, theirs)))
    return merged_entity(versions, inquiry)


def _approvals_checked(playbook: Playbook, three: Three, inquiry: Inquiry) -> Playbook:
    """Return the playbook with approvals only of what somebody approved."""
    found: dict[EntityKey, Standard] = {}
    for one in playbook.standards.values():
        mine, theirs = three.mine.standards.get(one.id), three.theirs.standards.get(one.id)
        if one is not mine and one is not theirs:
            after = checked(one, mine, theirs, inquiry)
            if after != one:
                found[Kind.STANDARD, one.id] = after
    return with_entities(playbook, found)


def _tell_twins(three: Three, result: Playbook, inquiry: Inquiry) -> None:
    """Note the editions that both sides published under one number."""
    if result.editions is three.mine.editions:
        return
    added = [one for one in result.editions.values() if one.id not in three.mine.editions]
    numbers = {one.number for one in three.mine.editions.values() if one.id not in three.theirs.editions}
    for one in added:
        if one.number in numbers:
            inquiry.notes.append(Note.of("edition_twin", Kind.EDITION, one.id, number=str(one.number)))
