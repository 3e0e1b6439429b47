"""The measure that palettes are held to is itself held to what was published."""

import pytest

from tests.vision import difference


def test_the_difference_is_that_of_the_published_pairs() -> None:
    assert difference((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert difference((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619)) == pytest.approx(2.0373, abs=1e-4)
