"""From the marked words of a paragraph to runs, with the images that stand among them."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from html import unescape

from playbook_app.publishing.book import LINE_BREAK, Figure, Run, Runs
from playbook_app.publishing.markup.budget import DEPTH_LIMIT
from playbook_app.publishing.markup.characters import printable

Images = Mapping[str, tuple[str, str]]
"""The images of a playbook: name -> SHA-256 of the bytes (hex), alt text."""

Pieces = list[Run | Figure]

_ESCAPED = re.compile("\x02([0-9]+)\x03")
_SPACE = re.compile(r"[ \n\r\t]+")
_LINK = re.compile(r"(?:https?://[^\s/]|mailto:[^\s]|tel:[^\s]|#[^\s])", re.IGNORECASE)
_PLAIN = Run("")


class TooDeep(Exception):
    """Marks stand within marks, too many."""


@dataclass(frozen=True, slots=True)
class WordReader:
    """Turns elements into pieces. `number` tells the number of a note by its name."""

    images: Images
    number: Callable[[str], int]

    def pieces(self, element: ET.Element) -> Pieces:
        """Return the words within `element` as runs, and the images among them.

        Raises TooDeep.
        """
        pieces: Pieces = []
        self._read(element, _PLAIN, pieces, 0)
        return pieces

    def _read(self, element: ET.Element, style: Run, pieces: Pieces, depth: int) -> None:
        if depth > DEPTH_LIMIT:
            raise TooDeep
        _add(pieces, element.text, style)
        for child in element:
            if child.tag == "br":
                pieces.append(LINE_BREAK)
            elif child.tag == "sup":
                pieces.append(replace(style, text=str(self.number(child.get("name", ""))), raised=True))
            elif child.tag == "img":
                pieces.append(self._image(child, style))
            else:
                self._read(child, _styled(child, style), pieces, depth + 1)
            _add(pieces, child.tail, style)

    def _image(self, element: ET.Element, style: Run) -> Run | Figure:
        name, alt, caption = (_settled(element.get(key, "")) for key in ("src", "alt", "title"))
        known = self.images.get(name)
        if known is None:
            return replace(style, text=in_brackets(alt or name))
        sha256, usual_alt = known
        return Figure(sha256, alt or usual_alt, (Run(caption),) if caption else ())


def in_brackets(alt: str) -> str:
    """Return the words that stand for an image that cannot be shown."""
    return f"[{alt}]"


def as_typed(text: str) -> Runs:
    """Return the lines of a text with nothing in it read as a mark."""
    lines: Pieces = []
    for line in text.strip("\n").split("\n"):
        lines += (Run(line), LINE_BREAK)
    return settled_runs(lines[:-1])


def settled_runs(pieces: Iterable[Run | Figure]) -> Runs:
    """Return pieces as the runs of one paragraph: white space settled, neighbours of one style joined, images named."""
    runs: list[Run] = []
    for piece in pieces:
        run = Run(in_brackets(piece.alt)) if isinstance(piece, Figure) else piece
        if run is not LINE_BREAK and not run.code:
            run = replace(run, text=_SPACE.sub(" ", run.text))
        _join(runs, run)
    while runs and not runs[-1].text.strip():
        runs.pop()
    if runs:
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return tuple(runs)


def _join(runs: list[Run], run: Run) -> None:
    at_start = not runs or runs[-1] is LINE_BREAK
    if run is LINE_BREAK:
        if not at_start:
            runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
        if runs:
            runs.append(run)
        return
    text = run.text
    if at_start:
        text = text.lstrip()
    elif runs[-1].text.endswith(" ") and not run.code:
        text = text.lstrip(" ")
    if not text:
        return
    if runs and runs[-1] is not LINE_BREAK and replace(runs[-1], text="") == replace(run, text=""):
        runs[-1] = replace(run, text=runs[-1].text + text)
    else:
        runs.append(replace(run, text=text))


def _styled(element: ET.Element, style: Run) -> Run:
    if element.tag == "strong":
        return replace(style, bold=True)
    if element.tag == "em":
        return replace(style, italic=True)
    if element.tag == "code":
        return replace(style, code=True)
    link = _settled(element.get("href", "")).replace(" ", "%20")
    return replace(style, link=link) if _LINK.match(link) else style


def _add(pieces: Pieces, text: str | None, style: Run) -> None:
    if not text:
        return
    if style.code:
        text = " ".join(unescaped_code(text).split("\n"))
    elif "\x02" in text:
        text = unescaped_marks(text)
    pieces.append(replace(style, text=text))


def unescaped_code(text: str) -> str:
    """Return code as typed; Python-Markdown has written it for HTML."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def unescaped_marks(text: str) -> str:
    """Return `text` with the characters that stood behind a backslash."""
    return _ESCAPED.sub(lambda match: chr(int(match[1])), text)


def _settled(attribute: str) -> str:
    return _SPACE.sub(" ", printable(unescape(unescaped_marks(attribute)))).strip()
