"""What the frame asks of every place of the window."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from playbook_app.ui.desk import Desk
from playbook_app.ui.slices import Slices
from playbook_app.ui.target import Target


class Place(QWidget):
    """A place of the window. It shows the session's value and edits it; the frame shows it, or another."""

    stirred = Signal()
    """What can be done here has changed, such as by another selection."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Keep the desk. A place is made with what its first sight needs; `building` makes the rest of it."""
        super().__init__(parent)
        self.desk = desk
        self.building = Slices(self.build(), self)

    def build(self) -> Iterator[None]:
        """Build what the first sight can do without, a part at each step; by default there is nothing of that kind."""
        yield from ()

    def reveal(self, target: Target) -> None:
        """Show an entity, and put the cursor into its field. Places that show none ignore it."""

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what the actions do here, by their ids; only those that can be done right now."""
        return {}

    def entered(self) -> None:
        """Get ready to be seen: called each time that the place comes to the front."""

    def kept(self) -> dict[str, str]:
        """Return what to remember until the playbook is opened again, such as what is selected."""
        return {}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Go back to what was remembered, as far as it is still there."""
