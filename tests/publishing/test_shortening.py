"""Texts that are cut: where they may be, and that they say so."""

from hypothesis import given
from hypothesis import strategies as st

from playbook_app.publishing.blocks import Blocks, Code, List, Paragraph, Passage, Run
from playbook_app.publishing.markup import blocks
from playbook_app.publishing.pdf.shortening import beginning, pieces


def said(part: Blocks) -> str:
    words: list[str] = []
    for block in part:
        if isinstance(block, Paragraph):
            words += [run.text for run in block.runs]
        elif isinstance(block, List):
            words += [said(item) for item in block.items]
        elif isinstance(block, Passage):
            words.append(said(block.blocks))
        elif isinstance(block, Code):
            words.append(block.text)
    return "".join(words)


def test_a_paragraph_is_cut_after_a_sentence() -> None:
    text = blocks("Listen first. Then *say* what you will do! And by when?")
    assert pieces(text) == 3
    assert said(beginning(text, 1)) == "Listen first. …"
    assert said(beginning(text, 2)) == "Listen first. Then say what you will do! …"


def test_a_sentence_ends_behind_its_closing_quote() -> None:
    text = blocks("“May I?” Then wait.")
    assert said(beginning(text, 1)) == "“May I?” …"


def test_a_list_is_cut_after_an_item() -> None:
    text = blocks("- One thing. And more\n- Another\n- A third")
    assert pieces(text) == 3
    assert said(beginning(text, 2)) == "One thing. And moreAnother …"


def test_what_is_neither_stays_whole_and_the_ellipsis_follows() -> None:
    text = blocks("```\nOne. Two.\n```\n\nAfter.")
    assert pieces(text) == 2
    assert said(beginning(text, 1)) == "One. Two. …"


def test_a_passage_is_cut_inside() -> None:
    text: Blocks = (Passage("X-01, Practice", (Paragraph((Run("One. Two."),)), Paragraph((Run("Three."),)))),)
    assert pieces(text) == 3
    assert said(beginning(text, 2)) == "One. Two. …"


PROSE = st.text(st.sampled_from("ab .!?\n-*_“”1"), max_size=80)


@given(PROSE, st.integers(1, 8))
def test_the_beginning_is_a_beginning_and_says_that_there_is_more(text: str, count: int) -> None:
    whole = blocks(text)
    cut = said(beginning(whole, min(count, max(pieces(whole), 1))))
    if whole:
        assert cut.endswith(" …") or not cut.strip()
        assert "".join(said(whole).split()).startswith("".join(cut.removesuffix(" …").split()))
