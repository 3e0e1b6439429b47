"""What the styles of a document say (17.7): which are headings, how letters look, what is numbered."""

import re
from dataclasses import fields, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from playbook_app.exchange.word.names import W, number, switched, value
from playbook_app.frozen import frozen

if TYPE_CHECKING:
    from lxml.etree import _Element

TITLE = 0
"""The level of a document's title, above that of its first headings."""

BODY = 9
"""The outline level of what is no heading (17.3.1.20), counted from 0."""

_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|cabeçalho|"
    r"encabezado|címsor|заголовок|başlık|titlu|naslov|見出し|标题|標題|제목)[ _]?([1-9])"
)
_TITLES = frozenset({"title", "titel", "titre", "título", "titulo", "titolo", "document title", "rubrik", "tytuł"})
_CONTENTS = re.compile(
    r"(?:toc|verzeichnis|tm|tdc|sommario|inhopg)[ _]?[1-9]|table of figures|(?:toc|contents) heading"
)
_DEEPEST = 20
"""Styles that may stand on one another; a longer chain runs in a circle."""


@frozen
class Look:
    """How letters look; None where nothing is said. `size` is in half points."""

    bold: bool | None = None
    italic: bool | None = None
    caps: bool | None = None
    underlined: bool | None = None
    hidden: bool | None = None
    raised: str | None = None
    font: str | None = None
    size: int | None = None

    def under(self, other: "Look") -> "Look":
        """Return this look with what the other says instead."""
        return self if other is _PLAIN else _together(self, other)


@lru_cache(maxsize=4096)
def _together(look: Look, other: Look) -> Look:
    said = {one.name: found for one in fields(other) if (found := getattr(other, one.name)) is not None}
    return replace(look, **said)


@frozen
class Style:
    """What a style says with all that it stands on. `level` is a heading's, from 1, or `TITLE`."""

    name: str = ""
    level: int | None = None
    look: Look = Look()
    list: str | None = None
    list_level: int | None = None
    indent: int | None = None
    centred: bool = False

    @property
    def is_contents(self) -> bool:
        """Whether it is for the lines of a table of contents."""
        return _CONTENTS.fullmatch(self.name) is not None


def look_of(properties: "_Element | None") -> Look:
    """Return what the properties of a run say (17.3.2)."""
    if properties is None:
        return _PLAIN
    fonts = properties.find(W + "rFonts")
    underline = value(properties, "u")
    return Look(
        bold=switched(properties, "b"),
        italic=switched(properties, "i"),
        caps=switched(properties, "caps"),
        underlined=None if underline is None else underline != "none",
        hidden=switched(properties, "vanish"),
        raised=value(properties, "vertAlign"),
        font=None if fonts is None else fonts.get(W + "ascii") or fonts.get(W + "hAnsi"),
        size=number(properties, "sz"),
    )


_PLAIN = Look()


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: "_Element | None") -> None:
        """Take the part of styles; None where a document has none."""
        found = () if root is None else root.iterfind(W + "style")
        self._elements = {one.get(W + "styleId") or "": one for one in found}
        self._default = next((key for key, one in self._elements.items() if _is_default(one)), "")
        defaults = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._first = Look(size=20).under(look_of(defaults))
        self._known: dict[str, Style] = {}

    def of(self, style: str | None) -> Style:
        """Return a paragraph's style by its id; that of most paragraphs where it has none, or one that is not there."""
        key = style if style in self._elements else self._default
        return self._resolved(key or "", 0)

    def look(self, style: str | None) -> Look:
        """Return what a style of letters says, by its id, with all that it stands on."""
        chain: list[_Element] = []
        while style in self._elements and len(chain) < _DEEPEST:
            chain.append(self._elements[style])
            style = value(chain[-1], "basedOn")
        found = _PLAIN
        for element in reversed(chain):
            found = found.under(look_of(element.find(W + "rPr")))
        return found

    def _resolved(self, key: str, depth: int) -> Style:
        if key in self._known:
            return self._known[key]
        element = self._elements.get(key)
        if element is None or depth > _DEEPEST:
            return Style(look=self._first)
        below = value(element, "basedOn")
        found = _said(element, self._resolved(below, depth + 1) if below else Style(look=self._first))
        self._known[key] = found
        return found


def _is_default(element: "_Element") -> bool:
    return element.get(W + "type") == "paragraph" and element.get(W + "default") in {"1", "true", "on"}


def _said(element: "_Element", below: Style) -> Style:
    """Return a style with what it says beyond the one that it stands on."""
    name = (value(element, "name") or "").strip().casefold()
    properties = element.find(W + "pPr")
    list_, level = numbering_of(properties)
    return Style(
        name=name,
        level=_level(name, properties, below.level),
        look=below.look.under(look_of(element.find(W + "rPr"))),
        list=below.list if list_ is None else list_,
        list_level=below.list_level if level is None else level,
        indent=below.indent if indent_of(properties) is None else indent_of(properties),
        centred=below.centred if value(properties, "jc") is None else is_centred(properties),
    )


def _level(name: str, properties: "_Element | None", below: int | None) -> int | None:
    if name in _TITLES:
        return TITLE
    said = heading_level(properties)
    if said is not None:
        return said or None
    found = _HEADING.fullmatch(name)
    return int(found[1]) if found else below


def heading_level(properties: "_Element | None") -> int | None:
    """Return the level, from 1, of a heading by a paragraph's properties; 0 where they say that it is none."""
    level = number(properties, "outlineLvl")
    if level is None:
        return None
    return level + 1 if 0 <= level < BODY else 0


def numbering_of(properties: "_Element | None") -> tuple[str | None, int | None]:
    """Return the list that a paragraph belongs to, by its id, and its level there, from 0 (17.3.1.19)."""
    found = None if properties is None else properties.find(W + "numPr")
    return value(found, "numId"), number(found, "ilvl")


def indent_of(properties: "_Element | None") -> int | None:
    """Return how far a paragraph is indented, in twentieths of a point; None where nothing is said."""
    found = None if properties is None else properties.find(W + "ind")
    if found is None:
        return None
    said = found.get(W + "left") or found.get(W + "start")
    return int(said) if said and said.isascii() and said.isdecimal() and len(said) < 8 else None  # noqa: PLR2004


def is_centred(properties: "_Element | None") -> bool:
    """Tell whether a paragraph stands in the middle."""
    return value(properties, "jc") == "center"
