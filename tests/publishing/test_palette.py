"""The colours that print and window share can be told apart and read by everyone."""

from itertools import combinations

import pytest

from playbook_app.colour import READABLE, contrast
from playbook_app.domain.vocabulary import Step
from playbook_app.palette import ACCENT, MUTED, STEP_COLOURS, STEP_TINTS, TEXT, WHITE
from playbook_app.publishing.colours import (
    accent_of,
    readable_as_ink,
    readable_on,
    softened,
)
from tests.vision import VISIONS, difference, seen


@pytest.mark.parametrize("vision", VISIONS)
def test_each_pair_of_steps_can_be_told_apart(vision: str) -> None:
    for one, other in combinations(STEP_COLOURS.values(), 2):
        assert difference(seen(one, vision), seen(other, vision)) >= 15, (one, other)


def test_every_step_has_a_hue_and_a_tint() -> None:
    assert set(STEP_COLOURS) == set(STEP_TINTS) == set(Step)


@pytest.mark.parametrize("colour", STEP_COLOURS.values())
def test_white_letters_are_readable_on_a_step_and_its_hue_on_paper(colour: str) -> None:
    assert contrast(WHITE, colour) >= READABLE


@pytest.mark.parametrize("tint", STEP_TINTS.values())
def test_text_and_links_are_readable_on_tints(tint: str) -> None:
    assert contrast(TEXT, tint) >= READABLE
    assert contrast(readable_as_ink(ACCENT), tint) >= READABLE


def test_small_print_is_readable() -> None:
    assert contrast(MUTED, WHITE) >= READABLE


@pytest.mark.parametrize(
    ("colour", "ink"), [("#000000", WHITE), ("#FFFFFF", TEXT), ("#FFD400", TEXT), ("#1F4E79", WHITE)]
)
def test_text_on_the_accent_is_the_more_readable_of_two(colour: str, ink: str) -> None:
    assert readable_on(colour) == ink


@pytest.mark.parametrize("colour", ["#FFD400", "#FFFFFF", "#00FF00", "#808080"])
def test_an_accent_too_pale_for_text_is_darkened(colour: str) -> None:
    assert contrast(readable_as_ink(colour), WHITE) >= READABLE


@pytest.mark.parametrize("accent", ["#1F4E79", "#FFD400", "#777777", "#C1460F", "#FFFFFF"])
def test_soft_text_on_the_accent_is_as_readable_as_it_can_be(accent: str) -> None:
    ink = readable_on(accent)
    assert contrast(softened(ink, accent), accent) >= min(READABLE, contrast(ink, accent))


@pytest.mark.parametrize("malformed", ["", "red", "#12345", "#GGGGGG", "#1F4E79; x"])
def test_a_malformed_accent_gives_way_to_the_product_s(malformed: str) -> None:
    assert accent_of(malformed) == ACCENT
