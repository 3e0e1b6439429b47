"""Chapters of a large book that are made ahead of the rest of it, by several processes: they hang on nothing else."""

from collections.abc import Callable
from contextlib import suppress

from playbook_app.errors import PlaybookError
from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.pdf.apart import MOST_PARTS, processes, shared_out
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.quire import Quire

_LEAST = 100
"""Processes of their own pay for so many standards or more."""
_MOST_AT_HAND = 64 * 2**20
"""So many bytes of images are read beforehand for them."""


def made_ahead(book: Book, images: Images, make: Callable[[Section], Quire]) -> dict[str, Quire]:
    """Return the chapters that could be made ahead, by their anchors.

    None are where there is little to gain, or where it matters to a chapter on which side of the paper it begins.
    """
    chapters = sorted((section for section in book.body if section.opener), key=_standards, reverse=True)
    if book.duplex or len(chapters) > MOST_PARTS or sum(map(_standards, chapters)) < _LEAST or processes() == 1:
        return {}
    at_hand = _at_hand(book, images)

    def begin() -> None:
        images.read = at_hand.__getitem__

    made = shared_out(chapters, make, begin=begin)
    return {chapters[place].anchor: quire for place, quire in made.items()}


def _standards(chapter: Section) -> int:
    """Return how many standards a chapter has."""
    return sum(count for stop in chapter.opener.stops for _, count in stop.steps) if chapter.opener else 0


class _AtHand(dict[str, bytes]):
    """Images that were read; a process that has no others cannot make a chapter that shows others."""

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
