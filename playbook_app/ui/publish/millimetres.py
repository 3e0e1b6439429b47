"""Fields for distances on paper."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from playbook_app.publishing.compose.options import MOST_OFFSET
from playbook_app.ui.theme import sizes

_DECIMALS = 2
_OFFSET_STEP = 0.25
_SUFFIX = "\u00a0mm"
"""The sign of the unit, which is the same in all languages (SI brochure, 9th edition, 5.2)."""
_KEPT = re.compile(r"(-?[0-9]{1,2}(?:\.[0-9]{1,2})?);(-?[0-9]{1,2}(?:\.[0-9]{1,2})?)", re.ASCII)


class Millimetres(QDoubleSpinBox):
    """A distance in mm, told when the person has typed or stepped it."""

    def __init__(self, name: str, span: tuple[float, float], step: float, parent: QWidget | None = None) -> None:
        """`name` is what the field is called; `span` are the least and the most; `step` is one press of an arrow."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDecimals(_DECIMALS)
        self.setRange(*span)
        self.setSingleStep(step)
        self.setSuffix(_SUFFIX)
        self.setKeyboardTracking(False)


class OffsetField(QWidget):
    """Two distances beside each other: to the right and upwards."""

    valueChanged = Signal()  # noqa: N815 - named as those of Qt's own fields

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what both are called together."""
        super().__init__(parent)
        self.setAccessibleName(name)
        span = (-float(MOST_OFFSET), float(MOST_OFFSET))
        self._across = Millimetres(self.tr("To the right"), span, _OFFSET_STEP, self)
        self._up = Millimetres(self.tr("Upwards"), span, _OFFSET_STEP, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.SMALL)
        for field in (self._across, self._up):
            row.addWidget(field, 1)
            field.valueChanged.connect(self.valueChanged)

    def value(self) -> tuple[float, float]:
        """Return both, in mm."""
        return self._across.value(), self._up.value()

    @property
    def kept(self) -> str:
        """Both as a text to be kept."""
        return ";".join(f"{distance:g}" for distance in self.value())

    def restore(self, kept: str) -> None:
        """Take what was kept; anything else is left alone."""
        if both := _KEPT.fullmatch(kept):
            self._across.setValue(float(both[1]))
            self._up.setValue(float(both[2]))
