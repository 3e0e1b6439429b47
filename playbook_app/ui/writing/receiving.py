"""What is pasted and dropped: images to the owner, HTML as Markdown, all else as the words that it is."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor

from playbook_app.ui.writing import edit, placing
from playbook_app.ui.writing.aside import Aside
from playbook_app.ui.writing.edit import Selection
from playbook_app.ui.writing.field import Field
from playbook_app.ui.writing.given import GivenImage, has_image, image_files, pasted_picture, read_file

_PASTE_SECONDS = 3.0
_READ_SECONDS = 30.0
_LONGEST_HTML = 10_000_000
"""Characters of HTML that are looked at at all; beyond, the clipboard's plain text is taken at once."""

_Paste = tuple[str, tuple[GivenImage, ...]]


@dataclass(slots=True)
class _Waiting:
    """Where a paste will stand, whatever is typed meanwhile, and its plain text if it cannot be read."""

    place: QTextCursor
    plain: str


class Receiving(QObject):
    """Takes what a field gets. `said` carries a sentence when it was not what one would expect."""

    image_given = Signal(object)
    said = Signal(str)

    def __init__(self, field: Field) -> None:
        """Serve `field`."""
        super().__init__(field)
        self._field = field
        self._under_way: list[Aside[_Paste] | Aside[list[GivenImage | None]]] = []
        field.received.connect(self.take)

    def take(self, source: QMimeData) -> None:
        """Take what is pasted or dropped."""
        if files := image_files(source):
            self.take_files(files)
        elif has_image(source) or (source.hasImage() and not source.text().strip()):
            self._take_picture(source)
        elif source.hasHtml():
            self._take_html(source)
        else:
            self._take_words(source.text())

    def take_plain(self) -> None:
        """Paste the clipboard's words alone."""
        self._put(QGuiApplication.clipboard().text())

    def take_files(self, paths: list[Path]) -> None:
        """Read image files that the person chose, aside, and give them to the owner."""

        def done(images: list[GivenImage | None] | None) -> None:
            for path, image in zip(paths, images or [None] * len(paths), strict=True):
                if image is None:
                    self.said.emit(self._unreadable(path.name))
                else:
                    self.image_given.emit(image)

        self._begin(Aside(lambda: [read_file(path) for path in paths], done, milliseconds=int(_READ_SECONDS * 1000)))

    def _take_picture(self, source: QMimeData) -> None:
        image = pasted_picture(source, self.tr("Pasted image") + ".png")
        if image is not None:
            self.image_given.emit(image)

    def _take_words(self, words: str) -> None:
        found = self._field.selection()
        text = self._field.text()
        chosen = text[found.start : found.end]
        if placing.is_address(words) and chosen.strip() and "\n" not in chosen:
            words = placing.link(chosen, words)
        self._put(words)

    def _take_html(self, source: QMimeData) -> None:
        html, plain = source.html(), source.text()
        if len(html) > _LONGEST_HTML:
            self._fall_back(plain)
            return
        self._put("")
        waiting = _Waiting(self._field.textCursor(), plain)
        waiting.place.setKeepPositionOnInsert(True)
        name = self.tr("Pasted image")

        def work() -> _Paste:
            from playbook_app.ui.writing.pasting import pasted

            return pasted(html, seconds=_PASTE_SECONDS, image_name=name)

        self._begin(
            Aside(work, lambda result: self._finish(waiting, result), milliseconds=int(_PASTE_SECONDS * 1000) + 500)
        )

    def _finish(self, waiting: _Waiting, result: _Paste | None) -> None:
        """Put a paste where it was asked for."""
        place = edit.place(self._field.text(), waiting.place.position())
        if result is None:
            self._fall_back(waiting.plain, place)
            return
        markdown, images = result
        self._put(markdown if markdown or images else waiting.plain, Selection(place, place))
        for image in images:
            self.image_given.emit(image)

    def _fall_back(self, plain: str, place: int | None = None) -> None:
        self._put(plain, None if place is None else Selection(place, place))
        self.said.emit(self.tr("This was too much to keep its layout, so its words came alone."))

    def _put(self, words: str, at: Selection | None = None) -> None:
        words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
        found = at or self._field.selection()
        if words or found.start != found.end:
            self._field.carry_out(placing.placed(self._field.text(), found, words))

    def _begin(self, aside: "Aside[_Paste] | Aside[list[GivenImage | None]]") -> None:
        self._under_way = [found for found in self._under_way if found.waiting]
        self._under_way.append(aside)

    def _unreadable(self, name: str) -> str:
        return self.tr("{name} could not be read, or has more than 50 MB. Nothing was changed.").format(name=name)
