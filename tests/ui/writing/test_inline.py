import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.publishing import markup
from playbook_app.publishing.blocks import Paragraph
from playbook_app.ui.writing.inline import Kind, spans


def printed(line: str) -> list[tuple[str, bool, bool]]:
    """What prints: each character that is no space, with whether it is bold and italic."""
    (paragraph,) = markup.blocks(line)
    assert isinstance(paragraph, Paragraph)
    return [(character, run.bold, run.italic) for run in paragraph.runs for character in run.text if character != " "]


def shown(line: str) -> list[tuple[str, bool, bool]]:
    """What the editor shows, without the marks that it dims."""
    found = spans(line)
    marks = {
        place for span in found for place in (*range(span.start, span.inner_start), *range(span.inner_end, span.end))
    }
    within = {
        kind: {place for span in found if span.kind is kind for place in range(span.inner_start, span.inner_end)}
        for kind in (Kind.BOLD, Kind.ITALIC)
    }
    return [
        (character, place in within[Kind.BOLD], place in within[Kind.ITALIC])
        for place, character in enumerate(line)
        if place not in marks and character != " "
    ]


PHRASES = [
    "word", "**bold**", "*slant*", "***both***", "__bold too__", "_slant too_", "**bold *and slant* in it**",
    "*slant **and bold** in it*", "5 * 3", "snake_case_name", "un**believ**able", "“**said**”,", "(*aside*)", "é*t*é.",
]  # fmt: skip
"""What people write, whole: of stars that are left open, other readers make other things."""


@given(st.lists(st.sampled_from(PHRASES), max_size=6).map(" ".join))
def test_bold_and_italic_are_shown_where_they_print(line: str) -> None:
    assert shown(f"x {line} x") == printed(f"x {line} x")


@pytest.mark.parametrize(
    ("line", "kind", "words"),
    [
        ("see [the page](https://example.com/a_b_c) now", Kind.LINK, "the page"),
        ("press `Ctrl *B*` now", Kind.CODE, "Ctrl *B*"),
        ("![a desk](desk.png)", Kind.IMAGE, "a desk"),
        ("<mail@example.com>", Kind.ADDRESS, "mail@example.com"),
        ("look at https://example.com/x.", Kind.ADDRESS, "https://example.com/x"),
        ("5 \\* 3", Kind.ESCAPE, "*"),
    ],
)
def test_what_stands_as_one_is_found(line: str, kind: Kind, words: str) -> None:
    (span,) = spans(line)
    assert (span.kind, line[span.inner_start : span.inner_end]) == (kind, words)


def test_what_is_no_link_is_none() -> None:
    assert not [span for span in spans("[pillow](soft) 1 < 2 http://") if span.kind is not Kind.ESCAPE]
