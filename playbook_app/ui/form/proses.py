"""A field for a long text in Markdown."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from playbook_app.ui.desk import Desk
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.typing import Typing
from playbook_app.ui.settings import table
from playbook_app.ui.writing.writing import Writing


class ProseField(QWidget):
    """Shows and writes a long text of the subject. `writing` is the editor inside."""

    def __init__(
        self,
        subject: Subject,
        field: str,
        name: str,
        desk: Desk,
        *,
        placeholder: str = "",
        lines: int = 3,
        toolbar: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Show a field. `name` is what screen readers call it; it is `lines` high when empty.

        Spelling is minded in the playbook's language, as the settings say.
        """
        super().__init__(parent)
        self._subject = subject
        self._field = field
        self._desk = desk
        self.writing = Writing(desk.theme, name, placeholder=placeholder, lines=lines, toolbar=toolbar, parent=self)
        self._typing = Typing(subject.session, self._write, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.writing)
        self.setFocusProxy(self.writing)
        self.writing.set_read_only(subject.session.read_only)
        self.writing.edited.connect(self._key)
        self.writing.image_given.connect(self._take_image)
        self.writing.set_image_names(self._image_names)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._refresh)
        desk.settings.changed.connect(self._mind_spelling)
        self._mind_spelling()
        self._show()

    def _mind_spelling(self, setting: str = table.SPELLING.key) -> None:
        if setting == table.SPELLING.key:
            self.writing.set_language(self._desk.session.playbook.about.language)
            self.writing.set_spelling(self._desk.settings.value(table.SPELLING))

    def _key(self, text: str) -> None:
        self._subject.type(self._field, text)
        self._typing.key()

    def _take_image(self, given: object) -> None:
        """Have an image kept, and show it here, unless another entity is at hand by then."""
        entity = self._subject.id

        def show(name: str) -> None:
            if self._subject.id == entity:
                self.writing.insert_image(name)

        self._subject.session.image_given.emit(given, show)

    def _image_names(self) -> list[str]:
        return sorted(image.name for image in self._subject.session.playbook.images.values())

    def _write(self) -> None:
        self._subject.write(self._field, self.writing.text())

    def _refresh(self) -> None:
        if not self._typing.waiting:
            self._show()

    def _show(self) -> None:
        self.writing.set_language(self._desk.session.playbook.about.language)
        text = str(self._subject.value(self._field) or "")
        if text != self.writing.text():
            self.writing.set_text(text)
        self.setEnabled(self._subject.id is not None)
