"""The journey as the board shows it: columns, cells and facts, kept in step with the session, change by change.

It turns `Session.changed` into what the views must do: draw certain cells, draw the headers, or take a new shape.
"""

from PySide6.QtCore import QObject, Signal

from playbook_app.domain.entities import Comment, EntityId
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.ui.journey.cells import TRAY, Cell, Cells
from playbook_app.ui.journey.columns import Column, columns_of
from playbook_app.ui.journey.facts import Facts
from playbook_app.ui.journey.sieve import Sieve
from playbook_app.ui.session import Changed, Session


class JourneyMap(QObject):
    """What stands where. The models of board, headers and tray read it."""

    reshaping = Signal()
    """Columns, or all that is shown, become others: what is selected must be remembered now."""
    reshaped = Signal()
    """They have become others."""
    touched = Signal(object)
    """Cells (a frozenset of moment and step) hold others, or look different."""
    tray_touched = Signal()
    """The same, for the tray."""
    headed = Signal()
    """A name, an owner or a readiness of the headers differs."""
    counted = Signal()
    """How many are shown, or how many there are, may differ. Comes after the others."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read the session's playbook, and follow it."""
        super().__init__(parent)
        self.session = session
        self._read()
        session.changed.connect(self.follow)

    def _read(self) -> None:
        playbook = self.session.playbook
        self.columns: tuple[Column, ...] = columns_of(playbook)
        self.cells = Cells(playbook.standards)
        self.facts = Facts(playbook, self.cells)
        self._place()

    def _place(self) -> None:
        self._column_of = {column.moment.id: place for place, column in enumerate(self.columns) if column.moment}

    @property
    def sieve(self) -> Sieve:
        """Which standards are shown."""
        return self.cells.sieve

    def column_of(self, moment: EntityId | None) -> int | None:
        """Return the place of a moment's column, or None."""
        return None if moment is None else self._column_of.get(moment)

    def is_gap(self, moment: EntityId, step: Step) -> bool:
        """Tell whether no standard in force serves a cell; the retired do not."""
        return all(one.status is Status.RETIRED for one in self.cells.all_in((moment, step)))

    def sift(self, sieve: Sieve) -> None:
        """Show the standards that a sieve admits."""
        if sieve == self.sieve:
            return
        self.reshaping.emit()
        self.cells.sift(sieve)
        self.reshaped.emit()
        self.tray_touched.emit()
        self.counted.emit()

    def follow(self, changed: Changed) -> None:
        """Take over what has changed."""
        if changed.whole:
            self._exchange()
        else:
            self._adjust(changed)
        self.counted.emit()

    def _exchange(self) -> None:
        self.reshaping.emit()
        sieve = self.sieve
        self._read()
        self.cells.sift(sieve)
        self.reshaped.emit()
        self.tray_touched.emit()

    def _adjust(self, changed: Changed) -> None:
        playbook = self.session.playbook
        columns = columns_of(playbook) if changed.about(Kind.STAGE, Kind.MOMENT) else self.columns
        other_shape = [column.key for column in columns] != [column.key for column in self.columns]
        if other_shape:
            self.reshaping.emit()
        touched = self.cells.follow(changed.ids, playbook.standards) if changed.about(Kind.STANDARD) else set()
        if changed.about(Kind.COMMENT):
            touched |= self._remarked(changed)
        moments = {cell[0] for cell in touched if cell} | {one for one in changed.ids if one in playbook.moments}
        touched |= {(one, step) for one in changed.ids if one in playbook.moments for step in Step}
        self.facts.follow(playbook, moments, comments=changed.about(Kind.COMMENT))
        self.columns = columns
        if other_shape:
            self._place()
            self.reshaped.emit()
        elif cells := frozenset(cell for cell in touched if cell is not TRAY):
            self.touched.emit(cells)
        if TRAY in touched or other_shape:
            self.tray_touched.emit()
        if changed.about(Kind.STAGE, Kind.MOMENT, Kind.ROLE, Kind.STANDARD):
            self.headed.emit()

    def _remarked(self, changed: Changed) -> set[Cell | None]:
        """Return the cells of standards on which something was said, or is said no more."""
        about = (one.after or one.before for one in changed.changes if one.kind is Kind.COMMENT and one.field is None)
        subjects = {one.subject for one in about if isinstance(one, Comment)}
        comments = self.session.playbook.comments
        subjects |= {comments[one].subject for one in changed.ids if one in comments}
        return {self.cells.home(one) for one in subjects if one in self.cells}
