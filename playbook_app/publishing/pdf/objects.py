"""PDF objects as they are written: strings, links, their targets, the outline."""

from collections.abc import Sequence
from typing import NamedTuple

from playbook_app.publishing.pdf.page import Rectangle

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


def link(target: str, rectangle: Rectangle, contents: str) -> str:
    """Return the beginning of a link annotation: to an address, or with `#` to a named place of the document.

    `contents` says where it leads (ISO 14289-1, 7.18.5). Its key in the parent tree of the structure is to follow.
    """
    left, low, right, high = rectangle
    where = f"/Dest {string(target[1:])}" if target.startswith("#") else f"/A << /S /URI /URI {string(_uri(target))} >>"
    box = f"[{left:.2f} {low:.2f} {right:.2f} {high:.2f}]"
    return (
        f"<< /Type /Annot /Subtype /Link /Rect {box} /Border [0 0 0] /F 4 {where} "
        f"/Contents {string(contents)} /StructParent"
    )


def _uri(address: str) -> str:
    """Return an address in ASCII, as a URI action asks for (ISO 32000-1, 12.6.4.7)."""
    from urllib.parse import quote

    return quote(address, safe="%/:=&?~#+!$,;'@()*[]")


class Place(NamedTuple):
    """A named place: the number of its page, and the upper left corner to show."""

    name: str
    page: int
    x: float
    y: float


def named_places(places: Sequence[Place]) -> str:
    """Return the document's names: each place under its name, in the order of names (ISO 32000-1, 7.9.6)."""
    entries = (
        f"{string(place.name)} [{place.page} 0 R /XYZ {place.x:.2f} {place.y:.2f} null]"
        for place in sorted(places, key=lambda place: place.name)
    )
    return "<< /Dests << /Names [\n" + "\n".join(entries) + "\n] >> >>"


class Entry(NamedTuple):
    """An entry of the outline: its level (from 0), its title and the name of its place."""

    level: int
    title: str
    place: str


def outline(entries: Sequence[Entry], first: int) -> list[str]:
    """Return the outline's objects, to be numbered from `first` on: its root, then an object for each entry.

    An entry that stands more than one level under the one before it is raised.
    """
    families = _families(entries)
    items = [""] * len(entries)
    start = first + 1
    for parent, family in families.items():
        above = start + parent if parent >= 0 else first
        for position, place in enumerate(family):
            entry = entries[place]
            before = f" /Prev {start + family[position - 1]} 0 R" if position else ""
            after = f" /Next {start + family[position + 1]} 0 R" if position + 1 < len(family) else ""
            below = _below(families.get(place, []), start, sign="-")
            title, where = string(entry.title), string(entry.place)
            items[place] = f"<< /Title {title} /Dest {where} /Parent {above} 0 R{before}{after}{below} >>"
    return [f"<< /Type /Outlines{_below(families[-1], start, sign='')} >>", *items]


def _below(family: Sequence[int], start: int, *, sign: str) -> str:
    """Return an entry's references to its children; a count with the sign `-` shows them folded."""
    if not family:
        return ""
    return f" /First {start + family[0]} 0 R /Last {start + family[-1]} 0 R /Count {sign}{len(family)}"


def _families(entries: Sequence[Entry]) -> dict[int, list[int]]:
    """Return the places of the children of each entry, and under -1 those of the root."""
    families: dict[int, list[int]] = {}
    path: list[int] = []
    for place, entry in enumerate(entries):
        del path[entry.level :]
        families.setdefault(path[-1] if path else -1, []).append(place)
        path.append(place)
    return families
