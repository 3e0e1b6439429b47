"""Three sequences fall into regions of which nothing is left out."""

from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.merge.sequences import regions

words = st.text(alphabet="abcd", max_size=9)


def _merged(base: str, mine: str, theirs: str) -> tuple[str, bool]:
    """Return the outcome with mine where the two clash, and whether they do."""
    found = list(regions(base, mine, theirs))
    parts = [mine[one.mine] if one.clash or one.from_mine else theirs[one.theirs] for one in found]
    return "".join(parts), any(one.clash for one in found)


@given(words, words, words)
def test_regions_cover_all_three(base: str, mine: str, theirs: str) -> None:
    found = list(regions(base, mine, theirs))
    for side, text in (("base", base), ("mine", mine), ("theirs", theirs)):
        assert "".join(text[getattr(one, side)] for one in found) == text
    assert all(mine[one.mine] == theirs[one.theirs] or not one.from_mine or base[one.base] == theirs[one.theirs]
               for one in found if not one.clash)  # fmt: skip


@given(words, words)
def test_one_side_alone_is_followed(base: str, side: str) -> None:
    assert _merged(base, side, base) == (side, False)
    assert _merged(base, base, side) == (side, False)
    assert _merged(base, side, side) == (side, False)


@given(words, words, words)
def test_the_sides_may_be_swapped(base: str, mine: str, theirs: str) -> None:
    one, clash = _merged(base, mine, theirs)
    other, also = _merged(base, theirs, mine)
    assert clash == also
    assert clash or one == other


def test_neighbours_do_not_clash() -> None:
    assert _merged("ab", "Ab", "aB") == ("AB", False)
    assert _merged("ab", "abc", "aB") == ("aBc", False)
    assert _merged("ab", "b", "axb") == ("xb", False)


def test_two_changes_of_one_item_clash() -> None:
    assert _merged("abc", "aXc", "aYc") == ("aXc", True)
    assert _merged("ab", "axb", "ayb") == ("axb", True)
    assert _merged("abc", "ac", "aBc") == ("ac", True)


def test_a_sequence_of_one_item_many_times_is_compared_as_a_whole() -> None:
    base, mine = "a" * 3_000, "b" + "a" * 2_000 + "c"
    assert _merged(base, mine, base) == (mine, False)
    assert _merged(base, mine, base + "d") == (mine + "d", False)
