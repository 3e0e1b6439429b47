"""A small button that is an icon: its name is spoken and shown as a tip."""

from PySide6.QtWidgets import QToolButton, QWidget

from playbook_app.ui.theme.theme import Theme


class IconButton(QToolButton):
    """Keeps its icon in the theme's colours."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        """Make a button of an icon of the family."""
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setAutoRaise(True)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self.setIcon(self._theme.icon(self._icon))
