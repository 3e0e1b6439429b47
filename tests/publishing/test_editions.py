"""The printing of an edition: its imprint, what changed since the one before, and the back cover with its code."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from playbook_app.domain.change import apply
from playbook_app.domain.digest import digest
from playbook_app.domain.editions import edition_numbered
from playbook_app.domain.edits.editions import publish
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.standards import approve
from playbook_app.domain.entities import Edition
from playbook_app.domain.news.since import news_since
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.publishing.compose.code import matrix
from playbook_app.publishing.compose.handbook import compose
from playbook_app.publishing.compose.options import Options, Printing
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.drawing import Drawing
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.page import PlacedSquares
from playbook_app.publishing.pdf.page_numbers import PageNumbers
from tests.factories import NOON, entity_id
from tests.publishing.conformance import verdicts
from tests.publishing.hotel import TODAY, hotel
from tests.publishing.printing import Printed, absent, handbook
from tests.publishing.tagged import faults

DAY = date(2026, 12, 1)


def published(playbook: Playbook, number: int, **fields: Any) -> Playbook:
    changes = publish(playbook, entity_id(9_000 + number), published_on=TODAY, **{"material": True} | fields)
    return apply(playbook, changes)


def approved(playbook: Playbook) -> Playbook:
    """Return the playbook with all standards approved that may be."""
    for standard in playbook.standards.values():
        if standard.moment and standard.step and standard.status is not Status.RETIRED:
            playbook = apply(playbook, approve(playbook, standard.id, "Ada", NOON))
    return playbook


FIRST = published(approved(hotel()), 1)
GREETING = next(one for one in FIRST.standards_in_order() if one.status is Status.APPROVED)
_REWORDED = apply(FIRST, edit(FIRST, Kind.STANDARD, GREETING.id, statement="Look up before they do."))
SECOND = published(
    apply(_REWORDED, approve(_REWORDED, GREETING.id, "Ada", NOON)),
    2,
    effective_from=DAY,
    label="Winter",
    notes="We look up *first*.",
)


def numbered(number: int) -> Edition:
    edition = edition_numbered(SECOND, number)
    assert edition is not None
    return edition


PRINTING = Printing(numbered(2), numbered(1), news_since(FIRST, SECOND))


def printed(playbook: Playbook = SECOND, printing: Printing = PRINTING, **options: Any) -> Printed:
    return handbook(playbook, approved_only=True, edition=printing, **options)


@pytest.fixture(scope="module")
def second() -> Printed:
    return printed()


def test_an_edition_bears_number_date_and_digest_on_its_cover_its_feet_and_its_back(second: Printed) -> None:
    line = f"Edition 2 · 1 December 2026 · {digest(SECOND)[:7]}"
    for page in (second.texts[0], second.texts[second.pages // 2], second.texts[-1]):
        assert line in page
    assert "Winter" in second.texts[0]


def test_what_changed_stands_between_index_and_acknowledgement(second: Printed) -> None:
    titles = [section.title for section in compose(SECOND, options=options()).body]
    assert titles[-3:] == ["Index", "What changed since edition 1", "Acknowledgement"]
    page = " ".join(second.texts[second.page_with("We look up first.")].split())
    assert f"{GREETING.code} {GREETING.title} asks for something else. Changed: statement." in page


def options(**fields: Any) -> Options:
    return Options(**({"today": TODAY, "approved_only": True, "edition": PRINTING} | fields))


def test_what_changed_leads_to_its_card(second: Printed) -> None:
    assert second.page_with("Look up before they do.") in second.targets(second.page_with("We look up first."))


def test_a_first_edition_has_nothing_to_tell_but_a_back_cover() -> None:
    book = compose(FIRST, options=options(edition=Printing(numbered(1))))
    assert "What changed" not in " ".join(section.title for section in book.body)
    assert book.back is not None
    assert book.remarks == ()


def test_what_is_not_known_to_have_changed_is_a_remark() -> None:
    book = compose(SECOND, options=options(edition=replace(PRINTING, news=None)))
    assert "What changed since edition 1" not in [section.title for section in book.body]
    assert [dict(finding.remark.values) for finding in book.remarks] == [{"number": "1"}]


def test_a_role_s_book_tells_only_what_concerns_the_role() -> None:
    stranger = next(role for role in SECOND.roles if role not in SECOND.standards[GREETING.id].roles)
    (section,) = (one for one in compose(SECOND, options=options(role=stranger)).body if one.anchor == "changes")
    assert GREETING.code not in str(section.blocks)
    assert "Nothing in this book has changed for you." in str(section.blocks)


def test_the_back_cover_counts_as_no_page(second: Printed) -> None:
    counted = next(text for text in reversed(second.texts) if " of " in text)
    assert f"{second.reader.page_labels[-2]} of {second.reader.page_labels[-2]}" in counted
    assert second.reader.page_labels[-1] == "–"


@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5])
def test_the_back_cover_is_the_back_of_the_last_sheet(paper: Paper) -> None:
    facing = printed(duplex=True, paper=paper)
    assert facing.pages % 2 == 0
    assert "Is this copy still current?" in " ".join(facing.texts[-1].split())


def test_a_printing_that_was_not_published_bears_no_edition() -> None:
    book = compose(SECOND, options=Options(today=TODAY))
    assert book.back is None
    assert book.foot.count("·") == 1
    assert "What changed since edition 1" not in [section.title for section in book.body]


def test_the_code_says_edition_and_digest_in_words_too() -> None:
    book = compose(SECOND, options=options())
    assert book.back is not None
    assert book.back.code.says == f"PLAYBOOK EDITION 2 {digest(SECOND)[:16].upper()}"
    assert book.back.code.says in book.back.code.alt


def test_a_code_has_its_three_corners_and_is_another_for_another_text() -> None:
    rows = matrix("PLAYBOOK EDITION 2 C740334000000000")
    corner = [[*map(bool, (1, 1, 1, 1, 1, 1, 1))], [*map(bool, (1, 0, 0, 0, 0, 0, 1))]]
    assert len(rows) == len(rows[0]) == 29
    for found in ([row[:7] for row in rows[:2]], [row[-7:] for row in rows[:2]], [row[:7] for row in rows[-1:-3:-1]]):
        assert [list(row) for row in found] == corner
    assert rows != matrix("PLAYBOOK EDITION 3 C740334000000000")


def test_a_pattern_is_one_path_of_its_dark_squares() -> None:
    drawing = Drawing(Images(absent), PageNumbers({}))
    drawing.draw(PlacedSquares(None, 10, 20, 2, ((True, True, False), (False, True, True)), "#000000"))
    assert b"12.000 20.000 4.000 2.000 re 10.000 22.000 4.000 2.000 re f" in drawing.taken()


def test_an_edition_keeps_the_standards_and_has_a_sound_structure(second: Printed) -> None:
    assert verdicts(second.data) + faults(second.data) == []


def test_equal_printings_are_equal_bytes() -> None:
    assert printed(paper=Paper.A5).data == printed(paper=Paper.A5).data
