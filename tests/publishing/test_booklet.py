"""The booklet: which page stands on which side of which sheet, and that the pages are the handbook's."""

import io
import re
from functools import cache
from typing import Any

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.paper import MILLIMETRE, Paper
from playbook_app.publishing.pdf.booklet import sides_of
from playbook_app.publishing.publications import PUBLICATIONS
from tests.publishing.hotel import TODAY, hotel
from tests.publishing.printing import Printed, absent, handbook


def booklet(*, paper: Paper = Paper.A4, **options: Any) -> Printed:
    out = io.BytesIO()
    chosen = Options(today=TODAY, **options)
    written = PUBLICATIONS["booklet"].write(hotel(), out, options=chosen, images=absent, paper=paper)
    return Printed(out.getvalue(), written.pages, written.warnings)


@cache
def usual() -> Printed:
    return booklet()


@cache
def book() -> Printed:
    return handbook(hotel(), paper=Paper.A5, duplex=True)


def folded(pages: int) -> list[int | None]:
    """Read a booklet from cover to cover: what lies on the leaves of its pile of sheets."""
    sides = sides_of(pages)
    fronts, backs = sides[::2], sides[1::2]
    first_half = [page for front, back in zip(fronts, backs, strict=True) for page in (front[1], back[0])]
    second_half = [page for front, back in zip(fronts, backs, strict=True) for page in (front[0], back[1])]
    return [*first_half, *reversed(second_half)]


@given(st.integers(1, 400))
def test_the_folded_pile_reads_from_first_page_to_last(pages: int) -> None:
    assert [page for page in folded(pages) if page is not None] == list(range(pages))


@given(st.integers(2, 400))
def test_blank_pages_stand_before_the_back_cover(pages: int) -> None:
    read = folded(pages)
    assert len(read) % 4 == 0
    assert len(read) - pages < 4
    assert read[-1] == pages - 1
    assert read[pages - 1 : -1] == [None] * (len(read) - pages)


def test_eight_pages_take_two_sheets() -> None:
    assert sides_of(8) == [(7, 0), (1, 6), (5, 2), (3, 4)]


def test_each_side_holds_the_words_of_its_two_pages() -> None:
    for text, side in zip(usual().texts, sides_of(book().pages), strict=True):
        words = " ".join(book().texts[page] for page in side if page is not None)
        assert sorted(text.split()) == sorted(words.split())


def test_the_left_page_comes_first_on_a_side() -> None:
    left, right = sides_of(book().pages)[0]
    assert (left, right) == (book().pages - 1, 0)
    cover = usual().texts[0]
    assert cover.index("Acknowledgement") < cover.index("HARBOUR HOUSE")


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (842, 595)), (Paper.LETTER, (792, 612))])
def test_sheets_lie_across(paper: Paper, size: tuple[int, int]) -> None:
    pages = booklet(paper=paper).reader.pages
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages} == {size}


def _places(printed: Printed, number: int) -> list[float]:
    """Where the pages of a side begin, in points from its left edge."""
    code = printed.reader.pages[number].get_contents()
    assert code is not None
    return [float(x) for x in re.findall(rb"1 0 0 1 (\S+) 0 cm", code.get_data())]


def test_pages_meet_at_the_fold() -> None:
    page, fold = Paper.A5.size[0], Paper.A4.size[1] / 2
    assert _places(usual(), 0) == pytest.approx([fold - page, fold], abs=0.01)
    assert _places(usual(), 3) == pytest.approx([fold - page, fold], abs=0.01)


def test_creep_draws_the_pages_of_inner_sheets_to_the_fold() -> None:
    crept = booklet(creep=0.5)
    for number in (0, 3, 6, 7):
        shift = 0.5 * MILLIMETRE * (number // 2)
        left, right = _places(usual(), number)
        assert _places(crept, number) == pytest.approx([left + shift, right - shift], abs=0.01)


def test_sheets_have_neither_tags_nor_links_nor_outline() -> None:
    root = usual().reader.trailer["/Root"]
    assert not {"/StructTreeRoot", "/Outlines", "/PageLabels", "/Names"} & set(root)
    assert not any("/Annots" in page for page in usual().reader.pages)


def test_the_fonts_of_the_pages_are_embedded() -> None:
    for side in usual().reader.pages:
        for form in side["/Resources"]["/XObject"].values():
            for font in form["/Resources"]["/Font"].values():
                assert "/FontFile2" in font.get_object()["/FontDescriptor"]


def test_the_booklet_is_named_and_dated_as_its_book() -> None:
    metadata = usual().reader.metadata
    assert metadata
    assert (metadata.title, metadata.author) == ("The Harbour Book", "Harbour House Hotels")
    assert metadata.creation_date
    assert metadata.creation_date.date() == TODAY


def test_equal_values_give_equal_bytes() -> None:
    assert booklet().data == usual().data


def test_qpdf_finds_nothing_wrong() -> None:
    with pikepdf.open(io.BytesIO(usual().data)) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_a_book_too_thick_to_be_stapled_is_remarked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("playbook_app.publishing.pdf.booklet._MOST_SHEETS", 3)
    (remark, *_) = booklet().warnings
    assert str(remark).startswith(f"The booklet has {len(usual().texts) // 2} sheets")
    assert not any("sheets" in str(other) for other in usual().warnings)


def test_progress_rises_to_one() -> None:
    shares: list[float] = []
    chosen = Options(today=TODAY)
    PUBLICATIONS["booklet"].write(hotel(), io.BytesIO(), options=chosen, images=absent, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1
