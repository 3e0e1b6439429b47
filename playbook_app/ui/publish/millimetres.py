"""A field for a distance on paper."""

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

_DECIMALS = 2


class Millimetres(QDoubleSpinBox):
    """A distance in mm, told when the person has typed or stepped it."""

    def __init__(self, name: str, span: tuple[float, float], step: float, parent: QWidget | None = None) -> None:
        """`name` is what the field is called; `span` are the least and the most; `step` is one press of an arrow."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDecimals(_DECIMALS)
        self.setRange(*span)
        self.setSingleStep(step)
        self.setSuffix(self.tr(" mm"))
        self.setKeyboardTracking(False)
