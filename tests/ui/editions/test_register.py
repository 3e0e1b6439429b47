"""The sign-off register in the window: names come in, signatures are entered, and what is printed follows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from playbook_app.ui.editions.register import RegisterDialog
from playbook_app.ui.window.window import PlaybookWindow
from tests.ui.editions.conftest import Published


def _register(window: PlaybookWindow) -> RegisterDialog:
    window.desk.actions.run("file.register")
    dialog = window.findChild(RegisterDialog)
    assert dialog
    return dialog


def _rows(dialog: RegisterDialog) -> list[list[str]]:
    table = dialog.findChild(QTableView)
    assert table
    model = table.model()
    return [[str(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]


def _add(dialog: RegisterDialog, *names: str, qtbot: QtBot) -> None:
    field = dialog.findChild(QPlainTextEdit)
    assert field
    for name in names:
        qtbot.keyClicks(field, name)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    _press(dialog, "Add names", qtbot)


def _press(dialog: RegisterDialog, text: str, qtbot: QtBot) -> None:
    button = next(button for button in dialog.findChildren(QPushButton) if button.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _search(dialog: RegisterDialog) -> QLineEdit:
    return next(field for field in dialog.findChildren(QLineEdit) if field.accessibleName() == "Search names and roles")


def _choose(dialog: RegisterDialog, *rows: int) -> None:
    table = dialog.findChild(QTableView)
    assert table
    table.clearSelection()
    table.setSelectionMode(QTableView.SelectionMode.MultiSelection)
    for row in rows:
        table.selectRow(row)


def _said(dialog: RegisterDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_names_come_in_with_their_roles(window_after: Published, qtbot: QtBot) -> None:
    dialog = _register(window_after(""))
    _add(dialog, "Kim Larsen; receptionist", "Ada Boyle", qtbot=qtbot)
    assert [row[0] for row in _rows(dialog)] == ["Ada Boyle", "Kim Larsen"]
    assert "Edition 1: 0 of 2 have signed" in _said(dialog)


def test_a_signature_is_entered_and_taken_back(window_after: Published, qtbot: QtBot) -> None:
    dialog = _register(window_after(""))
    _add(dialog, "Ada", "Ben", qtbot=qtbot)
    _choose(dialog, 0)
    _press(dialog, "Enter signature", qtbot)
    assert [(row[0], row[2]) for row in _rows(dialog)] == [("Ben", "Yet to sign"), ("Ada", "1")]
    assert "1 of 2" in _said(dialog)
    _press(dialog, "Take back", qtbot)
    assert [row[2] for row in _rows(dialog)] == ["Yet to sign", "Yet to sign"]


def test_several_signatures_are_one_step_of_undo(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("")
    dialog = _register(window)
    _add(dialog, "Ada", "Ben", qtbot=qtbot)
    _choose(dialog, 0, 1)
    _press(dialog, "Enter signature", qtbot)
    assert "2 of 2" in _said(dialog)
    window.session.undo()
    qtbot.waitUntil(lambda: "0 of 2" in _said(dialog))


def test_whoever_has_left_is_removed(window_after: Published, qtbot: QtBot) -> None:
    dialog = _register(window_after(""))
    _add(dialog, "Ada", "Ben", qtbot=qtbot)
    _choose(dialog, 1)
    _press(dialog, "Remove from the list", qtbot)
    assert [row[0] for row in _rows(dialog)] == ["Ada"]


def test_before_the_first_edition_nothing_can_be_signed(window_after: Published, qtbot: QtBot) -> None:
    dialog = _register(window_after())
    _add(dialog, "Ada", qtbot=qtbot)
    _choose(dialog, 0)
    assert "Nothing to sign yet" in _said(dialog)
    assert not next(one for one in dialog.findChildren(QPushButton) if one.text() == "Enter signature").isEnabled()


def test_a_name_is_found_among_many_and_signed_for_by_keys_alone(window_after: Published, qtbot: QtBot) -> None:
    dialog = _register(window_after(""))
    _add(dialog, "Kim Larsen; front desk agent", "Ada Boyle", "Zoe Kimura", qtbot=qtbot)
    search = _search(dialog)
    qtbot.keyClicks(search, "kimu")
    assert [row[0] for row in _rows(dialog)] == ["Zoe Kimura"]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    _press(dialog, "Enter signature", qtbot)
    assert "Edition 1: 1 of 3 have signed" in _said(dialog)
    search.setText("kím DESK")
    assert [row[0] for row in _rows(dialog)] == ["Kim Larsen"]
    search.setText("nobody")
    assert _rows(dialog) == []
    qtbot.keyClick(search, Qt.Key.Key_Return)
    search.clear()
    assert len(_rows(dialog)) == 3


def test_whom_the_search_leaves_out_is_not_signed_for(window_after: Published, qtbot: QtBot) -> None:
    dialog = _register(window_after(""))
    _add(dialog, "Kim Larsen", "Ada Boyle", qtbot=qtbot)
    _choose(dialog, 0, 1)
    search = _search(dialog)
    search.setText("kim")
    _press(dialog, "Enter signature", qtbot)
    assert "Edition 1: 1 of 2 have signed" in _said(dialog)
