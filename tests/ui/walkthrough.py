"""A new user's first hour, with real keys and a real mouse: `python -m tests.ui.walkthrough begin|return FOLDER`.

`begin` goes from the start page to a printed handbook; `return` comes back the next day. Each ends as a person ends it,
by closing the window. What went wrong is raised.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextEdit

from playbook_app.domain.entities import Moment, Standard
from playbook_app.ui.journey.board_model import STEPS
from playbook_app.ui.journey.board_view import BoardView
from playbook_app.ui.publish.place import PublishPlace
from playbook_app.ui.start.cards import Card
from playbook_app.ui.target import PlaceName
from playbook_app.ui.window.window import PlaybookWindow
from tests.ui import driven, hands

FILE = "Seaside.playbook"
HANDBOOK = "Seaside handbook.pdf"
BRAND = "Seaside House"
PROMISE = "You are expected here, and everybody knows it."
AUTHOR = "Ines Moreau"
STATEMENT_NAME = "The standard, in one sentence that can be seen"
TITLE = "Carry the umbrella to the car"
STATEMENT = "Nobody walks to a car in the rain alone."
POINTS = ("Take an umbrella from the stand.", "Walk on the side of the wind.")
PRACTICE = "\n".join(f"- {point}" for point in POINTS)


def begin(folder: Path) -> None:
    """From the start page to the handbook."""
    _make(folder / FILE)
    window = driven.window()
    hands.front(window)
    assert window.front is PlaceName.JOURNEY
    _write_standard(window)
    _drag_it(window)
    _export(window, folder / HANDBOOK)
    hands.press(Qt.Key.Key_2, hands.CTRL)
    _close(window)


def come_back(_folder: Path) -> None:
    """The window is as it was left."""
    window = driven.window()
    hands.front(window)
    assert window.front is PlaceName.STANDARDS
    _close(window)


def _make(path: Path) -> None:
    card = hands.named(Card, "Hotel")
    hands.front(card.window())
    hands.click(card)
    brand = hands.named(QLineEdit, "Brand")
    assert QApplication.focusWidget() is brand
    hands.write(BRAND)
    hands.press(Qt.Key.Key_Tab)
    hands.write(PROMISE)
    hands.named(QLineEdit, "Your name").setFocus()
    hands.write(AUTHOR)
    hands.answer_file_dialog(path)
    hands.click(hands.named(QPushButton, "Change where the playbook is kept"))
    hands.click(hands.named(QPushButton, "Make the playbook"))


def _write_standard(window: PlaybookWindow) -> None:
    """Add it in its cell, then write it in Standards."""
    board = _board(window)
    column, step = _gap(board)
    board.setFocus()
    board.setCurrentIndex(board.board.adding_in(_cell(board, column, step)))
    hands.write(f"{TITLE}\n")
    hands.press(Qt.Key.Key_Escape)
    board.choose((_standard(window).id,))
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: window.front is PlaceName.STANDARDS, "the standard's editor")
    hands.named(QTextEdit, STATEMENT_NAME, window).setFocus()
    hands.write(STATEMENT)
    hands.named(QTextEdit, "How we do it", window).setFocus()
    # The second item's mark is set by the Enter key.
    hands.write("- " + "\n".join(POINTS))
    hands.until(lambda: _standard(window).practice == PRACTICE, "the practice, as typed")
    assert _standard(window).statement == STATEMENT
    hands.press(Qt.Key.Key_1, hands.CTRL)


def _drag_it(window: PlaybookWindow) -> None:
    """Drag it to the next moment, take that back and bring it again, both by key."""
    board = _board(window)
    standard = _standard(window)
    was, goal = standard.moment, _other_moment(board, standard)
    board.choose((standard.id,))
    QTest.qWait(200)
    index = board.board.index_of(standard.id)
    begin, end = board.visualRect(index).center(), board.geometry_of.cell(_column(board, goal), _row(standard)).center()
    hands.drag(board.viewport(), begin, end)
    hands.until(lambda: _standard(window).moment == goal.id, "the card in the other cell")
    hands.press(Qt.Key.Key_Z, hands.CTRL)
    hands.until(lambda: _standard(window).moment == was, "the card where it was")
    hands.press(Qt.Key.Key_Z, hands.CTRL | hands.SHIFT)
    hands.until(lambda: _standard(window).moment == goal.id, "the card in the other cell again")


def _export(window: PlaybookWindow, path: Path) -> None:
    hands.press(Qt.Key.Key_8, hands.CTRL)
    place = cast("PublishPlace", window.findChild(PublishPlace))
    hands.until(lambda: place.data, "the pages")
    hands.answer_file_dialog(path)
    hands.click(hands.named(QPushButton, "Export PDF…", place))
    hands.until(path.exists, "the handbook")
    hands.named(QPushButton, "Show in folder", window)


def _close(window: PlaybookWindow) -> None:
    _saved(window)
    window.close()


def _saved(window: PlaybookWindow) -> None:
    QTest.qWait(400)
    hands.until(lambda: not window.session.saving, "all saved")


def _board(window: PlaybookWindow) -> BoardView:
    return cast("BoardView", window.findChild(BoardView))


def _standard(window: PlaybookWindow) -> Standard:
    return next(one for one in window.session.playbook.standards.values() if one.title == TITLE)


def _gap(board: BoardView) -> tuple[int, int]:
    """Return the first empty cell, by column and step."""
    places = ((column, step) for column in range(len(board.board.journey.columns)) for step in range(len(STEPS)))
    return next(place for place in places if not board.board.cards(*place))


def _cell(board: BoardView, column: int, step: int) -> tuple[str, object]:
    moment = board.board.journey.columns[column].moment
    assert moment is not None
    return moment.id, STEPS[step]


def _other_moment(board: BoardView, standard: Standard) -> Moment:
    """Return a moment beside a standard's."""
    moments = [column.moment for column in board.board.journey.columns if column.moment]
    here = [moment.id for moment in moments].index(standard.moment or "")
    return moments[here + 1] if here + 1 < len(moments) else moments[here - 1]


def _column(board: BoardView, moment: Moment) -> int:
    column = board.board.journey.column_of(moment.id)
    assert column is not None
    return column


def _row(standard: Standard) -> int:
    assert standard.step is not None
    return STEPS.index(standard.step)


def main() -> None:
    acts: dict[str, Callable[[Path], None]] = {"begin": begin, "return": come_back}
    act, folder = acts[sys.argv[1]], Path(sys.argv[2])
    paths = [folder / FILE] if act is come_back else []
    driven.finish(driven.drive(lambda: act(folder), paths))


if __name__ == "__main__":
    main()
