"""A typeface of the brand's own: its name and its files, whose bytes a playbook keeps as it does those of images."""

import re
from collections.abc import Iterator

from playbook_app.frozen import frozen

STYLES = ("regular", "bold", "italic", "bold_italic")
"""The styles that a typeface may have a file for."""

_FILE = re.compile(rf"({'|'.join(STYLES)})=([0-9a-f]{{64}})(?: |\Z)")


@frozen
class Typeface:
    """A typeface: its name, and the SHA-256 (hex) of the file of each style, empty where there is none.

    One without files is the product's own; a name alone is that of a typeface whose files are not there.
    """

    name: str = ""
    regular: str = ""
    bold: str = ""
    italic: str = ""
    bold_italic: str = ""

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield the styles that have a file, each with the SHA-256 (hex) of it."""
        return ((style, sha256) for style in STYLES if (sha256 := getattr(self, style)))

    def __str__(self) -> str:
        """Return the typeface as one line: its files, then its name."""
        return " ".join([*(f"{style}={sha256}" for style, sha256 in self.files()), *filter(None, [self.name])])


USUAL = Typeface()
"""The product's own typefaces."""


@frozen
class Typefaces:
    """The two typefaces of a brand: of its texts, and of headings, labels and small print."""

    text: Typeface = USUAL
    headings: Typeface = USUAL


def typeface_of(text: str) -> Typeface:
    """Return the typeface that a line names; whatever does not name a file belongs to its name."""
    files: dict[str, str] = {}
    place = 0
    while (found := _FILE.match(text, place)) and found[1] not in files:
        files[found[1]] = found[2]
        place = found.end()
    return Typeface(text[place:], **files)
