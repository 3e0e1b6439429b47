from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QInputMethodEvent, QKeySequence, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playbook_app.ui.theme.colours import DARK, LIGHT
from playbook_app.ui.theme.theme import Appearance, Theme
from playbook_app.ui.writing.grid import GridChooser
from playbook_app.ui.writing.keys import Command
from playbook_app.ui.writing.linking import LinkForm
from playbook_app.ui.writing.toolbar import Tool, Toolbar
from tests.ui.writing.conftest import Page

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def tool(page: Page, name: str) -> Tool:
    return next(found for found in page.writing.findChildren(Tool) if found.accessibleName() == name)


def form_at(page: Page, words: str) -> QTextCharFormat:
    """How the first character of `words` is shown."""
    block = page.field.document().findBlock(page.writing.text().index(words))
    at = page.writing.text().index(words) - block.position()
    forms = (QTextCharFormat(f.format) for f in block.layout().formats() if f.start <= at < f.start + f.length)
    return next(forms, QTextCharFormat())


def test_what_is_typed_is_told_whole(page: Page, qtbot: QtBot) -> None:
    page.writing.set_text("Look ")
    qtbot.keyClicks(page.field, "up")
    assert page.texts[-2:] == ["Look u" if page.drawn.startswith("Look") else "uLook ", page.writing.text()]


def test_another_text_is_shown_without_telling(page: Page) -> None:
    page.writing.set_text("one\n\ntwo")
    assert page.writing.text() == "one\n\ntwo"
    assert page.texts == []


def test_the_cursor_stays_where_the_text_is_the_same(page: Page) -> None:
    page.show("one two¦ three")
    page.writing.set_text("one two three and four")
    assert page.drawn == "one two¦ three and four"


@pytest.mark.parametrize("text", ["a\u00a0b", "a\tb", "😀 **x**", "שלום **עולם**", "a\n\n\n", ""])
def test_every_character_is_kept(page: Page, text: str) -> None:
    page.writing.set_text("before")
    page.writing.set_text(text)
    assert page.writing.text() == text


def test_keys_set_and_take_bold(page: Page, qtbot: QtBot) -> None:
    page.show("a ⟦queue⟧ here")
    qtbot.keyClick(page.field, Qt.Key.Key_B, CONTROL)
    assert page.drawn == "a **⟦queue⟧** here"
    qtbot.keyClick(page.field, Qt.Key.Key_B, CONTROL)
    assert page.drawn == "a ⟦queue⟧ here"


@pytest.mark.parametrize(
    ("key", "modifiers", "then"),
    [
        (Qt.Key.Key_I, CONTROL, "*⟦word⟧*"),
        (Qt.Key.Key_7, CONTROL | SHIFT, "1. ⟦word⟧"),
        (Qt.Key.Key_Ampersand, CONTROL | SHIFT, "1. ⟦word⟧"),
        (Qt.Key.Key_8, CONTROL | SHIFT, "- ⟦word⟧"),
        (Qt.Key.Key_9, CONTROL | SHIFT, "> ⟦word⟧"),
    ],
)
def test_the_usual_keys_do_the_usual(
    page: Page, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, then: str
) -> None:
    page.show("⟦word⟧")
    qtbot.keyClick(page.field, key, modifiers)
    assert page.drawn == then


def test_a_list_goes_on_counts_and_ends(page: Page, qtbot: QtBot) -> None:
    for keys in ("1. Name the wait", "Offer the lounge", ""):
        qtbot.keyClicks(page.field, keys)
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.keyClicks(page.field, "Done")
    assert page.writing.text() == "1. Name the wait\n2. Offer the lounge\n\nDone"


def test_shift_and_enter_break_a_line_within_its_paragraph(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.field, "one")
    qtbot.keyClick(page.field, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(page.field, "two")
    assert page.writing.text() == "one\\\ntwo"


def test_tab_indents_an_item_and_elsewhere_moves_on(page: Page, qtbot: QtBot) -> None:
    page.show("- a\n- b¦")
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.drawn == "- a\n  - b¦"
    qtbot.keyClick(page.field, Qt.Key.Key_Backtab, SHIFT)
    assert page.drawn == "- a\n- b¦"
    page.show("plain¦")
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert not page.field.hasFocus()


def test_control_and_tab_always_move_on(page: Page, qtbot: QtBot) -> None:
    page.show("- a\n- b¦")
    qtbot.keyClick(page.field, Qt.Key.Key_Tab, CONTROL)
    assert page.writing.text() == "- a\n- b"
    assert not page.field.hasFocus()


def test_undoing_is_left_to_the_window(page: Page, qtbot: QtBot) -> None:
    undone: list[bool] = []
    undo = QAction("Undo", page.window)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    undo.triggered.connect(lambda: undone.append(True))
    page.window.addAction(undo)
    qtbot.keyClicks(page.field, "abc")
    qtbot.keyClick(page.field, Qt.Key.Key_Z, CONTROL)
    assert undone == [True]
    assert page.writing.text() == "abc"


def test_the_palettes_key_reaches_the_window(page: Page, qtbot: QtBot) -> None:
    opened: list[bool] = []
    action = QAction("Palette", page.window)
    action.setShortcut("Ctrl+K")
    action.triggered.connect(lambda: opened.append(True))
    page.window.addAction(action)
    page.show("¦abc")
    qtbot.keyClick(page.field, Qt.Key.Key_K, CONTROL)
    assert (opened, page.writing.text()) == ([True], "abc")


def test_bold_is_ours_even_where_the_window_has_the_key(page: Page, qtbot: QtBot) -> None:
    action = QAction("Board", page.window)
    action.setShortcut("Ctrl+B")
    page.window.addAction(action)
    page.show("⟦abc⟧")
    with qtbot.assertNotEmitted(action.triggered):
        qtbot.keyClick(page.field, Qt.Key.Key_B, CONTROL)
    assert page.drawn == "**⟦abc⟧**"


def test_a_tool_does_it_and_shows_that_it_holds(page: Page, qtbot: QtBot) -> None:
    page.show("⟦word⟧")
    qtbot.mouseClick(tool(page, "Bold"), Qt.MouseButton.LeftButton)
    assert page.drawn == "**⟦word⟧**"
    assert page.field.hasFocus()
    qtbot.waitUntil(tool(page, "Bold").isChecked)
    page.show("**word** ¦no")
    qtbot.waitUntil(lambda: not tool(page, "Bold").isChecked())


def test_arrow_keys_go_from_tool_to_tool(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert tool(page, "Bold").hasFocus()
    qtbot.keyClick(tool(page, "Bold"), Qt.Key.Key_Right)
    assert tool(page, "Italic").hasFocus()
    qtbot.keyClick(tool(page, "Italic"), Qt.Key.Key_Tab)
    assert page.next.hasFocus()


def test_tools_without_room_are_in_a_menu(page: Page, qtbot: QtBot) -> None:
    page.window.setFixedWidth(220)
    qtbot.waitUntil(lambda: tool(page, "More tools").isVisible())
    assert not tool(page, "Image").isVisible()
    qtbot.mouseClick(tool(page, "More tools"), Qt.MouseButton.LeftButton)
    menu = page.writing.findChildren(QMenu)[0]
    assert "Image" in [action.text() for action in menu.actions()]
    menu.close()


def test_all_tools_have_room_at_420_pixels(page: Page, qtbot: QtBot) -> None:
    page.window.setFixedWidth(420)
    qtbot.waitUntil(lambda: page.window.width() == 420)
    assert tool(page, "Image").isVisible()
    assert not tool(page, "More tools").isVisible()


def test_headings_are_chosen_by_their_level(page: Page, qtbot: QtBot) -> None:
    page.show("Be¦fore")
    qtbot.keyClick(page.field, Qt.Key.Key_H, CONTROL | SHIFT)
    menu = page.field.findChildren(QMenu)[0]
    menu.actions()[2].trigger()
    menu.close()
    assert page.drawn == "## Be¦fore"


def test_a_table_is_chosen_by_arrow_keys(page: Page, qtbot: QtBot) -> None:
    qtbot.mouseClick(tool(page, "Table"), Qt.MouseButton.LeftButton)
    chooser = page.field.findChildren(GridChooser)[0]
    grid = chooser.focusProxy()
    assert grid is not None
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert page.drawn == "| ¦ |  |\n| --- | --- |\n|  |  |"


def test_a_link_is_made_of_selected_words(page: Page, qtbot: QtBot) -> None:
    page.show("see ⟦the page⟧ now")
    qtbot.keyClick(page.field, Qt.Key.Key_K, CONTROL | SHIFT)
    form = page.field.findChildren(LinkForm)[0]
    words, address = form.findChildren(QLineEdit)
    assert words.text() == "the page"
    qtbot.keyClicks(address, "example.com/desk")
    qtbot.keyClick(address, Qt.Key.Key_Return)
    assert page.writing.text() == "see [the page](https://example.com/desk) now"


def test_a_link_to_neither_web_nor_mail_is_refused_with_a_sentence(page: Page, qtbot: QtBot) -> None:
    page.show("⟦x⟧")
    qtbot.keyClick(page.field, Qt.Key.Key_K, CONTROL | SHIFT)
    form = page.field.findChildren(LinkForm)[0]
    qtbot.keyClicks(form.findChildren(QLineEdit)[1], "file:///etc/passwd")
    qtbot.mouseClick(form.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert any(label.isVisible() and "https://" in label.text() for label in form.findChildren(QLabel))
    assert page.writing.text() == "x"
    form.close()


def test_images_of_the_playbook_are_offered(page: Page, qtbot: QtBot) -> None:
    page.writing.set_image_names(lambda: ["desk.png"])
    qtbot.mouseClick(tool(page, "Image"), Qt.MouseButton.LeftButton)
    menu = page.field.findChildren(QMenu)[0]
    next(action for action in menu.actions() if action.text() == "desk.png").trigger()
    menu.close()
    assert page.writing.text() == "![](desk.png)"


def test_marks_are_dimmed_and_words_look_as_they_print(page: Page, theme: Theme) -> None:
    page.writing.set_text("# Title\n\na **bold** *slant* [words](https://a.b)")
    assert form_at(page, "**bold").foreground().color() == QColor(LIGHT.muted)
    assert form_at(page, "bold").fontWeight() > 600
    assert form_at(page, "slant").fontItalic()
    assert form_at(page, "words").foreground().color() == QColor(LIGHT.accent)
    assert form_at(page, "Title").hasProperty(QTextCharFormat.Property.FontPixelSize)


def test_another_theme_colours_the_marks_anew(page: Page, theme: Theme) -> None:
    page.writing.set_text("**bold**")
    theme.choose(Appearance.DARK)
    assert form_at(page, "**bold").foreground().color() == QColor(DARK.muted)
    theme.choose(Appearance.LIGHT)


def test_a_line_becomes_a_tables_head_when_its_rule_is_written(page: Page, qtbot: QtBot) -> None:
    page.show("| Role | Amount |\n¦")
    qtbot.keyClicks(page.field, "| --- | --- |")
    qtbot.waitUntil(lambda: form_at(page, "Role").fontWeight() > 500)


def test_it_grows_with_its_text(page: Page, qtbot: QtBot) -> None:
    before = page.field.height()
    page.writing.set_text("line\n\n" * 12)
    qtbot.waitUntil(lambda: page.field.height() > before * 2)
    page.writing.set_text("")
    qtbot.waitUntil(lambda: page.field.height() == before)


def test_the_page_scrolls_to_what_is_selected(theme: Theme, qtbot: QtBot) -> None:
    area = QScrollArea()
    content = QWidget()
    long = Page(theme)
    QVBoxLayout(content).addWidget(long.window)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.resize(500, 300)
    qtbot.addWidget(area)
    area.show()
    long.writing.set_text("a line\n\n" * 60 + "the needle")
    assert long.writing.find("needle")
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 400)
    assert long.field.textCursor().selectedText() == "needle"


def test_what_is_not_there_is_not_found(page: Page) -> None:
    page.writing.set_text("hay")
    assert not page.writing.find("needle")


def test_a_text_to_read_takes_no_keys(page: Page, qtbot: QtBot) -> None:
    page.show("⟦word⟧")
    page.writing.set_read_only(True)
    for key in (Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Backspace):
        qtbot.keyClick(page.field, key)
    qtbot.keyClick(page.field, Qt.Key.Key_B, CONTROL)
    qtbot.keyClick(page.field, Qt.Key.Key_V, CONTROL | SHIFT)
    assert page.writing.text() == "word"


def test_an_input_method_composes_and_commits(page: Page) -> None:
    QApplication.sendEvent(page.field, QInputMethodEvent("に", []))
    assert page.writing.text() == ""
    event = QInputMethodEvent()
    event.setCommitString("日本")
    QApplication.sendEvent(page.field, event)
    assert (page.writing.text(), page.texts) == ("日本", ["日本"])


def test_whatever_takes_the_focus_has_a_name(page: Page) -> None:
    for widget in page.writing.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.parent() is not page.field:
            assert widget.accessibleName(), widget


def test_without_tools_the_keys_still_work(page_of: Callable[..., Page], qtbot: QtBot) -> None:
    page = page_of(toolbar=False)
    assert not page.writing.findChildren(Toolbar)
    page.show("⟦word⟧")
    qtbot.keyClick(page.field, Qt.Key.Key_B, CONTROL)
    assert page.drawn == "**⟦word⟧**"


def test_every_command_of_the_strip_has_a_drawing(theme: Theme) -> None:
    for command in Command:
        if command is not Command.PASTE_PLAIN:
            assert not theme.icon(command.value).isNull()
