"""The last step of every import: texts that the domain can hold, codes and names that differ, and approvals that no
longer stand."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import count
from typing import Any, cast

from playbook_app.domain.edits.entities import revised
from playbook_app.domain.entities import TEXTS, Entity, EntityId, Standard
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.rules import LONGEST_TEXT, is_storable, storable
from playbook_app.domain.vocabulary import Kind
from playbook_app.remark import Remark

_LONGEST_HEADING = 1_000
"""Characters that the name of an extra text may have beside its text."""

_CLEANED = "Characters that no text can hold were left out of {name}."
_CODE_TAKEN = "Another standard has the code {name}, so this one got {given}."
_NAME_TAKEN = "Another image is called {name}, so this one is called {given}."
_CUT = "A text of {name} was longer than {limit} characters and was cut there."


def settled(before: Playbook, after: Playbook) -> tuple[Playbook, tuple[Remark, ...]]:
    """Return the playbook after an import as the domain's rules want it, and what had to be done for that."""
    remarks: list[Remark] = []
    mappings: dict[str, Any] = {}
    for kind, collection in COLLECTIONS.items():
        found = dict(_settled(kind, before, after, remarks))
        if found:
            mappings[collection] = {**after.of(kind), **found}
    result = replace(after, **mappings) if mappings else after
    return _told_apart(before, result, remarks), tuple(dict.fromkeys(remarks))


def _told_apart(before: Playbook, after: Playbook, remarks: list[Remark]) -> Playbook:
    """Return the playbook with another code for each newcomer whose code is taken, and another name for images."""
    changed: dict[str, dict[EntityId, Any]] = {"standards": {}, "images": {}}
    for collection, field, sentence in (("standards", "code", _CODE_TAKEN), ("images", "name", _NAME_TAKEN)):
        old, new = getattr(before, collection), getattr(after, collection)
        taken = {getattr(one, field) for one in new.values()}
        numbers: defaultdict[str, Iterator[int]] = defaultdict(lambda: count(2))
        for one in _newcomers(old, new, field):
            former = getattr(one, field)
            free = next(name for number in numbers[former] if (name := f"{former}-{number}") not in taken)
            taken.add(free)
            changed[collection][one.id] = replace(one, **{field: free})
            remarks.append(Remark.of(sentence, name=former[:80], given=free))
    found = {collection: {**getattr(after, collection), **some} for collection, some in changed.items() if some}
    return replace(after, **cast("Any", found)) if found else after


def _newcomers(before: Mapping[EntityId, Any], after: Mapping[EntityId, Any], field: str) -> Iterator[Any]:
    """Yield those whose code or name another has that had it before them."""
    met: set[str] = set()
    counts = Counter(getattr(one, field) for one in after.values())
    twice = [one for one in after.values() if getattr(one, field) and counts[getattr(one, field)] > 1]
    for one in sorted(twice, key=lambda one: getattr(before.get(one.id), field, None) != getattr(one, field)):
        if getattr(one, field) in met:
            yield one
        met.add(getattr(one, field))


def _settled(kind: Kind, before: Playbook, after: Playbook, remarks: list[Remark]) -> Iterator[tuple[EntityId, Entity]]:
    former = before.of(kind)
    for entity_id, entity in after.of(kind).items():
        old = former.get(entity_id)
        if entity is old:
            continue
        new = _storable(kind, entity, remarks)
        if isinstance(old, Standard) and isinstance(new, Standard):
            new = revised(old, new)
        if new is not entity:
            yield entity_id, new


def _storable(kind: Kind, entity: Entity, remarks: list[Remark]) -> Entity:
    texts = {name: text for name in TEXTS[kind] if (text := cast("str", getattr(entity, name)))}
    fixed: dict[str, Any] = {
        name: _fixed(text, entity, remarks) for name, text in texts.items() if not is_storable(text)
    }
    if isinstance(entity, Standard):
        extra = tuple(_fixed_pair(pair, entity, remarks) for pair in entity.extra)
        if extra != entity.extra:
            fixed["extra"] = extra
    return replace(entity, **fixed) if fixed else entity


def _fixed_pair(pair: tuple[str, str], entity: Entity, remarks: list[Remark]) -> tuple[str, str]:
    name, text = pair
    if is_storable(name + text):
        return pair
    name = storable(name)[:_LONGEST_HEADING]
    text = _fixed(text, entity, remarks)
    return name, text[: LONGEST_TEXT - len(name)]


def _fixed(text: str, entity: Entity, remarks: list[Remark]) -> str:
    name = spoken_name(entity) or entity.id
    clean = storable(text)
    if clean != text:
        remarks.append(Remark.of(_CLEANED, name=name[:80]))
    if len(clean) > LONGEST_TEXT:
        remarks.append(Remark.of(_CUT, name=name[:80], limit=LONGEST_TEXT))
    return clean[:LONGEST_TEXT]
