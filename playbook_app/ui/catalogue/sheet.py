"""A form on a page that scrolls: calm labels above their fields, in one column that stays readable on a wide screen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from playbook_app.ui.form.flow import Flow
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

WIDEST = 760
"""Pixels that a column of fields takes at most."""


class Sheet(QScrollArea):
    """A column of fields, found again by their names."""

    def __init__(self, parent: QWidget | None = None, *, top: int = sizes.SMALL) -> None:
        """Begin with an empty column, so many pixels below the upper edge."""
        super().__init__(parent)
        self._fields: dict[str, QWidget] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = looking(QFrame(), Look.PAGE)
        column = QWidget(page)
        column.setMaximumWidth(WIDEST)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.LARGE)
        beside = QHBoxLayout()
        beside.addWidget(column, WIDEST)
        beside.addStretch(1)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(sizes.WIDE, top, sizes.WIDE, sizes.WIDE)
        outer.addLayout(beside)
        outer.addStretch(1)
        self.setWidget(page)

    def add(self, widget: QWidget, name: str = "") -> None:
        """Put a widget below the others; with a name the cursor can be sent there."""
        self._column.addWidget(widget)
        if name:
            self._fields[name] = widget

    def add_field(self, name: str, label: str, field: QWidget, hint: str = "") -> QFrame:
        """Put a field with its label below the others, and return both as one. `hint` says what belongs into it."""
        whole = QFrame(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.TIGHT)
        words = looking(QLabel(label, whole), Look.LABEL)
        words.setBuddy(field)
        column.addWidget(words)
        column.addWidget(field)
        if hint:
            below = looking(QLabel(hint, whole), Look.SMALL)
            below.setWordWrap(True)
            column.addWidget(below)
            field.setAccessibleDescription(hint)
        self._column.addWidget(whole)
        self._fields[name] = field
        return whole

    def add_chips(self, chips: Mapping[str, QWidget]) -> None:
        """Put chips, by the names of their fields, side by side below the others, in as many rows as they take."""
        whole = QWidget(self)
        flow = Flow(whole)
        for name, chip in chips.items():
            flow.addWidget(chip)
            self._fields[name] = chip
        self._column.addWidget(whole)

    def add_button(self, button: QAbstractButton) -> None:
        """Put a button below the others, as wide as its words."""
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def add_facts(self, label: str, parts: Sequence[QWidget]) -> QLabel:
        """Put a label and what it is about below the others, to be read rather than written; return the label."""
        column = QVBoxLayout()
        column.setSpacing(sizes.SMALL)
        words = looking(QLabel(label, self), Look.LABEL)
        column.addWidget(words)
        for part in parts:
            if isinstance(part, QLabel):
                part.setWordWrap(True)
            column.addWidget(part, 0, *_at_start(part))
        self._column.addLayout(column)
        return words

    def focus(self, name: str) -> bool:
        """Put the cursor into a field and bring it into sight; return whether there is such a field."""
        field = self._fields.get(name)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(field)
        return True


def _at_start(part: QWidget) -> tuple[Qt.AlignmentFlag, ...]:
    """Return how a button is aligned: at its own size, where other parts take the whole width."""
    return (Qt.AlignmentFlag.AlignLeading,) if isinstance(part, QAbstractButton) else ()
