"""A field for a typeface of the brand: what it is called, which styles it has, and the ways to another."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.typeface import STYLES, USUAL, Typeface
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors import PlaybookError
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.notice import Gravity, Notice
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.worker.jobs import TakeInFontsRequest

if TYPE_CHECKING:
    from playbook_app.exchange.font import TakenTypeface

_LARGEST = 50_000_000
"""Bytes of a file that is read at all."""


class TypefaceField(QWidget):
    """Shows a typeface and takes another in, from one file a style."""

    def __init__(self, desk: Desk, subject: Subject, field: str, name: str, parent: QWidget | None = None) -> None:
        """Show a field of the subject. `name` is what screen readers call it."""
        super().__init__(parent)
        self._desk, self._subject, self._field = desk, subject, field
        self._name = QLabel(self)
        self._styles = looking(QLabel(self), Look.SMALL)
        self._styles.setWordWrap(True)
        self._files = QPushButton(self.tr("From files…"), self)
        self._usual = QPushButton(self.tr("The usual one"), self)
        self._files.clicked.connect(self._choose)
        self._usual.clicked.connect(lambda: self._subject.write(self._field, USUAL, joins=False))
        row = QHBoxLayout()
        row.setSpacing(sizes.SMALL)
        for button in (self._files, self._usual):
            button.setAccessibleDescription(name)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.TIGHT)
        column.addWidget(self._name)
        column.addWidget(self._styles)
        column.addSpacing(sizes.TIGHT)
        column.addLayout(row)
        self.setFocusProxy(self._files)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._show()

    def take(self, paths: Sequence[Path]) -> None:
        """Take the files of a typeface in; what cannot be used is said, and nothing changes."""
        given: dict[str, bytes] = {}
        for path in paths:
            data = _read(path)
            if data is None:
                sentence = self.tr("{name} cannot be read, or is too large. Nothing was changed.")
                self._desk.tell(Notice(sentence.format(name=path.name), Gravity.WARNING))
                return
            given[path.name] = data
        if given:
            self._desk.workers.take_in_fonts(TakeInFontsRequest(given), self._keep, self._fail)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the files of a typeface"), "", self.tr("TrueType fonts (*.ttf)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.open()

    def _keep(self, taken: "TakenTypeface") -> None:
        session, playbook = self._desk.session, self._desk.session.playbook
        changes = edit(playbook, Kind.PLAYBOOK, playbook.about.id, **{self._field: taken.typeface})
        label = Label.of("edit", kind=Kind.PLAYBOOK.value, field=self._field, name=spoken_name(playbook.about))
        session.perform(label, changes, images=taken.files)

    def _fail(self, failure: Exception) -> None:
        session = self._desk.session
        (session.refused if isinstance(failure, PlaybookError) else session.broke).emit(failure)

    def _show(self) -> None:
        typeface = self._subject.value(self._field)
        typeface = typeface if isinstance(typeface, Typeface) else USUAL
        files = dict(typeface.files())
        self._name.setText((typeface.name or self.tr("Without a name")) if files else self._usual_name())
        self._styles.setText(self._styles_in_words(typeface, files))
        self._styles.setVisible(bool(self._styles.text()))
        writable = not self._desk.session.read_only
        self._files.setEnabled(writable)
        self._usual.setEnabled(writable and typeface != USUAL)

    def _usual_name(self) -> str:
        return "Source Serif" if self._field == "text_font" else "Source Sans"

    def _styles_in_words(self, typeface: Typeface, files: dict[str, str]) -> str:
        """Return which styles there are, and what becomes of those that are not."""
        called = {
            "regular": self.tr("regular"),
            "bold": self.tr("bold"),
            "italic": self.tr("italic"),
            "bold_italic": self.tr("bold italic"),
        }
        there = ", ".join(called[style] for style in STYLES if style in files)
        missing = ", ".join(called[style] for style in STYLES if style not in files)
        if not files:
            named = self.tr("The files of “{name}” are not in the playbook.")
            return named.format(name=typeface.name) if typeface.name else ""
        if not missing:
            return there
        return self.tr("{there}. Not there: {missing}; the nearest style is printed instead.").format(
            there=there, missing=missing
        )


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() and path.stat().st_size <= _LARGEST else None
    except OSError:
        return None
