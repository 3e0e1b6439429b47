"""A field of short texts in an order, such as the marks of a scale."""

from PySide6.QtWidgets import QWidget

from playbook_app.ui.form.rows import RowsField, RowWidget
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.theme.theme import Theme


class OrderedField(RowsField[str]):
    """Shows and writes a field that holds short texts."""

    def __init__(
        self, subject: Subject, field: str, name: str, theme: Theme, *, add: str, parent: QWidget | None = None
    ) -> None:
        """Show a field. `name` is what screen readers call each line, with its number; `add` is on the button below."""
        super().__init__(subject, field, name, theme, add=add, parent=parent)
        self.show_items()

    def fill(self, row: RowWidget, item: str) -> None:
        """Put a text into a line, unless it stands there."""
        if row.words.text() != item:
            row.words.setText(item)

    def item(self, row: RowWidget) -> str:
        """Return a line's text."""
        return row.words.text()

    def blank(self) -> str:
        """Return an empty text."""
        return ""
