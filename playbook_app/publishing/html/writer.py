"""Book -> HTML: one file that holds all it shows, and is read in any browser, also without its script."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from playbook_app.publishing.book import Book
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.html import cards, parts, prose
from playbook_app.publishing.html.chapters import section
from playbook_app.publishing.html.frame import BEGINNING, GENERATOR, closing, cover, opening, side
from playbook_app.publishing.html.scheme import properties
from playbook_app.publishing.html.scribe import Scribe
from playbook_app.publishing.pictures import Pictures
from playbook_app.replacing import replacing
from playbook_app.resources import resource

TABLE = prose.TABLE | cards.TABLE | parts.TABLE
"""How each kind of block is written."""

BEGINS = BEGINNING.encode()
"""How a file of ours begins."""
HOLDS = GENERATOR.encode()
"""What a file of ours holds near its beginning."""


def write(
    book: Book,
    out: Path | BinaryIO,
    *,
    images: Callable[[str], bytes],
    progress: Callable[[float], None] | None = None,
) -> tuple[Finding, ...]:
    """Write a book with `controls` as a page to a path or a binary file, and return what a person should know of it.

    A path's file is replaced only when all is written. `images` returns an image's bytes by their SHA-256 (hex); what
    it raises for one that is absent (PlaybookError, OSError, LookupError) becomes a remark. `progress` is told the
    share that is done, 0 to 1. Raises OSError where the file cannot be written, ValueError for a book of pages.
    """
    if book.controls is None:
        raise ValueError("a book of pages has no controls for a screen")
    scribe = Scribe(book, book.controls, Pictures(images), TABLE)
    page = "".join(_pieces(scribe, progress or (lambda _: None))).encode()
    if isinstance(out, Path):
        with replacing(out) as file:
            file.write(page)
    else:
        out.write(page)
    return (*book.remarks, *scribe.findings)


def _pieces(scribe: Scribe, report: Callable[[float], None]) -> list[str]:
    """Return the page in pieces, in their order."""
    book, sections = scribe.book, (*scribe.book.front, *scribe.book.body)
    style, script = properties(book.accent) + "\n" + _resource("handbook.css"), _resource("handbook.js")
    pieces = [opening(book, style, script), "<body>\n", side(scribe, scribe.controls)]
    pieces += ['<main id="page-text" tabindex="-1">\n', cover(scribe, book.cover)]
    for place, part in enumerate(sections, start=1):
        pieces.append(section(scribe, part))
        report(place / len(sections))
    return [*pieces, "</main>\n", closing(book, script)]


def _resource(name: str) -> str:
    return resource("web", name).read_text("utf-8")
