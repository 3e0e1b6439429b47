"""What becomes of a document is seen as a tree and may be changed, before anything is imported."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QTreeView
from pytestqt.qtbot import QtBot

from playbook_app.exchange.outcome import PartGuess
from playbook_app.ui.importing.dialog import ImportDialog
from playbook_app.ui.importing.outcomes import NAME, WHERE, OutcomesModel
from playbook_app.ui.importing.parts import USES, PartsModel
from playbook_app.ui.indexes import NOWHERE
from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.wording.language import ENGLISH_WORDS
from tests.exchange.word.documents import HEADINGS, p, word_file
from tests.factories import playbook_with
from tests.ui.importing.test_importing import button, importing

Windows = Callable[..., PlaybookWindow]
BODY = (p("Door", style="H1"), p("Greet", style="H2"), p("Say hello."), p("Bill", style="H1"), p("Thank", style="H2"))


def tree(model: PartsModel, above: object = NOWHERE) -> list[object]:
    rows = [model.index(row, 0, above) for row in range(model.rowCount(above))]
    return [(index.data(), index.siblingAtColumn(1).data(), tree(model, index)) for index in rows]


def shown(dialog: ImportDialog) -> PartsModel:
    view = next(one for one in dialog.findChildren(QTreeView) if isinstance(one.model(), PartsModel))
    model = view.model()
    assert isinstance(model, PartsModel)
    return model


def box(dialog: ImportDialog, name: str) -> QComboBox:
    found = dialog.findChild(QComboBox, name)
    assert found is not None
    return found


def choose(dialog: ImportDialog, name: str, use: str, qtbot: QtBot) -> None:
    chooser = box(dialog, name)
    chooser.setCurrentIndex(chooser.findData(use))
    chooser.activated.emit(chooser.currentIndex())
    qtbot.waitUntil(lambda: dialog._job is None, timeout=20_000)


@pytest.fixture
def dialog(window_on: Windows, tmp_path: Path, qtbot: QtBot) -> ImportDialog:
    window = window_on(playbook_with())
    return importing(window, word_file(tmp_path, *BODY, styles=HEADINGS), qtbot)


def test_parts_stand_below_the_higher_heading_before_them(qtbot: QtBot) -> None:
    model = PartsModel(ENGLISH_WORDS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(
        [
            PartGuess(1, 0, "", "text", 3),
            PartGuess(2, 1, "Door", "moment", 0),
            PartGuess(3, 3, "Greet", "standard", 2),
            PartGuess(4, 4, "Why", "field", 2, "why"),
            PartGuess(5, 2, "Ask", "ignore", 2),
        ]
    )
    assert tree(model) == [
        ("Without a heading", "Text of the part above", []),
        ("Door", "Moment", [("Greet", "Standard", [("Why", "Why", [])]), ("Ask", "Left out", [])]),
    ]
    assert tester.model() is model


def test_the_tree_is_there_before_anything_is_made(dialog: ImportDialog) -> None:
    assert tree(shown(dialog)) == [
        ("Door", "Moment", [("Greet", "Standard", [])]),
        ("Bill", "Moment", [("Thank", "Standard", [])]),
    ]
    assert [box(dialog, f"level {level}").currentData() for level in (1, 2)] == ["moment", "standard"]


def test_a_level_becomes_what_is_chosen(dialog: ImportDialog, window_on: Windows, qtbot: QtBot) -> None:
    choose(dialog, "level 1", "standard", qtbot)
    choose(dialog, "level 2", "text", qtbot)
    session = dialog._desk.session
    before = set(session.playbook.standards)
    button(dialog, "Import").click()
    made = [one for one in session.playbook.standards_in_order() if one.id not in before]
    assert [one.title for one in made] == ["Door", "Bill"]
    assert [one.practice for one in made] == ["### Greet\n\nSay hello.", "### Thank"]


def test_one_part_becomes_what_is_chosen_and_may_go_back(dialog: ImportDialog, qtbot: QtBot) -> None:
    view = next(one for one in dialog.findChildren(QTreeView) if isinstance(one.model(), PartsModel))
    view.setCurrentIndex(shown(dialog).place(3))
    choose(dialog, "part", "ignore", qtbot)
    assert tree(shown(dialog))[1] == ("Bill", "Left out", [("Thank", "Left out", [])])
    assert view.currentIndex().data() == "Bill"
    choose(dialog, "part", "", qtbot)
    assert tree(shown(dialog))[1] == ("Bill", "Moment", [("Thank", "Standard", [])])


def test_choosing_keeps_the_keyboard_where_it_is(dialog: ImportDialog, qtbot: QtBot) -> None:
    box(dialog, "level 2").setFocus(Qt.FocusReason.TabFocusReason)
    choose(dialog, "level 2", "text", qtbot)
    assert dialog.focusWidget() is box(dialog, "level 2")


def test_each_chooser_has_a_name_for_those_who_hear_it(dialog: ImportDialog) -> None:
    assert box(dialog, "level 1").accessibleName() == "What becomes of: Level 1"
    assert box(dialog, "part").accessibleName() == "What becomes of: Door"


def test_what_is_offered_is_what_the_reader_takes() -> None:
    from playbook_app.exchange.word.roles import LEVEL_CHOICES

    assert tuple(LEVEL_CHOICES) == USES


def test_a_document_is_previewed_on_a_small_screen(dialog: ImportDialog) -> None:
    dialog.resize(900, 600)
    assert dialog.width() == 900


def test_where_is_not_told_of_one_document(dialog: ImportDialog) -> None:
    outcomes = next(one for one in dialog.findChildren(QTreeView) if isinstance(one.model(), OutcomesModel))
    assert outcomes.isColumnHidden(WHERE)
    assert not outcomes.isColumnHidden(NAME)
