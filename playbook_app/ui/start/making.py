"""Asks what a new playbook is to be: what it starts from, brand, promise, title, and where it is kept."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playbook_app.author import known_author
from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.editor import Editor
from playbook_app.starting import Beginning, started, started_from
from playbook_app.ui.files.asking import ask_path
from playbook_app.ui.files.host import Host
from playbook_app.ui.files.naming import keep_folder, suggested_path
from playbook_app.ui.start.templates import BLANK, Template, templates
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_WIDTH = 560


class NewPlaybookDialog(QDialog):
    """The questions before a new playbook. Only the brand must be answered."""

    def __init__(self, host: Host, template: str, sources: Sequence[Path], parent: QWidget) -> None:
        """Ask on behalf of a window. Documents named by `sources` are imported into what is made."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host = host
        self._sources = sources
        self._templates = templates()
        self._chosen_path: Path | None = None
        self._suggested_title = ""
        self.setWindowTitle(self.tr("New playbook"))
        self.setMinimumWidth(_WIDTH)
        self._template = self._template_box(template or BLANK)
        self.brand = self._line(self.tr("Such as the name over your door"))
        self.promise = self._line(self.tr("What every customer can count on, in one sentence"))
        self.title_line = self._line("")
        self.author = self._line(self.tr("Stands in the history beside what you do"))
        self._path = looking(QLabel(self), Look.MUTED)
        self._path.setTextFormat(Qt.TextFormat.PlainText)
        self._path.setWordWrap(True)
        self._asks_author = not known_author().name
        self._assemble()
        self.brand.textChanged.connect(self._follow_brand)
        self._follow_brand()
        self.brand.setFocus()

    def accept(self) -> None:
        """Make the playbook. What may still go wrong is told by the window that asked."""
        author = known_author(self.author.text().strip() or None) if self._asks_author else known_author()
        path, template = self._where(), self._template_chosen()
        beginning = Beginning(self.title_line.text().strip(), self.brand.text().strip(), self.promise.text().strip())
        keep_folder(self._host.settings, path.parent)

        def make() -> Editor:
            if template.kept:
                return started_from(template.kept, path, author, beginning)
            about = {"title": beginning.title, "brand": beginning.brand, "promise": beginning.promise}
            return started(template.key, path, author, **about)

        super().accept()
        self._host.make(path, make, self._sources)

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.LARGE)
        layout.setSpacing(sizes.LARGE)
        layout.addWidget(looking(QLabel(self.tr("A new playbook"), self), Look.PLACE_TITLE))
        grid = QGridLayout()
        grid.setHorizontalSpacing(sizes.LARGE)
        grid.setVerticalSpacing(sizes.MEDIUM)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Start &from"), self._template),
            (self.tr("&Brand"), self.brand),
            (self.tr("&Promise"), self.promise),
            (self.tr("&Title"), self.title_line),
        ]
        if self._asks_author:
            rows.append((self.tr("&Your name"), self.author))
        for number, (text, field) in enumerate(rows):
            label = QLabel(text, self)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
        self.author.setVisible(self._asks_author)
        grid.addWidget(QLabel(self.tr("Kept in"), self), len(rows), 0)
        grid.addLayout(self._place_row(), len(rows), 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        layout.addWidget(self._buttons())

    def _place_row(self) -> QHBoxLayout:
        change = QPushButton(self.tr("Change…"), self)
        change.setAccessibleName(self.tr("Change where the playbook is kept"))
        change.clicked.connect(self._choose_path)
        row = QHBoxLayout()
        row.addWidget(self._path, 1)
        row.addWidget(change)
        return row

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self._create = looking(QPushButton(self.tr("Make the playbook"), box), Look.PRIMARY)
        self._create.setDefault(True)
        box.addButton(self._create, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _line(self, placeholder: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(placeholder)
        line.setMaxLength(LONGEST_TEXT)
        return line

    def _template_box(self, chosen: str) -> QComboBox:
        box = QComboBox(self)
        for template in self._templates:
            box.addItem(self._host.theme.icon(template.icon), template.name, template.key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _template_chosen(self) -> Template:
        return self._templates[self._template.currentIndex()]

    def _follow_brand(self) -> None:
        brand = self.brand.text().strip()
        self._create.setEnabled(bool(brand))
        if self.title_line.text() == self._suggested_title:
            self._suggested_title = self.tr("How we serve at {brand}").format(brand=brand) if brand else ""
            self.title_line.setText(self._suggested_title)
        self._show_path()

    def _where(self) -> Path:
        brand = self.brand.text().strip()
        return self._chosen_path or suggested_path(self._host.settings, brand, self.tr("New playbook"))

    def _choose_path(self) -> None:
        if path := ask_path(self, self.tr("Where to keep the playbook"), self._where()):
            self._chosen_path = path
            self._show_path()

    def _show_path(self) -> None:
        self._path.setText(str(self._where()))
