from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from playbook_app.ui.writing import given, receiving
from playbook_app.ui.writing.given import GivenImage
from tests.ui.writing.conftest import Page


def mime(html: str = "", text: str = "") -> QMimeData:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    return data


def paste(page: Page, qtbot: QtBot, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(page.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def images(page: Page) -> list[GivenImage]:
    images: list[GivenImage] = []
    page.writing.image_given.connect(images.append)
    return images


def test_html_is_pasted_as_markdown_where_the_cursor_was(page: Page, qtbot: QtBot) -> None:
    page.show("before ⟦gone⟧ behind")
    paste(page, qtbot, mime("<p>a <b>bold</b> word</p>", "a bold word"))
    qtbot.waitUntil(lambda: page.writing.text() == "before a **bold** word behind")


def test_what_is_typed_while_a_paste_is_read_stands_behind_it(page: Page, qtbot: QtBot) -> None:
    page.show("¦")
    paste(page, qtbot, mime("<p><i>pasted</i></p>", "pasted"))
    qtbot.keyClicks(page.field, " typed")
    qtbot.waitUntil(lambda: page.writing.text() == "*pasted* typed")


def test_pasted_blocks_are_parted_from_the_words_around(page: Page, qtbot: QtBot) -> None:
    page.show("above¦below")
    paste(page, qtbot, mime("<ul><li>one</li><li>two</li></ul>"))
    qtbot.waitUntil(lambda: page.writing.text() == "above\n\n- one\n- two\n\nbelow")


def test_plain_paste_takes_the_words_alone(page: Page, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setMimeData(mime("<b>bold</b>", "bold"))
    qtbot.keyClick(page.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.writing.text() == "bold"


def test_an_address_pasted_over_words_links_them(page: Page, qtbot: QtBot) -> None:
    page.show("see ⟦the page⟧")
    paste(page, qtbot, mime(text="https://example.com/x"))
    assert page.writing.text() == "see [the page](https://example.com/x)"


def test_too_much_comes_as_plain_text_with_a_word(page: Page, qtbot: QtBot) -> None:
    paste(page, qtbot, mime("<div>" * 1000 + "<b>x</b>", "x"))
    qtbot.waitUntil(lambda: page.writing.text() == "x")
    assert any(label.isVisible() and label.text() for label in page.writing.findChildren(QLabel))


def test_a_paste_that_takes_too_long_comes_as_plain_text(
    page: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiving, "_PASTE_SECONDS", 0.0)
    paste(page, qtbot, mime("<p><b>x</b></p>" * 100, "words"))
    qtbot.waitUntil(lambda: page.writing.text() == "words")


def test_a_picture_on_the_clipboard_is_given(page: Page, qtbot: QtBot, images: list[GivenImage]) -> None:
    picture = QImage(3, 2, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    data = QMimeData()
    data.setImageData(picture)
    paste(page, qtbot, data)
    assert [(image.name, QImage.fromData(image.data).width()) for image in images] == [("Pasted image.png", 3)]
    assert page.writing.text() == ""


def test_words_that_come_with_a_picture_of_themselves_are_words(
    page: Page, qtbot: QtBot, images: list[GivenImage]
) -> None:
    data = mime("<p>said</p>", "said")
    data.setImageData(QImage(3, 2, QImage.Format.Format_RGB32))
    paste(page, qtbot, data)
    qtbot.waitUntil(lambda: page.writing.text() == "said")
    assert images == []


def test_an_image_file_is_given_whole(page: Page, qtbot: QtBot, images: list[GivenImage], tmp_path: Path) -> None:
    file = tmp_path / "desk.png"
    file.write_bytes(b"the bytes")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    paste(page, qtbot, data)
    qtbot.waitUntil(lambda: images == [GivenImage("desk.png", b"the bytes")])


def test_a_file_that_is_too_large_is_refused_with_a_sentence(
    page: Page, qtbot: QtBot, images: list[GivenImage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(given, "LARGEST", 3)
    file = tmp_path / "desk.png"
    file.write_bytes(b"four")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    paste(page, qtbot, data)
    qtbot.waitUntil(lambda: any("desk.png" in label.text() for label in page.writing.findChildren(QLabel)))
    assert images == []


def test_the_owner_puts_the_image_in(page: Page) -> None:
    page.show("a¦b")
    page.writing.insert_image("desk.png", "The [desk]")
    assert page.writing.text() == "a![The desk](desk.png)b"


def test_what_is_copied_is_markdown(page: Page, qtbot: QtBot) -> None:
    page.show("a ⟦**b**⟧")
    qtbot.keyClick(page.field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "**b**"
