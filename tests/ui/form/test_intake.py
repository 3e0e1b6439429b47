"""An image that is put into a text is kept by the playbook, then shown by the text."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.ui.writing.given import GivenImage
from tests.factories import playbook_with, standard
from tests.ui.conftest import saved
from tests.ui.standards.opened import at_standards, now

Windows = Callable[..., PlaybookWindow]
LONG = 60_000


def _picture() -> bytes:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def test_a_given_image_is_taken_in_once_and_shown(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    place = at_standards(window)
    writing = place.editor._fields["practice"].writing  # type: ignore[attr-defined]
    writing.image_given.emit(GivenImage("Tray.png", _picture()))
    qtbot.waitUntil(lambda: "Tray.png" in writing.text(), timeout=LONG)
    window.session.flush()
    assert now(window).practice == "![](Tray.png)"
    writing.image_given.emit(GivenImage("The same.png", _picture()))
    qtbot.waitUntil(lambda: writing.text().count("Tray.png") == 2, timeout=LONG)
    assert [image.name for image in window.session.playbook.images.values()] == ["Tray.png"]
    saved(window.session, qtbot)


def test_what_is_no_image_is_refused_in_a_sentence(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    place = at_standards(window)
    writing = place.editor._fields["practice"].writing  # type: ignore[attr-defined]
    with qtbot.waitSignal(window.session.refused, timeout=LONG):
        writing.image_given.emit(GivenImage("Tray.png", b"not a picture"))
    assert not window.session.playbook.images
    assert writing.text() == ""
