"""What would become of each thing that the sources hold, as a list."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from playbook_app.domain.vocabulary import Kind
from playbook_app.exchange.outcome import Imported, Outcome, Verb
from playbook_app.ui.indexes import Index
from playbook_app.wording.language import Translate
from playbook_app.wording.names import OUTCOMES, kind_name
from playbook_app.wording.sentences import remark_sentence

RESULT, KIND, NAME, WHERE, WHY = range(5)
_ORDER = {verb: place for place, verb in enumerate((Verb.SKIPPED, Verb.CREATED, Verb.UPDATED, Verb.UNCHANGED))}


class OutcomesModel(QAbstractTableModel):
    """Rows of what happens, to what, where it stands, and why; what is skipped comes first."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._translate = translate
        self._rows: tuple[Outcome, ...] = ()
        self._folders: tuple[str, ...] = ()

    @property
    def gives_reasons(self) -> bool:
        """Whether any row says why."""
        return any(outcome.reason for outcome in self._rows)

    @property
    def tells_places(self) -> bool:
        """Whether rows stand at more than one place. Images are told by what they are called here."""
        return len({outcome.place for outcome in self._rows if outcome.kind is not Kind.IMAGE}) > 1

    def show(self, imported: Imported, sources: Sequence[Path]) -> None:
        """Show the outcomes of an import. Places are told from where the sources lie."""
        self.beginResetModel()
        self._rows = tuple(sorted(imported.outcomes, key=lambda one: _ORDER[one.verb]))
        self._folders = tuple(f"{source.parent}{os.sep}" for source in sources)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many outcomes there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words(self._rows[index.row()])[index.column()]
        return None

    def _heads(self) -> tuple[str, ...]:
        return (self.tr("Result"), self.tr("What"), self.tr("Name"), self.tr("Where"), self.tr("Why"))

    def _words(self, outcome: Outcome) -> tuple[str, ...]:
        place = next(
            (outcome.place.file.removeprefix(one) for one in self._folders if outcome.place.file.startswith(one)),
            outcome.place.file,
        )
        if outcome.place.line is not None:
            place = self.tr("{file}, line {line}").format(file=place, line=outcome.place.line)
        return (
            self._translate(OUTCOMES[outcome.verb]),
            kind_name(outcome.kind, self._translate),
            " ".join(outcome.name.split()),
            place,
            remark_sentence(outcome.reason, self._translate) if outcome.reason else "",
        )
