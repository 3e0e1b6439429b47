"""What stands around the text of a file: the cover, heads and feet, and the sections that have pages of one kind."""

from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.book import Book, Cover
from playbook_app.publishing.direction import direction
from playbook_app.publishing.docx.look import Look
from playbook_app.publishing.docx.pieces import field, run_of
from playbook_app.publishing.docx.prose import drawn
from playbook_app.publishing.docx.scribe import Scribe
from playbook_app.publishing.docx.styles import DECLARATION, NAMESPACES
from playbook_app.publishing.docx.text import flowing, typed

END_OF_BODY = "_EndOfBody"
"""The bookmark at the end of the body, whose page is the number of its pages."""
_LOGO = 92.0
"""How large a logo is on the cover, in points."""
_TAB = run_of(typed("\t"))


def cover(scribe: Scribe, face: Cover | None) -> str:
    """Return the cover; a book without one begins with its title."""
    title = face.title if face else scribe.book.title
    parts = [scribe.paragraph(scribe.lettered(title), "Title")]
    if face is None:
        return "".join(parts)
    logo = drawn(scribe, face.logo, *(2 * (_LOGO * scribe.look.scale,))) if face.logo else ""
    letters = run_of(typed("\u2002")).join(scribe.badge(step) for step in Step)
    return "".join(
        (
            scribe.paragraph(logo, "Figure"),
            scribe.paragraph(scribe.lettered(face.brand), "CoverBrand"),
            *parts,
            scribe.paragraph(scribe.lettered(face.promise), "Subtitle"),
            scribe.paragraph(letters, "CoverSteps"),
            *(scribe.paragraph(scribe.lettered(line), "CoverLine") for line in face.lines),
        )
    )


def front_header(book: Book) -> str:
    """Return the part that is the head of the front matter's pages: the brand, and the title of the book."""
    return _furniture("hdr", "Header", f"{_brand(book)}{_TAB}{run_of(flowing(book.title))}")


def body_header(book: Book) -> str:
    """Return the part that is the head of the body's pages: the brand, and the chapter, which Word finds out."""
    return _furniture("hdr", "Header", f"{_brand(book)}{_TAB}{field('STYLEREF 1', book.title)}")


def _brand(book: Book) -> str:
    return run_of(flowing(book.brand or book.title), '<w:rStyle w:val="RunningHead"/>')


def front_footer(book: Book) -> str:
    """Return the part that is the foot of the front matter's pages."""
    return _furniture("ftr", "Footer", f"{run_of(flowing(book.foot))}{_TAB}{field('PAGE', 'i')}")


def body_footer(book: Book) -> str:
    """Return the part that is the foot of the body's pages: which of how many."""
    inner = run_of(flowing(book.foot)) + _TAB
    rest = book.page_of
    for name, instruction in (("{page}", "PAGE"), ("{pages}", f"PAGEREF {END_OF_BODY}")):
        before, found, rest = rest.partition(name)
        inner += run_of(flowing(before)) if before else ""
        inner += field(instruction, "1") if found else ""
    return _furniture("ftr", "Footer", inner + (run_of(flowing(rest)) if rest else ""))


def _furniture(element: str, style: str, inner: str) -> str:
    paragraph = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inner}</w:p>'
    return f"{DECLARATION}<w:{element} {NAMESPACES}>{paragraph}</w:{element}>"


def section_properties(look: Look, *, head: str = "", foot: str = "", numbers: str = "") -> str:
    """Return a `w:sectPr` (CT_SectPr, 17.6.17): paper, margins, and how its pages are numbered, from 1 on.

    `head` and `foot` are the ids of the relationships to them; `numbers` is a form of numbers, such as `lowerRoman`.
    """
    width, height = look.size
    side, top, bottom = look.margins
    references = f'<w:headerReference w:type="default" r:id="{head}"/>' if head else ""
    references += f'<w:footerReference w:type="default" r:id="{foot}"/>' if foot else ""
    numbered = f'<w:pgNumType w:fmt="{numbers}" w:start="1"/>' if numbers else ""
    bidi = "<w:bidi/>" if direction(look.book.language) == "rtl" else ""
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{top}" w:right="{side}" w:bottom="{bottom}" w:left="{side}" w:header="{top // 2}" '
        f'w:footer="{bottom // 2}" w:gutter="0"/>{numbered}{bidi}</w:sectPr>'
    )


def ended(content: str, properties: str) -> str:
    """Return paragraphs as a section of a file: its properties stand in the last one (17.6.18).

    Content that does not end with a paragraph gets one for them, which nobody sees.
    """
    start = content.rfind("<w:p>")
    if not content.endswith("</w:p>") or content.rfind("</w:tbl>") > start:
        return f'{content}<w:p><w:pPr><w:pStyle w:val="Gap"/>{properties}</w:pPr></w:p>'
    end = content.index("</w:pPr>", start)
    return f"{content[:end]}{properties}{content[end:]}"
