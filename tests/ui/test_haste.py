"""An impatient person: keys held down, places left in the midst of a word, things deleted under the cursor."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Author, Label
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor, new_id
from playbook_app.ui.application import Application
from playbook_app.ui.journey.board_view import BoardView
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.worker.jobs import PublishRequest
from tests.factories import CHECK_IN, playbook_with, standard
from tests.ui.conftest import saved

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SOMEBODY = Author("Ada", new_id())
ONE = standard(1).id


def typing(window: PlaybookWindow, field: str = "statement") -> None:
    """Put the cursor into a text of the first standard."""
    window.go(Target(Kind.STANDARD, ONE, field))
    assert isinstance(QApplication.focusWidget(), QTextEdit)


def key(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifiers)


def letters(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def statement(window: PlaybookWindow) -> str:
    return window.session.playbook.standards[ONE].statement


def test_nothing_typed_is_lost_by_going_through_all_places_amid_words(
    window_on: Callable[..., PlaybookWindow], qtbot: QtBot
) -> None:
    window = window_on(playbook_with(standard(1), standard(2)))
    for number in range(2 * len(PlaceName)):
        typing(window)
        letters(f"{number},")
        key(Qt.Key(Qt.Key.Key_1 + number % len(PlaceName)), CTRL)
    saved(window.session, qtbot)
    assert sorted(statement(window).rstrip(",").split(","), key=int) == [str(n) for n in range(2 * len(PlaceName))]


def test_closing_amid_a_word_saves_it(window_on: Callable[..., PlaybookWindow]) -> None:
    window = window_on(playbook_with(standard(1)))
    path = window.session.path
    typing(window)
    letters("Smile")
    window.close()
    with Editor.open(path, author=SOMEBODY) as editor:
        assert editor.playbook.standards[ONE].statement == "Smile"


def test_closing_amid_an_export_leaves_no_half_of_it(
    window_on: Callable[..., PlaybookWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = window_on(playbook_with(*(standard(number) for number in range(1, 9))))
    out = tmp_path / "out"
    out.mkdir()
    started: list[object] = []
    window.desk.workers.progressed.connect(lambda *_: started.append(1))
    window.desk.workers.publish(PublishRequest(name="handbook", out=out / "Book.pdf"), started.append, started.append)
    qtbot.waitUntil(lambda: bool(started), timeout=30_000)
    window.close()
    qtbot.wait(1_500)
    assert {path.name for path in out.iterdir()} <= {"Book.pdf"}
    assert all(path.read_bytes().rstrip().endswith(b"%%EOF") for path in out.iterdir())


def test_undo_held_down_goes_back_to_the_beginning_and_redo_to_the_end(
    window_on: Callable[..., PlaybookWindow], qtbot: QtBot
) -> None:
    begun = playbook_with(standard(1))
    window = window_on(begun)
    for number in range(12):
        changes = edit(window.session.playbook, Kind.STANDARD, ONE, title=f"Title {number}")
        window.session.perform(Label.of("edit", kind="standard", field="title", name="one"), changes)
    last = window.session.playbook
    typing(window)
    for _ in range(40):
        key(Qt.Key.Key_Z, CTRL)
    saved(window.session, qtbot)
    assert window.session.playbook == begun
    for _ in range(40):
        key(Qt.Key.Key_Z, CTRL | SHIFT)
        saved(window.session, qtbot)
    assert window.session.playbook == last


def test_undo_pressed_amid_a_word_takes_back_the_word(window_on: Callable[..., PlaybookWindow], qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, statement="Greet. ")))
    typing(window)
    letters("Smile")
    key(Qt.Key.Key_Z, CTRL)
    saved(window.session, qtbot)
    assert statement(window) == "Greet. "
    field = QApplication.focusWidget()
    assert isinstance(field, QTextEdit)
    assert field.toPlainText() == "Greet. "


def test_a_second_window_on_the_same_file_can_only_read_it(
    application: Application, made: Callable[..., Path], qtbot: QtBot
) -> None:
    path = made(playbook_with(standard(1)))
    first, second = application.open(path), application.open(path)
    assert not first.session.read_only
    assert second.session.read_only
    second.go(Target(Kind.STANDARD, ONE, "statement"))
    QTest.keyClicks(QApplication.focusWidget() or second, "Mine")
    second.close()
    assert first.session.playbook.standards[ONE].statement == ""
    changes = edit(first.session.playbook, Kind.STANDARD, ONE, statement="Ours")
    assert first.session.perform(Label.of("edit", kind="standard", field="statement", name="one"), changes)
    saved(first.session, qtbot)
    assert first.session.stalled is None


def test_the_moment_in_the_panel_can_be_deleted_while_it_is_written(
    window_on: Callable[..., PlaybookWindow], qtbot: QtBot
) -> None:
    window = window_on(playbook_with(standard(1)))
    window.go(Target(Kind.MOMENT, CHECK_IN, "introduction"))
    letters("At the desk")
    changes = delete(window.session.playbook, Kind.MOMENT, CHECK_IN)
    assert window.session.perform(Label.of("moment.delete", name="Check-in"), changes)
    letters("x")
    window.session.flush()
    key(Qt.Key.Key_Z, CTRL)
    saved(window.session, qtbot)
    assert CHECK_IN in window.session.playbook.moments
    assert window.session.stalled is None


def test_the_standard_that_is_being_typed_can_be_deleted_elsewhere(
    window_on: Callable[..., PlaybookWindow], qtbot: QtBot
) -> None:
    window = window_on(playbook_with(standard(1), standard(2)))
    typing(window)
    letters("Smile")
    window.session.perform(Label.of("standard.delete", name="one"), delete(window.session.playbook, Kind.STANDARD, ONE))
    letters("x") if isinstance(QApplication.focusWidget(), QTextEdit) else None
    saved(window.session, qtbot)
    assert window.session.stalled is None
    assert set(window.session.playbook.standards) == {standard(2).id}


def test_the_addition_of_the_standard_in_the_editor_can_be_taken_back(
    window_on: Callable[..., PlaybookWindow], qtbot: QtBot
) -> None:
    window = window_on(playbook_with(standard(1)))
    window.visit(PlaceName.STANDARDS)
    window.desk.actions["add.standard"].trigger()
    letters("A new one")
    for _ in range(4):
        key(Qt.Key.Key_Z, CTRL)
        saved(window.session, qtbot)
    assert set(window.session.playbook.standards) == {ONE}
    for _ in range(4):
        key(Qt.Key.Key_Z, CTRL | SHIFT)
        saved(window.session, qtbot)
    assert {one.title for one in window.session.playbook.standards.values()} == {"Standard 1", "A new one"}


def test_a_title_begun_in_a_cell_outlives_the_undoing_of_the_one_before(
    window_on: Callable[..., PlaybookWindow], qtbot: QtBot
) -> None:
    window = window_on(playbook_with())
    board = window.findChild(BoardView)
    assert board
    moment = board.board.journey.columns[0].moment
    assert moment
    board.setFocus()
    board.setCurrentIndex(board.board.index(0, 0))
    letters("First")
    key(Qt.Key.Key_Return)
    letters("Second")
    window.desk.actions["edit.undo"].trigger()
    saved(window.session, qtbot)
    key(Qt.Key.Key_Return)
    saved(window.session, qtbot)
    titles = [one.title for one in window.session.playbook.standards.values()]
    assert titles == ["Second"]


def test_places_can_be_changed_faster_than_they_are_drawn(
    window_on: Callable[..., PlaybookWindow], qtbot: QtBot
) -> None:
    window = window_on(playbook_with(standard(1)))
    for _ in range(3):
        for number in range(len(PlaceName)):
            key(Qt.Key(Qt.Key.Key_1 + number), CTRL)
    qtbot.wait(100)
    assert window.front is PlaceName.HISTORY
    for former, name in pairwise(reversed(PlaceName)):
        window.visit(name)
        assert window.front is not former


def test_undo_pressed_in_a_line_takes_back_the_operation(
    window_on: Callable[..., PlaybookWindow], qtbot: QtBot
) -> None:
    window = window_on(playbook_with(standard(1)))
    window.go(Target(Kind.MOMENT, CHECK_IN, "name"))
    letters("Arriving")
    window.session.flush()
    for _ in range(2):
        key(Qt.Key.Key_Z, CTRL)
        saved(window.session, qtbot)
    assert window.session.playbook.moments[CHECK_IN].name == "Check-in"
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Check-in"
