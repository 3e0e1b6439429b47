"""Word documents as tests want them, written part by part; and what is read of them."""

import re
from collections import Counter
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from PIL import Image

from playbook_app.domain.entities import LINES, PROSE
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.exchange.word.document import opened, read_document
from playbook_app.exchange.word.markdown import Writer
from playbook_app.publishing.markup import blocks
from tests.exchange.packages import DOCUMENT, TYPES, content_types, document_file, relationships

SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
}
_DECLARED = " ".join(f'xmlns:{short}="{space}"' for short, space in SPACES.items())
_ROOTS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes"}
_ROOTS |= {"comments": "comments", "commentsExtended": "commentsEx", "header": "hdr", "footer": "ftr"}

HEADINGS = "".join(
    f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
    for key, name in (
        ("T", "Title"),
        ("H1", "heading 1"),
        ("H2", "heading 2"),
        ("H3", "heading 3"),
        ("H4", "heading 4"),
    )
)


def run(text: str, *marks: str) -> str:
    """Return a run of text with marks such as `b` or `i`, or properties as they are written."""
    properties = "".join(mark if mark.startswith("<") else f"<w:{mark}/>" for mark in marks)
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*runs: str, style: str = "", item: tuple[int, int] | None = None, properties: str = "") -> str:
    """Return a paragraph of runs, or of plain texts. `item` is a list and a level in it."""
    inside = "".join(one if one.startswith(("<w:", "<mc:")) else run(one) for one in runs)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    numbered = f'<w:numPr><w:ilvl w:val="{item[1]}"/><w:numId w:val="{item[0]}"/></w:numPr>' if item else ""
    return f"<w:p><w:pPr>{named}{numbered}{properties}</w:pPr>{inside}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """Return a table; a cell is a text, or blocks as they are written."""
    cells = ("".join(f"<w:tc>{one if one.startswith('<w:') else p(one)}</w:tc>" for one in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def levels(*kinds: tuple[str, str], number: int = 1) -> str:
    """Return a list by its number, whose levels have a format and a text each."""
    inside = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for place, (form, text) in enumerate(kinds)
    )
    return f'<w:abstractNum w:abstractNumId="{number}">{inside}</w:abstractNum>'


def lists(*abstract: str) -> str:
    """Return a part of numbering with lists that are numbered from 1."""
    numbered = "".join(
        f'<w:num w:numId="{place}"><w:abstractNumId w:val="{place}"/></w:num>' for place in range(1, len(abstract) + 1)
    )
    return "".join(abstract) + numbered


BULLETS = lists(levels(("bullet", "•"), ("bullet", "o"), ("bullet", "§")))
NUMBERS = lists(levels(("decimal", "%1."), ("lowerLetter", "%2)")))
CLAUSES = lists(levels(("decimal", "%1"), ("decimal", "%1.%2")))


def picture(key: str, alt: str = "") -> str:
    return (
        f"<w:r><w:drawing><wp:inline><wp:docPr id='1' name='x' descr={quoteattr(alt)}/><a:graphic><a:graphicData>"
        f'<a:blip r:embed="{key}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def png(colour: str = "red") -> bytes:
    out = BytesIO()
    Image.new("RGB", (8, 6), colour).save(out, "PNG")
    return out.getvalue()


def word_file(
    folder: Path,
    *body: str,
    links: Mapping[str, str] | None = None,
    media: Mapping[str, bytes] | None = None,
    also: Mapping[str, tuple[str, str]] | None = None,
    name: str = "words.docx",
    **parts: str,
) -> Path:
    """Write a document. `parts` are the insides of its other parts by their kinds, `links` addresses and `media` images
    by the ids of their relationships, `also` further parts by such ids: their kind and content."""
    named = [(kind, kind, f"{kind}.xml") for kind in parts]
    named += [(key, "image", f"media/{key}.png") for key in media or {}]
    named += [(key, kind, f"{key}.xml") for key, (kind, _) in (also or {}).items()]
    inside = relationships(*named)
    outside = relationships(*((key, "hyperlink", link) for key, link in (links or {}).items()), external=True)
    related = inside.replace("</Relationships>", "") + outside[outside.index(">") + 1 :]
    content: dict[str, bytes | str] = {
        TYPES: content_types("word/document.xml", DOCUMENT).replace(
            "<Override", '<Default Extension="png" ContentType="image/png"/><Override', 1
        ),
        "_rels/.rels": relationships(("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": f"<w:document {_DECLARED}><w:body>{''.join(body)}</w:body></w:document>",
        "word/_rels/document.xml.rels": related,
        **{f"word/media/{key}.png": data for key, data in (media or {}).items()},
        **{f"word/{key}.xml": text for key, (_, text) in (also or {}).items()},
        **{f"word/{kind}.xml": _root(kind, text) for kind, text in parts.items()},
    }
    return document_file(folder, content, name)


def _root(kind: str, text: str) -> str:
    space = "w15" if kind == "commentsExtended" else "w"
    return f"<{space}:{_ROOTS[kind]} {_DECLARED}>{text}</{space}:{_ROOTS[kind]}>"


def markdown(path: Path) -> str:
    """Return the whole of a document as one text."""
    document = read_document(opened(path))
    return Writer(document.notes, lambda found: f"![{found.alt}]({found.part})").text(document.blocks)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def words_in(playbook: Playbook) -> Counter[str]:
    """Return all words of a playbook as they would be printed, each as often as it stands there."""
    found: Counter[str] = Counter()
    for kind in COLLECTIONS:
        for entity in playbook.of(kind).values():
            for field in LINES[kind]:
                found += words(getattr(entity, field))
            for field in PROSE[kind]:
                found += words(printed(getattr(entity, field)))
            for _, text in getattr(entity, "extra", ()):
                found += words(printed(text))
    return found


def printed(text: str) -> str:
    """Return a text of Markdown as a page shows it."""
    found: list[str] = []
    _gather(blocks(text), found)
    return "".join(found)


def _gather(value: object, found: list[str]) -> None:
    if type(value).__name__ == "Run":
        found.append(" " if value.raised else value.text)  # type: ignore[attr-defined]
    elif isinstance(value, tuple):
        for one in value:
            _gather(one, found)
        found.append("\n" if value else "")
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            _gather(getattr(value, name), found)
