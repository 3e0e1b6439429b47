"""The journey at a glance where pages face each other: a board over a spread, level across the gutter."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.compose.handbook import compose
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.paper import Paper
from tests.publishing.conformance import verdicts
from tests.publishing.hotel import MOMENTS, STANDARDS, TODAY, hotel
from tests.publishing.printing import Printed, handbook, printed
from tests.publishing.tagged import Tagged, faults
from tests.publishing.test_poster import journey_of


def board(playbook: Playbook, paper: Paper = Paper.A4) -> Printed:
    return handbook(playbook, duplex=True, paper=paper)


@cache
def tall(moments: int) -> Printed:
    """A board that has no room on one spread, in a book without its cards."""
    book = compose(journey_of(moments, 1800), options=Options(today=TODAY, duplex=True))
    return printed(replace(book, body=book.body[-1:]), paper=Paper.A5)


@cache
def usual() -> Printed:
    return board(hotel())


@cache
def long() -> Printed:
    return board(journey_of(60, 120))


def pages_of(printed: Printed) -> list[int]:
    """The pages (from 0) of the board: from its title to the end of the front matter."""
    first = printed.reader.get_destination_page_number(printed.reader.named_destinations["journey"])
    return [number for number in range(first, printed.reader.page_labels.index("1")) if printed.texts[number].strip()]


def words_of(printed: Printed) -> str:
    return " ".join(" ".join(printed.texts[number] for number in pages_of(printed)).split())


def level_of(printed: Printed, number: int) -> dict[str, float]:
    """How high each text of a page stands, in points."""
    found: dict[str, float] = {}

    def note(text: str, _matrix: object, place: list[float], _font: object, _size: object) -> None:
        if text.strip():
            found.setdefault(text.strip(), round(place[5], 1))

    printed.reader.pages[number].extract_text(visitor_text=note)
    return found


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER, Paper.A5])
def test_it_stands_on_a_left_page_and_the_right_one_that_faces_it(paper: Paper) -> None:
    pages = pages_of(board(hotel(), paper))
    assert len(pages) == 2
    assert pages[0] % 2 == 1


@pytest.mark.parametrize("moments", [2, 7, 30])
def test_every_moment_stands_on_one_spread_once(moments: int) -> None:
    printed = board(journey_of(moments, moments))
    assert len(pages_of(printed)) == 2
    words = words_of(printed)
    assert [words.count(f"Moment {n}.") for n in range(moments)] == [1] * moments


def test_few_moments_tell_their_owners_and_the_titles_of_their_standards() -> None:
    words = words_of(usual())
    for told in ("Kerb and door Concierge", "CHK-01 Key in hand", "One thing that was thought of"):
        assert told in words


def test_many_moments_tell_the_codes_of_their_standards() -> None:
    words = words_of(long()).replace("\u2011", "-")
    assert all(f"Z-{n:04}" in words for n in range(120))
    assert "Greet guest" not in words


def test_many_moments_stand_in_bands_each_of_which_is_headed() -> None:
    left = long().texts[pages_of(long())[0]]
    assert left.count("Empowerment") == left.count("Ideal service") >= 4


def test_codes_lead_to_cards_and_moments_to_their_sections() -> None:
    targets = [target for number in pages_of(usual()) for target in usual().targets(number)]
    assert usual().page_with("CHK-01 · ") in targets
    assert len(targets) >= len(MOMENTS) + len(STANDARDS) - 2
    assert min(targets) > pages_of(usual())[-1]


def test_rows_and_heads_are_level_across_the_gutter() -> None:
    left, right = (level_of(long(), number) for number in pages_of(long()))
    badges = [{text: high for text, high in page.items() if text in set("ICARE")} for page in (left, right)]
    moments = [[high for text, high in page.items() if re.fullmatch(r"Moment \d+\.", text)] for page in (left, right)]
    assert badges[0] == badges[1]
    assert set(moments[0]) == set(moments[1])


@pytest.mark.parametrize("moments", [2, 8])
def test_what_is_too_tall_for_a_spread_goes_on_on_the_next_with_its_heads(moments: int) -> None:
    made = tall(moments)
    pages = pages_of(made)
    assert len(pages) >= 4
    assert pages[0] % 2 == 1
    words = words_of(made).replace("\u2011", "-")
    assert all(f"Z-{n:04}" in words for n in range(1800))
    assert all("Moment" in made.texts[number] for number in pages)
    assert verdicts(made.data) + faults(made.data) == []


def test_cells_are_headed_by_stage_moment_and_step_on_both_pages() -> None:
    root = Tagged(usual().data).root
    tables = [node for node in root.below if node.tag == "Table"][:2]
    for table in tables:
        stages, moments, *steps = [[kid.tag for kid in row.kids] for row in table.below if row.tag == "TR"]
        assert stages[0] == "TD"
        assert set(stages[1:]) == {"TH"}
        assert set(moments[1:]) == {"TH"}
        assert len(steps) == 5
        assert all(row == ["TH", *["TD"] * (len(moments) - 1)] for row in steps)


def test_a_letter_that_stands_alone_is_read_as_the_name_of_its_step() -> None:
    tagged = Tagged(long().data)
    letters = [node for node in tagged.nodes_of("P") if tagged.text(node) == "R" and node.parent.tag == "TH"]
    assert letters
    assert {str(node.entries.ActualText) for node in letters} == {"Responsiveness"}


@pytest.mark.parametrize("made", [usual, long])
def test_it_keeps_the_standards_of_accessible_and_archival_documents(made: Callable[[], Printed]) -> None:
    assert verdicts(made().data) + faults(made().data) == []


def test_the_contents_lead_to_it() -> None:
    contents = usual().page_with("Contents How to use this book")
    assert pages_of(usual())[0] in usual().targets(contents)


def test_pages_that_do_not_face_each_other_keep_the_grid() -> None:
    text = next(text for text in handbook(hotel()).texts if text.count("The journey at a glance") == 2)
    assert "Moment" in text.split()


def test_a_journey_of_one_moment_needs_no_spread() -> None:
    assert len(pages_of(board(journey_of(1, 3)))) <= 2
    assert "Moment Ideal" in words_of(board(journey_of(1, 3)))


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200))
def test_nothing_that_can_be_typed_stops_it_or_is_cut_off(text: str) -> None:
    one = replace(STANDARDS[4], code=text[:30], title=text)
    moments = {name: replace(MOMENTS[name], name=text) for name in ("room", "checkin")}
    playbook = hotel(standards={one.id: one}, moments={moment.id: moment for moment in moments.values()})
    assert board(playbook).pages >= 4


def test_a_long_name_is_broken_and_whole() -> None:
    name = "Donaudampfschifffahrtsgesellschaftskapitän" * 3
    keys = [replace(moment, name=f"{name}{n}") for n, moment in enumerate(journey_of(14, 14).moments.values())]
    printed = board(hotel(moments={moment.id: moment for moment in keys}, standards={}))
    told = re.sub(r"[\s\u00ad-]", "", words_of(printed))
    assert all(f"{name}{n}" in told for n in range(14))
