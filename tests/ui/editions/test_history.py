"""Editions in the history: marked among the operations, compared, and led to their print."""

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from playbook_app.domain.news.turn import News, Turn
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.history.days import MARKED
from playbook_app.ui.history.edition import EditionPage
from playbook_app.ui.history.place import HistoryPlace
from playbook_app.ui.news_list import NewsList
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.window.window import PlaybookWindow
from tests.ui.editions.conftest import Published
from tests.ui.editions.world import GREET


def history(window: PlaybookWindow, qtbot: QtBot) -> HistoryPlace:
    window.visit(PlaceName.HISTORY)
    place = window.findChild(HistoryPlace)
    assert place
    qtbot.waitUntil(lambda: bool(rows(place)))
    return place


def rows(place: HistoryPlace) -> list[tuple[str, bool]]:
    model = place.findChildren(QTreeView)[0].model()
    days = [model.index(row, 0) for row in range(model.rowCount())]
    found = [model.index(row, 0, day) for day in days for row in range(model.rowCount(day))]
    return [(str(index.data()), bool(index.data(MARKED))) for index in found]


def page_of(window: PlaybookWindow) -> EditionPage:
    page = window.findChild(EditionPage)
    assert page
    return page


def said(page: EditionPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def listed(page: EditionPage) -> list[str]:
    (news,) = page.findChildren(NewsList)
    return [str(news.model().index(row, 0).data()) for row in range(news.model().rowCount())]


def test_editions_are_marked_among_the_operations(window_after: Published, qtbot: QtBot) -> None:
    place = history(window_after("", "Look up first."), qtbot)
    marked = [name for name, is_marked in rows(place) if is_marked]
    assert marked == ["Publish edition 2", "Publish edition 1"]
    assert len(rows(place)) == 4


def test_an_edition_is_compared_with_the_one_before_it(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("", "Look up first.")
    history(window, qtbot)
    page = page_of(window)
    qtbot.waitUntil(lambda: "What changed from edition 1 to edition 2" in said(page))
    assert "CHK-01 Greet first asks for something else. Changed: statement." in listed(page)


def test_an_edition_is_compared_with_any_other_and_with_today(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("", "Look up first.", "Look up and smile.")
    first = min(window.session.playbook.editions.values(), key=lambda edition: edition.number)
    history(window, qtbot)
    window.go(Target(Kind.EDITION, first.id))
    page = page_of(window)
    qtbot.waitUntil(lambda: "What changed since edition 1" in said(page))
    box = page.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findText("edition 3"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: "What changed from edition 1 to edition 3" in said(page))


def test_two_editions_of_one_text_say_the_same(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("", "Look up first.", "Everybody is greeted.")
    history(window, qtbot)
    page = page_of(window)
    box = page.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findText("edition 1"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: "both say the same" in said(page))


def test_an_edition_leads_to_its_print(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("")
    history(window, qtbot)
    page = page_of(window)
    qtbot.waitUntil(page.isVisible)
    next(one for one in page.findChildren(QPushButton) if one.text() == "Print this edition…").click()
    assert window.front is PlaceName.PUBLISH


def test_another_operation_shows_what_it_changed(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("", "Look up first.")
    place = history(window, qtbot)
    page = page_of(window)
    qtbot.waitUntil(page.isVisible)
    tree = place.findChildren(QTreeView)[0]
    tree.setCurrentIndex(tree.model().index(1, 0, tree.model().index(0, 0)))
    assert not page.isVisible()


def test_of_very_many_changes_the_first_are_listed_and_the_rest_counted(window_after: Published, qtbot: QtBot) -> None:
    page = page_of_news(window_after(""), qtbot)
    many = tuple(News(Turn.STANDARD_GONE, Kind.STANDARD, GREET.id, f"Standard {number}") for number in range(10_000))
    page.show_news(many)
    model = page.model()
    assert model.index(0, 0).data() == "What people do differently (10000)"
    assert model.index(model.rowCount() - 1, 0).data() == "And 9500 more."


def page_of_news(window: PlaybookWindow, qtbot: QtBot) -> NewsList:
    history(window, qtbot)
    (news,) = page_of(window).findChildren(NewsList)
    return news
