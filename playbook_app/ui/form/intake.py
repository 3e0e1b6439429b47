"""The way of an image into the playbook: checked and cleaned beside the window, then kept as one operation."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from playbook_app.domain.change import Changes, Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.images import add_image, image_name
from playbook_app.domain.entities import EntityId, Image
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import new_id
from playbook_app.errors import PlaybookError
from playbook_app.ui.session import Session
from playbook_app.ui.working.workers import Workers
from playbook_app.ui.writing.given import GivenImage

if TYPE_CHECKING:
    from playbook_app.exchange.image import TakenImage

Then = Callable[[Image], object]


class Intake(QObject):
    """Takes images in. What goes wrong is told by the session's `refused` or `broke`."""

    def __init__(self, session: Session, workers: Workers, parent: QObject | None = None) -> None:
        """Take images into the playbook of a session."""
        super().__init__(parent)
        self._session = session
        self._workers = workers

    def add(self, given: GivenImage, then: Then) -> None:
        """Take an image in under its file's name, or one like it; `then` gets it when it is in the playbook.

        Where the playbook has the very same, that one is taken.
        """
        self._take(given, lambda taken: self._add(given, taken, then))

    def replace(self, image: EntityId, given: GivenImage) -> None:
        """Put other bytes into an image, which keeps its name."""
        self._take(given, lambda taken: self._replace(image, taken))

    def _take(self, given: GivenImage, done: "Callable[[TakenImage], None]") -> None:
        if self._session.read_only:
            self._session.perform(Label.of("image.add", name=given.name), ())  # which tells why not
            return
        from playbook_app.worker.jobs import TakeInRequest

        self._workers.take_in(TakeInRequest(given.data, given.name), done, self._fail)

    def _fail(self, failure: Exception) -> None:
        known = isinstance(failure, PlaybookError)
        (self._session.refused if known else self._session.broke).emit(failure)

    def _add(self, given: GivenImage, taken: "TakenImage", then: Then) -> None:
        from playbook_app.exchange.image import SUFFIXES

        images = self._session.playbook.images
        known = next((image for image in images.values() if image.sha256 == taken.sha256), None)
        if known is not None:
            then(known)
            return
        name = image_name(given.name, SUFFIXES[taken.media_type])
        image = Image(id=new_id(), name=name, media_type=taken.media_type, sha256=taken.sha256)
        if self._perform("image.add", name, add_image(self._session.playbook, image), taken):
            then(self._session.playbook.images[image.id])

    def _replace(self, image_id: EntityId, taken: "TakenImage") -> None:
        image = self._session.playbook.images.get(image_id)
        if image is None:
            return
        values = {"media_type": taken.media_type, "sha256": taken.sha256}
        changes = edit(self._session.playbook, Kind.IMAGE, image_id, **values)
        self._perform("image.replace", image.name, changes, taken)

    def _perform(self, key: str, name: str, changes: Changes, taken: "TakenImage") -> bool:
        return self._session.perform(Label.of(key, name=name), changes, images={taken.sha256: taken.data})
