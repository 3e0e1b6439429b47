"""A booklet: a book whose pages are put two to a side of a sheet, to be folded and stapled."""

from playbook_app.frozen import frozen
from playbook_app.publishing.book import Book


@frozen
class Booklet:
    """A book, and how far each sheet pushes out the one inside it, in mm."""

    book: Book
    creep: float = 0.0

    @property
    def title(self) -> str:
        """The title of the book."""
        return self.book.title
