"""Binding: quires become a file. Each quire's objects are numbered from a place that an edit elsewhere seldom moves."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import BinaryIO, NamedTuple

from playbook_app.publishing.pdf import objects
from playbook_app.publishing.pdf.fields import Fields
from playbook_app.publishing.pdf.file import TOGETHER, File, together
from playbook_app.publishing.pdf.fonts import Font, Letters, add_font
from playbook_app.publishing.pdf.image_objects import add_image, image_name
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.metadata import Metadata, add_metadata
from playbook_app.publishing.pdf.page import PlacedField
from playbook_app.publishing.pdf.quire import DrawnPage, Quire
from playbook_app.publishing.pdf.streams import Packed
from playbook_app.publishing.pdf.structure import ROOT, TREE, Grown, trunk

_PAGES, _TEXT, _PICTURES, _CATALOG, _INFORMATION = range(max(TREE, ROOT) + 1, max(TREE, ROOT) + 6)
"""The numbers of what quires refer to, such as what pages of text need, and of what leads to all else."""
_ROOM = 256
"""Quires begin so many numbers apart, or a multiple of that: a word more or less in one leaves those after it alone."""


class PageLabel(NamedTuple):
    """How pages are numbered from one of them (from 0) on: in which style and from which number, or by a sign."""

    page: int
    entries: str


@dataclass(frozen=True, slots=True, kw_only=True)
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


class Group(NamedTuple):
    """Objects that stand in one stream: its number, theirs, and the stream."""

    stream: int
    numbers: range | list[int]
    packed: Packed


@dataclass(slots=True)
class Numbered:
    """A quire's objects as they were written last, and what they hang on beside the quire: often the same next time."""

    circumstances: tuple[object, ...] = ()
    groups: tuple[Group, ...] = field(default=(), repr=False)


def bind(
    file: BinaryIO,
    quires: Sequence[Quire],
    furnishing: Furnishing,
    cover: Cover,
    *,
    numbered: Sequence[Numbered] | None = None,
) -> None:
    """Write quires to a file. `numbered` keeps what each came to, for the next time; it changes nothing else."""
    binding = _Binding(File(file, reserved=_INFORMATION), cover, pictured=bool(furnishing.images))
    heads = iter(furnishing.contents)
    for place, quire in enumerate(quires):
        binding.add(quire, [next(heads) for _ in quire.pages], numbered[place] if numbered else Numbered())
    binding.finish(quires, furnishing)


class _Binding:
    """A file that quires are added to."""

    def __init__(self, file: File, cover: Cover, *, pictured: bool) -> None:
        """`pictured` says that heads show an image."""
        self._file = file
        self._pictured = pictured
        self._cover = cover
        self._fields = Fields(file)
        self._grown: list[Grown] = []
        self._pages: list[int] = []
        self._places: list[objects.Place] = []
        self._entries: list[objects.Entry] = []

    def add(self, quire: Quire, heads: Sequence[bytes | None], numbered: Numbered) -> None:
        """Add a quire with its heads and feet."""
        count = _count(quire)
        first = self._file.reserve(-(-count // _ROOM) * _ROOM)
        circumstances = first, self._pictured, self._cover.size
        if numbered.circumstances != circumstances:
            numbered.circumstances, numbered.groups = circumstances, tuple(self._grouped(quire, first))
        for group in numbered.groups:
            self._file.set_group(*group)
        size = len(quire.pages)
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

    def _grouped(self, quire: Quire, first: int) -> Iterable[Group]:
        """Yield a quire's objects that are no streams, in streams."""
        size = len(quire.pages)
        annotations = first + 3 * size + 1
        texts = list(self._page_texts(quire, first, annotations))
        leaf, *elements = quire.branch.texts(first) or ("",)
        whole = chain.from_iterable(page.annotations for page in quire.pages)
        texts += (self._annotation(one, number) for number, one in enumerate(whole, start=annotations))
        texts += elements
        stream = annotations + len(texts) - size
        numbers = [*range(first, first + size), *range(annotations, stream)]
        if leaf:
            texts.append(leaf)
            numbers.append(first + 3 * size)
        for start in range(0, len(texts), TOGETHER):
            members = numbers[start : start + TOGETHER]
            yield Group(stream, members, together(members, texts[start : start + TOGETHER]))
            stream += 1

    def _page_texts(self, quire: Quire, first: int, annotation: int) -> Iterable[str]:
        size = len(quire.pages)
        width, height = self._cover.size
        for place, page in enumerate(quire.pages):
            number = first + place
            head = "" if page.page.bare else f" {number + 2 * size} 0 R"
            marked = f" /StructParents {number}" if page.marked else ""
            count = len(page.annotations)
            resources = _PICTURES if page.pictured or self._pictured else _TEXT
            links = " ".join([f"{one} 0 R" for one in range(annotation, annotation + count)])
            annotation += count
            yield (
                f"<< /Type /Page /Parent {_PAGES} 0 R /MediaBox [0 0 {width:.7g} {height:.7g}] "
                f"/Resources {resources} 0 R /Contents [{number + size} 0 R{head}]{marked} /Tabs /S"
                f"{f' /Annots [{links}]' if links else ''} >>"
            )

    def _annotation(self, annotation: str | PlacedField, number: int) -> str:
        if isinstance(annotation, PlacedField):
            return self._fields.widget(annotation, number)
        return f"{annotation} {number} >>"

    def finish(self, quires: Sequence[Quire], furnishing: Furnishing) -> None:
        """Write what quires refer to, and what leads to them."""
        file, metadata = self._file, self._cover.metadata
        fonts, images = self._fonts(quires, furnishing), self._images(quires, furnishing)
        file.set_text(_TEXT, f"<< {fonts} >>")
        file.set_text(_PICTURES, f"<< {fonts} {images} >>")
        pages = " ".join([f"{number} 0 R" for number in self._pages])
        file.set_text(_PAGES, f"<< /Type /Pages /Count {len(self._pages)} /Kids [{pages}] >>")
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
        entries = f"/Type /Catalog /Pages {_PAGES} 0 R /Lang {objects.string(cover.language)}{described}"
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


def _count(quire: Quire) -> int:
    """Return how many numbers a quire takes."""
    loose = 1 + sum(len(page.annotations) for page in quire.pages) + quire.branch.words.count("\n")
    return 3 * len(quire.pages) + loose + -(-(len(quire.pages) + loose + 1) // TOGETHER)
