"""The chips above the list: what is shown, and in which order."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from playbook_app.domain.change import Value
from playbook_app.frozen import frozen
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.chip import Chip
from playbook_app.ui.form.choices import Option
from playbook_app.ui.form.flow import Flow
from playbook_app.ui.form.picker import Picker
from playbook_app.ui.standards import options
from playbook_app.ui.standards.query import Order, Query
from playbook_app.ui.theme.look import Look, looking

_GAP = 2
_USUAL = frozenset({"steps", "moments"})


@frozen
class _Filter:
    """One field of the query: the chip's name, what it says without a choice, and what can be chosen."""

    field: str
    name: str
    all: str
    options: Callable[[Desk], list[Option]]


class Filters(QWidget):
    """Shows and changes all of a query but its words. `order` is a chip of its own, to stand elsewhere."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with what finds everything."""
        super().__init__(parent)
        self._desk = desk
        self.query = Query()
        self._all_shown = False
        self._filters = (
            _Filter("steps", self.tr("Step"), self.tr("All steps"), options.steps),
            _Filter("moments", self.tr("Moment"), self.tr("All moments"), options.moments),
            _Filter("roles", self.tr("Role"), self.tr("All roles"), options.roles),
            _Filter("statuses", self.tr("Status"), self.tr("Any status"), options.statuses),
            _Filter("latitudes", self.tr("Latitude"), self.tr("Any latitude"), options.latitudes),
        )
        self._orders = {
            Order.JOURNEY: self.tr("Journey order"),
            Order.CODE: self.tr("By code"),
            Order.TITLE: self.tr("By title"),
            Order.STATUS: self.tr("By status"),
            Order.READINESS: self.tr("Least ready first"),
            Order.CHANGED: self.tr("Latest change first"),
        }
        row = Flow(self, gap=_GAP)
        self._chips: dict[str, Chip] = {}
        for one in self._filters:
            chip = self._chips[one.field] = Chip(desk.theme, one.name, flat=True, parent=self)
            chip.clicked.connect(partial(self._open, one))
            row.addWidget(chip)
        self._more = looking(QPushButton(self), Look.LINK)
        self._more.clicked.connect(self._show_more)
        row.addWidget(self._more)
        self.order = Chip(desk.theme, self.tr("Order"), flat=True, bare=True, parent=parent)
        self.order.clicked.connect(self._open_order)
        self.show_query(self.query)

    def show_query(self, query: Query) -> None:
        """Take a query, without telling."""
        self.query = query
        for one in self._filters:
            self._show_filter(one)
        self._show_chips()
        self.order.show_choice(self._orders[query.order], icon="sort")

    def refresh(self) -> None:
        """Show names that may have become others."""
        self.show_query(self.query)

    def _show_more(self) -> None:
        self._all_shown = not self._all_shown
        self._show_chips()

    def _show_chips(self) -> None:
        """Show the usual filters, those that are set, and the others when asked for."""
        for one in self._filters:
            is_set = bool(getattr(self.query, one.field))
            self._chips[one.field].setVisible(self._all_shown or one.field in _USUAL or is_set)
        self._more.setText(self.tr("Less") if self._all_shown else self.tr("More…"))
        self._more.setAccessibleName(self.tr("Fewer filters") if self._all_shown else self.tr("More filters"))

    def _show_filter(self, one: _Filter) -> None:
        wanted: frozenset[Any] = getattr(self.query, one.field)
        if not wanted:
            self._chips[one.field].show_choice(one.all)
            return
        chosen = [option.text for option in one.options(self._desk) if option.value in wanted]
        words = chosen[0] if len(chosen) == 1 else self.tr("{name}: {count}").format(name=one.name, count=len(chosen))
        self._chips[one.field].show_choice(words, strong=True)

    def _open(self, one: _Filter) -> None:
        picker = Picker(one.name, one.options(self._desk), checked=getattr(self.query, one.field), parent=self)
        picker.checked.connect(partial(self._check, one))
        picker.open_under(self._chips[one.field])

    def _check(self, one: _Filter, value: Value, checked: bool) -> None:
        wanted: frozenset[Any] = getattr(self.query, one.field)
        wanted = wanted | {value} if checked else wanted - {value}
        fields: dict[str, Any] = {one.field: wanted}
        self._take(replace(self.query, **fields))

    def _open_order(self) -> None:
        choices = [Option(order.value, words) for order, words in self._orders.items()]
        picker = Picker(self.tr("Order"), choices, current=self.query.order.value, parent=self)
        picker.chosen.connect(lambda order: self._take(replace(self.query, order=Order(order))))
        picker.open_under(self.order)

    def _take(self, query: Query) -> None:
        self.show_query(query)
        self.changed.emit()
