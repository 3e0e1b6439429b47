"""A text to write in, shown on a page with a field after it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playbook_app.ui.theme.theme import Appearance, Theme
from playbook_app.ui.writing.field import Field
from playbook_app.ui.writing.writing import Writing
from tests.ui.writing.places import drawn, taken


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(Appearance.LIGHT)


class Page:
    """A page with a text and a field after it."""

    def __init__(self, theme: Theme, **options: object) -> None:
        self.window = QWidget()
        self.writing = Writing(theme, "Practice", **options)  # type: ignore[arg-type]
        self.next = QLineEdit()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.writing)
        layout.addWidget(self.next)
        self.window.resize(700, 500)
        self.texts: list[str] = []
        self.writing.edited.connect(self.texts.append)

    @property
    def field(self) -> Field:
        return self.writing.findChildren(Field)[0]

    def show(self, text: str) -> None:
        """Show a drawn text, with its selection."""
        words, selection = taken(text)
        self.writing.set_text(words)
        self.writing.select(selection.start, selection.end)

    @property
    def drawn(self) -> str:
        return drawn(self.writing.text(), self.field.selection())


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[Page]:
    with_field = Page(theme)
    qtbot.addWidget(with_field.window)
    with_field.window.show()
    with_field.window.activateWindow()
    with_field.writing.setFocus()
    qtbot.waitUntil(with_field.field.hasFocus)
    yield with_field
    QGuiApplication.clipboard().clear()


@pytest.fixture
def page_of(theme: Theme, qtbot: QtBot) -> Callable[..., Page]:
    def make(**options: object) -> Page:
        made = Page(theme, **options)
        qtbot.addWidget(made.window)
        made.window.show()
        return made

    return make
