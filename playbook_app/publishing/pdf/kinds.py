"""Kinds of text: a style in one colour on one ground. How its runs look is found out once."""

from collections.abc import Sequence
from dataclasses import replace

from playbook_app.publishing.blocks import Run
from playbook_app.publishing.pdf.faces import SANS, SERIF, Face
from playbook_app.publishing.pdf.lines import Line
from playbook_app.publishing.pdf.looks import Look
from playbook_app.publishing.pdf.theme import Family, Inks, TextStyle
from playbook_app.publishing.pdf.typography import Typography

_RAISED = 0.65

_Variant = tuple[bool, bool, bool, bool, str | None, bool]
"""What tells runs of one kind apart: whether they are bold, italic, code and raised, where they lead, if to a page."""
_Shape = tuple[bool, bool, bool, bool, bool, bool]
"""Likewise, but for where they lead: whether they do."""


class Kind:
    """A style in one colour. `short` keeps the lines of short texts, by text, width and whether they are evened out."""

    __slots__ = ("_colour", "_faces", "_inks", "_looks", "_scale", "_shapes", "_typography", "plain", "short", "style")

    def __init__(self, style: TextStyle, colour: str, inks: Inks, scale: float, typography: Typography) -> None:
        """`colour` takes the place of the style's, if it is not empty; `scale` is how large type is."""
        self.style = style
        self.short: dict[tuple[str, float, bool], Sequence[Line]] = {}
        self._colour = colour
        self._inks = inks
        self._scale = scale
        self._typography = typography
        self._looks: dict[_Variant, Look] = {}
        self._shapes: dict[_Shape, Look] = {}
        self._faces: dict[tuple[Look, Face], Look] = {}
        self.plain = self._new_look(Run(""))

    def look(self, run: Run) -> Look:
        """Return how a run looks; most are plain."""
        if not (run.bold or run.italic or run.code or run.raised or run.link or run.page):
            return self.plain
        variant = (run.bold, run.italic, run.code, run.raised, run.link, run.page)
        look = self._looks.get(variant)
        if look is None:
            look = self._looks[variant] = self._new_look(run)
        return look

    def with_face(self, look: Look, face: Face) -> Look:
        """Return a look of this kind in another face."""
        if (look, face) not in self._faces:
            self._faces[look, face] = replace(look, face=face)
        return self._faces[look, face]

    def _new_look(self, run: Run) -> Look:
        """Return a look, made like that of another run that leads elsewhere."""
        shape = (run.bold, run.italic, run.code, run.raised, bool(run.link), run.page)
        look = self._shapes.get(shape)
        if look is None:
            look = self._shapes[shape] = self._shaped(run)
        return look if look.link == run.link else look.leading_to(run.link)

    def _shaped(self, run: Run) -> Look:
        style = self.style
        size = style.size * self._scale
        ink = self._colour or getattr(self._inks, style.colour)
        if run.link and not run.page and not self._colour and style.colour == "text":
            ink = self._inks.accent
        return Look(
            face=self._typography.face(variant(style.face, run)),
            size=size * _RAISED if run.raised else size,
            colour=ink,
            tracking=style.tracking * size,
            rise=size / 3 if run.raised else 0.0,
            link=run.link,
            page=run.page,
        )


def variant(faces: Family, run: Run) -> str:
    """Return the face of a run in a style; code in the midst of a text is set in the family of headings."""
    if run.bold and run.italic:
        name = faces.bold_italic
    elif run.bold:
        name = faces.bold
    else:
        name = faces.italic if run.italic else faces.regular
    return name.replace(SERIF, SANS) if run.code else name
