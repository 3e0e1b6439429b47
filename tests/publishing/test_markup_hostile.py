"""Texts made to break a reader: they print as typed, and soon."""

import pytest

from playbook_app.publishing.blocks import LINE_BREAK, Paragraph, Quote, Run
from playbook_app.publishing.markup import blocks, budget
from tests.publishing.plain_words import plain_words


def depth(content: object) -> int:
    levels = 0
    layer = [content]
    while layer:
        layer = [inner for block in layer if isinstance(block, tuple) for inner in block] + [
            inner
            for block in layer
            for inner in (getattr(block, "blocks", None), getattr(block, "items", None))
            if inner
        ]
        levels += 1
    return levels


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\x00b\x07c\x1b[31md", "abc[31md"),
        ("lone \ud800 half", "lone half"),
        ("\ufeffmark\uffff", "mark"),
        ("\u200fעברית\u200e \u202bx\u202c", "\u200fעברית\u200e \u202bx\u202c"),
        ("tab\there", "tab here"),
        ("a\r\nb\rc\x0bd\u2028e", "a b c d e"),
        ("\x02klzzwxh:0000\x03 \x0242\x03 \x02amp\x03", "klzzwxh:0000 42 amp"),
        ("&#0; &#2; &#xD800; &#99999999;", "\ufffd \ufffd &#99999999;"),
        ("no\u00a0break", "no\u00a0break"),
    ],
)
def test_characters_that_cannot_be_printed(typed: str, printed: str) -> None:
    assert blocks(typed + "\n\n***")[0] == Paragraph((Run(printed),))


@pytest.mark.parametrize("marker", ["- ", "> ", "1. ", "> - ", "- 1. "])
def test_what_nests_too_deep_prints_as_typed(marker: str) -> None:
    read = blocks(marker * 3000 + "end")

    assert depth(read) < 4 * budget.DEPTH_LIMIT
    assert plain_words(marker * 3000 + "end").endswith("end")
    assert marker.strip() in plain_words(marker * 3000 + "end")


def test_quotes_nest_as_deep_as_the_limit() -> None:
    block = blocks("> " * 20 + "end")[0]
    for _ in range(20):
        assert isinstance(block, Quote)
        block = block.blocks[0]

    assert block == Paragraph((Run("end"),))


@pytest.mark.parametrize(
    "mark",
    ["[", "![", "[a](", "[^", "[a]: <", "`a``b```", "(", "*a **b ", "_a*", "<a", "&", "x***y", "[a][b](", '[a]("'],
)
def test_repeated_marks_print_as_typed_or_as_marks_without_loss(mark: str) -> None:
    typed = mark * (50_000 // len(mark))

    letters = [letter for letter in typed if letter.isalpha()]
    assert [letter for letter in plain_words(typed) if letter.isalpha()] == letters


def test_a_paragraph_that_costs_too_much_prints_as_typed_line_by_line() -> None:
    assert blocks("[" * 5000 + "\n*a*") == (Paragraph((Run("[" * 5000), LINE_BREAK, Run("*a*"))),)


def test_the_paragraphs_beside_it_are_read() -> None:
    assert blocks("[" * 5000 + "\n\n*a*")[1] == Paragraph((Run("a", italic=True),))


def test_a_text_that_is_too_long_prints_as_typed() -> None:
    read = blocks("*a*\n\n" * (budget.TEXT_LIMIT // 4))

    assert set(read) == {Paragraph((Run("*a*"),))}


def test_a_plain_text_may_be_of_any_length() -> None:
    assert len(blocks("words\n\n" * budget.TEXT_LIMIT)) == budget.TEXT_LIMIT


@pytest.mark.parametrize(
    ("unit", "line"),
    [
        ("- a\n+ b\n", "+ b"),
        ("# a\nb\n", "# a"),
        ("[^a]: b\nc\n", "[^a]: b"),
        ("```\n", "```"),
        ("|a|\n|-|\n\n", "|-|"),
        ("---\na\n", "---"),
        ("> a\n\nb\n\n", "> a"),
    ],
)
def test_constructs_beyond_the_budget_print_as_typed(unit: str, line: str) -> None:
    read = blocks(unit * ((budget.TEXT_LIMIT - 1) // len(unit)))

    assert Run(line) in {run for block in read if isinstance(block, Paragraph) for run in block.runs}


def test_a_table_with_too_many_cells_is_text() -> None:
    rows = "|".join("ab" * 40) + "\n" + "|".join("-" * 80) + "\nc" * 500

    assert isinstance(blocks(rows)[0], Paragraph)


def test_a_text_that_breaks_off_leaves_nothing_behind_for_the_next() -> None:
    blocks("*a **b `c [d](e <f &g\n\n- a\n  > b\n    1. ```")

    assert blocks("*a*")[0] == Paragraph((Run("a", italic=True),))
