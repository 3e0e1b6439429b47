"""Which sheet of a workbook is read, where it has several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from playbook_app.exchange.outcome import Sheets
from playbook_app.ui.theme import sizes

_FEWEST_LETTERS = 24


class SheetsView(QWidget):
    """A box for each workbook that has more than one sheet with something in it."""

    chosen = Signal(str, str)
    """The name of a workbook and that of its sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without workbooks."""
        super().__init__(parent)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(sizes.MEDIUM)
        self._rows.setVerticalSpacing(sizes.SMALL)

    def show_sheets(self, workbooks: Sequence[Sheets]) -> None:
        """Show what there is to choose; hide where there is nothing."""
        focused = next((box.objectName() for box in self.findChildren(QComboBox) if box.hasFocus()), "")
        while self._rows.rowCount():
            self._rows.removeRow(0)
        several = [one for one in workbooks if len({*one.names, one.chosen}) > 1]
        for one in several:
            words = self.tr("Sheet:") if len(workbooks) == 1 else self.tr("Sheet of {file}:").format(file=one.file)
            label, box = QLabel(words, self), self._box(one)
            label.setBuddy(box)
            self._rows.addRow(label, box)
            if box.objectName() == focused:
                box.setFocus()
        self.setVisible(bool(several))

    def _box(self, workbook: Sheets) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(workbook.file)
        box.setAccessibleName(self.tr("Sheet of {file}").format(file=workbook.file))
        box.setMinimumContentsLength(_FEWEST_LETTERS)
        box.addItems(list(dict.fromkeys((*workbook.names, workbook.chosen))))
        box.setCurrentText(workbook.chosen)
        box.textActivated.connect(lambda name: self.chosen.emit(workbook.file, name))
        return box
