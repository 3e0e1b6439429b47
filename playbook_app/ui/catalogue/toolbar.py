"""The row above a form: back to the list where there is room for one of them only, to the next, and what one can do."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from playbook_app.ui.actions.actions import Actions
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme


class Toolbar(QFrame):
    """Buttons of actions that stand in the menus as well."""

    back = Signal()

    def __init__(
        self, actions: Actions, theme: Theme, back: str, shown: list[str], parent: QWidget | None = None
    ) -> None:
        """Show actions by their ids; `back` names the list that one goes back to."""
        super().__init__(parent)
        self._theme = theme
        looking(self, Look.PAGE)
        self._back = looking(QToolButton(self), Look.FLAT)
        self._back.setText(back)
        self._back.setToolButtonStyle(self._back.toolButtonStyle().ToolButtonTextBesideIcon)
        self._back.clicked.connect(self.back)
        self._back.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.LARGE, sizes.SMALL, sizes.LARGE, 0)
        row.setSpacing(sizes.TIGHT)
        row.addWidget(self._back)
        row.addStretch(1)
        for action in shown:
            button = looking(QToolButton(self), Look.FLAT)
            button.setDefaultAction(actions[action])
            button.setIconSize(QSize(sizes.ICON, sizes.ICON))
            button.setAccessibleName(actions[action].text())
            row.addWidget(button)
        theme.changed.connect(self._tint)
        self._tint()

    def set_narrow(self, narrow: bool) -> None:
        """Show the way back to the list, or not."""
        self._back.setVisible(narrow)

    def _tint(self) -> None:
        self._back.setIcon(self._theme.icon("chevron-leading"))
