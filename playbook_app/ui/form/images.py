"""Images that are put into texts: taken in beside the window, kept in the playbook, then shown by the text."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from playbook_app.domain.change import Label
from playbook_app.domain.edits.images import add_image, image_name
from playbook_app.domain.entities import Image
from playbook_app.editor import new_id
from playbook_app.errors import PlaybookError
from playbook_app.ui.session import Session
from playbook_app.ui.working.workers import Workers
from playbook_app.ui.writing.given import GivenImage
from playbook_app.worker.jobs import TakeInRequest

if TYPE_CHECKING:
    from playbook_app.exchange.image import TakenImage

Insert = Callable[[str], object]
"""Puts an image of the playbook, by its name, where the person wanted it."""


class ImageTaking(QObject):
    """Answers the session's `image_given`: one for a window, whatever fields it has."""

    def __init__(self, session: Session, workers: Workers, parent: QObject | None = None) -> None:
        """Begin to answer."""
        super().__init__(parent)
        self._session = session
        self._workers = workers
        session.image_given.connect(self._take)

    def _take(self, given: GivenImage, insert: Insert) -> None:
        request = TakeInRequest(given.data, given.name)
        self._workers.take_in(request, partial(self._keep, given.name, insert), self._fail)

    def _keep(self, name: str, insert: Insert, taken: "TakenImage") -> None:
        """Keep the image, unless the playbook has the very same, and show it."""
        from playbook_app.exchange.image import SUFFIXES

        images = self._session.playbook.images.values()
        known = next((image for image in images if image.sha256 == taken.sha256), None)
        if known is not None:
            insert(known.name)
            return
        wanted = image_name(name, SUFFIXES[taken.media_type])
        image = Image(id=new_id(), name=wanted, media_type=taken.media_type, sha256=taken.sha256)
        changes = add_image(self._session.playbook, image)
        label = Label.of("image.add", name=wanted)
        if self._session.perform(label, changes, images={taken.sha256: taken.data}):
            insert(self._session.playbook.images[image.id].name)

    def _fail(self, failure: Exception) -> None:
        known = isinstance(failure, PlaybookError)
        (self._session.refused if known else self._session.broke).emit(failure)
