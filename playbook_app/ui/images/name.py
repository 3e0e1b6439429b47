"""A field for an image's name. It is performed when it is left: texts that show the image are rewritten by it."""

from pathlib import PurePath

from PySide6.QtWidgets import QLineEdit, QWidget

from playbook_app.domain.change import Label
from playbook_app.domain.edits.images import image_name, rename_image
from playbook_app.domain.entities import Image
from playbook_app.ui.form.subject import Subject

_LONGEST = 120


class ImageNameField(QLineEdit):
    """Shows an image's name, and renames it on Enter or on leaving."""

    def __init__(self, subject: Subject, name: str, parent: QWidget | None = None) -> None:
        """Show the subject's name. `name` is what screen readers call the field."""
        super().__init__(parent)
        self._subject = subject
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST)
        self.setReadOnly(subject.session.read_only)
        self.editingFinished.connect(self._rename)
        subject.session.flushing.connect(self._rename)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._refresh)
        self._show()

    def _image(self) -> Image | None:
        image = self._subject.entity
        return image if isinstance(image, Image) else None

    def _rename(self) -> None:
        image, session = self._image(), self._subject.session
        if image is None or not self.isModified():
            return
        self.setModified(False)
        wanted = image_name(self.text(), PurePath(image.name).suffix)
        if self.text().strip() and wanted != image.name:
            session.perform(Label.of("image.rename", name=image.name), rename_image(session.playbook, image.id, wanted))
        self._show()

    def _refresh(self) -> None:
        if not self.isModified():
            self._show()

    def _show(self) -> None:
        image = self._image()
        self.setText(image.name if image else "")
        self.setCursorPosition(0)
        self.setEnabled(image is not None)
