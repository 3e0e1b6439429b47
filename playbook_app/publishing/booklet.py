"""A booklet: a book whose pages are put two to a side of a sheet, to be folded and stapled."""

from dataclasses import dataclass

from playbook_app.publishing.book import Book


@dataclass(frozen=True, slots=True)
class Booklet:
    """A book, and how far each sheet pushes out the one inside it, in mm."""

    book: Book
    creep: float = 0.0

    @property
    def title(self) -> str:
        """The title of the book."""
        return self.book.title
