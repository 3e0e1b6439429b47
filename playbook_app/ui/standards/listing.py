"""Keeps the list in step with the playbook and with what is looked for, without ever holding the window up."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.desk import Desk
from playbook_app.ui.session import Changed
from playbook_app.ui.standards.haystacks import Haystacks
from playbook_app.ui.standards.model import StandardsModel
from playbook_app.ui.standards.query import Order, Query, found, touches

_SLICE = 0.008
"""Seconds of one go at what a search needs, between which keys and mouse have their turn."""


class Listing(QObject):
    """Fills a model with what a query finds. A standard that is being edited stays, whether found or not."""

    refilled = Signal()

    def __init__(
        self, desk: Desk, model: StandardsModel, current: Callable[[], EntityId | None], parent: QObject
    ) -> None:
        """List everything. `current` gives the standard that stays."""
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._current = current
        self._haystacks = Haystacks()
        self._ready = False
        self._clock = 0
        self._changed: dict[EntityId, int] = {}
        self.query = Query()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._prepare)
        desk.session.changed.connect(self._follow)
        self._turn.start()
        self.refill()

    def look_for(self, query: Query) -> None:
        """List what another query finds; at once, unless a search has to be got ready first."""
        self.query = query
        self.refill(keep=False)

    def refill(self, *, keep: bool = True) -> None:
        """List what is found now. With `keep` the current standard stays among it."""
        if self.query.words.strip() and not self._ready:
            self._turn.start()
            return
        query = replace(self.query, changed=self._changed) if self.query.order is Order.CHANGED else self.query
        playbook = self._desk.session.playbook
        current = self._current() if keep else None
        self._model.exchange(found(playbook, query, self._haystacks, current))
        self.refilled.emit()

    def take_history(self, newest_first: tuple[EntityId, ...]) -> None:
        """Take note of what was changed last, before this window was opened."""
        for place, standard in enumerate(newest_first):
            self._changed.setdefault(standard, -place - 1)
        if self.query.order is Order.CHANGED:
            self.refill()

    def _prepare(self) -> None:
        self._ready = self._haystacks.prepare(self._desk.session.playbook, _SLICE)
        if self._ready:
            self._turn.stop()
            if self.query.words.strip():
                self.refill()

    def _follow(self, changed: Changed) -> None:
        if changed.whole:
            self._ready = False
            self._turn.start()
            self.refill()
            self._model.refresh_all()
            return
        if changed.about(Kind.STANDARD):
            self._follow_standards(changed)
        if changed.about(Kind.MOMENT, Kind.STAGE):
            self._follow_journey(changed)

    def _follow_standards(self, changed: Changed) -> None:
        touched = [change for change in changed.changes if change.kind is Kind.STANDARD]
        self._clock += 1
        self._changed.update((change.id, self._clock) for change in touched)
        if touches(self.query, (change.field for change in touched)):
            self.refill()
        self._model.refresh(dict.fromkeys(change.id for change in touched))

    def _follow_journey(self, changed: Changed) -> None:
        fields = {change.field for change in changed.changes if change.kind in {Kind.MOMENT, Kind.STAGE}}
        if self.query.order is Order.JOURNEY and not fields.isdisjoint({None, "order", "stage"}):
            self.refill()
        self._model.refresh_all()
