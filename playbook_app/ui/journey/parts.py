"""The parts that the place is assembled of, for those who act on them."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from playbook_app.domain.entities import EntityId
from playbook_app.ui.desk import Desk
from playbook_app.ui.journey.board_view import BoardView
from playbook_app.ui.journey.edits import JourneyEdits
from playbook_app.ui.journey.head_view import HeadView
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.ui.journey.panel import PartPanel
from playbook_app.ui.journey.speech import Speech
from playbook_app.ui.journey.tray import TrayView


@dataclass(slots=True, kw_only=True)
class Parts:
    """The views, and what they show. `active` is the view that the keyboard was in last."""

    desk: Desk
    journey: JourneyMap
    speech: Speech
    edits: JourneyEdits
    board: BoardView
    head: HeadView
    tray: TrayView
    panel: PartPanel
    place: QWidget
    active: QWidget

    def chosen(self) -> tuple[EntityId, ...]:
        """Return the standards that an action is about."""
        if self.active is self.tray:
            return self.tray.chosen()
        return self.board.chosen() if self.active is self.board else ()

    def show_standards(self, ids: tuple[EntityId, ...]) -> None:
        """Select standards where they are, on the board or in the tray, and put the keyboard there."""
        if not ids:
            return
        placed = self.journey.cells.home(ids[0]) is not None
        view: BoardView | TrayView = self.board if placed else self.tray
        view.choose(ids)
        view.setFocus()
