"""One entity as the text of one file, and back: short fields in the front matter, long texts in the body."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from typing import Any, get_args, get_type_hints

from playbook_app.domain.entities import ENTITIES, PROSE, Choice, Entity, EntityId, SignOff, Source
from playbook_app.domain.plain import MalformedValue, Plain, entity_from_plain, field_to_plain, forms, required
from playbook_app.domain.typeface import USUAL
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors.folder import (
    BlankFile,
    BrokenFrontMatter,
    MalformedField,
    MissingField,
    RepeatedField,
    UnknownKey,
    UnknownSection,
    UnresolvedMerge,
)
from playbook_app.exchange import frontmatter
from playbook_app.exchange.folder.sections import (
    ConflictLeft,
    SectionRepeated,
    SectionUnknown,
    fits,
    read_body,
    write_body,
)
from playbook_app.exchange.frontmatter import Raw

_EMPTY: tuple[object, ...] = ("", (), None, frozenset(), False, USUAL)
_PAIR = ("name", "text")


def write(kind: Kind, entity: Entity, name_of: Callable[[EntityId], str]) -> str:
    """Return the text of an entity's file. `name_of` says in words what an id stands for, for people who read it."""
    texts: dict[str, str] = {}
    head = [frontmatter.FENCE]
    for item in fields(entity):
        value = getattr(entity, item.name)
        if item.name in PROSE[kind] and fits(value):
            texts[item.name] = value
        elif value != item.default or not any(value is empty or value == empty for empty in _EMPTY):
            head += _lines(kind, item.name, value, name_of)
    return "\n".join([*head, frontmatter.FENCE, *write_body(kind, texts), ""])


def read(kind: Kind, text: str, path: str, new_id: Callable[[], EntityId]) -> Entity:
    """Return the entity that a file's text holds; one without an id gets a new one. `path` names the file in errors.

    Raises BlankFile, BrokenFrontMatter, UnresolvedMerge, UnknownKey, UnknownSection, RepeatedField, MissingField
    and MalformedField.
    """
    if not text.strip():
        raise BlankFile(path=path)
    head, body, lines_before = frontmatter.split(text)
    if head is None and text.startswith(f"{frontmatter.FENCE}\n"):
        raise BrokenFrontMatter(path=path, line=1)
    try:
        raw = {} if head is None else frontmatter.parse(head)
        texts = read_body(kind, body)
    except frontmatter.BadYaml as error:
        raise BrokenFrontMatter(path=path, line=error.line + 1) from None
    except SectionUnknown as error:
        raise UnknownSection(path=path, line=error.line + lines_before, heading=error.heading) from None
    except ConflictLeft as error:
        raise UnresolvedMerge(path=path, line=error.line + lines_before) from None
    except SectionRepeated as error:
        raise RepeatedField(path=path, key=error.args[0]) from None
    if twice := raw.keys() & texts.keys():
        raise RepeatedField(path=path, key=min(twice))
    return _entity(kind, raw | dict[str, Raw](texts), path, new_id)


def _entity(kind: Kind, raw: Mapping[str, Raw], path: str, new_id: Callable[[], EntityId]) -> Entity:
    known = forms(kind)
    if unknown := raw.keys() - known.keys():
        raise UnknownKey(path=path, key=min(unknown))
    plain: dict[str, Plain] = {} if "id" in raw else {"id": new_id()}
    for name, value in raw.items():
        try:
            plain[name] = _typed(_hints(kind)[name], value)
            known[name].read(plain[name])
        except ValueError:
            raise MalformedField(path=path, key=name, value=str(value)[:80]) from None
    if absent := required(kind) - plain.keys():
        raise MissingField(path=path, key=min(absent))
    return entity_from_plain(kind, plain)


def _lines(kind: Kind, name: str, value: Any, name_of: Callable[[EntityId], str]) -> Iterator[str]:
    """Yield a field's lines of front matter; an id is followed by what it stands for."""
    hint = _hints(kind)[name]
    if name == "id":
        yield f"id: {value}"
    elif EntityId in (hint, *get_args(hint)) and isinstance(value, str):
        yield f"{name}: {value}{frontmatter.yaml_comment(name_of(EntityId(value)))}"
    elif EntityId in get_args(hint) and value:
        yield f"{name}:"
        for entity_id in sorted(value) if isinstance(value, frozenset) else value:
            yield f"  - {entity_id}{frontmatter.yaml_comment(name_of(entity_id))}"
    elif type(value) is int:
        yield f"{name}: {value}"
    elif type(value) is bool:
        yield f"{name}: {str(value).lower()}"
    else:
        yield from frontmatter.block({name: _raw(field_to_plain(kind, name, value))})


def _raw(plain: Plain) -> Raw:
    """Return plain data as front matter says it: texts only, and pairs by name."""
    if isinstance(plain, dict):
        return {key: _raw(value) for key, value in plain.items()}
    if isinstance(plain, list):
        return [_pair(item) if isinstance(item, list) else _raw(item) for item in plain]
    return "" if plain is None else str(plain)


def _pair(pair: list[Plain]) -> Raw:
    return dict(zip(_PAIR, map(_raw, pair), strict=True))


def _unpaired(raw: Raw) -> Plain:
    if not isinstance(raw, dict) or raw.keys() != set(_PAIR):
        raise MalformedValue("no pair")
    return [_plain(raw[key]) for key in _PAIR]


def _plain(raw: Raw) -> Plain:
    if isinstance(raw, dict):
        return {key: _plain(value) for key, value in raw.items()}
    return [_plain(item) for item in raw] if isinstance(raw, list) else raw


def _typed(hint: Any, raw: Raw) -> Plain:
    """Return front matter as the plain data of a field's type. Raises ValueError where that cannot be."""
    if type(None) in get_args(hint) and raw == "":
        return None
    convert = _CONVERTED.get(hint)
    return _plain(raw) if convert is None else convert(raw)


def _whole_number(raw: Raw) -> Plain:
    if not isinstance(raw, str) or len(raw) > 18:  # noqa: PLR2004 - longer ones are no weights, points or numbers
        raise MalformedValue("no number")
    return int(raw)


def _truth(raw: Raw) -> Plain:
    if raw not in ("true", "false"):
        raise MalformedValue("neither true nor false")
    return raw == "true"


def _choices(raw: Raw) -> Plain:
    if not isinstance(raw, list) or not all(isinstance(item, dict) for item in raw):
        raise MalformedValue("no choices")
    return [_choice(item) for item in raw if isinstance(item, dict)]


def _choice(raw: dict[str, Raw]) -> Plain:
    return {"points": 0} | {key: _whole_number(item) if key == "points" else _plain(item) for key, item in raw.items()}


def _sign_offs(raw: Raw) -> Plain:
    if not isinstance(raw, list) or not all(isinstance(item, dict) for item in raw):
        raise MalformedValue("no sign-offs")
    return [_sign_off(item) for item in raw if isinstance(item, dict)]


def _sign_off(raw: dict[str, Raw]) -> Plain:
    return {key: _whole_number(item) if key == "edition" else _plain(item) for key, item in raw.items()}


def _pairs(raw: Raw) -> Plain:
    if not isinstance(raw, list):
        raise MalformedValue("no list")
    return [_unpaired(item) for item in raw]


def _source(raw: Raw) -> Plain:
    if not isinstance(raw, dict) or raw.keys() != {"importer", "keys"}:
        raise MalformedValue("no source")
    return {"importer": _plain(raw["importer"]), "keys": _pairs(raw["keys"])}


_CONVERTED: dict[Any, Callable[[Raw], Plain]] = {
    int: _whole_number,
    bool: _truth,
    tuple[Choice, ...]: _choices,
    tuple[SignOff, ...]: _sign_offs,
    tuple[tuple[str, str], ...]: _pairs,
    Source | None: _source,
}


@cache
def _hints(kind: Kind) -> dict[str, Any]:
    return get_type_hints(ENTITIES[kind])
