"""Cross references: a standard's code in a text leads to its card."""

from dataclasses import replace

import pytest

from playbook_app.publishing.blocks import List, Paragraph, Quote, Run, Table
from playbook_app.publishing.compose.mentions import is_mentionable, linked
from playbook_app.publishing.markup import blocks
from tests.publishing.hotel import STANDARDS, hotel
from tests.publishing.printing import handbook

ANCHORS = {"ARR-03": "standard-3", "ARR-04": "standard-4", "Q1.2": "standard-5"}


def links(text: str) -> list[tuple[str, str | None]]:
    (block,) = linked(blocks(text), ANCHORS)
    assert isinstance(block, Paragraph)
    return [(run.text, run.link) for run in block.runs]


def test_a_code_leads_to_its_card_and_the_words_around_it_stay() -> None:
    assert links("See ARR-03, then (ARR-04).") == [
        ("See ", None),
        ("ARR-03", "#standard-3"),
        (", then (", None),
        ("ARR-04", "#standard-4"),
        (").", None),
    ]


@pytest.mark.parametrize("text", ["ARR-033", "XARR-03", "ARR-03b", "ARR-3", "arr-03", "30 minutes", "ARR-03_x", "ARR-"])
def test_what_only_looks_like_a_code_leads_nowhere(text: str) -> None:
    assert links(text) == [(text, None)]


def test_a_code_may_hold_a_full_stop_but_does_not_end_with_it() -> None:
    assert ("Q1.2", "#standard-5") in links("As in Q1.2.")


def test_code_and_links_stay_what_they_are() -> None:
    assert links("`ARR-03` [ARR-04](https://example.org)") == [
        ("ARR-03", None),
        (" ", None),
        ("ARR-04", "https://example.org"),
    ]


def test_codes_are_found_wherever_text_is() -> None:
    cell = (Run("ARR-03"),)
    inside = (Paragraph(cell), Quote((Paragraph(cell),)), List(((Paragraph(cell),),)), Table((cell,), ((cell,),)))
    assert repr(linked(inside, ANCHORS)).count("#standard-3") == 4


@pytest.mark.parametrize(("code", "stands_out"), [("ARR-03", True), ("A1", False), ("Front", False), ("2024", False)])
def test_only_codes_that_stand_out_are_looked_for(code: str, stands_out: bool) -> None:
    assert is_mentionable(code) is stands_out


def test_a_mention_leads_to_the_page_of_the_card() -> None:
    one, other = STANDARDS[4], STANDARDS[5]
    mentioning = replace(one, do=f"As in {other.code}, never alone.")
    result = handbook(hotel(standards={one.id: mentioning, other.id: other}))
    here = result.page_with("never alone")
    places = result.reader.named_destinations
    card = result.reader.get_destination_page_number(places[f"standard-{other.id}"])
    assert card in result.targets(here)
