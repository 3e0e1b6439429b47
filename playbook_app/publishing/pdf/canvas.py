"""The canvas: a document of few pages, which is drawn page by page and bound as one quire."""

from typing import BinaryIO

from playbook_app.publishing.pdf.binding import Cover, Furnishing, bind
from playbook_app.publishing.pdf.drawing import Drawing
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.metadata import Metadata
from playbook_app.publishing.pdf.page import Element, Page, Placed
from playbook_app.publishing.pdf.page_numbers import NO_NUMBERS, PageNumbers
from playbook_app.publishing.pdf.quire import DrawnPage


class Canvas:
    """A document that is being drawn, page by page. `preferences` tell viewers how to show or to print it."""

    def __init__(self, file: BinaryIO, size: tuple[float, float], language: str, images: Images) -> None:
        """Begin a document of pages of one size, in points."""
        self.preferences: dict[str, str] = {}
        self._file = file
        self._size = size
        self._language = language
        self._images = images
        self._drawing = Drawing(images, PageNumbers(NO_NUMBERS))
        self._pages: list[DrawnPage] = []

    @property
    def coarse(self) -> dict[str, float]:
        """The images that are drawn at fewer dots an inch than are good to look at, with these."""
        return self._drawing.coarse

    def draw(self, item: Placed) -> None:
        """Draw an item as content of its element."""
        self._drawing.draw(item)

    def end_page(self) -> None:
        """Finish the page."""
        self._pages.append(self._drawing.end_page(Page(len(self._pages), bare=True)))

    def finish(self, root: Element, metadata: Metadata) -> None:
        """Write the document, whose structure begins at `root`, to its file; without structure if not accessible."""
        quire = self._drawing.quire(self._pages, root)
        cover = Cover(
            size=self._size,
            language=self._language,
            preferences=self.preferences,
            labels=(),
            metadata=metadata,
            images=self._images,
        )
        bind(self._file, [quire], Furnishing([None] * len(self._pages), {}, (), {}), cover)
