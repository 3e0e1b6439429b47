"""Entities and field values as plain data (texts, numbers, lists) and back, for whatever writes them down as text.

Sets become sorted lists, enums their values, dates and instants ISO 8601, pairs lists of two. Reading back checks
everything, since what is read may come from outside: anything odd raises MalformedValue.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple, cast, get_args, get_type_hints

from playbook_app.domain.change import Value
from playbook_app.domain.entities import ENTITIES, Choice, Entity, EntityId, SignOff, Source
from playbook_app.domain.typeface import Typeface, typeface_of
from playbook_app.domain.vocabulary import Kind

Plain = str | int | bool | None | list["Plain"] | dict[str, "Plain"]
"""What JSON can say, without fractions."""

_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class MalformedValue(ValueError):
    """Plain data that is not what its field holds."""


class Form(NamedTuple):
    """How a field's values are written as plain data and read from it."""

    write: Callable[[Any], Plain]
    read: Callable[[Any], Any]


def entity_to_plain(kind: Kind, entity: Entity) -> dict[str, Plain]:
    """Return an entity as a mapping of its fields."""
    return {name: form.write(getattr(entity, name)) for name, form in forms(kind).items()}


def entity_from_plain(kind: Kind, plain: Mapping[str, Any]) -> Entity:
    """Return the entity of a mapping; fields that are absent take their defaults.

    Raises MalformedValue for a field that is unknown, malformed, or absent without a default.
    """
    known = forms(kind)
    if unknown := plain.keys() - known.keys():
        raise MalformedValue(f"a {kind} has no field {min(unknown)!r}")
    if absent := required(kind) - plain.keys():
        raise MalformedValue(f"a {kind} lacks its {min(absent)!r}")
    values: dict[str, Any] = {name: known[name].read(value) for name, value in plain.items()}
    return ENTITIES[kind](**values)


def field_to_plain(kind: Kind, name: str, value: Value) -> Plain:
    """Return one field's value as plain data."""
    return forms(kind)[name].write(value)


def field_from_plain(kind: Kind, name: str, plain: Plain) -> Value:
    """Return one field's value. Raises MalformedValue for an unknown field or a malformed value."""
    try:
        form = forms(kind)[name]
    except KeyError:
        raise MalformedValue(f"a {kind} has no field {name!r}") from None
    return cast("Value", form.read(plain))


@cache
def forms(kind: Kind) -> dict[str, Form]:
    """Return the form of each field of a kind, in the order of declaration."""
    hints = get_type_hints(ENTITIES[kind])
    return {item.name: _form(hints[item.name]) for item in fields(ENTITIES[kind])}


@cache
def required(kind: Kind) -> frozenset[str]:
    """Return the fields of a kind that have no default."""
    return frozenset(item.name for item in fields(ENTITIES[kind]) if item.default is MISSING)


def _form(hint: Any) -> Form:
    options = [option for option in get_args(hint) if option is not type(None)]
    if type(None) in get_args(hint):
        return _optional(_form(options[0]))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Form(lambda value: value.value, lambda plain: _enum(hint, plain))
    return _FORMS[hint]


def _optional(form: Form) -> Form:
    return Form(
        lambda value: None if value is None else form.write(value),
        lambda plain: None if plain is None else form.read(plain),
    )


def _unchanged(value: Plain) -> Plain:
    return value


def _typed(kept: type) -> Form:
    """Return the form of a value that plain data holds as it is."""

    def read(plain: Any) -> Any:
        if type(plain) is not kept:
            raise MalformedValue(f"{plain!r:.80} is no {kept.__name__}")
        return plain

    return Form(_unchanged, read)


def _listed(read_item: Callable[[Any], Any], write_item: Callable[[Any], Plain], gather: Callable[[Any], Any]) -> Form:
    """Return the form of a collection; sets are written sorted, so that equal values are written alike."""

    def write(value: Any) -> Plain:
        return [write_item(item) for item in (sorted(value) if isinstance(value, frozenset) else value)]

    def read(plain: Any) -> Any:
        if not isinstance(plain, list):
            raise MalformedValue(f"{plain!r:.80} is no list")
        return gather(read_item(item) for item in plain)

    return Form(write, read)


def _text(plain: Any) -> str:
    if not isinstance(plain, str):
        raise MalformedValue(f"{plain!r:.80} is no text")
    return plain


def _entity_id(plain: Any) -> EntityId:
    text = _text(plain)
    if _UUID.fullmatch(text) is None:
        raise MalformedValue(f"{text!r:.80} is no UUID")
    return EntityId(text)


def _enum(members: type[StrEnum], plain: Any) -> StrEnum:
    try:
        return members(_text(plain))
    except ValueError:
        raise MalformedValue(f"{plain!r:.80} is no {members.__name__.lower()}") from None


def _date(plain: Any) -> date:
    try:
        return date.fromisoformat(_text(plain))
    except ValueError:
        raise MalformedValue(f"{plain!r:.80} is no date") from None


def _instant(plain: Any) -> datetime:
    try:
        instant = datetime.fromisoformat(_text(plain))
    except ValueError:
        raise MalformedValue(f"{plain!r:.80} is no instant") from None
    if instant.tzinfo is None:
        raise MalformedValue(f"{plain!r:.80} lacks its time zone")
    return instant.astimezone(UTC)


def _pair(plain: Any) -> tuple[str, str]:
    if not isinstance(plain, list) or len(plain) != 2:  # noqa: PLR2004
        raise MalformedValue(f"{plain!r:.80} is no pair")
    return _text(plain[0]), _text(plain[1])


def _choice(plain: Any) -> Choice:
    if not isinstance(plain, dict) or plain.keys() != {"text", "points"} or type(plain["points"]) is not int:
        raise MalformedValue(f"{plain!r:.80} is no choice")
    return Choice(_text(plain["text"]), plain["points"])


def _sign_off(plain: Any) -> SignOff:
    if not isinstance(plain, dict) or plain.keys() != {"edition", "on"} or type(plain["edition"]) is not int:
        raise MalformedValue(f"{plain!r:.80} is no sign-off")
    return SignOff(plain["edition"], _date(plain["on"]))


def _source(plain: Any) -> Source:
    if not isinstance(plain, dict) or plain.keys() != {"importer", "keys"} or not isinstance(plain["keys"], list):
        raise MalformedValue(f"{plain!r:.80} is no source")
    return Source(_text(plain["importer"]), tuple(_pair(item) for item in plain["keys"]))


def _write_source(source: Source) -> Plain:
    return {"importer": source.importer, "keys": [list(pair) for pair in source.keys]}


def _write_choice(choice: Choice) -> Plain:
    return {"text": choice.text, "points": choice.points}


def _write_sign_off(signed: SignOff) -> Plain:
    return {"edition": signed.edition, "on": signed.on.isoformat()}


_FORMS: dict[Any, Form] = {
    str: _typed(str),
    int: _typed(int),
    bool: _typed(bool),
    EntityId: Form(_unchanged, _entity_id),
    date: Form(lambda value: value.isoformat(), _date),
    datetime: Form(lambda value: value.isoformat(), _instant),
    Source: Form(_write_source, _source),
    Typeface: Form(str, lambda plain: typeface_of(_text(plain))),
    frozenset[EntityId]: _listed(_entity_id, str, frozenset),
    tuple[EntityId, ...]: _listed(_entity_id, str, tuple),
    tuple[str, ...]: _listed(_text, str, tuple),
    tuple[tuple[str, str], ...]: _listed(_pair, list, tuple),
    tuple[Choice, ...]: _listed(_choice, _write_choice, tuple),
    tuple[SignOff, ...]: _listed(_sign_off, _write_sign_off, tuple),
}
