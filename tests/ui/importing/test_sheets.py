"""Which sheet of a workbook is read can be changed before anything is imported."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from playbook_app.ui.importing.dialog import ImportDialog
from playbook_app.ui.importing.sheets import SheetsView
from playbook_app.ui.window.window import PlaybookWindow
from tests.exchange.packages import sheet_of, workbook_file, workbook_parts, written
from tests.factories import playbook_with
from tests.ui.importing.test_importing import button, importing

Windows = Callable[..., PlaybookWindow]
HEADS = ("Code", "Statement")
DESK = sheet_of(written(HEADS, ("D-1", "Greet"), ("D-2", "Answer")))
KITCHEN = sheet_of(written(HEADS, ("K-1", "Serve hot")))


def sheets_of(dialog: ImportDialog) -> SheetsView:
    view = dialog.findChild(SheetsView)
    assert view is not None
    return view


def test_another_sheet_is_read_when_it_is_chosen(window_on: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on(playbook_with())
    path = workbook_file(tmp_path, workbook_parts({"Desk": DESK, "Kitchen": KITCHEN}))
    dialog = importing(window, path, qtbot)
    box = dialog.findChild(QComboBox, "table.xlsx")
    assert box is not None
    assert (box.currentText(), dialog._preview._model.rowCount()) == ("Desk", 2)
    box.setCurrentText("Kitchen")
    box.textActivated.emit("Kitchen")
    qtbot.waitUntil(lambda: dialog._job is None, timeout=20_000)
    button(dialog, "Import").click()
    assert [one.code for one in window.session.playbook.standards.values()] == ["K-1"]


def test_one_sheet_is_no_choice(window_on: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on(playbook_with())
    dialog = importing(window, workbook_file(tmp_path, workbook_parts({"Desk": DESK})), qtbot)
    assert not sheets_of(dialog).isVisible()


def test_each_of_several_workbooks_has_its_own_choice(qtbot: QtBot, tmp_path: Path, window_on: Windows) -> None:
    window = window_on(playbook_with())
    first = workbook_file(tmp_path, workbook_parts({"Desk": DESK, "Kitchen": KITCHEN}), "first.xlsx")
    second = workbook_file(tmp_path, workbook_parts({"Desk": DESK, "Kitchen": KITCHEN}), "second.xlsx")
    dialog = importing(window, first, qtbot)
    dialog.read((first, second))
    qtbot.waitUntil(lambda: dialog._job is None, timeout=20_000)
    boxes = [box.objectName() for box in sheets_of(dialog).findChildren(QComboBox)]
    assert boxes == ["first.xlsx", "second.xlsx"]
