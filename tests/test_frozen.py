"""Frozen values beside those of the standard library: the same to whoever uses them, and quicker to declare."""

import copy
import inspect
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace
from functools import cached_property
from typing import Any, ClassVar, Generic, TypeVar, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.frozen import frozen

_METHODS = ("__init__", "__eq__", "__hash__", "__getstate__", "__setstate__")
Item = TypeVar("Item")


@frozen
class Stop:
    """One stop of a journey."""

    name: str
    place: float = 0.0
    notes: list[str] = field(default_factory=list)
    secret: object = field(default=None, repr=False, compare=False)


@frozen
class Halt(Stop):
    minutes: int = 5


@frozen(kw_only=True)
class Named:
    id: str
    title: str = ""


@frozen
class Empty:
    pass


class _Plain:
    """The same as `Stop`, by the standard library."""

    @dataclass(frozen=True, slots=True)
    class Stop:
        """One stop of a journey."""

        name: str
        place: float = 0.0
        notes: list[str] = field(default_factory=list)
        secret: object = field(default=None, repr=False, compare=False)


names = st.sampled_from(["Bath", "Wells"])
places = st.sampled_from([0.0, -0.0, 1.0, float("nan"), 1, True])
contents = st.tuples(names, places, st.sampled_from([(), (1,), (1.0,)]), st.integers(0, 1))


@given(contents, contents)
def test_values_are_equal_where_those_of_the_standard_library_are(one: Any, another: Any) -> None:
    assert (Stop(*one) == Stop(*another)) is (_Plain.Stop(*one) == _Plain.Stop(*another))
    assert (Stop(*one) != Stop(*another)) is (_Plain.Stop(*one) != _Plain.Stop(*another))


@given(contents)
def test_values_have_the_hash_of_those_of_the_standard_library(one: Any) -> None:
    assert hash(Stop(*one)) == hash(_Plain.Stop(*one))


@given(contents)
def test_values_are_shown_as_those_of_the_standard_library(one: Any) -> None:
    assert repr(Stop(*one)) == repr(_Plain.Stop(*one)).removeprefix("_Plain.")


@pytest.mark.parametrize("other", [Halt("Bath"), _Plain.Stop("Bath"), "Bath", None], ids=repr)
def test_a_value_equals_none_of_another_class(other: object) -> None:
    assert Stop("Bath") != other


def test_a_hash_needs_fields_that_have_one() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Stop("Bath", notes=[]))


@pytest.mark.parametrize("name", ["name", "new"])
def test_nothing_is_changed_or_taken_away(name: str) -> None:
    stop = Stop("Bath")
    with pytest.raises(FrozenInstanceError, match=f"cannot assign to field '{name}'"):
        setattr(stop, name, "Wells")
    with pytest.raises(FrozenInstanceError, match=f"cannot delete field '{name}'"):
        delattr(stop, name)
    assert stop.name == "Bath"


def test_a_value_takes_no_room_but_for_its_fields() -> None:
    assert not hasattr(Halt("Bath"), "__dict__")
    assert Halt.__slots__ == ("minutes",)


def test_what_is_left_out_has_its_default_and_each_value_its_own_list() -> None:
    one, another = Stop("Bath"), Stop("Bath")
    assert (one.place, one.notes, one.secret) == (0.0, [], None)
    assert one.notes is not another.notes
    assert Stop("Bath", notes=one.notes).notes is one.notes


@pytest.mark.parametrize("call", [Stop, lambda: Stop("Bath", town="Bath"), lambda: Named("a"), lambda: Empty(1)])
def test_wrong_arguments_are_refused(call: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match="argument"):
        call()


def test_a_declaration_is_checked_by_the_standard_library() -> None:
    with pytest.raises(ValueError, match="mutable default"):

        @frozen
        class _Wrong:
            notes: list[str] = []  # noqa: RUF012


def test_fields_may_have_to_be_named() -> None:
    assert Named(title="Bath", id="a") == Named(id="a", title="Bath")
    assert Named.__match_args__ == ()


def test_a_class_adds_fields_to_those_of_its_base() -> None:
    halt = Halt("Bath", 1.0, [], None, 7)
    assert isinstance(halt, Stop)
    assert (halt.name, halt.minutes) == ("Bath", 7)
    assert repr(halt) == "Halt(name='Bath', place=1.0, notes=[], minutes=7)"
    assert halt == replace(Halt("Wells", 1.0, minutes=7), name="Bath") != Stop("Bath", 1.0)


def test_a_class_without_fields_has_one_value() -> None:
    assert Empty() == Empty()
    assert hash(Empty()) == hash(())
    assert repr(Empty()) == "Empty()"
    assert pickle.loads(pickle.dumps(Empty())) == Empty()


@pytest.mark.parametrize(
    "again",
    [copy.copy, copy.deepcopy, *(lambda one, by=by: pickle.loads(pickle.dumps(one, by)) for by in range(2, 6))],
)
@pytest.mark.parametrize(
    "value", [Stop("Bath", 1.0, ["a"], "b"), Halt("Bath", minutes=7), Named(id="a")], ids=lambda one: type(one).__name__
)
def test_a_copy_is_equal(value: Any, again: Callable[[object], Any]) -> None:
    made = again(value)
    assert made is not value
    assert type(made) is type(value)
    assert [getattr(made, one.name) for one in fields(value)] == [getattr(value, one.name) for one in fields(value)]


def test_the_standard_library_takes_a_value_for_a_dataclass() -> None:
    stop = Stop("Bath", notes=["a"])
    assert is_dataclass(stop)
    assert [one.name for one in fields(Stop)] == ["name", "place", "notes", "secret"]
    assert asdict(stop) == {"name": "Bath", "place": 0.0, "notes": ["a"], "secret": None}
    assert replace(stop, place=2.0) == Stop("Bath", 2.0, ["a"])
    with pytest.raises(TypeError, match="town"):
        replace(stop, town="Wells")  # type: ignore[call-arg]


def test_a_value_is_matched_by_place_and_by_name() -> None:
    match Stop("Bath", 2.0):
        case Stop(name, place, secret=None):
            assert (name, place) == ("Bath", 2.0)
        case _:
            pytest.fail("It was not matched")


def test_a_signature_tells_the_fields() -> None:
    assert str(inspect.signature(Stop)).startswith("(name: str, place: float = 0.0, notes: list[str] = ")
    assert list(inspect.signature(Stop).parameters) == ["name", "place", "notes", "secret"]
    assert get_type_hints(Stop.__init__)["place"] is float


def test_what_a_class_defines_itself_is_kept() -> None:
    @frozen
    class Word:
        text: str

        def __init__(self, text: str) -> None:
            object.__setattr__(self, "text", text.casefold())

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Word) and self.text[:1] == other.text[:1]

        def __hash__(self) -> int:
            return hash(self.text[:1])

        def __repr__(self) -> str:
            return self.text

    assert repr(Word("Abbey")) == "abbey"
    assert Word("Abbey") == Word("Ale")
    assert hash(Word("Abbey")) == hash(Word("Ale"))


def test_who_defines_equality_alone_has_the_hash_of_the_fields() -> None:
    @frozen
    class Word:  # noqa: PLW1641  # the hash is what this is about
        text: str

        def __eq__(self, other: object) -> bool:
            return self is other

    assert hash(Word("a")) == hash(("a",))


def test_without_equality_a_value_is_itself_alone() -> None:
    @frozen(eq=False)
    class Ink:
        colour: str

    ink = Ink("blue")
    assert ink != Ink("blue")
    assert {ink, ink, Ink("blue")} > {ink}


def test_without_slots_a_value_remembers_what_was_found() -> None:
    @frozen(slots=False)
    class Sum:
        terms: tuple[int, ...]
        start: int = 1

        @cached_property
        def total(self) -> list[int]:
            return [sum(self.terms, self.start)]

    value = Sum((1, 2))
    assert value.total is value.total
    assert value == Sum((1, 2))
    assert replace(value, start=0).total == [3]
    with pytest.raises(FrozenInstanceError):
        value.start = 2  # type: ignore[misc]


def test_what_is_not_a_field_is_none() -> None:
    @frozen
    class Counted:
        kinds: ClassVar[int] = 3
        name: str

    assert Counted("a").kinds == 3
    assert repr(Counted("a")).endswith("Counted(name='a')")


def test_a_value_is_looked_over_when_it_is_made() -> None:
    @frozen
    class Checked:
        number: int

        def __post_init__(self) -> None:
            if self.number < 0:
                raise ValueError(self.number)

    assert Checked(1).number == 1
    with pytest.raises(ValueError, match="-1"):
        Checked(-1)


def test_a_value_may_hold_any_kind() -> None:
    @frozen
    class Box(Generic[Item]):
        item: Item

    assert Box[int](3) == Box(3)


@pytest.mark.parametrize("name", _METHODS)
def test_a_method_is_written_when_it_is_first_asked_for(name: str) -> None:
    @frozen
    class Fresh:
        name: str

    assert not inspect.isfunction(vars(Fresh)[name])
    first = getattr(Fresh, name)
    assert vars(Fresh)[name] is first
    assert first.__qualname__ == f"{Fresh.__qualname__}.{name}"
