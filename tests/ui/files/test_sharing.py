"""Sharing a copy from the window, and the bar over one that came from others."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.entities import Signatory
from playbook_app.domain.sharing import Purpose, Sharing
from playbook_app.editor import Editor
from playbook_app.ui.application import Application
from playbook_app.ui.files.sharing import ShareDialog
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import NOON, entity_id, playbook_with, standard
from tests.ui.asked import answer
from tests.ui.conftest import AUTHOR
from tests.ui.files.test_flows import bar_says, press, retitle

Windows = Callable[..., PlaybookWindow]


def asked(window: PlaybookWindow, qtbot: QtBot) -> ShareDialog:
    window.desk.actions["file.share"].trigger()
    dialog = window.findChild(ShareDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def save(dialog: ShareDialog) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Save the copy…").click()


def shared(path: Path, purpose: Purpose) -> Path:
    """Make a copy of a file for others, beside it."""
    to = path.with_name("Copy.playbook")
    with Editor.open(path, author=AUTHOR, read_only=True, clock=lambda: NOON) as editor:
        editor.share(to, Sharing(purpose=purpose))
    return to


def test_without_being_asked_neither_history_nor_comments_go_along(window_on: Windows, qtbot: QtBot) -> None:
    dialog = asked(window_on(), qtbot)
    assert dialog.sharing == Sharing()


def test_a_copy_is_made_with_what_was_chosen_and_can_be_shown(
    window_on: Windows, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(playbook_with(standard(1)))
    retitle(window, "Greet first")
    answer(monkeypatch, path=tmp_path / "For Ben")
    dialog = asked(window, qtbot)
    dialog.choose(Purpose.COMMENTS)
    dialog.history.setChecked(True)
    save(dialog)
    qtbot.waitUntil(lambda: bar_says(window, "The copy is saved as “For Ben”"))
    shown: list[Path] = []
    monkeypatch.setattr("playbook_app.ui.files.revealing.reveal", shown.append)
    press(window, "Show in folder")
    assert shown == [tmp_path / "For Ben.playbook"]
    with Editor.open(shown[0], author=AUTHOR, read_only=True) as copy:
        assert copy.purpose is Purpose.COMMENTS
        assert copy.playbook == window.session.playbook
        assert copy.operation_count == 1


def test_a_copy_that_cannot_be_made_leaves_the_dialog_and_says_why(
    window_on: Windows, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on()
    (tmp_path / "Taken.playbook").write_text("mine")
    answer(monkeypatch, path=tmp_path / "Taken.playbook")
    dialog = asked(window, qtbot)
    save(dialog)
    qtbot.waitUntil(lambda: any("exists already" in one.text() for one in dialog.findChildren(QLabel)))
    assert dialog.isVisible()
    assert (tmp_path / "Taken.playbook").read_text() == "mine"


def test_what_may_not_be_meant_for_everybody_is_said(window_on: Windows, qtbot: QtBot) -> None:
    signatory = Signatory(id=entity_id(700), name="Kim")
    dialog = asked(window_on(playbook_with(standard(1, notes="Ask legal"), signatory)), qtbot)
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "notes of 1 standard" in said
    assert "sign-off register" in said


def test_every_choice_says_what_it_means(window_on: Windows, qtbot: QtBot) -> None:
    dialog = asked(window_on(), qtbot)
    for button in (*dialog._purposes.buttons(), dialog.history, dialog.comments):
        assert button.text()
        assert button.accessibleDescription()


def test_a_copy_for_comments_says_so_and_takes_edits(
    application: Application, made: Callable[..., Path], qtbot: QtBot
) -> None:
    window = application.open(shared(made(playbook_with(standard(1))), Purpose.COMMENTS))
    assert bar_says(window, "What you change here is a suggestion")
    assert bar_says(window, "It was made on 1 June 2026.")
    retitle(window, "A suggestion")
    assert window.session.playbook.standards[standard(1).id].title == "A suggestion"


def test_a_copy_to_read_says_so_and_offers_one_of_ones_own(
    application: Application, made: Callable[..., Path], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = application.open(shared(made(playbook_with(standard(1))), Purpose.READ_ONLY))
    assert window.session.read_only
    assert bar_says(window, "This copy is for reading.")
    assert not bar_says(window, "was opened for reading")
    answer(monkeypatch, path=tmp_path / "Own")
    press(window, "Save a copy of your own…")
    qtbot.waitUntil(lambda: bar_says(window, "The copy is saved as “Own”."))
    own = application.open(tmp_path / "Own.playbook")
    assert not own.session.read_only
    assert not bar_says(own, "This copy")


def test_an_ordinary_playbook_has_no_bar(window_on: Windows) -> None:
    assert not bar_says(window_on(), "copy")
