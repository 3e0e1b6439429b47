"""Order keys: always room between two, and the same keys as the reference library makes."""

import fractional_indexing
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.order import is_key, key_between, keys_between


@given(st.lists(st.floats(0, 1), max_size=40))
def test_keys_inserted_anywhere_stay_ascending_and_equal_the_reference(places: list[float]) -> None:
    keys: list[str] = []
    for place in places:
        index = round(place * len(keys))
        before = keys[index - 1] if index else None
        after = keys[index] if index < len(keys) else None
        key = key_between(before, after)
        assert key == fractional_indexing.generate_key_between(before, after)
        keys.insert(index, key)
    assert keys == sorted(set(keys))


@given(st.integers(0, 300))
def test_many_keys_at_once_ascend_and_stay_short(count: int) -> None:
    keys = keys_between(None, None, count)
    assert keys == sorted(set(keys))
    assert len(keys) == count
    assert max(map(len, keys), default=0) <= 3


@pytest.mark.parametrize("ends", [("a1", "a3"), (None, "a0"), ("Zz", None)])
def test_many_keys_fit_between_two(ends: tuple[str | None, str | None]) -> None:
    before, after = ends
    keys = keys_between(before, after, 20)
    assert [before or "", *keys, after or "zzz"] == sorted({before or "", *keys, after or "zzz"})


def test_no_key_fits_where_the_ends_are_not_ascending() -> None:
    with pytest.raises(ValueError, match="fits between"):
        key_between("a1", "a1")


@pytest.mark.parametrize("text", ["", "a", "a00", "b1", "?", "a0!", "A" + "0" * 26])
def test_malformed_keys_are_told(text: str) -> None:
    assert not is_key(text)


def test_keys_go_on_in_both_directions_for_long() -> None:
    low = high = "a0"
    for _ in range(10_000):
        low, high = key_between(None, low), key_between(high, None)
    assert low < "a0" < high
    assert len(low) <= 4
    assert len(high) <= 4
