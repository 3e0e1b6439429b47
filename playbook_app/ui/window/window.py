"""The window of one playbook: a frame that assembles rail, places, bars and status, and routes what the person does."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QByteArray, QEventLoop, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from playbook_app.domain.rules import BrokenRule
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors import PlaybookError
from playbook_app.ui.actions.actions import Actions
from playbook_app.ui.actions.table import ENTRIES
from playbook_app.ui.bars import Bars
from playbook_app.ui.desk import Desk
from playbook_app.ui.failures.words import failure_sentence
from playbook_app.ui.form.intake import Intake
from playbook_app.ui.notice import Gravity, Notice
from playbook_app.ui.session import Changed, Session
from playbook_app.ui.settings import table
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.slices import Leisure, Slices
from playbook_app.ui.target import PLACE_OF, PlaceName, Target
from playbook_app.ui.theme.theme import Appearance, Theme
from playbook_app.ui.window.doors import DOORS, open_door
from playbook_app.ui.window.header import Header
from playbook_app.ui.window.menus import menu_bar
from playbook_app.ui.window.places import ENTRANCES
from playbook_app.ui.window.rail import Rail
from playbook_app.ui.window.stack import PlaceStack
from playbook_app.ui.window.status import Status
from playbook_app.ui.working.workers import Workers
from playbook_app.ui.writing.given import GivenImage
from playbook_app.wording.language import Words
from playbook_app.wording.sentences import operation_name

_APPEARANCES = {
    "view.light": Appearance.LIGHT,
    "view.dark": Appearance.DARK,
    "view.system": Appearance.SYSTEM,
}
_WARM_UP_AFTER = 200
"""Milliseconds from the loading of what saves, once a window is painted, to the start of its working process."""
_SMALLEST = (860, 560)
_USUAL = (1280, 800)


class PlaybookWindow(QMainWindow):
    """Shows one session. `closed` tells when it is gone, and the file with it."""

    closed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        theme: Theme,
        settings: Settings,
        translate: Words,
        handlers: Callable[["PlaybookWindow"], Mapping[str, Callable[[], object]]],
    ) -> None:
        """Assemble the frame. `handlers` gives what the application does for this window: open, new, move, …"""
        super().__init__()
        session.setParent(self)
        self.session = session
        self._settings = settings
        self._theme = theme
        self._translate = translate
        self._actions = Actions(theme, self)
        self._workers = Workers(session.image, self)
        self.desk = Desk(
            session=session,
            workers=self._workers,
            theme=theme,
            settings=settings,
            actions=self._actions,
            translate=translate,
            go=self.go,
            visit=self.visit,
            tell=self.tell,
        )
        self._front: PlaceName | None = None
        self._painted = False
        self._assemble()
        self._outside = handlers(self)
        self._workers.hold(session.playbook)
        self._intake = Intake(session, self._workers, self)
        self._workers.faulted.connect(session.broke)
        session.changed.connect(self._follow)
        session.image_given.connect(self._take_image)
        session.state_changed.connect(self._route)
        session.refused.connect(self._tell_refusal)
        self._show_title()
        self._restore()

    @property
    def front(self) -> PlaceName | None:
        """The place that is seen."""
        return self._front

    def visit(self, name: PlaceName) -> None:
        """Bring a place to the front."""
        self.session.flush()
        self._front = name
        place = self._stack.show_place(name)
        self._rail.show_place(name)
        place.setFocus()
        place.entered()
        self._route()

    def go(self, target: Target) -> None:
        """Show an entity where it is edited."""
        if target.kind is Kind.PLAYBOOK:
            open_door("file.about", self.desk, self, target)
        elif target.kind is Kind.IMAGE:
            open_door("file.images", self.desk, self, target)
        elif place := target.place or PLACE_OF.get(target.kind):
            self.visit(place)
            self._stack.place(place).reveal(target)

    def tell(self, notice: Notice) -> None:
        """Say something in a bar across the top."""
        self._bars.tell(notice)

    def take_back(self, topic: str) -> None:
        """Take away what a bar says about a topic."""
        self._bars.take_back(topic)

    def make_ahead(self) -> None:
        """Make all places little by little, while the person rests."""
        Leisure(self, Slices(self._stack.make_ahead(), self))

    def abandon(self) -> None:
        """Close without a question: what could not be saved is given up."""
        if self.session.stalled:
            self.session.give_up()
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin, once something is seen, with what the person may soon want."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # The one after the other: both at once would hold up the window.
            self.session.warm_up(partial(QTimer.singleShot, _WARM_UP_AFTER, self._workers, self._workers.warm))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what waits and let the file go. Only where saving has failed is the person asked."""
        self.session.flush()
        self._wait_until_saved()
        if self.session.stalled and not self._may_lose_edits():
            event.ignore()
            return
        self._keep()
        event.accept()
        self.hide()
        self._workers.close()
        self.session.close()
        self.closed.emit()

    def _assemble(self) -> None:
        self._bars = Bars(self._theme, self)
        self._rail = Rail(self._theme, self)
        self._stack = PlaceStack(self.desk, self)
        self._status = Status(self.session, self._workers, self._theme, self)
        self._header = Header(menu_bar(self._actions), self._actions["view.commands"], self)
        self._rail.chosen.connect(self.visit)
        self._stack.stirred.connect(self._route)
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bars)
        column.addWidget(body, 1)
        self.setMenuWidget(self._header)
        self.addActions(self._actions.all())
        self.setCentralWidget(middle)
        self.setStatusBar(self._status)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_USUAL)

    def _route(self) -> None:
        """Let the actions do what the place in front does, and for the rest what the window does."""
        place = self._stack.front
        handlers = {**self._own_handlers(), **self._outside, **(place.handlers() if place else {})}
        self._actions.take(handlers, writable=not self.session.read_only)
        self._show_undo()

    def _own_handlers(self) -> dict[str, Callable[[], object]]:
        handlers: dict[str, Callable[[], object]] = {
            f"view.{name.value}": partial(self.visit, name) for name in ENTRANCES
        }
        for action, appearance in _APPEARANCES.items():
            handlers[action] = partial(self._settings.choose, table.APPEARANCE, appearance.value)
        for action in DOORS:
            handlers[action] = partial(open_door, action, self.desk, self)
        for entry in ENTRIES:
            if entry.at is not None and entry.at is not self._front:
                handlers[entry.id] = partial(self._do_at, entry.at, entry.id)
        handlers["file.close"] = self.close
        if self.session.undoable or self.session.drafting:
            handlers["edit.undo"] = self.session.undo
        if self.session.redoable:
            handlers["edit.redo"] = self.session.redo
        return handlers

    def _do_at(self, place: PlaceName, action: str) -> None:
        """Go where an action belongs, and do it there."""
        self.visit(place)
        self._actions.run(action)

    def _show_undo(self) -> None:
        undoable, redoable = self.session.undoable, self.session.redoable
        named = operation_name(undoable, self._translate) if undoable else ""
        self._actions["edit.undo"].setText(self.tr("Undo: {name}").format(name=named) if named else self.tr("Undo"))
        named = operation_name(redoable, self._translate) if redoable else ""
        self._actions["edit.redo"].setText(self.tr("Redo: {name}").format(name=named) if named else self.tr("Redo"))
        chosen = self._settings.value(table.APPEARANCE)
        for action, appearance in _APPEARANCES.items():
            self._actions[action].setChecked(appearance.value == chosen)

    def _follow(self, changed: Changed) -> None:
        if changed.whole:
            self._workers.hold(self.session.playbook)
        else:
            self._workers.follow(changed.changes)
        if changed.about(Kind.PLAYBOOK):
            self._show_title()

    def _show_title(self) -> None:
        about = self.session.playbook.about
        title = " — ".join(filter(None, (about.brand, about.title))) or self.session.path.stem
        self.setWindowTitle(title)
        self._header.set_title(title)

    def _tell_refusal(self, error: PlaybookError | BrokenRule) -> None:
        self.tell(Notice(failure_sentence(error, self._translate), Gravity.WARNING, topic="refused"))

    def _take_image(self, given: GivenImage, show: Callable[[str], object]) -> None:
        """Take in an image that was put into a text, and have the text show it by its name."""
        self._intake.add(given, lambda image: show(image.name))

    def _wait_until_saved(self) -> None:
        loop = QEventLoop(self)
        self.session.state_changed.connect(loop.quit)
        while self.session.saving and not self.session.stalled:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _may_lose_edits(self) -> bool:
        from PySide6.QtWidgets import QMessageBox

        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setText(self.tr("The latest edits are not saved."))
        if self.session.stalled:
            question.setInformativeText(failure_sentence(self.session.stalled, self._translate))
        stay = question.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        question.addButton(self.tr("Close without them"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(stay)
        question.exec()
        return question.clickedButton() is not stay

    def _topic(self, part: str) -> str:
        return f"{self.session.file_id}/{part}"

    def _keep(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._settings.keep("window", {"geometry": geometry})
        self._settings.keep(self._topic("window"), {"place": self._front.value if self._front else ""})
        for name, kept in self._stack.kept().items():
            self._settings.keep(self._topic(name.value), kept)

    def _restore(self) -> None:
        geometry = self._settings.kept("window").get("geometry", "")
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self._stack.remember({name: self._settings.kept(self._topic(name.value)) for name in ENTRANCES})
        name = PlaceName.JOURNEY
        with suppress(ValueError):
            name = PlaceName(self._settings.kept(self._topic("window")).get("place", ""))
        self.visit(name)
