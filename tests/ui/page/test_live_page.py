"""The live page follows what is typed, and leaves focus and scroll where they are."""

from collections.abc import Callable
from io import BytesIO

from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from playbook_app.ui.page.pane import PagePane
from playbook_app.ui.settings import table
from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.worker.jobs import PageMade
from tests.factories import playbook_with, standard
from tests.ui.standards.opened import at_standards

Windows = Callable[..., PlaybookWindow]
LONG = 60_000
"""Milliseconds: the first page waits for a process to start."""


class _Pages:
    """Notes the pages that a pane shows."""

    def __init__(self, pane: PagePane) -> None:
        self.made: list[PageMade] = []
        take = pane._take
        pane._take = self._noting(take)  # type: ignore[method-assign]

    def _noting(self, take: Callable[[PageMade], None]) -> Callable[[PageMade], None]:
        def noted(made: PageMade) -> None:
            self.made.append(made)
            take(made)

        return noted

    def text(self) -> str:
        return "".join(page.extract_text() for page in PdfReader(BytesIO(self.made[-1].data)).pages)


def test_what_is_typed_is_printed_before_it_is_an_edit(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, statement="We greet.")))
    place = at_standards(window, page=True)
    pages = _Pages(place.page)
    qtbot.waitUntil(lambda: place.page.shown_pages == 1, timeout=LONG)
    place.editor.reveal("why")
    focused = window.focusWidget()
    qtbot.keyClicks(focused, "Because")
    assert window.session.playbook.standards[standard(1).id].why == "", "not yet an edit"
    qtbot.waitUntil(lambda: bool(pages.made) and "Because" in pages.text(), timeout=LONG)
    assert window.focusWidget() is focused


def test_the_page_goes_and_comes_with_its_key(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    place = at_standards(window, page=True)
    action = window.desk.actions["view.page"]
    assert place.page.isVisible()
    assert action.isChecked()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not place.page.isVisible()
    assert not action.isChecked()
    assert place.kept()["pages"] == "none"


def test_the_keyboard_is_not_lost_with_the_list_that_the_page_takes_the_place_of(
    window_on: Windows, qtbot: QtBot
) -> None:
    window = window_on(playbook_with(standard(1)))
    place = at_standards(window)
    assert place.list.rows.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not place.list.isVisible()
    assert place.editor.isAncestorOf(window.focusWidget())


def test_zoom_and_scroll_stay_when_the_page_is_made_anew(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, practice="\n\n".join(["Water. " * 60] * 30))))
    place = at_standards(window, page=True)
    qtbot.waitUntil(lambda: place.page.shown_pages > 1, timeout=LONG)
    place.page.zoom_in()
    place.page.zoom_in()
    zoom = place.page.zoom
    bar = place.page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    bar.setValue(321)
    pages = _Pages(place.page)
    window.desk.settings.choose(table.PAPER, "letter")
    qtbot.waitUntil(lambda: bool(pages.made), timeout=LONG)
    assert place.page.zoom == zoom
    assert bar.value() == 321


def test_a_narrow_window_shows_one_pane_and_a_way_back(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    place = at_standards(window, page=True)
    window.resize(870, 600)
    qtbot.waitUntil(lambda: not place.page.isVisible())
    assert place.list.isVisible()
    assert not place.editor.isVisible()
    place.list.rows.setFocus()
    qtbot.keyClick(place.list.rows, Qt.Key.Key_Return)
    assert place.editor.isVisible()
    assert not place.list.isVisible()
    qtbot.mouseClick(place._panes._back, Qt.MouseButton.LeftButton)
    assert place.list.isVisible()
