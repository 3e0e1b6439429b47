"""The settings, as their table lists them. What is chosen holds at once; there is nothing to confirm."""

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from playbook_app.author import known_author
from playbook_app.ui.desk import Desk
from playbook_app.ui.marking import QT_TRANSLATE_NOOP
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.settings.table import SETTINGS, Group, Setting
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_SIZE = (580, 680)
_LONGEST_NAME = 120
_MOST = 1_000_000

_GROUPS = {
    Group.PERSON: QT_TRANSLATE_NOOP("Settings", "You"),
    Group.LOOK: QT_TRANSLATE_NOOP("Settings", "Window"),
    Group.WRITING: QT_TRANSLATE_NOOP("Settings", "Writing"),
    Group.PRINT: QT_TRANSLATE_NOOP("Settings", "Print"),
    Group.SAFETY: QT_TRANSLATE_NOOP("Settings", "Safety"),
}
"""What the parts of the dialog are called, in their order."""


def open_settings(desk: Desk, window: QWidget) -> None:
    """Open the settings before a playbook's window."""
    SettingsDialog(desk.settings, window).open()


class SettingsDialog(QDialog):
    """Shows and writes the settings."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """Build a field for every setting of the table, and one for the author's name."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.resize(*_SIZE)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.SMALL)
        column.setSpacing(sizes.MEDIUM)
        column.addWidget(looking(QLabel(self.tr("Settings"), self), Look.PLACE_TITLE))
        for group, name in _GROUPS.items():
            column.addWidget(looking(QLabel(QCoreApplication.translate("Settings", name), self), Look.HEADING))
            column.addWidget(self._panel(group))
        column.addStretch()
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        box = QDialogButtonBox(self)
        box.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        box.setContentsMargins(sizes.WIDE, 0, sizes.WIDE, sizes.LARGE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addWidget(box)

    def done(self, result: int) -> None:
        """Take the name that is being typed, and close."""
        if self.author.isModified():
            self._take_name()
        super().done(result)

    def _panel(self, group: Group) -> QFrame:
        panel = looking(QFrame(self), Look.PANEL)
        grid = QGridLayout(panel)
        grid.setContentsMargins(sizes.LARGE, sizes.MEDIUM, sizes.LARGE, sizes.MEDIUM)
        grid.setHorizontalSpacing(sizes.LARGE)
        grid.setVerticalSpacing(sizes.TIGHT)
        grid.setColumnStretch(0, 1)
        if group is Group.PERSON:
            self.author = self._author_line()
            sentence = self.tr("Stands in the history beside what you do. It is asked once, and kept on this computer.")
            self._add(grid, self.tr("Your name"), sentence, self.author)
        for setting in SETTINGS:
            if setting.group is group:
                name, sentence = (
                    QCoreApplication.translate("Settings", text) for text in (setting.name, setting.sentence)
                )
                self._add(grid, name, sentence, self._field(setting))
        return panel

    def _add(self, grid: QGridLayout, name: str, sentence: str, field: QWidget) -> None:
        """Put a setting into the next two rows: its name and field, its sentence beneath."""
        row = grid.rowCount()
        label = QLabel(name, self)
        label.setBuddy(field)
        more = looking(QLabel(sentence, self), Look.SMALL)
        more.setWordWrap(True)
        field.setAccessibleName(name)
        field.setAccessibleDescription(sentence)
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1, 2, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(more, row + 1, 0)
        grid.setRowMinimumHeight(row + 2, sizes.SMALL)

    def _author_line(self) -> QLineEdit:
        line = QLineEdit(known_author().name, self)
        line.setMaxLength(_LONGEST_NAME)
        line.setMinimumWidth(14 * sizes.LARGE)
        line.editingFinished.connect(self._take_name)
        return line

    def _take_name(self) -> None:
        self.author.setModified(False)
        if self.author.text().strip() != known_author().name:
            known_author(self.author.text())
            self._settings.author_changed.emit()

    def _field(self, setting: Setting[bool] | Setting[int] | Setting[str]) -> QWidget:
        default = setting.default
        if isinstance(default, bool):
            return self._check(cast("Setting[bool]", setting))
        if isinstance(default, int):
            return self._number(cast("Setting[int]", setting))
        text = cast("Setting[str]", setting)
        return self._choice(text) if text.choices else self._line(text)

    def _choice(self, setting: Setting[str]) -> QComboBox:
        box = QComboBox(self)
        for value, words in setting.choices:
            box.addItem(QCoreApplication.translate("Settings", words), value)
        box.setCurrentIndex(max(0, box.findData(self._settings.value(setting))))
        box.activated.connect(lambda _: self._settings.choose(setting, str(box.currentData())))
        return box

    def _check(self, setting: Setting[bool]) -> QCheckBox:
        box = QCheckBox(self)
        box.setChecked(self._settings.value(setting))
        box.toggled.connect(partial(self._settings.choose, setting))
        return box

    def _number(self, setting: Setting[int]) -> QSpinBox:
        box = QSpinBox(self)
        box.setMaximum(_MOST)
        box.setValue(self._settings.value(setting))
        box.valueChanged.connect(partial(self._settings.choose, setting))
        return box

    def _line(self, setting: Setting[str]) -> QLineEdit:
        line = QLineEdit(self._settings.value(setting), self)
        line.editingFinished.connect(lambda: self._settings.choose(setting, line.text()))
        return line
