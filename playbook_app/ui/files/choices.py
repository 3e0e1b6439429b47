"""Radio buttons and boxes to tick, each with a line below that says what it means."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking


def add_choice(column: QVBoxLayout, button: QAbstractButton, meaning: str) -> QLabel:
    """Put a button into a column with what it means, which a screen reader says too; return the label of that."""
    label = looking(QLabel(meaning, button.parentWidget()), Look.MUTED)
    label.setWordWrap(True)
    label.setIndent(sizes.WIDE)
    button.setAccessibleDescription(meaning)
    column.addWidget(button)
    column.addWidget(label)
    return label
