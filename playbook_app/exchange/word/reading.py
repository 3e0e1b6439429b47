"""Brings Word documents into a playbook: headings as stages, moments and standards, all else as their texts."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.bringing import Bringing, Origin
from playbook_app.exchange.gate import LARGEST_IMAGE
from playbook_app.exchange.images_in import ImagesIn
from playbook_app.exchange.office import Package
from playbook_app.exchange.outcome import Outcome, PartGuess, Reading
from playbook_app.exchange.request import Request
from playbook_app.exchange.titles import spoken
from playbook_app.exchange.word.arranging import journey_of
from playbook_app.exchange.word.blocks import Picture, Tally
from playbook_app.exchange.word.document import opened, read_document
from playbook_app.exchange.word.mapping import chosen
from playbook_app.exchange.word.markdown import Writer
from playbook_app.exchange.word.naming import field_named
from playbook_app.exchange.word.parts import Part, parts_of
from playbook_app.exchange.word.roles import Becomes, Chosen, becomes_of
from playbook_app.remark import Remark

IMPORTER = "word"

_CONTENTS = "{file}: the table of contents was left out, since handbooks make their own."
_HEADERS = "{file}: headers and footers were left out."
_HIDDEN = "{file}: hidden words were left out: {count}."
_CHANGES = "{file}: tracked changes were taken as accepted."
_OUTSIDE = "{file}: images that are not in the document itself were not fetched: {count}."
_OBJECTS = "{file}: charts and embedded objects have no place here and were left out: {count}."
_CHUNKS = "{file}: other files that are put into this one were not read: {count}."
_DEEP = "{file}: what is nested too deep came along as plain words."
_MACROS = "{file}: its macros were neither read nor run."
_DRAWN = (
    "{file}: drawings of a kind that only Windows shows (EMF, WMF) were left out: {count}. In Word, paste them as "
    "pictures, then import again."
)

_WINDOWS_ALONE = (".emf", ".wmf", ".emz", ".wmz")


def read_sources(sources: Sequence[Path], playbook: Playbook, request: Request) -> Reading:
    """Return the playbook with what Word documents bring.

    Raises as `office.package` and `Package.tree`, as `mapping.chosen`, and ImagesTooLarge.
    """
    images = ImagesIn(playbook, request.new_id)
    outcomes: list[Outcome] = []
    notices: list[Remark] = []
    guesses: list[PartGuess] = []
    for number, source in enumerate(sources, start=1):
        package = opened(source)
        document = read_document(package)
        request.progress((number - 0.5) / len(sources))
        shown = _Pictures(package, source, images)
        writer = Writer(document.notes, shown)
        parts = parts_of(document.blocks)
        said = chosen(request.mapping, parts, len(guesses) + 1)
        becomes = becomes_of(parts, said)
        guesses += _guesses(parts, becomes, said, len(guesses) + 1)
        work = Bringing(playbook, request, Origin(IMPORTER, source.name, source))
        name = next((part.heading for part in parts if part.heading and part.level == 0), spoken(source.name))
        playbook = work.brought(journey_of(zip(parts, becomes, strict=True), name, document, writer))
        outcomes += work.outcomes
        notices += _notices(source.name, document.tally, package, shown.drawn)
        request.progress(number / len(sources))
    made, refused = images.told()
    after = replace(playbook, images=images.images) if images.made else playbook
    return Reading(after, images.data, (*outcomes, *made), (), (*notices, *refused), parts=tuple(guesses))


class _Pictures:
    """Brings in the pictures that the texts of one document show. `drawn` counts those that only Windows shows."""

    def __init__(self, package: Package, source: Path, images: ImagesIn) -> None:
        """Take where they lie, and where they go."""
        self.drawn: set[str] = set()
        self._package = package
        self._source = source
        self._images = images
        self._names: dict[str, str | None] = {}

    def __call__(self, picture: Picture) -> str:
        """Return the Markdown that shows a picture; what it shows in words, where it cannot come in."""
        if picture.part not in self._names:
            self._names[picture.part] = self._name(picture)
        name = self._names[picture.part]
        alt = "".join(sign for sign in picture.alt if sign not in "[]()\\`*_<>!").strip()
        return alt if name is None else f"![{alt}]({name})"

    def _name(self, picture: Picture) -> str | None:
        suffix = picture.part.casefold().rpartition(".")[2]
        if f".{suffix}" in _WINDOWS_ALONE:
            self.drawn.add(picture.part)
            return None
        data = self._package.read(picture.part, LARGEST_IMAGE)
        called = f"{self._source.stem}-{len(self._names) + 1}.{suffix}"
        image = self._images.take_bytes(data, called, picture.alt)
        return None if image is None else image.name


def _guesses(parts: Sequence[Part], becomes: Sequence[Becomes], said: Chosen, first: int) -> Iterator[PartGuess]:
    for place, (part, use) in enumerate(zip(parts, becomes, strict=True), start=1):
        field = (part.field or field_named(part.heading) or "") if use is Becomes.FIELD else ""
        number = first + place - 1
        yield PartGuess(number, part.level, part.heading, use, part.words, field, place in said.parts)


def _notices(file: str, tally: Tally, package: Package, drawn: set[str]) -> Iterator[Remark]:
    for sentence, met in (
        (_CONTENTS, tally.contents),
        (_HEADERS, tally.headers),
        (_CHANGES, tally.changes),
        (_DEEP, tally.deep),
        (_MACROS, package.has_macros),
    ):
        if met:
            yield Remark.of(sentence, file=file)
    for sentence, count in (
        (_HIDDEN, tally.hidden),
        (_OUTSIDE, tally.outside),
        (_OBJECTS, tally.objects),
        (_CHUNKS, tally.chunks),
        (_DRAWN, len(drawn)),
    ):
        if count:
            yield Remark.of(sentence, file=file, count=count)
