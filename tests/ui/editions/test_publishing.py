"""Publishing an edition in the window: the person decides, the window says what it means."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.editions import newest_edition
from playbook_app.domain.edits.entities import delete
from playbook_app.domain.edits.standards import set_status
from playbook_app.domain.entities import Edition
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.ui.editions.publishing import PublishingDialog
from playbook_app.ui.news_list import NewsList
from playbook_app.ui.publish.place import PublishPlace
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.window.status import Status as StatusBar
from playbook_app.ui.window.window import PlaybookWindow
from tests.ui.conftest import saved
from tests.ui.editions.conftest import Published
from tests.ui.editions.world import GREET, QUEUE, reword


def dialog_of(window: PlaybookWindow, qtbot: QtBot) -> PublishingDialog:
    """Open the dialog and wait until it knows what there is to publish."""
    window.desk.actions.run("file.publish")
    dialog = window.findChild(PublishingDialog)
    assert dialog
    qtbot.waitUntil(lambda: said(dialog).startswith("Edition"))
    return dialog


def said(dialog: PublishingDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text())


def button(dialog: PublishingDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def choice(dialog: PublishingDialog, text: str) -> QRadioButton:
    return next(one for one in dialog.findChildren(QRadioButton) if one.text() == text)


def listed(dialog: PublishingDialog) -> list[str]:
    model = dialog.findChildren(NewsList)[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def newest(window: PlaybookWindow) -> Edition:
    edition = newest_edition(window.session.playbook)
    assert edition
    return edition


def test_a_first_edition_is_published_as_it_was_described(window_after: Published, qtbot: QtBot) -> None:
    window = window_after()
    dialog = dialog_of(window, qtbot)
    assert "This is the first edition" in said(dialog)
    assert "Draft 1" in said(dialog)
    assert choice(dialog, "Material").isChecked()
    fields = dialog.findChildren(QLineEdit)
    qtbot.keyClicks(next(one for one in fields if one.accessibleName() == "Name"), "Summer")
    dialog.findChildren(QDateEdit)[0].setDate(QDate(2026, 12, 1))
    dialog.findChildren(QPlainTextEdit)[0].setPlainText("Our first.")
    qtbot.mouseClick(button(dialog, "Publish"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.session.playbook.editions))
    saved(window.session, qtbot)
    edition = newest(window)
    assert (edition.number, edition.label, edition.notes, edition.material) == (1, "Summer", "Our first.", True)
    assert edition.effective_from.isoformat() == "2026-12-01"
    assert not dialog.isVisible()


def test_the_status_bar_says_which_edition_is_the_newest(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("")
    bar = window.findChild(StatusBar)
    assert bar
    assert f"Edition 1 · {newest(window).digest[:7]}" in [label.text() for label in bar.findChildren(QLabel)]


def test_what_changed_is_listed_and_makes_the_proposal(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("")
    reword(window.session, title="Greet them first")
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(lambda: listed(dialog)[:1] == ["Small changes (1)"])
    assert choice(dialog, "Minor").isChecked()
    reword(window.session, statement="Look up first.")
    qtbot.waitUntil(lambda: listed(dialog)[:1] == ["What people do differently (1)"])
    assert choice(dialog, "Material").isChecked()


def test_a_decision_stays_when_more_changes_and_is_warned_of(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("")
    reword(window.session, statement="Look up first.")
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(lambda: choice(dialog, "Material").isChecked())
    choice(dialog, "Minor").click()
    assert "Nobody would sign for them." in said(dialog)
    reword(window.session, why="People feel seen.")
    qtbot.waitUntil(lambda: "Small changes (1)" in listed(dialog))
    assert choice(dialog, "Minor").isChecked()


def test_what_hinders_is_said_and_publish_rests(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("")
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(lambda: "as in edition 1" in said(dialog))
    assert not button(dialog, "Publish").isEnabled()
    for entity in list(window.session.playbook.standards):
        retired = set_status(window.session.playbook, entity, Status.RETIRED)
        window.session.perform(Label.of("standard.status"), retired)
    qtbot.waitUntil(lambda: "No standard of this playbook is approved" in said(dialog))
    reword(window.session, statement="Look up first.")
    qtbot.waitUntil(button(dialog, "Publish").isEnabled)


def test_a_change_leads_to_what_it_is_about_where_that_is_still_there(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("")
    session = window.session
    reword(session, statement="Look up first.")
    session.perform(Label.of("standard.delete"), delete(session.playbook, Kind.STANDARD, QUEUE.id))
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(lambda: len(listed(dialog)) == 3)
    news = dialog.findChildren(NewsList)[0]
    for gone in (0, 1):
        news.activated.emit(news.model().index(gone, 0))
        assert window.front is PlaceName.JOURNEY
    news.activated.emit(news.model().index(2, 0))
    assert window.front is PlaceName.STANDARDS


def test_what_is_typed_until_publishing_is_in_the_edition(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("")
    reword(window.session, statement="Look up first.")
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(button(dialog, "Publish").isEnabled)
    button(dialog, "Publish").click()
    reword(window.session, statement="Look up and smile.")
    qtbot.waitUntil(lambda: len(window.session.playbook.editions) == 2)
    saved(window.session, qtbot)
    kept: list[str] = []
    window.session.ask(lambda editor: editor.edition(newest(window).id).standards[GREET.id].statement, kept.append)
    qtbot.waitUntil(lambda: kept == ["Look up and smile."])


def test_a_published_edition_is_printed_from_its_frozen_text(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("", "Look up first.")
    first = min(window.session.playbook.editions.values(), key=lambda edition: edition.number)
    window.go(Target(Kind.EDITION, first.id, place=PlaceName.PUBLISH))
    place = window.findChild(PublishPlace)
    assert place

    def text() -> str:
        from io import BytesIO

        from pypdf import PdfReader

        return " ".join(page.extract_text() for page in PdfReader(BytesIO(place.data)).pages) if place.data else ""

    qtbot.waitUntil(lambda: "Edition 1 ·" in text(), timeout=60_000)
    assert "Everybody is greeted." in text()
    assert "Offer water" not in text()
