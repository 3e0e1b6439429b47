"""Images come in, are described, renamed, replaced and deleted; where they are shown is told."""

from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image as Picture
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.edits.images import add_image
from playbook_app.domain.entities import Image
from playbook_app.ui.application import Application
from playbook_app.ui.catalogue.model import CatalogueModel
from playbook_app.ui.catalogue.view import CatalogueView
from playbook_app.ui.images.dialog import ImagesDialog, open_images
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import entity_id, playbook_with, standard
from tests.ui.conftest import saved

DESK = entity_id(500)


def png(colour: str = "red", side: int = 8) -> bytes:
    file = BytesIO()
    Picture.new("RGB", (side, side), colour).save(file, "PNG")
    return file.getvalue()


def image(data: bytes, **fields: str) -> Image:
    return Image(id=DESK, **{"name": "desk.png", "sha256": sha256(data).hexdigest(), **fields})  # type: ignore[arg-type]


@pytest.fixture
def opened(application: Application, made: Callable[..., Path], qtbot: QtBot) -> tuple[PlaybookWindow, ImagesDialog]:
    """The dialog on a playbook whose standard shows its one image."""
    window = application.open(made(playbook_with(standard(1, practice="See ![](desk.png)."))))
    session = window.session
    session.perform(
        Label.of("image.add", name="desk.png"),
        add_image(session.playbook, image(png())),
        images={image(png()).sha256: png()},
    )
    saved(session, qtbot)
    open_images(window.desk, window)
    dialog = window.findChild(ImagesDialog)
    assert dialog
    return window, dialog


Opened = tuple[PlaybookWindow, ImagesDialog]


def rows(dialog: ImagesDialog) -> list[tuple[str, str, str]]:
    model = dialog.findChild(CatalogueModel)
    assert model
    return [(one.title, one.detail, one.mark) for one in model.entries()]


def line(dialog: ImagesDialog, name: str) -> QLineEdit:
    return next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)


def test_an_image_without_a_description_is_marked_until_it_has_one(opened: Opened, qtbot: QtBot) -> None:
    window, dialog = opened
    assert rows(dialog)[0][2] == "No description"
    qtbot.keyClicks(line(dialog, "Description"), "The desk from above")
    qtbot.waitUntil(lambda: rows(dialog)[0][2] == "")
    assert window.session.playbook.images[DESK].alt == "The desk from above"


def test_where_an_image_is_shown_is_counted_and_linked(opened: Opened, qtbot: QtBot) -> None:
    _window, dialog = opened
    qtbot.waitUntil(lambda: rows(dialog)[0][1] == "Shown 1 time")
    assert "CHK-01" in [one.text() for one in dialog.findChildren(QPushButton)]


def test_a_new_name_is_followed_by_the_texts_in_one_edit(opened: Opened, qtbot: QtBot) -> None:
    window, dialog = opened
    name = line(dialog, "Name")
    name.selectAll()
    qtbot.keyClicks(name, "front desk")
    assert window.session.playbook.images[DESK].name == "desk.png"
    qtbot.keyClick(name, Qt.Key.Key_Return)
    book = window.session.playbook
    assert book.images[DESK].name == "front-desk.png"
    assert book.standards[standard(1).id].practice == "See ![](front-desk.png)."
    assert window.session.undoable == Label.of("image.rename", name="desk.png")


def test_deleting_tells_that_something_showed_it_and_can_be_undone(opened: Opened, qtbot: QtBot) -> None:
    window, dialog = opened
    qtbot.waitUntil(lambda: rows(dialog)[0][1] == "Shown 1 time")
    view = dialog.findChild(CatalogueView)
    assert view
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert not window.session.playbook.images
    assert any("1 place showed it" in one.text() for one in dialog.findChildren(QLabel))
    undo = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 1)


def test_the_image_is_measured_and_shown(opened: Opened, qtbot: QtBot) -> None:
    _window, dialog = opened
    qtbot.waitUntil(lambda: any("8 × 8 pixels" in one.text() for one in dialog.findChildren(QLabel)))


def _drop(dialog: ImagesDialog, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    dialog.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))


def test_a_dropped_file_comes_in_cleaned_under_a_name_for_texts(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, dialog = opened
    file = tmp_path / "My tray (1).png"
    file.write_bytes(png("blue"))
    _drop(dialog, file)
    qtbot.waitUntil(lambda: len(window.session.playbook.images) == 2, timeout=30_000)
    assert "My-tray-1.png" in {one.name for one in window.session.playbook.images.values()}
    assert window.session.undoable == Label.of("image.add", name="My-tray-1.png")


def test_what_is_no_image_is_refused_with_a_sentence(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, dialog = opened
    file = tmp_path / "song.png"
    file.write_bytes(b"la la la")
    _drop(dialog, file)
    qtbot.waitUntil(
        lambda: any("song.png is no PNG" in one.text() for one in window.findChildren(QLabel)), timeout=30_000
    )
    assert len(window.session.playbook.images) == 1


def test_an_empty_playbook_says_what_images_are_for(application: Application, made: Callable[..., Path]) -> None:
    window = application.open(made())
    open_images(window.desk, window)
    dialog = window.findChild(ImagesDialog)
    assert dialog
    assert any(one.text() == "No images yet" and one.isVisible() for one in dialog.findChildren(QLabel))
