"""Book -> DOCX: a file for Word and its like, whose looks are styles, to be read, printed and worked on further."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.blocks import Contents
from playbook_app.publishing.book import Book
from playbook_app.publishing.docx import cards, parts, prose, tables
from playbook_app.publishing.docx.chapters import section
from playbook_app.publishing.docx.frame import (
    END_OF_BODY,
    body_footer,
    body_header,
    cover,
    ended,
    front_footer,
    front_header,
    section_properties,
)
from playbook_app.publishing.docx.look import Look
from playbook_app.publishing.docx.media import Media
from playbook_app.publishing.docx.package import write_package
from playbook_app.publishing.docx.pieces import closed, joined
from playbook_app.publishing.docx.relations import CORE_PROPERTIES, Relations
from playbook_app.publishing.docx.scribe import Scribe
from playbook_app.publishing.docx.settings import (
    APPLICATION,
    application_part,
    core_part,
    font_part,
    settings_part,
    theme_part,
)
from playbook_app.publishing.docx.styles import DECLARATION, NAMESPACES, styles_part
from playbook_app.publishing.finding import Finding, Subject
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.preflight import unheld_font, unnumbered_contents
from playbook_app.replacing import replacing

TABLE = prose.TABLE | tables.TABLE | cards.TABLE | parts.TABLE
"""How each kind of block is written."""

BEGINS = b"PK\x03\x04"
"""How a file of ours begins."""
HOLDS = APPLICATION.encode()
"""What a file of ours holds near its beginning, until it is saved by another program: then it is somebody's work."""


def write(
    book: Book,
    out: Path | BinaryIO,
    *,
    images: Callable[[str], bytes],
    paper: Paper = Paper.A4,
    progress: Callable[[float], None] | None = None,
) -> tuple[Finding, ...]:
    """Write a book as a Word file to a path or a binary file, and return what a person should know of it.

    A path's file is replaced only when all is written. `paper` is one of `paper.BOOK_PAPERS`. `images` returns an
    image's bytes by their SHA-256 (hex); what it raises for one that is absent (PlaybookError, OSError, LookupError)
    becomes a remark. `progress` is told the share that is done, 0 to 1. Raises OSError where it cannot be written.
    """
    scribe = Scribe(book, Look(book, paper), Media(images), TABLE)
    held = _parts(scribe, progress or (lambda _: None))
    if isinstance(out, Path):
        with replacing(out) as file:
            write_package(held, file)
    else:
        write_package(held, out)
    return (*book.remarks, *scribe.findings, *_limits(book))


def _limits(book: Book) -> Iterator[Finding]:
    """Yield what a Word file cannot show by itself."""
    kept = {book.typefaces.text.name: "text_font", book.typefaces.headings.name: "heading_font"}
    for name, field in kept.items():
        if name:
            yield unheld_font(name, Subject(Kind.PLAYBOOK, EntityId(""), field))
    if any(isinstance(block, Contents) for part in book.front for block in part.blocks):
        yield unnumbered_contents()


def _parts(scribe: Scribe, report: Callable[[float], None]) -> dict[str, bytes]:
    """Return the parts of the package by their names."""
    book, look = scribe.book, scribe.look
    document = _document(scribe, report)
    texts = {
        "word/document.xml": document,
        "word/styles.xml": styles_part(look),
        "word/numbering.xml": scribe.numbering.part(look),
        "word/footnotes.xml": scribe.footnotes.part(),
        "word/settings.xml": settings_part(look),
        "word/fontTable.xml": font_part(look),
        "word/theme/theme1.xml": theme_part(look),
        "word/header1.xml": front_header(book),
        "word/header2.xml": body_header(book),
        "word/footer1.xml": front_footer(book),
        "word/footer2.xml": body_footer(book),
        "word/_rels/document.xml.rels": scribe.relations.part(),
        "docProps/core.xml": core_part(book),
        "docProps/app.xml": application_part(),
        "_rels/.rels": _package_relations(),
    }
    if scribe.footnotes.relations:
        texts["word/_rels/footnotes.xml.rels"] = scribe.footnotes.relations.part()
    images = {f"word/{name}": data for name, data in scribe.media.parts().items()}
    return {name: text.encode() for name, text in texts.items()} | images


def _package_relations() -> str:
    relations = Relations()
    relations.to_part("officeDocument", "word/document.xml")
    relations.to_part(CORE_PROPERTIES, "docProps/core.xml")
    relations.to_part("extended-properties", "docProps/app.xml")
    return relations.part()


def _document(scribe: Scribe, report: Callable[[float], None]) -> str:
    """Return the main part: cover, front matter and body, each a section of the file."""
    relations = scribe.relations
    for kind in ("styles", "numbering", "settings", "fontTable", "footnotes"):
        relations.to_part(kind, f"{kind}.xml")
    relations.to_part("theme", "theme/theme1.xml")
    heads = relations.to_part("header", "header1.xml"), relations.to_part("header", "header2.xml")
    feet = relations.to_part("footer", "footer1.xml"), relations.to_part("footer", "footer2.xml")
    look, book = scribe.look, scribe.book
    face = ended(cover(scribe, book.cover), section_properties(look))
    count = len(book.front) + len(book.body)
    written: list[str] = []
    for part in (*book.front, *book.body):
        written.append(section(scribe, part))
        report(len(written) / count)
    front = joined(written[: len(book.front)]).replace(parts.CONTENTS_HERE, parts.contents(scribe))
    if front:
        front = ended(front, section_properties(look, head=heads[0], foot=feet[0], numbers="lowerRoman"))
    body = closed(joined(written[len(book.front) :])).removesuffix("</w:p>")
    body = f"{body}{scribe.led_to_the_end()}{scribe.bookmarked('', END_OF_BODY)}</w:p>"
    last = section_properties(look, head=heads[1], foot=feet[1], numbers="decimal")
    inner = f"{face}{front}{body}{last}"
    return f"{DECLARATION}<w:document {NAMESPACES}><w:body>{inner}</w:body></w:document>"
