"""The words of a diagram (21.4), as the list that it was made of: its shapes are Word's own business."""

from collections import defaultdict
from typing import TYPE_CHECKING

from playbook_app.exchange.word.blocks import Blocks, Paragraph, Span
from playbook_app.exchange.word.names import DIAGRAM, DRAWING, whole
from playbook_app.exchange.word.numbering import LEVELS, Label

if TYPE_CHECKING:
    from lxml.etree import _Element

_OTHERS = frozenset({"parTrans", "sibTrans", "pres"})
"""Points that are no words: lines between others, and how all of it is drawn."""


def diagram(root: "_Element") -> Blocks:
    """Return the points of a diagram that say something, each below the one that it belongs to."""
    points = {one.get("modelId"): one for one in root.iter(DIAGRAM + "pt") if one.get("type") not in _OTHERS}
    below: defaultdict[str | None, list[tuple[int, str | None]]] = defaultdict(list)
    for one in root.iter(DIAGRAM + "cxn"):
        if one.get("type") in {None, "parOf"} and one.get("destId") in points:
            below[one.get("srcId")].append((whole(one.get("srcOrd")) or 0, one.get("destId")))
    placed = {target for some in below.values() for _, target in some}
    # All points stand at the bottom of the stack once more: those in a circle are below none that comes first.
    waiting = [(key, 0) for key in (*(one for one in points if one not in placed), *points)][::-1]
    met: set[str | None] = set()
    result: list[Paragraph] = []
    while waiting:
        key, level = waiting.pop()
        if key in met:
            continue
        met.add(key)
        spans = _spans(points[key])
        if spans:
            result.append(Paragraph(spans, label=Label("", min(level, LEVELS - 1))))
        children = sorted(below[key], key=lambda one: one[0])
        waiting += [(child, level + 1 if spans else level) for _, child in reversed(children)]
    return tuple(result)


def _spans(point: "_Element") -> tuple[Span, ...]:
    spans: list[Span] = []
    for number, paragraph in enumerate(point.iter(DRAWING + "p")):
        if number and spans:
            spans.append(Span(" "))
        for run in paragraph.iter(DRAWING + "r", DRAWING + "fld"):
            text = "".join(one.text or "" for one in run.iter(DRAWING + "t"))
            properties = run.find(DRAWING + "rPr")
            bold = properties is not None and properties.get("b") in {"1", "true"}
            if text:
                spans.append(Span(text, bold))
    return tuple(spans) if any(span.text.strip() for span in spans) else ()
