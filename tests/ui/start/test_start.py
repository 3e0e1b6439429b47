"""The start page: what was opened before, new playbooks, the sample, backups."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.author import known_author
from playbook_app.editor import Editor
from playbook_app.starting import keep_template
from playbook_app.ui.application import Application
from playbook_app.ui.start.cards import Card
from playbook_app.ui.start.making import NewPlaybookDialog
from playbook_app.ui.start.recents import RecentsList
from playbook_app.ui.start.restoring import RestoreDialog
from playbook_app.ui.start.window import StartWindow
from tests.factories import playbook_with, standard
from tests.ui.asked import answer
from tests.ui.conftest import AUTHOR

Made = Callable[..., Path]


@pytest.fixture
def start(application: Application, qtbot: QtBot) -> StartWindow:
    application.show_start()
    assert isinstance(application.start, StartWindow)
    qtbot.waitUntil(application.start.isVisible)
    return application.start


def card(start: StartWindow, name: str) -> Card:
    return next(one for one in start.findChildren(Card) if one.text() == name)


def begun(start: StartWindow, name: str, qtbot: QtBot) -> NewPlaybookDialog:
    """Press a card, and return the dialog that asks for the rest."""
    qtbot.mouseClick(card(start, name), Qt.MouseButton.LeftButton)
    dialog = start.findChild(NewPlaybookDialog)
    assert dialog is not None
    return dialog


def button(dialog: object, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)  # type: ignore[attr-defined]


def test_a_new_playbook_starts_from_a_template_with_its_own_brand(
    application: Application, start: StartWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = begun(start, "Hotel", qtbot)
    assert not button(dialog, "Make the playbook").isEnabled()
    qtbot.keyClicks(dialog.brand, "Quay House")
    qtbot.keyClicks(dialog.promise, "You are expected.")
    qtbot.keyClicks(dialog.author, "Ada")
    assert dialog.title_line.text() == "How we serve at Quay House"
    answer(monkeypatch, path=tmp_path / "Quay.playbook")
    button(dialog, "Change…").click()
    qtbot.keyClick(dialog.brand, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(application.windows))
    session = application.windows[0].session
    assert session.path == tmp_path / "Quay.playbook"
    assert session.playbook.about.brand == "Quay House"
    assert session.playbook.about.promise == "You are expected."
    assert len(session.playbook.moments) == 9
    assert session.author.name == "Ada"
    qtbot.waitUntil(lambda: application.start is None)


def test_enter_presses_a_card(start: StartWindow, qtbot: QtBot) -> None:
    card(start, "Shop").setFocus()
    qtbot.keyClick(card(start, "Shop"), Qt.Key.Key_Return)
    assert start.findChild(NewPlaybookDialog) is not None


def test_a_title_that_was_typed_stays(start: StartWindow, qtbot: QtBot) -> None:
    dialog = begun(start, "Shop", qtbot)
    qtbot.keyClicks(dialog.title_line, "Our way")
    qtbot.keyClicks(dialog.brand, "Quay")
    assert dialog.title_line.text() == "Our way"


def test_the_author_is_asked_once(start: StartWindow, qtbot: QtBot) -> None:
    known_author("Ada")
    dialog = begun(start, "Clinic", qtbot)
    assert not dialog.author.isVisible()


def test_ones_own_template_is_offered(application: Application, qtbot: QtBot, tmp_path: Path) -> None:
    keep_template("Our pubs", playbook_with(standard(1)), {}, AUTHOR)
    application.show_start()
    assert isinstance(application.start, StartWindow)
    dialog = begun(application.start, "Our pubs", qtbot)
    qtbot.keyClicks(dialog.brand, "The Anchor")
    dialog._chosen_path = tmp_path / "Anchor.playbook"
    button(dialog, "Make the playbook").click()
    qtbot.waitUntil(lambda: bool(application.windows))
    playbook = application.windows[0].session.playbook
    assert [one.title for one in playbook.standards.values()] == ["Standard 1"]
    assert playbook.about.brand == "The Anchor"


def test_the_sample_is_a_copy_where_the_person_wants_it(
    application: Application, start: StartWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, path=tmp_path / "Look.playbook")
    qtbot.keyClick(card(start, "Open the sample"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(application.windows))
    assert len(application.windows[0].session.playbook.standards) == 40


def test_a_recent_playbook_is_opened_by_enter_and_forgotten_by_delete(
    application: Application, made: Made, qtbot: QtBot
) -> None:
    for name in ("One.playbook", "Two.playbook"):
        application.open(made(name=name)).close()
    application.show_start()
    assert application.start is not None
    recents = application.start.findChild(RecentsList)
    assert recents is not None
    qtbot.keyClick(recents, Qt.Key.Key_Delete)
    assert [Path(one.path).name for one in application.recents.all()] == ["One.playbook"]
    recents.setCurrentIndex(recents.model().index(0, 0))
    qtbot.keyClick(recents, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.session.path.name for one in application.windows] == ["One.playbook"])


def test_a_missing_file_is_said_to_be_missing(application: Application, made: Made, qtbot: QtBot) -> None:
    path = made()
    application.open(path).close()
    path.unlink()
    application.show_start()
    assert application.start is not None
    recents = application.start.findChild(RecentsList)
    assert recents is not None
    told = Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: "not found" in recents.model().index(0, 0).data(told))


def test_a_backup_becomes_a_playbook_beside_the_other(
    application: Application, made: Made, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.ui.files.test_flows import retitle

    window = application.open(made(playbook_with(standard(1))))
    retitle(window, "Greet first")
    window.close()
    application.show_start()
    assert isinstance(application.start, StartWindow)
    application.start.restore_backup()
    dialog = application.start.findChild(RestoreDialog)
    assert dialog is not None
    answer(monkeypatch, path=tmp_path / "Again.playbook")
    button(dialog, "Restore…").click()
    qtbot.waitUntil(lambda: [one.session.path.stem for one in application.windows] == ["Again"])
    assert application.windows[0].session.playbook.standards[standard(1).id].title == "Greet first"


def test_without_backups_the_dialog_says_when_there_are_some(start: StartWindow) -> None:
    start.restore_backup()
    dialog = start.findChild(RestoreDialog)
    assert dialog is not None
    assert dialog.tree.isHidden()
    assert not button(dialog, "Restore…").isEnabled()


def drop(start: StartWindow, path: Path) -> None:
    """Let a file go over the page."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(start, QDragEnterEvent(QPointF(20, 20), *how))
    QApplication.sendEvent(start, QDropEvent(QPointF(20, 20), *how))


def test_a_playbook_dropped_onto_the_page_is_opened(
    application: Application, start: StartWindow, made: Made, qtbot: QtBot
) -> None:
    path = made()
    drop(start, path)
    qtbot.waitUntil(lambda: application.window_of(path) is not None)


def test_documents_dropped_onto_the_page_begin_a_new_playbook(start: StartWindow, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("title,statement\nGreet,Greet first\n")
    drop(start, tmp_path / "rows.csv")
    dialog = start.findChild(NewPlaybookDialog)
    assert dialog is not None
    assert dialog._sources == [tmp_path / "rows.csv"]


def test_what_a_settings_file_says_of_recent_playbooks_is_checked(application: Application) -> None:
    from playbook_app.ui.settings import table

    for kept in ("no list", "{}", '[1, {"path": 3}, {"path": "/a.playbook", "title": 5}]'):
        application.settings.choose(table.RECENT, kept)
        assert [one.path for one in application.recents.all()] in ([], ["/a.playbook"])


def test_a_new_playbook_never_takes_the_place_of_a_file(
    application: Application, start: StartWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    taken = tmp_path / "Taken.playbook"
    taken.write_text("mine")
    dialog = begun(start, "Blank", qtbot)
    qtbot.keyClicks(dialog.brand, "Quay")
    dialog._chosen_path = taken
    button(dialog, "Make the playbook").click()
    from tests.ui.test_application import failure

    assert "exists already" in failure(application, qtbot).accessibleDescription()
    assert taken.read_text() == "mine"


def test_an_import_can_begin_a_playbook(
    application: Application, start: StartWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "rows.csv").write_text("title,statement\nGreet,Greet first\n")
    application.begin(start, sources=[tmp_path / "rows.csv"])
    dialog = start.findChild(NewPlaybookDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.brand, "Quay")
    dialog._chosen_path = tmp_path / "Quay.playbook"
    button(dialog, "Make the playbook").click()
    qtbot.waitUntil(lambda: bool(application.windows))
    from playbook_app.ui.importing.dialog import ImportDialog

    importing = application.windows[0].findChild(ImportDialog)
    assert importing is not None
    qtbot.waitUntil(button(importing, "Import").isEnabled, timeout=20_000)
    button(importing, "Import").click()
    assert [one.title for one in application.windows[0].session.playbook.standards.values()] == ["Greet"]
    with Editor.open(tmp_path / "Quay.playbook", author=AUTHOR, read_only=True) as file:
        assert file.file_id
