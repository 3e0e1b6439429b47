"""What becomes of a document: level by level of its headings, and of single parts, before anything is made."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHeaderView, QLabel, QTreeView, QVBoxLayout, QWidget

from playbook_app.exchange.outcome import PartGuess, level_key, part_key
from playbook_app.ui.importing.parts import BECOMES, HEADING, USES, PartsModel, use_name
from playbook_app.ui.theme import sizes
from playbook_app.wording.language import Words

_MOST_OPEN = 2_000
"""Parts of a tree that is shown with all of its branches open."""

_BESIDE = 2
"""Levels in a row."""

_EXAMPLES = 5
_LONGEST_EXAMPLE = 90


class PartsView(QWidget):
    """A box a level of headings; the tree of parts; and a box for the part that is chosen in the tree."""

    chosen = Signal(str, str)
    """The name of a level or part (see `exchange.word.mapping`) and what it is to become; nothing for as before."""

    def __init__(self, translate: Words, parent: QWidget | None = None) -> None:
        """Begin without parts."""
        super().__init__(parent)
        self._translate = translate
        self._asked = ""
        self._levels = QWidget(self)
        self._model = PartsModel(translate, self)
        self._tree = self._made_tree()
        self._one = QComboBox(self)
        self._one.setObjectName("part")
        self._one.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._one.activated.connect(self._choose_part)
        self._label = QLabel(self.tr("This part becomes"), self)
        self._label.setBuddy(self._one)
        below = QGridLayout()
        below.setHorizontalSpacing(sizes.MEDIUM)
        below.addWidget(self._label, 0, 0)
        below.addWidget(self._one, 0, 1)
        below.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.MEDIUM)
        column.addWidget(self._levels)
        column.addWidget(self._tree, 1)
        column.addLayout(below)
        self._column = column

    def show_parts(self, parts: Sequence[PartGuess]) -> None:
        """Show what was found; what the person was at stays in sight."""
        current = self._model.part(self._tree.currentIndex())
        place = self._tree.verticalScrollBar().value()
        self._show_levels(parts)
        self._model.show(parts)
        if len(parts) <= _MOST_OPEN:
            self._tree.expandAll()
        first = parts[0].number if parts else 0
        self._tree.setCurrentIndex(self._model.place(current.number if current else first))
        self._tree.verticalScrollBar().setValue(place)
        self._show_part()

    def take_focus(self) -> bool:
        """Give the keyboard back to the box by which something was chosen; tell whether there was one."""
        asked, self._asked = self._asked, ""
        box = self._one if asked == self._one.objectName() else self._levels.findChild(QComboBox, asked or "none")
        if box is not None:
            box.setFocus()
        return box is not None

    def _choose(self, key: str, box: QComboBox) -> None:
        self._asked = box.objectName()
        self.chosen.emit(key, str(box.currentData()))

    def _made_tree(self) -> QTreeView:
        tree = QTreeView(self)
        tree.setModel(self._model)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setAccessibleName(self.tr("What the parts of the document become"))
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setIndentation(sizes.LARGE)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(HEADING, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(BECOMES, QHeaderView.ResizeMode.ResizeToContents)
        tree.selectionModel().currentChanged.connect(lambda *_: self._show_part())
        return tree

    def _show_levels(self, parts: Sequence[PartGuess]) -> None:
        levels = QWidget(self)
        grid = QGridLayout(levels)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.MEDIUM)
        grid.setVerticalSpacing(sizes.SMALL)
        headed = [part for part in parts if part.heading and part.becomes != "field"]
        for place, level in enumerate(sorted({part.level for part in headed})):
            some = [part for part in headed if part.level == level]
            label, box = QLabel(self._level_name(level), levels), self._level_box(level, some)
            examples = "\n".join(part.heading[:_LONGEST_EXAMPLE] for part in islice(some, _EXAMPLES))
            label.setToolTip(examples)
            label.setBuddy(box)
            row, column = divmod(place, _BESIDE)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        self._column.replaceWidget(self._levels, levels)
        self._levels.setParent(None)  # it lives until the next event, but nobody finds its boxes any more
        self._levels.deleteLater()
        self._levels = levels
        levels.show()

    def _level_name(self, level: int) -> str:
        return self.tr("Level {level}").format(level=level) if level else self.tr("Title")

    def _level_box(self, level: int, parts: Sequence[PartGuess]) -> QComboBox:
        box = QComboBox(self)
        key = level_key(level)
        box.setObjectName(key)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setAccessibleName(self.tr("What becomes of: {level}").format(level=self._level_name(level)))
        for use in USES:
            box.addItem(use_name(use, self._translate), use)
        by_level = [part.becomes for part in parts if not part.chosen] or [part.becomes for part in parts]
        box.setCurrentIndex(box.findData(max(by_level, key=by_level.count)))
        box.activated.connect(lambda _: self._choose(key, box))
        return box

    def _show_part(self) -> None:
        part = self._model.part(self._tree.currentIndex())
        self._one.clear()
        self._one.setEnabled(part is not None)
        if part is None:
            return
        name = use_name(part.becomes, self._translate, part.field)
        self._one.addItem(self.tr("As proposed") if part.chosen else self.tr("As proposed: {use}").format(use=name), "")
        for use in USES:
            self._one.addItem(use_name(use, self._translate), use)
        self._one.setCurrentIndex(self._one.findData(part.becomes) if part.chosen else 0)
        self._one.setAccessibleName(self.tr("What becomes of: {level}").format(level=part.heading or self.tr("Text")))

    def _choose_part(self) -> None:
        part = self._model.part(self._tree.currentIndex())
        if part is not None:
            self._choose(part_key(part.number), self._one)
