"""Binding: quires become a file. Each quire's objects are numbered from a place that an edit elsewhere seldom moves."""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import BinaryIO, NamedTuple

from playbook_app.frozen import frozen
from playbook_app.publishing.pdf import objects
from playbook_app.publishing.pdf.fields import Fields
from playbook_app.publishing.pdf.file import File
from playbook_app.publishing.pdf.fonts import Font, Letters, add_font
from playbook_app.publishing.pdf.grouping import PAGES, PICTURES, TEXT, Circumstances, Numbered, numbered, room_for
from playbook_app.publishing.pdf.image_objects import add_image, image_name
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.metadata import Metadata, add_metadata
from playbook_app.publishing.pdf.quire import DrawnPage, Quire
from playbook_app.publishing.pdf.streams import Packed
from playbook_app.publishing.pdf.structure import ROOT, TREE, Grown, trunk

_CATALOG, _INFORMATION = range(PICTURES + 1, PICTURES + 3)
"""The numbers of what leads to all else."""


class PageLabel(NamedTuple):
    """How pages are numbered from one of them (from 0) on: in which style and from which number, or by a sign."""

    page: int
    entries: str


@frozen(kw_only=True)
class Cover:
    """What a file has around its quires: the size of its pages in points, its language, how viewers show and number it.

    `images` reads those that are shown.
    """

    size: tuple[float, float]
    language: str
    preferences: Mapping[str, str]
    labels: Sequence[PageLabel]
    metadata: Metadata
    images: Images


class Furnishing(NamedTuple):
    """The compressed content of heads and feet, page by page, None where a page has none; what it is made of."""

    contents: Sequence[bytes | None]
    letters: Letters
    images: tuple[str, ...]
    coarse: Mapping[str, float]


def first_numbers(quires: Sequence[Quire], front: int = 0) -> list[int]:
    """Return the number of each quire's first object. The `front` first quires come last.

    A contents page more or less moves nothing then, and chapters have their numbers before those quires are drawn.
    """
    order = [*range(front, len(quires)), *range(front)]
    firsts = accumulate((room_for(quires[place]) for place in order), initial=_INFORMATION + 1)
    by_place = dict(zip(order, firsts, strict=False))
    return [by_place[place] for place in range(len(quires))]


def bind(
    file: BinaryIO,
    quires: Sequence[Quire],
    furnishing: Furnishing,
    cover: Cover,
    *,
    front: int = 0,
    known: Sequence[Numbered | None] | None = None,
) -> list[Numbered]:
    """Write quires to a file, of which `front` are front matter. Return the objects of each.

    Those that are `known` already are taken where they came of the same circumstances.
    """
    circumstances = [
        Circumstances(first, cover.size, bool(furnishing.images)) for first in first_numbers(quires, front)
    ]
    binding = _Binding(File(file, reserved=_INFORMATION), cover, sum(map(room_for, quires)))
    heads = iter(furnishing.contents)
    made: list[Numbered] = []
    for quire, given, before in zip(quires, circumstances, known or [None] * len(quires), strict=True):
        made.append(before if before and before.circumstances == given else binding.numbered(quire, given))
        binding.add(quire, [next(heads) for _ in quire.pages], made[-1])
    binding.finish(quires, furnishing)
    return made


class _Binding:
    """A file that quires are added to."""

    def __init__(self, file: File, cover: Cover, room: int) -> None:
        """Keep `room` numbers for the quires."""
        self._file = file
        self._cover = cover
        self._fields = Fields(file)
        self._grown: list[Grown] = []
        self._pages: list[int] = []
        self._places: list[objects.Place] = []
        self._entries: list[objects.Entry] = []
        file.reserve(room)

    def numbered(self, quire: Quire, circumstances: Circumstances) -> Numbered:
        """Return a quire's objects."""
        return numbered(quire, circumstances, self._fields.widget)

    def add(self, quire: Quire, heads: Sequence[bytes | None], numbered: Numbered) -> None:
        """Add a quire with its heads and feet."""
        for group in numbered.groups:
            self._file.set_group(*group)
        first, size = numbered.circumstances.first, len(quire.pages)
        for place, (page, head) in enumerate(zip(quire.pages, heads, strict=True)):
            self._file.set_bytes(first + size + place, Packed("", page.content).written())
            if head is not None:
                self._file.set_bytes(first + 2 * size + place, Packed("", head).written())
            self._note(page, first + place)
        self._grown.append(Grown(quire.branch, first, first + 3 * size))

    def _note(self, page: DrawnPage, number: int) -> None:
        self._pages.append(number)
        self._places += (objects.Place(name, number, x, y) for name, (x, y) in page.page.anchors.items())
        self._entries += (objects.Entry(*entry) for entry in page.page.outline)

    def finish(self, quires: Sequence[Quire], furnishing: Furnishing) -> None:
        """Write what quires refer to, and what leads to them."""
        file, metadata = self._file, self._cover.metadata
        fonts, images = self._fonts(quires, furnishing), self._images(quires, furnishing)
        file.set_text(TEXT, f"<< {fonts} >>")
        file.set_text(PICTURES, f"<< {fonts} {images} >>")
        pages = " ".join([f"{number} 0 R" for number in self._pages])
        file.set_text(PAGES, f"<< /Type /Pages /Count {len(self._pages)} /Kids [{pages}] >>")
        described, information = add_metadata(file, metadata)
        if metadata.accessible:
            tree, root = trunk(self._grown)
            file.set_text(TREE, tree)
            file.set_text(ROOT, root)
            described += f" /StructTreeRoot {TREE} 0 R"
        file.set_text(_CATALOG, self._catalog(described))
        file.set_text(_INFORMATION, information)
        file.finish(f" /Root {_CATALOG} 0 R /Info {_INFORMATION} 0 R")

    def _fonts(self, quires: Sequence[Quire], furnishing: Furnishing) -> str:
        """Add the fonts of all pages; return where they are."""
        fonts: dict[str, Font] = {}
        letters: dict[str, set[int]] = {}
        for used in (*(quire.letters for quire in quires), furnishing.letters):
            for font, points in used.items():
                fonts[font.name] = font
                letters.setdefault(font.name, set()).update(points)
        coded = [
            f"/{name} {reference}"
            for font in sorted(fonts)
            for name, reference in add_font(self._file, fonts[font], letters[font])
        ]
        return f"/Font << {' '.join(coded)} >>"

    def _images(self, quires: Sequence[Quire], furnishing: Furnishing) -> str:
        """Add the images of all pages; return where they are."""
        shown = {*furnishing.images, *(sha256 for quire in quires for sha256 in quire.images)}
        readers = ((sha256, self._cover.images.reader(sha256)) for sha256 in sorted(shown))
        images = [f"{image_name(sha256)} {add_image(self._file, reader)}" for sha256, reader in readers if reader]
        return f"/XObject << {' '.join(images)} >>"

    def _catalog(self, described: str) -> str:
        file, cover = self._file, self._cover
        entries = f"/Type /Catalog /Pages {PAGES} 0 R /Lang {objects.string(cover.language)}{described}"
        if cover.preferences:
            shown = " ".join(f"/{name} {value}" for name, value in cover.preferences.items())
            entries += f" /ViewerPreferences << {shown} >>"
        if self._places:
            entries += f" /Names {file.add_text(objects.named_places(self._places))}"
        if self._entries:
            first = file.reserve(len(self._entries) + 1)
            for number, text in enumerate(objects.outline(self._entries, first), start=first):
                file.set_text(number, text)
            entries += f" /Outlines {first} 0 R /PageMode /UseOutlines"
        if cover.labels:
            entries += f" /PageLabels << /Nums [{' '.join(f'{page} << {label} >>' for page, label in cover.labels)}] >>"
        if self._fields.form:
            entries += f" /AcroForm {self._fields.form}"
        return f"<< {entries} >>"
