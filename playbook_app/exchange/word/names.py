"""The names of WordprocessingML (ECMA-376 part 1, clause 17) and its neighbours, as lxml writes them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
PLACED = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
VML = "{urn:schemas-microsoft-com:vml}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"

_STRICT = {
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}": W,
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}": R,
    "{http://purl.oclc.org/ooxml/drawingml/main}": DRAWING,
    "{http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing}": PLACED,
    "{http://purl.oclc.org/ooxml/drawingml/diagram}": DIAGRAM,
    "{http://purl.oclc.org/ooxml/drawingml/chart}": CHART,
    "{http://purl.oclc.org/ooxml/officeDocument/math}": MATH,
}
"""The names of strict documents (ISO/IEC 29500-1), and those that everybody else writes (ISO/IEC 29500-4)."""

_OFF = frozenset({"0", "false", "off", "none"})


def transitional(root: "_Element") -> "_Element":
    """Return a part's tree with the names that most documents use, whichever it was written with."""
    if _space(str(root.tag)) in _STRICT:
        for element in root.iter():
            element.tag = _plain(element.tag)
            for name, value in element.attrib.items():
                if _plain(name) != name:
                    del element.attrib[name]
                    element.set(_plain(name), value)
    return root


def _space(name: str) -> str:
    return name[: name.find("}") + 1]


def _plain(name: object) -> str:
    name = str(name)
    space = _space(name)
    return _STRICT[space] + name[len(space) :] if space in _STRICT else name


def value(parent: "_Element | None", name: str) -> str | None:
    """Return what a property says, such as the style that a paragraph names; None where it is not there."""
    found = None if parent is None else parent.find(W + name)
    return None if found is None else found.get(W + "val")


def number(parent: "_Element | None", name: str) -> int | None:
    """Return the whole number that a property says; None where it says none."""
    return whole(value(parent, name))


def whole(text: str | None) -> int | None:
    """Return a number of some use that a text says, without its fractions; None for anything else."""
    digits = (text or "").strip().partition(".")[0]
    plain = digits.removeprefix("-")
    return int(digits) if plain.isascii() and plain.isdecimal() and len(plain) < 8 else None  # noqa: PLR2004


def switched(parent: "_Element | None", name: str) -> bool | None:
    """Return whether a property that is on or off is on (17.17.4); None where it is not there."""
    found = None if parent is None else parent.find(W + name)
    return None if found is None else found.get(W + "val", "1").casefold() not in _OFF
