"""The faces of one document: the brand's own where it has some, else the bundled ones, else those on the machine.

A style that the brand's typeface lacks is set in its nearest one, and never faked.
"""

import unicodedata
from collections.abc import Callable, Iterator
from itertools import groupby
from operator import itemgetter

from playbook_app.domain.entities import EntityId
from playbook_app.domain.typeface import Typeface, Typefaces
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors import PlaybookError
from playbook_app.publishing.finding import Finding, Subject
from playbook_app.publishing.pdf.faces import SERIF, Face, bundled, face_from_outside, fallbacks
from playbook_app.publishing.pdf.machine import MachineFonts, machine_fonts
from playbook_app.publishing.pdf.scripts import has_unset, is_unset
from playbook_app.publishing.preflight import unusable_font
from playbook_app.truetype.unusable import Unusable

_USUAL = Typefaces()
_NEAREST = {
    "regular": ("regular", "bold", "italic", "bold_italic"),
    "bold": ("bold", "regular"),
    "italic": ("italic", "regular"),
    "bold_italic": ("bold_italic", "bold", "italic", "regular"),
}
"""The styles of a typeface to look for, in the order of preference."""

_STYLES = {
    "Semibold": "bold", "Bold": "bold", "Black": "bold", "It": "italic", "SemiboldIt": "bold_italic",
    "BoldIt": "bold_italic",
}  # fmt: skip
"""The style that takes the place of a bundled one; all others are regular."""

Stretches = Iterator[tuple[Face | None, str]]


class Typography:
    """Which face a text is set in. `findings` tells of fonts that cannot be used."""

    def __init__(
        self,
        typefaces: Typefaces = _USUAL,
        read: Callable[[str], bytes] | None = None,
        machine: MachineFonts | None = None,
    ) -> None:
        """Take the brand's typefaces. `read` returns a file's bytes by their SHA-256 (hex), as images are read."""
        self.findings: list[Finding] = []
        self._machine = machine or machine_fonts()
        self._text = self._opened(typefaces.text, "text_font", read) if read else {}
        self._headings = self._opened(typefaces.headings, "heading_font", read) if read else {}
        self._chains: dict[str, tuple[Face, ...]] = {}

    def face(self, name: str) -> Face:
        """Return the face in the place of a bundled one, such as `SourceSerifPro-It`."""
        family, _, style = name.partition("-")
        own = self._text if family == SERIF else self._headings
        wanted = _NEAREST[_STYLES.get(style, "regular")]
        return next((own[one] for one in wanted if one in own), None) or bundled(name)

    def by_face(self, text: str, name: str) -> Stretches:
        """Split a text into stretches that one face has; None stands for characters that cannot be set.

        `name` is that of the bundled face in whose place the text is set.
        """
        nearest = self._chain(name)[0]
        if nearest.characters.issuperset(text) and not has_unset(text):
            yield nearest, text
            return
        for found, stretches in groupby(self._by_cluster(text, name), itemgetter(0)):
            yield found, "".join(stretch for _, stretch in stretches)

    def _by_cluster(self, text: str, name: str) -> Stretches:
        for cluster in _clusters(text):
            found = self._first_with(cluster, name)
            if found or len(cluster) == 1:
                yield found, cluster
            else:
                yield from ((self._first_with(character, name), character) for character in cluster)

    def _first_with(self, cluster: str, name: str) -> Face | None:
        if is_unset(cluster):
            return None
        near = next((face for face in self._chain(name) if face.characters.issuperset(cluster)), None)
        if near:
            return near
        far = self._machine.face_with(cluster[0], bold="bold" in name.lower())
        return far if far and far.characters.issuperset(cluster) else None

    def _chain(self, name: str) -> tuple[Face, ...]:
        if name not in self._chains:
            self._chains[name] = tuple(dict.fromkeys((self.face(name), *map(bundled, fallbacks(name)))))
        return self._chains[name]

    def _opened(self, typeface: Typeface, field: str, read: Callable[[str], bytes]) -> dict[str, Face]:
        """Return the faces of a typeface by style, and remember those that cannot be used."""
        faces: dict[str, Face] = {}
        for style, sha256 in typeface.files():
            try:
                faces[style] = face_from_outside(sha256, lambda sha256=sha256: read(sha256))  # type: ignore[misc]
            except (Unusable, PlaybookError, OSError, LookupError):
                self.findings.append(unusable_font(typeface.name, Subject(Kind.PLAYBOOK, EntityId(""), field)))
        return faces


def _clusters(text: str) -> Iterator[str]:
    """Yield characters with the marks that stand on them."""
    start = 0
    for place, character in enumerate(text):
        if place > start and not unicodedata.category(character).startswith("M"):
            yield text[start:place]
            start = place
    if text:
        yield text[start:]
