"""The colours of the web page are read in both schemes, whatever the brand's accent is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.colour import READABLE, contrast
from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.html.scheme import dark, light

_BRANDS = ["#1F4E79", "#FFFFFF", "#000000", "#FFFF00", "#FF0000", "#777777", "#17506B", "nonsense"]
_READ = [
    *(("text", ground) for ground in ("ground", "side", "soft", "mark", "current")),
    *(("text", f"{step}-tint") for step in Step),
    *(("muted", ground) for ground in ("ground", "side", "soft")),
    *(("accent", ground) for ground in ("ground", "side", "soft")),
    *((step.value, "ground") for step in Step),
    *(("on-step", step.value) for step in Step),
    ("on-step", "no-step"),
    ("on-cover", "cover"),
    ("on-cover-soft", "cover"),
]


@pytest.mark.parametrize("scheme", [light, dark])
@pytest.mark.parametrize("brand", _BRANDS)
def test_words_are_read_on_their_ground(scheme: type, brand: str) -> None:
    colours = scheme(brand)
    dim = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in _READ}
    assert {pair: ratio for pair, ratio in dim.items() if ratio < READABLE} == {}


@pytest.mark.parametrize("scheme", [light, dark])
def test_controls_and_the_focus_stand_out_from_their_ground(scheme: type) -> None:
    colours = scheme("#1F4E79")
    assert contrast(colours["border"], colours["ground"]) >= 3
    assert contrast(colours["focus"], colours["ground"]) >= 3
    assert contrast(colours["focus"], colours["side"]) >= 3


@given(brand=st.from_regex("#[0-9A-F]{6}", fullmatch=True))
def test_any_brand_s_colour_is_a_ground_that_words_are_read_on(brand: str) -> None:
    colours = light(brand)
    assert contrast(colours["on-cover"], colours["cover"]) >= READABLE


def test_both_schemes_have_the_same_names() -> None:
    assert set(light("")) == set(dark(""))
