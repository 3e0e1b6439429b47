"""Each construct of Markdown, as the blocks that a writer gets."""

import pytest

from playbook_app.publishing.blocks import (
    LINE_BREAK,
    Blocks,
    Code,
    Definitions,
    Figure,
    Heading,
    List,
    Notes,
    Paragraph,
    Quote,
    Rule,
    Run,
    Runs,
    Table,
)
from playbook_app.publishing.markup import blocks

SEAL = {"seal": ("5ea1" * 16, "The seal of the house")}


def words(*runs: str | Run) -> Runs:
    return tuple(Run(run) if isinstance(run, str) else run for run in runs)


def line(source: str) -> Runs:
    """Return the runs of a text that is one paragraph, or empty."""
    found = blocks(source)
    assert len(found) <= 1
    return found[0].runs if found and isinstance(found[0], Paragraph) else ()


def text(*runs: str | Run) -> Paragraph:
    return Paragraph(words(*runs))


def bullets(*items: str | Blocks) -> List:
    return List(tuple((text(item),) if isinstance(item, str) else item for item in items))


def numbered(start: int, *items: str | Blocks) -> List:
    return List(bullets(*items).items, start)


def bold(words: str) -> Run:
    return Run(words, bold=True)


def italic(words: str) -> Run:
    return Run(words, italic=True)


def code(words: str) -> Run:
    return Run(words, code=True)


def link(words: str, target: str) -> Run:
    return Run(words, link=target)


def raised(words: str) -> Run:
    return Run(words, raised=True)


@pytest.mark.parametrize(
    ("source", "runs"),
    [
        ("plain words", ("plain words",)),
        ("two\nlines", ("two lines",)),
        ("  spaces   everywhere ", ("spaces everywhere",)),
        ("a hard  \nbreak", ("a hard", LINE_BREAK, "break")),
        ("another\\\nbreak", ("another", LINE_BREAK, "break")),
        ("no break at the end  ", ("no break at the end",)),
        (
            "*soft*, _soft_, **loud**, __loud__",
            (italic("soft"), ", ", italic("soft"), ", ", bold("loud"), ", ", bold("loud")),
        ),
        ("***both***", (Run("both", bold=True, italic=True),)),
        ("**loud *and soft***", (bold("loud "), Run("and soft", bold=True, italic=True))),
        ("snake_case_name and 2 * 3 * 4", ("snake_case_name and 2 * 3 * 4",)),
        ("`<b> & **code**`", (code("<b> & **code**"),)),
        ("``a ` tick``", (code("a ` tick"),)),
        ("\\*not soft\\* \\<b> \\&amp; \\[x\\]", ("*not soft* <b> &amp; [x]",)),
        ("&amp; &lt;b&gt; &copy; &#8364; &#x20AC; &bogus; &", ("& <b> © € € &bogus; &",)),
        ("<b>loud</b> <!-- said --> <img src='x'>", ("<b>loud</b> <!-- said --> <img src='x'>",)),
        ("**loud** **er**", (bold("loud"), " ", bold("er"))),
        ("a ![seal](seal) b", ("a [seal] b",)),
        ("a#1 | b > c: d - e + f 1. g", ("a#1 | b > c: d - e + f 1. g",)),
        ("", ()),
        (" \n ", ()),
    ],
)
def test_the_marks_of_a_line(source: str, runs: tuple[str | Run, ...]) -> None:
    assert line(source) == words(*runs)


@pytest.mark.parametrize(
    ("source", "runs"),
    [
        ("[the site](https://a.example/b?c=1&amp;d=2)", (link("the site", "https://a.example/b?c=1&d=2"),)),
        ('[a](<https://b.example> "Title")', (link("a", "https://b.example"),)),
        (
            "[**loud** words](https://b.example)",
            (Run("loud", bold=True, link="https://b.example"), link(" words", "https://b.example")),
        ),
        (
            "[call](tel:+431234), [write](mailto:a@b.example), [see](#arrival)",
            (link("call", "tel:+431234"), ", ", link("write", "mailto:a@b.example"), ", ", link("see", "#arrival")),
        ),
        ("<https://a.example/x_y>", (link("https://a.example/x_y", "https://a.example/x_y"),)),
        ("<desk@house.example>", (link("desk@house.example", "mailto:desk@house.example"),)),
        ("see https://a.example/b_c_d.", ("see ", link("https://a.example/b_c_d", "https://a.example/b_c_d"), ".")),
        ("(https://a.example/b_(c))", ("(", link("https://a.example/b_(c)", "https://a.example/b_(c)"), ")")),
        (
            "[run](javascript:alert(1)) [open](file:///etc/passwd) [show](data:text/html;x) [page](../b.md)",
            ("run open show page",),
        ),
        ("<javascript://x> <file:///etc/passwd>", ("javascript://x file:///etc/passwd",)),
        ("[pillow](soft) [x](say it twice)", ("[pillow](soft) [x](say it twice)",)),
        ("[nowhere] and [nowhere][at all]", ("[nowhere] and [nowhere][at all]",)),
    ],
)
def test_links_lead_to_the_web_to_mail_to_telephones_and_to_anchors_only(
    source: str, runs: tuple[str | Run, ...]
) -> None:
    assert line(source) == words(*runs)


def test_a_link_by_reference_is_defined_anywhere() -> None:
    assert blocks('[the site][s], [s] and [S][]\n\n[s]: https://a.example "Title"') == (
        text(
            link("the site", "https://a.example"),
            ", ",
            link("s", "https://a.example"),
            " and ",
            link("S", "https://a.example"),
        ),
    )


def test_what_looks_like_a_definition_but_gives_no_address_is_text() -> None:
    assert blocks("[Note]: smile") == (text("[Note]: smile"),)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a\nb\n\nc", (text("a b"), text("c"))),
        (
            "# One\n## Two ##\n###### Six",
            (Heading(words("One"), 1), Heading(words("Two"), 2), Heading(words("Six"), 6)),
        ),
        ("Head\n====\nSub\n---\ntext", (Heading(words("Head"), 1), Heading(words("Sub"), 2), text("text"))),
        ("#1 in town\n\n####### seven", (text("#1 in town"), text("####### seven"))),
        ("text\n# Head\ntext", (text("text"), Heading(words("Head"), 1), text("text"))),
        ("a\n\n***\n\nb\n\n- - -", (text("a"), Rule(), text("b"), Rule())),
        ("> a\n> b\n>\n> > c", (Quote((text("a b"), Quote((text("c"),)))),)),
        ("> a\n---", (Quote((text("a"),)), Rule())),
        ("> a\n- b", (Quote((text("a"),)), bullets("b"))),
        ("    four\n      spaces\n\n    <b>", (Code("four\n  spaces\n\n<b>"),)),
        (
            "```python\nif a < b:\n\n\n    return &amp;\n```\ntext",
            (Code("if a < b:\n\n\n    return &amp;"), text("text")),
        ),
        ("text\n~~~\n```\n~~~~\n", (text("text"), Code("```"))),
        ("```\nnever closed\n\n- a", (Code("never closed\n\n- a"),)),
        ("``` no code, words", (text("``` no code, words"),)),
    ],
)
def test_paragraphs_headings_quotes_rules_and_code(source: str, expected: Blocks) -> None:
    assert blocks(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("- a\n- b", (bullets("a", "b"),)),
        ("* a\n+ b\n- c", (bullets("a"), bullets("b"), bullets("c"))),
        ("1. a\n2. b", (numbered(1, "a", "b"),)),
        ("7) a\n8) b", (numbered(7, "a", "b"),)),
        ("1. a\n\n2. b\n\n   more\n\nafter", (numbered(1, "a", (text("b"), text("more"))), text("after"))),
        ("- a\n  - b\n    - c\n  - d\n- e", (bullets((text("a"), bullets((text("b"), bullets("c")), "d")), "e"),)),
        ("1. a\n   - b\n2. c", (numbered(1, (text("a"), bullets("b")), "c"),)),
        ("1. a\n    - b\n2. c", (numbered(1, (text("a"), bullets("b")), "c"),)),
        ("10. a\n    - b", (numbered(10, (text("a"), bullets("b"))),)),
        ("- a\nstill a\n- b", (bullets("a still a", "b"),)),
        ("Text:\n- a\n- b", (text("Text:"), bullets("a", "b"))),
        ("Text:\n1. a", (text("Text:"), numbered(1, "a"))),
        ("The year\n1968. A summer.", (text("The year 1968. A summer."),)),
        ("- a\n\n      code", (bullets((text("a"), Code("code"))),)),
        ("- ```\n  code\n  ```\n- b", (bullets((Code("code"),), "b"),)),
        ("- > quote\n- # Head", (bullets((Quote((text("quote"),)),), (Heading(words("Head"), 1),)),)),
        (
            "- | a | b |\n  |---|---|\n  | c | d |",
            (bullets((Table((words("a"), words("b")), ((words("c"), words("d")),), ("left", "left")),)),),
        ),
        ("- a\n***\n- b", (bullets("a"), Rule(), bullets("b"))),
        ("- \n- b\n-", (bullets("b"),)),
        ("1. a\n2.\n3. c", (numbered(1, "a", (), "c"),)),
        ("- [ ] open\n- [x] done", (bullets("[ ] open", "[x] done"),)),
        ("-no list\n\n1.no list", (text("-no list"), text("1.no list"))),
    ],
)
def test_lists_by_the_rule_of_commonmark(source: str, expected: Blocks) -> None:
    assert blocks(source) == expected


def test_a_table_keeps_its_columns_their_sides_and_every_cell() -> None:
    source = "| When | **Then** | |\n|:--|--:|:-:|\n| rain | `a \\| b` |\n| sun | x | y | z |"

    assert blocks(source) == (
        Table(
            (words("When"), words(bold("Then")), (), ()),
            (
                (words("rain"), words(code("a \\| b")), (), ()),
                (words("sun"), words("x"), words("y"), words("z")),
            ),
            ("left", "right", "center", "left"),
        ),
    )


def test_a_table_may_stand_right_under_words() -> None:
    table = Table((words("a"), words("b")), ((words("c"), words("d")),), ("left", "left"))

    assert blocks("Text:\na | b\n--|--\nc | d") == (text("Text:"), table)


def test_a_row_of_dashes_does_not_begin_another_table() -> None:
    table = Table((words("a"), words("b")), ((words("-"), words("-")),), ("left", "left"))

    assert blocks("| a | b |\n|---|---|\n| - | - |") == (table,)


def test_terms_have_definitions() -> None:
    assert blocks(
        "Guest\nVisitor\n:   Whoever comes.\n\n    And whoever calls.\n:   A *friend*.\n\nDesk\n: Where they ask."
    ) == (
        Definitions(
            (
                (words("Guest"), ()),
                (
                    words("Visitor"),
                    ((text("Whoever comes."), text("And whoever calls.")), (text("A ", italic("friend"), "."),)),
                ),
                (words("Desk"), ((text("Where they ask."),),)),
            )
        ),
    )


def test_notes_stand_at_the_end_numbered_as_they_are_mentioned() -> None:
    source = "First[^b], then[^a] and again[^b].\n\n"
    source += "[^a]: Note *a*.\n\n    More.\n[^b]: Note b[^c].\n[^c]: c\n[^d]: never mentioned"

    assert blocks(source) == (
        text("First", raised("1"), ", then", raised("2"), " and again", raised("1"), "."),
        Notes(
            (
                ("1", (text("Note b", raised("3"), "."),)),
                ("2", (text("Note ", italic("a"), "."), text("More."))),
                ("3", (text("c"),)),
                ("4", (text("never mentioned"),)),
            )
        ),
    )


def test_the_notes_of_one_text_are_not_those_of_the_next() -> None:
    blocks("a[^1]\n\n[^1]: note\n[r]: https://a.example")

    assert blocks("b[^1] [r]") == (text("b[^1] [r]"),)


def test_images_of_the_playbook_are_figures_between_the_words() -> None:
    source = 'before ![](seal)\n![Our seal](seal "Since **1901**") after\n\n![other][s]\n\n[s]: #seal'

    assert blocks(source, images=SEAL | {"#seal": ("0" * 64, "")}) == (
        text("before"),
        Figure("5ea1" * 16, "The seal of the house"),
        Figure("5ea1" * 16, "Our seal", words("Since **1901**")),
        text("after"),
        Figure("0" * 64, "other"),
    )


def test_an_image_that_the_playbook_does_not_hold_prints_as_its_words() -> None:
    assert blocks("![A door](/etc/passwd) ![](https://a.example/b.png)", images=SEAL) == (
        text("[A door] [https://a.example/b.png]"),
    )


def test_an_image_in_a_heading_or_a_cell_prints_as_its_words() -> None:
    assert blocks("# The ![seal](seal)", images=SEAL) == (Heading(words("The [seal]"), 1),)


def test_the_same_text_reads_anew_when_the_images_change() -> None:
    assert blocks("![a](seal)") == (text("[a]"),)
    assert blocks("![a](seal)", images=SEAL) == (Figure("5ea1" * 16, "a"),)
