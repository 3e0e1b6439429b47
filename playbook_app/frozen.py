"""Makes frozen values: what `dataclass(frozen=True, slots=True)` makes, in a tenth of the time.

The standard library compiles six methods for every class, which was a fifteenth of an export, and most are never
called. Here a method is written when it is first asked for. Fields, their checks, slots and `match` stay the standard
library's; `dataclasses.replace`, `fields` and `asdict` work as ever. `InitVar` and `field(init=False)` are not known.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from reprlib import recursive_repr
from types import FunctionType, MemberDescriptorType
from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

Value = TypeVar("Value")


@overload
def frozen(cls: type[Value], /) -> type[Value]: ...
@overload
def frozen(*, eq: bool = True, kw_only: bool = False, slots: bool = True) -> Callable[[type[Value]], type[Value]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(
    cls: type[Value] | None = None, /, *, eq: bool = True, kw_only: bool = False, slots: bool = True
) -> type[Value] | Callable[[type[Value]], type[Value]]:
    """Return the class of values that a class body declares; what the body defines itself is kept.

    Values are equal if they are of one class and their fields are, unless `eq` is off: then each is itself alone.
    Without `slots` a value can remember what `functools.cached_property` has found.
    """

    def made(body: type[Value]) -> type[Value]:
        return _made(body, eq=eq, kw_only=kw_only, slots=slots)

    return made if cls is None else made(cls)


def _made(body: type[Value], *, eq: bool, kw_only: bool, slots: bool) -> type[Value]:
    own = dict(vars(body))
    body.__doc__ = body.__doc__ or body.__name__  # or else the signature is read, to be told in its place
    made = dataclass(init=False, repr=False, eq=False, kw_only=kw_only, slots=slots)(body)
    methods: dict[str, object] = {"__repr__": _shown, "__setattr__": _refuse_setting, "__delattr__": _refuse_deleting}
    for name, write in (_WRITERS | (_EQUALITY if eq else {}) | (_STATE if slots else {})).items():
        methods[name] = _Unwritten(made, name, write)
    for name, method in methods.items():
        if own.get(name) is None:  # a body that defines equality alone has a hash of None
            setattr(made, name, method)
    return made


class _Unwritten:
    """A method in waiting: it is written when it is first asked for, and stands in this place from then on."""

    __slots__ = ("_name", "_owner", "_write")

    def __init__(self, owner: type, name: str, write: Callable[[type], FunctionType]) -> None:
        self._owner, self._name, self._write = owner, name, write

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        method = self._write(self._owner)
        setattr(self._owner, self._name, method)
        return method.__get__(instance, owner)


def _init(cls: type) -> FunctionType:
    names: dict[str, Any] = {"_absent": MISSING, "_set": object.__setattr__}
    lines = []
    for one in _fields(cls):
        value = one.name
        if one.default is not MISSING:
            names[f"_default_{one.name}"] = one.default
        elif one.default_factory is not MISSING:
            names[f"_make_{one.name}"] = one.default_factory
            value = f"_make_{one.name}() if {one.name} is _absent else {one.name}"
        slot = getattr(cls, one.name, None)
        if isinstance(slot, MemberDescriptorType):
            names[f"_set_{one.name}"] = slot.__set__
            lines.append(f"_set_{one.name}(self, {value})")
        else:
            lines.append(f"_set(self, {one.name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    method = _written(cls, f"__init__({_parameters(cls)})", lines or ["pass"], names)
    method.__annotations__ = {one.name: one.type for one in _fields(cls)} | {"return": None}
    return method


def _parameters(cls: type) -> str:
    """Return the parameters of the constructor. It finds a default by the name `_default_` and the field's."""

    def parameter(one: Field[Any]) -> str:
        if one.default is not MISSING:
            return f"{one.name}=_default_{one.name}"
        return one.name if one.default_factory is MISSING else f"{one.name}=_absent"

    given = [parameter(one) for one in _fields(cls) if not one.kw_only]
    named = [parameter(one) for one in _fields(cls) if one.kw_only]
    return ", ".join(["self", *given, *(["*", *named] if named else [])])


def _eq(cls: type) -> FunctionType:
    compared = [one.name for one in _fields(cls) if one.compare]
    lines = [
        "if other.__class__ is self.__class__:",
        f"    return {_tuple('self', compared)} == {_tuple('other', compared)}",
        "return NotImplemented",
    ]
    return _written(cls, "__eq__(self, other)", lines)


def _hash(cls: type) -> FunctionType:
    hashed = [one.name for one in _fields(cls) if (one.compare if one.hash is None else one.hash)]
    return _written(cls, "__hash__(self)", [f"return hash({_tuple('self', hashed)})"])


def _getstate(cls: type) -> FunctionType:
    return _written(cls, "__getstate__(self)", [f"return {_tuple('self', [one.name for one in _fields(cls)])}"])


def _setstate(cls: type) -> FunctionType:
    setters = {f"_set_{one.name}": getattr(cls, one.name).__set__ for one in _fields(cls)}
    lines = [f"{setter}(self, state[{place}])" for place, setter in enumerate(setters)]
    return _written(cls, "__setstate__(self, state)", lines or ["pass"], setters)


_WRITERS = {"__init__": _init}
_EQUALITY = {"__eq__": _eq, "__hash__": _hash}
_STATE = {"__getstate__": _getstate, "__setstate__": _setstate}


def _written(cls: type, head: str, lines: list[str], names: dict[str, Any] | None = None) -> FunctionType:
    """Return a function of a head and lines, which finds in `names` what is neither a parameter nor Python's."""
    found = {**(names or {}), "__name__": cls.__module__}
    body = "\n ".join(lines)
    exec(f"def {head}:\n {body}", found)  # noqa: S102  # it consists of the names of fields
    method: FunctionType = found[head.partition("(")[0]]
    method.__qualname__ = f"{cls.__qualname__}.{method.__name__}"
    return method


def _fields(cls: Any) -> tuple[Field[Any], ...]:
    return fields(cls)


def _tuple(name: str, of: list[str]) -> str:
    return f"({''.join(f'{name}.{one},' for one in of)})"


@recursive_repr()
def _shown(self: Any) -> str:
    shown = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse_setting(_self: object, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(_self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
