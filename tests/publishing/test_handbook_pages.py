"""What the handbook's pages say, and where: order, numbers, links, outline, furniture."""

import re
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from playbook_app.domain.entities import PROSE, About, Moment
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.publishing.paper import Paper
from tests.factories import STAGE, entity_id, playbook_with, standard
from tests.publishing.hotel import MOMENTS, ROLES, STAGES, STANDARDS, STORIES, TODAY, hotel, texts_of, uid
from tests.publishing.printing import Printed, handbook

SHORT: Any = dict.fromkeys(PROSE[Kind.STANDARD], "") | {"statement": "Say the name within ten seconds."}


@cache
def book() -> Printed:
    return handbook(hotel())


def test_parts_come_in_the_order_of_a_book() -> None:
    titles = [
        "How to use this book", "Contents", "The journey at a glance", "Before the stay", "Arrival", "During the stay",
        "Farewell and after", "Who does what", "Stories", "Questions", "Glossary", "Index", "Acknowledgement",
    ]  # fmt: skip
    outline = [entry.title for entry in book().reader.outline if not isinstance(entry, list)]
    assert outline == titles


def test_contents_give_the_page_on_which_a_title_stands() -> None:
    contents = " ".join(book().texts[book().page_with("Contents")].split())
    for title in ("Arrival", "Check-in", "When something goes wrong", "Glossary", "Acknowledgement"):
        number = re.search(rf"{title} (\d+)", contents)
        assert number, title
        assert title in book().texts[3 + int(number[1])]


def test_front_matter_is_numbered_in_roman_and_the_body_counts_itself() -> None:
    total = book().pages - 4
    assert book().texts[2].split()[-1] == "iii" or "iii" in book().texts[2].split()
    assert f"2 of {total}" in book().words
    assert f"{total} of {total}" in book().texts[-1]
    assert book().reader.page_labels[:6] == ["i", "ii", "iii", "iv", "1", "2"]


@pytest.mark.parametrize("count", [2, 14])
def test_a_chapter_opens_on_one_page_with_all_its_moments(count: int) -> None:
    moments = [
        Moment(id=entity_id(500 + number), stage=STAGE, name=f"A moment of truth that takes two lines, no. {number}")
        for number in range(count)
    ]
    whole = handbook(playbook_with(*moments, *(standard(number, moment=moments[number].id) for number in range(count))))
    opening = next(page for page, text in enumerate(whole.texts) if text.split()[:2] == ["1", "Arrival"])
    assert {whole.page_with(f"{moment.name} page") for moment in moments} == {opening}


def test_links_of_the_contents_lead_to_their_pages() -> None:
    contents = book().page_with("Contents")
    expected = {book().page_with("Kerb and door Concierge"), book().pages - 1}
    assert expected <= set(book().targets(contents))


def test_codes_of_the_journey_lead_to_their_cards() -> None:
    journey = book().page_with("The journey at a glance Moment")
    assert book().page_with("CHK-01 · IDEAL SERVICE FIXED") in book().targets(journey)


def test_the_index_lists_the_page_of_a_title_and_links_to_it() -> None:
    index = book().page_with("Index A")
    card = book().page_with("Key in hand within four minutes Front desk agent")
    assert f"Key in hand within four minutes {card - 3}" in " ".join(book().texts[index].split())
    assert card in book().targets(index)


def test_the_outline_leads_from_chapter_to_moment_to_standard() -> None:
    outline = book().reader.outline
    arrival = next(
        place for place, entry in enumerate(outline) if not isinstance(entry, list) and entry.title == "Arrival"
    )
    moments = outline[arrival + 1]
    assert [entry.title for entry in moments if not isinstance(entry, list)] == ["Kerb and door", "Check-in"]
    assert moments[1][0].title == "KRB-01  Open the door, then the conversation"


def test_heads_name_the_brand_the_stage_and_the_moment() -> None:
    page = book().texts[book().page_with("CHK-01 · IDEAL SERVICE")]
    assert "Harbour House Hotels" in page
    assert "Arrival · Check-in" in page


def test_a_card_prints_its_fields_in_the_order_of_reading() -> None:
    page = " ".join(book().texts[book().page_with("CHK-01 · IDEAL SERVICE")].split())
    landmarks = [
        "CHK-01 · IDEAL SERVICE FIXED", "Key in hand", "Front desk agent, Concierge", "From the greeting", "WHY",
        "IN PRACTICE", "DO", "AVOID", "SAY", "NEVER SAY", "You may", "HOW FAR IT MAY BEND", "WHEN IT WAS MISSED",
        "MISSED The", "EXPECTED", "LEGENDARY", "Tools", "Training", "Measure",
    ]  # fmt: skip
    places = [page.index(landmark) for landmark in landmarks]
    assert places == sorted(places)


def test_every_word_of_the_approved_standards_is_printed() -> None:
    words = re.findall(r"[^\W\d_]{3,}", re.sub(r"\[\^1\]", " ", " ".join(texts_of(hotel()))).lower())
    missing = {word for word in words if word not in book().text.lower()}
    assert not missing


def test_only_pages_with_an_unapproved_standard_bear_its_watermark() -> None:
    marked = [number for number, text in enumerate(book().texts) if "DRAFT" in text.split()]
    assert marked == [book().page_with("OUT-02 · IDEAL SERVICE · DRAFT FIXED")]


def test_retired_standards_are_never_printed() -> None:
    assert "OLD-01" not in book().text


def test_the_published_book_holds_approved_standards_only() -> None:
    approved = handbook(hotel(), approved_only=True)
    assert "OUT-02" not in approved.text
    assert "DRAFT" not in approved.text


def test_a_story_stands_beside_the_first_standard_that_it_shows() -> None:
    page = book().texts[book().page_with("KRB-01 · ATTENTIVENESS")]
    assert "headlights" in page


def test_extra_and_notes_are_not_printed() -> None:
    noted = replace(STANDARDS[4], notes="Whisper", extra=(("Old column", "Murmur"),))
    text = handbook(hotel(standards={noted.id: noted})).text
    assert "Whisper" not in text
    assert "Murmur" not in text


def test_a_role_book_holds_what_that_role_does_numbered_anew() -> None:
    concierge = handbook(hotel(), role=ROLES["concierge"].id)
    assert "CHK-01" in concierge.text
    assert "CHK-03" not in concierge.text
    assert "Before the stay" not in concierge.text
    assert f"1 of {concierge.pages - 4}" not in concierge.texts[0]
    assert "Shadow shift" not in concierge.text, "the frontline's books leave the supports out"


def test_a_manager_s_role_book_keeps_tools_training_and_measure() -> None:
    manager = replace(STANDARDS[4], roles=frozenset({ROLES["duty"].id}))
    assert "Shadow shift" in handbook(hotel(standards={manager.id: manager}), role=ROLES["duty"].id).text


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792)), (Paper.A5, (420, 595))]
)
def test_pages_have_the_size_of_the_paper(paper: Paper, size: tuple[int, int]) -> None:
    pages = handbook(hotel(), paper=paper).reader.pages
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages} == {size}


def test_all_fonts_are_embedded() -> None:
    for page in book().reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]


def test_metadata_name_the_book_its_brand_and_its_language() -> None:
    metadata = book().reader.metadata
    assert metadata is not None
    assert (metadata.title, metadata.author) == ("The Harbour Book", "Harbour House Hotels")
    assert metadata.creation_date is not None
    assert metadata.creation_date.date() == TODAY
    assert book().reader.trailer["/Root"]["/Lang"] == "en"


def test_equal_values_give_equal_bytes() -> None:
    assert handbook(hotel()).data == book().data


def test_an_empty_playbook_prints_without_empty_parts() -> None:
    empty = handbook(Playbook(About(id=uid(1), title="New")))
    outline = [entry.title for entry in empty.reader.outline]
    assert outline == ["How to use this book", "Contents", "Acknowledgement"]


def test_one_draft_alone_prints() -> None:
    draft = replace(STANDARDS[4], moment=None, step=None, status=Status.DRAFT, roles=frozenset())
    alone = handbook(Playbook(About(id=uid(1)), standards={draft.id: draft}))
    assert "Key in hand within four minutes" in alone.text
    assert "Not yet on the journey" in alone.text


def test_a_standard_without_a_step_stays_with_its_moment() -> None:
    stepless = replace(STANDARDS[4], step=None, status=Status.DRAFT)
    text = handbook(hotel(standards={stepless.id: stepless})).words
    assert "Arrival · Check-in" in text
    assert "Not yet on the journey" not in text


def test_sixty_moments_repeat_the_head_of_the_journey() -> None:
    many = {uid(1000 + n): replace(MOMENTS["room"], id=uid(1000 + n), name=f"Moment number {n}") for n in range(60)}
    pages = [
        text for text in handbook(hotel(moments=many)).texts if "Responsiveness" in text and "Moment number" in text
    ]
    assert len(pages) > 1
    assert all("Empowerment" in page for page in pages)


def test_the_stories_of_the_book_are_each_printed_once_in_full() -> None:
    for story in STORIES:
        assert book().words.count(story.body.split(".")[0]) == 1


def test_standards_without_a_step_have_a_column_of_their_own_in_the_journey() -> None:
    stepless = replace(STANDARDS[4], step=None, status=Status.DRAFT)
    pages = handbook(hotel(standards={stepless.id: stepless})).texts
    journey = next(text for text in pages if "No step yet" in " ".join(text.split()))
    assert "CHK-01" in journey


def test_a_long_introduction_goes_on_behind_the_opening_page() -> None:
    long = replace(
        STAGES["arrival"], introduction="\n\n".join(f"Paragraph {n} of it. " + "Words " * 60 for n in range(6))
    )
    texts = [" ".join(text.split()) for text in handbook(hotel(stages={long.id: long})).texts]
    opening = next(number for number, text in enumerate(texts) if "Paragraph 0 of it." in text)
    assert "Paragraph 5 of it." not in texts[opening]
    assert "Paragraph 5 of it." in texts[opening + 1]


def test_headings_of_a_text_are_smaller_than_the_title_of_its_card() -> None:
    one = replace(STANDARDS[4], practice="# Loud heading\n\nText.")
    sizes: dict[str, float] = {}

    def note(text: str, _matrix: object, _text_matrix: object, _font: object, size: float) -> None:
        sizes[text.strip()] = size

    for page in handbook(hotel(standards={one.id: one})).reader.pages:
        page.extract_text(visitor_text=note)
    assert sizes["Loud heading"] < sizes[one.title]


def test_a_moment_whose_standards_run_over_pages_lists_them_with_their_pages() -> None:
    (first, second) = (replace(one, moment=MOMENTS["booking"].id, practice="A word. " * 400) for one in STANDARDS[:2])
    result = handbook(hotel(standards={one.id: one for one in (first, second)}))
    page = next(text for text in result.texts if f"{first.code} {first.title}" in " ".join(text.split()))
    listed = re.search(rf"{second.code} {re.escape(second.title)} (\d+)", " ".join(page.split()))
    assert listed
    assert second.title in result.texts[3 + int(listed[1])]


def test_a_moment_of_short_standards_does_not_list_them_twice() -> None:
    (first, second) = (replace(one, moment=MOMENTS["booking"].id, **SHORT) for one in STANDARDS[:2])
    result = handbook(hotel(standards={one.id: one for one in (first, second)}))
    page = next(text for text in result.texts if first.title in text and first.statement[:20] in text)
    assert page.count(second.title) == 1


def test_standards_without_code_and_title_are_listed_all_the_same() -> None:
    (first, second) = (
        replace(one, moment=MOMENTS["booking"].id, code="", title="", practice="A word. " * 400)
        for one in STANDARDS[:2]
    )
    result = handbook(hotel(standards={one.id: one for one in (first, second)}))
    assert max(text.count("Without a title") for text in result.texts) >= 2
