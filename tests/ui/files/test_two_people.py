"""Two people, one file: each in a process of their own, and nothing that either wrote is lost."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Author, Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor, new_id
from playbook_app.ui.application import Application
from playbook_app.ui.bars import Bars
from playbook_app.ui.files.merging_back import throw_away
from playbook_app.ui.merging.dialog import MergeDialog
from playbook_app.ui.merging.part import Part
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard
from tests.storage.partner import BEN, Partner
from tests.ui.asked import answer
from tests.ui.conftest import AUTHOR, saved
from tests.ui.files.test_flows import press, retitle

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="SIGKILL is of POSIX"),
    pytest.mark.usefixtures("looks_often"),
]

FIRST, SECOND = standard(1).id, standard(2).id
TODAY = datetime.now().astimezone().date().isoformat()


@pytest.fixture
def path(made: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A playbook on a drive that two share. Who is at this window is Ann."""
    monkeypatch.setattr("playbook_app.ui.application.known_author", lambda: Author("Ann", new_id()))
    return made(playbook_with(standard(1), standard(2)))


@pytest.fixture
def ben(path: Path) -> Iterator[Partner]:
    """Ben, at the same file, who has not yet opened it."""
    partner = Partner(path)
    yield partner
    partner.kill()


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where Ann puts her working copy."""
    answer(monkeypatch, path=tmp_path / "Mine.playbook")
    return tmp_path / "Mine.playbook"


def bar(window: PlaybookWindow, topic: str = "working copy") -> str:
    bars = window.findChild(Bars)
    assert bars is not None
    return bars._topics[topic].accessibleName() if topic in bars._topics else ""


def offers(window: PlaybookWindow, words: str) -> bool:
    return words in [one.text() for one in window.findChildren(QPushButton)]


def title(window: PlaybookWindow, which: EntityId = FIRST) -> str:
    return window.session.playbook.standards[which].title


def retitle_second(window: PlaybookWindow, words: str) -> None:
    changes = edit(window.session.playbook, Kind.STANDARD, SECOND, title=words)
    window.session.perform(Label.of("edit", kind="standard", field="title", name="CHK-02"), changes)


def gone_on(window: PlaybookWindow, path: Path, qtbot: QtBot) -> None:
    """Wait until a window goes on in a copy beside the file, with everything saved."""
    qtbot.waitUntil(lambda: window.session.path == path.with_name(f"Harbour (Ann, {TODAY}).playbook"))
    saved(window.session, qtbot)


def merge_back(application: Application, qtbot: QtBot) -> PlaybookWindow:
    """Press the one button of the only window's bar, and return the window that it leads to."""
    (window,) = application.windows
    qtbot.waitUntil(lambda: offers(window, "Merge back into “Harbour”"))
    press(window, "Merge back into “Harbour”")
    qtbot.waitUntil(lambda: len(application.windows) == 1 and application.windows[0] is not window)
    saved(application.windows[0].session, qtbot)
    return application.windows[0]


def questions(dialog: MergeDialog) -> list[Part]:
    """Return what a review asks, once that is seen."""
    return [part for part in dialog.findChildren(Part) if part.conflict is not None and part.isVisible()]


def titles_in(path: Path) -> tuple[str, str]:
    with Editor.open(path, author=AUTHOR, read_only=True) as editor:
        standards = editor.playbook.standards
        return standards[FIRST].title, standards[SECOND].title


def test_a_working_copy_is_merged_back_with_one_press(
    application: Application, path: Path, ben: Partner, chosen: Path, qtbot: QtBot
) -> None:
    ben.tell("open")
    window = application.open(path)
    press(window, "Work in a copy…")
    qtbot.waitUntil(lambda: [one.session.path for one in application.windows] == [chosen])
    mine = application.windows[0]
    qtbot.waitUntil(lambda: bar(mine).startswith("This is your working copy of “Harbour”. Ben Carter is editing"))
    assert not offers(mine, "Merge back into “Harbour”")
    retitle_second(mine, "Ann's")
    ben.tell("retitle", "Ben's")
    ben.tell("close")
    merged = merge_back(application, qtbot)
    assert (title(merged, FIRST), title(merged, SECOND)) == ("Ben's", "Ann's") == titles_in(path)
    assert "“Mine” is merged into this playbook" in bar(merged, "merge")
    merged.session.undo()
    saved(merged.session, qtbot)
    assert title(merged, SECOND) == "Standard 2"


def test_a_working_copy_is_known_after_a_restart_and_under_another_name(
    application: Application, path: Path, ben: Partner, chosen: Path, qtbot: QtBot
) -> None:
    ben.tell("open")
    window = application.open(path)
    press(window, "Work in a copy…")
    qtbot.waitUntil(lambda: [one.session.path for one in application.windows] == [chosen])
    application.windows[0].close()
    ben.kill()
    renamed = chosen.rename(chosen.with_name("Renamed.playbook"))
    again = application.open(renamed)
    assert bar(again) == "This is your working copy of “Harbour”."
    qtbot.waitUntil(lambda: offers(again, "Merge back into “Harbour”"))
    path.unlink()
    qtbot.waitUntil(lambda: bar(again).endswith("“Harbour” is not there at present."))
    press(again, "Let it be a playbook of its own")
    again.close()
    assert bar(application.open(renamed)) == ""


def test_typing_on_while_another_takes_over_loses_nothing(
    application: Application, path: Path, ben: Partner, qtbot: QtBot
) -> None:
    window = application.open(path)
    retitle(window, "Saved")
    saved(window.session, qtbot)
    ben.tell("open", "take over")
    for words in ("Q", "Qu", "Quick"):
        retitle_second(window, words)
    gone_on(window, path, qtbot)
    assert bar(window).startswith("Ben Carter took over “Harbour”. You go on in this copy")
    retitle_second(window, "Quickly")
    saved(window.session, qtbot)
    assert titles_in(path) == ("Saved", "Standard 2")
    assert titles_in(window.session.path) == ("Saved", "Quickly")
    for _ in range(5):
        window.session.undo()
    saved(window.session, qtbot)
    assert (title(window), title(window, SECOND)) == ("Standard 1", "Standard 2")
    for _ in range(5):
        window.session.redo()
    saved(window.session, qtbot)
    ben.tell("retitle", "Ben's")
    ben.kill()
    merged = merge_back(application, qtbot)
    assert (title(merged), title(merged, SECOND)) == ("Ben's", "Quickly")


def test_a_take_over_of_what_is_all_saved_makes_no_copy(
    application: Application, path: Path, ben: Partner, qtbot: QtBot
) -> None:
    window = application.open(path)
    retitle(window, "Saved")
    saved(window.session, qtbot)
    ben.tell("open", "take over")
    qtbot.waitUntil(lambda: application.windows != [window] and bool(application.windows))
    fresh = application.windows[0]
    assert (fresh.session.read_only, title(fresh)) == (True, "Saved")
    assert "Ben Carter is editing this playbook" in bar(fresh, "reading")
    assert {one.suffix for one in path.parent.glob("Harbour*")} == {".playbook"}
    assert len(list(path.parent.glob("Harbour*"))) == 1


def test_what_both_changed_is_asked_and_the_rest_is_not(
    application: Application, path: Path, ben: Partner, chosen: Path, qtbot: QtBot
) -> None:
    ben.tell("open")
    press(application.open(path), "Work in a copy…")
    qtbot.waitUntil(lambda: [one.session.path for one in application.windows] == [chosen])
    mine = application.windows[0]
    retitle(mine, "Ann's")
    retitle_second(mine, "Ann's too")
    ben.tell("retitle", "Ben's")
    ben.kill()
    qtbot.waitUntil(lambda: offers(mine, "Merge back into “Harbour”"))
    press(mine, "Merge back into “Harbour”")
    qtbot.waitUntil(lambda: any(one.findChild(MergeDialog) for one in application.windows))
    (target,) = (one for one in application.windows if one is not mine)
    dialog = target.findChild(MergeDialog)
    assert dialog
    qtbot.waitUntil(lambda: bool(questions(dialog)), timeout=30_000)
    assert mine in application.windows
    (question,) = questions(dialog)
    qtbot.keyClick(question, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    dialog.accept()
    qtbot.waitUntil(lambda: application.windows == [target])
    assert (title(target), title(target, SECOND)) == ("Ann's", "Ann's too") == titles_in(path)


def test_the_copy_goes_to_the_bin_where_there_is_one_and_is_named_where_not(
    application: Application, path: Path, ben: Partner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtCore.QFile.moveToTrash", lambda _: (False, ""))
    window = application.open(path)
    ben.tell("open", "take over")
    retitle(window, "Ann's")
    gone_on(window, path, qtbot)
    copy = window.session.path
    ben.tell("close")
    merged = merge_back(application, qtbot)
    press(merged, "Move the copy to the bin")
    assert bar(merged, "merge") == f"There is no bin for “{copy.stem}”. It is still in {copy.parent}."
    monkeypatch.setattr("PySide6.QtCore.QFile.moveToTrash", lambda name: Path(name).unlink())
    throw_away(merged, copy)
    assert not copy.exists()


def test_two_who_take_over_from_each_other_both_keep_what_they_wrote(
    application: Application, path: Path, ben: Partner, qtbot: QtBot
) -> None:
    window = application.open(path)
    ben.tell("open", "take over")
    retitle_second(window, "Ann's")
    gone_on(window, path, qtbot)
    with Editor.open(path, author=AUTHOR, take_over=True) as third:
        assert ben.tell("retitle", "Ben's") == "TakenOver"
        third.perform(Label.of("edit"), edit(third.playbook, Kind.STANDARD, FIRST, title="Third"))
    merged = merge_back(application, qtbot)
    assert (title(merged), title(merged, SECOND)) == ("Third", "Ann's")


def test_a_file_that_a_sync_tool_replaced_by_an_older_one_gets_all_back_with_one_press(
    application: Application, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    old = tmp_path / "old"
    shutil.copyfile(path, old)
    window = application.open(path)
    retitle(window, "Saved")
    saved(window.session, qtbot)
    old.replace(path)
    gone_on(window, path, qtbot)
    assert bar(window).startswith("“Harbour” was changed by somebody else.")
    assert titles_in(path) == ("Standard 1", "Standard 2")
    merged = merge_back(application, qtbot)
    assert titles_in(path) == ("Saved", "Standard 2")
    assert merged.session.undoable is not None


def test_a_file_that_a_sync_tool_brought_up_to_date_is_shown_as_it_is(
    application: Application, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = application.open(path)
    retitle(window, "Saved")
    saved(window.session, qtbot)
    newer = tmp_path / "newer.playbook"
    shutil.copyfile(path, newer)
    with Editor.open(newer, author=BEN) as other:
        other.perform(Label.of("edit"), edit(other.playbook, Kind.STANDARD, SECOND, title="Newer"))
    newer.replace(path)
    qtbot.waitUntil(lambda: application.windows != [window] and bool(application.windows))
    fresh = application.windows[0]
    assert (title(fresh), title(fresh, SECOND), fresh.session.read_only) == ("Saved", "Newer", False)
    assert "was changed by somebody else. You see it as it is now." in bar(fresh, "overtaken")


@pytest.mark.parametrize("garbage", [b"", b"garbage " * 4_000])
def test_a_file_that_was_spoilt_is_left_and_the_work_goes_on(
    application: Application, path: Path, qtbot: QtBot, garbage: bytes
) -> None:
    window = application.open(path)
    retitle(window, "Saved")
    saved(window.session, qtbot)
    path.write_bytes(garbage)
    gone_on(window, path, qtbot)
    assert path.read_bytes() == garbage
    assert title(window) == "Saved"
    assert titles_in(window.session.path) == ("Saved", "Standard 2")


def test_a_copy_takes_the_place_of_no_other(application: Application, path: Path, ben: Partner, qtbot: QtBot) -> None:
    taken = path.with_name(f"Harbour (Ann, {TODAY}).playbook")
    taken.write_text("mine")
    window = application.open(path)
    ben.tell("open", "take over")
    retitle(window, "Ann's")
    qtbot.waitUntil(lambda: window.session.path == taken.with_stem(f"{taken.stem} 2"))
    assert taken.read_text() == "mine"


def test_where_no_copy_can_be_beside_the_file_it_is_among_ones_documents(
    application: Application, path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Documents").mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    make = Editor.copy

    def full(editor: Editor, to: Path) -> EntityId:
        if to.parent == path.parent:
            from playbook_app.errors.path import NoRoomToWrite

            raise NoRoomToWrite(path=to)
        return make(editor, to)

    monkeypatch.setattr(Editor, "copy", full)
    window = application.open(path)
    with Editor.open(path, author=AUTHOR, take_over=True):
        retitle(window, "Ann's")
        qtbot.waitUntil(lambda: window.session.path.parent == tmp_path / "Documents")
    saved(window.session, qtbot)
    assert titles_in(window.session.path)[0] == "Ann's"
