"""The Journey place: the board with its headers, tray, filters and panel, assembled; and what the actions do here."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind, Step
from playbook_app.ui.desk import Desk
from playbook_app.ui.journey.bar import Bar
from playbook_app.ui.journey.board_model import BoardModel
from playbook_app.ui.journey.board_view import BoardView
from playbook_app.ui.journey.card_deeds import CardDeeds
from playbook_app.ui.journey.card_painting import CardArtist
from playbook_app.ui.journey.edits import JourneyEdits
from playbook_app.ui.journey.empty import NoJourney
from playbook_app.ui.journey.filters import Filters
from playbook_app.ui.journey.head_deeds import HeadDeeds
from playbook_app.ui.journey.head_model import HeadModel
from playbook_app.ui.journey.head_painting import HeadArtist
from playbook_app.ui.journey.head_view import HeadView
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.ui.journey.memory import Memory, kept_of, memory_of
from playbook_app.ui.journey.pane import BoardPane
from playbook_app.ui.journey.panel import PartPanel
from playbook_app.ui.journey.parts import Parts
from playbook_app.ui.journey.scale import ZOOMS
from playbook_app.ui.journey.sieve import Sieve, read
from playbook_app.ui.journey.speech import Speech
from playbook_app.ui.journey.tray import TrayView
from playbook_app.ui.journey.tray_frame import Tray
from playbook_app.ui.journey.tray_model import TrayModel
from playbook_app.ui.place import Place
from playbook_app.ui.session import Changed
from playbook_app.ui.slices import Slices
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes


class JourneyPlace(Place):
    """Shows the journey of the desk's session."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Assemble the place."""
        super().__init__(desk, parent)
        self._awaited: Memory | None = None
        self.parts = self._made_parts()
        self.heads = HeadDeeds(self.parts)
        self.cards = CardDeeds(self.parts, self.heads.shift_moment, self._show_cards)
        self.filters = Filters(desk.session, desk.theme, desk.translate, self)
        self.bar = Bar(self.filters, desk.actions, desk.theme, self)
        self.empty = NoJourney(desk.theme, writable=not desk.session.read_only, parent=self)
        self._arrange()
        self._connect()
        self._show_counts()
        self.bar.show_zoom(self.parts.board.zoom)
        # The first letter of a filter then finds all standards read.
        Slices(map(read, tuple(desk.session.playbook.standards.values())), self).begin_idly()

    def reveal(self, target: Target) -> None:
        """Open a stage's or moment's panel at a field; bring a standard, or a moment's gap, into sight."""
        if target.kind is Kind.STANDARD:
            self._reveal_standard(target.id)
        elif target.kind is Kind.MOMENT and target.field == "step":
            self._reveal_gap(target.id)
        elif target.kind in {Kind.STAGE, Kind.MOMENT}:
            self.heads.open((target.kind, target.id), target.field or "name")

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done with what is at hand."""
        return {
            "edit.find": self._find,
            "view.zoom-in": lambda: self._zoom(1),
            "view.zoom-out": lambda: self._zoom(-1),
            "view.fit": lambda: self._show_zoom(self.parts.board.fitting_zoom()),
            "view.heat-map": lambda: self.show_compact(not self.parts.board.board.compact),
            **self.cards.handlers(),
            **self.heads.handlers(),
        }

    def entered(self) -> None:
        """Give the keyboard to the board, unless it is here already."""
        self.desk.actions["view.heat-map"].setChecked(self.parts.board.board.compact)
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._enter_board()
        if self._awaited is not None:
            QTimer.singleShot(0, self, self._recall)

    def kept(self) -> dict[str, str]:
        """Return zoom, mode, filters, scroll position and what is at hand."""
        board = self.parts.board
        chosen = board.chosen()
        return kept_of(
            Memory(
                zoom=board.zoom,
                compact=board.board.compact,
                sieve=self.parts.journey.sieve,
                across=board.horizontalScrollBar().value(),
                down=board.verticalScrollBar().value(),
                cell=board.current_cell(),
                standard=chosen[0] if chosen else None,
            )
        )

    def restore(self, kept: Mapping[str, str]) -> None:
        """Go back to what was kept; the scroll position follows once the place has its size."""
        memory = memory_of(kept)
        self._show_zoom(memory.zoom)
        self.show_compact(memory.compact)
        self.filters.show_sieve(memory.sieve)
        self._awaited = memory

    def show_compact(self, compact: bool) -> None:
        """Show the heat map, or cards."""
        if compact != self.parts.board.board.compact:
            self.parts.board.board.show_compact(compact)
        self.bar.show_compact(compact)
        self.desk.actions["view.heat-map"].setChecked(compact)
        self.stirred.emit()

    def clear_filters(self) -> None:
        """Show all standards."""
        self.filters.show_sieve(Sieve())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which view the keyboard was in last: actions are about what is at hand there."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            parts = self.parts
            for view in (parts.board, parts.head, parts.tray):
                if watched is view and event.type() == QEvent.Type.FocusIn:
                    parts.active = view
                    self.stirred.emit()
                view.viewport().update()
        return False

    def _made_parts(self) -> Parts:
        desk = self.desk
        journey = JourneyMap(desk.session, self)
        speech = Speech(journey, desk.translate, self)
        cards = CardArtist(desk.theme, journey, speech)
        board = BoardView(BoardModel(journey, speech, self), cards, desk.theme, desk.translate, self)
        head_artist = HeadArtist(desk.theme, journey, speech)
        return Parts(
            desk=desk,
            journey=journey,
            speech=speech,
            edits=JourneyEdits(desk, self),
            board=board,
            head=HeadView(HeadModel(journey, speech, self), head_artist, desk.theme, self),
            tray=TrayView(TrayModel(journey, speech, self), cards, desk.theme, self),
            panel=PartPanel(desk, self),
            place=self,
            active=board,
        )

    def _arrange(self) -> None:
        self._pane = BoardPane(self.parts.board, self.parts.head, self)
        self._tray = Tray(self.parts.tray, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._pane)
        self._stack.addWidget(self.empty)
        middle = QHBoxLayout()
        middle.setSpacing(sizes.MEDIUM)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.parts.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.LARGE, sizes.MEDIUM, sizes.LARGE, sizes.MEDIUM)
        column.setSpacing(sizes.MEDIUM)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        column.addWidget(self._tray)

    def _connect(self) -> None:
        parts = self.parts
        for view in (parts.board, parts.head, parts.tray):
            view.installEventFilter(self)
            view.chose.connect(self.stirred)
        parts.board.zoom_wanted.connect(self._zoom)
        parts.board.head_wanted.connect(self._enter_head)
        parts.head.board_wanted.connect(self._enter_column)
        parts.panel.closed.connect(parts.head.setFocus)
        parts.journey.counted.connect(self._show_counts)
        self.filters.sifted.connect(parts.journey.sift)
        self.filters.words.left.connect(self._enter_board)
        self.bar.cleared.connect(self.clear_filters)
        self.bar.compact_chosen.connect(self.show_compact)
        self.bar.show_writable(not self.desk.session.read_only)
        self.empty.stage_wanted.connect(self.heads.add_stage)
        self.empty.usual_wanted.connect(self._start_usual)
        self.desk.session.changed.connect(self._follow)
        QApplication.clipboard().dataChanged.connect(self.stirred)

    def _follow(self, changed: Changed) -> None:
        if changed.about(Kind.ROLE):
            self.filters.fill_roles()

    def _show_counts(self) -> None:
        cells = self.parts.journey.cells
        begun = bool(self.parts.journey.columns)
        self._stack.setCurrentWidget(self._pane if begun else self.empty)
        self._tray.setVisible(begun or bool(cells))
        self.bar.show_begun(begun)
        if cells.sieve.open:
            self.bar.show_remark("")
        elif shown := cells.shown():
            self.bar.show_remark(self.tr("{shown} of %n standard(s) shown.", "", len(cells)).format(shown=shown))
        else:
            self.bar.show_remark(self.tr("No standard matches."))
        self.stirred.emit()

    def _recall(self) -> None:
        memory, self._awaited = self._awaited, None
        if memory is None:
            return
        board = self.parts.board
        if memory.standard and not memory.compact:
            board.choose((memory.standard,))
        elif memory.cell:
            board.go_to(memory.cell)
        board.horizontalScrollBar().setValue(memory.across)
        board.verticalScrollBar().setValue(memory.down)

    def _reveal_standard(self, standard: EntityId) -> None:
        cells = self.parts.journey.cells
        if standard not in cells:
            return
        if not any(one.id == standard for one in cells.shown_in(cells.home(standard))):
            self.clear_filters()
        self._show_cards()
        self._awaited = None
        self.parts.show_standards((standard,))

    def _reveal_gap(self, moment: EntityId) -> None:
        if self.parts.journey.column_of(moment) is None:
            return
        gap = next((step for step in Step if self.parts.journey.is_gap(moment, step)), Step.IDEAL)
        self._show_cards()
        self._awaited = None
        self.parts.board.go_to((moment, gap))
        self.parts.board.setFocus()

    def _show_cards(self) -> None:
        self.show_compact(False)

    def _start_usual(self) -> None:
        self.parts.edits.start_usual()
        self._enter_column(0)

    def _enter_board(self) -> None:
        board = self.parts.board
        if not self.parts.journey.columns:
            self.empty.usual.setFocus()
            return
        if not board.currentIndex().isValid():
            board.go_to_start()
        board.setFocus()

    def _enter_head(self, column: int) -> None:
        self.parts.head.go_to_column(column)
        self.parts.head.setFocus()

    def _enter_column(self, column: int) -> None:
        self.parts.board.go_to_column(column)
        self.parts.board.setFocus()

    def _find(self) -> None:
        self.filters.words.setFocus()
        self.filters.words.selectAll()

    def _zoom(self, by: int) -> None:
        now = self.parts.board.zoom
        further = [zoom for zoom in ZOOMS if (zoom - now) * by > 0.001]  # noqa: PLR2004 - as good as equal
        if further:
            self._show_zoom(further[0] if by > 0 else further[-1])

    def _show_zoom(self, zoom: float) -> None:
        self.parts.board.show_zoom(zoom)
        self.bar.show_zoom(zoom)
