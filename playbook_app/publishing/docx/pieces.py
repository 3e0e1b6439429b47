"""Pieces of WordprocessingML and how they are put together: runs, fields, and what stands between tables."""

from collections.abc import Iterable

from playbook_app.publishing.blocks import Blocks, Paragraph, Passage, Runs
from playbook_app.publishing.docx.text import flowing

TABLE_END = "</w:tbl>"
_TABLE_BEGIN = "<w:tbl>"
KEPT = "<w:keepNext/>"
GAP = '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>'
"""What keeps two tables apart, and closes a cell that ends with one: Word would join them, or take the file for damaged
(ECMA-376, 17.4.65)."""


def says(runs: Runs) -> bool:
    """Tell whether runs say anything."""
    return any(run.text.strip() for run in runs)


def begins_with_words(blocks: Blocks) -> bool:
    """Tell whether blocks begin with a paragraph that says something."""
    first = blocks[0] if blocks else None
    if isinstance(first, Passage):
        return begins_with_words(first.blocks)
    return isinstance(first, Paragraph) and says(first.runs)


def run_of(inner: str, properties: str = "") -> str:
    """Return a run of text; `properties` are in the order of the standard."""
    return f"<w:r><w:rPr>{properties}</w:rPr>{inner}</w:r>" if properties else f"<w:r>{inner}</w:r>"


def field(instruction: str, result: str, properties: str = "") -> str:
    """Return a field (ECMA-376, 17.16.18) with what it showed last. No text of a person is ever an instruction."""
    return "".join(
        run_of(part, properties)
        for part in (
            '<w:fldChar w:fldCharType="begin"/>',
            f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            flowing(result),
            '<w:fldChar w:fldCharType="end"/>',
        )
        if part
    )


def joined(pieces: Iterable[str]) -> str:
    """Return pieces one after the other; between two tables stands what keeps them apart."""
    found: list[str] = []
    for piece in pieces:
        if not piece:
            continue
        if found and found[-1].endswith(TABLE_END) and piece.startswith(_TABLE_BEGIN):
            found.append(GAP)
        found.append(piece)
    return "".join(found)


def closed(content: str) -> str:
    """Return the content of a cell or a note, which has to end with a paragraph."""
    return content if content.endswith("</w:p>") else f"{content}{GAP}"
