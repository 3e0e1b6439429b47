"""Publishing: real pages in the window, found in, zoomed, exported and printed."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.vocabulary import Kind, Step
from playbook_app.ui.publish.bar import PageBar
from playbook_app.ui.publish.document import DocumentView
from playbook_app.ui.publish.place import PublishPlace
from playbook_app.ui.target import PlaceName
from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.ui.working.job import Job
from tests.factories import ROLE, playbook_with, standard

Windows = Callable[..., PlaybookWindow]
WORLD = playbook_with(
    standard(1, title="Greet first", step=Step.IDEAL, statement="Everybody is greeted.", roles=frozenset({ROLE})),
    standard(2, title="Own the queue", step=Step.RESPONSIVENESS, statement="Nobody waits alone."),
)
PATIENCE = 60_000
"""Milliseconds that a process may take to start and to set a few pages on a busy machine."""


@pytest.fixture
def place(window_on: Windows, qtbot: QtBot) -> PublishPlace:
    window = window_on(WORLD)
    window.visit(PlaceName.PUBLISH)
    found = window.findChild(PublishPlace)
    assert found
    qtbot.waitUntil(lambda: _pages(found).pages > 0, timeout=PATIENCE)
    return found


def _pages(place: PublishPlace) -> DocumentView:
    found = place.findChild(DocumentView)
    assert found
    return found


def _press(place: PublishPlace, text: str, qtbot: QtBot) -> None:
    button = next(button for button in place.findChildren(QPushButton) if button.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _text_of(path: Path | BytesIO) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_the_pages_are_shown_small_too(place: PublishPlace) -> None:
    strip = _pages(place).findChild(QListView)
    assert strip
    assert strip.model().rowCount() == _pages(place).pages
    assert not strip.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_a_small_page_is_as_white_as_paper(place: PublishPlace) -> None:
    strip = _pages(place).findChild(QListView)
    assert strip
    picture = strip.model().index(1, 0).data(Qt.ItemDataRole.DecorationRole).toImage()
    assert picture.pixelColor(1, 1).getRgb() == (255, 255, 255, 255)


def test_pages_out_of_sight_wait_until_somebody_comes_to_look(place: PublishPlace, qtbot: QtBot) -> None:
    begun: list[Job] = []
    place.desk.workers.started.connect(begun.append)
    session = place.desk.session
    changes = edit(session.playbook, Kind.STANDARD, standard(1).id, statement="Everybody is met with a smile.")
    session.perform(Label.of("edit", field="statement", name="CHK-01"), changes)
    place.desk.visit(PlaceName.JOURNEY)
    qtbot.wait(1_000)
    assert not begun
    place.desk.visit(PlaceName.PUBLISH)
    assert len(begun) == 1


def test_cancelled_pages_are_said_to_be_missing_and_can_be_set(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(WORLD)
    begun: list[Job] = []
    window.desk.workers.started.connect(begun.append)
    window.visit(PlaceName.PUBLISH)
    place = window.findChild(PublishPlace)
    assert place
    begun[-1].cancel()
    assert "The pages are not set" in {label.text() for label in place.findChildren(QLabel)}
    _press(place, "Set the pages", qtbot)
    qtbot.waitUntil(lambda: _pages(place).pages > 0, timeout=PATIENCE)


def test_words_are_found_in_the_pages(place: PublishPlace, qtbot: QtBot) -> None:
    bar = place.findChild(PageBar)
    assert bar
    qtbot.keyClicks(bar.words, "Nobody waits alone")
    qtbot.waitUntil(
        lambda: any("of" in label.text() and label.text()[0].isdigit() for label in bar.findChildren(QLabel))
    )


def test_an_edit_is_seen_in_the_pages(place: PublishPlace, qtbot: QtBot) -> None:
    session = place.desk.session
    changes = edit(session.playbook, Kind.STANDARD, standard(1).id, statement="Everybody is met with a smile.")
    session.perform(Label.of("edit", field="statement", name="CHK-01"), changes)
    qtbot.waitUntil(lambda: "Everybody is met with a smile." in _text_of(BytesIO(place.data)), timeout=PATIENCE)


def test_the_handbook_is_exported_to_where_the_person_says(
    place: PublishPlace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "Handbook"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    _press(place, "Export PDF…", qtbot)
    written = out.with_suffix(".pdf")
    qtbot.waitUntil(written.exists, timeout=PATIENCE)
    assert "Everybody is greeted." in _text_of(written)


def test_the_handbook_is_exported_as_a_web_page_for_whom_it_was_chosen(
    place: PublishPlace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    out = tmp_path / "Front desk"

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(name).name)
        return str(out), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    role = next(box for box in place.findChildren(QComboBox) if box.accessibleName() == "For whom")
    role.setFocus()
    qtbot.keyClicks(role, "Front")
    qtbot.keyClick(role, Qt.Key.Key_Return)
    next(one for one in place.findChildren(QAction) if "(HTML)" in one.text()).trigger()
    written = out.with_suffix(".html")
    qtbot.waitUntil(written.exists, timeout=PATIENCE)
    page = written.read_text("utf-8")
    assert asked[0].endswith("Handbook Front desk agent.html")
    assert "Everybody is greeted." in page
    assert "Nobody waits alone." not in page


def test_the_handbook_is_exported_as_a_word_file_on_the_paper_that_was_chosen(
    place: PublishPlace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "The book"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    paper = next(box for box in place.findChildren(QComboBox) if box.accessibleName() == "Paper")
    paper.setCurrentIndex(paper.findText("A5"))
    next(one for one in place.findChildren(QAction) if "(DOCX)" in one.text()).trigger()
    written = out.with_suffix(".docx")
    qtbot.waitUntil(written.exists, timeout=PATIENCE)
    document = docx.Document(str(written))
    assert "Everybody is greeted." in [one.text for one in document.paragraphs]
    assert document.sections[0].page_width.mm == pytest.approx(148, abs=0.5)


def test_the_standards_are_exported_as_a_workbook_and_long_texts_are_told(
    place: PublishPlace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = place.desk.session
    changes = edit(session.playbook, Kind.STANDARD, standard(1).id, practice="long " * 10_000)
    session.perform(Label.of("edit", field="practice", name="CHK-01"), changes)
    out = tmp_path / "Our standards"
    told: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(place, "desk", replace(place.desk, tell=lambda notice: told.append(notice.sentence)))
    next(one for one in place.findChildren(QAction) if "(Excel)" in one.text()).trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert openpyxl.load_workbook(out.with_suffix(".xlsx")).sheetnames == ["Standards", "Matrix", "Roles"]
    assert "Our standards.xlsx is written." in told[-1]
    assert "longer than a cell" in told[-1]


def test_a_role_gets_its_own_book(
    place: PublishPlace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "Front desk.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    role = next(box for box in place.findChildren(QComboBox) if box.accessibleName() == "For whom")
    role.setFocus()
    qtbot.keyClicks(role, "Front")
    qtbot.keyClick(role, Qt.Key.Key_Return)
    _press(place, "Export PDF…", qtbot)
    qtbot.waitUntil(out.exists, timeout=PATIENCE)
    assert "Nobody waits alone." not in _text_of(out)


def test_giving_up_the_choice_of_a_file_writes_nothing(
    place: PublishPlace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    before = set(tmp_path.iterdir())
    _press(place, "Export PDF…", qtbot)
    qtbot.wait(300)
    assert set(tmp_path.iterdir()) == before


def test_all_pages_are_printed(
    place: PublishPlace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(out))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    _press(place, "Print…", qtbot)
    qtbot.waitUntil(lambda: place.printing is None and out.exists(), timeout=PATIENCE)
    assert len(PdfReader(out).pages) == _pages(place).pages
