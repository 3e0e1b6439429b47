"""Shows what marks mean while they are typed: only the lines that a key touched are read again."""

from functools import lru_cache

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.writing.reading import HEADINGS, Look, State, is_underline, read

_NOTHING_ABOVE = State()
_UNDERLINES = 1
"""The bit of a block's number that tells that it makes something else of the line above."""

_FIRST_STATE = 2
_CODE_SIZE = 0.9
_HEADING_SIZES = {Look.HEADING_1: 1.4, Look.HEADING_2: 1.22, Look.HEADING_3: 1.08}


class Styling(QSyntaxHighlighter):
    """Gives each character of a document its look, in the theme's colours."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        """Dress `document`, and again whenever the theme changes."""
        super().__init__(document)
        self._theme = theme
        self._states: dict[State, int] = {_NOTHING_ABOVE: 0}
        self._by_number = [_NOTHING_ABOVE]
        self._above: set[int] = set()
        theme.changed.connect(self._recolour)

    def highlightBlock(self, text: str) -> None:
        """Read one line; Qt goes on to the next where what it leaves has changed."""
        block = self.currentBlock()
        looks, after = read(text, self._state(self.previousBlockState()), block.next().text())
        underlines = is_underline(text)
        if underlines or self._underlined():
            self._read_above(block)
        self.setCurrentBlockState(self._number(after) | (_UNDERLINES if underlines else 0))
        self._dress(text, looks)

    def _underlined(self) -> bool:
        return self.currentBlockState() > 0 and bool(self.currentBlockState() & _UNDERLINES)

    def before(self, block: QTextBlock) -> State:
        """Return what the line above a block left behind."""
        return self._state(block.previous().userState())

    def looks(self, block: QTextBlock) -> list[Look]:
        """Return the looks of a block's characters."""
        return read(block.text(), self.before(block), block.next().text())[0]

    def _dress(self, text: str, looks: list[Look]) -> None:
        wide = not text.isascii()
        unit = start = 0
        while start < len(looks):
            end = start
            while end < len(looks) and looks[end] == looks[start]:
                end += 1
            length = end - start
            if wide:
                length += sum(character > "\uffff" for character in text[start:end])
            if looks[start]:
                self.setFormat(
                    unit, length, _format(looks[start], self._theme.colours.muted, self._theme.colours.accent)
                )
            unit += length
            start = end

    def _number(self, state: State) -> int:
        """Return the number by which Qt keeps a state with a line."""
        if state not in self._states:
            self._states[state] = len(self._by_number) * _FIRST_STATE
            self._by_number.append(state)
        return self._states[state]

    def _state(self, number: int) -> State:
        return self._by_number[number // _FIRST_STATE] if number > 0 else _NOTHING_ABOVE

    def _read_above(self, block: QTextBlock) -> None:
        """Read the line above again, once this one is done: it may be a heading or a table's head now, or no more."""
        if not block.blockNumber():
            return
        if not self._above:
            QTimer.singleShot(0, self, self._read_waiting)
        self._above.add(block.blockNumber() - 1)

    def _read_waiting(self) -> None:
        waiting, self._above = self._above, set()
        for number in sorted(waiting):
            block = self.document().findBlockByNumber(number)
            if block.isValid():
                self.rehighlightBlock(block)

    def _recolour(self) -> None:
        self.rehighlight()


@lru_cache(512)
def _format(look: Look, muted: str, accent: str) -> QTextCharFormat:
    form = QTextCharFormat()
    if look & (Look.BOLD | Look.HEAD | HEADINGS):
        form.setFontWeight(QFont.Weight.Bold if look & Look.BOLD else QFont.Weight.DemiBold)
    if look & Look.ITALIC:
        form.setFontItalic(True)
    for heading, factor in _HEADING_SIZES.items():
        if look & heading:
            form.setProperty(QTextCharFormat.Property.FontPixelSize, round(sizes.TEXT * factor))
    if look & Look.CODE:
        form.setFontFamilies(["monospace"])
        form.setFontFixedPitch(True)
        form.setProperty(QTextCharFormat.Property.FontPixelSize, round(sizes.TEXT * _CODE_SIZE))
    if look & Look.BULLET:
        form.setForeground(Qt.GlobalColor.transparent)
    if look & Look.LINK and not look & Look.MARK:
        form.setForeground(QColor(accent))
        form.setFontUnderline(True)
    elif look & (Look.MARK | Look.ITEM | Look.QUOTE):
        form.setForeground(QColor(muted))
    return form
