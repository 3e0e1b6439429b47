"""What an import would bring: how much of what, what there is to know, and what becomes of each thing."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QTreeView, QVBoxLayout, QWidget

from playbook_app.exchange.outcome import Imported, Verb
from playbook_app.ui.importing.columns import ColumnsView
from playbook_app.ui.importing.levels import PartsView
from playbook_app.ui.importing.outcomes import KIND, NAME, RESULT, WHERE, WHY, OutcomesModel
from playbook_app.ui.importing.sheets import SheetsView
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.language import Words
from playbook_app.wording.names import OUTCOMES, counted
from playbook_app.wording.sentences import remark_sentence

_MOST_NOTICES = 6
_WIDEST = 220
_COLUMNS_WIDTH = 420
_PARTS_NEED = 400
"""Pixels below which headings cannot be read."""


class PreviewPage(QWidget):
    """Counts and notices above; below, what can be set right at the left and what would happen at the right."""

    column_chosen = Signal(str, str)
    """A column of a table and the field that it was given."""

    part_chosen = Signal(str, str)
    """The name of a level of headings or of a part, and what it is to become; nothing for as before."""

    sheet_chosen = Signal(str, str)
    """The name of a workbook and that of its sheet."""

    def __init__(self, translate: Words, parent: QWidget) -> None:
        """Begin without an import."""
        super().__init__(parent)
        self._translate = translate
        self.counts = QLabel(self)
        self.counts.setWordWrap(True)
        self._notices = looking(QLabel(self), Look.WARNING)
        self._notices.setWordWrap(True)
        self._notices.setTextFormat(Qt.TextFormat.PlainText)
        self._sheets = SheetsView(self)
        self._sheets.chosen.connect(self.sheet_chosen)
        self._columns = ColumnsView(translate, self)
        self._columns.chosen.connect(self.column_chosen)
        self._columns_part = self._part(self.tr("What the columns are taken for"), self._columns)
        self._columns_part.setFixedWidth(_COLUMNS_WIDTH)
        self._parts = PartsView(translate, self)
        self._parts.chosen.connect(self.part_chosen)
        self._parts_part = self._part(self.tr("What the parts become"), self._parts)
        self._parts_part.setMinimumWidth(_PARTS_NEED)
        for part in (self._columns_part, self._parts_part):
            part.hide()  # both together would make the dialog wider than the screen of a small machine
        self._model = OutcomesModel(translate, self)
        self._outcomes = self._outcomes_view()
        row = QHBoxLayout()
        row.setSpacing(sizes.WIDE)
        row.addWidget(self._columns_part)
        row.addWidget(self._parts_part, 3)
        row.addWidget(self._part(self.tr("What would happen"), self._outcomes), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.MEDIUM)
        column.addWidget(self.counts)
        column.addWidget(self._notices)
        column.addWidget(self._sheets, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(row, 1)

    def show_import(self, imported: Imported, sources: Sequence[Path]) -> None:
        """Show what an import of these sources would do."""
        self.counts.setText(self._counted(imported) if imported.changes else self.tr("There is nothing new in there."))
        self._show_notices(imported)
        self._sheets.show_sheets(imported.sheets)
        self._columns_part.setVisible(bool(imported.columns))
        self._columns.show_columns(imported.columns)
        self._parts_part.setVisible(bool(imported.parts))
        self._parts.show_parts(imported.parts)
        self._model.show(imported, sources)
        self._outcomes.setColumnHidden(WHY, not self._model.gives_reasons)
        self._outcomes.setColumnHidden(WHERE, not self._model.tells_places)
        for column in (RESULT, KIND, WHERE, WHY):
            needed = max(self._outcomes.sizeHintForColumn(column), self._outcomes.header().sectionSizeHint(column))
            self._outcomes.setColumnWidth(column, min(_WIDEST, needed))

    def take_focus(self) -> bool:
        """Give the keyboard back to what the person was choosing by; tell whether there was anything."""
        return self._parts.take_focus()

    def _outcomes_view(self) -> QTreeView:
        view = QTreeView(self)
        view.setModel(self._model)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAccessibleName(self.tr("What would happen"))
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setAllColumnsShowFocus(True)
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        return view

    def _part(self, name: str, view: QWidget) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.SMALL)
        column.addWidget(looking(QLabel(name, part), Look.LABEL))
        column.addWidget(view, 1)
        return part

    def _show_notices(self, imported: Imported) -> None:
        sentences = [remark_sentence(notice, self._translate) for notice in imported.notices[:_MOST_NOTICES]]
        if (left := len(imported.notices) - _MOST_NOTICES) > 0:
            sentences.append(self.tr("And %n more like these.", "", left))
        self._notices.setText("\n".join(sentences))
        self._notices.setVisible(bool(sentences))

    def _counted(self, imported: Imported) -> str:
        """Return how much is created, updated, skipped, in the words of the command line."""
        counts = Counter((outcome.verb, outcome.kind) for outcome in imported.outcomes)
        words = self._translate
        lines = []
        for verb in Verb:
            parts = [" ".join(counted(kind, count, words)) for (one, kind), count in counts.items() if one is verb]
            if parts:
                lines.append(
                    self.tr("{result}: {things}").format(
                        result=words(OUTCOMES[verb]).capitalize(), things=", ".join(parts)
                    )
                )
        return "  ·  ".join(lines)
