"""The look of a publication on one paper: type sizes, distances and colours.

Everything hangs on one unit, half a line of body text, so that neighbouring columns keep their lines level.
"""

from functools import cached_property

from playbook_app.colour import mixed
from playbook_app.frozen import frozen
from playbook_app.palette import LINE, MUTED, TEXT, WHITE
from playbook_app.publishing.colours import accent_of, readable_as_ink, readable_on, softened
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.flow import Area


@frozen
class Family:
    """The four faces of a text, by the names of bundled ones: upright, bold, italic, both."""

    regular: str
    bold: str
    italic: str
    bold_italic: str


SERIF = Family("SourceSerifPro-Regular", "SourceSerifPro-Bold", "SourceSerifPro-It", "SourceSerifPro-BoldIt")
SERIF_BOLD = Family("SourceSerifPro-Bold", "SourceSerifPro-Bold", "SourceSerifPro-BoldIt", "SourceSerifPro-BoldIt")
SERIF_ITALIC = Family("SourceSerifPro-It", "SourceSerifPro-BoldIt", "SourceSerifPro-Regular", "SourceSerifPro-Bold")
SANS = Family("SourceSansPro-Regular", "SourceSansPro-Bold", "SourceSansPro-It", "SourceSansPro-BoldIt")
SANS_BOLD = Family("SourceSansPro-Bold", "SourceSansPro-Bold", "SourceSansPro-BoldIt", "SourceSansPro-BoldIt")
SANS_SEMIBOLD = Family(
    "SourceSansPro-Semibold", "SourceSansPro-Bold", "SourceSansPro-SemiboldIt", "SourceSansPro-BoldIt"
)
SANS_THIN = Family("SourceSansPro-ExtraLight", "SourceSansPro-Regular", "SourceSansPro-It", "SourceSansPro-BoldIt")


@frozen(eq=False)
class TextStyle:
    """How a kind of text is set. Sizes in points; `tracking` in ems. `above` and `below` in units of the theme.

    Styles and inks are told apart by identity: they are looked up for every stretch of text.
    """

    face: Family
    size: float
    leading: float
    colour: str = "text"
    tracking: float = 0.0
    above: float = 1.0
    below: float = 1.0


STYLES = {
    "body": TextStyle(SERIF, 10, 13.5),
    "lead": TextStyle(SERIF, 12.5, 17.5, above=0, below=2),
    "statement": TextStyle(SERIF_BOLD, 12, 16, above=1.1),
    "spoken": TextStyle(SERIF_ITALIC, 10, 13.5),
    "small": TextStyle(SANS, 8.5, 10.5, "muted"),
    "label": TextStyle(SANS_BOLD, 7, 10, "muted", tracking=0.09, above=1.25, below=0.1),
    "facts": TextStyle(SANS, 9.25, 13.5, above=0, below=0),
    "cell": TextStyle(SANS, 9, 12.25, above=0, below=0),
    "cell head": TextStyle(SANS_BOLD, 8.5, 12.25, above=0, below=0),
    "small cell": TextStyle(SANS, 7.5, 10.5, above=0, below=0),
    "small cell head": TextStyle(SANS_BOLD, 7.25, 10.5, above=0, below=0),
    "tiny cell": TextStyle(SANS, 6, 8, above=0, below=0),
    "tiny cell head": TextStyle(SANS_BOLD, 6, 8, above=0, below=0),
    "caption": TextStyle(SANS, 8.5, 10.5, "muted", above=0.75, below=2),
    "code": TextStyle(SANS, 9, 12.25),
    "source": TextStyle(SANS, 8.5, 10.5, "muted", above=0.5),
    "title 1": TextStyle(SANS_BOLD, 28, 35, above=0, below=4),
    "title 2": TextStyle(SANS_BOLD, 19, 24.5, above=6, below=1.5),
    "title 3": TextStyle(SANS_SEMIBOLD, 13, 17.5, above=4, below=1),
    "title 4": TextStyle(SANS_BOLD, 10.5, 13.5, above=2, below=0.5),
    "title 5": TextStyle(SANS_SEMIBOLD, 10, 13.5, above=2, below=0.5),
    "title 6": TextStyle(SANS_SEMIBOLD, 9.5, 13.5, "muted", above=2, below=0.5),
    "overline": TextStyle(SANS_SEMIBOLD, 7.5, 10.5, tracking=0.09, above=0, below=0),
    "seal": TextStyle(SANS_BOLD, 7, 10.5, "white", tracking=0.09, above=0, below=0),
    "card title": TextStyle(SANS_SEMIBOLD, 15.5, 19.5, above=0, below=0),
    "card roles": TextStyle(SANS, 9, 12.25, "muted", above=0, below=0),
    "badge": TextStyle(SANS_BOLD, 13, 14, "white", above=0, below=0),
    "pill": TextStyle(SANS_BOLD, 7.5, 10.5, "white", above=0, below=0),
    "furniture": TextStyle(SANS, 8, 10.5, "muted", above=0, below=0),
    "watermark": TextStyle(SANS_BOLD, 96, 96, "shade", tracking=0.06, above=0, below=0),
    "grid head": TextStyle(SANS_SEMIBOLD, 8, 10.5, above=0, below=0),
    "grid group": TextStyle(SANS_BOLD, 10, 14, "accent", above=2, below=0.5),
    "grid title": TextStyle(SANS_SEMIBOLD, 9, 12.25, above=0, below=0),
    "grid cell": TextStyle(SANS, 8, 10.5, above=0, below=0),
    "question number": TextStyle(SANS_BOLD, 11, 13.5, "accent", above=0, below=0),
    "choice": TextStyle(SANS_BOLD, 9.5, 13.5, "muted", above=0, below=0),
    "term": TextStyle(SANS_SEMIBOLD, 10, 13.5, above=0, below=0),
    "contents 0": TextStyle(SANS_BOLD, 11, 13.5, above=1, below=0.4),
    "contents 1": TextStyle(SANS, 10, 13.5, above=0.2, below=0.2),
    "overview": TextStyle(SANS_SEMIBOLD, 9.5, 22, above=0, below=0),
    "overview code": TextStyle(SANS, 9, 22, "muted", above=0, below=0),
    "index": TextStyle(SANS, 8.5, 10.5, above=0.25, below=0.25),
    "index letter": TextStyle(SANS_BOLD, 10, 14, "accent", above=2, below=0.25),
    "plate title": TextStyle(SANS_BOLD, 25, 31.5, above=1, below=3),
    "plate text": TextStyle(SERIF, 14, 21, above=0, below=1.5),
    "plate text 2": TextStyle(SERIF, 12, 17.5, above=0, below=1.25),
    "large": TextStyle(SERIF_BOLD, 15.5, 21, below=1.5),
    "asked": TextStyle(SERIF_ITALIC, 14, 20),
    "sheet title": TextStyle(SANS_BOLD, 24, 28, above=0, below=1),
    "focus title": TextStyle(SANS_SEMIBOLD, 21, 26, above=0, below=0),
    "focus badge": TextStyle(SANS_BOLD, 15, 16, "white", above=0, below=0),
    "guest question": TextStyle(SANS_SEMIBOLD, 10, 12.5, above=0, below=0.5),
    "guest mark": TextStyle(SANS, 8.5, 12, above=0, below=0),
    "guest top": TextStyle(SANS_BOLD, 8.5, 12, "accent", above=0, below=0),
    "weight": TextStyle(SANS_SEMIBOLD, 9.5, 13.5, "muted", above=0, below=0),
    "chapter number": TextStyle(SANS_THIN, 92, 84, "soft", above=0, below=3),
    "chapter title": TextStyle(SANS_BOLD, 44, 49, above=0, below=4),
    "chapter text": TextStyle(SERIF, 15.5, 24.5, above=0, below=2),
    "stop": TextStyle(SANS_SEMIBOLD, 12.5, 15.75, above=0, below=0),
    "stop note": TextStyle(SANS, 9.5, 13.5, above=0, below=0),
    "chapter quote": TextStyle(SERIF_ITALIC, 15.5, 21, above=0, below=0.5),
    "cover brand": TextStyle(SANS_SEMIBOLD, 12, 14, tracking=0.06, above=0, below=2),
    "cover title": TextStyle(SANS_BOLD, 46, 49, above=0, below=4),
    "cover promise": TextStyle(SERIF_ITALIC, 18, 28, above=0, below=0),
    "cover line": TextStyle(SANS, 9.5, 13.5, "soft", above=0, below=0),
}
"""Sizes on A4; other papers scale them."""

_SCALES = {Paper.A4: 1.0, Paper.LETTER: 1.0, Paper.A5: 0.88, Paper.HALF_LETTER: 0.88}
_MARGINS = {
    Paper.A4: (102.0, 68.0, 84.0, 72.0),
    Paper.LETTER: (104.0, 82.0, 80.0, 68.0),
    Paper.A5: (60.0, 38.0, 58.0, 50.0),
    Paper.HALF_LETTER: (56.0, 34.0, 60.0, 52.0),
}
"""Left, right, head and foot, in points."""


@frozen(slots=False)
class Theme:
    """The look of one publication."""

    paper: Paper
    accent: str

    @classmethod
    def of(cls, paper: Paper, accent: str) -> "Theme":
        """Return the theme of a paper and a brand's accent; a malformed accent gives way to the product's own."""
        return cls(paper, accent_of(accent))

    @cached_property
    def scale(self) -> float:
        """How large type is, compared with A4."""
        return _SCALES[self.paper]

    @cached_property
    def unit(self) -> float:
        """Half a line of body text, in points."""
        return 6.75 * self.scale

    @cached_property
    def area(self) -> Area:
        """Where text stands."""
        width, height = self.paper.size
        left, right, head, foot = _MARGINS[self.paper]
        return Area(left, height - head, foot, width - left - right)

    @cached_property
    def facing(self) -> float:
        """How far text on facing pages moves from the spine, in points: badges and text stand clear of the binding."""
        return 12.0 * self.scale

    @cached_property
    def wide(self) -> Area:
        """Where wide things stand: the badge's margin belongs to them too."""
        area = self.area
        reach = self.hang
        return Area(area.x - reach, area.top, area.bottom, area.width + reach)

    @cached_property
    def hang(self) -> float:
        """How far the badge hangs in the margin, in points."""
        return 34 * self.scale

    def style(self, name: str) -> TextStyle:
        """Return a style by its name, sized for the paper."""
        return STYLES[name]

    @cached_property
    def inks(self) -> "Inks":
        """The colours of text on white paper."""
        return Inks(TEXT, MUTED, readable_as_ink(self.accent), MUTED, LINE)

    @cached_property
    def inks_on_accent(self) -> "Inks":
        """The colours of text on a page in the accent's colour."""
        ink = readable_on(self.accent)
        soft = softened(ink, self.accent)
        return Inks(ink, ink, ink, soft, mixed(ink, self.accent, 0.55))


@frozen(eq=False)
class Inks:
    """The colours that text takes on one ground."""

    text: str
    muted: str
    accent: str
    soft: str
    line: str
    white: str = WHITE
    shade: str = "#F0EDE6"
