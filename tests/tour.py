"""A tour of the window for the eye: `python -m tests.tour OUT` saves each place, light and dark, in two sizes.

The pictures are for looking at; no test compares them. `--file FILE` tours another playbook than the sample,
`--scale 2` draws everything at 200 %, and `--right-to-left` mirrors it.
"""

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton, QWidget

from playbook_app.author import known_author
from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.signing import enlist, sign
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.editions import publish
from playbook_app.editor import Editor, new_id
from playbook_app.errors.path import NotFound
from playbook_app.starting import SAMPLE, started
from playbook_app.ui.application import Application
from playbook_app.ui.failures.crash_dialog import CrashDialog
from playbook_app.ui.failures.report import report_of
from playbook_app.ui.importing.dialog import ImportDialog, open_importing
from playbook_app.ui.page.pane import PagePane
from playbook_app.ui.publish.document import DocumentView
from playbook_app.ui.settings import table
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.standards.pane import StandardsPane
from playbook_app.ui.start.refusing import tell_failure
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.theme.theme import Appearance
from playbook_app.ui.window.window import PlaybookWindow
from tests.tour_of_merging import made_copies, tour_merging

SIZES = ((1440, 900), (1024, 700))
APPEARANCES = (Appearance.LIGHT, Appearance.DARK)
_SETTLES = 700
"""Milliseconds in which a place has fetched what it shows."""

_PATIENCE = 60_000
"""Milliseconds in which pages are set and documents read on a busy machine."""

_DIALOGS = (
    *("view.commands", "edit.replace", "file.about", "file.images", "file.publish", "file.check-copy", "file.register"),
    *("file.share", "file.erase"),
    *("file.settings", "help.place", "help.keys"),
)
_PEOPLE = ("Ada Boyle", "Ben Carter", "Cleo Marsh", "Dan Okafor", "Eva Lindqvist", "Kim Larsen")
_TABLE = "Code,Title,Standard,Stage,Moment,Due\n" + "".join(
    f"T-{number:02},Title {number},Somebody does what was promised within {number} minutes.,Arrival,Check-in,2026\n"
    for number in range(1, 41)
)


def _at_once(_window: PlaybookWindow) -> bool:
    return True


@dataclass(frozen=True)
class Scene:
    """What is to be seen: its name, how to get there, and whether what it waits for is there."""

    name: str
    go: Callable[[PlaybookWindow], object]
    is_there: Callable[[PlaybookWindow], bool] = _at_once


def scenes(window: PlaybookWindow) -> Iterator[Scene]:
    """Go through what a window has to show."""
    for place in PlaceName:
        ready = {PlaceName.PUBLISH: _has_pages, PlaceName.STANDARDS: _has_live_page}.get(place, _at_once)
        yield Scene(place.value, partial(_visit, place), ready)
    moment = next(window.session.playbook.moments_in_order(), None)
    if moment is not None:
        yield Scene("journey-panel", lambda window: window.go(Target(Kind.MOMENT, moment.id)))
    yield Scene("journey-heat-map", _heat_map)
    yield Scene("standards-section", _open_section)
    yield Scene("standards-several", _select_several)
    yield Scene("quiz-trial", partial(_visit_and_press, PlaceName.QUIZ, "Try it"))
    yield Scene("quiz-question", partial(_visit_and_press, PlaceName.QUIZ, "Take the quiz"))


def tour(out: Path, file: Path, *, right_to_left: bool = False) -> None:
    """Save all pictures to a folder."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        empty = folder / "Empty.playbook"
        started("blank", empty, known_author("Ada")).close()
        copies = made_copies(folder / "copies")
        application = Application(Settings(folder / "settings.ini"))
        if right_to_left:
            QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for appearance in APPEARANCES:
            application.settings.choose(table.APPEARANCE, appearance.value)
            _tour_start(application, out, appearance.value)
            for width, height in SIZES:
                suffix = f"{appearance.value}-{width}"
                _tour_window(application.open(file), out, suffix, (width, height))
                _tour_empty(application.open(empty), out, suffix, (width, height))
                tour_merging(application, copies, partial(_keep, out, suffix), (width, height))
            _tour_import(application.open(empty), folder, out / f"import-{appearance.value}.png")


def _tour_start(application: Application, out: Path, suffix: str) -> None:
    application.show_start()
    start = application.start
    assert start
    _save(start, out / f"start-{suffix}.png")
    application.begin(start, "hotel")
    _save_dialog(start, out / f"start-new-{suffix}.png")
    _tour_failures(application, start, out, suffix)
    start.close()


def _tour_failures(application: Application, start: QWidget, out: Path, suffix: str) -> None:
    path = Path("Harbour House.playbook")
    tell_failure(application, NotFound(path=path), path, start)
    _save_dialog(start, out / f"failure-{suffix}.png")
    CrashDialog(report_of(LookupError("a mistake for the picture")), saved=True, parent=start).open()
    _save_dialog(start, out / f"crash-{suffix}.png")


def _tour_window(window: PlaybookWindow, out: Path, suffix: str, size: tuple[int, int]) -> None:
    window.resize(*size)
    for scene in scenes(window):
        scene.go(window)
        _wait_for(partial(scene.is_there, window))
        _save(window, out / f"{scene.name}-{suffix}.png")
    for action in _DIALOGS:
        window.desk.actions.run(action)
        _save_dialog(window, out / f"{action.replace('.', '-')}-{suffix}.png")
    _heat_map(window, on=False)  # which is remembered
    window.close()


def _tour_empty(window: PlaybookWindow, out: Path, suffix: str, size: tuple[int, int]) -> None:
    """Save each place of a playbook that holds nothing yet."""
    window.resize(*size)
    for place in PlaceName:
        window.visit(place)
        _wait_for(partial(_has_pages if place is PlaceName.PUBLISH else _at_once, window))
        _save(window, out / f"empty-{place.value}-{suffix}.png")
    window.close()


def _tour_import(window: PlaybookWindow, folder: Path, picture: Path) -> None:
    rows = folder / "Standards of the desk.csv"
    rows.write_text(_TABLE)
    open_importing(window.desk, window, (rows,))
    dialog = window.findChild(ImportDialog)
    assert dialog
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Import")
    _wait_for(button.isEnabled)
    _save_dialog(window, picture)
    window.close()


def _keep(out: Path, suffix: str, widget: QWidget, name: str) -> None:
    """Save a picture of merging."""
    widget.grab().save(str(out / f"merging-{name}-{suffix}.png"))


def _visit(place: PlaceName, window: PlaybookWindow) -> None:
    window.visit(place)


def _visit_and_press(place: PlaceName, text: str, window: PlaybookWindow) -> None:
    window.visit(place)
    button = next((one for one in window.findChildren(QPushButton) if one.text() == text and one.isVisible()), None)
    if button is not None and button.isEnabled():
        button.click()


def _heat_map(window: PlaybookWindow, *, on: bool = True) -> None:
    window.visit(PlaceName.JOURNEY)
    action = window.desk.actions["view.heat-map"]
    if action.isChecked() is not on:
        action.trigger()


def _open_section(window: PlaybookWindow) -> None:
    standard = next(iter(window.session.playbook.standards), None)
    if standard is not None:
        window.go(Target(Kind.STANDARD, standard, "measure"))


def _select_several(window: PlaybookWindow) -> None:
    window.visit(PlaceName.STANDARDS)
    pane = window.findChild(StandardsPane)
    view = pane.findChild(QAbstractItemView) if pane else None
    if view is not None:
        for row in range(min(3, view.model().rowCount())):
            view.selectionModel().select(view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)


def _has_pages(window: PlaybookWindow) -> bool:
    view = window.findChild(DocumentView)
    return view is not None and view.pages > 0


def _has_live_page(window: PlaybookWindow) -> bool:
    pane = window.findChild(PagePane)
    return pane is not None and (pane.shown_pages > 0 or not pane.isVisible())


def _wait_for(is_there: Callable[[], bool]) -> None:
    patience = QDeadlineTimer(_PATIENCE)
    while not is_there() and not patience.hasExpired():
        QTest.qWait(_SETTLES)


def _save(widget: QWidget, picture: Path) -> None:
    QTest.qWait(_SETTLES)
    widget.grab().save(str(picture))


def _save_dialog(window: QWidget, picture: Path) -> None:
    """Save what stands before a window, and close it."""
    QTest.qWait(_SETTLES)
    if (dialog := _dialog(window)) is not None:
        dialog.grab().save(str(picture))
        dialog.close()


def _dialog(window: QWidget) -> QWidget | None:
    others = (widget for widget in QApplication.topLevelWidgets() if widget is not window and widget.isVisible())
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or next(others, None)


def _published(editor: Editor) -> None:
    """Publish an edition, have some of those who sign sign it, and change a word since."""
    with editor:
        publish(editor, today=datetime.now(UTC).astimezone().date(), material=True, label="Spring")
        roles = [role.name for role in editor.playbook.roles_in_order()]
        names = [(name, roles[place % len(roles)]) for place, name in enumerate(_PEOPLE)]
        editor.perform(Label.of("signatories.add", count=str(len(names))), enlist(editor.playbook, names, new_id))
        signed = sorted(editor.playbook.signatories)[:4]
        editor.perform(
            Label.of("signatories.sign", count="4"),
            sign(editor.playbook, signed, 1, datetime.now(UTC).astimezone().date()),
        )
        standard = next(one for one in editor.playbook.standards_in_order() if one.status is Status.APPROVED)
        words = edit(editor.playbook, Kind.STANDARD, standard.id, statement=f"{standard.statement} Every time.")
        editor.perform(Label.of("edit", field="statement", name=standard.code), words)


def main() -> None:
    """Take the tour as the command line says."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--file", type=Path)
    parser.add_argument("--scale", default="1")
    parser.add_argument("--right-to-left", action="store_true")
    arguments = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PLAYBOOK_DATA"] = folder
        file = arguments.file or Path(folder) / "Harbour House.playbook"
        if not file.exists():
            _published(started(SAMPLE, file, known_author("Ada")))
        tour(arguments.out, file, right_to_left=arguments.right_to_left)
    application.quit()


if __name__ == "__main__":
    main()
