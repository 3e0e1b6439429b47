"""What a style is, and how it is written: the elements of its properties in the order that ECMA-376 gives (17.7)."""

from collections.abc import Iterable
from typing import Literal

from playbook_app.frozen import frozen
from playbook_app.publishing.docx.look import POINT, fill
from playbook_app.publishing.docx.text import escaped

Side = Literal["top", "left", "bottom", "right", "between"]
_SIDES: tuple[Side, ...] = ("top", "left", "bottom", "right", "between")


@frozen
class Edge:
    """A rule at one side: its width and its distance from the text in points, and its colour."""

    side: Side
    width: float
    colour: str
    space: int = 0


@frozen
class Tab:
    """A tab stop, so many twentieths of a point from the margin."""

    at: int
    align: Literal["left", "right"] = "left"
    leader: Literal["none", "underscore"] = "none"


@frozen(kw_only=True)
class Type:
    """How letters look. Sizes and tracking in points, 0 where the style below says it; `None` as well."""

    font: Literal["", "headings", "fixed"] = ""
    size: float = 0
    colour: str = ""
    bold: bool | None = None
    italic: bool | None = None
    capitals: bool = False
    tracking: float = 0
    shade: str = ""
    raised: bool = False
    underlined: bool = False


@frozen(kw_only=True)
class Setting:
    """How paragraphs are set. `before` and `after` in points, `leading` in parts of a line; negative where not said.

    Between `close` paragraphs of one style there is no room.
    """

    before: float = -1
    after: float = -1
    leading: float = -1
    left: int = 0
    hanging: int = 0
    right: int = 0
    close: bool = False
    with_next: bool = False
    whole: bool = False
    new_page: bool = False
    outline: int | None = None
    shade: str = ""
    edges: tuple[Edge, ...] = ()
    tabs: tuple[Tab, ...] = ()
    align: Literal["", "center", "right"] = ""


_USUAL_TYPE = Type()
_USUAL_SETTING = Setting()


@frozen(kw_only=True)
class Style:
    """A style of paragraphs, or of stretches of text where `setting` is None.

    `name` is what Word calls it; one that Word has itself (`built_in`) is shown in the person's language. `follows` is
    the style of the paragraph that is begun after one of this.
    """

    id: str
    name: str
    built_in: bool = False
    based: str = ""
    follows: str = ""
    shown: bool = True
    type: Type = _USUAL_TYPE
    setting: Setting | None = _USUAL_SETTING


def style_element(style: Style, scale: float) -> str:
    """Return a style as an element; `scale` is how large type is."""
    kind = "paragraph" if style.setting else "character"
    custom = "" if style.built_in else ' w:customStyle="1"'
    default = ' w:default="1"' if style.id in {"Normal", "DefaultParagraphFont"} else ""
    parts = [
        f'<w:style w:type="{kind}"{default}{custom} w:styleId="{style.id}">',
        f'<w:name w:val="{escaped(style.name)}"/>',
        f'<w:basedOn w:val="{style.based}"/>' if style.based else "",
        f'<w:next w:val="{style.follows}"/>' if style.follows else "",
        "<w:qFormat/>" if style.shown else "<w:semiHidden/>",
        wrapped("w:pPr", setting_properties(style.setting, scale)) if style.setting else "",
        wrapped("w:rPr", type_properties(style.type, scale)),
        "</w:style>",
    ]
    return "".join(parts)


def wrapped(name: str, inner: str) -> str:
    """Return an element with its content, or nothing where it has none."""
    return f"<{name}>{inner}</{name}>" if inner else ""


def setting_properties(setting: Setting, scale: float) -> str:
    """Return the content of a `w:pPr` (CT_PPrBase, 17.3.1.26)."""
    sides = {edge.side: edge for edge in setting.edges}  # the last one of a side is seen
    edges = "".join(_edge(sides[side]) for side in _SIDES if side in sides)
    return "".join(
        (
            "<w:keepNext/>" if setting.with_next else "",
            "<w:keepLines/>" if setting.whole else "",
            "<w:pageBreakBefore/>" if setting.new_page else "",
            wrapped("w:pBdr", edges),
            shading(setting.shade),
            tabs(setting.tabs),
            _spacing(setting, scale),
            _indent(setting),
            "<w:contextualSpacing/>" if setting.close else "",
            f'<w:jc w:val="{setting.align}"/>' if setting.align else "",
            f'<w:outlineLvl w:val="{setting.outline}"/>' if setting.outline is not None else "",
        )
    )


def type_properties(type_: Type, scale: float) -> str:
    """Return the content of a `w:rPr` (EG_RPrBase, 17.3.2.28)."""
    size = round(type_.size * scale * 2)
    return "".join(
        (
            _FONTS[type_.font],
            _switch("b", on=type_.bold),
            _switch("i", on=type_.italic),
            "<w:caps/>" if type_.capitals else "",
            "<w:noProof/>" if type_.font == "fixed" else "",
            f'<w:color w:val="{fill(type_.colour)}"/>' if type_.colour else "",
            f'<w:spacing w:val="{round(type_.tracking * POINT)}"/>' if type_.tracking else "",
            f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else "",
            '<w:u w:val="single"/>' if type_.underlined else "",
            shading(type_.shade),
            '<w:vertAlign w:val="superscript"/>' if type_.raised else "",
        )
    )


_FONTS = {
    "": "",
    "headings": (
        '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" '
        'w:cstheme="majorBidi"/>'
    ),
    "fixed": '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>',
}


def _switch(name: str, *, on: bool | None) -> str:
    if on is None:
        return ""
    value = "" if on else ' w:val="0"'
    return f"<w:{name}{value}/><w:{name}Cs{value}/>"


def shading(colour: str) -> str:
    """Return the ground of a text, a paragraph or a cell."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill(colour)}"/>' if colour else ""


def _edge(edge: Edge) -> str:
    width, colour = round(edge.width * 8), fill(edge.colour)
    return f'<w:{edge.side} w:val="single" w:sz="{width}" w:space="{edge.space}" w:color="{colour}"/>'


def tabs(stops: Iterable[Tab]) -> str:
    """Return the tab stops of a paragraph."""
    inner = (
        f'<w:tab w:val="{stop.align}"'
        + (f' w:leader="{stop.leader}"' if stop.leader != "none" else "")
        + f' w:pos="{stop.at}"/>'
        for stop in stops
    )
    return wrapped("w:tabs", "".join(inner))


def _spacing(setting: Setting, scale: float) -> str:
    named = (("before", setting.before), ("after", setting.after))
    given = [f' w:{name}="{round(points * scale * POINT)}"' for name, points in named if points >= 0]
    if setting.leading >= 0:
        given.append(f' w:line="{round(setting.leading * 240)}" w:lineRule="auto"')
    return f"<w:spacing{''.join(given)}/>" if given else ""


def _indent(setting: Setting) -> str:
    named = (("left", setting.left), ("right", setting.right), ("hanging", setting.hanging))
    given = "".join(f' w:{name}="{distance}"' for name, distance in named if distance)
    return f"<w:ind{given}/>" if given else ""
