"""Merging in the window: another copy is read, shown and asked about, and then taken in as one operation."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Image
from playbook_app.domain.merge.merged import Typed
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.ui.application import Application
from playbook_app.ui.catalogue.view import CatalogueView
from playbook_app.ui.merging.dialog import MergeDialog, open_merging
from playbook_app.ui.merging.part import Part
from playbook_app.ui.merging.passage import Passage
from playbook_app.ui.merging.waiting import Resting, Waiting
from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.ui.working.job import Done, Failed, Job
from playbook_app.ui.working.workers import Workers
from playbook_app.worker.doing import done as work
from playbook_app.worker.jobs import MergeRequest
from tests.factories import entity_id, playbook_with, standard
from tests.ui.conftest import AUTHOR, saved
from tests.ui.merging.rounds import BEN, Deed, adds, copied, deletes, edited, writes

Windows = Callable[..., PlaybookWindow]
ONE, TWO, THREE = (
    standard(number, statement=f"Statement {number}.", practice="First.\n\nSecond.") for number in (1, 2, 3)
)


@pytest.fixture(autouse=True)
def compared_at_once(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compare copies in this process, since starting another takes longer than all the rest; one test does that."""
    if "in_a_process" not in request.fixturenames:
        monkeypatch.setattr(Workers, "merge", compare_here)


@pytest.fixture
def in_a_process() -> None:
    """Have copies compared as the program does."""


def compare_here(workers: Workers, request: MergeRequest, done: Done, failed: Failed) -> Job:
    """Do what `Workers.merge` does, later on this thread."""
    job = Job("", request, done=done, failed=failed, cancel=lambda _: None)

    def compare() -> None:
        try:
            found = work(request, None, lambda _: b"", lambda _: None)
        except PlaybookError as failure:
            failed(failure)
        else:
            done(found)

    QTimer.singleShot(0, workers, compare)
    return job


@pytest.fixture
def window(window_on: Windows) -> PlaybookWindow:
    """A window on three standards."""
    return window_on(playbook_with(ONE, TWO, THREE))


def copy_of(window: PlaybookWindow, *deeds: Deed, for_comments: bool = False) -> Path:
    """Return Ben's copy of a window's playbook, in which he did something."""
    path = copied(window.session.path, window.session.path.with_name("Ben.playbook"), for_comments=for_comments)
    edited(path, BEN, deeds)
    return path


def retitle(window: PlaybookWindow, title: str, qtbot: QtBot) -> None:
    session = window.session
    session.perform(
        Label.of("edit", field="title", name="CHK-01"), edit(session.playbook, Kind.STANDARD, ONE.id, title=title)
    )
    saved(session, qtbot)


def merging(window: PlaybookWindow, path: Path, qtbot: QtBot) -> MergeDialog:
    """Open the merge of a copy, and wait until it is shown."""
    open_merging(window.desk, window, path)
    dialog = window.findChildren(MergeDialog)[-1]
    shown(dialog, qtbot)
    return dialog


def shown(dialog: MergeDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not part_of(dialog, Waiting).isVisible(), timeout=30_000)


def part_of(dialog: MergeDialog, kind: type) -> QWidget:  # type: ignore[type-arg]
    found = dialog.findChild(kind)
    assert isinstance(found, QWidget)
    return found


def button(parent: QWidget, words: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.text() == words and one.isVisible())


def said(dialog: MergeDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def questions(dialog: MergeDialog, qtbot: QtBot) -> list[Part]:
    """Return the questions of what is shown, once they are there."""

    def asked() -> list[Part]:
        return [part for part in dialog.findChildren(Part) if part.conflict is not None and part.isVisible()]

    qtbot.waitUntil(lambda: bool(asked()))
    return asked()


def merged(window: PlaybookWindow, dialog: MergeDialog, qtbot: QtBot) -> None:
    """Press Merge, and wait until that is done."""
    with qtbot.waitSignal(dialog.finished, timeout=30_000):
        qtbot.mouseClick(button(dialog, "Merge"), Qt.MouseButton.LeftButton)
    saved(window.session, qtbot)


def test_a_copy_that_holds_nothing_new_is_said_to_be_here(window: PlaybookWindow, qtbot: QtBot) -> None:
    dialog = merging(window, copy_of(window), qtbot)
    assert part_of(dialog, Resting).isVisible()
    assert "Everything in “Ben” is here already." in said(dialog)


@pytest.mark.usefixtures("in_a_process")
def test_a_copy_that_is_ahead_is_taken_in_by_one_press_and_taken_back_by_one_undo(
    window: PlaybookWindow, qtbot: QtBot
) -> None:
    before = window.session.playbook
    path = copy_of(window, writes(Kind.STANDARD, ONE.id, title="Bens"), adds("New"), deletes(Kind.STANDARD, TWO.id))
    dialog = merging(window, path, qtbot)
    for words in ("What Ben Carter did", "New: 1 standard", "Changed: 1 standard", "Deleted: 1 standard"):
        assert words in said(dialog)
    assert window.session.playbook is before
    merged(window, dialog, qtbot)
    assert window.session.undoable == Label.of("merge", authors="Ben Carter")
    with Editor.open(path, author=AUTHOR, read_only=True) as theirs:
        assert window.session.playbook == theirs.playbook
    assert "Merged changes by Ben Carter." in [label.text() for label in window.findChildren(QLabel)]
    undo = next(one for one in window.findChildren(QPushButton) if one.text() == "Undo")
    qtbot.waitUntil(undo.isVisible)
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    saved(window.session, qtbot)
    assert window.session.playbook == before


def test_what_comes_can_be_looked_at_and_left_out(window: PlaybookWindow, qtbot: QtBot) -> None:
    path = copy_of(window, writes(Kind.STANDARD, ONE.id, title="Bens", statement="Bens."))
    dialog = merging(window, path, qtbot)
    qtbot.mouseClick(button(dialog, "Look at the changes"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(part.isVisible() for part in dialog.findChildren(Part)))
    part = next(part for part in dialog.findChildren(Part) if "Title" in part.accessibleName())
    qtbot.mouseClick(button(part, "Keep mine"), Qt.MouseButton.LeftButton)
    merged(window, dialog, qtbot)
    made = window.session.playbook.standards[ONE.id]
    assert (made.title, made.statement) == ("Standard 1", "Bens.")


def test_a_question_is_answered_by_keys_and_only_then_can_be_merged(window: PlaybookWindow, qtbot: QtBot) -> None:
    path = copy_of(window, writes(Kind.STANDARD, ONE.id, title="Bens", why="Bens why."))
    retitle(window, "Adas", qtbot)
    dialog = merging(window, path, qtbot)
    assert "1 of 1 questions left" in said(dialog)
    assert not button(dialog, "Merge").isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    (question,) = questions(dialog, qtbot)
    qtbot.waitUntil(question.hasFocus)
    qtbot.keyClick(question, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert "0 of 1 questions left" in said(dialog)
    qtbot.keyClick(question, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(dialog.finished, timeout=30_000):
        qtbot.keyClick(question, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    saved(window.session, qtbot)
    made = window.session.playbook.standards[ONE.id]
    assert (made.title, made.why) == ("Adas", "Bens why.")


def test_a_screen_reader_hears_both_sides_of_a_question(window: PlaybookWindow, qtbot: QtBot) -> None:
    path = copy_of(window, writes(Kind.STANDARD, ONE.id, title="Bens"))
    retitle(window, "Adas", qtbot)
    dialog = merging(window, path, qtbot)
    (question,) = questions(dialog, qtbot)
    assert question.accessibleName() == (
        "CHK-01 Adas, Title, both of you changed it: which is to stand?: mine “Adas”, theirs “Bens”"
    )


def test_an_answer_can_be_typed(window: PlaybookWindow, qtbot: QtBot) -> None:
    path = copy_of(window, writes(Kind.STANDARD, ONE.id, title="Bens"))
    retitle(window, "Adas", qtbot)
    dialog = merging(window, path, qtbot)
    (question,) = questions(dialog, qtbot)
    qtbot.mouseClick(button(question, "Write it…"), Qt.MouseButton.LeftButton)
    line = question.findChild(QLineEdit)
    assert line is not None
    assert (line.text(), line.hasFocus()) == ("Adas", True)
    qtbot.keyClicks(line, " and Bens")
    assert question.conflict is not None
    assert question.case.review.answers[question.conflict.key] == Typed("Adas and Bens")
    merged(window, dialog, qtbot)
    assert window.session.playbook.standards[ONE.id].title == "Adas and Bens"


def test_an_answer_that_breaks_a_rule_is_said_and_may_be_given_anew(window: PlaybookWindow, qtbot: QtBot) -> None:
    path = copy_of(window, writes(Kind.STANDARD, ONE.id, code="BEN-01"))
    session = window.session
    session.perform(
        Label.of("edit", field="code", name="x"), edit(session.playbook, Kind.STANDARD, ONE.id, code="ADA-1")
    )
    saved(session, qtbot)
    before = session.playbook
    dialog = merging(window, path, qtbot)
    (question,) = questions(dialog, qtbot)
    question.case.review.answer(question.conflict, Typed("A" * 2_000_000))  # type: ignore[arg-type]
    question.tell_decision()
    qtbot.mouseClick(button(dialog, "Merge"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "A text is longer than" in said(dialog), timeout=30_000)
    assert session.playbook is before
    qtbot.mouseClick(button(question, "Take theirs"), Qt.MouseButton.LeftButton)
    merged(window, dialog, qtbot)
    assert session.playbook.standards[ONE.id].code == "BEN-01"


def test_what_one_deleted_and_the_other_wrote_is_kept_or_goes(window: PlaybookWindow, qtbot: QtBot) -> None:
    path = copy_of(window, deletes(Kind.STANDARD, ONE.id))
    retitle(window, "Adas", qtbot)
    dialog = merging(window, path, qtbot)
    (question,) = questions(dialog, qtbot)
    assert "Ben Carter deleted it; you went on writing it." in said(dialog)
    qtbot.mouseClick(button(question, "Delete it"), Qt.MouseButton.LeftButton)
    assert "It is deleted, with what was written since." in said(dialog)
    qtbot.mouseClick(button(question, "Keep it"), Qt.MouseButton.LeftButton)
    merged(window, dialog, qtbot)
    assert window.session.playbook.standards[ONE.id].title == "Adas"


def test_what_is_edited_while_one_looks_is_taken_into_account(window: PlaybookWindow, qtbot: QtBot) -> None:
    path = copy_of(window, writes(Kind.STANDARD, ONE.id, title="Bens"))
    dialog = merging(window, path, qtbot)
    retitle(window, "Adas", qtbot)
    qtbot.mouseClick(button(dialog, "Merge"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 of 1 questions left" in said(dialog), timeout=30_000)
    assert "was edited while the merge was being looked at" in said(dialog)
    assert window.session.playbook.standards[ONE.id].title == "Adas"


@pytest.mark.usefixtures("in_a_process")
def test_a_cancelled_comparison_changes_nothing(window: PlaybookWindow, qtbot: QtBot) -> None:
    before = window.session.playbook
    path = copy_of(window, writes(Kind.STANDARD, ONE.id, title="Bens"))
    open_merging(window.desk, window, path)
    dialog = window.findChildren(MergeDialog)[-1]
    qtbot.waitUntil(lambda: dialog._comparing.is_running)
    qtbot.mouseClick(button(dialog, "Cancel"), Qt.MouseButton.LeftButton)
    assert "The comparison was cancelled." in said(dialog)
    qtbot.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert window.session.playbook is before


def test_a_file_that_is_no_playbook_is_said_to_be_none(window: PlaybookWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "notes.playbook").write_bytes(b"not a playbook at all, but quite long enough to look like one" * 20)
    dialog = merging(window, tmp_path / "notes.playbook", qtbot)
    assert "“notes.playbook” is not a playbook" in said(dialog)


def test_the_copy_is_asked_for_from_the_menu(
    window: PlaybookWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copy_of(window)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_, **__: (str(path), ""))
    window.desk.actions.run("file.merge")
    dialog = window.findChildren(MergeDialog)[-1]
    shown(dialog, qtbot)
    assert "“Ben” is here already" in said(dialog)


def test_suggestions_are_accepted_and_declined_by_keys(window: PlaybookWindow, qtbot: QtBot) -> None:
    path = copy_of(window, writes(Kind.STANDARD, ONE.id, title="Bens", why="Bens why."), for_comments=True)
    dialog = merging(window, path, qtbot)
    assert "Ben Carter suggests this." in said(dialog)
    assert "2 of 2 suggestions left" in said(dialog)
    for left, key in ((1, Qt.Key.Key_D), (0, Qt.Key.Key_A)):
        qtbot.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda left=left: f"{left} of 2 suggestions left" in said(dialog))
    merged(window, dialog, qtbot)
    made = window.session.playbook.standards[ONE.id]
    assert (made.title, made.why) == ("Standard 1", "Bens why.")
    assert window.session.undoable == Label.of("merge", authors="Ben Carter")


def test_all_suggestions_are_declined_by_one_press(window: PlaybookWindow, qtbot: QtBot) -> None:
    before = window.session.playbook
    path = copy_of(window, writes(Kind.STANDARD, ONE.id, title="Bens"), adds("New"), for_comments=True)
    dialog = merging(window, path, qtbot)
    qtbot.mouseClick(button(dialog, "Decline all"), Qt.MouseButton.LeftButton)
    assert all("declined" in text for text in spoken(dialog))
    merged(window, dialog, qtbot)
    assert window.session.playbook == before


def spoken(dialog: MergeDialog) -> list[str]:
    """Return what a screen reader hears of the entries of a list."""
    view = dialog.findChild(CatalogueView)
    assert view is not None
    model = view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        str(row.data(Qt.ItemDataRole.AccessibleTextRole))
        for row in rows
        if model.flags(row) & Qt.ItemFlag.ItemIsSelectable
    ]


def test_every_control_can_be_reached_and_has_a_name(window: PlaybookWindow, qtbot: QtBot) -> None:
    from tests.ui.test_accessibility import _unnamed

    path = copy_of(window, writes(Kind.STANDARD, ONE.id, title="Bens"))
    retitle(window, "Adas", qtbot)
    dialog = merging(window, path, qtbot)
    questions(dialog, qtbot)
    assert list(_unnamed(dialog)) == []
    seen: set[str] = set()
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused.accessibleName() or getattr(focused, "text", str)())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {"What differs", "Title: Take mine", "Title: Take theirs", "Cancel", "Previous", "Next"} <= seen


def test_of_a_picture_that_both_replaced_both_are_shown_and_one_is_chosen(
    application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "Harbour.playbook"
    images = {sha256(data).hexdigest(): data for data in (pixels("white"), pixels("red"), pixels("blue"))}
    white, red, blue = images
    image = Image(id=entity_id(50), name="lobby", sha256=white)
    Editor.create(path, playbook_with(image), author=AUTHOR, images=images).close()
    theirs = copied(path, tmp_path / "Ben.playbook")
    for copy, picture in ((path, red), (theirs, blue)):
        with Editor.open(copy, author=BEN) as editor:
            changes = edit(editor.playbook, Kind.IMAGE, image.id, sha256=picture)
            editor.perform(Label.of("image.replace", name="lobby"), changes, images={picture: images[picture]})
    window = application.open(path)
    dialog = merging(window, theirs, qtbot)
    (question,) = questions(dialog, qtbot)
    passages = question.findChildren(Passage)
    qtbot.waitUntil(lambda: [colour_of(passage) for passage in passages] == ["#ff0000", "", "#0000ff"])
    qtbot.mouseClick(button(question, "Take theirs"), Qt.MouseButton.LeftButton)
    assert colour_of(passages[1]) == "#0000ff"
    merged(window, dialog, qtbot)
    assert window.session.playbook.images[image.id].sha256 == blue


def pixels(colour: str) -> bytes:
    """Return a small PNG of one colour."""
    picture = QImage(1_200, 600, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


def colour_of(passage: Passage) -> str:
    """Return the colour of the picture that is seen; empty where there is none."""
    seen = passage.grab().toImage().pixelColor(passage.width() // 2, passage.height() // 2).name()
    return seen if seen in {"#ff0000", "#0000ff"} else ""


def test_no_words_of_a_new_thing_are_cut_off_in_a_wide_window(window: PlaybookWindow, qtbot: QtBot) -> None:
    window.resize(1440, 900)
    long = "Whoever stands at the door waves, and goes on waving until nobody is left to be waved at. " * 12
    texts = dict.fromkeys(("statement", "practice", "why", "measure", "tools", "training"), long)
    dialog = merging(window, copy_of(window, adds("Wave", **texts), for_comments=True), qtbot)
    qtbot.waitUntil(lambda: any(passage.isVisible() for passage in dialog.findChildren(Passage)))
    passages = dialog.findChildren(Passage)
    assert max(passage.width() for passage in passages) <= 720
    assert all(passage.height() >= passage.heightForWidth(passage.width()) for passage in passages)


def test_of_playbooks_without_a_common_past_only_what_differs_is_asked(
    window: PlaybookWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "Old.playbook"
    Editor.create(other, playbook_with(replace(ONE, title="Old"), TWO, THREE), author=BEN).close()
    dialog = merging(window, other, qtbot)
    assert "“Old” has no past in common with this playbook." in said(dialog)
    (question,) = questions(dialog, qtbot)
    assert "the copies differ: which is to stand?" in said(dialog)
    qtbot.mouseClick(button(question, "Take theirs"), Qt.MouseButton.LeftButton)
    merged(window, dialog, qtbot)
    assert window.session.playbook.standards[ONE.id].title == "Old"
    assert len(window.session.playbook.standards) == 3


def test_a_result_of_both_is_shown_to_its_end(window: PlaybookWindow, qtbot: QtBot) -> None:
    long = "Somebody stands at the door and greets whoever comes within ten seconds of their coming. " * 4
    path = copy_of(window, writes(Kind.STANDARD, ONE.id, why=f"Ben: {long}"))
    session = window.session
    session.perform(Label("edit"), edit(session.playbook, Kind.STANDARD, ONE.id, why=f"Ada: {long}"))
    saved(session, qtbot)
    dialog = merging(window, path, qtbot)
    (question,) = questions(dialog, qtbot)
    qtbot.mouseClick(button(question, "Take both"), Qt.MouseButton.LeftButton)
    result = next(one for one in question.findChildren(Passage) if "Ada" in words_of(one) and "Ben" in words_of(one))
    qtbot.waitUntil(lambda: result.height() >= result.heightForWidth(result.width()))


def words_of(passage: Passage) -> str:
    return passage._document.toPlainText()
