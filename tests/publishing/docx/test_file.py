"""What a handbook as a Word file is made of: held to the rules of its format, and read back as others read it."""

import io
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import pytest

from playbook_app.domain.entities import Image
from playbook_app.domain.typeface import Typeface
from playbook_app.domain.vocabulary import Status, Step
from playbook_app.errors.export import ExportOverOther
from playbook_app.publishing.blocks import Run, Table
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.documents import DOCUMENTS
from playbook_app.publishing.docx.writer import BEGINS, HOLDS
from playbook_app.publishing.paper import BOOK_PAPERS, Paper
from tests.publishing.docx.rules import assert_is_sound
from tests.publishing.docx.word import FOOTNOTES, W, WordFile, file_of, style_of, value_of, word_handbook, words_of
from tests.publishing.hotel import ABOUT, ROLES, STANDARDS, TODAY, hotel, texts_of, uid
from tests.publishing.printing import absent
from tests.publishing.test_hostile_texts import png


@pytest.fixture(scope="module")
def file() -> WordFile:
    """The hotel's handbook, with an image in a text and as the logo."""
    image = Image(id=uid(500), name="door.png", sha256="ab" * 32, alt="The door")
    one = replace(STANDARDS[4], practice=f"{STANDARDS[4].practice}\n\n![](door.png)")
    standards = {standard.id: standard for standard in STANDARDS} | {one.id: one}
    playbook = hotel(standards=standards, images={image.id: image}, about=replace(ABOUT, logo=image.id))
    return word_handbook(playbook, images=lambda _: png(30, 20))


@pytest.fixture(scope="module")
def read(file: WordFile) -> Any:
    """The same as python-docx reads it."""
    return docx.Document(io.BytesIO(file.data))


def headings(read: Any) -> list[tuple[int, str]]:
    named = ((one.style.name, one.text) for one in read.paragraphs)
    return [(int(name.removeprefix("Heading ")), text) for name, text in named if name.startswith("Heading ")]


def test_it_keeps_to_the_rules_of_its_format(file: WordFile) -> None:
    assert_is_sound(file)


def test_every_text_of_the_standards_is_in_it(file: WordFile) -> None:
    plain = [text for text in texts_of(hotel()) if text and not set(text) & set("*\n[`")]
    assert len(plain) > 50
    assert [text for text in plain if text not in file.text] == []


def test_chapters_moments_and_standards_are_headings_of_word_itself(read: Any) -> None:
    levels = {text: level for level, text in headings(read)}
    assert {levels[title] for title in ("How to use this book", "Arrival", "Farewell and after", "Glossary")} == {1}
    assert {levels[title] for title in ("Five steps", "Check-in", "Check-out", "Front desk agent")} == {2}
    assert {levels[title] for title in ("Key in hand within four minutes", "The bill is right")} == {3}


def test_headings_skip_no_level(read: Any) -> None:
    levels = [level for level, _text in headings(read)]
    assert levels[0] == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_the_contents_are_a_field_that_is_filled_in(file: WordFile, read: Any) -> None:
    listed = file.paragraphs("TOC1") + file.paragraphs("TOC2")
    titles = [line.strip("\t").rpartition("\t")[2] for line in listed]
    assert sorted(titles) == sorted(text for level, text in headings(read) if level <= 2)
    assert "2\tArrival" in [line.rstrip("\t") for line in listed]
    assert [one.text for one in file.all("instrText")].count(' TOC \\o "1-2" \\h \\z \\u ') == 1


def test_nobody_is_asked_anything_when_it_is_opened(file: WordFile) -> None:
    assert file.all("updateFields", "word/settings.xml") == []
    assert [one for one in file.all("fldChar") if one.get(f"{W}dirty")] == []


def test_chapters_are_counted_by_word(file: WordFile) -> None:
    counted = [words_of(one) for one in file.all("p") if style_of(one) == "Heading1" and one.find(f"{W}pPr/{W}numPr")]
    assert counted[:2] == ["Before the stay", "Arrival"]
    assert "Glossary" not in counted


def test_pages_of_the_front_are_roman_and_the_body_begins_at_one(file: WordFile) -> None:
    numbers = [one.find(f"{W}pgNumType") for one in file.all("sectPr")]
    assert [(value_of(one, "fmt"), value_of(one, "start")) for one in numbers] == [
        ("", ""),
        ("lowerRoman", "1"),
        ("decimal", "1"),
    ]


def test_the_cover_has_neither_head_nor_foot(file: WordFile) -> None:
    references = [
        len(one.findall(f"{W}headerReference") + one.findall(f"{W}footerReference")) for one in file.all("sectPr")
    ]
    assert references == [0, 2, 2]


def test_the_head_names_the_brand_and_the_foot_the_printing(file: WordFile) -> None:
    assert "Harbour House Hotels" in file.paragraphs(part="word/header1.xml")[0]
    assert all(ABOUT.brand not in line and "2026" in line for line in file.paragraphs(part="word/footer2.xml"))


def test_it_says_whose_it_is_and_in_which_language(read: Any) -> None:
    known = read.core_properties
    assert (known.title, known.author, known.language) == ("The Harbour Book", "Harbour House Hotels", "en")
    assert known.created.date() == TODAY


@pytest.mark.parametrize("paper", BOOK_PAPERS)
def test_it_comes_on_the_paper_that_is_asked_for(paper: Paper) -> None:
    file = word_handbook(hotel(), paper=paper)
    (size,) = {(value_of(one, "w"), value_of(one, "h")) for one in file.all("pgSz")}
    assert size == tuple(str(round(length * 20)) for length in paper.size)


def test_the_brand_s_colour_and_those_of_the_steps_are_offered_in_word(file: WordFile) -> None:
    theme = file.parts["word/theme/theme1.xml"].decode()
    assert '<a:accent1><a:srgbClr val="1F4E79"/>' in theme
    assert '<a:accent6><a:srgbClr val="544732"/>' in theme


def test_colours_and_typefaces_are_in_styles_alone(file: WordFile) -> None:
    assert file.all("color") == file.all("rFonts") == file.all("sz") == []


def test_a_standard_is_bookmarked_by_its_code_and_linked_by_it(file: WordFile) -> None:
    assert "CHK_01" in [value_of(one, "name") for one in file.all("bookmarkStart")]
    links = {words_of(one) for one in file.all("hyperlink") if value_of(one, "anchor") == "CHK_01"}
    assert "CHK\u201101" in links


def test_a_card_says_things_in_the_order_of_print(file: WordFile) -> None:
    words = file.text[file.text.index("CHK-01 · Ideal service") :]
    order = ["CHK-01", "Fixed", "Key in hand", "Front desk agent", "From the greeting", "Why", "Prepare arrivals"]
    order += ["Do", "Avoid", "Never say", "You may:", "When it was missed", "Missed", "Expected", "Legendary", "Tools"]
    places = [words.find(word) for word in order]
    assert -1 not in places
    assert places == sorted(places)


def test_a_card_s_head_stays_with_what_follows(file: WordFile) -> None:
    styles = {value_of(one, "styleId"): one for one in file.all("style", "word/styles.xml")}
    for name in ("OverlineIdeal", "Heading3", "StandardRoles", "Statement", "Label"):
        assert styles[name].find(f"{W}pPr/{W}keepNext") is not None, name


def test_each_step_has_its_letter_and_its_colours(file: WordFile) -> None:
    used = {value_of(one) for one in file.all("rStyle")}
    assert {f"Badge{step.value.capitalize()}" for step in Step} <= used
    assert "You may: Give late check-out" in " ".join(file.paragraphs("PermissionIdeal"))


def test_what_is_not_approved_is_marked(file: WordFile) -> None:
    marks = [words_of(one) for one in file.all("r") if value_of(one.find(f"{W}rPr/{W}rStyle")) == "NotApproved"]
    assert [mark.strip("\u00a0") for mark in marks] == ["In review", "Draft"]


def test_stories_are_set_off(file: WordFile) -> None:
    assert "They were at the car" in file.paragraphs("StoryTitle")
    assert file.paragraphs("StorySource")[0].startswith("A guest, letter")


def test_tables_repeat_their_heads_and_keep_their_rows_whole(read: Any, file: WordFile) -> None:
    (table,) = [one for one in file.all("tbl") if "More than two parties wait" in words_of(one)]
    rows = table.findall(f"{W}tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert "Handbook Table" in {one.style.name for one in read.tables}


def test_texts_side_by_side_are_a_table_whose_head_is_their_labels(read: Any) -> None:
    beside = next(one for one in read.tables if one.style.name == "Side by Side")
    assert [cell.text for cell in beside.rows[0].cells] == ["Do", "Avoid"]
    ladder = next(one for one in read.tables if one.style.name == "Ladder")
    assert [cell.text for cell in ladder.rows[0].cells] == ["Missed", "Expected", "Legendary"]


def test_lists_are_lists_and_numbered_ones_begin_anew(file: WordFile) -> None:
    numbered = [
        value_of(one.find(f"{W}pPr/{W}numPr/{W}numId")) for one in file.all("p") if style_of(one) == "ListParagraph"
    ]
    assert numbered.count("1") > 3
    starts = file.all("startOverride", "word/numbering.xml")
    assert len(set(numbered) - {"1"}) == len(starts)
    assert {value_of(one) for one in starts} == {"1"}


def test_footnotes_are_footnotes(file: WordFile) -> None:
    assert len(file.all("footnoteReference")) == 1
    assert "Their words, not ours" in " ".join(file.paragraphs("FootnoteText", FOOTNOTES))
    assert "Their words, not ours" not in file.text


def test_images_are_in_it_once_scaled_and_described(file: WordFile) -> None:
    described = [one.get("descr") for one in file.body.iter() if one.tag.endswith("}docPr")]
    assert described == ["The door", "The door"]
    assert [name for name in file.parts if name.startswith("word/media/")] == ["word/media/image1.png"]


def test_what_is_said_of_pages_is_found_out_by_word(file: WordFile) -> None:
    assert "page 1" not in file.text
    assert "Index" not in file.paragraphs("Heading1")
    assert "Stands on" not in file.text


def test_what_is_signed_by_pen_is_in_it(file: WordFile) -> None:
    assert "Acknowledgement" in file.paragraphs("Heading1")
    assert file.paragraphs("SignatureLabel") == ["Name", "Role", "Date", "Signature"]


def test_answers_are_at_the_end_of_the_questions(file: WordFile) -> None:
    assert file.text.index("How long may check-in take?") < file.text.index("From greeting to key.")
    assert file.paragraphs("NumberedText")[-1] == "1\tB"


def test_a_role_s_file_holds_what_the_role_does() -> None:
    file = word_handbook(hotel(), role=ROLES["housekeeper"].id)
    assert "One thing that was thought of" in file.text
    assert "Own the queue" not in file.text


def test_words_are_in_the_playbook_s_language() -> None:
    file = word_handbook(hotel(about=replace(ABOUT, language="de")))
    assert file.paragraphs("TOCHeading") == ["Inhalt"]
    assert {value_of(one) for one in file.all("lang", "word/styles.xml")} == {"de"}


def test_a_book_that_runs_from_right_to_left_does_so_in_word() -> None:
    file = word_handbook(hotel(about=replace(ABOUT, language="ar")))
    assert_is_sound(file)
    assert file.all("bidi", "word/styles.xml")
    assert len(file.all("bidiVisual")) == len(file.all("tbl"))


def test_the_brand_s_typefaces_are_asked_for() -> None:
    file = word_handbook(hotel(about=replace(ABOUT, text_font=Typeface("Harbour Serif"))))
    assert b'<a:latin typeface="Harbour Serif"/>' in file.parts["word/theme/theme1.xml"]
    assert "does not hold it" in str(file.findings[0])


def test_the_same_value_makes_the_same_bytes() -> None:
    assert word_handbook(hotel()).data == word_handbook(hotel()).data


def test_a_playbook_without_anything_is_a_file() -> None:
    empty = hotel(roles={}, stages={}, moments={}, standards={}, stories={}, terms={}, questions={})
    file = word_handbook(replace(empty, about=replace(ABOUT, title="", brand="", promise="", values="")))
    assert_is_sound(file)
    assert file.paragraphs("Title") == ["Handbook"]


def test_an_image_that_cannot_be_read_is_described_and_named() -> None:
    image = Image(id=uid(500), name="door.png", sha256="ab" * 32, alt="The door")
    one = replace(STANDARDS[4], practice="![](door.png)", status=Status.APPROVED)
    file = word_handbook(hotel(standards={one.id: one}, images={image.id: image}), images=lambda _: b"no image")
    assert "[The door]" in file.text
    assert "Place: CHK-01, Practice." in str(file.findings[0])


def test_an_image_without_a_description_is_named() -> None:
    image = Image(id=uid(500), name="door.png", sha256="ab" * 32)
    one = replace(STANDARDS[4], practice="![](door.png)")
    file = word_handbook(hotel(standards={one.id: one}, images={image.id: image}), images=lambda _: png(9, 9))
    assert "has no description" in str(file.findings[0])


def test_only_what_nobody_worked_on_is_written_over(tmp_path: Path) -> None:
    out = tmp_path / "book.docx"
    DOCUMENTS["docx"].write(hotel(), out, options=Options(today=TODAY), images=absent)
    head = out.read_bytes()[:4096]
    assert head.startswith(BEGINS)
    assert HOLDS in head
    DOCUMENTS["docx"].write(hotel(), out, options=Options(today=TODAY), images=absent)
    saved = out.read_bytes().replace(HOLDS, b"<Application>Writer  </Application>")
    out.write_bytes(saved)
    with pytest.raises(ExportOverOther):
        DOCUMENTS["docx"].write(hotel(), out, options=Options(today=TODAY), images=absent)
    assert out.read_bytes() == saved


def test_choices_that_are_none_of_its_own_change_nothing(tmp_path: Path) -> None:
    files = [tmp_path / "one.docx", tmp_path / "two.docx"]
    for out, duplex in zip(files, (False, True), strict=True):
        options = Options(today=TODAY, duplex=duplex)
        DOCUMENTS["docx"].write(hotel(), out, options=options, images=absent, paper=Paper.A3)
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_table_of_more_columns_than_word_takes_is_parted() -> None:
    row = tuple((Run(f"c{number}"),) for number in range(100))
    file = file_of(Table(row, (row,)))
    assert_is_sound(file)
    assert all(file.text.count(f"c{number}") >= 2 for number in range(100))
