"""From the elements that Python-Markdown makes of the words of a paragraph to words in their faces."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

from playbook_app.frozen import frozen
from playbook_app.publishing.blocks import Figure, Run
from playbook_app.publishing.markup.budget import DEPTH_LIMIT
from playbook_app.publishing.markup.characters import printable
from playbook_app.publishing.markup.entities import decoded
from playbook_app.publishing.markup.plain import settled
from playbook_app.publishing.markup.runs import BREAK, PLAIN, Face, Images, Piece, in_brackets

_ESCAPED = re.compile("\x02([0-9]+)\x03")
_LINK = re.compile(r"(?:https?://[^\s/]|mailto:[^\s]|tel:[^\s]|#[^\s])", re.IGNORECASE)


class TooDeep(Exception):
    """Marks stand within marks, too many."""


@frozen
class WordReader:
    """Turns elements into pieces. `number` tells the number of a note by its name."""

    images: Images
    number: Callable[[str], int]

    def pieces(self, element: ET.Element) -> list[Piece]:
        """Return what stands within `element`. Raises TooDeep."""
        pieces: list[Piece] = []
        self._read(element, PLAIN, pieces, 0)
        return pieces

    def _read(self, element: ET.Element, face: Face, pieces: list[Piece], depth: int) -> None:
        if depth > DEPTH_LIMIT:
            raise TooDeep
        if element.text:
            pieces.append((_unmarked(element.text, face), face))
        for child in element:
            match child.tag:
                case "br":
                    pieces.append(BREAK)
                case "sup":
                    pieces.append((str(self.number(child.get("name", ""))), face._replace(raised=True)))
                case "img":
                    pieces.append(self._image(child, face))
                case _:
                    self._read(child, _changed(face, child), pieces, depth + 1)
            if child.tail:
                pieces.append((_unmarked(child.tail, face), face))

    def _image(self, element: ET.Element, face: Face) -> Piece:
        name, alt, caption = (_attribute(element, key) for key in ("src", "alt", "title"))
        known = self.images.get(name)
        if known is None:
            return in_brackets(alt or name), face
        sha256, usual_alt = known
        return Figure(sha256, alt or usual_alt, (Run(caption),) if caption else ())


def _changed(face: Face, element: ET.Element) -> Face:
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


def _attribute(element: ET.Element, name: str) -> str:
    return settled(printable(decoded(_unescaped(element.get(name, ""))))).strip()
