"""What stands in a line: letters (17.3.2), links, fields, marks of notes, images. Tracked changes are accepted."""

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from playbook_app.exchange.word.blocks import Blocks, Box, Picture, Span
from playbook_app.exchange.word.diagrams import diagram
from playbook_app.exchange.word.fields import Fields
from playbook_app.exchange.word.line import Frame, Line, Spot
from playbook_app.exchange.word.names import CHART, DIAGRAM, DRAWING, MATH, MC, OFFICE, PLACED, VML, R, W
from playbook_app.exchange.word.styles import Look, look_of
from playbook_app.exchange.word.symbols import in_font, symbol

if TYPE_CHECKING:
    from lxml.etree import _Element

    from playbook_app.exchange.office import Relation

_SAFE = ("http://", "https://", "mailto:", "tel:")
_RAISED = {"superscript": "⁰¹²³⁴⁵⁶⁷⁸⁹", "subscript": "₀₁₂₃₄₅₆₇₈₉"}
_PRESERVED = "{http://www.w3.org/XML/1998/namespace}space"
_SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    W + "softHyphen": "",
}
_PAGES = frozenset({"page", "column"})
_GONE = frozenset({W + "del", W + "moveFrom"})
_UNREAD = frozenset(
    W + name
    for name in (
        "pPr", "rPr", "sdtPr", "sdtEndPr", "rubyPr", "delText", "delInstrText", "footnoteRef", "endnoteRef",
        "annotationRef", "fldData", "tblPr", "trPr", "tcPr",
    )
)  # fmt: skip
_SEEN = (W + "t", DRAWING + "blip", DIAGRAM + "relIds", CHART + "chart", MATH + "t")
_DEEPEST = 60
"""Elements in one another within a line; what is deeper is read as its letters alone."""

ReadBlocks = Callable[["_Element", int], Blocks]
"""Given an element that holds blocks and how deep that is, returns them."""


class RunReader:
    """Reads what stands in the lines of one story: the body, or the notes, or the comments."""

    def __init__(
        self, frame: Frame, root: "_Element", relations: Mapping[str, "Relation"], read_blocks: ReadBlocks
    ) -> None:
        """Take the story, what it refers to by id, and who reads the blocks of boxes."""
        self._frame = frame
        self._relations = relations
        self._read_blocks = read_blocks
        self._fields = Fields(root)
        self._reading = {
            W + "r": self._run,
            W + "t": self._text,
            MATH + "t": self._text,
            W + "br": self._break,
            W + "sym": self._symbol,
            W + "fldChar": self._field_mark,
            W + "instrText": self._instruction,
            W + "fldSimple": self._field,
            W + "hyperlink": self._hyperlink,
            W + "footnoteReference": self._note,
            W + "endnoteReference": self._note,
            W + "commentRangeStart": self._comment,
            W + "commentReference": self._comment,
            W + "ruby": self._ruby,
            W + "drawing": self._drawing,
            W + "pict": self._drawing,
            W + "object": self._drawing,
            W + "subDoc": self._chunk,
            MC + "AlternateContent": self._alternative,
        }
        self._drawn = {
            DRAWING + "blip": self._blip,
            VML + "imagedata": self._older_picture,
            W + "txbxContent": self._box,
            DIAGRAM + "relIds": self._diagram,
            CHART + "chart": self._object,
            OFFICE + "OLEObject": self._object,
            VML + "textpath": self._letters,
            MC + "AlternateContent": self._alternative_drawing,
        }

    def read(self, element: "_Element", line: Line, look: Look, depth: int) -> None:
        """Read all that an element holds into a line, whose letters look so where nothing else is said."""
        self._inside(element, Spot(line, look, "", depth))

    def _inside(self, element: "_Element", at: Spot) -> None:
        if at.inner > _DEEPEST:
            self._frame.tally.deep += 1
            self._say("".join(one.text or "" for one in element.iter(W + "t")), at)
            return
        inner = at.deeper()
        for child in element:
            tag = child.tag
            if tag in _GONE:
                self._frame.tally.changes += 1
            elif tag in _SIGNS:
                self._say(_SIGNS[tag], at)
            elif tag not in _UNREAD:
                self._reading.get(tag, self._inside)(child, inner)

    def _run(self, element: "_Element", at: Spot) -> None:
        properties = element.find(W + "rPr")
        if properties is None:
            self._inside(element, at)
            return
        style = properties.find(W + "rStyle")
        look = at.look if style is None else at.look.under(self._frame.styles.look(style.get(W + "val")))
        self._inside(element, at.looking(look.under(look_of(properties))))

    def _text(self, element: "_Element", at: Spot) -> None:
        text = element.text or ""
        self._say(text if element.get(_PRESERVED) == "preserve" else text.strip(" \t\r\n"), at)

    def _say(self, text: str, at: Spot) -> None:
        """Add letters to the line, unless they are not to be seen."""
        if not text or self._fields.hides:
            return
        if self._fields.is_contents:
            self._frame.tally.contents += 1
            return
        if at.look.hidden:
            self._frame.tally.hidden += len(text.split())
            return
        text = in_font(at.look.font, re.sub(r"[\r\f\v]", " ", text))
        raised = _RAISED.get(at.look.raised or "")
        if raised and text.isascii() and text.isdecimal():
            text = "".join(raised[int(sign)] for sign in text)
        bold, caps = bool(at.look.bold), bool(at.look.caps)
        if text.strip():
            at.line.letters[at.look.size or 0, bold, caps or _shouts(text), bool(at.look.underlined)] += len(text)
        at.line.spans.append(Span(text, bold, bool(at.look.italic), at.link or _safe(self._fields.link)))

    def _break(self, element: "_Element", at: Spot) -> None:
        self._say(" " if element.get(W + "type") in _PAGES else "\n", at)

    def _symbol(self, element: "_Element", at: Spot) -> None:
        self._say(symbol(element.get(W + "font"), element.get(W + "char")), at)

    def _field_mark(self, element: "_Element", at: Spot) -> None:
        shown = self._fields.mark(element)
        if shown and not at.look.hidden:
            at.line.spans.append(Span(shown))

    def _instruction(self, element: "_Element", _at: Spot) -> None:
        self._fields.instruct(element.text or "")

    def _field(self, element: "_Element", at: Spot) -> None:
        self._fields.enter(element.get(W + "instr") or "")
        self._inside(element, at)
        self._fields.leave()

    def _hyperlink(self, element: "_Element", at: Spot) -> None:
        found = self._relations.get(element.get(R + "id") or "")
        link = _safe(found.target) if found is not None and found.external else ""
        self._inside(element, at.leading(link) if link else at)

    def _note(self, element: "_Element", at: Spot) -> None:
        kind = "footnotes" if element.tag == W + "footnoteReference" else "endnotes"
        if not at.look.hidden and not self._fields.hides:
            at.line.spans.append(Span(note=self._frame.note(kind, element.get(W + "id") or "")))

    def _comment(self, element: "_Element", at: Spot) -> None:
        key = element.get(W + "id") or ""
        if key not in at.line.comments:
            at.line.comments.append(key)

    def _ruby(self, element: "_Element", at: Spot) -> None:
        """Read a word with its pronunciation (17.3.3.25), which follows in brackets."""
        for part in element.iterfind(W + "rubyBase"):
            self._inside(part, at)
        for part in element.iterfind(W + "rt"):
            self._say(" (", at)
            self._inside(part, at)
            self._say(")", at)

    def _chunk(self, _element: "_Element", _at: Spot) -> None:
        self._frame.tally.chunks += 1

    def _alternative(self, element: "_Element", at: Spot) -> None:
        found = chosen(element)
        if found is not None:
            self._inside(found, at)

    def _drawing(self, element: "_Element", at: Spot) -> None:
        if not at.look.hidden and not self._fields.hides:
            self._graphic(element, _alt(element), at)

    def _graphic(self, element: "_Element", alt: str, at: Spot) -> None:
        """Read what a drawing (20.4) or an older picture (VML) holds, however it is grouped."""
        if at.inner > _DEEPEST:
            self._frame.tally.deep += 1
            return
        for child in element:
            read = self._drawn.get(child.tag)
            if read is None:
                self._graphic(child, alt, at.deeper())
            else:
                read(child, alt, at)

    def _blip(self, element: "_Element", alt: str, at: Spot) -> None:
        self._picture(element.get(R + "embed"), alt, at)

    def _older_picture(self, element: "_Element", alt: str, at: Spot) -> None:
        self._picture(element.get(R + "id"), alt or element.get(OFFICE + "title") or "", at)

    def _box(self, element: "_Element", _alt: str, at: Spot) -> None:
        if blocks := self._read_blocks(element, at.depth + 1):
            at.line.boxes.append(Box(blocks))

    def _object(self, _element: "_Element", _alt: str, _at: Spot) -> None:
        self._frame.tally.objects += 1

    def _letters(self, element: "_Element", _alt: str, at: Spot) -> None:
        self._say(element.get("string") or "", at)

    def _alternative_drawing(self, element: "_Element", alt: str, at: Spot) -> None:
        if (found := chosen(element)) is not None:
            self._graphic(found, alt, at.deeper())

    def _picture(self, key: str | None, alt: str, at: Spot) -> None:
        found = self._relations.get(key or "")
        if found is None or found.external or found.target not in self._frame.package:
            self._frame.tally.outside += 1
        else:
            at.line.spans.append(Span(link=at.link, picture=Picture(found.target, alt)))

    def _diagram(self, element: "_Element", _alt: str, at: Spot) -> None:
        found = self._relations.get(element.get(R + "dm") or "")
        if found is None or found.external or found.target not in self._frame.package:
            self._frame.tally.objects += 1
        elif blocks := diagram(self._frame.package.tree(found.target)):
            at.line.boxes.append(Box(blocks))


def chosen(element: "_Element") -> "_Element | None":
    """Return the first of several forms of one thing (ECMA-376 part 3, 7.6) that holds anything to be read here."""
    forms = [one for one in element if one.tag in {MC + "Choice", MC + "Fallback"}]
    return next((one for one in forms if next(one.iter(*_SEEN), None) is not None), forms[-1] if forms else None)


def _alt(element: "_Element") -> str:
    """Return what a drawing says that it shows (20.4.2.5), in one line."""
    said = next(element.iter(PLACED + "docPr"), None)
    if said is not None:
        return " ".join((said.get("descr") or said.get("title") or "").split())
    shape = next((one for one in element.iter(VML + "shape") if one.get("alt")), None)
    return "" if shape is None else " ".join((shape.get("alt") or "").split())


def _safe(link: str) -> str:
    """Return an address that a text may lead to; nothing for what would lead into the machine."""
    return link.strip() if link.strip().casefold().startswith(_SAFE) else ""


def _shouts(text: str) -> bool:
    return text.isupper() or not any(sign.isalpha() for sign in text)
