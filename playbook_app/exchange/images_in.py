"""The images that an import takes into a playbook: each file once, each under a name that no other image has."""

from collections.abc import Callable
from pathlib import Path, PurePosixPath

from playbook_app.domain.entities import EntityId, Image
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import MOST_IMAGE_BYTES
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors import PlaybookError
from playbook_app.errors.image import ImagesTooLarge, ImageTooLarge
from playbook_app.errors.source import TooLarge
from playbook_app.exchange.gate import LARGEST_IMAGE, MEGABYTE, read_bytes
from playbook_app.exchange.image import SUFFIXES, take_in
from playbook_app.exchange.outcome import Outcome, Place, Verb
from playbook_app.remark import Remark

_NO_IMAGE = "{file} was left out: it is no PNG, JPEG or WebP image that can be read."
_LARGE_IMAGE = "{file} was left out: it has too many pixels, or is too large a file, to be read safely."


class ImagesIn:
    """The images of a playbook, with those that an import added so far."""

    def __init__(self, playbook: Playbook, new_id: Callable[[], EntityId]) -> None:
        """Begin with what the playbook has."""
        self._new_id = new_id
        self.images: dict[EntityId, Image] = dict(playbook.images)
        self.data: dict[str, bytes] = {}
        self.made: list[Image] = []
        self.refused: dict[str, PlaybookError] = {}
        self._by_hash = {image.sha256: image for image in self.images.values()}
        self._names = {image.name for image in self.images.values()}
        self._by_path: dict[Path, Image] = {}

    def take(self, path: Path, alt: str) -> Image | None:
        """Return the image of a file; None where it cannot come in, which `refused` then tells by the file's name.

        Raises ImagesTooLarge where the images of this import are larger together than a playbook may be.
        """
        if path not in self._by_path:
            try:
                data = read_bytes(path, LARGEST_IMAGE)
            except PlaybookError as error:
                self.refused[path.name] = error
                return None
            image = self.take_bytes(data, path.name, alt)
            if image is None:
                return None
            self._by_path[path] = image
        return self._by_path[path]

    def take_bytes(self, data: bytes, name: str, alt: str) -> Image | None:
        """Return the image that some bytes are, called by a name as of a file. Answers and raises as `take`."""
        try:
            taken = take_in(data, name)
        except PlaybookError as error:
            self.refused[name] = error
            return None
        image = self._by_hash.get(taken.sha256)
        if image is None:
            free = self._free_name(PurePosixPath(name).stem, SUFFIXES[taken.media_type])
            image = Image(id=self._new_id(), name=free, media_type=taken.media_type, sha256=taken.sha256, alt=alt)
            self.images[image.id] = image
            self._by_hash[taken.sha256] = image
            self.made.append(image)
        self.data[taken.sha256] = taken.data
        if sum(map(len, self.data.values())) > MOST_IMAGE_BYTES:
            raise ImagesTooLarge(limit=MOST_IMAGE_BYTES // MEGABYTE)
        return image

    def told(self) -> tuple[tuple[Outcome, ...], tuple[Remark, ...]]:
        """Return the images that were made, and why others were not."""
        made = tuple(Outcome(Verb.CREATED, Kind.IMAGE, image.name, Place(image.name)) for image in self.made)
        return made, tuple(_refused(name, problem) for name, problem in self.refused.items())

    def _free_name(self, stem: str, suffix: str) -> str:
        plain = "".join(sign if sign.isalnum() or sign in "-_." else "-" for sign in stem) or "image"
        number, name = 1, plain + suffix
        while name in self._names:
            number += 1
            name = f"{plain}-{number}{suffix}"
        self._names.add(name)
        return name


def _refused(name: str, problem: PlaybookError) -> Remark:
    return Remark.of(_LARGE_IMAGE if isinstance(problem, ImageTooLarge | TooLarge) else _NO_IMAGE, file=name)
