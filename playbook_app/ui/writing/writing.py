"""The editor of a long text: the text, and under it the tools for those who have never seen Markdown."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.writing import doing, placing
from playbook_app.ui.writing.asking import Asking
from playbook_app.ui.writing.edit import Edit, Selection
from playbook_app.ui.writing.field import Field
from playbook_app.ui.writing.keys import Command
from playbook_app.ui.writing.menu import context_menu
from playbook_app.ui.writing.receiving import Receiving
from playbook_app.ui.writing.spelling.underlining import Underlining
from playbook_app.ui.writing.toolbar import Toolbar

_NOTE_MILLISECONDS = 10_000


class Writing(QWidget):
    """A long text in Markdown. `edited` carries the whole text after each change by the person; `image_given` an image
    (`GivenImage`) that was dropped, pasted or chosen: its owner keeps it, then calls `insert_image`.
    """

    edited = Signal(str)
    image_given = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        placeholder: str = "",
        lines: int = 3,
        toolbar: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty editor, at least `lines` high. `name` is what screen readers call it."""
        super().__init__(parent)
        self._theme = theme
        self._field = Field(theme, lines=max(1, lines - 1) if toolbar else lines, parent=self)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(placeholder)
        self._receiving = Receiving(self._field)
        self._asking = Asking(theme, self._field, self._receiving)
        self._spelling = Underlining(self._field, theme)
        self._toolbar = Toolbar(theme, self) if toolbar else None
        self._note = looking(QLabel(self), Look.SMALL)
        self._state_due = QTimer(self, singleShot=True, interval=0)
        self._forget_note = QTimer(self, singleShot=True, interval=_NOTE_MILLISECONDS)
        self.setFocusProxy(self._field)
        self._lay_out()
        self._connect()

    def text(self) -> str:
        """Return the whole text."""
        return self._field.text()

    def set_text(self, text: str) -> None:
        """Show another text, without telling. Cursor and scroll stay where the text is the same."""
        self._field.set_text(text)

    def insert_image(self, name: str, alt: str = "") -> None:
        """Put an image of the playbook at the cursor."""
        self._carry_out(placing.placed(self.text(), self._field.selection(), placing.image(name, alt)))

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read only, or edited."""
        self._field.setReadOnly(read_only)
        if self._toolbar is not None:
            self._toolbar.setEnabled(not read_only)
        self._wake()
        self.update()

    def set_image_names(self, names: Callable[[], Sequence[str]]) -> None:
        """Offer the images that the playbook has: `names` is asked when the menu opens."""
        self._asking.image_names = names

    def find(self, words: str) -> bool:  # type: ignore[override]
        """Select the next place of `words` after the cursor, or the first; tell whether there is one."""
        if not self._field.find(words):
            cursor = self._field.textCursor()
            cursor.setPosition(0)
            found = self._field.document().find(words, cursor, QTextDocument.FindFlag(0))
            if found.isNull():
                return False
            self._field.setTextCursor(found)
        QTimer.singleShot(0, self._field, self._field.show_cursor)
        return True

    def select(self, start: int, end: int) -> None:
        """Select from one character up to another, and bring it into sight."""
        self._field.select(Selection(start, end))

    def set_spelling(self, on: bool) -> None:
        """Mark wrong words, if a dictionary of the language is on this machine."""
        self._spelling.switch(on=on)

    def set_language(self, tag: str) -> None:
        """Take the language of the text, as a BCP 47 tag such as `en-GB`."""
        self._spelling.set_language(tag)

    def event(self, event: QEvent) -> bool:
        """Wake the tools while the mouse is over them."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self._wake()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Write on, wherever the panel is clicked."""
        self._field.setFocus()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the panel, and the ring of the focus."""
        colours = self._theme.colours
        writing = self._field.hasFocus()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(colours.ground if self._field.isReadOnly() else colours.surface))
            painter.setPen(QPen(QColor(colours.focus if writing else colours.border), 2 if writing else 1))
            inset = 1.0 if writing else 0.5
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), sizes.CONTROL_RADIUS, sizes.CONTROL_RADIUS
            )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        below = sizes.TIGHT if self._toolbar is not None else sizes.SMALL
        layout.setContentsMargins(sizes.MEDIUM, sizes.SMALL, sizes.MEDIUM, below)
        layout.setSpacing(sizes.TIGHT)
        layout.addWidget(self._field)
        layout.addStretch()
        self._note.setWordWrap(True)
        self._note.hide()
        layout.addWidget(self._note)
        if self._toolbar is not None:
            layout.addWidget(self._toolbar)

    def _connect(self) -> None:
        self._field.edited.connect(self.edited)
        self._field.commanded.connect(self._do)
        self._field.menu_wanted.connect(self._open_menu)
        self._field.cursorPositionChanged.connect(self._state_due.start)
        self._state_due.timeout.connect(self._show_state)
        self._field.installEventFilter(self)
        self._receiving.image_given.connect(self.image_given)
        self._receiving.said.connect(self.say)
        self._asking.answered.connect(self._carry_out)
        self._forget_note.timeout.connect(self._note.hide)
        self._theme.changed.connect(self.update)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        if self._toolbar is not None:
            self._toolbar.commanded.connect(self._do)

    def say(self, sentence: str) -> None:
        """Show a sentence under the text for a while."""
        self._note.setText(sentence)
        self._note.show()
        self._forget_note.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self._note, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring of the focus when it comes and goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def _follow_focus(self, _old: QWidget | None, _new: QWidget | None) -> None:
        self._wake()

    def _wake(self) -> None:
        if self._toolbar is None:
            return
        focused = QApplication.focusWidget()
        inside = focused is not None and (focused is self._field or self._toolbar.isAncestorOf(focused))
        self._toolbar.wake((inside or self.underMouse()) and not self._field.isReadOnly())
        if inside:
            self._state_due.start()

    def _show_state(self) -> None:
        if self._toolbar is not None and self._field.hasFocus():
            self._toolbar.show_state(doing.state(self.text(), self._field.selection()))

    def _carry_out(self, done: Edit | None) -> None:
        if done is not None:
            self._field.carry_out(done)
        self._field.setFocus()

    def _do(self, command: Command) -> None:
        if self._field.isReadOnly():
            return
        if command is Command.PASTE_PLAIN:
            self._receiving.take_plain()
        elif not self._asking.ask(command, self._anchor(command)):
            self._carry_out(doing.edit_for(command, self.text(), self._field.selection()))
        self._state_due.start()

    def _anchor(self, command: Command) -> QRect:
        """Return where on the screen to ask what a command needs to know: by its tool, or by the cursor."""
        if self._toolbar is not None:
            return self._toolbar.place_of(command)
        rectangle = self._field.cursorRect()
        return QRect(self._field.viewport().mapToGlobal(rectangle.topLeft()), rectangle.size())

    def _open_menu(self, place: QPoint) -> None:
        menu = context_menu(self._field, self._receiving.take_plain)
        self._spelling.add_to(menu, self._field.cursorForPosition(self._field.viewport().mapFromGlobal(place)))
        menu.popup(place)
