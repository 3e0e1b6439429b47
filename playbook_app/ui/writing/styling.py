"""Shows what marks mean while they are typed: only the lines that a key touched are read again."""

from functools import lru_cache

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextBlockUserData,
    QTextCharFormat,
    QTextDocument,
)

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.writing.reading import HEADINGS, Look, State, is_underline, read

_CODE_SIZE = 0.9
_HEADING_SIZES = {Look.HEADING_1: 1.4, Look.HEADING_2: 1.22, Look.HEADING_3: 1.08}


class Reading(QTextBlockUserData):
    """What the highlighter keeps with a line."""

    def __init__(self, before: State, looks: list[Look], *, underline: bool) -> None:
        """Keep what the line above left, the looks of the line, and whether it underlines the one above."""
        super().__init__()
        self.before = before
        self.looks = looks
        self.underline = underline


class Styling(QSyntaxHighlighter):
    """Gives each character of a document its look, in the theme's colours."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        """Dress `document`, and again whenever the theme changes."""
        super().__init__(document)
        self._theme = theme
        self._states: dict[State, int] = {State(): 0}
        self._by_number = [State()]
        self._above: set[int] = set()
        theme.changed.connect(self._recolour)

    def highlightBlock(self, text: str) -> None:
        """Read one line; Qt goes on to the next where what it leaves has changed."""
        block = self.currentBlock()
        before = self._by_number[max(0, self.previousBlockState())]
        looks, after = read(text, before, block.next().text())
        self.setCurrentBlockState(self._number(after))
        underline = is_underline(text)
        kept = self.currentBlockUserData()
        was = isinstance(kept, Reading) and kept.underline
        if underline or was:
            self._read_above(block)
        self.setCurrentBlockUserData(Reading(before, looks, underline=underline))
        self._dress(text, looks)

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
        if state not in self._states:
            self._states[state] = len(self._by_number)
            self._by_number.append(state)
        return self._states[state]

    def _read_above(self, block: QTextBlock) -> None:
        """Read the line above again, once this one is done: it may be a heading or a table's head now, or no more."""
        above = block.previous()
        kept = above.userData()
        if not above.isValid() or not isinstance(kept, Reading):
            return
        looks, _ = read(above.text(), kept.before, block.text())
        if looks != kept.looks:
            if not self._above:
                QTimer.singleShot(0, self, self._read_waiting)
            self._above.add(above.blockNumber())

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
