"""Both themes can be read, and their steps told apart, by everyone: computed, not believed."""

from itertools import combinations

import pytest

from playbook_app.colour import READABLE, contrast
from playbook_app.domain.vocabulary import Step
from playbook_app.ui.theme.colours import DARK, LIGHT, Colours
from playbook_app.ui.theme.heat import heat
from tests.vision import VISIONS, difference, seen

SEEN = 3.0
"""The least contrast of what is not text but has to be found: WCAG 2.2, 1.4.11."""
GROUNDS = ("ground", "surface", "raised")
UNDER_TEXT = (*GROUNDS, "hover", "pressed", "selected", "accent_soft", "good_soft", "warn_soft", "danger_soft")

both = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def of(colours: Colours, token: str) -> str:
    return str(getattr(colours, token))


@both
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_words_are_readable_on_every_ground(colours: Colours, ink: str) -> None:
    grounds = {token: of(colours, token) for token in UNDER_TEXT} | {step.value: colours.tints[step] for step in Step}
    poor = {name: ground for name, ground in grounds.items() if contrast(of(colours, ink), ground) < READABLE}
    assert poor == {}


@both
@pytest.mark.parametrize("ink", ["accent", "good", "warn", "danger"])
def test_what_is_said_in_colour_is_readable_on_every_ground_and_on_its_soft_form(colours: Colours, ink: str) -> None:
    poor = [on for on in (*GROUNDS, f"{ink}_soft") if contrast(of(colours, ink), of(colours, on)) < READABLE]
    assert poor == []


@both
def test_words_on_the_accent_are_readable(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= READABLE


@both
@pytest.mark.parametrize("step", Step)
def test_a_step_s_letter_is_readable_on_its_hue(colours: Colours, step: Step) -> None:
    assert contrast(colours.on_step, colours.steps[step]) >= READABLE


@both
@pytest.mark.parametrize("step", Step)
def test_a_step_s_edge_is_found_on_a_card_and_on_its_cell(colours: Colours, step: Step) -> None:
    assert contrast(colours.steps[step], colours.surface) >= SEEN
    assert contrast(colours.steps[step], colours.tints[step]) >= SEEN


@both
@pytest.mark.parametrize("vision", VISIONS)
def test_each_pair_of_steps_can_be_told_apart(colours: Colours, vision: str) -> None:
    for one, other in combinations(colours.steps.values(), 2):
        assert difference(seen(one, vision), seen(other, vision)) >= 15, (one, other)


@both
@pytest.mark.parametrize("ground", GROUNDS)
def test_a_control_s_border_is_found_on_every_ground(colours: Colours, ground: str) -> None:
    assert contrast(colours.border, of(colours, ground)) >= SEEN


@both
@pytest.mark.parametrize("ground", [*GROUNDS, "selected", "accent_soft", "hover"])
def test_the_focus_is_found_on_every_ground(colours: Colours, ground: str) -> None:
    assert contrast(colours.focus, of(colours, ground)) >= SEEN


@both
def test_the_focus_on_the_accent_is_found_from_within_and_from_without(colours: Colours) -> None:
    assert contrast(colours.focus_on_accent, colours.accent) >= SEEN
    assert min(contrast(colours.focus_on_accent, of(colours, ground)) for ground in GROUNDS) >= 2


@both
@pytest.mark.parametrize("ground", GROUNDS)
def test_what_is_disabled_is_still_seen_and_less_than_the_rest(colours: Colours, ground: str) -> None:
    assert 2.5 <= contrast(colours.disabled, of(colours, ground)) < contrast(colours.muted, of(colours, ground))


@both
@pytest.mark.parametrize("step", Step)
def test_a_heat_cell_is_readable_at_every_share(colours: Colours, step: Step) -> None:
    for share in range(101):
        ground, ink = heat(colours, step, share / 100)
        assert contrast(ink, ground) >= READABLE, share


@both
@pytest.mark.parametrize("step", Step)
def test_heat_grows_from_the_tint_to_the_hue(colours: Colours, step: Step) -> None:
    shades = [heat(colours, step, share / 4)[0] for share in range(5)]
    distances = [contrast(shade, colours.surface) for shade in shades]
    assert (shades[0], shades[-1]) == (colours.tints[step], colours.steps[step])
    assert distances == sorted(distances)


@both
def test_heat_beyond_the_whole_is_the_whole(colours: Colours) -> None:
    assert heat(colours, Step.IDEAL, 7.0) == heat(colours, Step.IDEAL, 1.0)
