"""A row of links to entities, which goes on in further rows where it must."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from playbook_app.ui.form.flow import Flow
from playbook_app.ui.target import Target
from playbook_app.ui.theme.look import Look, looking

_LONGEST = 48
"""Characters of a name that a link shows."""


class Links(QWidget):
    """Buttons that lead to entities. Those that stay the same stay the same widgets."""

    def __init__(self, go: Callable[[Target], None], parent: QWidget | None = None) -> None:
        """Begin without links; `go` shows an entity."""
        super().__init__(parent)
        self._go = go
        self._shown: tuple[tuple[str, Target], ...] = ()
        self._flow = Flow(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_links(self, links: Sequence[tuple[str, Target]]) -> None:
        """Show names that lead to entities."""
        if tuple(links) == self._shown:
            return
        self._shown = tuple(links)
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for name, target in links:
            self._flow.addWidget(self._link(name, target))
        self.setVisible(bool(links))
        self.updateGeometry()

    def _link(self, name: str, target: Target) -> QPushButton:
        short = name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"
        button = looking(QPushButton(short.replace("&", "&&"), self), Look.CHIP)
        button.setAccessibleName(name)
        button.setToolTip(name if short != name else "")
        button.clicked.connect(partial(self._go, target))
        return button
