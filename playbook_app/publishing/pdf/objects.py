"""PDF objects that are written by us rather than put together from ReportLab's: links, their targets, the outline.

There are thousands of them in a book, and their text is known as soon as they are made.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple
from zlib import compress

from reportlab.pdfbase import pdfdoc

from playbook_app.publishing.pdf.page import Rectangle

Document = Any
"""ReportLab's document: its stubs lack most of what is used of it."""


class Ready(pdfdoc.PDFObject):
    """An object whose text is known: what stands between `obj` and `endobj`."""

    def __init__(self, text: str = "") -> None:
        """The text may also be set later, when the numbers of other objects are known."""
        self.text = text

    def format(self, document: Document) -> bytes:  # noqa: ARG002
        """Return the object as it is written to the file."""
        return self.text.encode("ascii")


class Content(pdfdoc.PDFObject):
    """A stream: a page's content, compressed as soon as the page is drawn, or what else is large."""

    def __init__(self, content: bytes, entries: str = "", *, packed: bool = True) -> None:
        """`entries` are those of the stream's dictionary beside its length; it is compressed where `packed`."""
        self._data = compress(content, _EFFORT) if packed else content
        self._head = f"{entries} /Filter /FlateDecode" if packed else entries

    def format(self, document: Document) -> bytes:  # noqa: ARG002
        """Return the stream as it is written to the file."""
        head = f"<<{self._head} /Length {len(self._data)} >>\nstream\n".encode("ascii")
        return head + self._data + STREAM_END


STREAM_END = b"\r\nendstream"
"""The end of line is of two characters, so that data which end with one of them are not mistaken to be shorter."""


_EFFORT = 4
"""The level of compression: those above make files a few percent smaller and take twice the time."""


def add(document: Document, item: pdfdoc.PDFObject) -> str:
    """Add an object to a document, and return the reference to it."""
    document.Reference(item)
    return f"{document.objectcounter} 0 R"


def number(reference: str) -> int:
    """Return the number of the object that a reference leads to."""
    return int(reference.split(" ", 1)[0])


_LONGEST = 8_000
"""A string has 32,767 bytes at most (ISO 19005-2, 6.1.13), and a character up to four."""


def string(text: str) -> str:
    """Return a text as a PDF string object: readable where it is plain ASCII, else UTF-16 in hexadecimal.

    A text that is too long for PDF/A is cut.
    """
    if len(text) > _LONGEST:
        text = text[: _LONGEST - 1] + "…"
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def link(target: str, rectangle: Rectangle, contents: str, key: int) -> Ready:
    """Return a link annotation: to an address, or with `#` to a named place of the document.

    `contents` says where it leads (ISO 14289-1, 7.18.5); `key` is its key in the parent tree of the structure.
    """
    left, low, right, high = rectangle
    where = f"/Dest {string(target[1:])}" if target.startswith("#") else f"/A << /S /URI /URI {string(_uri(target))} >>"
    box = f"[{left:.2f} {low:.2f} {right:.2f} {high:.2f}]"
    return Ready(
        f"<< /Type /Annot /Subtype /Link /Rect {box} /Border [0 0 0] /F 4 {where} "
        f"/Contents {string(contents)} /StructParent {key} >>"
    )


def _uri(address: str) -> str:
    """Return an address in ASCII, as a URI action asks for (ISO 32000-1, 12.6.4.7)."""
    from urllib.parse import quote

    return quote(address, safe="%/:=&?~#+!$,;'@()*[]")


class Place(NamedTuple):
    """A named place: the reference of its page, and the upper left corner to show."""

    name: str
    page: str
    x: float
    y: float


def named_places(places: Sequence[Place]) -> Ready:
    """Return the document's names: each place under its name, in the order of names (ISO 32000-1, 7.9.6)."""
    entries = (
        f"{string(place.name)} [{place.page} /XYZ {place.x:.2f} {place.y:.2f} null]"
        for place in sorted(places, key=lambda place: place.name)
    )
    return Ready("<< /Dests << /Names [\n" + "\n".join(entries) + "\n] >> >>")


class Entry(NamedTuple):
    """An entry of the outline: its level (from 0), its title and the name of its place."""

    level: int
    title: str
    place: str


def add_outline(document: Document, entries: Sequence[Entry]) -> Any:
    """Add the outline's objects to a document; return a reference to its root, or None where there are no entries.

    An entry that stands more than one level under the one before it is raised.
    """
    if not entries:
        return None
    items = [Ready() for _ in entries]
    numbers = [_number(document, item, f"outline {place}") for place, item in enumerate(items)]
    root = Ready()
    reference = document.Reference(root, "outline")
    families = _families(entries)
    for parent, family in families.items():
        above = numbers[parent] if parent >= 0 else reference.format(document).decode("ascii")
        for position, place in enumerate(family):
            entry = entries[place]
            before = f" /Prev {numbers[family[position - 1]]}" if position else ""
            after = f" /Next {numbers[family[position + 1]]}" if position + 1 < len(family) else ""
            below = _below(families.get(place, []), numbers, sign="-")
            title, where = string(entry.title), string(entry.place)
            items[place].text = f"<< /Title {title} /Dest {where} /Parent {above}{before}{after}{below} >>"
    root.text = f"<< /Type /Outlines{_below(families[-1], numbers, sign='')} >>"
    return reference


def _below(family: Sequence[int], numbers: Sequence[str], *, sign: str) -> str:
    """Return an entry's references to its children; a count with the sign `-` shows them folded."""
    return f" /First {numbers[family[0]]} /Last {numbers[family[-1]]} /Count {sign}{len(family)}" if family else ""


def _number(document: Document, item: Ready, name: str) -> str:
    number: bytes = document.Reference(item, name).format(document)
    return number.decode("ascii")


def _families(entries: Sequence[Entry]) -> dict[int, list[int]]:
    """Return the places of the children of each entry, and under -1 those of the root."""
    families: dict[int, list[int]] = {}
    path: list[int] = []
    for place, entry in enumerate(entries):
        del path[entry.level :]
        families.setdefault(path[-1] if path else -1, []).append(place)
        path.append(place)
    return families
