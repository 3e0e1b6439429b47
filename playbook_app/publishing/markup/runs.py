"""From the words of a paragraph, each stretch in its face, to runs, with the images that stand among them."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from playbook_app.publishing.blocks import LINE_BREAK, Figure, Run, Runs
from playbook_app.publishing.markup.plain import settled

Images = Mapping[str, tuple[str, str]]
"""The images of a playbook: name -> SHA-256 of the bytes (hex), alt text."""


class Face(NamedTuple):
    """How words look: the fields of a run but its text."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    raised: bool = False
    link: str | None = None


Piece = tuple[str, Face] | Figure
"""Words in one face, or an image."""

PLAIN = Face()
BREAK = ("\n", PLAIN)
"""The end of a line."""


def as_typed(text: str) -> list[Piece]:
    """Return the lines of a text, with nothing in it read as a mark."""
    pieces: list[Piece] = []
    for line in text.strip("\n").split("\n"):
        pieces += ((line, PLAIN), BREAK)
    return pieces


def settled_runs(pieces: Iterable[Piece]) -> Runs:
    """Return pieces as the runs of a paragraph: white space parts, neighbours of one face joined, images named."""
    parts: list[tuple[str, Face]] = []
    before = "\n"
    for piece in pieces:
        text, face = (in_brackets(piece.alt), PLAIN) if isinstance(piece, Figure) else piece
        if piece is BREAK:
            _end_line(parts)
            before = "\n"
            continue
        text = _spaced(text, before, face)
        if not text:
            continue
        before = text[-1]
        if parts and parts[-1] is not BREAK and parts[-1][1] == face:
            parts[-1] = (parts[-1][0] + text, face)
        else:
            parts.append((text, face))
    _end_line(parts)
    while parts and parts[-1] is BREAK:
        parts.pop()
    return tuple(LINE_BREAK if part is BREAK else Run(part[0], *part[1]) for part in parts)


def _spaced(text: str, before: str, face: Face) -> str:
    """Return `text` with its white space settled, where `before` is the last character that stands before it."""
    if not face.code:
        text = settled(text)
    if before == "\n":
        return text.lstrip()
    return text.lstrip(" ") if before == " " and not face.code else text


def _end_line(parts: list[tuple[str, Face]]) -> None:
    """Take the white space off the end of the line, and break it."""
    while parts and parts[-1] is not BREAK:
        text, face = parts.pop()
        if text.rstrip():
            parts.append((text.rstrip(), face))
            break
    if parts:
        parts.append(BREAK)


def in_brackets(alt: str) -> str:
    """Return the words that stand for an image, by its description."""
    return f"[{alt}]"
