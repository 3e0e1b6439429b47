"""The long texts of a playbook are spelled in its language, where the person wants that."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from playbook_app.ui.settings import table
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard
from tests.ui.standards.opened import at_standards

Windows = Callable[..., PlaybookWindow]


@pytest.fixture(autouse=True)
def dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A language of two words."""
    (tmp_path / "xx.aff").write_text("SET UTF-8\n")
    (tmp_path / "xx.dic").write_text("2\nthe\nguest\n")
    monkeypatch.setenv("DICPATH", str(tmp_path))


def test_a_setting_has_the_texts_spelled_in_the_playbooks_language(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, practice="the guset the"), language="xx"))
    place = at_standards(window)
    field = place.editor._fields["practice"].findChild(QTextEdit)
    assert isinstance(field, QTextEdit)

    def marked() -> list[str]:
        return [selection.cursor.selectedText() for selection in field.extraSelections()]

    assert marked() == []
    window.desk.settings.choose(table.SPELLING, True)
    qtbot.waitUntil(lambda: marked() == ["guset"], timeout=20_000)
    window.desk.settings.choose(table.SPELLING, False)
    qtbot.waitUntil(lambda: marked() == [])
