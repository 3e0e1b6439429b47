"""How low a text can get where it is set closer is known without setting it so."""

import pytest

from playbook_app.publishing import markup
from playbook_app.publishing.blocks import Blocks, Callout, Columns, Labelled, Paragraph, Run, Tale
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.closeness import least_height
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.page import Element
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import Stack
from playbook_app.publishing.pdf.theme import Theme
from playbook_app.publishing.pdf.writer import TABLE
from tests.publishing.printing import absent

WORDS = "Somebody looks up before the door has closed behind the guest, and says so. "
PARAGRAPH = Paragraph((Run(WORDS * 4),))
BLOCKS: dict[str, Blocks] = {
    "paragraphs": (PARAGRAPH,) * 5,
    "nothing": (),
    "a list": markup.blocks("- one\n- two\n\n  - deeper\n\n    and more\n- three " + WORDS * 3),
    "a table": markup.blocks(f"| a | b |\n|---|---|\n| {WORDS * 3} | short |\n| 1 | {WORDS} |"),
    "code": markup.blocks("    so\n    it stands\n\nafter it"),
    "a quote under a heading": markup.blocks(f"# Words\n\n> {WORDS}\n\n---\n\n{WORDS}"),
    "columns": (Columns((Labelled("Do", (PARAGRAPH,)), Labelled("Avoid", (PARAGRAPH,) * 2)), ruled=True),),
    "a callout": (Callout("You may:", (PARAGRAPH,) * 2),),
    "a story": (Tale("The umbrella", (PARAGRAPH,) * 3, "Told in the hall"),),
}


@pytest.fixture
def setter() -> Setter:
    return Setter(Theme.of(Paper.A4, "#1F4E79"), Images(absent), TABLE)


def _set(setter: Setter, blocks: Blocks) -> Stack:
    return Stack(setter.blocks(blocks, 340, Element("Sect")))


@pytest.mark.parametrize("blocks", BLOCKS.values(), ids=BLOCKS.keys())
def test_text_that_is_set_closer_is_little_higher_than_foretold_and_never_lower(setter: Setter, blocks: Blocks) -> None:
    foretold = least_height(_set(setter, blocks))
    with setter.closer():
        closer = _set(setter, blocks).height
    assert closer * 0.95 <= foretold <= closer + 0.01


def test_of_texts_side_by_side_the_higher_one_counts(setter: Setter) -> None:
    low, high = (Columns((Labelled("Do", (PARAGRAPH,) * count),)) for count in (1, 3))
    both = Columns((*low.columns, *high.columns))
    assert least_height(_set(setter, (both,))) > least_height(_set(setter, (low,)))
