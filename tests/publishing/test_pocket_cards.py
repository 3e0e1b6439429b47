"""Pocket cards: what they say, that nothing is lost in silence, and what the sheets look like to a printer."""

import io
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from page import ValidationProfile, validate_pdf_bytes

from playbook_app.domain.entities import PROSE, About, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.paper import MILLIMETRE, Paper
from playbook_app.publishing.pdf.pocket_sheet import SAFE, Sheet
from playbook_app.publishing.publications import PUBLICATIONS
from tests.publishing.hotel import ROLES, STANDARDS, TODAY, hotel, uid
from tests.publishing.printing import Printed, absent

ONE = STANDARDS[4]
EMPTY: Any = dict.fromkeys(PROSE[Kind.STANDARD], "")


def cards(playbook: Playbook, *, paper: Paper = Paper.A4, **options: Any) -> Printed:
    out = io.BytesIO()
    chosen = Options(**({"today": TODAY} | options))
    written = PUBLICATIONS["cards"].write(playbook, out, options=chosen, images=absent, paper=paper)
    return Printed(out.getvalue(), written.pages, written.warnings)


def card_of(**fields: Any) -> Printed:
    one = replace(ONE, **(EMPTY | fields))
    return cards(hotel(standards={one.id: one}, stories={}))


@cache
def usual() -> Printed:
    return cards(hotel())


@cache
def folded() -> Printed:
    return cards(hotel(), fold=True)


def said(printed: Printed, number: int) -> str:
    return " ".join(printed.texts[number].split())


def test_fronts_and_backs_take_turns() -> None:
    assert usual().pages == 4
    sides = [re.findall(r"(Fronts|Backs), sheet (\d) of (\d)", text) for text in usual().texts]
    assert sides == [[("Fronts", "1", "2")], [("Backs", "1", "2")], [("Fronts", "2", "2")], [("Backs", "2", "2")]]


def test_a_front_says_code_title_statement_and_place() -> None:
    front = said(usual(), 0)
    for words in ("CHK-01 · IDEAL SERVICE · FIXED", "Key in hand within", "From the greeting to the key", "Check-in"):
        assert words in front


def test_a_back_says_what_to_do_to_say_and_to_decide() -> None:
    back = said(usual(), 1)
    for words in ("Prepare arrivals by noon", "Time promised, time kept", "Ms Okafor", "late check-out until 14:00"):
        assert words in back


def test_tools_training_and_measure_stay_in_the_handbook() -> None:
    for printed in (usual(), folded()):
        assert not any(words in printed.words for words in ("Shadow shift", "Key packets, arrival", "Stopwatch"))


def test_retired_standards_get_no_card() -> None:
    assert "OLD-01" not in usual().text


def test_drafts_are_marked_and_can_be_left_out() -> None:
    assert "DRAFT" in usual().text
    approved = cards(hotel(), approved_only=True)
    assert "DRAFT" not in approved.text
    assert "OUT-02" not in approved.text


def test_a_role_gets_its_own_cards() -> None:
    concierge = cards(hotel(), role=ROLES["concierge"].id)
    assert "KRB-01" in concierge.text
    assert "CHK-03" not in concierge.text


def _first_x(printed: Printed, number: int, words: str) -> float:
    found: list[float] = []

    def note(text: str, _matrix: object, place: list[float], *_: object) -> None:
        if words in text:
            found.append(place[4])

    printed.reader.pages[number].extract_text(visitor_text=note)
    return found[0]


def test_the_back_of_a_left_card_is_printed_at_the_right() -> None:
    middle = Paper.A4.size[0] / 2
    assert _first_x(usual(), 0, "CHK-01") < middle < _first_x(usual(), 1, "CHK-01")


def test_an_offset_moves_the_backs_alone() -> None:
    moved = cards(hotel(), back_offset=(2.0, 0.0))
    assert _first_x(moved, 0, "CHK-01") == pytest.approx(_first_x(usual(), 0, "CHK-01"))
    assert _first_x(moved, 1, "CHK-01") == pytest.approx(_first_x(usual(), 1, "CHK-01") + 2 * MILLIMETRE, abs=0.02)


def test_folded_cards_say_more_and_bear_the_promise() -> None:
    assert "Never say" in folded().text
    assert "Never say" not in usual().text
    assert said(folded(), 0).count("Everyone who comes in leaves a little lighter") == 4


def test_a_card_without_texts_bears_the_promise_on_its_back() -> None:
    assert "leaves a little lighter" in said(card_of(statement="Be there."), 1)


LONG = "This sentence is one of many that nobody could print on so small a card as this. "


def test_what_does_not_fit_is_named_and_cut_after_a_sentence() -> None:
    printed = card_of(statement="Be there.", practice=LONG * 20, permission="Decide.")
    (remark,) = printed.warnings
    assert str(remark).startswith("The card CHK-01 Key in hand within four minutes cannot hold all")
    assert str(remark).endswith("Shortened or left out: In practice.")
    back = said(printed, 1)
    assert "You may: Decide." in back
    assert back.count("so small a card as this.") >= 3
    assert "this. …" in back


def test_what_one_may_decide_counts_more_than_the_practice() -> None:
    printed = card_of(practice=LONG * 16, permission=LONG * 16)
    assert "Shortened or left out: In practice, You may." in str(printed.warnings[0])
    back = said(printed, 1)
    assert back.index("You may") < 60, "nothing of the practice is left"


def test_a_title_too_long_is_cut_and_named() -> None:
    long = replace(ONE, title="Wordy title " * 60)
    (remark,) = cards(hotel(standards={long.id: long}, stories={})).warnings
    assert "Title" in str(remark)


def test_no_text_stands_nearer_to_the_edge_than_the_safe_margin() -> None:
    one = replace(ONE, **(EMPTY | {"practice": LONG * 20, "statement": LONG * 12, "title": "M" * 400}))
    printed = cards(hotel(standards={one.id: one}, stories={}))
    edge = Sheet(Paper.A4).front(0)[1]
    for page in printed.reader.pages:
        assert _lowest(page) > edge + SAFE


def _lowest(page: Any) -> float:
    """The lowest baseline on a page, apart from the note at its foot and the large letter behind a front's text."""
    found: list[float] = []

    def note(text: str, _matrix: object, place: list[float], *_: object) -> None:
        if len(text.strip()) > 1:
            found.append(place[5])

    page.extract_text(visitor_text=note)
    return min(y for y in found if y > 15 * MILLIMETRE)


FIELDS = {
    "statement": "Statement", "practice": "In practice", "do": "Do", "say": "Say",
    "permission": "You may", "legendary": "Legendary",
}  # fmt: skip
TEXTS = st.integers(0, 60).map(lambda count: " ".join(f"w{number}ord." for number in range(count)))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.fixed_dictionaries(dict.fromkeys(FIELDS, TEXTS)))
def test_every_text_is_printed_whole_or_named(texts: dict[str, str]) -> None:
    marked = {field: text.replace("w", f"{field}w").replace("_", "") for field, text in texts.items()}
    printed = card_of(**marked)
    words = "".join(printed.text.split())
    remarked = "".join(map(str, printed.warnings))
    for field, text in marked.items():
        whole = all(word in words for word in text.split())
        assert whole or FIELDS[field] in remarked


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(list(FIELDS)), st.text(max_size=300), st.booleans())
def test_nothing_that_can_be_typed_stops_the_cards(field: str, text: str, fold: bool) -> None:
    one = replace(ONE, code=text[:40], title=text, **{field: text})
    assert cards(hotel(standards={one.id: one}, stories={}), fold=fold).pages == 2


@pytest.mark.parametrize(
    "text",
    ["x" * 5000, "[a](https://example.com) " * 200, "\n".join(["|a" * 40, "|-" * 40, "|b" * 40]), "\u202e", "- " * 60],
    ids=["one long word", "links", "forty columns", "marks", "nested"],
)  # fmt: skip
def test_hostile_texts_print(text: str) -> None:
    fields: Any = dict.fromkeys(FIELDS, text)
    printed = card_of(**fields)
    assert printed.pages == 2
    assert not any("/Annots" in page for page in printed.reader.pages), "a card has nothing to click"


def test_without_standards_an_empty_sheet_says_why() -> None:
    printed = cards(Playbook(About(id=uid(1))))
    assert printed.pages == 2
    assert "No standard" in str(printed.warnings[0])


def test_the_test_page_has_a_cross_a_scale_and_says_how_to_read_them() -> None:
    printed = cards(hotel(), test_page=True, back_offset=(1.5, -1.0))
    assert printed.pages == 2
    assert "the offset of this sheet, 1.5 and -1" in said(printed, 0)
    assert "+10" in said(printed, 1)
    assert "CHK-01" not in printed.text
    assert printed.warnings == (), "it tells nothing of standards, since it shows none"


def test_the_scale_lies_behind_the_cross_and_moves_with_the_offset() -> None:
    def strokes(printed: Printed, number: int) -> list[tuple[float, ...]]:
        code = printed.reader.pages[number].get_contents()
        assert code is not None
        found = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re", code.get_data())
        return [tuple(map(float, one)) for one in found]

    def middle(rectangle: tuple[float, ...]) -> tuple[float, float]:
        x, y, width, height = rectangle
        return x + width / 2, y + height / 2

    straight, moved = cards(hotel(), test_page=True), cards(hotel(), test_page=True, back_offset=(3.0, -2.0))
    cross, scale, there = strokes(straight, 0)[0], strokes(straight, 1)[0], strokes(moved, 1)[0]
    assert middle(cross) == pytest.approx(middle(scale), abs=0.02)
    assert middle(there)[0] - middle(scale)[0] == pytest.approx(3 * MILLIMETRE, abs=0.02)
    assert middle(there)[1] - middle(scale)[1] == pytest.approx(-2 * MILLIMETRE, abs=0.02)


@pytest.mark.parametrize("printed", [usual, folded], ids=["flat", "folded"])
def test_sheets_are_for_the_printer_only(printed: Any, tmp_path: Path) -> None:
    made = printed()
    root = made.reader.trailer["/Root"]
    assert root["/ViewerPreferences"]["/PrintScaling"] == "/None"
    assert root["/ViewerPreferences"]["/Duplex"] == "/DuplexFlipLongEdge"
    for page in made.reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]


@pytest.mark.parametrize("printed", [usual, folded], ids=["flat", "folded"])
def test_sheets_are_archival_and_without_tags(printed: Any) -> None:
    made = printed()
    assert validate_pdf_bytes(made.data, profile=ValidationProfile.PDF_A_2U).failures == []
    assert not {"/StructTreeRoot", "/MarkInfo"} & set(made.reader.trailer["/Root"])
    assert b"pdfuaid:part" not in made.reader.trailer["/Root"]["/Metadata"].get_data()


def test_equal_values_give_equal_bytes() -> None:
    assert cards(hotel()).data == usual().data


def test_progress_rises_to_one() -> None:
    shares: list[float] = []
    chosen = Options(today=TODAY)
    PUBLICATIONS["cards"].write(hotel(), io.BytesIO(), options=chosen, images=absent, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_cards_of_standards_off_the_journey_come_last() -> None:
    loose: Standard = replace(ONE, id=uid(999), code="NEW-01", moment=None, status=Status.DRAFT)
    printed = cards(hotel(standards={one.id: one for one in (*STANDARDS, loose)}))
    assert "NEW-01" in printed.texts[-2]
