"""The dialog on the playbook writes its own fields, live."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.typeface import USUAL
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.about.dialog import AboutDialog
from playbook_app.ui.about.language import LanguageField, language_called
from playbook_app.ui.form.colour import ColourField
from playbook_app.ui.target import Target
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import ABOUT, playbook_with
from tests.truetype.making import font
from tests.ui.catalogue.worlds import Windows

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(windows: Windows, qtbot: QtBot, field: str | None = None) -> tuple[PlaybookWindow, AboutDialog]:
    window = windows(playbook_with())
    window.go(Target(Kind.PLAYBOOK, ABOUT, field))
    dialog = window.findChild(AboutDialog)
    assert dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    return window, dialog


def line(dialog: AboutDialog, name: str) -> QLineEdit:
    return next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)


def test_what_is_typed_is_performed_and_shows_in_the_title(window_on: Windows, qtbot: QtBot) -> None:
    window, dialog = opened(window_on, qtbot)
    brand = line(dialog, "Brand")
    brand.selectAll()
    qtbot.keyClicks(brand, "Quay")
    qtbot.waitUntil(lambda: window.session.playbook.about.brand == "Quay")
    assert window.windowTitle().startswith("Quay")


def test_the_dialog_is_opened_once_and_closing_keeps_what_was_typed(window_on: Windows, qtbot: QtBot) -> None:
    window, dialog = opened(window_on, qtbot)
    qtbot.keyClicks(line(dialog, "Promise"), "Known by name")
    close = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Close")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert window.session.playbook.about.promise == "Known by name"
    window.go(Target(Kind.PLAYBOOK, ABOUT))
    assert len(window.findChildren(AboutDialog)) == 1


def test_a_field_is_shown_on_its_page(window_on: Windows, qtbot: QtBot) -> None:
    _window, dialog = opened(window_on, qtbot, "guest_scale")
    pages = dialog.findChild(QListWidget)
    assert pages
    assert pages.currentItem().text() == "Guest card"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Mark 1"


def test_a_mark_is_added_to_the_guest_scale(window_on: Windows, qtbot: QtBot) -> None:
    window, dialog = opened(window_on, qtbot, "guest_scale")
    qtbot.keyClick(line(dialog, "Mark 4"), Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, "Beyond words")
    qtbot.waitUntil(lambda: window.session.playbook.about.guest_scale[-1] == "Beyond words")


def test_a_pale_accent_is_taken_with_a_warning_in_words(window_on: Windows, qtbot: QtBot) -> None:
    window, dialog = opened(window_on, qtbot, "accent")
    code = line(dialog, "Accent colour")
    code.selectAll()
    qtbot.keyClicks(code, "#FFD700")
    qtbot.waitUntil(lambda: window.session.playbook.about.accent == "#FFD700")
    field = dialog.findChild(ColourField)
    assert field
    assert any(label.text().startswith("Too pale") for label in field.findChildren(QLabel))


def test_what_is_no_colour_is_said_to_be_none(window_on: Windows, qtbot: QtBot) -> None:
    window, dialog = opened(window_on, qtbot, "accent")
    code = line(dialog, "Accent colour")
    code.selectAll()
    qtbot.keyClicks(code, "blue")
    qtbot.waitUntil(lambda: window.session.playbook.about.accent == "blue")
    field = dialog.findChild(ColourField)
    assert field
    assert any(label.text().startswith("This is no colour") for label in field.findChildren(QLabel))


def test_a_language_is_found_by_its_english_name(window_on: Windows, qtbot: QtBot) -> None:
    window, dialog = opened(window_on, qtbot, "language")
    chip = dialog.findChild(LanguageField)
    assert chip
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, "german · de")
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert window.session.playbook.about.language == "de"


def test_languages_are_called_as_their_speakers_do() -> None:
    assert language_called("de") == "Deutsch · de"
    assert language_called("not a tag") == "not a tag"


SQUARES = font("abc ", family="Squares")


def typeface_field(dialog: AboutDialog, button: str, name: str) -> QPushButton:
    found = dialog.findChildren(QPushButton)
    return next(one for one in found if one.text() == button and one.accessibleDescription() == name)


def take(qtbot: QtBot, dialog: AboutDialog, *paths: Path) -> None:
    """Choose files for the texts' typeface, as in the system's dialog."""
    qtbot.mouseClick(typeface_field(dialog, "From files…", "Typeface of texts"), Qt.MouseButton.LeftButton)
    chooser = dialog.findChild(QFileDialog)
    assert chooser
    chooser.filesSelected.emit([str(path) for path in paths])
    chooser.close()


def test_a_typeface_comes_from_files_that_say_their_styles(window_on: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    window, dialog = opened(window_on, qtbot, "text_font")
    (tmp_path / "one.ttf").write_bytes(SQUARES)
    (tmp_path / "two.ttf").write_bytes(font("abc ", family="Squares", weight=700))
    take(qtbot, dialog, tmp_path / "one.ttf", tmp_path / "two.ttf")
    qtbot.waitUntil(lambda: window.session.playbook.about.text_font != USUAL, timeout=20_000)
    typeface = window.session.playbook.about.text_font
    assert (typeface.name, [style for style, _ in typeface.files()]) == ("Squares", ["regular", "bold"])
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Squares" in shown
    assert any(text.startswith("regular, bold. Not there: italic") for text in shown)
    qtbot.mouseClick(typeface_field(dialog, "The usual one", "Typeface of texts"), Qt.MouseButton.LeftButton)
    assert window.session.playbook.about.text_font == USUAL


def test_a_font_that_must_not_be_embedded_is_refused_with_the_reason(
    window_on: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    window, dialog = opened(window_on, qtbot, "heading_font")
    (tmp_path / "closed.ttf").write_bytes(font(fs_type=2))
    with qtbot.waitSignal(window.session.refused, timeout=20_000) as told:
        take(qtbot, dialog, tmp_path / "closed.ttf")
    assert told.args
    assert str(told.args[0]).startswith("The licence of closed.ttf does not allow")
    assert window.session.playbook.about.text_font == USUAL
