"""The index: entries with the pages of their anchors, in columns. It is set when all pages before it are known."""

from playbook_app.publishing.blocks import Index, Run
from playbook_app.publishing.pdf.boxes import Box
from playbook_app.publishing.pdf.flow import Flow
from playbook_app.publishing.pdf.page import Element
from playbook_app.publishing.pdf.setter import Setter

_APART, _AND, _TO = Run("  "), Run(", "), Run("–")
"""What stands before the pages of an entry, between them, and in ranges of them."""


def add_index(setter: Setter, flow: Flow, index: Index, lead: list[Box], parent: Element) -> None:
    """Fill columns with an index's entries, under what leads them in."""
    gutter = setter.units(3)
    width = (flow.area.width - (index.columns - 1) * gutter) / index.columns
    pages = {**flow.known, **{anchor: page.number for page in flow.pages for anchor in page.anchors}}
    element = Element("Index", parent)
    boxes: list[Box] = []
    for title, entries in index.groups:
        if title:
            boxes.append(setter.line(title, "index letter", width, Element("P", element), bound=True))
        for runs, anchors in entries:
            entry = (*runs, _APART, *_numbers(anchors, pages))
            boxes.append(setter.text(entry, "index", width, Element("P", element)))
    flow.add_columns(boxes, index.columns, gutter, lead)


def _numbers(anchors: tuple[str, ...], pages: dict[str, int]) -> list[Run]:
    """Return the pages of anchors, each once, neighbours as a range; every number leads to its anchor."""
    first_on: dict[int, str] = {}
    for anchor in anchors:
        if anchor in pages:
            first_on.setdefault(pages[anchor], anchor)
    runs: list[Run] = []
    for first, last in _ranges(sorted(first_on)):
        if runs:
            runs.append(_AND)
        runs.append(Run("", link=f"#{first_on[first]}", page=True))
        if last > first:
            runs.append(_TO if last > first + 1 else _AND)
            runs.append(Run("", link=f"#{first_on[last]}", page=True))
    return runs


def _ranges(numbers: list[int]) -> list[tuple[int, int]]:
    """Return the first and the last of numbers that follow on each other."""
    ranges: list[tuple[int, int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1] = ranges[-1][0], number
        else:
            ranges.append((number, number))
    return ranges
