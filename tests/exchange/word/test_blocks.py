"""Lists, tables and what stands around them, as Markdown."""

import pytest

from playbook_app.exchange.word.numbering import Numbering
from tests.exchange.word.documents import (
    BULLETS,
    CLAUSES,
    NUMBERS,
    levels,
    lists,
    markdown,
    p,
    picture,
    png,
    printed,
    run,
    table,
    word_file,
)


def test_bullets_lie_in_one_another(tmp_path):
    body = [p("a", item=(1, 0)), p("b", item=(1, 1)), p("c", item=(1, 2)), p("d", item=(1, 0)), p("text")]
    assert markdown(word_file(tmp_path, *body, numbering=BULLETS)) == "- a\n  - b\n    - c\n- d\n\ntext"


def test_numbers_are_counted_as_word_counts_them(tmp_path):
    body = [p("a", item=(1, 0)), p("b", item=(1, 1)), p("between"), p("c", item=(1, 0)), p("d", item=(1, 1))]
    assert markdown(word_file(tmp_path, *body, numbering=NUMBERS)) == "1. a\n   1. b\n\nbetween\n\n2. c\n   1. d"


def test_a_list_that_begins_anew_is_another_list(tmp_path):
    begun = NUMBERS + (
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
        "</w:lvlOverride></w:num>"
    )
    body = [p("a", item=(1, 0)), p("b", item=(1, 0)), p("c", item=(2, 0))]
    assert markdown(word_file(tmp_path, *body, numbering=begun)) == "1. a\n2. b\n1) c"


def test_numbers_of_clauses_are_words(tmp_path):
    body = [p("Arrival", item=(1, 0)), p("Greet", item=(1, 1)), p("Ask", item=(1, 1))]
    assert markdown(word_file(tmp_path, *body, numbering=CLAUSES)) == "1. Arrival\n\n1.1 Greet\n\n1.2 Ask"


def test_a_list_may_be_that_of_a_style(tmp_path):
    style = '<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = [p("a", style="L"), p("b", style="L", properties=none)]
    assert markdown(word_file(tmp_path, *body, styles=style, numbering=BULLETS)) == "- a\n\nb"


def test_an_indented_paragraph_goes_on_with_its_item(tmp_path):
    indent = '<w:ind w:left="720"/>'
    body = [p("a", item=(1, 0), properties=indent), p("more", properties=indent), p("after")]
    assert markdown(word_file(tmp_path, *body, numbering=BULLETS)) == "- a\n\n  more\n\nafter"


def test_typed_bullets_are_items(tmp_path):
    assert markdown(word_file(tmp_path, p("● one"), p("• two"))) == "- one\n- two"


@pytest.mark.parametrize(
    ("form", "labels"),
    [
        ("lowerRoman", ["i.", "ii.", "iii.", "iv."]),
        ("upperLetter", ["A.", "B.", "C.", "D."]),
        ("decimalZero", ["01.", "02.", "03.", "04."]),
        ("chicago", ["1.", "2.", "3.", "4."]),
    ],
)
def test_labels_are_worded_as_their_format_says(form, labels, tmp_path):
    from lxml import etree

    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    root = etree.fromstring(f'<w:numbering xmlns:w="{space}">{lists(levels((form, "%1.")))}</w:numbering>')
    numbering = Numbering(root)
    assert [numbering.label("1", 0).text for _ in labels] == labels
    assert numbering.label("2", 0) is None


def test_a_table_is_a_table(tmp_path):
    rows = [("Who", "When"), ("Desk | bar", p("one") + p("two")), ("", p("a", item=(1, 0)) + p("b", item=(1, 0)))]
    path = word_file(tmp_path, table(*rows), numbering=BULLETS)
    assert markdown(path) == "| Who | When |\n| --- | --- |\n| Desk \\| bar | one; two |\n|  | • a • b |"


def test_merged_cells_keep_their_columns(tmp_path):
    wide = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + p("wide") + "</w:tc>"
    down = "".join(
        f"<w:tc><w:tcPr><w:vMerge{one}/></w:tcPr>{p(text)}</w:tc>" for one, text in [(' w:val="restart"', "x")]
    )
    under = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{p()}</w:tc>"
    cell = f"<w:tc>{p('y')}</w:tc>"
    body = f"<w:tbl><w:tr>{wide}{cell}</w:tr><w:tr>{down}{cell}{cell}</w:tr><w:tr>{under}{cell}{cell}</w:tr></w:tbl>"
    rows = ["| wide |  | y |", "| --- | --- | --- |", "| x | y | y |", "|  | y | y |"]
    assert markdown(word_file(tmp_path, body)) == "\n".join(rows)


def test_tables_that_only_arrange_are_text(tmp_path):
    assert markdown(word_file(tmp_path, table((p("one") + p("two"),)))) == "one\n\ntwo"
    inner = table(("a", "b"), ("c", "d"))
    path = word_file(tmp_path, table(("Where", inner), ("When", "now")))
    assert markdown(path) == "**Where**\n\n| a | b |\n| --- | --- |\n| c | d |\n\n**When**\n\nnow"


def test_a_picture_in_a_table_is_not_squeezed_into_a_cell(tmp_path):
    path = word_file(tmp_path, table(("Door", p(picture("r1"))), ("Desk", "here")), media={"r1": png()})
    assert markdown(path) == "**Door**\n\n![](word/media/r1.png)\n\n**Desk**\n\nhere"


def test_rows_and_cells_that_were_deleted_are_gone(tmp_path):
    gone = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('x')}</w:tc><w:tc>{p('x')}</w:tc></w:tr>"
    kept = f"<w:tr><w:tc>{p('a')}</w:tc><w:sdt><w:sdtContent><w:tc>{p('b')}</w:tc></w:sdtContent></w:sdt></w:tr>"
    assert markdown(word_file(tmp_path, f"<w:tbl>{kept}{gone}{kept}</w:tbl>")) == "| a | b |\n| --- | --- |\n| a | b |"


def test_what_is_nested_beyond_reason_keeps_its_words(tmp_path):
    body = p("deep")
    for _ in range(40):
        body = f"<w:tbl><w:tr><w:tc>{body}</w:tc></w:tr></w:tbl>"
    assert markdown(word_file(tmp_path, body)) == "deep"


def test_controls_hold_text_but_a_table_of_contents_is_none(tmp_path):
    gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    contents = f"<w:sdt>{gallery}<w:sdtContent>{p('One 1')}</w:sdtContent></w:sdt>"
    held = f"<w:sdt><w:sdtContent>{p('held')}</w:sdtContent></w:sdt>"
    style = '<w:style w:type="paragraph" w:styleId="V1"><w:name w:val="toc 1"/></w:style>'
    path = word_file(tmp_path, contents, held, p("Two 2", style="V1"), styles=style)
    assert markdown(path) == "held"


def test_lists_and_tables_are_printed_as_such(tmp_path):
    body = [p("a", item=(1, 0)), p(run("b", "b"), item=(1, 1)), table(("x", "y|z"), ("1", "2"))]
    assert printed(markdown(word_file(tmp_path, *body, numbering=NUMBERS))).split() == ["a", "b", "x", "y|z", "1", "2"]
