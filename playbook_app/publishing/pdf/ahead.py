"""Sections of a large book that are made ahead of the rest of it, by several processes: they hang on little else.

They are drawn before the numbers of pages are known, and finished, again by several processes, when these are.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import NamedTuple

from playbook_app.errors import PlaybookError
from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.pdf.apart import MOST_PARTS, processes, shared_out
from playbook_app.publishing.pdf.filling import hangs_on_others, redrawn
from playbook_app.publishing.pdf.grouping import Circumstances, Numbered, numbered
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.page import PlacedField
from playbook_app.publishing.pdf.page_numbers import Printed
from playbook_app.publishing.pdf.quire import DrawnPage, Quire

_LEAST = 100
"""Processes of their own pay for so many standards or more."""
_MOST_AT_HAND = 64 * 2**20
"""So many bytes of images are read beforehand for them."""


@contextmanager
def making_ahead(
    book: Book, images: Images, make: Callable[[Section], Quire]
) -> Iterator[Callable[[], dict[str, Quire]]]:
    """Have sections made while this process is in the `with` block; what it is given returns them by their anchors.

    None are made where there is little to gain, or where it matters to a section on which side of the paper it begins.
    """
    alone = (section for section in book.body if not hangs_on_others(section))
    sections = sorted(alone, key=_standards, reverse=True)
    if book.duplex or len(sections) > MOST_PARTS or sum(map(_standards, sections)) < _LEAST or processes() == 1:
        yield dict
        return
    at_hand = _at_hand(book, images)

    def begin() -> None:
        images.read = at_hand.__getitem__

    with shared_out(sections, make, begin=begin) as made:
        yield lambda: {sections[place].anchor: quire for place, quire in made().items()}


def _standards(section: Section) -> int:
    """Return how many standards a section has, which only chapters have."""
    return sum(count for stop in section.opener.stops for _, count in stop.steps) if section.opener else 0


class _AtHand(dict[str, bytes]):
    """Images that were read; a process that has no others cannot make a section that shows others."""

    def __missing__(self, sha256: str) -> bytes:
        """Refuse. What is raised is none of the errors of an image that is absent."""
        raise RuntimeError(sha256)


def _at_hand(book: Book, images: Images) -> _AtHand:
    """Read the images of a book: in a copy of this process the connection to the playbook's file must not be used."""
    found = _AtHand()
    room = _MOST_AT_HAND
    for sha256 in book.images:
        with suppress(PlaybookError, OSError, LookupError):
            data = images.read(sha256)
            room -= len(data)
            if room < 0:
                break
            found[sha256] = data
    return found


class Finished(NamedTuple):
    """What is new in a quire once more numbers of pages are known, which is some of its pages; and its objects."""

    pages: Mapping[int, DrawnPage]
    numbered: Numbered


def finished(quire: Quire, circumstances: Circumstances, images: Images, printed: Printed) -> Finished | None:
    """Finish a quire as far as numbers are known; None where it must be made anew, or has form fields."""
    pages = redrawn(quire, images, printed)
    if pages is None or any(isinstance(one, PlacedField) for page in quire.pages for one in page.annotations):
        return None
    return Finished(pages, numbered(quire.with_pages(pages), circumstances, _no_widget))


def _no_widget(field: PlacedField, _: int) -> str:
    raise NotImplementedError(field)
