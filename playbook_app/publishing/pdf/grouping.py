"""A quire's objects as they stand in a file: numbered from its first on; those that are no streams packed into some.

A quire takes these numbers, one after the other: its pages, their contents, their heads and feet, the leaf of the
parent tree, the annotations, the elements of the structure tree, the streams that hold all of these but the contents.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from itertools import chain
from typing import NamedTuple

from playbook_app.frozen import frozen
from playbook_app.publishing.pdf.file import TOGETHER, together
from playbook_app.publishing.pdf.page import PlacedField
from playbook_app.publishing.pdf.quire import Quire
from playbook_app.publishing.pdf.streams import Packed

PAGES, TEXT, PICTURES = 3, 4, 5
"""The numbers of what all pages refer to: the tree of pages, what pages of text need, what those with images need."""
_ROOM = 256
"""Quires begin so many numbers apart, or a multiple of that: a word more or less in one leaves those after it alone."""

Widget = Callable[[PlacedField, int], str]
"""Makes a form field of a number."""


class Group(NamedTuple):
    """Objects that stand in one stream: its number, theirs, and the stream."""

    stream: int
    numbers: range | list[int]
    packed: Packed


class Circumstances(NamedTuple):
    """What a quire's objects hang on beside the quire: its first number, the pages' size in points, whether heads show
    an image.
    """

    first: int
    size: tuple[float, float]
    pictured: bool


@frozen
class Numbered:
    """A quire's objects as they are written in some circumstances: often the same the next time."""

    circumstances: Circumstances
    groups: tuple[Group, ...] = field(repr=False)


def room_for(quire: Quire) -> int:
    """Return how many numbers are kept for a quire."""
    return -(-count(quire) // _ROOM) * _ROOM


def count(quire: Quire) -> int:
    """Return how many numbers a quire takes."""
    loose = quire.branch.end - 2 * len(quire.pages)
    return quire.branch.end + -(-(loose + 1) // TOGETHER)


def numbered(quire: Quire, circumstances: Circumstances, widget: Widget) -> Numbered:
    """Return a quire's objects; `widget` makes its form fields."""
    return Numbered(circumstances, tuple(_grouped(quire, circumstances, widget)))


def _grouped(quire: Quire, circumstances: Circumstances, widget: Widget) -> Iterator[Group]:
    first, size = circumstances.first, len(quire.pages)
    annotations = first + 3 * size + 1
    texts = list(_pages(quire, circumstances, annotations))
    written = [f"{number}" for number in range(first, first + quire.branch.end)]
    leaf, *elements = quire.branch.texts(written) or ("",)
    whole = chain.from_iterable(page.annotations for page in quire.pages)
    texts += (_annotation(one, number, widget) for number, one in enumerate(whole, start=annotations))
    texts += elements
    places = [*range(size), *range(3 * size + 1, quire.branch.end)]
    if leaf:
        texts.append(leaf)
        places.append(3 * size)
    for stream, start in enumerate(range(0, len(texts), TOGETHER), start=first + quire.branch.end):
        members = places[start : start + TOGETHER]
        packed = together([written[place] for place in members], texts[start : start + TOGETHER])
        yield Group(stream, [first + place for place in members], packed)


def _pages(quire: Quire, circumstances: Circumstances, annotation: int) -> Iterable[str]:
    """Yield the pages; `annotation` is the number of the first annotation."""
    first, (width, height), pictured = circumstances
    size = len(quire.pages)
    for number, page in enumerate(quire.pages, start=first):
        head = "" if page.page.bare else f" {number + 2 * size} 0 R"
        marked = f" /StructParents {number}" if page.marked else ""
        count = len(page.annotations)
        links = " ".join([f"{one} 0 R" for one in range(annotation, annotation + count)])
        annotation += count
        yield (
            f"<< /Type /Page /Parent {PAGES} 0 R /MediaBox [0 0 {width:.7g} {height:.7g}] "
            f"/Resources {PICTURES if page.pictured or pictured else TEXT} 0 R "
            f"/Contents [{number + size} 0 R{head}]{marked} /Tabs /S{f' /Annots [{links}]' if links else ''} >>"
        )


def _annotation(annotation: str | PlacedField, number: int, widget: Widget) -> str:
    return widget(annotation, number) if isinstance(annotation, PlacedField) else f"{annotation} {number} >>"
