"""What is kept from one printing to the next changes how long it takes, and not a byte of what comes of it."""

import io
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Picture

from playbook_app.domain.change import apply
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.entities import Image
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.finding import Rule
from playbook_app.publishing.keeping import Keeping
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.writer import Written
from playbook_app.publishing.publications import PUBLICATIONS
from tests.publishing.hotel import TODAY, hotel, uid
from tests.publishing.printing import absent

DOOR = uid(900)


def made(playbook: Playbook, keeping: Keeping | None, images: Any = absent, **options: Any) -> tuple[bytes, Written]:
    """The handbook's bytes, and what is told of them."""
    out = io.BytesIO()
    paper = options.pop("paper", Paper.A5)
    chosen = Options(**({"today": TODAY} | options))
    written = PUBLICATIONS["handbook"].write(playbook, out, options=chosen, images=images, paper=paper, keeping=keeping)
    return out.getvalue(), written


TEXTS = st.one_of(
    st.sampled_from(
        [
            "",
            "Short.",
            "A word more. " * 80,
            "See CHK-01, and [the first](#standard-00000000-0000-0000-0000-000000000029).",
            "Letters of other scripts: Привет, ελληνικά, ﷽ and 🜚.",
            "![Door](door)",
            "100 % sure (of 50 %d)",
            "### A heading\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        ]
    ),
    st.text(max_size=60),
)
FIELDS = [
    (Kind.STANDARD, "practice"),
    (Kind.STANDARD, "statement"),
    (Kind.STANDARD, "title"),
    (Kind.STANDARD, "code"),
    (Kind.MOMENT, "name"),
    (Kind.MOMENT, "introduction"),
    (Kind.STAGE, "introduction"),
    (Kind.ROLE, "name"),
    (Kind.STORY, "body"),
    (Kind.TERM, "term"),
]
EDITS = st.one_of(
    st.tuples(st.sampled_from(FIELDS), st.integers(0, 99), TEXTS),
    st.tuples(st.just((Kind.STANDARD, "status")), st.integers(0, 99), st.sampled_from(Status)),
    st.tuples(st.sampled_from([(Kind.STANDARD, ""), (Kind.STORY, ""), (Kind.MOMENT, "")]), st.integers(0, 99)),
)


def edited(playbook: Playbook, change: Any) -> Playbook:
    """The playbook after one edit, of a field or a deletion."""
    (kind, field), number, *value = change
    entities = list(playbook.of(kind))
    if not entities:
        return playbook
    one = entities[number % len(entities)]
    return apply(playbook, edit(playbook, kind, one, **{field: value[0]}) if value else delete(playbook, kind, one))


@settings(max_examples=12)
@given(changes=st.lists(st.lists(EDITS, min_size=1, max_size=3), min_size=1, max_size=4), duplex=st.booleans())
def test_a_printing_after_edits_is_as_one_afresh(changes: list[Any], *, duplex: bool) -> None:
    keeping, playbook = Keeping(), hotel()
    made(playbook, keeping, duplex=duplex)
    for together in changes:
        for change in together:
            playbook = edited(playbook, change)
        assert made(playbook, keeping, duplex=duplex) == made(playbook, None, duplex=duplex)


def test_characters_that_no_font_has_are_told_as_afresh() -> None:
    keeping, playbook = Keeping(), edited(hotel(), ((Kind.ROLE, "name"), 0, "\U000b9f19"))
    made(playbook, keeping)
    for edit_one in (((Kind.MOMENT, ""), 0), ((Kind.STANDARD, "practice"), 0, "")):
        playbook = edited(playbook, edit_one)
        assert made(playbook, keeping)[1].warnings == made(playbook, None)[1].warnings


def test_a_character_that_no_font_has_is_told_of_each_card_that_bears_it() -> None:
    playbook = edited(hotel(), ((Kind.ROLE, "name"), 0, "\U000b9f19"))
    printed = (one for one in playbook.standards.values() if one.status is not Status.RETIRED)
    bearing = {one.code for one in printed if uid(1) in one.roles}
    told = {dict(one.remark.values)["place"] for one in made(playbook, None)[1].warnings if one.rule is Rule.CHARACTER}
    assert bearing <= told


def test_a_chapter_that_is_the_same_is_not_drawn_again() -> None:
    keeping, playbook = Keeping(), hotel()
    made(playbook, keeping)
    before = {name: kept.quire.branch for name, kept in keeping.shelf._kept.items()}
    made(edited(playbook, ((Kind.STANDARD, "practice"), 0, "One page more. " * 400)), keeping)
    same = {name for name, kept in keeping.shelf._kept.items() if kept.quire.branch is before[name]}
    assert {"stage-" + str(uid(12)), "stage-" + str(uid(13)), "contents", "glossary"} <= same
    assert "stage-" + str(uid(11)) not in same


@pytest.mark.parametrize(
    "other", [{"paper": Paper.A4}, {"duplex": True}, {"role": uid(1)}, {"approved_only": True}], ids=str
)
def test_another_choice_is_printed_as_afresh(other: dict[str, Any]) -> None:
    keeping = Keeping()
    made(hotel(), keeping)
    assert made(hotel(), keeping, **other) == made(hotel(), None, **other)
    assert made(hotel(), keeping) == made(hotel(), None)


def test_another_brand_and_accent_are_printed_as_afresh() -> None:
    keeping, playbook = Keeping(), hotel()
    made(playbook, keeping)
    other = replace(playbook, about=replace(playbook.about, brand="Another", accent="#AA3311", title="Another book"))
    assert made(other, keeping) == made(other, None)


def test_an_image_that_was_absent_is_printed_when_it_is_there() -> None:
    picture = io.BytesIO()
    Picture.new("RGB", (80, 60), "#446688").save(picture, "PNG")
    playbook = replace(
        hotel(),
        images={DOOR: Image(id=DOOR, name="door", alt="A door", sha256="aa")},
    )
    playbook = edited(playbook, ((Kind.STANDARD, "practice"), 0, "![Door](door)"))
    keeping = Keeping()
    made(playbook, keeping)
    there = made(playbook, keeping, images=lambda _: picture.getvalue())
    assert there == made(playbook, None, images=lambda _: picture.getvalue())
    assert b"/Subtype /Image" in there[0]


def test_of_a_book_that_is_too_long_only_its_beginning_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("playbook_app.publishing.pdf.shelf._MOST_PAGES", 20)
    keeping = Keeping()
    made(hotel(), keeping)
    assert 0 < sum(len(kept.quire.pages) for kept in keeping.shelf._kept.values()) <= 20
    assert made(hotel(), keeping) == made(hotel(), None)
