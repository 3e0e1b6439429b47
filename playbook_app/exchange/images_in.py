"""The images that an import takes into a playbook: each file once, each under a name that no other image has."""

from collections.abc import Callable
from pathlib import Path, PurePosixPath

from playbook_app.domain.entities import EntityId, Image
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import MOST_IMAGE_BYTES
from playbook_app.errors import PlaybookError
from playbook_app.errors.image import ImagesTooLarge
from playbook_app.exchange.gate import LARGEST_IMAGE, MEGABYTE, read_bytes
from playbook_app.exchange.image import SUFFIXES, take_in


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
        if path in self._by_path:
            return self._by_path[path]
        try:
            taken = take_in(read_bytes(path, LARGEST_IMAGE), path.name)
        except PlaybookError as error:
            self.refused[path.name] = error
            return None
        image = self._by_hash.get(taken.sha256)
        if image is None:
            stem = PurePosixPath(path.name).stem
            name = self._free_name(stem, SUFFIXES[taken.media_type])
            image = Image(id=self._new_id(), name=name, media_type=taken.media_type, sha256=taken.sha256, alt=alt)
            self.images[image.id] = image
            self._by_hash[taken.sha256] = image
            self.made.append(image)
        self.data[taken.sha256] = taken.data
        if sum(map(len, self.data.values())) > MOST_IMAGE_BYTES:
            raise ImagesTooLarge(limit=MOST_IMAGE_BYTES // MEGABYTE)
        self._by_path[path] = image
        return image

    def _free_name(self, stem: str, suffix: str) -> str:
        plain = "".join(sign if sign.isalnum() or sign in "-_." else "-" for sign in stem) or "image"
        number, name = 1, plain + suffix
        while name in self._names:
            number += 1
            name = f"{plain}-{number}{suffix}"
        self._names.add(name)
        return name
