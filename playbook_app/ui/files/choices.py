"""Buttons to choose by, each with a line below that says what it means; and dialogs as high as their words."""

from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QVBoxLayout

from playbook_app.ui.theme.look import Look, looking

_INDENT = 30
"""Pixels from the edge of a button to its text: the mark and the gap behind it."""


def add_choice(column: QVBoxLayout, button: QAbstractButton, meaning: str) -> None:
    """Put a button into a column with what it means, which a screen reader says too."""
    label = looking(QLabel(meaning, button.parentWidget()), Look.MUTED)
    label.setWordWrap(True)
    label.setIndent(_INDENT)
    button.setAccessibleDescription(meaning)
    both = QVBoxLayout()
    both.setSpacing(0)
    both.addWidget(button)
    both.addWidget(label)
    column.addLayout(both)


def fit(dialog: QDialog) -> None:
    """Make a dialog as high as its words are at its width: Qt itself reckons with wider lines."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        height = layout.totalHeightForWidth(dialog.width())
        dialog.setMinimumHeight(height)
        dialog.resize(dialog.width(), height)
