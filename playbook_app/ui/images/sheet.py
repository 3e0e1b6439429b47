"""An image's form: what it shows, its name and its words, and where it is shown."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from playbook_app.analysis.pictures import Use
from playbook_app.domain.entities import Image
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.catalogue.links import Links
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.catalogue.words import first_words
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.lines import LineField
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.thumbnails import Thumbnail, Thumbnails
from playbook_app.ui.images.name import ImageNameField
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_PREVIEW = QSize(560, 240)
_KILO = 1000


class ImageSheet(Sheet):
    """Preview, name, alternative text, uses."""

    replacing = Signal()
    """Another file is to take the image's place."""

    def __init__(self, desk: Desk, subject: Subject, thumbnails: Thumbnails) -> None:
        """Show the subject."""
        super().__init__(top=sizes.LARGE)
        self._desk = desk
        self._subject = subject
        self._thumbnails = thumbnails
        self.add(self._preview())
        name = self.tr("Name")
        self.add_field(
            "name",
            name,
            ImageNameField(subject, name),
            self.tr("Texts show the image by this name; they follow when you change it."),
        )
        alt = self.tr("Description")
        field = LineField(subject, "alt", alt, placeholder=self.tr("What one would see: who, what, where"))
        self.add_field("alt", alt, field)
        self._lack = looking(QLabel(), Look.WARNING)
        self._lack.setWordWrap(True)
        self._lack.setText(
            self.tr(
                "It lacks its description: the words that are read, here and in the PDF, to those who cannot see it."
            )
        )
        self.add(self._lack)
        self._links = Links(desk.go, self)
        self._unused = looking(QLabel(self.tr("Nothing shows it.")), Look.MUTED)
        self.add_facts(self.tr("Where it is shown"), (self._links, self._unused))
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        thumbnails.arrived.connect(self._show)
        self._show()

    def show_uses(self, uses: tuple[Use, ...]) -> None:
        """Show where the image is shown."""
        links = dict.fromkeys((self._called(use), Target(use.kind, use.entity.id, use.field)) for use in uses)
        self._links.show_links(tuple(links))
        self._unused.setVisible(not uses)

    def _preview(self) -> QFrame:
        panel = looking(QFrame(self), Look.PANEL)
        self._picture = QLabel(panel)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumHeight(_PREVIEW.height())
        self._size = looking(QLabel(panel), Look.SMALL)
        self._replace = QPushButton(self.tr("Replace…"), panel)
        self._replace.clicked.connect(self.replacing)
        foot = QHBoxLayout()
        foot.addWidget(self._size, 1)
        foot.addWidget(self._replace)
        column = QVBoxLayout(panel)
        column.setContentsMargins(sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM)
        column.addWidget(self._picture)
        column.addLayout(foot)
        return panel

    def _called(self, use: Use) -> str:
        if use.kind is Kind.PLAYBOOK:
            return self.tr("The brand’s logo") if use.field == "logo" else self.tr("The playbook’s own texts")
        return first_words(spoken_name(use.entity)) or "…"

    def _show(self) -> None:
        image = self._subject.entity
        if not isinstance(image, Image):
            return
        found = self._thumbnails.find(image.sha256)
        self._picture.setPixmap(_fitting(found.pixmap, self.devicePixelRatioF()) if found else QPixmap())
        if not found:
            lost = self._thumbnails.is_lost(image.sha256)
            self._picture.setText(self.tr("The image cannot be shown. Replace it.") if lost else "")
        self._picture.setAccessibleName(image.alt or image.name)
        self._size.setText(self._measured(found) if found else "")
        self._replace.setEnabled(not self._desk.session.read_only)
        self._lack.setVisible(not image.alt.strip())

    def _measured(self, found: Thumbnail) -> str:
        return self.tr("{width} × {height} pixels, {kilobytes} kB").format(
            width=found.size.width(), height=found.size.height(), kilobytes=max(1, round(found.length / _KILO))
        )


def _fitting(pixmap: QPixmap, ratio: float) -> QPixmap:
    """Return a pixmap made to fit the preview, sharp on any screen; small ones stay as they are."""
    room = _PREVIEW * ratio
    if pixmap.width() > room.width() or pixmap.height() > room.height():
        smooth = Qt.TransformationMode.SmoothTransformation
        pixmap = pixmap.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
