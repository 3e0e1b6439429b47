"""The Images dialog: what the playbook holds of them, where each is shown, and bringing in others. Edits are live."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.analysis.pictures import Use, uses
from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import delete_all
from playbook_app.domain.entities import EntityId, Image
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.bars import Bars
from playbook_app.ui.catalogue.delegate import EntryDelegate
from playbook_app.ui.catalogue.entry import Entry
from playbook_app.ui.catalogue.model import CatalogueModel
from playbook_app.ui.catalogue.pages import WordPage
from playbook_app.ui.catalogue.view import CatalogueView
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.intake import Intake
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.thumbnails import Thumbnails
from playbook_app.ui.front import bring_to_front
from playbook_app.ui.images.sheet import ImageSheet
from playbook_app.ui.notice import Notice, WayOn
from playbook_app.ui.reckoner import Reckoner
from playbook_app.ui.session import Changed
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.writing.given import image_files, read_file

_SIZE = (920, 660)
_LIST_WIDTH = 320
_DELETED = "deleted"


def open_images(desk: Desk, window: QWidget, target: Target | None = None) -> None:
    """Show the images of a window's playbook, and one of them where it is meant."""
    dialog = window.findChild(ImagesDialog) or ImagesDialog(desk, window)
    bring_to_front(dialog)
    if target:
        dialog.reveal(target)


class ImagesDialog(QDialog):
    """A list of images and the form of one. It stands beside the window and follows the playbook."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Show the images of a desk's playbook."""
        super().__init__(window)
        self._desk = desk
        self._uses: Mapping[EntityId, tuple[Use, ...]] = {}
        self.setWindowTitle(self.tr("Images"))
        self.resize(*_SIZE)
        self.setAcceptDrops(True)
        self.addActions([desk.actions["edit.undo"], desk.actions["edit.redo"]])
        self._subject = Subject(desk.session, Kind.IMAGE, parent=self)
        self._thumbnails = Thumbnails(desk.session, self)
        self._intake = Intake(desk.session, desk.workers, self)
        self._reckoner = Reckoner(self)
        self._reckoner.failed.connect(desk.session.broke)
        self._bars = Bars(desk.theme, self)
        self._model = CatalogueModel(self)
        self._list = CatalogueView(self._model, desk.theme, self.tr("Images"), self)
        self._list.setItemDelegate(EntryDelegate(desk.theme, self._list, self._picture))
        self._form = ImageSheet(desk, self._subject, self._thumbnails)
        self._empty = WordPage(desk.theme, "image", parent=self)
        self._empty.show_words(
            self.tr("No images yet"),
            self.tr("Images show what words cannot: how a tray is laid, where to stand. Drop them here, or add them."),
            self.tr("Add images…"),
        )
        self._assemble()
        self._connect()
        self._refresh()

    def reveal(self, target: Target) -> None:
        """Show an image and put the cursor into one of its fields."""
        self._list.select([target.id])
        self._form.focus(target.field or "alt")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let image files be dropped."""
        if image_files(event.mimeData()) and not self._desk.session.read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the files that were dropped."""
        self.add_files(image_files(event.mimeData()))
        event.acceptProposedAction()

    def add_files(self, paths: list[Path]) -> None:
        """Take files in, and say which of them cannot be read."""
        for path in paths:
            given = read_file(path)
            if given:
                self._intake.add(given, lambda image: self._list.select([image.id]))
            else:
                self._tell_unreadable(path)

    def _assemble(self) -> None:
        side = looking(QFrame(self), Look.SIDE)
        side.setFixedWidth(_LIST_WIDTH)
        self._add = looking(QPushButton(self.tr("Add images…"), side), Look.PRIMARY)
        self._remove = QPushButton(self.tr("Delete"), side)
        head = QHBoxLayout()
        head.addWidget(self._add, 1)
        head.addWidget(self._remove)
        column = QVBoxLayout(side)
        column.setContentsMargins(sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        column.addWidget(self._hint(side))
        body = QHBoxLayout()
        body.setSpacing(0)
        for part, share in ((side, 0), (self._form, 1), (self._empty, 1)):
            body.addWidget(part, share)
        self._side = side
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(sizes.LARGE, sizes.SMALL, sizes.LARGE, sizes.SMALL)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bars)
        whole.addLayout(body, 1)
        whole.addLayout(foot)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the fields

    def _hint(self, side: QWidget) -> QLabel:
        hint = looking(QLabel(self.tr("PNG, JPEG or WebP. Files can be dropped here."), side), Look.SMALL)
        hint.setWordWrap(True)
        return hint

    def _connect(self) -> None:
        self._desk.session.changed.connect(self._follow)
        self._desk.session.refused.connect(lambda _: self._refresh())
        self._thumbnails.arrived.connect(lambda _: self._list.viewport().update())
        self._list.selectionModel().selectionChanged.connect(self._show_selected)
        self._list.opened.connect(lambda: self._form.focus("alt"))
        self._list.unwanted.connect(self._delete)
        self._add.clicked.connect(self._choose_files)
        self._empty.asked.connect(self._choose_files)
        self._remove.clicked.connect(self._delete)
        self._form.replacing.connect(self._choose_other)

    def _picture(self, sha256: str) -> QPixmap | None:
        found = self._thumbnails.find(sha256)
        return found.pixmap if found else None

    def _follow(self, changed: Changed) -> None:
        if self.isVisible():
            if changed.about(Kind.IMAGE):
                self._refresh()
            self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while the dialog was closed."""
        super().showEvent(event)
        self._refresh()
        self._look()

    def _look(self) -> None:
        playbook = self._desk.session.playbook
        self._reckoner.ask(lambda: uses(playbook), self._take_uses)

    def _take_uses(self, found: Mapping[EntityId, tuple[Use, ...]]) -> None:
        self._uses = found
        self._refresh()

    def _refresh(self) -> None:
        images = sorted(self._desk.session.playbook.images.values(), key=lambda image: image.name.casefold())
        self._model.show([self._entry(image) for image in images])
        if images and not self._list.selected():
            self._list.select([images[0].id])
        for part in (self._side, self._form):
            part.setVisible(bool(images))
        self._empty.setVisible(not images)
        writable = not self._desk.session.read_only
        for button in (self._add, self._empty.button):
            button.setEnabled(writable)
        self._show_selected()

    def _entry(self, image: Image) -> Entry:
        shown = len(self._uses.get(image.id, ()))
        return Entry(
            image.id,
            image.name,
            self.tr("Shown %n time(s)", "", shown) if shown else self.tr("Not shown"),
            mark="" if image.alt.strip() else self.tr("No description"),
            picture=image.sha256,
        )

    def _show_selected(self) -> None:
        selected = self._list.selected()
        shown = selected[0] if selected else None
        self._subject.show(shown)
        self._form.show_uses(self._uses.get(shown, ()) if shown else ())
        self._remove.setEnabled(bool(selected) and not self._desk.session.read_only)

    def _delete(self) -> None:
        session = self._desk.session
        session.flush()
        gone = self._list.selected()
        if not gone:
            return
        names = [session.playbook.images[one].name for one in gone]
        shown = sum(len(self._uses.get(one, ())) for one in gone)
        one = len(gone) == 1
        label = Label.of("image.delete", name=names[0]) if one else Label.of("images.delete", count=str(len(gone)))
        if session.perform(label, delete_all(session.playbook, Kind.IMAGE, gone)):
            self._tell_deleted(", ".join(names), shown)

    def _tell_deleted(self, names: str, shown: int) -> None:
        sentence = self.tr("{names} is deleted.").format(names=names)
        if shown:
            sentence += " " + self.tr("%n place(s) showed it, and show nothing now.", "", shown)
        undo = WayOn(self.tr("Undo"), self._desk.session.undo)
        self._bars.tell(Notice(sentence, ways_on=(undo,), topic=_DELETED))

    def _tell_unreadable(self, path: Path) -> None:
        self._bars.tell(
            Notice(self.tr("{name} cannot be read, or is too large. Nothing was changed.").format(name=path.name))
        )

    def _choose_files(self) -> None:
        dialog = self._file_dialog(self.tr("Add images"), QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.add_files([Path(name) for name in names]))
        dialog.open()

    def _choose_other(self) -> None:
        image = self._subject.id
        if image is None:
            return

        def replace(name: str) -> None:
            given = read_file(Path(name))
            if given:
                self._intake.replace(image, given)
            else:
                self._tell_unreadable(Path(name))

        dialog = self._file_dialog(self.tr("Replace the image"), QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(replace)
        dialog.open()

    def _file_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, title, "", self.tr("Images (*.png *.jpg *.jpeg *.webp)"))
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
