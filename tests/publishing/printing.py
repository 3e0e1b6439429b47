"""Printing in tests: a playbook or a book to pages that can be asked what they say."""

import io
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pypdf import PdfReader

from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.blocks import Blocks
from playbook_app.publishing.book import Book, Cover, Section
from playbook_app.publishing.compose.handbook import compose
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf import write
from playbook_app.publishing.publications import PUBLICATIONS
from tests.publishing.hotel import TODAY


@dataclass
class Printed:
    data: bytes
    pages: int
    warnings: tuple[Finding, ...]

    @cached_property
    def reader(self) -> PdfReader:
        return PdfReader(io.BytesIO(self.data))

    @cached_property
    def texts(self) -> list[str]:
        return [page.extract_text() for page in self.reader.pages]

    @cached_property
    def text(self) -> str:
        return "\n".join(self.texts)

    @property
    def words(self) -> str:
        """The text with every space and line end as one space."""
        return " ".join(self.text.split())

    def page_with(self, words: str) -> int:
        """The number (from 0) of the first page that says something."""
        return next(number for number, text in enumerate(self.texts) if words in " ".join(text.split()))

    def targets(self, number: int) -> list[int]:
        """The pages (from 0) that the links of a page lead to."""
        links = [link.get_object() for link in self.reader.pages[number].get("/Annots", ())]
        places = self.reader.named_destinations
        return [self.reader.get_destination_page_number(places[link["/Dest"]]) for link in links if "/Dest" in link]


def absent(sha256: str) -> bytes:
    raise KeyError(sha256)


def printed(book: Book, *, paper: Paper = Paper.A4, images: Any = absent) -> Printed:
    out = io.BytesIO()
    written = write(book, out, images=images, paper=paper)
    return Printed(out.getvalue(), written.pages, written.warnings)


def publication(
    name: str, playbook: Playbook, *, paper: Paper | None = None, images: Any = absent, **options: Any
) -> Printed:
    """Any publication, on its usual paper where none is named."""
    out = io.BytesIO()
    chosen = Options(**({"today": TODAY} | options))
    written = PUBLICATIONS[name].write(playbook, out, options=chosen, images=images, paper=paper)
    return Printed(out.getvalue(), written.pages, written.warnings)


def handbook(playbook: Playbook, *, paper: Paper = Paper.A4, images: Any = absent, **options: Any) -> Printed:
    book = compose(playbook, options=Options(**({"today": TODAY} | options)))
    return printed(book, paper=paper, images=images)


def book_of(*blocks: Any, accent: str = "#1F4E79") -> Book:
    """A book of one section."""
    content: Blocks = tuple(blocks)
    return Book(
        title="A book",
        brand="A brand",
        language="en",
        accent=accent,
        made_on=TODAY,
        cover=Cover("A brand", "A book", "", ()),
        front=(),
        body=(Section("Section", "section", content, "Section"),),
        foot="Foot",
    )
