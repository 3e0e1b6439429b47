"""What a reader's aid is told of a page: kinds of elements, and what is read in place of what is drawn."""

import re
from dataclasses import replace
from typing import Any

from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.blocks import Asked, Grid, GridRow, Heading, List, Notes, Paragraph, Run, Tale
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.character_map import character_map
from playbook_app.publishing.pdf.page import Element
from tests.publishing.drawing import LOOK, drawn, placed
from tests.publishing.hotel import STANDARDS, hotel
from tests.publishing.printing import book_of, handbook, printed
from tests.publishing.tagged import Node, Tagged


def tagged(*blocks: Any, **options: Any) -> Tagged:
    return Tagged(printed(book_of(*blocks), **options).data)


def paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def outline(node: Node) -> list[Any]:
    """An element's type, and the elements in it."""
    return [node.tag, *(outline(kid) for kid in node.kids if isinstance(kid, Node))]


def test_a_link_is_an_element_within_its_paragraph() -> None:
    found = tagged(Paragraph((Run("See "), Run("there", link="https://example.org/"), Run(" now"))))
    (link,) = found.nodes_of("Link")
    assert link.parent is not None
    assert (found.text(link).strip(), found.text(link.parent)) == ("there", "See there now")
    assert [str(one.Contents) for one in found.annotations] == ["https://example.org/"]


def test_a_link_over_lines_and_pages_is_one_element() -> None:
    words = "a link of very many words " * 400
    found = tagged(Paragraph((Run("See "), Run(words, link="https://example.org/"))), paper=Paper.A5)
    (link,) = found.nodes_of("Link")
    assert len({page for page, _ in link.places}) > 1
    assert found.text(link).split() == words.split()


def test_title_and_page_of_an_entry_of_the_contents_are_one_link() -> None:
    found = Tagged(handbook(hotel()).data)
    entries = [found.text(link) for link in found.nodes_of("Link") if link.parent and link.parent.tag == "Reference"]
    assert any(re.fullmatch(r"Arrival ?\d+", entry) for entry in entries)


def test_contents_of_a_chapter_stand_below_it() -> None:
    found = Tagged(handbook(hotel()).data)
    whole = found.nodes_of("TOC")[0]
    assert {"TOCI", "TOC"} == {kid.tag for kid in whole.kids if isinstance(kid, Node)}


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    found = tagged(paragraph("word " * 3000), paper=Paper.A5)
    (whole,) = [node for node in found.nodes_of("P") if "word" in found.text(node)]
    assert len({page for page, _ in whole.places}) > 1
    assert found.text(whole).split() == ["word"] * 3000


def test_the_text_of_an_item_needs_no_paragraph_of_its_own() -> None:
    (whole,) = tagged(List(((paragraph("One"),), (paragraph("Two"), paragraph("more"))))).nodes_of("L")
    first, second = (outline(item) for item in whole.kids)
    assert first == ["LI", ["Lbl"], ["LBody"]]
    assert second == ["LI", ["Lbl"], ["LBody", ["P"], ["P"]]]


def test_questions_in_a_row_are_one_list() -> None:
    asked = [Asked(str(n), (paragraph("Why?"),), choices=(("A", (Run("So"),)), ("B", (Run("Not"),)))) for n in (1, 2)]
    found = tagged(List(((paragraph("before"),),)), *asked)
    before, questions = (node for node in found.nodes_of("L") if node.parent and node.parent.tag == "Sect")
    assert len(before.kids) == 1
    assert outline(questions.kids[0]) == [
        "LI", ["Lbl"], ["LBody", ["P"], ["L", ["LI", ["Lbl"], ["LBody"]], ["LI", ["Lbl"], ["LBody"]]]],
    ]  # fmt: skip


def test_the_mark_of_a_note_is_a_reference_and_its_number_a_label() -> None:
    found = tagged(Paragraph((Run("Said"), Run("1", raised=True), Run("."))), Notes((("1", (paragraph("By whom"),)),)))
    assert [found.text(node) for node in found.nodes_of("Reference", "Lbl")] == ["1", "1"]
    (note,) = found.nodes_of("Note")
    assert outline(note) == ["Note", ["Lbl"], ["P"]]


def test_headings_that_would_skip_a_level_are_raised() -> None:
    found = tagged(*(Heading((Run(f"was {level}"),), level) for level in (4, 6, 5, 2, 3)))
    assert [node.tag for node in found.nodes if re.fullmatch("H[2-6]", node.tag)] == ["H2", "H3", "H3", "H2", "H3"]


def test_a_card_without_a_moment_has_a_heading_below_its_chapter() -> None:
    alone = replace(STANDARDS[4], moment=None, step=None)
    found = Tagged(handbook(hotel(standards={alone.id: alone})).data)
    (title,) = [node for node in found.nodes if found.text(node) == alone.title and node.tag.startswith("H")]
    assert title.tag == "H2"


def test_letters_over_columns_are_read_as_the_names_of_steps() -> None:
    row = GridRow((Run("Moment"),), ((Run("A-1"),),) * 5)
    names = tuple((step, "Unbreakablyverylongword" * 3) for step in Step)
    found = tagged(Grid("Moment", names, (((), (row,)),)), paper=Paper.A5)
    heads = [node for node in found.nodes_of("TH") if "/ActualText" in node.entries]
    assert [found.text(node) for node in heads] == [step.letter for step in Step]
    assert {str(node.entries.ActualText) for node in heads} == {names[0][1]}


def test_a_character_that_no_font_has_is_read_as_itself() -> None:
    found = tagged(paragraph("Mind the ☃ outside"))
    assert "Mind the ☃ outside" in [found.text(node) for node in found.nodes_of("P")]


def test_text_that_is_set_otherwise_than_written_is_read_as_written() -> None:
    root = Element("Document")
    shaped = replace(LOOK, actual="written")
    found = Tagged(drawn(root, placed(Element("P", root), (LOOK, "As it is "), (shaped, "nettirw"), (LOOK, "."))))
    assert found.text(found.root) == "As it is written."


def test_heads_and_feet_are_not_read_and_say_what_they_are() -> None:
    book = handbook(hotel())
    page = book.reader.pages[book.page_with("CHK-01 · IDEAL SERVICE")]
    content = page.get_contents()
    assert content is not None
    data = content.get_data()
    assert (data.count(b"/Subtype/Header>> BDC"), data.count(b"/Subtype/Footer>> BDC")) == (1, 1)


def test_a_story_set_off_is_a_section() -> None:
    found = tagged(Tale("Title", (paragraph("Once"),), "Source"))
    assert [outline(node) for node in found.nodes_of("Aside")] == [["Aside", ["P"], ["P"], ["P"]]]
    assert found.catalog.StructTreeRoot.RoleMap.Aside == "/Sect"


def test_characters_above_the_basic_plane_are_two_units_of_utf_16() -> None:
    assert "<01> <D83DDE00>" in character_map("name", [0, 0x1F600])
    assert "<00>" not in character_map("name", [0, 0x1F600]).partition("endcodespacerange")[2]
