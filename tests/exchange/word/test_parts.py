"""Headings are found by style or by look, and say how the parts of a document stand to one another."""

import pytest

from playbook_app.exchange.word.document import opened, read_document
from playbook_app.exchange.word.parts import parts_of
from tests.exchange.word.documents import CLAUSES, HEADINGS, levels, lists, p, run, table, word_file


def tree(path):
    return [(part.level, part.heading) for part in parts_of(read_document(opened(path)).blocks)]


def of_size(text, points):
    return run(text, f'<w:sz w:val="{2 * points}"/>')


CENTRED = '<w:jc w:val="center"/>'
BODY = "Somebody greets every guest within the first ten seconds, whatever else there is to do at the desk just then."


def test_styles_say_which_paragraphs_are_headings_whatever_they_are_called(tmp_path):
    styles = (
        '<w:style w:type="paragraph" w:styleId="b1"><w:name w:val="Überschrift 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="House"/><w:basedOn w:val="b1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="o"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    )
    body = [p("One", style="b1"), p("text"), p("Two", style="own"), p("Under", style="o"), p("text")]
    direct = p("Three", properties='<w:outlineLvl w:val="0"/>')
    none = p("not one", style="b1", properties='<w:outlineLvl w:val="9"/>')
    found = tree(word_file(tmp_path, *body, direct, none, styles=styles))
    assert found == [(1, "One"), (1, "Two"), (2, "Under"), (1, "Three")]


def test_levels_that_nobody_uses_do_not_count(tmp_path):
    body = [p("A", style="H1"), p("x", style="H4"), p("y"), p("B", style="H1"), p("z")]
    assert tree(word_file(tmp_path, *body, styles=HEADINGS)) == [(1, "A"), (2, "x"), (1, "B")]


def test_a_heading_alone_above_all_others_is_the_title(tmp_path):
    titled = [p("Guide", style="T"), p("A", style="H1"), p("x"), p("B", style="H1"), p("y")]
    assert tree(word_file(tmp_path, *titled, styles=HEADINGS)) == [(0, "Guide"), (1, "A"), (1, "B")]
    single = [p("Guide", style="H1"), p("A", style="H2"), p("x"), p("B", style="H2"), p("y")]
    assert tree(word_file(tmp_path, *single, styles=HEADINGS)) == [(0, "Guide"), (1, "A"), (1, "B")]


def test_words_before_any_heading_are_a_part(tmp_path):
    assert tree(word_file(tmp_path, p("first"), p("A", style="H1"), styles=HEADINGS)) == [(0, ""), (1, "A")]


@pytest.mark.parametrize(
    ("chapter", "section"),
    [
        (p(of_size("Arrival", 16)), p(of_size("Greeting", 13))),
        (p(run("ARRIVAL", "b")), p(run("Greeting", "b"))),
        (p(run("Arrival", "b"), properties=CENTRED), p(run("Greeting", "b"))),
        (p(run("1 Arrival", "b")), p(run("1.1 Greeting", "b"))),
    ],
    ids=["size", "capitals", "middle", "numbers"],
)
def test_without_styles_headings_are_known_by_their_look(chapter, section, tmp_path):
    body = [chapter, section, p(BODY), section, p(BODY), chapter, section, p(BODY)]
    assert [level for level, _ in tree(word_file(tmp_path, *body))] == [1, 2, 2, 1, 2]


def test_what_only_stands_out_is_no_heading(tmp_path):
    body = [
        p(run("Arrival", "b")),
        p(BODY),
        p(run("Never leave the desk.", "b")),
        p(run("Before you let anybody into the house at night, do this:", "b")),
        p("Item\tPrice\tUnit"),
        p(run("Departure", "b")),
        p(BODY),
    ]
    assert [heading for _, heading in tree(word_file(tmp_path, *body))] == ["Arrival", "Departure"]


def test_numbers_stay_where_they_are_words_or_are_mentioned(tmp_path):
    kinds = lists(levels(("decimal", "%1."), ("decimal", "%1.%2")), levels(("upperLetter", "Annex %1"), number=2))
    body = [
        p("Arrival", style="H1", item=(1, 0)),
        p("Greet", style="H2", item=(1, 1)),
        p("As section 1.2 says."),
        p("Ask", style="H2", item=(1, 1)),
        p("Forms", style="H1", item=(2, 0)),
    ]
    parts = parts_of(read_document(opened(word_file(tmp_path, *body, styles=HEADINGS, numbering=kinds))).blocks)
    assert [(part.heading, part.number) for part in parts] == [
        ("Arrival", "1."),
        ("Greet", "1.1"),
        ("1.2 Ask", ""),
        ("Annex A Forms", ""),
    ]


def test_lines_of_one_centred_heading_are_one(tmp_path):
    lines = [p(run(text, "b"), properties=CENTRED) for text in ("Harbour House", "The guide")]
    chapter = [p(run("Arrival", "b"), properties=CENTRED), p(BODY)]
    assert tree(word_file(tmp_path, *lines, p(), *chapter)) == [(0, "Harbour House – The guide"), (1, "Arrival")]


def test_panels_head_what_follows_them(tmp_path):
    panels = [table((p(run(number, "b")), p(run(f"Who greets {number}?", "b")))) for number in "12"]
    path = word_file(tmp_path, panels[0], p(BODY), panels[1], p(BODY))
    parts = parts_of(read_document(opened(path)).blocks)
    assert [(part.heading, part.number) for part in parts] == [("Who greets 1?", "1"), ("Who greets 2?", "2")]


def test_headings_in_a_frame_are_headings(tmp_path):
    framed = table((p("A", style="H1") + p("x") + p("B", style="H1"),))
    assert tree(word_file(tmp_path, framed, styles=HEADINGS)) == [(1, "A"), (1, "B")]


def test_a_heading_with_the_number_of_a_clause_reads_as_it_looks(tmp_path):
    body = [p("Arrival", style="H1", item=(1, 0)), p("see clause 1")]
    assert tree(word_file(tmp_path, *body, styles=HEADINGS, numbering=CLAUSES)) == [(1, "1 Arrival")]
