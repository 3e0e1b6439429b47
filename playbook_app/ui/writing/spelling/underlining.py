"""Draws a wave under wrong words: those in sight and those just written, never the one at the cursor."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.writing.field import Field
from playbook_app.ui.writing.reading import Look
from playbook_app.ui.writing.spelling.speller import Speller, speller_for

_DELAY_MILLISECONDS = 300
_MOST_MARKED = 500
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NO_WORDS = Look.CODE | Look.MARK | Look.LINK


class Underlining(QObject):
    """The spelling of one field."""

    def __init__(self, field: Field, theme: Theme) -> None:
        """Begin switched off."""
        super().__init__(field)
        self._field = field
        self._theme = theme
        self._on = False
        self._language = ""
        self._speller: Speller | None = None
        self._soon = QTimer(self, singleShot=True, interval=_DELAY_MILLISECONDS)
        self._soon.timeout.connect(self._mark)
        field.textChanged.connect(self._wait)
        field.cursorPositionChanged.connect(self._wait)
        theme.changed.connect(self._wait)

    def switch(self, *, on: bool) -> None:
        """Switch on or off."""
        self._on = on
        self._choose()

    def set_language(self, tag: str) -> None:
        """Take the language of the text, as a BCP 47 tag."""
        if tag != self._language:
            self._language = tag
            self._choose()

    def add_to(self, menu: QMenu, place: QTextCursor) -> None:
        """Put what may have been meant at the top of a menu, for the wrong word at a place."""
        found = self._word_at(place)
        speller = self._speller
        if found is None or speller is None or not self._on:
            return
        start, word = found
        first = menu.actions()[0]
        waiting = menu.addAction(self.tr("Looking for words…"))
        waiting.setEnabled(False)
        menu.insertAction(first, waiting)
        add = menu.addAction(self.tr("&Add “{word}” to the dictionary").format(word=word.replace("&", "&&")))
        add.triggered.connect(lambda: speller.add(word))
        menu.insertAction(first, add)
        menu.insertSeparator(first)
        open_menu = [menu]
        menu.destroyed.connect(open_menu.clear)

        def tell(meant: tuple[str, ...]) -> None:
            if not open_menu:
                return
            for better in meant:
                action = menu.addAction(better.replace("&", "&&"))
                action.triggered.connect(lambda _=False, better=better: self._replace(start, word, better))
                menu.insertAction(waiting, action)
            waiting.setVisible(not meant)
            waiting.setText(self.tr("No word is near it"))

        speller.suggest(_plain(word), tell)

    def _choose(self) -> None:
        speller = speller_for(self._language) if self._on and self._language else None
        if speller is not self._speller:
            if self._speller is not None:
                self._speller.learned.disconnect(self._wait)
            if speller is not None:
                speller.learned.connect(self._wait)
            self._speller = speller
        self._wait()

    def _wait(self) -> None:
        if self._speller is not None or self._field.extraSelections():
            self._soon.start()

    def _mark(self) -> None:
        """Ask about the words in sight, and mark those that are wrong."""
        speller = self._speller if self._on else None
        if speller is None or self._field.isReadOnly():
            self._field.setExtraSelections([])
            return
        at = self._field.textCursor().position() if self._field.hasFocus() else -1
        marked: list[QTextEdit.ExtraSelection] = []
        words: list[str] = []
        for block in self._blocks_in_sight():
            for start, word in _words(self._field, block):
                words.append(_plain(word))
                place = block.position() + start
                if len(marked) < _MOST_MARKED and speller.is_wrong(_plain(word)) and at != place + len(word):
                    marked.append(self._wave(place, len(word)))
        self._field.setExtraSelections(marked)
        speller.look_up(words)

    def _blocks_in_sight(self) -> Iterator[QTextBlock]:
        region = self._field.viewport().visibleRegion().boundingRect()
        if region.isEmpty():
            return
        block = self._field.cursorForPosition(region.topLeft()).block()
        last = self._field.cursorForPosition(region.bottomRight()).block().blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            yield block
            block = block.next()

    def _wave(self, place: int, length: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(QColor(self._theme.colours.danger))
        selection.cursor = cursor
        selection.format = form
        return selection

    def _word_at(self, place: QTextCursor) -> tuple[int, str] | None:
        """Return the wrong word around a place, and where it begins in the document."""
        block = place.block()
        for start, word in _words(self._field, block):
            if start <= place.positionInBlock() <= start + len(word):
                wrong = self._speller is not None and self._speller.is_wrong(_plain(word))
                return (block.position() + start, word) if wrong else None
        return None

    def _replace(self, start: int, word: str, better: str) -> None:
        """Write what was meant, unless the text has changed meanwhile."""
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(start)
        cursor.setPosition(start + len(word), QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == word:
            cursor.insertText(better)


def _words(field: Field, block: QTextBlock) -> Iterator[tuple[int, str]]:
    """Yield the words of a line that are prose, where each begins in Qt's count; not names in capitals."""
    text = block.text()
    looks: list[Look] | None = None
    shift = 0
    last = 0
    for match in _WORD.finditer(text):
        start = match.start()
        shift += sum(character > "\uffff" for character in text[last:start])
        last = start
        if len(match[0]) == 1 or match[0].isupper():
            continue
        looks = looks or field.looks(block)
        if not looks[start] & _NO_WORDS:
            yield start + shift, match[0]


def _plain(word: str) -> str:
    """Return a word as dictionaries write it: with straight apostrophes."""
    return word.replace("’", "'")
