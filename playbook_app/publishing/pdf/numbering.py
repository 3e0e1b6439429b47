"""How the pages of a book are numbered: for other pages that refer to them, at their feet, and for viewers."""

from collections.abc import Sequence

from playbook_app.frozen import frozen
from playbook_app.publishing.book import Book
from playbook_app.publishing.pdf.binding import PageLabel
from playbook_app.publishing.pdf.objects import string


@frozen
class Numbering:
    """How pages are numbered: those of the front matter apart; of the body, `first` is the first; the back is not.

    `numbers` are those that other pages refer to, `feet` what stands at the foot of each.
    """

    front: int
    body: int
    first: int
    numbers: Sequence[str]
    feet: Sequence[str]

    @classmethod
    def of(cls, book: Book, front: int, body: int, back: int) -> "Numbering":
        """Number the pages of a book, of which there are so many in each of its parts."""
        first, count = (book.excerpt.page, book.excerpt.pages) if book.excerpt else (1, body)
        roman = [_roman(number + 1) for number in range(front)]
        none = [""] * back
        return cls(
            front,
            body,
            first,
            [*roman, *(str(number) for number in range(first, first + body)), *none],
            [*roman, *(book.page_of.format(page=number, pages=count) for number in range(first, first + body)), *none],
        )

    @property
    def labels(self) -> tuple[PageLabel, ...]:
        """How viewers are told of it, so that their page field agrees with the print."""
        roman = (PageLabel(0, "/S /r /St 1"),) if self.front else ()
        back = self.front + self.body
        none = (PageLabel(back, f"/P {string('–')}"),) if back < len(self.numbers) else ()
        return (*roman, PageLabel(self.front, f"/S /D /St {self.first}"), *none)


def _roman(number: int) -> str:
    """Return a number in small roman numerals."""
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
