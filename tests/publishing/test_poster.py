"""The poster: the whole journey in readable type, on as few sheets as may be, told to those who hear it."""

import io
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playbook_app.domain.entities import About
from playbook_app.domain.order import keys_between
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Status, Step
from playbook_app.publishing.board import BoardStage, Column
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.board_bands import bands_of, longest
from playbook_app.publishing.publications import PUBLICATIONS
from tests.publishing.conformance import verdicts
from tests.publishing.hotel import ABOUT, MOMENTS, ROLES, STAGES, STANDARDS, TODAY, hotel, uid
from tests.publishing.printing import Printed, absent
from tests.publishing.tagged import Tagged, faults


def poster(playbook: Playbook, *, paper: Paper = Paper.A3, **options: Any) -> Printed:
    out = io.BytesIO()
    chosen = Options(**({"today": TODAY} | options))
    written = PUBLICATIONS["poster"].write(playbook, out, options=chosen, images=absent, paper=paper)
    return Printed(out.getvalue(), written.pages, written.warnings)


def journey_of(moments: int, standards: int) -> Playbook:
    """A journey of four stages, with standards spread over its moments and steps."""
    keys = keys_between(None, None, max(moments, standards))
    stages = list(STAGES.values())
    along = [
        replace(
            MOMENTS["room"], id=uid(2000 + n), name=f"Moment {n}.", stage=stages[n * 4 // moments].id, order=keys[n]
        )
        for n in range(moments)
    ]
    steps = list(Step)
    told = [
        replace(
            STANDARDS[4],
            id=uid(4000 + n),
            code=f"Z-{n:04}",
            title=f"Greet guest number {n} as one would wish",
            moment=along[n * 7 % moments].id,
            step=steps[(n + n // moments) % 5],
            order=keys[n],
        )
        for n in range(standards)
    ]
    return hotel(moments={one.id: one for one in along}, standards={one.id: one for one in told}, stories={})


@cache
def usual() -> Printed:
    return poster(hotel())


def sizes_of(printed: Printed, words: str) -> set[float]:
    """The sizes, in points, of the texts that hold some words."""
    found: set[float] = set()

    def note(text: str, _matrix: object, _place: object, _font: object, size: float) -> None:
        if words in text:
            found.add(size)

    for page in printed.reader.pages:
        page.extract_text(visitor_text=note)
    return found


def test_it_says_promise_stages_moments_owners_steps_and_standards() -> None:
    (text,) = (" ".join(text.split()) for text in usual().texts)
    for words in (
        "HARBOUR HOUSE HOTELS · THE HARBOUR BOOK", "Everyone who comes in leaves a little lighter.", "Before the stay",
        "Kerb and door Concierge", "Responsiveness", "CHK-01 Key in hand", "One thing that was thought of",
    ):  # fmt: skip
        assert words in text


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A3, (1191, 842)), (Paper.A2, (1684, 1191)), (Paper.TABLOID, (1224, 792))]
)
def test_sheets_lie_across(paper: Paper, size: tuple[int, int]) -> None:
    printed = poster(hotel(), paper=paper)
    assert printed.pages == 1
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in printed.reader.pages} == {size}


@pytest.mark.parametrize("moments", [1, 4, 24, 60])
def test_a_journey_of_any_length_has_all_its_standards_on_it(moments: int) -> None:
    printed = poster(journey_of(moments, 3 * moments), paper=Paper.A2)
    assert printed.pages == 1
    words = printed.words
    assert all(f"Moment {n}." in words for n in range(moments))
    assert all(f"Z-{n:04}" in words for n in range(3 * moments))


def test_type_is_as_large_as_there_is_room_and_never_too_small_to_read() -> None:
    sizes = [max(sizes_of(poster(journey_of(count, 2 * count)), "Greet")) for count in (4, 16, 40)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1] >= 6.5


def test_a_journey_too_long_goes_on_on_further_sheets_with_its_heads() -> None:
    printed = poster(journey_of(60, 400))
    assert printed.pages > 1
    words = printed.words
    assert all(f"Z-{n:04}" in words for n in range(400))
    for number, text in enumerate(printed.texts, start=1):
        assert f"{number} of {printed.pages}" in " ".join(text.split())
        assert "Empowerment" in text


def test_cells_taller_than_a_sheet_are_split_and_their_step_is_named_again() -> None:
    printed = poster(journey_of(2, 700))
    assert printed.pages > 2
    assert all(f"Z-{n:04}" in printed.words for n in range(700))
    names = ("Ideal", "Culture", "Attentive", "Responsive", "Empower")
    assert all(any(name in text for name in names) for text in printed.texts)


def test_a_stage_that_goes_on_in_another_band_says_so() -> None:
    one = hotel(
        moments={
            uid(2000 + n): replace(MOMENTS["room"], id=uid(2000 + n), order=key)
            for n, key in enumerate(keys_between(None, None, 40))
        },
        standards={},
    )
    assert "During the stay (continued)" in poster(one).words


def test_a_role_s_poster_has_its_part_of_the_journey() -> None:
    printed = poster(hotel(), role=ROLES["concierge"].id)
    assert "KRB-01" in printed.text
    assert "Asking for a room" not in printed.words
    assert "For the Concierge" in printed.words


def test_what_is_not_approved_is_marked_and_can_be_left_out() -> None:
    assert "OUT-02 · Draft" in usual().words
    assert "Working copy" in usual().words
    approved = poster(hotel(), approved_only=True)
    assert "OUT-02" not in approved.text
    assert "Working copy" not in approved.words


def test_standards_without_a_moment_are_remarked() -> None:
    loose = replace(STANDARDS[4], id=uid(999), code="NEW-01", moment=None, status=Status.DRAFT)
    printed = poster(hotel(standards={one.id: one for one in (*STANDARDS, loose)}))
    first = str(printed.warnings[0])
    assert first == "A standard is not on the poster, since it has no moment yet. Place: NEW-01."


def test_standards_without_a_step_have_a_row() -> None:
    stepless = replace(STANDARDS[4], step=None, status=Status.DRAFT)
    assert "No step yet" in poster(hotel(standards={stepless.id: stepless})).words


def test_an_empty_journey_prints_its_head_and_is_remarked() -> None:
    printed = poster(Playbook(About(id=uid(1), brand="Quay")))
    assert printed.pages == 1
    assert "QUAY" in printed.text.upper()
    assert "no moments" in str(printed.warnings[0])


def test_a_promise_that_is_no_headline_is_cut_and_remarked() -> None:
    printed = poster(hotel(about=replace(ABOUT, promise="We promise much and more of it. " * 200)))
    assert printed.pages == 1
    assert "promise is too long" in str(printed.warnings[0])


def test_it_keeps_the_standards_of_accessible_and_archival_documents() -> None:
    for printed in (usual(), poster(journey_of(60, 400)), poster(journey_of(2, 700))):
        assert verdicts(printed.data) + faults(printed.data) == []


def test_cells_are_headed_by_stage_moment_and_step() -> None:
    root = Tagged(usual().data).root
    (table,) = (node for node in root.below if node.tag == "Table")
    rows = [node for node in table.below if node.tag == "TR"]
    assert [[kid.tag for kid in row.kids] for row in rows[:2]] == [["TD", *["TH"] * 4], ["TH"] * 9]
    assert all([kid.tag for kid in row.kids] == ["TH", *["TD"] * 8] for row in rows[2:])


def test_equal_values_give_equal_bytes() -> None:
    assert poster(hotel()).data == usual().data


def test_progress_rises_to_one() -> None:
    shares: list[float] = []
    chosen = Options(today=TODAY)
    PUBLICATIONS["poster"].write(hotel(), io.BytesIO(), options=chosen, images=absent, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200))
def test_nothing_that_can_be_typed_stops_the_poster(text: str) -> None:
    one = replace(STANDARDS[4], code=text[:30], title=text)
    room = replace(MOMENTS["checkin"], name=text)
    playbook = hotel(standards={one.id: one}, moments={room.id: room}, about=replace(ABOUT, promise=text, brand=text))
    assert poster(playbook).pages >= 1


LENGTHS = st.lists(st.integers(1, 12), min_size=1, max_size=8)


@given(LENGTHS, st.integers(1, 10))
def test_bands_hold_the_whole_journey_in_its_order(lengths: list[int], count: int) -> None:
    names = iter(range(1000))
    stages = tuple(
        BoardStage(f"Stage {n}", tuple(Column(f"{next(names)}", "", ()) for _ in range(length)))
        for n, length in enumerate(lengths)
    )
    bands = bands_of(stages, count)
    told = [(stretch.stage, column.name) for band in bands for stretch in band for column in stretch.columns]
    assert told == [(stage.name, column.name) for stage in stages for column in stage.columns]
    assert len(bands) == min(count, sum(lengths))
    assert longest(bands) <= 2 * sum(lengths) / len(bands) + 1


def test_bands_end_with_a_stage_where_that_may_be() -> None:
    stages = tuple(
        BoardStage(f"{n}", tuple(Column("", "", ()) for _ in range(size))) for n, size in enumerate((5, 4, 6))
    )
    bands = bands_of(stages, 3)
    assert [[len(stretch.columns) for stretch in band] for band in bands] == [[5], [4], [6]]
