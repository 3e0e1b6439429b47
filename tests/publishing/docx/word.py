"""Word files in tests: a playbook or a book as a package whose parts are parsed and can be asked what they say."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from xml.etree.ElementTree import Element, fromstring

from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.book import Book
from playbook_app.publishing.compose.handbook import compose
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.docx.writer import write
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.paper import Paper
from tests.publishing.hotel import TODAY
from tests.publishing.printing import absent, book_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
DOCUMENT, FOOTNOTES = "word/document.xml", "word/footnotes.xml"

_SIGNS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
    f"{W}footnoteReference": " ",
}


@dataclass
class WordFile:
    """A file as written; asking it fails where a part is no XML."""

    data: bytes
    findings: tuple[Finding, ...] = ()

    @cached_property
    def parts(self) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    @cached_property
    def roots(self) -> dict[str, Element]:
        """The parts that are XML."""
        return {name: fromstring(data) for name, data in self.parts.items() if name.endswith((".xml", ".rels"))}

    @property
    def body(self) -> Element:
        return self.roots[DOCUMENT][0]

    def all(self, name: str, part: str = DOCUMENT) -> list[Element]:
        return list(self.roots[part].iter(f"{W}{name}"))

    def paragraphs(self, style: str = "", part: str = DOCUMENT) -> list[str]:
        """What the paragraphs of a style say, or all that say something."""
        found = (one for one in self.all("p", part) if not style or style_of(one) == style)
        return [words for one in found if (words := words_of(one))]

    @cached_property
    def text(self) -> str:
        """What the file says, every space and line end as one space."""
        return " ".join(" ".join(self.paragraphs()).split())

    def relations(self, part: str) -> dict[str, Element]:
        folder, _, name = part.rpartition("/")
        root = self.roots.get(f"{folder}/_rels/{name}.rels")
        return {} if root is None else {one.get("Id", ""): one for one in root.iter(RELATION)}

    def addresses(self) -> list[str]:
        """Where its links lead to outside."""
        found = (one for part in (DOCUMENT, FOOTNOTES) for one in self.relations(part).values())
        return [one.get("Target", "") for one in found if one.get("TargetMode") == "External"]


def style_of(paragraph: Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else value_of(style)


def value_of(element: Element | None, name: str = "val") -> str:
    return "" if element is None else element.get(f"{W}{name}", "")


def words_of(element: Element) -> str:
    return "".join(_words(element)).strip(" ")


def _words(element: Element) -> Iterator[str]:
    for one in element.iter():
        if one.tag == f"{W}t":
            yield one.text or ""
        elif one.tag in _SIGNS and not _is_property(one):
            yield _SIGNS[one.tag]


def _is_property(element: Element) -> bool:
    return element.get(f"{W}pos") is not None  # a tab stop, not a tab


def word_file(book: Book, *, images: Any = absent, paper: Paper = Paper.A4) -> WordFile:
    out = io.BytesIO()
    findings = write(book, out, images=images, paper=paper)
    return WordFile(out.getvalue(), findings)


def word_handbook(playbook: Playbook, *, images: Any = absent, paper: Paper = Paper.A4, **options: Any) -> WordFile:
    book = compose(playbook, options=Options(**({"today": TODAY, "numbered": False} | options)))
    return word_file(book, images=images, paper=paper)


def file_of(*blocks: Any, images: Any = absent, **changes: Any) -> WordFile:
    """A file of one section."""
    return word_file(book_of(*blocks, **changes), images=images)
