"""The way of an image into the playbook: checked and cleaned beside the window, then kept as one operation."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from playbook_app.domain.change import Changes, Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.images import add_image, image_name
from playbook_app.domain.entities import EntityId, Image
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors import PlaybookError
from playbook_app.ui.desk import Desk
from playbook_app.ui.notice import Gravity, Notice
from playbook_app.ui.writing.given import GivenImage
from playbook_app.worker.jobs import TakeInRequest

if TYPE_CHECKING:
    from playbook_app.exchange.image import TakenImage


class Intake(QObject):
    """Takes images in. What goes wrong is told in the window's bar."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Work at a desk."""
        super().__init__(parent)
        self._desk = desk

    def add(self, given: GivenImage, then: Callable[[Image], object] | None = None) -> None:
        """Take an image in under its file's name, or one like it; `then` gets it when it is in the playbook."""
        self._take(given, lambda taken: self._add(given, taken, then))

    def replace(self, image: EntityId, given: GivenImage) -> None:
        """Put other bytes into an image, which keeps its name."""
        self._take(given, lambda taken: self._replace(image, taken))

    def _take(self, given: GivenImage, done: "Callable[[TakenImage], None]") -> None:
        session = self._desk.session
        if session.read_only:
            session.perform(Label.of("image.add", name=given.name), ())  # which tells why not
            return
        self._desk.workers.take_in(TakeInRequest(given.data, given.name), done, self._tell)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, PlaybookError):
            self._desk.tell(Notice(str(error), Gravity.WARNING, topic="image"))
        else:
            self._desk.session.broke.emit(error)

    def _add(self, given: GivenImage, taken: "TakenImage", then: Callable[[Image], object] | None) -> None:
        from playbook_app.exchange.image import SUFFIXES

        session = self._desk.session
        name = image_name(given.name, SUFFIXES[taken.media_type])
        image = Image(id=self._desk.new_id(), name=name, media_type=taken.media_type, sha256=taken.sha256)
        changes = add_image(session.playbook, image)
        if self._perform("image.add", name, changes, taken) and then:
            then(session.playbook.images[image.id])

    def _replace(self, image_id: EntityId, taken: "TakenImage") -> None:
        session = self._desk.session
        image = session.playbook.images.get(image_id)
        if image is None:
            return
        values = {"media_type": taken.media_type, "sha256": taken.sha256}
        changes = edit(session.playbook, Kind.IMAGE, image_id, **values)
        self._perform("image.replace", image.name, changes, taken)

    def _perform(self, key: str, name: str, changes: Changes, taken: "TakenImage") -> bool:
        label = Label.of(key, name=name)
        return self._desk.session.perform(label, changes, images={taken.sha256: taken.data})
