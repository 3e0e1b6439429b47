"""The styles of running text, titles and letters: what a person changes there changes in the whole file."""

from collections.abc import Iterator
from dataclasses import replace

from playbook_app.domain.vocabulary import Step
from playbook_app.palette import GROUND, LINE, MUTED, TEXT, WHITE
from playbook_app.publishing.docx.look import POINT, STEP_IN, Look, step_colour, step_name
from playbook_app.publishing.docx.style import Edge, Setting, Side, Style, Tab, Type

_AROUND: tuple[Side, ...] = ("top", "left", "bottom", "right")
_PAGE = 36 * POINT
"""The room for the number of a page in the contents, in twentieths of a point."""
_COVER = 430
"""How high all is that a cover usually says, on A4 and in points; what is free is shared out between its parts."""
_BAND = 18
"""How far the cover's ground reaches beyond its text, in points."""


def text_styles(look: Look) -> Iterator[Style]:
    """Yield the styles of all but the parts of a handbook."""
    yield from _running()
    yield from _set_apart()
    yield from _headings(look)
    yield from _cover(look)
    yield from _contents(look)
    yield from _furniture(look)
    yield from _letters(look)


def around(colour: str, space: int) -> tuple[Edge, ...]:
    """Return edges in the colour of a ground, by which it reaches so many points beyond its text."""
    return tuple(Edge(side, 0.5, colour, space) for side in _AROUND)


def _running() -> Iterator[Style]:
    yield Style(
        id="Normal",
        name="Normal",
        built_in=True,
        type=Type(size=10.5, colour=TEXT),
        setting=Setting(before=0, after=6, leading=1.2),
    )
    yield Style(id="Lead", name="Lead", based="Normal", type=Type(size=12.5), setting=Setting(after=10, leading=1.25))
    yield Style(id="ListParagraph", name="List Paragraph", built_in=True, based="Normal", setting=Setting(after=3))
    small = Type(font="headings", size=9, colour=MUTED)
    yield Style(id="SmallPrint", name="Small Print", based="Normal", type=small, setting=Setting(before=3, leading=1.1))
    yield Style(id="Large", name="Large", based="Normal", type=Type(size=15.5, bold=True), setting=Setting(after=10))
    yield Style(id="Asked", name="Asked", based="Normal", type=Type(size=14, italic=True))
    yield Style(id="Figure", name="Figure", based="Normal", follows="Caption", setting=Setting(before=6, leading=1))
    yield Style(
        id="Caption",
        name="caption",
        built_in=True,
        based="Normal",
        follows="Normal",
        type=small,
        setting=Setting(after=10),
    )
    term = Type(font="headings", bold=True)
    yield Style(
        id="Term",
        name="Term",
        based="Normal",
        follows="Definition",
        type=term,
        setting=Setting(before=8, after=1, with_next=True),
    )
    yield Style(id="Definition", name="Definition", based="Normal", setting=Setting(left=STEP_IN))
    yield Style(
        id="FootnoteText",
        name="footnote text",
        built_in=True,
        based="Normal",
        type=Type(size=8.5),
        setting=Setting(after=2, leading=1.05),
    )


def _set_apart() -> Iterator[Style]:
    yield Style(
        id="Quote",
        name="Quote",
        built_in=True,
        based="Normal",
        type=Type(italic=True),
        setting=Setting(left=STEP_IN, edges=(Edge("left", 1.5, LINE, 10),)),
    )
    yield Style(
        id="CodeBlock",
        name="Code Block",
        based="Normal",
        type=Type(font="fixed", size=9),
        setting=Setting(
            before=6, after=10, leading=1.1, left=6 * POINT, right=6 * POINT, shade=GROUND, edges=around(GROUND, 6)
        ),
    )
    yield Style(
        id="ThematicBreak",
        name="Thematic Break",
        based="Normal",
        follows="Normal",
        type=Type(colour=MUTED, tracking=6),
        setting=Setting(before=6, after=10, align="center"),
    )
    yield Style(
        id="Gap",
        name="Between Tables",
        based="Normal",
        shown=False,
        type=Type(size=2),
        setting=Setting(before=0, after=0, leading=1),
    )


def _headings(look: Look) -> Iterator[Style]:
    yield _heading(1, Type(size=30, colour=look.ink), before=0, after=20, new_page=True)
    yield _heading(2, Type(size=19, colour=TEXT), before=26, after=8)
    yield _heading(3, Type(size=14.5, colour=TEXT), before=8, after=4)
    yield _heading(4, Type(size=11.5, colour=TEXT), before=10, after=3)
    yield _heading(5, Type(size=10.5, colour=TEXT), before=8, after=2)
    yield _heading(6, Type(size=10.5, colour=MUTED), before=8, after=2)


def _heading(level: int, type_: Type, *, before: float, after: float, new_page: bool = False) -> Style:
    return Style(
        id=f"Heading{level}",
        name=f"heading {level}",
        built_in=True,
        based="Normal",
        follows="Normal",
        type=replace(type_, font="headings", bold=True),
        setting=Setting(
            before=before,
            after=after,
            leading=1.05,
            with_next=True,
            whole=True,
            outline=level - 1,
            new_page=new_page,
        ),
    )


def _cover(look: Look) -> Iterator[Style]:
    free = look.height / POINT / look.scale - _COVER
    band = Setting(before=0, after=0, leading=1.05, shade=look.ground, edges=around(look.ground, _BAND))
    yield Style(
        id="Title",
        name="Title",
        built_in=True,
        based="Normal",
        follows="Subtitle",
        type=Type(font="headings", size=44, colour=look.on_ground, bold=True),
        setting=replace(band, before=free * 0.5, with_next=True),
    )
    yield Style(
        id="Subtitle",
        name="Subtitle",
        built_in=True,
        based="Normal",
        follows="Normal",
        type=Type(size=17, colour=look.on_ground, italic=True),
        setting=replace(band, before=16, leading=1.3),
    )
    yield Style(
        id="CoverBrand",
        name="Cover Brand",
        based="Normal",
        type=Type(font="headings", size=12, colour=look.ink, bold=True, capitals=True, tracking=0.8),
        setting=Setting(before=10),
    )
    yield Style(id="CoverSteps", name="Cover Steps", based="Normal", setting=Setting(before=free * 0.4, after=14))
    yield Style(
        id="CoverLine",
        name="Cover Line",
        based="Normal",
        type=Type(font="headings", size=10, colour=MUTED),
        setting=Setting(after=2),
    )


def _contents(look: Look) -> Iterator[Style]:
    number, right = 22 * POINT, Tab(look.width, "right")
    yield Style(
        id="TOCHeading",
        name="TOC Heading",
        built_in=True,
        based="Heading1",
        follows="Normal",
        setting=Setting(outline=9),
    )
    yield Style(
        id="TOC1",
        name="toc 1",
        built_in=True,
        based="Normal",
        follows="Normal",
        type=Type(font="headings", size=11, bold=True),
        setting=Setting(
            before=7,
            after=1,
            leading=1.1,
            with_next=True,
            left=number,
            hanging=number,
            right=_PAGE,
            tabs=(Tab(number), right),
        ),
    )
    yield Style(
        id="TOC2",
        name="toc 2",
        built_in=True,
        based="Normal",
        follows="Normal",
        type=Type(font="headings"),
        setting=Setting(after=1, leading=1.05, left=number, right=_PAGE, tabs=(right,)),
    )


def _furniture(look: Look) -> Iterator[Style]:
    small = Type(font="headings", size=8.5, colour=MUTED)
    tabs = (Tab(look.width, "right"),)
    yield Style(
        id="Header",
        name="header",
        built_in=True,
        based="Normal",
        type=small,
        setting=Setting(after=0, leading=1, tabs=tabs, edges=(Edge("bottom", 0.5, LINE, 4),)),
    )
    yield Style(
        id="Footer",
        name="footer",
        built_in=True,
        based="Normal",
        type=small,
        setting=Setting(after=0, leading=1, tabs=tabs),
    )


def _letters(look: Look) -> Iterator[Style]:
    yield _letter("DefaultParagraphFont", "Default Paragraph Font", Type(), built_in=True)
    yield _letter("Hyperlink", "Hyperlink", Type(colour=look.ink, underlined=True), built_in=True)
    yield _letter("CrossReference", "Cross Reference", Type(colour=look.ink))
    yield _letter("CodeText", "Code Text", Type(font="fixed", size=9))
    yield _letter("FootnoteReference", "footnote reference", Type(raised=True), built_in=True)
    yield _letter("RunningHead", "Running Head", Type(colour=look.ink, bold=True))
    yield _letter("Fixed", "Fixed", Type(colour=look.on_ground, bold=True, shade=look.ground))
    yield _letter("NotApproved", "Not Approved", Type(colour=TEXT, bold=True, shade="#FFE9B0"))
    for step in (*Step, None):
        name = step_name(step)
        badge = Type(font="headings", colour=WHITE, bold=True, shade=step_colour(step))
        yield _letter(f"Badge{name}", f"Step {name}", badge)
        yield _letter(f"Code{name}", f"Standard Code {name}", Type(colour=step_colour(step), bold=True))


def _letter(id_: str, name: str, type_: Type, *, built_in: bool = False) -> Style:
    """Return a style of letters; all but the usual one build on that."""
    is_usual = id_ == "DefaultParagraphFont"
    based = "" if is_usual else "DefaultParagraphFont"
    return Style(id=id_, name=name, built_in=built_in, based=based, shown=not is_usual, type=type_, setting=None)
