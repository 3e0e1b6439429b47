"""The start page: playbooks opened before, new ones from templates, the sample, documents and backups."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from playbook_app.author import known_author
from playbook_app.starting import SAMPLE, started
from playbook_app.ui.actions.table import ENTRIES
from playbook_app.ui.files.asking import ask_open, ask_path
from playbook_app.ui.files.dropping import Dropping
from playbook_app.ui.files.host import Host
from playbook_app.ui.files.naming import keep_folder, suggested_path, usual_folder
from playbook_app.ui.files.revealing import reveal
from playbook_app.ui.start.cards import Card
from playbook_app.ui.start.recents import RecentsList
from playbook_app.ui.start.templates import Template, templates
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_SIGN = 56
_USUAL = (1120, 720)
_SMALLEST = (760, 520)
_COLUMNS = 2
_SAMPLE_NAME = "Harbour House"


class StartWindow(QMainWindow):
    """The start page in a window of its own. It goes when a playbook is opened."""

    def __init__(self, host: Host) -> None:
        """Assemble the page; `host` opens and makes."""
        super().__init__()
        self._host = host
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Playbook"))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_USUAL)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * sizes.WIDE, 2 * sizes.WIDE, 2 * sizes.WIDE, sizes.WIDE)
        column.setSpacing(sizes.WIDE)
        column.addLayout(self._heading())
        body = QHBoxLayout()
        body.setSpacing(sizes.WIDE + sizes.SMALL)
        body.addLayout(self._opened_before(), 6)
        body.addLayout(self._new(), 7)
        column.addLayout(body, 1)
        self.setCentralWidget(page)
        if host.recents.all():
            self._recents.setFocus()
            self._recents.setCurrentIndex(self._recents.model().index(0, 0))
        elif first := self.findChild(Card):
            first.setFocus()
        Dropping(self, self._open_all, lambda paths: host.begin(self, sources=paths))
        self._bind_keys()

    def restore_backup(self) -> None:
        """Offer the backups."""
        from playbook_app.ui.start.restoring import RestoreDialog

        RestoreDialog(self._host, self).open()

    def _heading(self) -> QHBoxLayout:
        sign = QLabel(self)
        sign.setPixmap(self._host.theme.icon("playbook").pixmap(_SIGN, _SIGN))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(looking(QLabel(self.tr("Playbook"), self), Look.ENTITY_TITLE))
        words.addWidget(
            looking(
                QLabel(self.tr("Write down what good service looks like, and print the book your people carry."), self),
                Look.MUTED,
            )
        )
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(sizes.LARGE)
        row.addWidget(sign)
        row.addLayout(words, 1)
        for text, action in (
            (self.tr("Settings"), self._settings),
            (self.tr("Help"), self._help),
        ):
            row.addWidget(self._button(text, action, Look.FLAT), alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _opened_before(self) -> QVBoxLayout:
        recents = RecentsList(self._host.recents, self._host.theme, self)
        recents.wanted.connect(self._host.show)
        recents.revealed.connect(reveal)
        empty = looking(
            QLabel(
                self.tr(
                    "Playbooks that you open will be listed here.\n\nBegin with a new one, look around in the sample, "
                    "or drag a file onto this window."
                ),
                self,
            ),
            Look.MUTED,
        )
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setContentsMargins(2 * sizes.WIDE, sizes.WIDE, 2 * sizes.WIDE, sizes.WIDE)
        stack = QStackedWidget(self)
        stack.addWidget(recents)
        stack.addWidget(empty)

        def choose() -> None:
            stack.setCurrentIndex(0 if self._host.recents.all() else 1)

        recents.model().modelReset.connect(choose)
        choose()
        self._recents = recents
        panel = looking(QFrame(self), Look.PANEL)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(sizes.SMALL, sizes.SMALL, sizes.SMALL, sizes.SMALL)
        inside.addWidget(stack)
        ways = QHBoxLayout()
        ways.setSpacing(sizes.SMALL)
        ways.addWidget(self._button(self.tr("Open…"), self._open, Look.PRIMARY))
        ways.addWidget(self._button(self.tr("Restore a backup…"), self.restore_backup))
        ways.addStretch()
        column = QVBoxLayout()
        column.setSpacing(sizes.MEDIUM)
        column.addWidget(looking(QLabel(self.tr("Opened before"), self), Look.HEADING))
        column.addWidget(panel, 1)
        column.addLayout(ways)
        return column

    def _new(self) -> QVBoxLayout:
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(sizes.MEDIUM)
        cards = [*map(self._card, templates()), *self._other_cards()]
        for number, card in enumerate(cards):
            grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
        for number in range(_COLUMNS):
            grid.setColumnStretch(number, 1)
        grid.setRowStretch(len(cards), 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        column = QVBoxLayout()
        column.setSpacing(sizes.MEDIUM)
        column.addWidget(looking(QLabel(self.tr("Begin"), self), Look.HEADING))
        column.addWidget(scroll, 1)
        return column

    def _card(self, template: Template) -> Card:
        figures = ""
        if template.moments:
            figures = " · ".join(
                (self.tr("%n moment(s)", "", template.moments), self.tr("%n standard(s)", "", template.standards or 0))
            )
        card = Card(template.icon, template.name, template.sentence, self._host.theme, figures=figures, parent=self)
        card.clicked.connect(lambda: self._host.begin(self, template.key))
        return card

    def _other_cards(self) -> tuple[Card, ...]:
        sample = Card(
            "spark",
            self.tr("Open the sample"),
            self.tr("A finished playbook of a hotel group, to look around in and to try things."),
            self._host.theme,
            parent=self,
        )
        sample.clicked.connect(self._open_sample)
        documents = Card(
            "import",
            self.tr("Import…"),
            self.tr("A new playbook from your tables, Markdown files, or folders of them."),
            self._host.theme,
            parent=self,
        )
        documents.clicked.connect(self._import)
        return (sample, documents)

    def _button(self, text: str, action: Callable[[], object], look: Look | None = None) -> QPushButton:
        button = QPushButton(text, self)
        if look:
            looking(button, look)
        button.clicked.connect(lambda _: action())
        return button

    def _bind_keys(self) -> None:
        """Let the keys of the table of actions do here what they do in a playbook's window."""
        handlers: dict[str, Callable[[], object]] = {
            "file.new": partial(self._host.begin, self),
            "file.open": self._open,
            "file.import": self._import,
            "file.settings": self._settings,
            "file.close": self.close,
            "file.quit": self._host.quit,
            "help.place": self._help,
        }
        for entry in ENTRIES:
            for keys in entry.keys if entry.id in handlers else ():
                QShortcut(QKeySequence(keys), self, handlers[entry.id])

    def _open(self) -> None:
        self._open_all(ask_open(self, usual_folder(self._host.settings)))

    def _open_all(self, paths: Sequence[Path]) -> None:
        for path in paths:
            keep_folder(self._host.settings, path.parent)
            self._host.show(path)

    def _open_sample(self) -> None:
        suggested = suggested_path(self._host.settings, _SAMPLE_NAME, _SAMPLE_NAME)
        path = ask_path(self, self.tr("Where to keep your copy of the sample"), suggested)
        if path:
            keep_folder(self._host.settings, path.parent)
            self._host.make(path, lambda: started(SAMPLE, path, known_author()))

    def _import(self) -> None:
        from playbook_app.ui.importing.sources import ask_for_sources

        if sources := ask_for_sources(self, usual_folder(self._host.settings)):
            self._host.begin(self, sources=sources)

    def _settings(self) -> None:
        from playbook_app.ui.preferences.dialog import SettingsDialog

        SettingsDialog(self._host.settings, self).open()

    def _help(self) -> None:
        from playbook_app.ui.help.dialog import HelpDialog

        HelpDialog("start", self._host.theme, self).show()
