"""The top of the window: the menus, the playbook's name, and the way to everything else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QToolButton, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.look import Look, looking


class Header(QFrame):
    """One row: menu bar, title, search."""

    def __init__(self, menus: QMenuBar, commands: QAction, parent: QWidget | None = None) -> None:
        """Take the menu bar, and the action that opens the command palette."""
        super().__init__(parent)
        looking(self, Look.HEADER)
        self._title = looking(QLabel(self), Look.HEADING)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = ""
        self._menus = menus
        self._search = search = looking(QToolButton(self), Look.FLAT)
        search.setDefaultAction(commands)
        search.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.SMALL, 0, sizes.SMALL, 0)
        row.addWidget(menus, 1)
        row.addWidget(self._title, 1)
        keys = commands.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._keys = looking(QLabel(keys, self), Look.SMALL)
        row.addWidget(search, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._keys)

    def set_title(self, title: str) -> None:
        """Show the playbook's name."""
        self._name = title
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name rather than the menus."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        aside = self._search.sizeHint().width() + self._keys.sizeHint().width()
        beside = self._menus.sizeHint().width() + aside + 4 * sizes.LARGE
        metrics = QFontMetrics(font(sizes.TEXT, semibold=True))
        self._title.setText(metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, max(0, self.width() - beside)))
        self._title.setToolTip(self._name if self._title.text() != self._name else "")
        self._menus.setMinimumWidth(self._menus.sizeHint().width())
