"""A poster's head, with the promise as its headline on the brand's colour, and its foot."""

from playbook_app.publishing.blocks import Run
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.pdf.boxes import Box, Picture, Text
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.logo import backed, width_of
from playbook_app.publishing.pdf.page import Element, Page, PlacedShape
from playbook_app.publishing.pdf.poster_theme import PosterTheme
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import Stack
from playbook_app.publishing.poster import Poster
from playbook_app.publishing.preflight import long_promise

_SHARES = (1.0, 0.85, 0.7, 0.6, 0.5, 0.42, 0.35, 0.28)
"""The sizes of a promise to choose from, as shares of the largest."""
_MOST_LINES = 2
_TALLEST = 0.3
"""A head takes at most this share of the sheet."""


class Head:
    """The head of a poster's first sheet, and what stands at the head and foot of each."""

    def __init__(self, poster: Poster, theme: PosterTheme, images: Images, root: Element) -> None:
        """Set the head; its elements are the first of `root`."""
        self._poster = poster
        self._theme = theme
        self._setter = Setter(theme, images, {})
        self._air = self._setter.units(3)
        with self._setter.inked(theme.inks_on_accent), self._setter.within(poster.title):
            self._logo = self._set_logo(root)
            room = theme.area.width - (width_of(self._logo) + 2 * self._air if self._logo else 0.0)
            self._words = self._set_words(room, root, images)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found on the way."""
        return tuple(self._setter.findings)

    @property
    def height(self) -> float:
        """The height of the coloured head from the edge of the sheet, in points."""
        tallest = max(self._words.height, self._logo.height if self._logo else 0.0)
        return tallest + 2 * self._air

    @property
    def foot(self) -> float:
        """What the foot takes over the margin, in points."""
        return self._setter.units(3)

    def place(self, page: Page) -> None:
        """Put the head on the first sheet."""
        area = self._setter.theme.area
        width, top = self._ground(page, self.height)
        self._words.place(page, area.x, top - self._air)
        if self._logo:
            lower = (self.height - self._logo.height) / 2
            self._logo.place(page, width - area.x - width_of(self._logo), top - lower)

    def place_small(self, page: Page) -> None:
        """Put a narrow head on another sheet."""
        area = self._setter.theme.area
        _width, top = self._ground(page, self.small)
        with self._setter.inked(self._setter.theme.inks_on_accent):
            line = self._setter.line(_brand(self._poster), "poster brand", area.width, None)
        line.place(page, area.x, top - (self.small - line.height) / 2)

    @property
    def small(self) -> float:
        """The height of the narrow head, in points."""
        return self._setter.units(5)

    def place_foot(self, page: Page, label: str) -> None:
        """Put the foot on a sheet: which printing it is, and `label` at the right."""
        area = self._setter.theme.area
        for text, align in ((self._poster.edition, 0.0), (label, 1.0)):
            line = self._setter.line(text, "poster foot", area.width, None, align=align)
            line.place(page, area.x, area.bottom + line.height)

    def _ground(self, page: Page, height: float) -> tuple[float, float]:
        width, top = self._theme.sheet
        page.items.append(PlacedShape(None, 0, top - height, width, height, self._setter.theme.accent))
        return width, top

    def _set_logo(self, root: Element) -> Box | None:
        logo, setter = self._poster.logo, self._setter
        size = setter.images.size(logo.sha256) if logo else None
        if not logo or not size:
            return None
        scale = min(1.0, setter.units(30) / size[0], setter.units(9) / size[1])
        figure = Element("Figure", root, logo.alt) if logo.alt.strip() else None
        picture = Picture(logo.sha256, size[0] * scale, size[1] * scale, figure)
        return backed(setter, picture, setter.theme.accent, setter.units(0.6))

    def _set_words(self, width: float, root: Element, images: Images) -> Stack:
        setter, poster = self._setter, self._poster
        boxes: list[Box] = []
        if brand := _brand(poster):
            boxes.append(setter.line(brand, "poster brand", width, Element("P", root)))
        boxes.append(self._promise(width, Element("H1", root), images))
        if poster.notes:
            boxes.append(setter.line(" · ".join(poster.notes), "poster note", width, Element("P", root)))
        boxes[-1].above = boxes[0].below = setter.units(0.8)
        return Stack(boxes)

    def _promise(self, width: float, element: Element, images: Images) -> Text:
        """Return the promise in the largest type in which it is a headline; in the smallest, it is as long as it is."""
        theme, poster = self._theme, self._poster
        for share in _SHARES:
            smaller = Setter(PosterTheme.heading(theme.paper, theme.accent, share), images, {})
            with smaller.inked(theme.inks_on_accent), smaller.within(poster.title):
                text = smaller.text((Run(poster.promise),), "poster promise", width, element, even=True)
            self._setter.findings.update(smaller.findings)
            if len(text.lines) <= _MOST_LINES:
                break
        most = int(_TALLEST * theme.sheet[1] / text.leading)
        if len(text.lines) > most:
            self._setter.findings.setdefault(long_promise())
            text = Text(text.lines[:most], text.leading, text.rise, element, text.width)
        return text


def _brand(poster: Poster) -> str:
    parts = (poster.brand, poster.title if poster.promise != poster.title else "")
    return " · ".join(dict.fromkeys(part for part in parts if part)).upper()
