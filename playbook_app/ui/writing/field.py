"""The text itself: as high as what is written in it, with keys that know lists, quotes and tables.

It carries out edits; the toolbar and the menus around it are the `Writing`'s.
"""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QTextEdit, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look as Dress
from playbook_app.ui.theme.look import looking
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.writing import continuing, edit, tables
from playbook_app.ui.writing.bullets import paint_bullets
from playbook_app.ui.writing.edit import Edit, Selection
from playbook_app.ui.writing.hanging import hang
from playbook_app.ui.writing.keys import Command, command_of, is_left_to_window, is_plain
from playbook_app.ui.writing.reading import Look
from playbook_app.ui.writing.styling import Styling

_TAB_KEYS = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_TRIES = 5
_ENTER_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Field(QTextEdit):
    """Markdown that shows what it means. Undoing is left to the window."""

    edited = Signal(str)
    commanded = Signal(Command)
    received = Signal(QMimeData)
    menu_wanted = Signal(QPoint)

    _ready = False

    def __init__(self, theme: Theme, *, lines: int, parent: QWidget | None = None) -> None:
        """Be at least `lines` high."""
        super().__init__(parent)
        self._lines = lines
        self._quiet = False
        self._known = ""
        self._touched: tuple[int, int] | None = None
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        looking(self, Dress.PROSE)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(self.wordWrapMode().WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._styling = Styling(self.document(), theme)
        self.document().contentsChange.connect(self._touch)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.textChanged.connect(self._follow)
        self._ready = True
        hang(self._styling, 0, 0, QFontMetricsF(self.font()))
        self._grow()

    def text(self) -> str:
        """Return the Markdown, to the character: Qt's own `toPlainText` would turn no-break spaces into spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Show another text without telling; where it is the same, cursor and scroll stay."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        before = self.text()
        if text == before:
            return
        self._quiet = True
        self._replace(edit.difference(before, text, edit.cursor(0)))
        self._quiet = False
        self._known = self.text()

    def selection(self) -> Selection:
        """Return what is selected."""
        text, found = self.text(), self.textCursor()
        return Selection(edit.place(text, found.selectionStart()), edit.place(text, found.selectionEnd()))

    def carry_out(self, done: Edit) -> None:
        """Change the text as an edit says, and select what it says; the person's doing."""
        if done.words or done.start != done.end:
            self._replace(done)
        self.select(done.selection)

    def select(self, selection: Selection) -> None:
        """Select, and bring it into sight."""
        text = self.text()
        found = self.textCursor()
        found.setPosition(edit.units(text, min(selection.start, len(text))))
        found.setPosition(edit.units(text, min(selection.end, len(text))), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(found)
        QTimer.singleShot(0, self, self.show_cursor)

    def show_cursor(self, tries: int = _TRIES) -> None:
        """Bring the cursor into sight on a page that scrolls; again while the page still grows to hold it."""
        rectangle = self.cursorRect()
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        content = page.widget() if isinstance(page, QScrollArea) else None
        if isinstance(page, QScrollArea) and content is not None:
            place = self.viewport().mapTo(content, rectangle.center())
            page.ensureVisible(place.x(), place.y(), sizes.WIDE, rectangle.height() + sizes.WIDE)
            if tries and self.isVisible() and not self.viewport().visibleRegion().contains(rectangle.center()):
                QTimer.singleShot(0, self, lambda: self.show_cursor(tries - 1))

    def looks(self, block: QTextBlock) -> list[Look]:
        """Return how the characters of a line look."""
        return self._styling.looks(block)

    def event(self, event: QEvent) -> bool:
        """Take Tab where it means something here, and the keys of writing before the window's shortcuts do."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and is_left_to_window(event):
                event.ignore()
                return False
            if event.type() is QEvent.Type.ShortcutOverride and command_of(event) is not None:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() in _TAB_KEYS and self._tab(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means in a list, a quote, a table; else what it means to Qt."""
        command = command_of(event)
        if is_left_to_window(event):
            event.ignore()
        elif command is not None:
            self.commanded.emit(command)
        elif self.isReadOnly() or not self._continued(event):
            super().keyPressEvent(event)
            QTimer.singleShot(0, self, self.show_cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self._ready:
            self._quiet = True
            hang(self._styling, 0, self.document().blockCount(), QFontMetricsF(self.font()))
            self._quiet = False
            self._grow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and its bullets as bullets."""
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            paint_bullets(painter, self._styling, event.rect(), self.palette().text().color())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for our own menu."""
        self.menu_wanted.emit(event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Tell what may be dropped or pasted."""
        return source.hasText() or source.hasHtml() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand on what is dropped or pasted."""
        if not self.isReadOnly():
            self.received.emit(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the Markdown, not its look."""
        data = QMimeData()
        found = self.selection()
        data.setText(self.text()[found.start : found.end])
        return data

    def _continued(self, event: QKeyEvent) -> bool:
        """Carry out Enter and Backspace where they mean more than a character."""
        done: Edit | None = None
        if event.key() in _ENTER_KEYS and is_plain(event, Qt.KeyboardModifier.ShiftModifier):
            text, found = self.text(), self.selection()
            done = tables.next_row(text, found)
            if done is None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                done = continuing.break_line(found)
            done = done or continuing.enter(text, found)
        elif event.key() == Qt.Key.Key_Backspace and is_plain(event, Qt.KeyboardModifier.ShiftModifier):
            done = continuing.backspace(self.text(), self.selection())
        if done is not None:
            self.carry_out(done)
        return done is not None

    def _tab(self, event: QKeyEvent) -> bool:
        """Go through cells and indent items; elsewhere, and with Ctrl, Tab moves on, so that nobody is caught here."""
        backwards = event.key() == Qt.Key.Key_Backtab
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self.focusNextPrevChild(not backwards)
        if self.isReadOnly():
            return False
        text, found = self.text(), self.selection()
        done = tables.next_cell(text, found, backwards=backwards)
        if done is None:
            done = continuing.outdent(text, found) if backwards else continuing.indent(text, found)
        if done is not None:
            self.carry_out(done)
        return done is not None

    def _replace(self, done: Edit) -> None:
        text = self.text()
        found = QTextCursor(self.document())
        found.setPosition(edit.units(text, done.start))
        found.setPosition(edit.units(text, done.end), QTextCursor.MoveMode.KeepAnchor)
        found.insertText(done.words)

    def _touch(self, place: int, _removed: int, added: int) -> None:
        """Remember which lines a change has touched, until it is done."""
        document = self.document()
        first = document.findBlock(place).blockNumber()
        last = document.findBlock(min(place + added, document.characterCount() - 1)).blockNumber()
        self._touched = (
            (first, last) if self._touched is None else (min(first, self._touched[0]), max(last, self._touched[1]))
        )

    def _follow(self) -> None:
        """After a change: set the margins of its lines, and tell when it was the person's."""
        touched, self._touched = self._touched, None
        if touched is not None:
            hang(self._styling, *touched, QFontMetricsF(self.font()))
            self._touched = None
        text = self.text()
        if not self._quiet and text != self._known:
            self._known = text
            self.edited.emit(text)

    def _grow(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing() + sizes.TIGHT
        height = round(max(self.document().size().height(), self._lines * line))
        if height != self.minimumHeight():
            self.setFixedHeight(height)
