"""Texts in which Markdown finds nothing to mark, and flat bullet lists of such: read without a parser.

Most texts of a playbook are of these two kinds. Tests hold each shortcut against the parser: the blocks are equal.
"""

import re

from playbook_app.publishing.blocks import Blocks, List, Paragraph, Run, Runs

_MARK_IN_LINE = re.compile(r"[\\`*_\[<&]")
_MARK_IN_BLOCK = re.compile(r"[\\`*_\[<&|]")
_OPENING = r"(?: {0,3}(?:[#>:~=]|(?:[-+]|[0-9]{1,9}[.)])(?:[- \n]|\Z))| {4})"
_AT_START = re.compile(_OPENING)
_AT_LINE_START = re.compile(rf"\n{_OPENING}")
_PARAGRAPH_END = rf"{_OPENING}| {{0,3}}(?:`|\* |[*_][*_ ]*(?:\n|\Z))"
_NO_PARAGRAPH = re.compile(_PARAGRAPH_END)
_PARAGRAPH_BROKEN = re.compile(rf"\n(?:{_PARAGRAPH_END})")
_BULLET = r"- [^\s\d#>:~=+-][^\n]*"
_BULLETS = re.compile(rf"{_BULLET}(?:\n{_BULLET})*")
_BREAK = re.compile(r"\n{2,}")
_SPACE = re.compile(r"[ \n\r\t]+")


def is_plain_line(text: str) -> bool:
    """Tell whether the words of a paragraph hold no marks, so that they are one run."""
    return _MARK_IN_LINE.search(text) is None and "://" not in text and "  \n" not in text


def is_plain(text: str) -> bool:
    """Tell whether `text` (as from `characters.source`) can be nothing but paragraphs of plain words."""
    return _AT_START.match(text) is None and _is_unmarked(text) and _AT_LINE_START.search(text) is None


def is_paragraph(block: str) -> bool:
    """Tell whether a stretch between blank lines can be nothing but one paragraph, whatever marks its words hold."""
    return (
        "|" not in block
        and "]:" not in block
        and _NO_PARAGRAPH.match(block) is None
        and _PARAGRAPH_BROKEN.search(block) is None
    )


def settled(text: str) -> str:
    """Return `text` with each stretch of white space as one space."""
    return _SPACE.sub(" ", text) if "\n" in text or "  " in text or "\r" in text or "\t" in text else text


def plain_runs(text: str) -> Runs:
    """Return plain words as runs: none, or one with its white space settled."""
    words = settled(text).strip()
    return (Run(words),) if words else ()


def plain_blocks(text: str) -> Blocks | None:
    """Return the blocks of a text of plain paragraphs, or of one flat bullet list; None where a parser is needed."""
    if is_plain(text):
        return _paragraphs(text)
    if text.startswith("- ") and _is_unmarked(text) and _BULLETS.fullmatch(text):
        return (List(tuple(_paragraphs(item) for item in text[2:].split("\n- "))),)
    return None


def _is_unmarked(text: str) -> bool:
    return _MARK_IN_BLOCK.search(text) is None and "://" not in text and "  \n" not in text


def _paragraphs(text: str) -> Blocks:
    if "\n\n" in text:
        return tuple(Paragraph(runs) for part in _BREAK.split(text) if (runs := plain_runs(part)))
    runs = plain_runs(text)
    return (Paragraph(runs),) if runs else ()
