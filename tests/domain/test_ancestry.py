"""How two copies stand to each other, told by what their operations came of."""

from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.ancestry import Lineage, Relation, nearest_common, relation
from playbook_app.domain.entities import EntityId


def lineage(head: str, **parents: str) -> Lineage:
    """Return a lineage of operations with one-letter names, each with those that it came of."""
    return Lineage(EntityId(head), {EntityId(one): tuple(map(EntityId, of)) for one, of in parents.items()})


ALL = frozenset(map(EntityId, "abcdefghijklmnopqrstuvwxyz"))

SHARED = lineage("o", o="")
ONWARD = lineage("b", b="a", a="o", o="")
ELSEWHERE = lineage("y", y="x", x="o", o="")


def test_a_copy_that_went_on_is_ahead_of_what_it_was_made_of() -> None:
    assert relation(SHARED, ONWARD) is Relation.AHEAD


def test_what_a_copy_was_made_of_is_contained_in_it() -> None:
    assert relation(ONWARD, SHARED) is Relation.CONTAINED


def test_a_copy_contains_itself() -> None:
    assert relation(ONWARD, ONWARD) is Relation.CONTAINED


def test_copies_that_both_went_on_are_apart() -> None:
    assert relation(ONWARD, ELSEWHERE) is Relation.APART


def test_copies_without_an_operation_in_common_are_strangers() -> None:
    assert relation(ONWARD, lineage("q", q="p", p="")) is Relation.STRANGER


def test_a_copy_that_was_merged_is_contained() -> None:
    merged = lineage("m", m="by", b="a", a="o", y="x", x="o")
    assert relation(merged, ELSEWHERE) is Relation.CONTAINED
    assert relation(ELSEWHERE, merged) is Relation.AHEAD


def test_the_nearest_common_ancestor_is_where_the_copies_parted() -> None:
    assert nearest_common(ONWARD, ELSEWHERE, ALL) == ("o",)


def test_after_a_merge_the_nearest_is_what_was_merged() -> None:
    merged = lineage("m", m="by", b="a", a="o", y="x", x="o")
    further = lineage("z", z="y", y="x", x="o")
    assert nearest_common(merged, further, ALL) == ("y",)


def test_two_that_took_each_other_in_have_two() -> None:
    mine = lineage("m", m="by", b="o", y="o")
    theirs = lineage("n", n="by", b="o", y="o")
    assert nearest_common(mine, theirs, ALL) == ("b", "y")


def test_what_nobody_can_tell_is_passed_over_for_an_older_one() -> None:
    merged = lineage("m", m="by", b="a", a="o", y="x", x="o")
    further = lineage("z", z="y", y="x", x="o")
    assert nearest_common(merged, further, ALL - {"y"}) == ("x",)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Lineage, Lineage]:
    """Make two heads of one random history, in which an operation comes of at most two earlier ones."""
    names = [EntityId(chr(ord("a") + number)) for number in range(draw(st.integers(2, 12)))]
    parents = {
        name: tuple(draw(st.lists(st.sampled_from(names[:number]), max_size=2, unique=True))) if number else ()
        for number, name in enumerate(names)
    }
    one, other = draw(st.sampled_from(names)), draw(st.sampled_from(names))
    return Lineage(one, parents), Lineage(other, parents)


@given(histories())
def test_both_copies_see_the_same_common_ancestors(pair: tuple[Lineage, Lineage]) -> None:
    mine, theirs = pair
    assert nearest_common(mine, theirs, ALL) == nearest_common(theirs, mine, ALL)


@given(histories())
def test_every_common_ancestor_is_one_of_the_nearest_or_comes_before_one(pair: tuple[Lineage, Lineage]) -> None:
    mine, theirs = pair
    nearest = nearest_common(mine, theirs, ALL)
    before = {one for head in nearest for one in Lineage(head, mine.ancestry).everything()}
    assert mine.everything() & theirs.everything() == before


@given(histories())
def test_one_contains_the_other_just_where_that_is_ahead_or_the_same(pair: tuple[Lineage, Lineage]) -> None:
    mine, theirs = pair
    found = relation(mine, theirs)
    if found is Relation.AHEAD:
        assert relation(theirs, mine) is Relation.CONTAINED
    if found is Relation.CONTAINED and mine.head != theirs.head:
        assert relation(theirs, mine) is Relation.AHEAD
