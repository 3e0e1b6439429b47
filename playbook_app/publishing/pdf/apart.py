"""Half of a large book in a process of its own: the chapters at its end are filled and drawn beside those before them.

The process is a copy of this one (fork), so that it has the book and its fonts at once. That is done where nothing else
runs in this process that a copy could break: on Linux, from the command line. Where it does not work out, such as where
a chapter shows an image, which only this process can read, the chapters are made here after all.
"""

import os
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any, Self

from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.pdf.filling import Part, drawn, fill
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.page import Page
from playbook_app.publishing.pdf.quire import Quire
from playbook_app.publishing.pdf.setter import Setter

_LEAST = 100
"""A process of its own pays for so many standards or more."""


def set_apart(book: Book) -> tuple[Section, ...]:
    """Return the chapters that are to be made in a process of their own: the last ones, with about half the standards.

    None are where there is little to gain, or where it matters to a chapter on which side of the paper it begins.
    """
    chapters = [section for section in book.body if section.opener]
    openers = [section.opener for section in chapters if section.opener]
    counts = [sum(count for stop in opener.stops for _, count in stop.steps) for opener in openers]
    if book.duplex or not _is_possible():
        return ()
    taken = next((place for place in range(len(counts)) if sum(counts[place:]) <= sum(counts) / 2), len(counts))
    return tuple(chapters[taken:]) if sum(counts[taken:]) >= _LEAST else ()


def _is_possible() -> bool:
    return sys.platform == "linux" and threading.active_count() == 1 and len(os.sched_getaffinity(0)) > 1


class Apart:
    """Chapters that are being made in another process; it ends with the `with` block."""

    def __init__(self, setter: Setter, images: Images, chapters: Sequence[Section]) -> None:
        """Nothing is done before the `with` block begins."""
        self._setter = setter
        self._images = images
        self._chapters = chapters
        self._pages: list[list[Page]] | None = None
        self._quires: list[Quire] | None = None
        self._here: Connection | None = None
        self._process = 0

    def __enter__(self) -> Self:
        """Start the process, if there is anything to do."""
        if self._chapters:
            self._here, there = Pipe()
            self._process = os.fork()
            if not self._process:
                _make(there, self._setter, self._images, self._chapters)
            there.close()
        return self

    def __exit__(self, *_: object) -> None:
        """End the process, whatever it does."""
        if self._here:
            self._here.close()
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)

    def pages_of(self, part: Part) -> list[Page] | None:
        """Return the pages of a chapter, without what is on them; None if it is to be made here."""
        place = self._place(part)
        if place is not None and self._pages is None:
            self._pages = self._told()
        return self._pages[place] if place is not None and self._pages else None

    def draw(self, printed: Mapping[str, str]) -> None:
        """Have the pages drawn; `printed` tells the number of each anchor's page."""
        if self._here and self._pages:
            self._here.send(printed)

    def quire_of(self, part: Part) -> Quire | None:
        """Return a chapter once it is drawn; None if it is to be made here."""
        place = self._place(part)
        if place is not None and self._pages and self._quires is None:
            self._quires = self._told()
        return self._quires[place] if place is not None and self._quires else None

    def _place(self, part: Part) -> int | None:
        return next((place for place, chapter in enumerate(self._chapters) if chapter is part), None)

    def _told(self) -> Any:
        """Return what the process tells next; None when it has ended instead, from when on nothing more is asked."""
        try:
            return self._here.recv() if self._here else None
        except (EOFError, OSError):
            self._chapters = ()
            return None


def _make(there: Connection, setter: Setter, images: Images, chapters: Sequence[Section]) -> None:
    """Make chapters for the other end of a connection, and end the process. What fails here is made there."""
    try:
        images.read = _refuse
        filled = [fill(setter, chapter, 0, None, {}) for chapter in chapters]
        there.send([[replace(page, items=[]) for page in part.pages] for part in filled])
        printed = there.recv()
        quires = [drawn(part, images, printed) for part in filled]
        for page in (page for quire in quires for page in quire.pages):
            page.page.items = []
        there.send(quires)
    finally:
        os._exit(0)


def _refuse(sha256: str) -> bytes:
    """Refuse to read an image: the connection to the playbook's file must not be used in two processes."""
    raise RuntimeError(sha256)
