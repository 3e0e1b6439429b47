"""The index: entries with the pages of their anchors, in columns. It is set when all pages before it are known."""

from itertools import groupby

from playbook_app.publishing.blocks import Index, Run
from playbook_app.publishing.pdf.boxes import Box
from playbook_app.publishing.pdf.flow import Flow
from playbook_app.publishing.pdf.page import Element
from playbook_app.publishing.pdf.setter import Setter


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
            entry = (*runs, Run("  "), *_numbers(anchors, pages))
            boxes.append(setter.text(entry, "index", width, Element("P", element)))
    flow.add_columns(boxes, index.columns, gutter, lead)


def _numbers(anchors: tuple[str, ...], pages: dict[str, int]) -> list[Run]:
    """Return the pages of anchors, each once, neighbours as a range; every number leads to its anchor."""
    first_on: dict[int, str] = {}
    for anchor in anchors:
        if anchor in pages:
            first_on.setdefault(pages[anchor], anchor)
    runs: list[Run] = []
    for _, members in groupby(enumerate(sorted(first_on)), lambda item: item[1] - item[0]):
        numbers = [number for _, number in members]
        runs.append(Run(", " if runs else ""))
        runs.append(Run("", link=f"#{first_on[numbers[0]]}", page=True))
        if len(numbers) > 1:
            runs.append(Run("–" if len(numbers) > 2 else ", "))  # noqa: PLR2004
            runs.append(Run("", link=f"#{first_on[numbers[-1]]}", page=True))
    return runs
