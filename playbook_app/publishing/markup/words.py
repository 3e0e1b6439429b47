"""From the marked words of a paragraph to runs, with the images that stand among them."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from playbook_app.publishing.blocks import LINE_BREAK, Figure, Run, Runs
from playbook_app.publishing.markup.budget import DEPTH_LIMIT
from playbook_app.publishing.markup.characters import printable
from playbook_app.publishing.markup.entities import decoded
from playbook_app.publishing.markup.plain import settled

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET

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
_BREAK = ("\n", PLAIN)
_ESCAPED = re.compile("\x02([0-9]+)\x03")
_LINK = re.compile(r"(?:https?://[^\s/]|mailto:[^\s]|tel:[^\s]|#[^\s])", re.IGNORECASE)


class TooDeep(Exception):
    """Marks stand within marks, too many."""


@dataclass(frozen=True, slots=True)
class WordReader:
    """Turns elements into pieces. `number` tells the number of a note by its name."""

    images: Images
    number: Callable[[str], int]

    def pieces(self, element: "ET.Element") -> list[Piece]:
        """Return what stands within `element`. Raises TooDeep."""
        pieces: list[Piece] = []
        self._read(element, PLAIN, pieces, 0)
        return pieces

    def _read(self, element: "ET.Element", face: Face, pieces: list[Piece], depth: int) -> None:
        if depth > DEPTH_LIMIT:
            raise TooDeep
        if element.text:
            pieces.append((_unmarked(element.text, face), face))
        for child in element:
            match child.tag:
                case "br":
                    pieces.append(_BREAK)
                case "sup":
                    pieces.append((str(self.number(child.get("name", ""))), face._replace(raised=True)))
                case "img":
                    pieces.append(self._image(child, face))
                case _:
                    self._read(child, _changed(face, child), pieces, depth + 1)
            if child.tail:
                pieces.append((_unmarked(child.tail, face), face))

    def _image(self, element: "ET.Element", face: Face) -> Piece:
        name, alt, caption = (_attribute(element, key) for key in ("src", "alt", "title"))
        known = self.images.get(name)
        if known is None:
            return _in_brackets(alt or name), face
        sha256, usual_alt = known
        return Figure(sha256, alt or usual_alt, (Run(caption),) if caption else ())


def as_typed(text: str) -> list[Piece]:
    """Return the lines of a text, with nothing in it read as a mark."""
    pieces: list[Piece] = []
    for line in text.strip("\n").split("\n"):
        pieces += ((line, PLAIN), _BREAK)
    return pieces


def settled_runs(pieces: Iterable[Piece]) -> Runs:
    """Return pieces as the runs of a paragraph: white space parts, neighbours of one face joined, images named."""
    parts: list[tuple[str, Face]] = []
    before = "\n"
    for piece in pieces:
        text, face = (_in_brackets(piece.alt), PLAIN) if isinstance(piece, Figure) else piece
        if piece is _BREAK:
            _end_line(parts)
            before = "\n"
            continue
        text = _spaced(text, before, face)
        if not text:
            continue
        before = text[-1]
        if parts and parts[-1] is not _BREAK and parts[-1][1] == face:
            parts[-1] = (parts[-1][0] + text, face)
        else:
            parts.append((text, face))
    _end_line(parts)
    while parts and parts[-1] is _BREAK:
        parts.pop()
    return tuple(LINE_BREAK if part is _BREAK else Run(part[0], *part[1]) for part in parts)


def _spaced(text: str, before: str, face: Face) -> str:
    """Return `text` with its white space settled, where `before` is the last character that stands before it."""
    if not face.code:
        text = settled(text)
    if before == "\n":
        return text.lstrip()
    return text.lstrip(" ") if before == " " and not face.code else text


def _end_line(parts: list[tuple[str, Face]]) -> None:
    """Take the white space off the end of the line, and break it."""
    while parts and parts[-1] is not _BREAK:
        text, face = parts.pop()
        if text.rstrip():
            parts.append((text.rstrip(), face))
            break
    if parts:
        parts.append(_BREAK)


def _in_brackets(alt: str) -> str:
    return f"[{alt}]"


def _changed(face: Face, element: "ET.Element") -> Face:
    match element.tag:
        case "strong":
            return face._replace(bold=True)
        case "em":
            return face._replace(italic=True)
        case "code":
            return face._replace(code=True)
        case _:
            link = _attribute(element, "href").replace(" ", "%20")
            return face._replace(link=link) if _LINK.match(link) else face


def _unmarked(text: str, face: Face) -> str:
    if face.code:
        return unescaped_code(text).replace("\n", " ")
    return _unescaped(text) if "\x02" in text else text


def unescaped_code(text: str) -> str:
    """Return code as typed; Python-Markdown has written it for HTML."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: chr(int(match[1])), text)


def _attribute(element: "ET.Element", name: str) -> str:
    return settled(printable(decoded(_unescaped(element.get(name, ""))))).strip()
