"""Preflight: what is to be known before pages are handed out, each finding with the place that it leads to."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from PIL import Image as Pictures

from playbook_app.domain.entities import Image
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.typeface import Typeface
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.publishing.blocks import Figure, Paragraph, Run
from playbook_app.publishing.compose.options import Choices
from playbook_app.publishing.finding import Finding, Rule, Subject, alike, anchored
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.canvas import Canvas
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.page import PlacedImage
from playbook_app.publishing.publications import PUBLICATIONS
from tests.factories import ABOUT, CHECK_IN, entity_id, playbook_with, standard
from tests.publishing.printing import absent, book_of, printed

TODAY = date(2026, 3, 1)


def picture(width: int = 30) -> bytes:
    out = BytesIO()
    Pictures.new("RGB", (width, 20), "#1F4E79").save(out, "PNG")
    return out.getvalue()


DOOR = hashlib.sha256(picture()).hexdigest()


def found(playbook: Playbook, images: Any = absent, **choices: Any) -> list[Finding]:
    options = Choices(**choices).on(TODAY)
    return list(PUBLICATIONS["handbook"].write(playbook, BytesIO(), options=options, images=images).warnings)


def approved(number: int = 1, **fields: Any) -> Any:
    return standard(number, status=Status.APPROVED, step=Step.IDEAL, statement="Greet.", **fields)


def test_a_sound_playbook_has_nothing_to_be_known() -> None:
    assert found(playbook_with(approved())) == []


def test_a_missing_character_leads_to_its_field() -> None:
    (one,) = found(playbook_with(approved(do="Bring ☃ along")))
    assert (one.rule, one.subject) == (Rule.CHARACTER, Subject(Kind.STANDARD, entity_id(101), "do"))


def test_a_missing_character_of_a_title_leads_to_its_standard() -> None:
    subjects = {one.subject for one in found(playbook_with(approved(title="Meet the ☃")))}
    assert Subject(Kind.STANDARD, entity_id(101)) in subjects


@pytest.mark.parametrize(("status", "word"), [(Status.DRAFT, "Draft"), (Status.REVIEW, "In review")])
def test_a_standard_that_is_not_approved_is_named(status: Status, word: str) -> None:
    from playbook_app.wording.sentences import remark_sentence

    (one,) = found(playbook_with(replace(approved(), status=status)))
    assert (one.rule, one.subject) == (Rule.UNAPPROVED, Subject(Kind.STANDARD, entity_id(101), "status"))
    assert remark_sentence(one.remark) == f"A standard is printed that is not approved ({word}). Place: CHK-01."


def test_what_is_not_printed_is_not_named() -> None:
    playbook = playbook_with(approved(), standard(2, step=Step.IDEAL), standard(3, status=Status.RETIRED))
    assert found(playbook, approved_only=True) == []


def test_a_review_is_overdue_from_the_day_after() -> None:
    due = approved(review_by=TODAY)
    assert found(playbook_with(due)) == []
    (one,) = found(playbook_with(replace(due, review_by=TODAY - timedelta(days=1))))
    assert (one.rule, one.subject) == (Rule.OVERDUE, Subject(Kind.STANDARD, due.id, "review_by"))


def test_a_pale_accent_is_told_with_its_contrast() -> None:
    (one,) = found(playbook_with(approved(), accent="#FFD700"))
    assert (one.rule, one.subject) == (Rule.CONTRAST, Subject(Kind.PLAYBOOK, ABOUT, "accent"))
    assert "contrast is 1.4 to 1" in str(one)


def shown(alt: str = "") -> tuple[Image, Any]:
    image = Image(id=entity_id(400), name="door.png", sha256=DOOR, alt=alt)
    return image, approved(practice=f"![{alt}](door.png)")


def test_an_image_without_a_description_is_named_and_leads_to_its_text() -> None:
    (one,) = found(playbook_with(*shown()), {DOOR: picture()}.__getitem__)
    assert (one.rule, one.subject) == (Rule.IMAGE_SILENT, Subject(Kind.STANDARD, entity_id(101), "practice"))
    assert "“door.png” has no description" in str(one)


def test_an_image_with_a_description_is_not() -> None:
    assert found(playbook_with(*shown("A door")), {DOOR: picture()}.__getitem__) == []


def test_an_image_that_is_lost_is_called_by_its_name() -> None:
    (one,) = found(playbook_with(*shown()), absent)
    assert one.rule is Rule.IMAGE_LOST
    assert "“door.png” cannot be read" in str(one)


def test_images_of_texts_are_never_coarse_since_they_are_not_enlarged() -> None:
    result = printed(book_of(Figure(DOOR, "A door")), images={DOOR: picture()}.__getitem__)
    assert result.warnings == ()


@pytest.mark.parametrize(("width", "coarse"), [(14.4, False), (28.8, True)])
def test_an_image_that_is_drawn_larger_than_its_dots_allow_is_remembered(width: float, coarse: bool) -> None:
    canvas = Canvas(BytesIO(), Paper.A4.size, "en", Images({DOOR: picture()}.__getitem__))
    canvas.draw(PlacedImage(None, 0, 0, width, width, DOOR))
    assert canvas.coarse == ({DOOR: 75.0} if coarse else {})


def test_a_typeface_whose_file_is_lost_leads_to_its_field() -> None:
    (one,) = found(playbook_with(approved(), text_font=Typeface("Quay", "0" * 64)))
    assert (one.rule, one.subject) == (Rule.FONT, Subject(Kind.PLAYBOOK, ABOUT, "text_font"))


def test_findings_that_differ_in_their_place_alone_stand_together() -> None:
    playbook = playbook_with(*(standard(number, step=Step.IDEAL) for number in (1, 2, 3)), approved(4, why="☃"))
    assert [len(group) for group in alike(found(playbook))] == [1, 3]


def test_however_many_characters_are_missing_a_place_is_named_once() -> None:
    result = printed(book_of(Paragraph((Run("".join(map(chr, range(0x2600, 0x2610)))),))))
    (one,) = result.warnings
    assert "and 12 other characters" in str(one)


def test_an_anchor_says_what_it_belongs_to() -> None:
    assert anchored(f"standard-{entity_id(1)}") == Subject(Kind.STANDARD, entity_id(1))
    assert anchored("index") is None
    assert anchored(None) is None


def test_a_missing_character_of_a_moments_name_leads_to_the_moment() -> None:
    playbook = playbook_with(approved())
    moments = {one.id: replace(one, name=f"{one.name} ☃") for one in playbook.moments.values()}
    subjects = {one.subject for one in found(replace(playbook, moments=moments))}
    assert Subject(Kind.MOMENT, CHECK_IN) in subjects
