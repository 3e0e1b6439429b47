"""The strip of tools under a text: calm until one writes, one stop for Tab, arrow keys within.

Where it is too narrow, the last tools move into a menu.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.writing.keys import SHORTCUTS, Command

_SIDE = 7 * sizes.UNIT
_GROUP_STARTS = {Command.HEADING, Command.TABLE}
_COMMANDS: tuple[Command, ...] = tuple(command for command in Command if command is not Command.PASTE_PLAIN)


class Tool(QAbstractButton):
    """One tool, seen only while the strip is awake."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget) -> None:
        """Draw an icon of the family."""
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.awake = False
        self.setFixedSize(QSize(_SIDE, _SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the strip."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the icon, on a ground that tells whether it is on, and a ring when it has the focus."""
        if not self.awake:
            return
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            lit = self.isChecked() or self.isDown() or (self.underMouse() and self.isEnabled())
            painter.setBrush(QColor(colours.accent_soft) if lit else Qt.BrushStyle.NoBrush)
            if self.isChecked():
                painter.setPen(QPen(QColor(colours.accent)))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), sizes.TIGHT, sizes.TIGHT)
            side = sizes.ICON - 2
            place = QRect(0, 0, side, side)
            place.moveCenter(self.rect().center() + QPoint(1, 1))
            colour = colours.accent if self.isChecked() else colours.text if lit else colours.muted
            self._theme.icon(self._icon, colour).paint(painter, place)


class Toolbar(QWidget):
    """The tools. `commanded` carries what one of them stands for."""

    commanded = Signal(Command)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make every tool."""
        super().__init__(parent)
        self.setFixedHeight(_SIDE)
        self._tools: dict[Command, Tool] = {command: self._made(theme, command) for command in _COMMANDS}
        self._more = Tool(theme, "more", self)
        self._more.setAccessibleName(self.tr("More tools"))
        self._more.setToolTip(self.tr("More tools"))
        self._more.clicked.connect(self._open_menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for command, tool in self._tools.items():
            if command in _GROUP_STARTS:
                layout.addSpacing(sizes.TIGHT)
            layout.addWidget(tool)
        layout.addWidget(self._more)
        layout.addStretch()
        self._fit(self.width())
        self._tools[Command.BOLD].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def place_of(self, command: Command) -> QRect:
        """Return where a tool is on the screen, to open something by it."""
        tool: QWidget = self._tools[command]
        if tool.isHidden():
            tool = self._more
        return QRect(tool.mapToGlobal(QPoint(0, 0)), tool.size())

    def wake(self, awake: bool) -> None:
        """Show or hide the tools, without a move of anything."""
        for tool in (*self._tools.values(), self._more):
            if tool.awake != awake:
                tool.awake = awake
                tool.update()

    def show_state(self, on: set[Command]) -> None:
        """Show which tools hold at the cursor."""
        for command, tool in self._tools.items():
            tool.setChecked(command in on)

    def minimumSizeHint(self) -> QSize:
        """Return the least that it needs: one tool and the menu."""
        return QSize(2 * _SIDE, _SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many tools as there is room for."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from tool to tool."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key not in steps:
            super().keyPressEvent(event)
            return
        step = steps[key] * (-1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1)
        shown = [tool for tool in (*self._tools.values(), self._more) if not tool.isHidden()]
        here = next((number for number, tool in enumerate(shown) if tool.hasFocus()), 0)
        shown[(here + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, theme: Theme, command: Command) -> Tool:
        tool = Tool(theme, command.value, self)
        name = self._name(command)
        tool.setAccessibleName(name)
        keys = QKeySequence(SHORTCUTS.get(command, "")).toString(QKeySequence.SequenceFormat.NativeText)
        tool.setToolTip(f"{name} ({keys})" if keys else name)
        tool.setCheckable(command not in {Command.TABLE, Command.IMAGE})
        tool.clicked.connect(lambda: self.commanded.emit(command))
        return tool

    def _name(self, command: Command) -> str:
        return {
            Command.BOLD: self.tr("Bold"),
            Command.ITALIC: self.tr("Italic"),
            Command.HEADING: self.tr("Heading"),
            Command.LIST: self.tr("List"),
            Command.NUMBERED_LIST: self.tr("Numbered list"),
            Command.QUOTE: self.tr("Quotation"),
            Command.TABLE: self.tr("Table"),
            Command.LINK: self.tr("Link"),
            Command.IMAGE: self.tr("Image"),
        }[command]

    def _fit(self, width: int) -> None:
        whole = len(self._tools) * _SIDE + len(_GROUP_STARTS) * sizes.TIGHT
        room = len(self._tools) if width >= whole else max(1, (width - 2 * sizes.TIGHT) // _SIDE - 1)
        for number, tool in enumerate(self._tools.values()):
            tool.setVisible(number < room)
        self._more.setVisible(room < len(self._tools))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command, tool in self._tools.items():
            if tool.isHidden():
                action = menu.addAction(self._name(command))
                action.setCheckable(tool.isCheckable())
                action.setChecked(tool.isChecked())
                action.triggered.connect(lambda _=False, command=command: self.commanded.emit(command))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
