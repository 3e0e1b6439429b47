"""List and editor side by side, or one at a time where there is no room for both."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from playbook_app.ui.catalogue.pane import WIDTH, CataloguePane
from playbook_app.ui.catalogue.toolbar import Toolbar

NARROW = 760
"""Pixels of width below which list and editor take turns."""


class Halves(QWidget):
    """The list's pane at the leading side, and a page below the toolbar at the other."""

    def __init__(self, pane: CataloguePane, toolbar: Toolbar, pages: list[QWidget], parent: QWidget) -> None:
        """Lay out the pane, the toolbar and the pages, the first of which is in front."""
        super().__init__(parent)
        self._pane = pane
        self._toolbar = toolbar
        self._narrow = False
        self._at_editor = False
        self._listing = True
        self._pages = QStackedWidget(self)
        for page in pages:
            self.add_page(page)
        self._editor = QWidget(self)
        column = QVBoxLayout(self._editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(pane)
        row.addWidget(self._editor, 1)

    def add_page(self, page: QWidget) -> None:
        """Take another page, behind the others."""
        page.setMinimumWidth(0)
        page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._pages.addWidget(page)

    def show_page(self, page: QWidget, *, acting: bool) -> None:
        """Bring a page to the front; `acting` says that the toolbar has something to act on."""
        self._pages.setCurrentWidget(page)
        self._toolbar.setVisible(acting or self._narrow)

    def set_listing(self, *, listing: bool) -> None:
        """Say whether there is anything to list; where there is not, a narrow place shows the editor's page."""
        self._listing = listing
        self._arrange()

    def show_editor(self) -> None:
        """Let the editor be seen, where it is one or the other."""
        self._at_editor = True
        self._arrange()

    def show_list(self) -> None:
        """Let the list be seen, where it is one or the other."""
        self._at_editor = False
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let list and editor take turns where there is no room for both."""
        super().resizeEvent(event)
        self._narrow = event.size().width() < NARROW
        self._arrange()

    def _arrange(self) -> None:
        at_editor = self._at_editor or not self._listing
        self._pane.setVisible(not self._narrow or not at_editor)
        self._pane.setMinimumWidth(0 if self._narrow else WIDTH)
        self._pane.setMaximumWidth(self.maximumWidth() if self._narrow else WIDTH)
        self._editor.setVisible(not self._narrow or at_editor)
        self._toolbar.set_narrow(self._narrow)
