"""A field for the brand's logo: one of the playbook's images, or one from a file."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.domain.entities import EntityId, Image
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.choices import Option
from playbook_app.ui.form.finder import Finder
from playbook_app.ui.form.intake import Intake
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.thumbnails import Thumbnails
from playbook_app.ui.notice import Gravity, Notice
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.writing.given import read_file

_ROOM = QSize(160, 96)


class LogoField(QWidget):
    """Shows the logo, and the ways to another."""

    def __init__(self, desk: Desk, subject: Subject, name: str, parent: QWidget | None = None) -> None:
        """Show the logo of the subject. `name` is what screen readers call it."""
        super().__init__(parent)
        self._desk, self._subject = desk, subject
        self._thumbnails = Thumbnails(desk.session, self)
        self._intake = Intake(desk.session, desk.workers, self)
        frame = looking(QFrame(self), Look.PANEL)
        self._picture = QLabel(frame)
        self._picture.setFixedSize(_ROOM)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(sizes.SMALL, sizes.SMALL, sizes.SMALL, sizes.SMALL)
        inside.addWidget(self._picture)
        self._file = QPushButton(self.tr("From a file…"), self)
        self._image = QPushButton(self.tr("From the images…"), self)
        self._none = QPushButton(self.tr("No logo"), self)
        self._file.clicked.connect(self._choose_file)
        self._image.clicked.connect(self._choose_image)
        self._none.clicked.connect(lambda: self._write(None))
        buttons = QVBoxLayout()
        buttons.setSpacing(sizes.SMALL)
        for button in (self._file, self._image, self._none):
            button.setAccessibleDescription(name)
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.MEDIUM)
        row.addWidget(frame)
        row.addLayout(buttons)
        row.addStretch(1)
        self.setFocusProxy(self._file)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._thumbnails.arrived.connect(self._show)
        self._show()

    def _logo(self) -> Image | None:
        value = self._subject.value("logo")
        return self._desk.session.playbook.images.get(EntityId(value)) if isinstance(value, str) else None

    def _write(self, image: str | None) -> None:
        self._subject.write("logo", image, joins=False)

    def _choose_image(self) -> None:
        images = sorted(self._desk.session.playbook.images.values(), key=lambda image: image.name.casefold())
        finder = Finder([Option(image.id, image.name) for image in images], self.tr("Search images"), self)
        finder.chosen.connect(self._write)
        finder.show_below(self._image)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the logo"), "", self.tr("Images (*.png *.jpg *.jpeg *.webp)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, name: str) -> None:
        given = read_file(Path(name))
        if given:
            self._intake.add(given, lambda image: self._write(image.id))
        else:
            sentence = self.tr("{name} cannot be read, or is too large. Nothing was changed.")
            self._desk.tell(Notice(sentence.format(name=Path(name).name), Gravity.WARNING))

    def _show(self) -> None:
        logo = self._logo()
        found = self._thumbnails.find(logo.sha256) if logo else None
        if found:
            ratio = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            pixmap = found.pixmap.scaled(_ROOM * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            pixmap.setDevicePixelRatio(ratio)
            self._picture.setPixmap(pixmap)
        else:
            self._picture.setPixmap(QPixmap())
            self._picture.setText("" if logo else self.tr("No logo"))
        self._picture.setAccessibleName(logo.alt or logo.name if logo else self.tr("No logo"))
        writable = not self._desk.session.read_only
        self._file.setEnabled(writable)
        self._image.setEnabled(writable and bool(self._desk.session.playbook.images))
        self._none.setEnabled(writable and logo is not None)
