"""Where cards stand on their sheet: sizes, bleed, backs behind their fronts, crop marks."""

import pytest

from playbook_app.publishing.paper import MILLIMETRE, Paper
from playbook_app.publishing.pdf.pocket_sheet import BLEED, SAFE, Place, Sheet, crop_marks

SHEETS = [Sheet(paper, fold) for paper in (Paper.A4, Paper.LETTER) for fold in (False, True)]


def places(sheet: Sheet) -> list[Place]:
    return [sheet.front(number) for number in range(sheet.capacity)]


def test_cards_are_business_cards_of_their_country() -> None:
    assert Sheet(Paper.A4).card == pytest.approx((85 * MILLIMETRE, 55 * MILLIMETRE))
    assert Sheet(Paper.LETTER).card == (3.5 * 72, 2 * 72)


def test_folded_cards_are_twice_as_high() -> None:
    assert Sheet(Paper.A4, fold=True).card == pytest.approx((85 * MILLIMETRE, 110 * MILLIMETRE))


def test_bleed_and_safe_margin_are_three_and_six_millimetres() -> None:
    assert pytest.approx((3 * 72 / 25.4, 6 * 72 / 25.4)) == (BLEED, SAFE)


@pytest.mark.parametrize(("sheet", "count"), list(zip(SHEETS, (8, 4, 8, 4), strict=True)))
def test_a_sheet_holds_as_many_as_fit(sheet: Sheet, count: int) -> None:
    assert sheet.capacity == count


@pytest.mark.parametrize("sheet", SHEETS)
def test_cards_with_their_bleed_do_not_touch_and_stay_on_the_sheet(sheet: Sheet) -> None:
    width, height = sheet.paper.size
    for number, (left, low, right, high) in enumerate(places(sheet)):
        assert left - BLEED > 0
        assert low - BLEED > 0
        assert right + BLEED < width
        assert high + BLEED < height
        for other in places(sheet)[number + 1 :]:
            beside = other[0] - BLEED >= right + BLEED - 0.01 or other[2] + BLEED <= left - BLEED + 0.01
            under = other[3] + BLEED <= low - BLEED + 0.01
            assert beside or under


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_back_lies_behind_its_front_when_the_sheet_is_turned_over_the_long_edge(sheet: Sheet) -> None:
    width = sheet.paper.size[0]
    for number in range(sheet.capacity):
        left, low, right, high = sheet.front(number)
        assert sheet.back(number) == pytest.approx((width - right, low, width - left, high))


def test_an_offset_in_millimetres_moves_backs_and_not_fronts() -> None:
    sheet = Sheet(Paper.A4)
    moved, still = sheet.back(3, (1.5, -2.0)), sheet.back(3)
    across, up = 1.5 * 72 / 25.4, -2.0 * 72 / 25.4
    assert moved == pytest.approx((still[0] + across, still[1] + up, still[2] + across, still[3] + up))


@pytest.mark.parametrize("sheet", SHEETS)
def test_crop_marks_lie_on_the_edges_of_cards_and_outside_of_their_bleed(sheet: Sheet) -> None:
    cards = places(sheet)
    xs = {round(edge, 2) for card in cards for edge in (card[0], card[2])}
    ys = {round(edge, 2) for card in cards for edge in (card[1], card[3])}
    marks = list(crop_marks(cards))
    assert len(marks) == 2 * (len(xs) + len(ys))
    for mark in marks:
        middle = (mark.x + mark.width / 2, mark.y + mark.height / 2)
        on_edge = (middle[0], xs) if mark.height > mark.width else (middle[1], ys)
        assert any(on_edge[0] == pytest.approx(edge, abs=0.01) for edge in on_edge[1])
        for left, low, right, high in cards:
            assert (
                mark.x + mark.width < left - BLEED
                or mark.x > right + BLEED
                or mark.y + mark.height < low - BLEED
                or mark.y > high + BLEED
            )


def test_folded_cards_have_dashes_at_the_fold() -> None:
    sheet = Sheet(Paper.A4, fold=True)
    cards = places(sheet)
    folds = {round((card[1] + card[3]) / 2, 2) for card in cards}
    dashes = set(crop_marks(cards, fold=True)) - set(crop_marks(cards))
    assert {round(dash.y + dash.height / 2, 2) for dash in dashes} == folds
