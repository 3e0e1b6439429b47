"""An impatient person goes through all of a large playbook, and every wait is noted:

`python -m tests.ui.hurry FOLDER [STANDARDS]` prints the stalls of the event loop, and the longest wait of each deed.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QListView, QTextEdit

from playbook_app.author import known_author
from playbook_app.editor import Editor
from playbook_app.ui.journey.board_model import STEPS
from playbook_app.ui.journey.board_view import BoardView
from playbook_app.ui.publish.place import PublishPlace
from playbook_app.ui.target import PlaceName
from playbook_app.ui.window.window import PlaybookWindow
from tests.benchmarks.board import journey_of
from tests.ui import driven, hands
from tests.ui.stalls import Stalls
from tests.ui.walkthrough import STATEMENT_NAME

SENTENCE = "The guest is greeted by name before the bags are set down, and is asked once how the journey was. "
_REST = 700
"""Milliseconds after a deed in which what it began comes to its end."""

_NOTCH = 120
_SEVERAL = 50
_FULL = 2
"""The first column with standards."""


class Hurry:
    """The deeds, each with a name under which its waits are noted."""

    def __init__(self, stalls: Stalls) -> None:
        self.stalls = stalls

    def go(self) -> None:
        """Do all of it."""
        window = driven.window()
        hands.front(window)
        self.deeds: dict[str, Callable[[PlaybookWindow], object]] = {
            "opening": lambda _: QTest.qWait(3 * _REST),
            **{f"first sight of {name.value}": self._visit(name) for name in PlaceName},
            **{f"return to {name.value}": self._visit(name) for name in PlaceName},
            "scrolling the board": scroll_board,
            "dragging a card": drag_card,
            "carrying a card by key": carry_card,
            "undoing": lambda _: hands.press(Qt.Key.Key_Z, hands.CTRL),
            "redoing": lambda _: hands.press(Qt.Key.Key_Z, hands.CTRL | hands.SHIFT),
            "adding a standard in its cell": add_standard,
            "searching the board": search_board,
            "heat map": heat_map,
            "scrolling the list": scroll_list,
            "searching the list": search_list,
            "typing 300 letters": type_statement,
            "changing fifty at once": change_fifty,
            "taking that back": lambda _: hands.press(Qt.Key.Key_Z, hands.CTRL),
            "palette": palette,
            "replacing": replacing,
            "dark theme": lambda window: window.desk.actions["view.dark"].trigger(),
            "light theme": lambda window: window.desk.actions["view.light"].trigger(),
            "publishing": publish,
        }
        for name, deed in self.deeds.items():
            with self.stalls.during(name):
                deed(window)
                QTest.qWait(_REST)
            driven.refuse_crashes()
        with self.stalls.during("closing"):
            window.close()

    @staticmethod
    def _visit(name: PlaceName) -> Callable[[PlaybookWindow], object]:
        key = Qt.Key(Qt.Key.Key_1 + list(PlaceName).index(name))

        def visit(window: PlaybookWindow) -> None:
            hands.press(key, hands.CTRL)
            hands.until(lambda: window.front is name, f"the place {name.value}")

        return visit


def board_of(window: PlaybookWindow) -> BoardView:
    window.visit(PlaceName.JOURNEY)
    return cast("BoardView", window.findChild(BoardView))


def wheel(view: QAbstractScrollArea, notches: int, *, across: bool = False) -> None:
    """Turn the wheel over a view."""
    viewport = view.viewport()
    middle = QPointF(viewport.rect().center())
    turn = QPoint(_NOTCH if notches < 0 else -_NOTCH, 0)
    for _ in range(abs(notches)):
        event = QWheelEvent(
            middle,
            QPointF(viewport.mapToGlobal(middle.toPoint())),
            QPoint(),
            turn if across else turn.transposed(),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)
        QTest.qWait(12)


def scroll_board(window: PlaybookWindow) -> None:
    board = board_of(window)
    for notches, across in ((40, True), (20, False), (-40, True), (-20, False)):
        wheel(board, notches, across=across)


def drag_card(window: PlaybookWindow) -> None:
    """Take the first card that is seen to the next moment."""
    board = board_of(window)
    wheel(board, -60, across=True)
    wheel(board, -60)
    index = board.board.index(0, _FULL)
    standard, goal = board.board.standard(index), board.board.journey.columns[_FULL + 1].moment
    assert standard is not None and goal is not None  # noqa: PT018 - both are given by how the playbook was made
    card = board.visualRect(index).center()
    hands.drag(board.viewport(), card, card + QPoint(board.columnWidth(_FULL), 0))
    assert window.session.playbook.standards[standard.id].moment == goal.id


def carry_card(window: PlaybookWindow) -> None:
    board = board_of(window)
    board.setFocus()
    board.setCurrentIndex(board.board.index(0, 2))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        hands.press(key, Qt.KeyboardModifier.AltModifier)
        QTest.qWait(200)


def add_standard(window: PlaybookWindow) -> None:
    board = board_of(window)
    board.setFocus()
    moment = board.board.journey.columns[3].moment
    assert moment is not None
    index = board.board.adding_in((moment.id, STEPS[1]))
    board.setCurrentIndex(index)
    hands.write("Walk the guest to the lift\n")
    hands.press(Qt.Key.Key_Escape)


def search_board(window: PlaybookWindow) -> None:
    board_of(window)
    hands.press(Qt.Key.Key_F, hands.CTRL)
    hands.write("ka lo", 60)
    QTest.qWait(_REST)
    for _ in range(5):
        hands.press(Qt.Key.Key_Backspace)


def heat_map(window: PlaybookWindow) -> None:
    board_of(window)
    for _ in range(2):
        hands.press(Qt.Key.Key_M, hands.CTRL)
        QTest.qWait(_REST)


def rows_of(window: PlaybookWindow) -> QListView:
    window.visit(PlaceName.STANDARDS)
    return hands.named(QListView, "Standards", window)


def scroll_list(window: PlaybookWindow) -> None:
    rows = rows_of(window)
    wheel(rows, 40)
    wheel(rows, -40)


def search_list(window: PlaybookWindow) -> None:
    rows_of(window)
    hands.press(Qt.Key.Key_F, hands.CTRL)
    hands.write(SENTENCE[:30], 40)
    for _ in range(30):
        hands.press(Qt.Key.Key_Backspace)
    hands.press(Qt.Key.Key_Return)


def type_statement(window: PlaybookWindow) -> None:
    rows = rows_of(window)
    rows.setCurrentIndex(rows.model().index(3, 0))
    QTest.qWait(_REST)
    hands.named(QTextEdit, STATEMENT_NAME, window).setFocus()
    hands.write((SENTENCE * 4)[:300], 30)


def change_fifty(window: PlaybookWindow) -> None:
    rows = rows_of(window)
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    for _ in range(_SEVERAL - 1):
        hands.press(Qt.Key.Key_Down, hands.SHIFT)
    window.desk.actions["standard.approve"].trigger()
    QTest.qWait(_REST)
    window.desk.actions["standard.review"].trigger()


def palette(_window: PlaybookWindow) -> None:
    hands.press(Qt.Key.Key_K, hands.CTRL)
    hands.write("ka lo", 60)
    hands.press(Qt.Key.Key_Escape)


def replacing(_window: PlaybookWindow) -> None:
    hands.press(Qt.Key.Key_H, hands.CTRL)
    line = hands.named(QLineEdit, "Find")
    hands.write("kalo", 60)
    QTest.qWait(2 * _REST)
    line.window().close()


def publish(window: PlaybookWindow) -> None:
    window.visit(PlaceName.PUBLISH)
    place = cast("PublishPlace", window.findChild(PublishPlace))
    hands.until(lambda: place.data, "the pages")


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
    path = folder / "Large.playbook"
    Editor.create(path, journey_of(count), author=known_author("Ada")).close()
    watched: list[Stalls] = []

    def act() -> None:
        stalls = Stalls()
        watched.append(stalls)
        stalls.begin()
        Hurry(stalls).go()
        stalls.end()

    status = driven.drive(act, [path])
    worst, work = watched[0].worst, watched[0].work
    print(f"{count:,} standards: the longest wait of each deed, and the window's own work in one go, in ms")
    for name, wait in sorted(worst.items(), key=lambda pair: -pair[1]):
        print(f"{wait:7.0f} {work[name]:7.0f}  {name}")
    print(f"worst: {max(worst.values()):.0f} ms; stalls over 50 ms: {len(watched[0].stalls)}")
    print(f"most work in one go: {max(work.values()):.0f} ms")
    for stall in watched[0].stalls:
        print(stall)
    driven.finish(status)


if __name__ == "__main__":
    main()
