"""Filling pages: whatever boxes come, all of them are placed, once, and it ends."""

from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from playbook_app.publishing.pdf.boxes import Box, Text
from playbook_app.publishing.pdf.faces import bundled
from playbook_app.publishing.pdf.flow import Area, Flow
from playbook_app.publishing.pdf.lines import Plain
from playbook_app.publishing.pdf.looks import Look
from playbook_app.publishing.pdf.page import Element, PlacedPlain
from playbook_app.publishing.pdf.stacks import Frame, RepeatingRows, Row, Stack

LOOK = Look(bundled("SourceSerifPro-Regular"), 10, "#000000")
AREA = Area(50, 250, 50, 300)
ROOT = Element("Document")

distances = st.sampled_from([0.0, 3.0, 20.0])


def lines_of(
    count: int,
    leading: float = 14.0,
    *,
    above: float = 0.0,
    below: float = 0.0,
    bound: bool = False,
    inset: float = 0.0,
) -> Text:
    text = Text(Plain(LOOK, ["x"] * count, [5.0] * count), leading, 10, ROOT)
    text.above, text.below, text.bound = above, below, bound
    text.pad(inset)
    return text


texts = st.builds(
    lines_of, st.integers(1, 40), leading=st.sampled_from([10.0, 14.0, 300.0]), above=distances, below=distances,
    bound=st.booleans(), inset=st.sampled_from([0.0, 4.0]),
)  # fmt: skip


def nested(inner: st.SearchStrategy[Box]) -> st.SearchStrategy[Box]:
    some = st.lists(inner, min_size=1, max_size=4)
    frames = st.none() | st.builds(Frame, st.just(300.0), tint=st.just("#EEEEEE"), padding=st.sampled_from([0.0, 8.0]))
    stacks = st.builds(Stack, some, bound=st.booleans(), together=st.booleans(), frame=frames)
    rows = st.builds(
        lambda cells, together: Row([(0.0, cell) for cell in cells], together=together), some, st.booleans()
    )
    tables = st.builds(lambda head, body: RepeatingRows([Row([(0.0, head)])], list(body)), texts, some)
    return stacks | rows | tables


boxes = st.lists(st.recursive(texts, nested, max_leaves=12), max_size=8)


def count_of(box: Box) -> int:
    if isinstance(box, Text):
        return len(box.lines)
    if isinstance(box, Row):
        return sum(count_of(cell) for _, cell in box.cells)
    return sum(count_of(child) for child in box.children) if isinstance(box, Stack) else 0


def placed_on(flow: Flow) -> int:
    texts_placed = (item for page in flow.pages for item in page.items if isinstance(item, PlacedPlain))
    return sum(item.text.count("\n") + 1 for item in texts_placed if item.element is ROOT)


@settings(max_examples=60)
@given(boxes)
def test_every_line_is_placed_once(given_boxes: list[Box]) -> None:
    expected = sum(map(count_of, given_boxes))
    flow = Flow(AREA)
    flow.begin()
    flow.add(given_boxes)
    assert placed_on(flow) == expected


@settings(max_examples=50)
@given(st.lists(texts, max_size=60), st.integers(1, 5))
def test_columns_place_every_line_once(given_boxes: list[Box], count: int) -> None:
    small = [box for box in given_boxes if box.height < AREA.height]
    flow = Flow(AREA)
    flow.begin()
    flow.add_columns(list(small), count, 10.0, [])
    assert placed_on(flow) == sum(map(count_of, small))


def pages_of(*given_boxes: Box) -> list[Counter[str]]:
    flow = Flow(AREA)
    flow.begin()
    flow.add(given_boxes)
    return [Counter({"lines": placed_count(page.items)}) for page in flow.pages]


def placed_count(items: list[Any]) -> int:
    return sum(item.text.count("\n") + 1 for item in items if isinstance(item, PlacedPlain))


def test_what_belongs_together_moves_to_the_next_page_together() -> None:
    card = Stack([lines_of(3), lines_of(4)], together=True)
    assert [page["lines"] for page in pages_of(lines_of(10), card)] == [10, 7]


def test_a_heading_goes_with_the_first_lines_of_what_follows() -> None:
    assert [page["lines"] for page in pages_of(lines_of(12), lines_of(1, bound=True), lines_of(6))] == [12, 7]


def test_no_line_of_a_paragraph_stands_alone_at_a_head_or_foot() -> None:
    assert [page["lines"] for page in pages_of(lines_of(13), lines_of(4))] == [13, 4]
    assert [page["lines"] for page in pages_of(lines_of(11), lines_of(4))] == [13, 2]
    assert [page["lines"] for page in pages_of(lines_of(12), lines_of(3))] == [12, 3]
