"""The commands that need to know more first: which heading, how large a table, where a link leads, which image."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QFileDialog, QMenu

from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.writing import doing, lines, placing, tables
from playbook_app.ui.writing.edit import Edit, Selection
from playbook_app.ui.writing.field import Field
from playbook_app.ui.writing.given import SUFFIXES
from playbook_app.ui.writing.grid import GridChooser
from playbook_app.ui.writing.keys import Command
from playbook_app.ui.writing.linking import LinkForm
from playbook_app.ui.writing.receiving import Receiving

_MOST_NAMES = 200


class Asking(QObject):
    """Asks beside the tool. `answered` carries the edit that follows."""

    answered = Signal(Edit)

    def __init__(self, theme: Theme, field: Field, receiving: Receiving) -> None:
        """Ask about the text of `field`; image files go the way of those that are dropped."""
        super().__init__(field)
        self._theme = theme
        self._field = field
        self._receiving = receiving
        self.image_names: Callable[[], Sequence[str]] = tuple

    def ask(self, command: Command, anchor: QRect) -> bool:
        """Ask what a command needs to know, beside a place on the screen; False where it needs nothing."""
        questions = {
            Command.HEADING: self._ask_heading,
            Command.TABLE: self._ask_table,
            Command.LINK: self._ask_link,
            Command.IMAGE: self._ask_image,
        }
        question = questions.get(command)
        if question is None:
            return False
        question(anchor)
        return True

    def _ask_heading(self, anchor: QRect) -> None:
        text, found = self._field.text(), self._field.selection()
        level = lines.heading_level(text, found.start)
        menu = self._menu()
        names = (self.tr("Plain text"), self.tr("Heading 1"), self.tr("Heading 2"), self.tr("Heading 3"))
        for number, name in enumerate(names):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(number == level)
            action.triggered.connect(
                lambda _=False, number=number: self.answered.emit(lines.set_heading(text, found, number))
            )
            if number == level:
                menu.setActiveAction(action)
        menu.popup(anchor.bottomLeft())

    def _ask_table(self, anchor: QRect) -> None:
        text, found = self._field.text(), self._field.selection()
        chooser = GridChooser(self._theme, self._field)
        chooser.chosen.connect(
            lambda rows, columns: self.answered.emit(tables.insert_table(text, found, rows, columns))
        )
        chooser.open_by(anchor)

    def _ask_link(self, anchor: QRect) -> None:
        text, found = self._field.text(), self._field.selection()
        address = ""
        if link := doing.link_at(text, found):
            found = Selection(link.start, link.end)
            words = text[link.inner_start : link.inner_end]
            address = text[link.inner_end + 2 : link.end - 1].removeprefix("mailto:")
        else:
            words = " ".join(text[found.start : found.end].split())
        form = LinkForm(self._theme, words, address, self._field)
        form.linked.connect(
            lambda words, address: self.answered.emit(placing.placed(text, found, placing.link(words, address)))
        )
        form.open_by(anchor)

    def _ask_image(self, anchor: QRect) -> None:
        names = list(self.image_names())
        if not names:
            self._choose_files()
            return
        menu = self._menu()
        menu.addAction(self.tr("Choose a file…")).triggered.connect(self._choose_files)
        menu.addSection(self.tr("In this playbook"))
        for name in names[:_MOST_NAMES]:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, name=name: self._insert_image(name))
        menu.popup(anchor.bottomLeft())

    def _insert_image(self, name: str) -> None:
        self.answered.emit(placing.placed(self._field.text(), self._field.selection(), placing.image(name, "")))

    def _choose_files(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog = QFileDialog(
            self._field, self.tr("Choose an image"), "", self.tr("Images ({kinds})").format(kinds=kinds)
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda paths: self._receiving.take_files([Path(path) for path in paths]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _menu(self) -> QMenu:
        menu = QMenu(self._field)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
