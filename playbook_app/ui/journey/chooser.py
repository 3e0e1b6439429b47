"""A small window that asks where standards are to go: moment and step."""

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Step
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.ui.journey.speech import Speech
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

Goal = tuple[EntityId | None, Step | None]


class PlaceChooser(QDialog):
    """Asks for a cell of the board, or the tray."""

    def __init__(
        self, journey: JourneyMap, speech: Speech, standards: tuple[EntityId, ...], parent: QWidget | None = None
    ) -> None:
        """Begin with where the first of the standards is."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Move to…"))
        first = journey.session.playbook.standards[standards[0]]
        self._moment = QComboBox(self)
        self._step = QComboBox(self)
        self._fill(journey, speech)
        self._moment.setCurrentIndex(max(0, self._moment.findData(first.moment or "")))
        self._step.setCurrentIndex(max(0, self._step.findData(first.step.value if first.step else Step.IDEAL.value)))
        if not first.moment and self._moment.count() > 1:
            self._moment.setCurrentIndex(1)
        self._moment.currentIndexChanged.connect(self._adjust)
        self._arrange(speech.title(first) if len(standards) == 1 else self.tr("%n standard(s)", "", len(standards)))
        self._adjust()

    def goal(self) -> Goal:
        """Return what was chosen; without a moment, the tray."""
        moment = self._moment.currentData()
        return (EntityId(moment), Step(self._step.currentData())) if moment else (None, None)

    def _fill(self, journey: JourneyMap, speech: Speech) -> None:
        self._moment.addItem(self.tr("Not placed yet"), "")
        for column in journey.columns:
            if column.moment:
                words = self.tr("{stage}: {moment}").format(
                    stage=speech.stage_name(column.stage), moment=speech.moment_name(column.moment)
                )
                self._moment.addItem(words, column.moment.id)
        for step in Step:
            self._step.addItem(speech.name(step), step.value)

    def _arrange(self, words: str) -> None:
        title = looking(QLabel(words, self), Look.HEADING)
        title.setWordWrap(True)
        form = QFormLayout()
        form.setSpacing(sizes.SMALL)
        form.addRow(self.tr("&Moment"), self._moment)
        form.addRow(self.tr("&Step"), self._step)
        buttons = QDialogButtonBox(self)
        move = looking(buttons.addButton(self.tr("Move"), QDialogButtonBox.ButtonRole.AcceptRole), Look.PRIMARY)
        move.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.LARGE)
        column.setSpacing(sizes.LARGE)
        column.addWidget(title)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(380)

    def _adjust(self) -> None:
        self._step.setEnabled(bool(self._moment.currentData()))
