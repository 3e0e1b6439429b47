"""The places of a window, one above the other: made when they are first visited, or ahead of that in slices."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from playbook_app.ui.desk import Desk
from playbook_app.ui.place import Place
from playbook_app.ui.target import PlaceName
from playbook_app.ui.window.places import ENTRANCES, load_places


class PlaceStack(QStackedWidget):
    """Shows one place. Each goes back to what was remembered of it when it is made."""

    stirred = Signal()
    """What can be done in the place in front has changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin without a place."""
        super().__init__(parent)
        self._desk = desk
        self._made: dict[PlaceName, Place] = {}
        self._kept: Mapping[PlaceName, Mapping[str, str]] = {}

    @property
    def front(self) -> Place | None:
        """The place that is seen."""
        place = self.currentWidget()
        return place if isinstance(place, Place) else None

    def remember(self, kept: Mapping[PlaceName, Mapping[str, str]]) -> None:
        """Take what was kept of the places when the playbook was closed."""
        self._kept = kept

    def kept(self) -> dict[PlaceName, dict[str, str]]:
        """Return what to remember of the places that were made."""
        return {name: place.kept() for name, place in self._made.items()}

    def place(self, name: PlaceName) -> Place:
        """Return a place, which may still lack parts that nobody has needed yet."""
        if name not in self._made:
            place = ENTRANCES[name].made(self._desk, self)
            place.stirred.connect(lambda: self._stir(place))
            self._made[name] = place
            self.addWidget(place)
            place.restore(self._kept.get(name, {}))
        return self._made[name]

    def show_place(self, name: PlaceName) -> Place:
        """Bring a place to the front, and return it; what it lacks comes right after it is seen."""
        place = self.place(name)
        self.setCurrentWidget(place)
        place.building.begin()
        return place

    def make_ahead(self) -> Iterator[None]:
        """Make all places, a part at each step, so that a first visit finds them ready."""
        yield from load_places()
        for name in ENTRANCES:
            place = self.place(name)
            yield
            while place.building.step():
                yield
            self._lay_out(place)
            yield

    def _lay_out(self, place: Place) -> None:
        """Dress a place that is out of sight, and give its parts the room that they will have."""
        if place is self.currentWidget():
            return
        place.ensurePolished()
        place.resize(self.size())
        if layout := place.layout():
            layout.activate()

    def _stir(self, place: Place) -> None:
        if place is self.currentWidget():
            self.stirred.emit()
